import { aboutRows } from "./about-rows.ts";
import { aboutTime } from "./time.ts";
import { aboutLastTime } from "./last-time.ts";
import { aboutMagnitude } from "./magnitude.ts";
import { aboutDistance } from "./distance.ts";
import { questionRules } from "./index.ts";
import type { Description, QuestionRule } from "./rule.ts";

/** By the ids of the rules. */
const descriptions: Readonly<Record<string, Description>> = {
  ...aboutRows,
  time: aboutTime,
  "last-time": aboutLastTime,
  magnitude: aboutMagnitude,
  distance: aboutDistance,
};

/** Every rule with what it answers, what it leaves alone, and its examples: for `/method/` and the tests. Apart from the rules, since readers' browsers do not need it. */
export const describedRules: readonly (Description & { readonly rule: QuestionRule })[] = questionRules.map((rule) => {
  const description = descriptions[rule.id];
  if (!description) throw new Error(`no description of the rule ${rule.id}`);
  return { rule, ...description };
});
