import { abducted } from "./abducted.ts";
import { aboard } from "./aboard.ts";
import { area } from "./area.ts";
import { arrested } from "./arrested.ts";
import { attackers } from "./attackers.ts";
import { cancelled } from "./cancelled.ts";
import { cause } from "./cause.ts";
import { charged } from "./charged.ts";
import { cost } from "./cost.ts";
import { crowd } from "./crowd.ts";
import { damaged } from "./damaged.ts";
import { destroyed } from "./destroyed.ts";
import { displaced } from "./displaced.ts";
import { distance } from "./distance.ts";
import { duration } from "./duration.ts";
import { fired } from "./fired.ts";
import { happened } from "./happened.ts";
import { height } from "./height.ts";
import { hit } from "./hit.ts";
import { hospital } from "./hospital.ts";
import { infected } from "./infected.ts";
import { injured } from "./injured.ts";
import { killed } from "./killed.ts";
import { lastTime } from "./last-time.ts";
import { lawful } from "./lawful.ts";
import { magnitude } from "./magnitude.ts";
import { missing } from "./missing.ts";
import { motive } from "./motive.ts";
import { next } from "./next.ts";
import { number } from "./number.ts";
import { power } from "./power.ts";
import { recalled } from "./recalled.ts";
import { rescued } from "./rescued.ts";
import type { QuestionRule } from "./rule.ts";
import { score } from "./score.ts";
import { sentence } from "./sentence.ts";
import { speed } from "./speed.ts";
import { target } from "./target.ts";
import { temperature } from "./temperature.ts";
import { time } from "./time.ts";
import { trapped } from "./trapped.ts";
import { turnout } from "./turnout.ts";
import { verdict } from "./verdict.ts";
import { volume } from "./volume.ts";
import { votes } from "./votes.ts";
import { warned } from "./warned.ts";
import { who } from "./who.ts";

/** The questions that the engine asks, in the order in which they are shown. */
export const questionRules: readonly QuestionRule[] = [
  killed,
  injured,
  missing,
  trapped,
  abducted,
  rescued,
  hospital,
  infected,
  displaced,
  arrested,
  charged,
  crowd,
  aboard,
  time,
  lastTime,
  duration,
  who,
  attackers,
  target,
  fired,
  hit,
  destroyed,
  damaged,
  power,
  recalled,
  cancelled,
  number,
  happened,
  cause,
  motive,
  warned,
  lawful,
  verdict,
  sentence,
  magnitude,
  distance,
  area,
  speed,
  height,
  volume,
  temperature,
  votes,
  turnout,
  score,
  cost,
  next,
];
