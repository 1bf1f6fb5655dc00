import type { Description, QuestionRule } from "./rule.ts";
import { yesOrNo } from "./yes-or-no.ts";
import { phrases } from "../words/phrases.ts";

/**
 * Whether what was done was lawful, or a vote free and fair, in the words of those who say so. Left out: verdicts on
 * persons; laws that are discussed.
 */
export const lawful: QuestionRule = yesOrNo({
  id: "lawful",
  ask: "Was it lawful?",
  of: "lawful",
  course: "stands",
  yes: phrases(`
    free and fair, was lawful, were lawful, was legal, were legal, within the law, in line with international law, in
    accordance with the law, in self - defence, right to self - defence, had a licence, was licensed, was authorised,
    accordance with * law, accordance with the rules, complied with * law, complies with * law, respected * law, under
    * law was entitled, was legitimate, were legitimate, legitimate act of self - defence, lawful, lawfully, had a
    permit, given * permission, gave * permission, granted permission, was permitted, valid licence, valid permit, is
    legal, declared * legal, called * legal, fully legal, entirely legal, perfectly legal, properly authorised
  `),
  no: phrases(`
    been rigged, was rigged, were rigged, was stolen, fraudulent, neither free nor fair, was illegal, were illegal,
    illegal attack, ruled * illegal, declared * illegal, called * illegal, found * illegal, unlawful, breach of
    international law, breach of the law, breach of the laws, breach of * law, breached * law, broke * law, broke the
    rules, violation of the laws, war crimes, crime against humanity, were illegal, is illegal, illegally, unlawfully,
    no permit, without a permit, no licence, no legal basis, without legal basis, unconstitutional, unauthorised, not
    licensed, violation of * law, violation of * sovereignty, violated * law, violates * law, war crime, against the
    law, without a licence, without permission, unlicensed
  `),
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
