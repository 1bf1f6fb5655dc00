import { expect, test } from "@playwright/test";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { fileOf, openFile } from "../../app/_read/files/comparison-file.ts";
import { textOf, type OwnArticle, type OwnComparison } from "../../app/_read/own-comparison.ts";
import { comparisonSchema } from "../../app/_data/comparison-schema.ts";
import { incidentData } from "../../app/_data/incident-data.ts";
import { comparisonAt, shelf } from "../../app/_shelf.ts";
import { numberPassages } from "../../engine/relations/number-passages.ts";
import type { Claim, Question } from "../../engine/relations/question.ts";
import { stanceOf } from "../../engine/relations/stance.ts";

/** What a reader's own comparison leaves the browser as, and comes back from. */

const seed = 20_261_126;

const article = (id: string, title: string, ...texts: string[]): OwnArticle => ({
  id,
  title,
  publisher: id === "one-2026-05-12" ? "The Harbour Post" : undefined,
  published: "2026-05-12",
  url: `https://${id}.example/crane`,
  lang: "en",
  read: "whole",
  blocks: texts.map((text, i) => ({ kind: i === 0 ? "heading" : "paragraph", text })),
  left: [{ text: "Subscribe", because: "a line that speaks to readers", isStory: false }],
  from: { title: "the headline of the page" },
});

const articles = [
  article(
    "one-2026-05-12",
    "Crane falls on school",
    "What happened",
    "Three people were hurt, the fire service said.",
    "“It fell = at once”, said a teacher.",
  ),
  article(
    "two-2026-05-12",
    "School roof hit by crane",
    "On Tuesday",
    "Five people were hurt, said the mayor.",
    "The school is closed. 🏫 The school is closed.",
  ),
];

function claim(id: string, quote: string, voice: string | undefined, more: Partial<Claim> = {}): Claim {
  const found = articles.find((one) => one.id === id);
  const start = found ? textOf(found).lastIndexOf(quote) : -1;
  if (start < 0) throw new Error(`no “${quote}” in ${id}`);
  return {
    article: id,
    start,
    end: start + quote.length,
    quote,
    passage: 1,
    says: quote,
    voice:
      voice === undefined
        ? { name: found?.publisher, itself: true, key: `article ${id}` }
        : { name: voice, itself: false, key: voice },
    ...more,
  };
}

const hurt: Question = {
  id: "q1",
  ask: "How many were hurt?",
  positions: numberPassages([
    {
      id: "one",
      says: "Three",
      claims: [claim("one-2026-05-12", "Three people", "fire service", { translation: "3" })],
    },
    { id: "two", says: "Five", claims: [claim("two-2026-05-12", "Five people", "mayor")] },
  ]),
  compatible: [],
  updates: [],
  conflicts: [{ positions: ["one", "two"], because: "Both give the whole count." }],
  withheld: [],
  elsewhere: [],
  reviewed: "2026-11-26",
};
const closed: Question = {
  ...hurt,
  id: "q2",
  ask: "Is the school closed?",
  positions: numberPassages([
    { id: "one", says: "Yes", claims: [claim("two-2026-05-12", "The school is closed.", undefined)] },
  ]),
  conflicts: [],
  rule: "quantity",
  readInPart: ["one-2026-05-12"],
};
const own: OwnComparison = {
  format: "parallax-comparison",
  version: 1,
  id: "k3x9",
  title: "A crane falls on a school",
  articles,
  questions: [hurt, closed],
  dismissed: ["suggested-1"],
};

/** Without what is undefined, as data. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test("a comparison is saved and opened again as it was, in the same words each time", () => {
  const file = fileOf(own);
  const opened = openFile(file);
  if ("problem" in opened) throw new Error(opened.problem);
  expect(opened.told).toEqual([]);
  expect(plain(opened.comparison)).toEqual(plain(own));
  expect(fileOf(opened.comparison)).toBe(file);
  // Fields in another order come out in one.
  const turned = Object.fromEntries(Object.entries(own).toReversed()) as unknown as OwnComparison;
  expect(fileOf(turned)).toBe(file);
});

for (const [what, text, says] of [
  ["nothing", " \n", "is empty"],
  ["a file that was cut", fileOf(own).slice(0, 900), "ends in the middle"],
  ["a file that was changed by hand", fileOf(own).replace('"title"', "title"), "no longer JSON"],
  ["an article", "Crane falls on school\n\nThree people were hurt.", "begins with “Crane falls on schoo”"],
  ["another JSON", '{"type":"FeatureCollection"}', "no comparison"],
  ["a list", "[1, 2]", "no comparison"],
  [
    "a later version",
    fileOf(own).replace('"version": 1', '"version": 2'),
    "a later version of this page (2; this one reads 1)",
  ],
  [
    "a number for a text",
    fileOf(own).replace('"How many were hurt?"', "7"),
    "questions[0].ask: found 7, expected a text",
  ],
  [
    "an article that is not there",
    fileOf(own).replace('"article": "two-2026-05-12"', '"article": "three"'),
    "questions[0].positions[1].claims[0].article: found “three”",
  ],
  [
    "a script for an address",
    fileOf(own).replace("https://one-2026-05-12.example/crane", "javascript:alert(1)"),
    "expected an address with https://",
  ],
  [
    "a day that does not exist",
    fileOf(own).replace('"reviewed": "2026-11-26"', '"reviewed": "2026-02-30"'),
    "a day that exists",
  ],
  [
    "two articles of one id",
    fileOf(own).replace('"id": "two-2026-05-12"', '"id": "one-2026-05-12"'),
    "an id of its own",
  ],
  [
    "a prototype",
    fileOf(own).replace('"from": {', '"from": { "__proto__": { "x": 1 },'),
    "articles[0].from.__proto__: found an object, expected a text",
  ],
  [
    "lists in one another",
    `{"format":"parallax-comparison","version":1,"id":${"[".repeat(200_000)}${"]".repeat(200_000)}}`,
    "found",
  ],
] as const) {
  test(`what cannot be opened is told in a sentence: ${what}`, () => {
    const opened = openFile(text);
    expect(opened).toHaveProperty("problem");
    expect("problem" in opened && opened.problem).toContain(says);
  });
}

test("more than a page can hold is told, not opened", () => {
  const many = { ...own, articles: Array.from({ length: 101 }, (_, i) => ({ ...articles[0], id: `a-${i}` })) };
  expect(openFile(JSON.stringify(many))).toMatchObject({
    problem: expect.stringContaining("articles: found 101 entries, expected at most 100"),
  });
  const long = { ...own, articles: [{ ...articles[0], blocks: [{ kind: "paragraph", text: "x".repeat(300_001) }] }] };
  expect(openFile(JSON.stringify(long))).toMatchObject({ problem: expect.stringContaining("300001 characters") });
  expect(openFile(" ".repeat(20_000_001))).toMatchObject({ problem: expect.stringContaining("larger than 20 MB") });
});

test("a quotation that stands elsewhere is found; what stands nowhere is left out, and both are told by name", () => {
  const moved = fileOf(own).replace(/("start": )\d+(,\s+"end": )\d+(,\s+"quote": "Three people")/, "$11$24$3");
  const found = openFile(moved);
  if ("problem" in found) throw new Error(found.problem);
  expect(plain(found.comparison)).toEqual(plain(own));
  expect(found.told).toEqual([
    "Under “How many were hurt?”: “Three people” stands elsewhere in “Crane falls on school” than the file says, and was found there.",
  ]);
  const gone = openFile(fileOf(own).replace('"quote": "Five people"', '"quote": "Eleven firemen"'));
  if ("problem" in gone) throw new Error(gone.problem);
  expect(gone.told).toEqual([
    "Under “How many were hurt?”: “Eleven firemen” was left out: these words are not in “School roof hit by crane”.",
  ]);
  const [question] = gone.comparison.questions;
  expect(question?.positions.map(({ id }) => id)).toEqual(["one"]);
  expect(question?.conflicts).toEqual([]);
});

test("half characters and control characters in a file change no place", () => {
  const file = fileOf(own)
    .replace("Three people were hurt, the", "Three people were hurt\\ud800\\u0000the")
    .replaceAll("Crane falls", "Crane\\nfalls");
  const opened = openFile(file);
  if ("problem" in opened) throw new Error(opened.problem);
  expect(opened.told).toEqual([]);
  expect(opened.comparison.articles[0]?.title).toBe("Crane falls on school");
  expect(JSON.stringify(opened.comparison)).not.toMatch(/\\ud800|\\u0000/);
});

test("whatever is changed in a file, it is opened with every quotation in its place, or a sentence says why not", () => {
  const file = fileOf(own);
  const pieces = ['"', "{", "}", "[", "]", ",", "null", "-1", "1e9", "true", '"x"', "\\ud800", "\u0000", ""];
  const change = fc.record({ at: fc.nat(file.length), length: fc.nat(12), piece: fc.constantFrom(...pieces) });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const text = changes.reduce(
        (rest, { at, length, piece }) => rest.slice(0, at) + piece + rest.slice(at + length),
        file,
      );
      const opened = openFile(text);
      if ("problem" in opened) return expect(opened.problem).toMatch(/\.$/);
      for (const { positions } of opened.comparison.questions)
        for (const { article: id, start, end, quote } of positions.flatMap(({ claims }) => claims)) {
          const of = opened.comparison.articles.find((one) => one.id === id);
          expect(of && textOf(of).slice(start, end)).toBe(quote);
        }
    }),
    { seed, numRuns: 400 },
  );
});

test("every incident of the shelf opens from its data, with its questions, their stances and every quotation", () => {
  for (const { id } of shelf().incidents) {
    const { incident } = comparisonAt(id);
    const opened = openFile(JSON.stringify(incidentData(comparisonAt(id))));
    if ("problem" in opened) throw new Error(opened.problem);
    expect(opened.told).toEqual([]);
    const { comparison } = opened;
    expect(comparison.articles.map(textOf)).toEqual(incident.accounts.map(({ article: { text } }) => text));
    expect(comparison.questions.map((question) => question.id)).toEqual(
      incident.questions.map((question) => question.id),
    );
    for (const [i, question] of incident.questions.entries()) {
      const now = comparison.questions[i];
      if (!now) throw new Error("a question less");
      expect(plain(now.positions), question.ask).toEqual(plain(question.positions));
      for (const a of question.positions)
        for (const b of question.positions)
          if (a !== b) expect(stanceOf(now, a, b), question.ask).toEqual(stanceOf(question, a, b));
    }
  }
});

test("what is saved is what the published schema describes, and nothing besides", () => {
  const isDescribed = new Ajv2020({ strict: true, allErrors: true }).compile(comparisonSchema());
  for (const one of [own, { ...own, title: "", articles: [], questions: [], dismissed: [] }]) {
    isDescribed(JSON.parse(fileOf(one)));
    expect(isDescribed.errors ?? []).toEqual([]);
  }
  for (const { id } of shelf().incidents) {
    const opened = openFile(JSON.stringify(incidentData(comparisonAt(id))));
    if ("comparison" in opened) isDescribed(JSON.parse(fileOf(opened.comparison)));
    expect(isDescribed.errors ?? []).toEqual([]);
  }
  expect(isDescribed({ ...own, more: 1 })).toBe(false);
  expect(isDescribed({ ...own, questions: [{ ...hurt, ask: 7 }] })).toBe(false);
});
