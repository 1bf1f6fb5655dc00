import { expect, test } from "@playwright/test";
import { figuresApart } from "../../engine/texts/figures-apart.ts";

const cases: readonly [string, string, readonly string[], readonly string[]][] = [
  ["Three people were injured at 7:40 on Tuesday.", "Five people were injured at 7:40.", ["Three"], ["Five"]],
  ["At least 12 died and 30 were hurt.", "The flood killed 14 people and injured 30.", ["At least 12"], ["14"]],
  ["It will cost $3 million.", "The bridge costs $4 million to mend.", ["$3 million"], ["$4 million"]],
  // Nothing is pointed at: other things are counted; one merely has more; both say the same.
  ["It fell twenty minutes before the first lesson.", "Five were injured as it fell.", [], []],
  ["Two lorries and three cars burned.", "Three cars burned.", [], []],
  ["Three people were injured.", "3 people were injured.", [], []],
  ["Nobody gave a figure.", "Five people were injured.", [], []],
];

for (const [a, b, inA, inB] of cases)
  test(`figures that differ: ${a} | ${b}`, () => {
    const apart = figuresApart(a, b);
    expect(apart.a.map(({ start, end }) => a.slice(start, end))).toEqual(inA);
    expect(apart.b.map(({ start, end }) => b.slice(start, end))).toEqual(inB);
    // Whichever comes first.
    expect(figuresApart(b, a)).toEqual({ a: apart.b, b: apart.a });
  });
