import type { Description, Found, QuestionRule } from "./rule.ts";

const attackersNamed: ReadonlySet<string> = new Set(
  "raiders robbers gunmen attackers thieves burglars assailants intruders hijackers kidnappers abductors assassins".split(
    " ",
  ),
);
/** Who is one of them if a word beside says so. */
const anybody: ReadonlySet<string> = new Set(["men", "persons", "people", "youths", "figures", "women"]);
const saidOfThem: ReadonlySet<string> = new Set(["masked", "armed", "hooded", "disguised"]);
const groups: ReadonlySet<string> = new Set(["gang", "band"]);

/** How many robbed, attacked or kidnapped. Left out: how many of them were caught or killed. */
export const attackers: QuestionRule = {
  id: "attackers",
  ask: "How many attackers were there?",
  of: "the number of attackers",
  course: "stands",
  looksAt: "quantities",
  find: ({ tokens }, sentence): Found[] =>
    sentence.quantities.flatMap((quantity): Found[] => {
      const { kind, noun, part, further, first, after, at, low, high, said } = quantity;
      // “One of the robbers”
      if (
        kind !== "count" ||
        part ||
        further ||
        tokens[after]?.fold === "of" ||
        sentence.counts.some((count) => count.quantity.at === at)
      )
        return [];
      const ofGroup = tokens[first - 1]?.fold === "of" && groups.has(tokens[first - 2]?.fold ?? "");
      const words = tokens.slice(after, noun?.at ?? after).map(({ fold }) => fold);
      const named = noun !== undefined && attackersNamed.has(noun.fold);
      const described = noun !== undefined && anybody.has(noun.fold) && words.some((word) => saidOfThem.has(word));
      if (!ofGroup && !named && !described) return [];
      return [
        {
          first: ofGroup ? first - 2 : first,
          after: Math.max(after, ofGroup ? after : (noun?.at ?? 0) + 1),
          answer: { kind: "number", low, high, said, step: 1, of: "all", hedged: false },
        },
      ];
    }),
};

export const aboutAttackers: Description = {
  answers: "How many robbed, attacked or kidnapped.",
  ignores: "How many of them were caught or killed.",
  examples: [
    { shows: "agree", a: "Three masked men held up the van.", b: "The van was stopped by three robbers." },
    { shows: "conflict", a: "Three masked men held up the van.", b: "A gang of five stopped the van." },
    { shows: "detail", a: "Three masked men held up the van.", b: "Several gunmen held up the van." },
    { shows: "nothing", a: "Three men were on the bus.", b: "The gang was known." },
  ],
};
