import { distance } from "./distance.ts";
import { lastTime } from "./last-time.ts";
import { magnitude } from "./magnitude.ts";
import { rows } from "./rows.ts";
import type { QuestionRule } from "./rule.ts";
import { time } from "./time.ts";

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
  rows.crowd,
  rows.aboard,
  time,
  lastTime,
  rows.duration,
  rows.fired,
  rows.destroyed,
  rows.damaged,
  rows.power,
  rows.recalled,
  rows.cancelled,
  rows.sentence,
  magnitude,
  distance,
  rows.area,
  rows.speed,
  rows.height,
  rows.volume,
  rows.temperature,
  rows.cost,
];
