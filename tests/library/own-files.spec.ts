import { expect, test } from "@playwright/test";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { packText } from "../../app/_behaviours/packed-text.ts";
import { fileOf, openFile } from "../../app/_read/files/comparison-file.ts";
import { packComparison, unpackComparison, type Linked } from "../../app/_read/files/comparison-link.ts";
import { joinTexts, missingTexts, openLinked, type Joined } from "../../app/_read/files/join-texts.ts";
import { ownView } from "../../app/_read/own-view.ts";
import { textOf, type OwnArticle, type OwnComparison } from "../../app/_read/own-comparison.ts";
import { comparisonSchema } from "../../app/_data/comparison-schema.ts";
import { incidentData } from "../../app/_data/incident-data.ts";
import { comparisonAt, shelf } from "../../app/_shelf.ts";
import { numberPassages } from "../../engine/relations/number-passages.ts";
import type { Claim, Question } from "../../engine/relations/question.ts";
import { relate } from "../../engine/relations/relate.ts";
import { stanceOf } from "../../engine/relations/stance.ts";
import { chanceOf } from "../engine/link-trials/chance.ts";

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
  left: [{ text: "Subscribe", because: "a line that speaks to readers", isStory: false, at: 1 }],
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

test("headings of an incident's articles are headings when it is gone on with", () => {
  const opened = openFile(JSON.stringify(incidentData(ownView(own, undefined))));
  if ("problem" in opened) throw new Error(opened.problem);
  expect(opened.comparison.articles.map(({ blocks }) => blocks)).toEqual(articles.map(({ blocks }) => blocks));
});

test("what is saved is what the published schema describes, and nothing besides", () => {
  const isDescribed = new Ajv2020({ strict: true, allErrors: true }).compile(comparisonSchema());
  for (const one of [
    own,
    { ...own, title: "", articles: [], questions: [], dismissed: [] },
    {
      ...own,
      lesson: { a: "one-2026-05-12", b: "two-2026-05-12", blind: true, three: true, questions: [] },
      link: "c~1.x",
    },
  ]) {
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

function claimsOf({ questions }: OwnComparison): Claim[] {
  return questions.flatMap(({ positions }) => positions.flatMap(({ claims }) => claims));
}

async function packedOf(comparison: OwnComparison): Promise<string> {
  const packed = await packComparison(comparison);
  if ("problem" in packed) throw new Error(packed.problem);
  return packed.fragment;
}

async function linkedOf(comparison: OwnComparison): Promise<Linked> {
  const unpacked = await unpackComparison(`#${await packedOf(comparison)}`);
  if (!("linked" in unpacked)) throw new Error("nothing linked");
  return unpacked.linked;
}

const joined = (linked: Linked, atHand: readonly OwnArticle[]): Joined =>
  joinTexts(openLinked(linked, "new1", "c~1.x"), linked, atHand);

test("a link carries everything but the texts; with the articles at hand, whatever their ids, all is there again, exactly as shared", async () => {
  const linked = await linkedOf(own);
  const words = JSON.stringify(linked);
  expect(words).not.toContain("It fell = at once");
  const atHand = articles
    .map((one, i) => ({ ...one, id: `pasted-${i}`, url: undefined, publisher: undefined }))
    .toReversed();
  const { comparison, quotations, others } = joined(linked, atHand);
  expect(missingTexts(comparison)).toEqual([]);
  expect([comparison.link, others]).toEqual([undefined, []]);
  expect(quotations.map(({ state }) => state)).toEqual(["exact", "exact", "exact"]);
  const { questions: asked, title } = comparison;
  expect(plain({ title, questions: asked })).toEqual(
    plain({ title: own.title, questions: own.questions.map((question) => ({ ...question, readInPart: undefined })) }),
  );
  expect(comparison).toMatchObject({
    id: "new1",
    articles: [{ id: "one-2026-05-12", publisher: "The Harbour Post" }, { id: "two-2026-05-12" }],
  });
});

test("quotations of a link are told in their four states, and what is gone is no claim", async () => {
  const linked = await linkedOf(own);
  const [one, two] = articles;
  if (!one || !two) throw new Error("no articles");
  const blocks = (own: OwnArticle, change: (text: string) => string) =>
    own.blocks.map((block) => ({ ...block, text: change(block.text) }));
  const edited = { ...two, blocks: blocks(two, (text) => text.replace("Five people", "Five persons")) };
  const moved = { ...two, blocks: two.blocks.toReversed() };
  const gone = {
    ...one,
    blocks: blocks(one, (text) => (text.startsWith("Three") ? "Nobody knows how it came about." : text)),
  };
  const changed = joined(linked, [gone, edited]);
  expect(changed.quotations).toMatchObject([
    { quote: "Three people", state: "gone", now: undefined },
    { quote: "Five people", state: "edited", now: "Five persons" },
    { quote: "The school is closed.", state: "exact", now: "The school is closed." },
  ]);
  expect(joined(linked, [one, moved]).quotations.map(({ state }) => state)).toEqual(["exact", "moved", "moved"]);
  expect(changed.comparison.questions[0]?.positions.map(({ id }) => id)).toEqual(["two"]);
});

test("of whom the reader says that they are silent goes along, in a file and in a link; where an article is listed, in a file", async () => {
  const silent = ["two-2026-05-12"];
  const said: OwnComparison = {
    ...own,
    articles: own.articles.map((article) => ({ ...article, incident: "fire-2026" })),
    questions: own.questions.map((question) => ({ ...question, silent })),
  };
  const opened = openFile(fileOf(said));
  if ("problem" in opened) throw new Error(opened.problem);
  expect(opened.comparison.articles.map(({ incident }) => incident)).toEqual(articles.map(() => "fire-2026"));
  expect(opened.comparison.questions.map((question) => question.silent)).toEqual(own.questions.map(() => silent));
  expect((await linkedOf(said)).questions.map((question) => question.silent)).toEqual(own.questions.map(() => silent));
  // A link that was made before there was such a thing says nothing of it.
  expect((await linkedOf(own)).questions.map((question) => question.silent)).toEqual(
    own.questions.map(() => undefined),
  );
});

test("without the articles a link is a comparison of its quotations, and nothing is said of silence", async () => {
  const linked = await linkedOf(own);
  const comparison = openLinked(linked, "new1", "c~1.x");
  expect(missingTexts(comparison)).toEqual(articles.map(({ id }) => id));
  expect(comparison.articles.map(({ read, blocks }) => [read, blocks.map(({ text }) => text)])).toEqual([
    ["part", ["Three people"]],
    ["part", ["Five people", "The school is closed."]],
  ]);
  const [asked, other] = comparison.questions;
  if (!asked || !other) throw new Error("no questions");
  expect(relate(asked, "one-2026-05-12", "two-2026-05-12").kind).toBe("conflict");
  expect(relate(other, "one-2026-05-12", "two-2026-05-12").kind).toBe("unseen");
  expect(openFile(fileOf(comparison))).toEqual({ comparison, told: [] });
});

test("articles of a link come one after the other, after the reader has moved its quotations; one of none is told apart", async () => {
  const linked = await linkedOf(own);
  const [one, two] = articles;
  if (!one || !two) throw new Error("no articles");
  const opened = openLinked(linked, "new1", "c~1.x");
  const moved = {
    ...opened,
    questions: opened.questions.toReversed().map((asked) => ({ ...asked, ask: "Reworded?" })),
  };
  const first = joinTexts(moved, linked, [two, article("third-2026-05-12", "A fire elsewhere", "A barn burnt down.")]);
  expect(first.quotations.map(({ state }) => state)).toEqual(["exact", "exact"]);
  expect(first.others.map(({ title }) => title)).toEqual(["A fire elsewhere"]);
  expect([missingTexts(first.comparison), first.comparison.link]).toEqual([["one-2026-05-12"], "c~1.x"]);
  const second = joinTexts(first.comparison, linked, [one]);
  expect([missingTexts(second.comparison), second.comparison.link]).toEqual([[], undefined]);
  expect(second.comparison.questions.map(({ ask }) => ask)).toEqual(["Reworded?", "Reworded?"]);
  for (const { article: id, start, end, quote } of claimsOf(second.comparison))
    expect(textOf(articles.find((text) => text.id === id) ?? one).slice(start, end)).toBe(quote);
});

test("what a class is asked goes along in the file and in the link; a lesson on other articles is refused", async () => {
  const lesson = { a: "one-2026-05-12", b: "two-2026-05-12", blind: true, three: false, questions: ["hurt"] };
  expect(openFile(fileOf({ ...own, lesson }))).toMatchObject({ comparison: { lesson } });
  expect((await linkedOf({ ...own, lesson })).lesson).toEqual(lesson);
  expect(openFile(fileOf({ ...own, lesson: { ...lesson, b: "three" } }))).toMatchObject({
    problem: expect.stringContaining("lesson.b"),
  });
});

test("a link that was cut, made larger, of another version or of somebody else is told; what follows it in a sentence is not its", async () => {
  const fragment = await packedOf(own);
  for (const end of [8, 40, fragment.length - 5, fragment.length - 1])
    expect(await unpackComparison(fragment.slice(0, end))).toMatchObject({
      problem: expect.stringContaining("cut short"),
    });
  expect(await unpackComparison(`#${fragment}).`)).toHaveProperty("linked");
  expect(await unpackComparison(`#${fragment}:~:text=Three`)).toHaveProperty("linked");
  expect(await unpackComparison(fragment.replace("c~1.", "c~2."))).toMatchObject({
    problem: expect.stringContaining("another version"),
  });
  expect(await unpackComparison(`c~1.${"a".repeat(20_000)}`)).toMatchObject({
    problem: expect.stringContaining("longer than any"),
  });
  for (const other of ["", "#", "#~1.abc", "#site.data", "#q1"])
    expect(await unpackComparison(other)).toEqual({ kind: "none" });
  const bomb = `c~1.${await packText(JSON.stringify(["x".repeat(2_000_000), [], []]))}`;
  expect(bomb.length).toBeLessThan(16_000);
  for (const bad of [
    bomb,
    ...[[], ["", [], [[]]], ["t", [["a"]], []], [own.title, [], [["q", "?", [["p", "x", [[[]]]]]]]]].map(
      (data) => data,
    ),
  ])
    expect(
      await unpackComparison(typeof bad === "string" ? bad : `c~1.${await packText(JSON.stringify(bad))}`),
    ).toHaveProperty("problem");
});

test("how long a link is, is told before it is too long, with the file as the way out", async () => {
  const many = (count: number): OwnComparison => ({
    ...own,
    questions: Array.from({ length: count }, (_, i) => ({ ...hurt, id: `q${i}`, ask: `${randomWords(i)}?` })),
  });
  expect(await packComparison(many(2))).toMatchObject({ told: undefined });
  expect(await packComparison(many(150))).toMatchObject({
    told: expect.stringMatching(/ characters, of at most 16,000; .*A file is safer\.$/),
  });
  expect(await packComparison(many(450))).toMatchObject({
    problem: expect.stringMatching(/too long for a link: .* Save it as a file/),
  });
});

/** Words that do not pack well, the same for the same number. */
function randomWords(n: number): string {
  const chance = chanceOf(seed + n);
  return Array.from({ length: 12 }, () =>
    Array.from({ length: 5 }, () => String.fromCharCode(97 + chance.below(26))).join(""),
  ).join(" ");
}

test("the incidents of the shelf go through a link: relations stay, quotations are found", async () => {
  for (const { id } of shelf().incidents) {
    const opened = openFile(JSON.stringify(incidentData(comparisonAt(id))));
    if ("problem" in opened) throw new Error(opened.problem);
    const packed = await packComparison(opened.comparison);
    if ("problem" in packed) {
      console.log(`${id}: ${packed.problem}`);
      continue;
    }
    console.log(
      `${id}: ${packed.fragment.length} characters, ${opened.comparison.articles.length} articles, ${opened.comparison.questions.length} questions`,
    );
    const unpacked = await unpackComparison(packed.fragment);
    if (!("linked" in unpacked)) throw new Error("nothing linked");
    const { comparison, quotations } = joined(unpacked.linked, opened.comparison.articles);
    expect(quotations.filter(({ state }) => state !== "exact")).toEqual([]);
    expect(plain(comparison.questions)).toEqual(plain(opened.comparison.questions));
  }
});
