import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { clean } from "../../engine/reading/en/clean.ts";
import { normalise } from "../../engine/reading/normalise.ts";

const seed = 20_310_306;

const lines: readonly (readonly [string, string])[] = [
  ["Ferry sinks off Port Corran", "title"],
  ["5 March 2031", "dateline"],
  ["By Lena Marsh", "byline"],
  ["Photo: divers at the quay on Wednesday", "caption"],
  ["The ferry sank on Tuesday evening, the coastguard said.", "body"],
  ["Share on every network", "boilerplate"],
  ["The ferry sank on Tuesday evening, the coastguard said.", "duplicate"],
  ["Source: Corvid", "source note"],
  ["Copyright 2031", "boilerplate"],
  ["العودة إلى الأعلى", "other script"],
];

test("each line is known for what it is, and none is lost", () => {
  const text = lines.map(([line]) => line).join("\n\n");
  expect(clean(text).map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual(lines);
});

test("a paragraph that ends with an agency in brackets is of the story, not a label or a headline", () => {
  const kinds = clean("Two drown at Mollis\n\nA boat sank off Mollis. (Corvid)\n\nDivers found it at noon.").map(
    ({ kind }) => kind,
  );
  expect(kinds).toEqual(["title", "body", "body"]);
});

test("a short first line is the headline where no longer one follows, and a kicker is none", () => {
  const story = "The ferry sank off Mollis on Tuesday evening, the coastguard said.";
  const kinds = (...lines: readonly string[]) => clean([...lines, story].join("\n\n")).map(({ kind }) => kind);
  expect(kinds("Ferry sinks", "Port Corran")).toEqual(["title", "boilerplate", "body"]);
  expect(kinds("The Daily Quay", "Ferry sinks off Mollis in a storm, killing two")).toEqual([
    "boilerplate",
    "title",
    "body",
  ]);
});

test("a normalised text leads back to where it was", () => {
  const given = "“Caf\u0065\u0301” – 3\u00a0km\u200b away";
  const { text, at } = normalise(given);
  expect(text).toBe('"Café" - 3 km away');
  expect(given.slice(at(text.indexOf("3")), at(text.indexOf(" away")))).toBe("3\u00a0km\u200b");
});

test(`of any string every line is labelled, and offsets never run back (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const covered = clean(text)
        .map(({ start, end }) => text.slice(start, end))
        .join("");
      expect(covered.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      const { text: normal, at } = normalise(text);
      const backwards = [...normal].findIndex((_, n) => at(n + 1) < at(n));
      expect(backwards).toBe(-1);
    }),
    { seed, numRuns: 300 },
  );
});
