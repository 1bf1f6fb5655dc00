import { attackers } from "./attackers.ts";
import { cause } from "./cause.ts";
import { distance } from "./distance.ts";
import { happened } from "./happened.ts";
import { lastTime } from "./last-time.ts";
import { lawful } from "./lawful.ts";
import { magnitude } from "./magnitude.ts";
import { motive } from "./motive.ts";
import { next } from "./next.ts";
import { number } from "./number.ts";
import { rows } from "./rows.ts";
import type { QuestionRule } from "./rule.ts";
import { score } from "./score.ts";
import { target } from "./target.ts";
import { time } from "./time.ts";
import { verdict } from "./verdict.ts";
import { votes } from "./votes.ts";
import { warned } from "./warned.ts";
import { who } from "./who.ts";

/** The questions that the engine asks, in the order in which they are shown. */
export const questionRules: readonly QuestionRule[] = [
  rows.killed,
  rows.injured,
  rows.missing,
  rows.trapped,
  rows.abducted,
  rows.rescued,
  rows.hospital,
  rows.infected,
  rows.displaced,
  rows.arrested,
  rows.charged,
  rows.crowd,
  rows.aboard,
  time,
  lastTime,
  rows.duration,
  who,
  attackers,
  target,
  rows.fired,
  rows.hit,
  rows.destroyed,
  rows.damaged,
  rows.power,
  rows.recalled,
  rows.cancelled,
  number,
  happened,
  cause,
  motive,
  warned,
  lawful,
  verdict,
  rows.sentence,
  magnitude,
  distance,
  rows.area,
  rows.speed,
  rows.height,
  rows.volume,
  rows.temperature,
  votes,
  rows.turnout,
  score,
  rows.cost,
  next,
];
