import { aboard } from "./aboard.ts";
import { arrested } from "./arrested.ts";
import { cancelled } from "./cancelled.ts";
import { charged } from "./charged.ts";
import { crowd } from "./crowd.ts";
import { damaged } from "./damaged.ts";
import { destroyed } from "./destroyed.ts";
import { displaced } from "./displaced.ts";
import { fired } from "./fired.ts";
import { hit } from "./hit.ts";
import { hospital } from "./hospital.ts";
import { infected } from "./infected.ts";
import { injured } from "./injured.ts";
import { killed } from "./killed.ts";
import { missing } from "./missing.ts";
import { power } from "./power.ts";
import { recalled } from "./recalled.ts";
import { rescued } from "./rescued.ts";
import type { QuestionRule } from "./rule.ts";

/** The questions that the engine asks, in the order in which they are shown. */
export const questionRules: readonly QuestionRule[] = [
  killed,
  injured,
  missing,
  rescued,
  hospital,
  infected,
  displaced,
  arrested,
  charged,
  crowd,
  aboard,
  fired,
  hit,
  destroyed,
  damaged,
  power,
  recalled,
  cancelled,
];
