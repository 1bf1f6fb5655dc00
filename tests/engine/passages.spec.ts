import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { alignPassages, passageVectors, type Sentences } from "../../engine/texts/passages/align-passages.ts";
import { sentencesOf } from "../../engine/texts/reading/sentences.ts";
import { tokensOf } from "../../engine/texts/reading/tokens.ts";

const a =
  "The roof of the Lunde market hall fell in at noon. Three people died under it. The hall was built in 1931. Mayor Ruud asked for an inquiry.";
const b =
  "An inquiry will be held, said mayor Ruud. Snow lay on many houses that day. In Lunde the market hall's roof collapsed shortly after noon. Three people who had stalls there were killed.";

test("sentences that tell of the same stand side by side", () => {
  expect(aligned(a, b)).toEqual([
    [
      "The roof of the Lunde market hall fell in at noon.",
      "In Lunde the market hall's roof collapsed shortly after noon.",
    ],
    ["Three people died under it.", "Three people who had stalls there were killed."],
    ["Mayor Ruud asked for an inquiry.", "An inquiry will be held, said mayor Ruud."],
  ]);
});

test("texts about different things have no passages in common", () => {
  expect(aligned(a, "Bread was short in Tarn. Bakers want more pay, their union said.")).toEqual([]);
});

test("an article against itself lays each sentence beside itself; exchanged, the pairs are the same", () => {
  const words = fc.array(fc.constantFrom("Roof", "hall", "Lunde", "fell", "3", "killed", ".", "The", "mayor"), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [x, y] = [read(one.join(" ")), read(other.join(" "))];
      for (const { score } of align(x, x)) expect(score).toBeCloseTo(1, 9);
      const there = align(x, y).length;
      expect(align(y, x).length).toBe(there);
    }),
    { verbose: true },
  );
});

function align(x: Sentences, y: Sentences) {
  const [a, b] = passageVectors([x, y]);
  return a && b ? alignPassages(a, b) : [];
}

function read(text: string) {
  const tokens = tokensOf(text);
  return { tokens, sentences: sentencesOf(text, tokens) };
}

function aligned(one: string, other: string): (readonly [string, string])[] {
  const [x, y] = [read(one), read(other)];
  const quote = (text: string, span: { start: number; end: number } | undefined) => text.slice(span?.start, span?.end);
  return align(x, y).map((pair) => [quote(one, x.sentences[pair.a]), quote(other, y.sentences[pair.b])] as const);
}
