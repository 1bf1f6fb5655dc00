import { counted } from "./counted.ts";
import type { Description, QuestionRule } from "./rule.ts";

/**
 * The number of people who lost their lives. Left out: animals; a part of the dead (“two of the dead were children”); the
 * dead of an earlier incident.
 */
export const killed: QuestionRule = counted({
  id: "killed",
  ask: "How many were killed?",
  of: "the number killed",
  course: "grows",
  events: ["killed", "casualties"],
  counts: "people",
});

export const aboutKilled: Description = {
  answers: "The number of people who lost their lives.",
  ignores: "Animals; a part of the dead (“two of the dead were children”); the dead of an earlier incident.",
  examples: [
    { shows: "agree", a: "The flood killed nine people.", b: "Nine people died in the flood." },
    { shows: "conflict", a: "At least 38 people died.", b: "The ministry confirmed the deaths of 31 people." },
    { shows: "detail", a: "A raid killed a commander.", b: "The raid killed three." },
    { shows: "withheld", a: "The blast caused 45 casualties.", b: "Six people were killed." },
    { shows: "nothing", a: "No other deaths were reported.", b: "Two of the dead were children." },
  ],
};
