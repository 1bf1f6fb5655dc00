import { measured } from "./measured.ts";
import type { Description, QuestionRule } from "./rule.ts";

/** Areas that burned, were flooded or covered. Left out: areas of rooms and plots; lengths. */
export const area: QuestionRule = measured({
  id: "area",
  ask: "How large an area?",
  of: "the area",
  course: "moves",
  kinds: ["area"],
  topics: [
    [
      "",
      "burned burnt scorched spread cover covers covered flooded consumed charred destroyed blackened under slick fire wildfire",
    ],
  ],
});

export const aboutArea: Description = {
  answers: "Areas that burned, were flooded or covered.",
  ignores: "Areas of rooms and plots; lengths.",
  examples: [
    { shows: "agree", a: "The fire burned about 5,000 acres.", b: "The fire had spread over 2,000 hectares." },
    { shows: "conflict", a: "The fire burned 5,000 acres.", b: "The fire burned 9,000 acres." },
    {
      shows: "detail",
      a: "The slick covers more than 30 square kilometres.",
      b: "The slick covers 45 square kilometres.",
    },
    { shows: "nothing", a: "The farm has 50 hectares.", b: "The fire burned for 20 miles." },
  ],
};
