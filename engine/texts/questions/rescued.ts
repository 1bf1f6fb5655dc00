import { counted } from "./counted.ts";
import type { Description, QuestionRule } from "./rule.ts";

/** The number of people who were saved, freed or survived. Left out: rescuers; those who are yet to be rescued. */
export const rescued: QuestionRule = counted({
  id: "rescued",
  ask: "How many were rescued?",
  of: "the number rescued",
  course: "grows",
  events: ["rescued"],
  counts: "people",
});

export const aboutRescued: Description = {
  answers: "The number of people who were saved, freed or survived.",
  ignores: "Rescuers; those who are yet to be rescued.",
  examples: [
    { shows: "agree", a: "Boats pulled 112 survivors from the water.", b: "112 people were saved." },
    { shows: "conflict", a: "Police freed 31 hostages.", b: "27 of the hostages were freed." },
    { shows: "detail", a: "More than 100 people were rescued.", b: "112 people were rescued." },
    { shows: "withheld", a: "An unknown number of people were rescued.", b: "112 people were rescued." },
    { shows: "nothing", a: "40 rescuers came from the capital.", b: "The firm hopes to save 30 million crowns." },
  ],
};
