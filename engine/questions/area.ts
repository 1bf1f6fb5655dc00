import { measured } from "./measured.ts";
import type { QuestionRule } from "./rule.ts";

/** Areas that burned, were flooded or covered. Areas of rooms and plots; lengths. */
export const area: QuestionRule = measured({
  id: "area",
  ask: "How large an area?",
  of: "the area",
  answers: "Areas that burned, were flooded or covered.",
  ignores: "Areas of rooms and plots; lengths.",
  course: "moves",
  kinds: ["area"],
  topics: [
    [
      "",
      "burned burnt scorched spread cover covers covered flooded consumed charred destroyed blackened under slick fire wildfire",
    ],
  ],
  examples: [],
});
