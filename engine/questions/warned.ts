import type { Description, QuestionRule } from "./rule.ts";
import { yesOrNo } from "./yes-or-no.ts";

/** Whether anybody was warned beforehand. Warnings of what is to come are left alone. */
export const warned: QuestionRule = yesOrNo({
  id: "warned",
  ask: "Was there a warning beforehand?",
  of: "so",
  course: "stands",
  yes: [
    "warned in advance",
    "warned beforehand",
    "warned of",
    "been warned",
    "was warned",
    "were warned",
    "warned * before",
    "informed * before",
    "informed * in advance",
    "informed * ahead",
    "informed * government",
    "notified * in advance",
    "notified * before",
    "gave notice",
    "given notice",
    "advance warning",
    "prior warning",
    "told in advance",
    "told beforehand",
  ],
  no: [
    "no warning",
    "no advance warning",
    "no prior warning",
    "without warning",
    "without any warning",
    "no notice",
    "without notice",
    "not informed",
    "not notified",
    "not warned",
    "never warned",
    "not been warned",
  ],
});

export const aboutWarned: Description = {
  answers: "Whether anybody was warned or informed beforehand.",
  ignores: "Warnings of what is to come.",
  examples: [
    { shows: "agree", a: "The ministry had been warned of cracks.", b: "Engineers had warned in advance of cracks." },
    { shows: "conflict", a: "Vesh had been warned in advance.", b: "The minister said Vesh received no warning." },
    { shows: "nothing", a: "Police warned drivers to slow down.", b: "A storm warning is in force." },
  ],
};
