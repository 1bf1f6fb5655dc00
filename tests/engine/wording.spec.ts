import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { compareWording, nearIdentical } from "../../engine/links/compare-wording.ts";
import { sentenceAround } from "../../engine/links/sentence-around.ts";

test("the runs of both make up each passage", () => {
  const passage = fc.array(fc.constantFrom("four", "people", "were", "killed", "in", "Erbil.", "six"), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(passage, passage, (a, b) => {
      const { runs, likeness } = compareWording(a.join(" "), b.join(" "));
      const of = (side: "a" | "b") => runs.filter((run) => run.in === "both" || run.in === side).map((run) => run.text);
      expect(of("a").flatMap((text) => text.split(" "))).toEqual(a);
      expect(of("b").flatMap((text) => text.split(" "))).toEqual(b);
      expect(likeness).toBeGreaterThanOrEqual(0);
      expect(likeness).toBeLessThanOrEqual(1);
    }),
    { verbose: true },
  );
});

const pairs = [
  [
    "one agency's sentence, edited",
    "The strike killed four people in the city, the council said.",
    "The strike killed at least four people in the city, the council said on Monday.",
    true,
  ],
  [
    "the same told in other words",
    "Four civilians died, said the council.",
    "According to the security council, at least four people were killed.",
    false,
  ],
  ["no word in common", "Ten missiles.", "Nobody was hurt", false],
] as const;

for (const [name, a, b, alike] of pairs) {
  test(`near-identical: ${name}`, () => {
    expect(compareWording(a, b).likeness >= nearIdentical).toBe(alike);
  });
}

test("a word that was put in is shown as put in", () => {
  expect(compareWording("four were killed", "at least four were killed").runs).toEqual([
    { text: "at least", in: "b" },
    { text: "four were killed", in: "both" },
  ]);
});

for (const [lang, was, is] of [
  ["Chinese", "医院说，有十四人受伤。", "医院说，有十九人受伤。"],
  ["Japanese", "火曜日の夜、北の港で渡し船が座礁した。", "水曜日の夜、北の港で渡し船が座礁した。"],
  ["Thai", "เรือเกยตื้นเมื่อคืนวันอังคาร", "เรือเกยตื้นเมื่อคืนวันพุธ"],
  ["Arabic", "أصيب ثلاثة أشخاص في الميناء", "أصيب خمسة أشخاص في الميناء"],
] as const) {
  test(`differences in ${lang} are of words, and words are joined as they were`, () => {
    const { runs, likeness } = compareWording(was, is);
    expect(likeness).toBeGreaterThan(0.5);
    expect(likeness).toBeLessThan(1);
    const of = (side: "a" | "b") =>
      runs
        .filter((run) => run.in === "both" || run.in === side)
        .map((run, i) => (i === 0 || run.joined ? run.text : ` ${run.text}`))
        .join("");
    expect([of("a"), of("b")]).toEqual([was, is]);
  });
}

test("what cannot be seen is no difference of words", () => {
  const { runs } = compareWording("the coastguard said é", "the coast\u00adguard \u200bsaid e\u0301");
  expect(runs.map((run) => run.in)).toEqual(["both"]);
});

test("the sentence around a passage", () => {
  const text = "Missiles fell near the city. Four people were killed, the council said. Six were hurt.";
  const cut = (quote: string) => {
    const start = text.indexOf(quote);
    const { start: from, end } = sentenceAround(text, { start, end: start + quote.length });
    return text.slice(from, end);
  };
  expect(cut("were killed")).toBe("Four people were killed, the council said.");
  expect(cut("Six")).toBe("Six were hurt.");
  expect(cut("city. Four")).toBe("Missiles fell near the city. Four people were killed, the council said.");
});
