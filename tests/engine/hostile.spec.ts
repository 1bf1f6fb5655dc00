import { expect, test } from "@playwright/test";
import { groupIncidents } from "../../engine/incidents/group-incidents.ts";
import { sameIncident } from "../../engine/incidents/same-incident.ts";
import { oppose } from "../../engine/oppose/oppose.ts";
import { alignPassages } from "../../engine/passages/align-passages.ts";
import { sentencesOf } from "../../engine/reading/sentences.ts";
import { tokensOf } from "../../engine/reading/tokens.ts";
import { sharedWording } from "../../engine/shared-wording.ts";

/** 200 KB of each, or about that: what takes time by the square runs into the test's time limit. */
const units = [
  "a ",
  "a",
  "1",
  "1 ",
  "[",
  "“",
  ". ",
  "Ab. ",
  "\n",
  "Ab\n",
  "not killed 16 people ",
  ".”",
  "May 1 ",
  "Lund beat Moe ",
  "\ud800",
  "\0",
];

for (const unit of units) {
  test(`200 KB of ${JSON.stringify(unit)} are read`, () => {
    const text = unit.repeat(200_000 / unit.length);
    const tokens = tokensOf(text);
    const read = { text, tokens, sentences: sentencesOf(text, tokens) };
    expect(read.sentences.every(({ start, end }) => start < end)).toBe(true);
    expect(sameIncident({ text }, { text: `${text} x` }).score).toBeGreaterThanOrEqual(0);
    expect(groupIncidents([{ text }, { text }, { text: "x" }]).groups.flat().length).toBe(3);
    for (const { a, b } of alignPassages(read, read)) expect([a, b].every((at) => read.sentences[at])).toBe(true);
    expect(sharedWording(read, read).shareOfA).toBeLessThanOrEqual(1);
    expect(oppose(text, `${text} x`).verdict).toBe("unknown");
  });
}
