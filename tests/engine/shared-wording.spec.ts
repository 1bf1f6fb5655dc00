import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { tokensOf } from "../../engine/reading/tokens.ts";
import { sharedWording, wordingOf } from "../../engine/texts/shared-wording.ts";

const wire = "The ferry went down in eleven minutes with nobody at the wheel, the inquiry found.";
const a = `TARN (Reuters) – ${wire} Relatives wept in court.`;
const b = `The court heard much that was new. “The ferry went down in eleven minutes, with nobody at the wheel”, the inquiry found.`;

test("what one has from the other is found, marks aside, with the agency that is named", () => {
  const { runs, shareOfA, agencies } = shared(a, b);
  expect(runs.map((run) => [a.slice(run.a.start, run.a.end), b.slice(run.b.start, run.b.end)])).toEqual([
    [
      "The ferry went down in eleven minutes with nobody at the wheel, the inquiry found",
      "The ferry went down in eleven minutes, with nobody at the wheel”, the inquiry found",
    ],
  ]);
  expect(shareOfA).toBeGreaterThan(0.5);
  expect(agencies).toEqual(["Reuters"]);
});

test("a few words in a row are nobody's", () => {
  expect(shared("At least four people were killed in Tarn.", "At least four people were killed in Lusk.").runs).toEqual(
    [],
  );
});

test("eight words in a row are shared, seven are not", () => {
  const words = "lorries crossed old wooden bridge before dawn today".split(" ");
  const runsOf = (count: number) => {
    const same = words.slice(0, count).join(" ");
    return shared(`Here ${same} here.`, `There ${same} there.`).runs.map(({ words }) => words);
  };
  expect([runsOf(8), runsOf(7)]).toEqual([[8], []]);
});

test("exchanged, the result is exchanged; an article is all its own; runs are the same words", () => {
  const text = fc
    .array(fc.constantFrom("the", "ferry", "sank", "in", "minutes", "a", "b", "."), { maxLength: 60 })
    .map((words) => words.join(" "));
  fc.assert(
    fc.property(text, text, (one, other) => {
      const there = shared(one, other);
      const back = shared(other, one);
      expect(back.runs.map(({ a, b }) => [b, a]).sort(byStart)).toEqual(
        there.runs.map(({ a, b }) => [a, b]).sort(byStart),
      );
      expect([back.shareOfA, back.shareOfB]).toEqual([there.shareOfB, there.shareOfA]);
      for (const run of there.runs) {
        expect(folds(one.slice(run.a.start, run.a.end))).toEqual(folds(other.slice(run.b.start, run.b.end)));
      }
    }),
    { verbose: true },
  );
});

function shared(one: string, other: string) {
  return sharedWording(
    wordingOf({ text: one, tokens: tokensOf(one) }),
    wordingOf({ text: other, tokens: tokensOf(other) }),
  );
}

function folds(text: string): string[] {
  return tokensOf(text).flatMap(({ kind, fold }) => (kind === "mark" ? [] : [fold]));
}

function byStart(one: readonly { readonly start: number }[], other: readonly { readonly start: number }[]): number {
  return (one[0]?.start ?? 0) - (other[0]?.start ?? 0);
}
