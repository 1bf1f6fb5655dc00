import { abducted, aboutAbducted } from "./abducted.ts";
import { aboutAboard, aboard } from "./aboard.ts";
import { aboutArea, area } from "./area.ts";
import { aboutArrested, arrested } from "./arrested.ts";
import { aboutAttackers, attackers } from "./attackers.ts";
import { aboutCancelled, cancelled } from "./cancelled.ts";
import { aboutCause, cause } from "./cause.ts";
import { aboutCharged, charged } from "./charged.ts";
import { aboutCost, cost } from "./cost.ts";
import { aboutCrowd, crowd } from "./crowd.ts";
import { aboutDamaged, damaged } from "./damaged.ts";
import { aboutDestroyed, destroyed } from "./destroyed.ts";
import { aboutDisplaced, displaced } from "./displaced.ts";
import { aboutDistance, distance } from "./distance.ts";
import { aboutDuration, duration } from "./duration.ts";
import { aboutFired, fired } from "./fired.ts";
import { aboutHappened, happened } from "./happened.ts";
import { aboutHeight, height } from "./height.ts";
import { aboutHit, hit } from "./hit.ts";
import { aboutHospital, hospital } from "./hospital.ts";
import { aboutInfected, infected } from "./infected.ts";
import { aboutInjured, injured } from "./injured.ts";
import { aboutKilled, killed } from "./killed.ts";
import { aboutLastTime, lastTime } from "./last-time.ts";
import { aboutLawful, lawful } from "./lawful.ts";
import { aboutMagnitude, magnitude } from "./magnitude.ts";
import { aboutMissing, missing } from "./missing.ts";
import { aboutMotive, motive } from "./motive.ts";
import { aboutNext, next } from "./next.ts";
import { aboutNumber, number } from "./number.ts";
import { aboutPower, power } from "./power.ts";
import { aboutRecalled, recalled } from "./recalled.ts";
import { aboutRescued, rescued } from "./rescued.ts";
import { aboutScore, score } from "./score.ts";
import { aboutSentence, sentence } from "./sentence.ts";
import { aboutSpeed, speed } from "./speed.ts";
import { aboutTarget, target } from "./target.ts";
import { aboutTemperature, temperature } from "./temperature.ts";
import { aboutTime, time } from "./time.ts";
import { aboutTrapped, trapped } from "./trapped.ts";
import { aboutTurnout, turnout } from "./turnout.ts";
import { aboutVerdict, verdict } from "./verdict.ts";
import { aboutVolume, volume } from "./volume.ts";
import { aboutVotes, votes } from "./votes.ts";
import { aboutWarned, warned } from "./warned.ts";
import { aboutWho, who } from "./who.ts";
import type { Description, QuestionRule } from "./rule.ts";

/** Every rule with what it answers, what it leaves alone, and its examples: for `/method/` and the tests. Apart from the rules, since readers' browsers do not need it. */
export const describedRules: readonly (Description & { readonly rule: QuestionRule })[] = [
  { rule: killed, ...aboutKilled },
  { rule: injured, ...aboutInjured },
  { rule: missing, ...aboutMissing },
  { rule: trapped, ...aboutTrapped },
  { rule: abducted, ...aboutAbducted },
  { rule: rescued, ...aboutRescued },
  { rule: hospital, ...aboutHospital },
  { rule: infected, ...aboutInfected },
  { rule: displaced, ...aboutDisplaced },
  { rule: arrested, ...aboutArrested },
  { rule: charged, ...aboutCharged },
  { rule: crowd, ...aboutCrowd },
  { rule: aboard, ...aboutAboard },
  { rule: time, ...aboutTime },
  { rule: lastTime, ...aboutLastTime },
  { rule: duration, ...aboutDuration },
  { rule: who, ...aboutWho },
  { rule: attackers, ...aboutAttackers },
  { rule: target, ...aboutTarget },
  { rule: fired, ...aboutFired },
  { rule: hit, ...aboutHit },
  { rule: destroyed, ...aboutDestroyed },
  { rule: damaged, ...aboutDamaged },
  { rule: power, ...aboutPower },
  { rule: recalled, ...aboutRecalled },
  { rule: cancelled, ...aboutCancelled },
  { rule: number, ...aboutNumber },
  { rule: happened, ...aboutHappened },
  { rule: cause, ...aboutCause },
  { rule: motive, ...aboutMotive },
  { rule: warned, ...aboutWarned },
  { rule: lawful, ...aboutLawful },
  { rule: verdict, ...aboutVerdict },
  { rule: sentence, ...aboutSentence },
  { rule: magnitude, ...aboutMagnitude },
  { rule: distance, ...aboutDistance },
  { rule: area, ...aboutArea },
  { rule: speed, ...aboutSpeed },
  { rule: height, ...aboutHeight },
  { rule: volume, ...aboutVolume },
  { rule: temperature, ...aboutTemperature },
  { rule: votes, ...aboutVotes },
  { rule: turnout, ...aboutTurnout },
  { rule: score, ...aboutScore },
  { rule: cost, ...aboutCost },
  { rule: next, ...aboutNext },
];
