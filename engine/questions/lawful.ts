import type { Description, QuestionRule } from "./rule.ts";
import { yesOrNo } from "./yes-or-no.ts";

/** Whether it was lawful, or fair. What a court decides about a person is a verdict, and left alone. */
export const lawful: QuestionRule = yesOrNo({
  id: "lawful",
  ask: "Was it lawful?",
  of: "lawful",
  course: "stands",
  yes: [
    "free and fair",
    "was lawful",
    "were lawful",
    "was legal",
    "were legal",
    "within the law",
    "in line with international law",
    "in accordance with the law",
    "in self - defence",
    "right to self - defence",
    "had a licence",
    "was licensed",
    "was authorised",
  ],
  no: [
    "been rigged",
    "was rigged",
    "were rigged",
    "was stolen",
    "fraudulent",
    "neither free nor fair",
    "was illegal",
    "were illegal",
    "illegal attack",
    "unlawful",
    "breach of international law",
    "breach of the law",
    "violation of * law",
    "violation of * sovereignty",
    "violated * law",
    "violates * law",
    "war crime",
    "against the law",
    "without a licence",
    "without permission",
    "unlicensed",
  ],
});

export const aboutLawful: Description = {
  answers: "Whether what was done was lawful, or a vote free and fair, in the words of those who say so.",
  ignores: "Verdicts on persons; laws that are discussed.",
  examples: [
    { shows: "agree", a: "He called it a breach of international law.", b: "She said the strike was unlawful." },
    {
      shows: "conflict",
      a: "Observers called the election free and fair.",
      b: "The opposition said the vote had been rigged.",
    },
    { shows: "nothing", a: "A new law was passed.", b: "She studied law." },
  ],
};
