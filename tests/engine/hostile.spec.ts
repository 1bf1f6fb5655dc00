import { expect, test } from "@playwright/test";
import { compare } from "../../engine/texts/compare.ts";
import { findingsOf } from "../../engine/texts/findings-of.ts";

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
