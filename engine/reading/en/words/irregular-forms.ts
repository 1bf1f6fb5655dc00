import { phrases } from "./phrases.ts";

/** Forms that no ending gives away, each line beginning with the form that they are counted as. */
export const irregularForms: readonly string[] = phrases(`
  be is are was were been being am, have has had having, do does did done doing, go goes went gone, say says said,
  tell told, give gave given giving, take took taken taking, make made making, come came coming, become became
  becoming, win won winning, lose lost losing loss losses, find found, hold held, kill killing killings killer
  killers, die died dies dying dead death deaths, shoot shot shots shooting shootings shooter shooters, strike struck
  stricken striking, hit hits hitting, fall fell fallen, rise rose risen rising, grow grew grown growth, fly flew
  flown flight flights, flee fled fleeing, fight fought, buy bought, bring brought, catch caught, teach taught, think
  thought, seek sought, sell sold sale sales, leave left leaving, lead led, meet met meeting meetings, send sent,
  spend spent, build built building buildings, steal stole stolen stealing theft thefts, speak spoke spoken speech
  speeches, break broke broken, choose chose chosen choice, drive drove driven driving driver drivers, write wrote
  written writing writer writers, begin began begun beginning, run ran running, swim swam swum, sink sank sunk
  sinking, throw threw thrown, know knew known, see saw seen seeing, get got gotten getting, put putting, set setting,
  cut cutting, stab stabbed stabbing stabbings, rob robbed robbing robbery robberies robber robbers, bear bore born
  birth births, feel felt, keep kept, lie lay lain lying, pay paid payment payments, stand stood, understand
  understood, hear heard hearing hearings, bind bound, burn burnt burned burning, dig dug digging, drown drowned
  drowning, eat ate eaten, freeze froze frozen, hide hid hidden, ride rode ridden riding rider riders, shake shook
  shaken shaking, sign signed signing signs signature, tear tore torn, wear wore worn, withdraw withdrew withdrawn
  withdrawal, explode exploded explodes exploding explosion explosions explosive explosives, marry married marries
  marriage marriages, arrive arrived arrives arriving arrival, decide decided decides deciding decision decisions,
  destroy destroyed destroying destroys destruction, collide collided collides collision collisions, invade invaded
  invades invading invasion, resign resigned resigns resigning resignation, retire retired retires retiring
  retirement, suspend suspended suspends suspending suspension, elect elected elects electing election elections,
  accuse accused accuses accusing accusation accusations, convict convicted convicts convicting conviction
  convictions, investigate investigated investigates investigating investigation investigations investigator
  investigators, declare declared declares declaring declaration, nominate nominated nominates nominating nomination
  nominations nominee nominees, agree agreed agrees agreeing agreement agreements, announce announced announces
  announcing announcement announcements, acquire acquired acquires acquiring acquisition acquisitions, appoint
  appointed appoints appointing appointment, evacuate evacuated evacuates evacuating evacuation evacuations evacuee
  evacuees, injure injured injures injuring injury injuries, damage damaged damages damaging, rescue rescued rescues
  rescuing rescuer rescuers, murder murdered murders murdering murderer, woman women, man men, child children, person
  people persons, foot feet, wife wives, life lives, knife knives, news, series, species, good better best, bad worse
  worst
`);
