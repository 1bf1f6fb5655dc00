import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { rankPassages } from "../../engine/texts/passages/rank-passages.ts";
import { sentenceVectors, type Sentences } from "../../engine/texts/passages/sentence-vectors.ts";
import { sentencesOf } from "../../engine/reading/en/sentences.ts";
import { tokensOf } from "../../engine/reading/tokens.ts";

const a =
  "The roof of the Lunde market hall fell in at noon. Three people died under it. The hall was built in 1931. Mayor Ruud asked for an inquiry.";
const b =
  "An inquiry will be held, said mayor Ruud. Snow lay on many houses that day. In Lunde the market hall's roof collapsed shortly after noon. Three people who had stalls there were killed.";

test("sentences that tell of the same come first, what shares most before what shares less", () => {
  expect(ranked(a, b).slice(0, 3)).toEqual([
    [
      "The roof of the Lunde market hall fell in at noon.",
      "In Lunde the market hall's roof collapsed shortly after noon.",
    ],
    ["Mayor Ruud asked for an inquiry.", "An inquiry will be held, said mayor Ruud."],
    ["Three people died under it.", "Three people who had stalls there were killed."],
  ]);
});

test("one sentence stands beside the two into which the other account parts it, and beside no third", () => {
  const whole = "Divers found the trawler Oriole at Cape Sund, with four of its crew in the wheelhouse.";
  const parted =
    "Divers found the Oriole. She lay at Cape Sund; in her wheelhouse were four of the crew. The Oriole had left Cape Sund on Friday, divers said. " +
    "Ice had closed two harbours. A tanker waited off Lunde. The forecast was for snow.";
  expect(ranked(whole, parted).length).toBe(2);
});

test("texts about different things have no passages in common", () => {
  expect(ranked(a, "Bread was short in Tarn. Bakers want more pay, their union said.")).toEqual([]);
});

test("an article beside itself lays each sentence beside itself; exchanged, the sides are exchanged and nothing else", () => {
  const words = fc.array(fc.constantFrom("Roof", "hall", "Lunde", "fell", "3", "killed", ".", "The", "mayor"), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [x, y] = [read(one.join(" ")), read(other.join(" "))];
      for (const pair of rank(x, x)) if (pair.a === pair.b) expect(pair.likeness).toBeCloseTo(1, 9);
      const weights = (pairs: ReturnType<typeof rank>) => pairs.map(({ weight }) => weight);
      expect(weights(rank(y, x))).toEqual(weights(rank(x, y)));
    }),
    { verbose: true },
  );
});

function rank(x: Sentences, y: Sentences) {
  const [one, other] = sentenceVectors([x, y]);
  return one && other ? rankPassages(one, other) : [];
}

function read(text: string) {
  const tokens = tokensOf(text);
  return { tokens, sentences: sentencesOf(text, tokens) };
}

function ranked(one: string, other: string): (readonly [string, string])[] {
  const [x, y] = [read(one), read(other)];
  const quote = (text: string, span: { start: number; end: number } | undefined) => text.slice(span?.start, span?.end);
  return rank(x, y).map((pair) => [quote(one, x.sentences[pair.a]), quote(other, y.sentences[pair.b])] as const);
}
