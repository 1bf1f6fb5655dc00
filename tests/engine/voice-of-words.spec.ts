import { expect, test } from "@playwright/test";
import { voiceOfWords } from "../../engine/reading/voice-of-words.ts";

const text =
  "A crane fell on a school in Ostby. Three people were injured, said Karsten Holm of the fire service. The driver is in hospital, according to police. “It swayed,” a teacher said.";

const cases: readonly [string, string | undefined][] = [
  ["Three people were injured", "Karsten Holm of the fire service"],
  ["The driver is in hospital", "police"],
  ["A crane fell on a school", undefined],
  // Most of it is the article's own.
  ["fell on a school in Ostby. Three", undefined],
];

for (const [words, voice] of cases)
  test(`whose words: ${words}`, () => {
    const start = text.indexOf(words);
    expect(voiceOfWords({ id: "one", text, lang: "en" }, { start, end: start + words.length })).toBe(voice);
  });

test("of a language that is not read nobody's words are told", () => {
  expect(voiceOfWords({ id: "one", text, lang: "de" }, { start: 35, end: 60 })).toBeUndefined();
});
