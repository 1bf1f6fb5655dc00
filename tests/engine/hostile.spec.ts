import { expect, test } from "@playwright/test";
import fc from "fast-check";
import type { describePassage } from "../../engine/links/describe-passage.ts";
import type { resolvePassage } from "../../engine/links/resolve-passage.ts";
import { compare } from "../../engine/texts/compare.ts";
import { findingsOf } from "../../engine/texts/findings-of.ts";
import { regexSteps } from "./regex-steps.ts";
import { loadCounted } from "./steps-of.ts";

/** 200 KB of each: what takes time by the square runs into the test's time limit. */
const units = [
  "a ",
  "a",
  "1",
  "1 ",
  "1-2 ",
  "[",
  "“",
  "“a” ",
  ". ",
  "Ab. ",
  "Ab Cd ",
  "\n",
  "Ab\n",
  "Ab\n\n",
  "not killed 16 people ",
  "Three were killed. ",
  "“It is so,” he said. ",
  "according to the police, ",
  "at 7 a.m. on Monday ",
  "$5m and 3 km ",
  "half a million ",
  ".”",
  "May 1 ",
  "Lund beat Moe ",
  "👩‍👩‍👧 ",
  "a\u0301",
  "\ud800",
  "\0",
];

for (const unit of units) {
  test(`200 KB of ${JSON.stringify(unit)} are read`, () => {
    const text = unit.repeat(Math.ceil(200_000 / unit.length));
    const comparison = compare([
      { id: "a", text, published: "2030-08-10" },
      { id: "b", text: `x ${text}`, published: "2030-08-10" },
    ]);
    const { passages, wording } = comparison;
    for (const { claims } of findingsOf(comparison)) {
      for (const { article, quote, start, end } of claims) {
        expect((article === 0 ? text : `x ${text}`).slice(start, end)).toBe(quote);
      }
    }
    for (const { a, b } of passages) expect([a.end, b.end].every((end) => end <= text.length + 2)).toBe(true);
    expect(wording[0]?.shareOfA).toBeLessThanOrEqual(1);
  });
}

/** What the engine's rules look for, each alone next to nothing: numbers, units, days, names, voices, marks, other scripts. */
const pieces = [
  ..."at in on by of to near since until between about half and or no not none never said told who which had was were".split(
    " ",
  ),
  ..."killed injured missing arrested struck fired won beat lost died fled warned denied responsibility because".split(
    " ",
  ),
  ..."people police officials missiles houses votes man women reporters court spokesman spokes minister army".split(
    " ",
  ),
  ..."5 12 1,200 3.5 2-1 20th 2024 five dozen hundred million dozens 5° °C % $ € £ km kg metres hours years mph".split(
    " ",
  ),
  ..."May March Monday yesterday today week ago a.m. p.m. GMT noon last next first".split(" "),
  ..."Ab Lund Moe Mr. Dr. U.S. J. AFP (Reuters) ’s 's n’t o’clock a x Erbil العربية ، 中文 。 日本 русский é \u0301 👩‍👩‍👧".split(
    " ",
  ),
  ...". , ; : ! ? … - – — “ ” « » ‘ ’ \" ' ( ) [ ] { } < > / | * _ # & @ = • \n \n\n \t \u00a0 \ud800 \0".split(" "),
];

test("what a repeated token takes grows with the length of the text, and no faster", async () => {
  test.setTimeout(300_000);
  const { loaded, stepsOf, end } = await loadCounted<Engine>(`
    export { compare } from "./engine/texts/compare.ts";
    export { findingsOf } from "./engine/texts/findings-of.ts";
    export { describePassage } from "./engine/links/describe-passage.ts";
    export { resolvePassage } from "./engine/links/resolve-passage.ts";`);
  const steps = (token: string, length: number) => {
    const text = token.repeat(Math.ceil(length / token.length));
    return stepsOf(() => everything(loaded, text));
  };
  const grows = (token: string) => steps(token, 200_000) / steps(token, 20_000);
  for (const token of ["at 5 ", "5°C ", "’s "]) expect(grows(token), token).toBeLessThan(mostGrowth);
  const seed = Number(process.env["SEED"] ?? Date.now() % 2 ** 31);
  console.log(`repeated tokens: SEED=${seed}`);
  const token = fc
    .tuple(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 3 }), fc.constantFrom(" ", "", "\n"))
    .map(([parts, between]) => `${parts.join(between)}${between}`);
  fc.assert(
    fc.property(token, (token) => expect(grows(token)).toBeLessThan(mostGrowth)),
    { seed, numRuns: 2, endOnFailure: true },
  );
  end();
});

/** For ten times the text; sorting takes a little more than ten times the work. */
const mostGrowth = 12;

interface Engine {
  readonly compare: typeof compare;
  readonly findingsOf: typeof findingsOf;
  readonly describePassage: typeof describePassage;
  readonly resolvePassage: typeof resolvePassage;
}

/** Compares the text with almost the same, and finds two of its passages again in a text where one is gone. */
function everything(engine: Engine, text: string): void {
  const other = `x ${text.slice(0, text.length / 2)}yz${text.slice(text.length / 2 + 2)}`;
  engine.findingsOf(
    engine.compare([
      { id: "a", text, published: "2030-08-10" },
      { id: "b", text: other, published: "2030-08-10" },
    ]),
  );
  for (const [start, end] of [
    [text.length / 2 - 10, text.length / 2 + 40],
    [100, text.length - 100],
  ] as const) {
    const passage = engine.describePassage({ id: "a", text }, { start, end });
    engine.resolvePassage(passage, { id: "b", text: other, blocks: [{ start: 0, end: other.length, number: 1 }] });
  }
}

test("steps of patterns are counted: a square is seen where no profiler sees it", () => {
  const growth = (regex: RegExp, made: (length: number) => string) =>
    regexSteps(regex, made(1000), 0) / regexSteps(regex, made(100), 0);
  expect(growth(/\s+$/, (n) => `${" ".repeat(n)}a`)).toBeGreaterThan(90);
  expect(growth(/(?:a|b)+c/u, (n) => "ab".repeat(n))).toBeGreaterThan(90);
  expect(growth(/^\s+$/, (n) => `${" ".repeat(n)}a`)).toBeLessThan(11);
  expect(growth(/a{2,5}?(?=c)|(.)\1b/, (n) => "ab".repeat(n))).toBeLessThan(11);
});
