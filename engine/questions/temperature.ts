import { measured } from "./measured.ts";
import type { QuestionRule } from "./rule.ts";

/** Temperatures of the air. Forecasts; angles. */
export const temperature: QuestionRule = measured({
  id: "temperature",
  ask: "How hot, or how cold?",
  of: "the temperature",
  answers: "Temperatures of the air.",
  ignores: "Forecasts; angles.",
  course: "stands",
  kinds: ["temperature"],
  topics: [["", "heat thermometer temperature temperatures measured hot hottest reached cold coldest record"]],
  examples: [],
});
