import { looseMeasure, measure } from "./measured.ts";
import type { Description, QuestionRule } from "./rule.ts";

/**
 * How far it was from a place; only distances from one place are compared. Left out: heights; other lengths, unless another
 * account gives the same.
 */
export const distance: QuestionRule = {
  id: "distance",
  ask: "How far away was it?",
  of: "the distance",
  course: "stands",
  looksAt: "quantities",
  find: ({ tokens }, sentence) => {
    return sentence.quantities.flatMap((quantity) => {
      if (quantity.kind !== "length") return [];
      // “A tunnel 3.2 kilometres long”, “2.3 kilometres in length”
      const [next, second] = [tokens[quantity.after]?.fold, tokens[quantity.after + 1]?.fold];
      if (next === "long" || (next === "in" && second === "length"))
        return [measure(quantity, { topic: "length", at: quantity.after })];
      if (/^(deep|below|beneath|underground)$/.test(next ?? "") || isDepth(quantity.first))
        return [measure(quantity, { topic: "depth", at: quantity.after })];
      let from = "";
      for (let at = quantity.after; at < Math.min(sentence.after, quantity.after + 6); at += 1) {
        const token = tokens[at];
        if (!token || token.kind === "mark") break;
        if (/^(from|of|off)$/.test(token.fold)) from = token.fold;
        else if (
          from !== "" &&
          (token.capital || (from !== "of" && !/^(the|a|an|its|their|his|her|where|which)$/.test(token.fold)))
        )
          return [measure(quantity, { topic: token.fold, at })];
      }
      return [looseMeasure(quantity, sentence, "alike")];
    });

    /** “At a depth of ten kilometres”, “putting the depth at 35 km” */
    function isDepth(first: number): boolean {
      return /^(of|at|was|is)$/.test(tokens[first - 1]?.fold ?? "") && tokens[first - 2]?.fold === "depth";
    }
  },
};

export const aboutDistance: Description = {
  answers: "How far it was from a place; only distances from one place are compared.",
  ignores: "Heights; other lengths, unless another account gives the same.",
  examples: [
    { shows: "agree", a: "Its centre was 20 km north of Marrin.", b: "The epicentre lay about 12 miles from Marrin." },
    { shows: "differs", a: "Its centre was 20 km north of Marrin.", b: "Its centre was 40 miles from Marrin." },
    { shows: "nothing", a: "They marched 20 km.", b: "The cloud was 5 km high." },
  ],
};
