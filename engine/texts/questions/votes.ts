import { measure } from "./measured.ts";
import type { Description, QuestionRule } from "./rule.ts";

/** The share of the vote that somebody won; only shares of one name are compared. Left out: turnout; seats. */
export const votes: QuestionRule = {
  id: "votes",
  ask: "What share of the vote?",
  of: "the share of the vote",
  course: "moves",
  looksAt: "quantities",
  find: ({ tokens }, sentence) =>
    sentence.quantities.flatMap((quantity) => {
      if (quantity.kind !== "percent") return [];
      const fold = (at: number) => tokens[at]?.fold ?? "";
      const { after } = quantity;
      const ofVote = fold(after) === "of" && (/^votes?$/.test(fold(after + 1)) || /^votes?$/.test(fold(after + 2)));
      if (!ofVote) return [];
      for (let at = quantity.first - 1; at >= sentence.first; at -= 1) {
        const token = tokens[at];
        if (token?.capital && at > sentence.first) return [measure(quantity, { topic: token.fold, at })];
      }
      // “She won 54.2 per cent of the vote.”
      const winner =
        /^(won|wins|win|elected|winning)$/.test(fold(quantity.first - 1)) ||
        /^(won|elected)$/.test(fold(sentence.first + 1));
      return winner ? [measure(quantity, { topic: "winner", at: quantity.first })] : [];
    }),
};

export const aboutVotes: Description = {
  answers: "The share of the vote that somebody won; only shares of one name are compared.",
  ignores: "Turnout; seats.",
  examples: [
    { shows: "agree", a: "President Maren Holt won 52 per cent of the vote.", b: "Maren Holt won 52% of the votes." },
    {
      shows: "conflict",
      a: "Maren Holt won with 52.4 per cent of the vote.",
      b: "Maren Holt took 48 per cent of the vote.",
    },
    { shows: "nothing", a: "Turnout was 61%.", b: "61 per cent of voters turned out." },
  ],
};
