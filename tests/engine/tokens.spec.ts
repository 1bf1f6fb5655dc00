import { expect, test } from "@playwright/test";
import { tokensOf } from "../../engine/reading/tokens.ts";

/** What the text falls into: folded forms, parted by spaces. */
const cases: readonly (readonly [string, string])[] = [
  ["Iran’s U.S.-led “forces”.According", 'iran \'s u.s. - led " forces " . according'],
  ["about 3.5km, 1,200 at 4:30 a.m.", "about 3.5 km , 1,200 at 4 : 30 a.m."],
  ["the 20th of May; $5m", "the 20th of may ; $ 5 m"],
  ["don’t … José... ‘no’", "don't ... jose ... ' no '"],
  ["F-16 A320 al‑Qaim", "f - 16 a320 al - qaim"],
  ["two\r\nlines\u2028more", "two \n lines \n more"],
];

for (const [text, expected] of cases) {
  test(`tokens: ${text}`, () => {
    expect(
      tokensOf(text)
        .map(({ fold }) => fold)
        .join(" "),
    ).toBe(expected);
  });
}

const oneStem = [
  "strikes struck striking",
  "escape escaped escaping",
  "killed killing kills",
  "injured injuries",
  "carry carries carried",
  "crashes crashed crash",
  "fires fired",
  "stopped stops",
];

for (const forms of oneStem) {
  test(`one stem: ${forms}`, () => {
    expect(new Set(tokensOf(forms).map(({ stem }) => stem)).size).toBe(1);
  });
}

for (const forms of ["news new", "bring br", "bed be", "police policy"]) {
  test(`not one stem: ${forms}`, () => {
    const [first, second] = tokensOf(forms);
    expect(first?.stem).not.toBe(second?.stem);
  });
}
