import { measured } from "./measured.ts";
import type { Description, QuestionRule } from "./rule.ts";

/** Temperatures of the air. Left out: forecasts; angles. */
export const temperature: QuestionRule = measured({
  id: "temperature",
  ask: "How hot, or how cold?",
  of: "the temperature",
  course: "stands",
  kinds: ["temperature"],
  topics: [["", "heat thermometer temperature temperatures measured hot hottest reached cold coldest record"]],
});

export const aboutTemperature: Description = {
  answers: "Temperatures of the air.",
  ignores: "Forecasts; angles.",
  examples: [
    { shows: "agree", a: "The thermometer reached 46.2 degrees.", b: "A temperature of 46.2 degrees was measured." },
    { shows: "conflict", a: "The thermometer reached 46.2 degrees.", b: "44.8 degrees were measured." },
    { shows: "detail", a: "The heat reached more than 44 degrees.", b: "A heat of 44.8 degrees was measured." },
    { shows: "nothing", a: "The road turns by 90 degrees.", b: "It was hot." },
  ],
};
