import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { inQuotationMarks } from "../../engine/in-quotation-marks.ts";
import { describePassage } from "../../engine/links/describe-passage.ts";
import { shortHash } from "../../engine/links/short-hash.ts";

const text = "Missiles fall on the city\n\nFour people were killed, the council said.\n\nSix were hurt 🎈 on Monday.";
const spanOf = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
const describe = (span: { start: number; end: number }, of = text) => describePassage({ id: "one", text: of }, span);

test("a passage is described by its words, its place and up to 32 units on each side", () => {
  const passage = describe(spanOf("Four people"));
  expect(passage).toMatchObject({
    article: "one",
    start: 27,
    end: 38,
    quote: { whole: "Four people" },
    prefix: "Missiles fall on the city\n\n",
    suffix: " were killed, the council said.\n",
    textHash: shortHash(text),
    elsewhere: 0,
  });
  expect(passage.neighbours).toMatch(/^[\w-]{4}\.[\w-]{4}\.[\w-]{4}$/);
});

test("up to 300 units whole, longer by its ends", () => {
  const long = "x".repeat(400);
  expect(describe({ start: 0, end: 300 }, long).quote).toEqual({ whole: "x".repeat(300) });
  expect(describe({ start: 0, end: 301 }, long).quote).toEqual({
    first: "x".repeat(64),
    last: "x".repeat(64),
    length: 301,
    hash: shortHash("x".repeat(301)),
  });
});

test("what stood elsewhere too is noted, with what joined it", () => {
  const twice = "He said so. They went. Then he said so. They came.";
  const start = twice.indexOf("said so");
  expect(describe({ start, end: start + 7 }, twice).elsewhere).toBe("he said so. They ".length);
});

test("no span throws, none cuts a surrogate pair, and the parts join", () => {
  const anyText = fc.string({
    unit: fc.constantFrom("a", "b ", "\n\n", "🎈", "“", "\ud83c", "\udf88"),
    maxLength: 200,
  });
  const offset = fc.oneof(fc.integer({ min: -5, max: 400 }), fc.double());
  fc.assert(
    fc.property(anyText, offset, offset, (any, start, end) => {
      const passage = describe({ start, end }, any);
      const at = any.slice(passage.start - passage.prefix.length, passage.end + passage.suffix.length);
      const words = any.slice(passage.start, passage.end);
      const joins = [passage.start - passage.prefix.length, passage.start, passage.end].concat(
        passage.end + passage.suffix.length,
      );
      return (
        at === passage.prefix + words + passage.suffix &&
        joins.every((join) => !/^[\ud800-\udbff][\udc00-\udfff]$/.test(any.slice(Math.max(0, join - 1), join + 1)))
      );
    }),
    { verbose: true, numRuns: 1000 },
  );
});

test("the short hash is nine url-safe characters, and tells texts apart", () => {
  const hashes = new Set<string>();
  for (let i = 0; i < 20_000; i += 1) hashes.add(shortHash(`Missile ${i}`));
  expect(hashes.size).toBe(20_000);
  expect([...hashes].filter((hash) => !/^[\w-]{9}$/.test(hash))).toEqual([]);
  // It stands in links: it never changes.
  expect([shortHash(""), shortHash("Parallax"), shortHash("\ud83c")]).toEqual(["L3Lga7o2D", "YvtGhcKp5", "INI2K23-W"]);
});

/** Words, and how they stand as a quotation. */
const quotations: readonly (readonly [string, string])[] = [
  ["plain words", "“plain words”"],
  ["he said “no”", "“he said ‘no’”"],
  ['he said "no" and "yes"', "“he said ‘no’ and ‘yes’”"],
  ["attack 'spy headquarters' in Iraq", "“attack ‘spy headquarters’ in Iraq”"],
  ["said “it was ‘over’ now”", "“said ‘it was “over” now’”"],
  ["headquarters” in Iraq", "“‘headquarters’ in Iraq”"],
  ["the “spy", "“the ‘spy’”"],
  ["over” and then “the", "“‘over’ and then ‘the’”"],
  ["Iran's Guards and the officials' claim", "“Iran's Guards and the officials' claim”"],
  ["’90s “rock ’n’ roll”", "“’90s ‘rock ’n’ roll’”"],
  ["He said: “They’re ours.”", "“He said: ‘They’re ours.’”"],
];

for (const [words, quotation] of quotations) {
  test(`${words} is quoted as ${quotation}`, () => {
    expect(inQuotationMarks(words)).toBe(quotation);
  });
}

test("whatever is quoted, its double marks are balanced, and its letters are all there", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ab“”"‘ ]{0,30}$/u), (words) => {
      const quoted = inQuotationMarks(words);
      let depth = 0;
      for (const sign of quoted) {
        if (sign === "“") depth += 1;
        if (sign === "”") depth -= 1;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      expect(quoted.replace(/[^ab]/g, "")).toBe(words.replace(/[^ab]/g, ""));
    }),
    { numRuns: 500 },
  );
});
