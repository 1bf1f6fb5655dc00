import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { independentVoices, sharedWordsOf, type SharedWords } from "../../engine/relations/independent-voices.ts";
import type { Claim } from "../../engine/relations/question.ts";
import { claimOf } from "./claim-of.ts";

/** `a:0-10 IRGC`: the claim of an article, where it stands, whose voice it is. */
function claim(notation: string): Claim {
  const [, article = "", start, end, key = ""] = /^(\w+):(\d+)-(\d+) (.+)$/.exec(notation) ?? [];
  return claimOf(article, key, Number(start), Number(end));
}

/** `a:0-50 = b:100-150`: a stretch that two articles have word for word. */
function shared(notation: string): SharedWords {
  const [, a = "", fromA, toA, b = "", fromB, toB] = /^(\w+):(\d+)-(\d+) = (\w+):(\d+)-(\d+)$/.exec(notation) ?? [];
  const run = {
    a: { start: Number(fromA), end: Number(toA) },
    b: { start: Number(fromB), end: Number(toB) },
    words: 8,
  };
  return { a, b, runs: [run] };
}

/** Each: claims, what is word for word the same, how many voices. */
const cases: readonly (readonly [string, readonly string[], readonly string[], number])[] = [
  ["none", [], [], 0],
  ["one", ["a:0-10 IRGC"], [], 1],
  ["two accounts, one voice", ["a:0-10 IRGC", "b:0-10 IRGC"], [], 1],
  ["two accounts, two voices", ["a:0-10 a itself", "b:0-10 b itself"], [], 2],
  ["one account, two voices", ["a:0-10 IRGC", "a:20-30 ministry"], [], 2],
  ["copied words in two names", ["a:10-20 a itself", "b:110-120 b itself"], ["a:0-50 = b:100-150"], 1],
  ["the same, exchanged", ["b:110-120 b itself", "a:10-20 a itself"], ["a:0-50 = b:100-150"], 1],
  ["a mark more in the copy", ["a:10-20 a itself", "b:112-122 b itself"], ["a:0-50 = b:100-152"], 1],
  ["other words of the copied stretch", ["a:0-10 IRGC", "b:130-140 ministry"], ["a:0-50 = b:100-150"], 2],
  ["own words beside the copied stretch", ["a:40-60 a itself", "b:140-160 b itself"], ["a:0-50 = b:100-150"], 2],
  ["half of the shorter passage is the other's", ["a:10-20 a itself", "b:115-135 b itself"], ["a:0-50 = b:100-150"], 1],
  ["less than half of it", ["a:10-20 a itself", "b:116-136 b itself"], ["a:0-50 = b:100-150"], 2],
  ["a passage that begins before the stretch", ["a:10-20 a itself", "b:109-120 b itself"], ["a:10-50 = b:110-150"], 2],
  ["a passage that is the whole stretch", ["a:10-50 a itself", "b:110-150 b itself"], ["a:10-50 = b:110-150"], 1],
  ["copied by another pair", ["a:10-20 a itself", "b:110-120 b itself"], ["a:0-50 = c:100-150"], 2],
  [
    "a chain of copies",
    ["a:0-10 a itself", "b:0-10 b itself", "c:0-10 c itself"],
    ["a:0-50 = b:0-50", "b:0-50 = c:0-50"],
    1,
  ],
  ["a copy of one of two voices", ["a:0-10 IRGC", "a:20-30 ministry", "b:20-30 b itself"], ["a:0-50 = b:0-50"], 2],
];

for (const [name, claims, wording, voices] of cases) {
  test(`${name}: ${voices}`, () => {
    expect(independentVoices(claims.map(claim), sharedWordsOf(wording.map(shared)))).toBe(voices);
  });
}

test("the order of claims changes nothing; shared words never add a voice", () => {
  const claims = fc.array(
    fc.record({ article: fc.constantFrom("a", "b", "c"), at: fc.nat(6), key: fc.constantFrom("x", "y", "z") }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(claims, fc.boolean(), (given, copied) => {
      const all = given.map(({ article, at, key }) => claim(`${article}:${at * 10}-${at * 10 + 10} ${key}`));
      const wording = sharedWordsOf(copied ? [shared("a:0-40 = b:0-40"), shared("b:20-60 = c:20-60")] : []);
      const voices = independentVoices(all, wording);
      expect(independentVoices(all.toReversed(), wording)).toBe(voices);
      expect(voices).toBeLessThanOrEqual(new Set(all.map(({ voice }) => voice.key)).size);
    }),
    { verbose: true },
  );
});

test("the work grows with the pairs of accounts, not with the square of them", () => {
  /** How often something of claims or of shared words is read while so many accounts are weighed that share a stretch, of which each claims other words. */
  const stepsOf = (accounts: number) => {
    let steps = 0;
    const counting = <T extends object>(given: T): T =>
      new Proxy(given, {
        get: (of, name) => {
          steps += 1;
          const value: unknown = Reflect.get(of, name);
          return typeof value === "object" && value !== null ? counting(value) : value;
        },
      });
    const ids = Array.from({ length: accounts }, (_, n) => `a${n}`);
    const claims = ids.map((id, n) => counting(claim(`${id}:${n * 10}-${n * 10 + 10} ${id}`)));
    const wording = ids.flatMap((a, n) => ids.slice(n + 1).map((b) => counting(shared(`${a}:0-999 = ${b}:0-999`))));
    expect(independentVoices(claims, sharedWordsOf(wording))).toBe(accounts);
    return steps;
  };
  expect(stepsOf(60) / stepsOf(15)).toBeLessThan(4 ** 2 * 1.5);
});
