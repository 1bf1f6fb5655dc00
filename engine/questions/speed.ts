import { measured } from "./measured.ts";
import type { QuestionRule } from "./rule.ts";

/** The speed of a vehicle, and of the wind. Speed limits. */
export const speed: QuestionRule = measured({
  id: "speed",
  ask: "How fast?",
  of: "the speed",
  answers: "The speed of a vehicle, and of the wind.",
  ignores: "Speed limits.",
  course: "stands",
  kinds: ["speed"],
  topics: [
    ["wind", "wind winds gust gusts gusting storm gale hurricane"],
    ["vehicle", "train travelling traveling driving doing going car bus plane speed lorry driven racing"],
  ],
  not: "limit limits zone",
  examples: [],
});
