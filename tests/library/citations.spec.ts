import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { bibtexOf } from "../../app/_citations/bibtex-of.ts";
import { citationStyles } from "../../app/_citations/citation-styles.ts";
import { citationsOf, type Citation, type Cited } from "../../app/_citations/citations-of.ts";
import { coinsOf } from "../../app/_citations/coins-of.ts";
import { fileItem } from "../../app/_citations/file-item.ts";
import { plainText } from "../../app/_citations/plain-text.ts";
import { risOf } from "../../app/_citations/ris-of.ts";
import { sourceItem } from "../../app/_citations/source-item.ts";
import { tokens } from "../../app/_citations/tokens.ts";
import { readShelf } from "../../library/read-shelf.ts";
import type { Article } from "../../library/shelf.ts";
import { citationCases } from "./citation-cases.ts";

const shelf = readShelf("content");
const incident = shelf.incidents.find(({ id }) => id === "erbil-2024-01");
const account = shelf.articles.find(({ id }) => id === "cbc-2024-01-16");
if (!incident || !account) throw new Error("the shelf has no strike on Erbil, or no account of CBC's");
const anchor = "cbc-2024-01-16.killed";

/** With `_` around italics. */
const written = (text: string) => text.replaceAll(tokens.italic, "_").replaceAll(tokens.roman, "_");
const byStyle = (citations: readonly Citation[], of: (citation: Citation) => string | undefined) =>
  Object.fromEntries(
    citations.flatMap((citation) => {
      const text = of(citation);
      return text === undefined ? [] : [[citation.style.id, written(text)]];
    }),
  );

for (const { name, article, references, inText } of citationCases) {
  test(`${name}, in every style`, () => {
    const citations = citationsOf({ kind: "source", article });
    expect(byStyle(citations, ({ reference }) => reference)).toEqual(references);
    expect(byStyle(citations, (citation) => citation.inText)).toEqual(inText);
  });
}

test("every style has a case of its own for everything", () => {
  for (const { name, references } of citationCases)
    expect(Object.keys(references), name).toEqual(citationStyles.map(({ id }) => id));
});

test("a passage: the article as published, then this site's account, its version, its paragraph and its link", () => {
  const citations = citationsOf({ kind: "passage", incident, article: account, paragraph: 3, anchor });
  const source = citationsOf({ kind: "source", article: account });
  for (const [i, { style, reference, inText }] of citations.entries()) {
    expect(reference.startsWith(source[i]?.reference ?? "-"), style.id).toBe(true);
    const rest = plainText(reference.slice(source[i]?.reference.length));
    expect(rest, style.id).toMatch(/^ Account in:? /);
    expect(rest, style.id).toContain("Parallax");
    expect(rest, style.id).toContain("Iranian missile strikes on Erbil and Idlib");
    expect(rest, style.id).toMatch(/[Vv]ersion [\w-]{9}\b/);
    expect(rest, style.id).toContain(`${style.paragraph} 3`);
    expect(rest, style.id).toContain(`/incidents/erbil-2024-01/cbc-2024-01-16/#${anchor}`);
    if (style.inText === "brackets") expect(inText, style.id).toContain(`as retold in `);
  }
  expect(byStyle(citations, ({ inText }) => inText)).toMatchObject({
    // APA 7 §8.6: a source that is known by way of another; §8.28: paragraphs.
    "apa-7": "(AP, 2024, as retold in Parallax, 2026, para. 3)",
    "mla-9": "(AP, as retold in “Iranian missile strikes on Erbil and Idlib,” par. 3)",
    "chicago-17-author-date": "(AP 2024, as retold in Parallax 2026, para. 3)",
    harvard: "(AP, 2024, as retold in Parallax, 2026, para. 3)",
  });
});

test("a headline has no paragraph; a text that is given whole is no account", () => {
  const [headline] = citationsOf({ kind: "passage", incident, article: account, paragraph: 0, anchor });
  expect(headline?.reference).toContain(", headline]");
  expect(headline?.reference).not.toContain("para.");
  const [whole] = citationsOf({ kind: "account", incident, article: { ...account, form: "full" } });
  expect(whole?.reference).toContain(" Text in Parallax.");
  expect(whole?.inText).toContain("as given in");
});

test("a page with one text alone is not called by its headline", () => {
  for (const { reference } of citationsOf({ kind: "account", article: account }))
    expect(plainText(reference)).toMatch(/Account in:? .*Account of [“‘]Iran’s/);
});

const [first, second] = incident.accounts.map(({ article }) => article);
const [question] = incident.questions;
if (!first || !second || !question) throw new Error("the strike on Erbil has lost its accounts or questions");
const everyKind: readonly Cited[] = [
  ...shelf.articles.map((article) => ({ kind: "source", article }) as const),
  { kind: "account", article: account },
  { kind: "account", article: account, incident },
  { kind: "passage", article: account, incident, paragraph: 2, anchor },
  { kind: "question", incident, question },
  { kind: "pair", incident, a: first, b: second },
  { kind: "incident", incident },
];

test("nothing is left to be put in, and nothing is doubled, whatever is cited", () => {
  for (const cited of everyKind) {
    for (const { style, reference, inText = "" } of citationsOf(cited)) {
      const text = plainText(`${reference}\n${inText}`);
      expect(text, style.id).not.toMatch(/[\uE000-\uF8FF]|undefined|null|<|&#|\.\.|,,| ,| \.| {2}|\(\)|\[\]/);
      expect(text.trim(), style.id).not.toBe("");
    }
  }
});

test("names and headlines keep their capitals and their words", () => {
  for (const article of shelf.articles) {
    for (const { style, reference } of citationsOf({ kind: "source", article })) {
      // A stop may stand within the quotation marks that a headline ends in.
      const plain = (text: string) => text.replace(/[“”‘’"'.,]/g, "");
      expect(plain(reference), style.id).toContain(plain(article.title));
      if (article.publisher) expect(reference, style.id).toContain(article.publisher);
    }
  }
});

test("pairs are called by the names of both accounts, questions by what is asked", () => {
  for (const { reference } of citationsOf({ kind: "pair", incident, a: first, b: second }))
    expect(reference).toContain("US condemns… and The Age: Iranian missile strikes on Erbil and Idlib");
  for (const { reference } of citationsOf({ kind: "question", incident, question }))
    expect(reference).toContain(`${question.ask} (Iranian missile strikes on Erbil and Idlib)`);
});

/** What wants to be more than text, in each format that is written. */
const hostile: readonly string[] = [
  "{",
  "}}",
  "{}",
  "\\input{x}",
  "\\",
  "100% $5 #1 a_b ^ ~ & more",
  "</script><script>alert(1)</script>",
  "<i>x</i> & <b>",
  "a\nTY  - BOOK\nER  - ",
  "@book{x,",
  "\u202Eright to left\u202C",
  "שלום עולם",
  "مرحبا، بالعالم",
  "“nested ‘quotes’” and 'plain' \"ones\"",
  "\uE000\uE001\uE006",
  "👩‍👩‍👧",
  "$& $1 $`",
];

for (const title of hostile) {
  test(`a headline that is ${JSON.stringify(title)} stays text: in citations, BibTeX, RIS, CSL-JSON, COinS`, () => {
    const article: Article = {
      ...account,
      title: `A ${title} Z`,
      publisher: `P ${title} Q`,
      agencies: [`G ${title} H`],
    };
    const item = fileItem(article);
    const plain = (text: string) =>
      text
        .replace(/[\uE000-\uF8FF]/g, "")
        .replace(/[“”‘’"'`]+/g, "'")
        .replace(/\s+/g, " ");
    for (const { style, reference } of citationsOf({ kind: "source", article })) {
      expect(plain(plainText(reference)), style.id).toContain(plain(article.title));
      expect(plain(plainText(reference)), style.id).toContain(plain(article.publisher ?? ""));
    }
    for (const [format, text] of [
      ["BibTeX", bibtexOf([item, { ...fileItem(account), id: "next" }])],
      ["RIS", risOf([item, { ...fileItem(account), id: "next" }])],
    ] as const) {
      const read = new Cite(text).data;
      expect(read, `${format}:\n${text}`).toHaveLength(2);
      expect(plain(String(read[0]?.["title"])), format).toBe(plain(item.title));
      expect(plain(String(read[0]?.["container-title"])), format).toBe(plain(item["container-title"] ?? ""));
      expect(read[1]?.["title"], format).toBe(account.title);
      expect(read[0]?.["URL"], format).toBe(account.url);
    }
    expect(new URLSearchParams(coinsOf(sourceItem(article))).get("rft.title")).toBe(item.title);
  });
}

test("BibTeX reads back as what was written, whatever the letters", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z{}\\%$&#_^~<>“”é -]{1,40}$/u), (text) => {
      const title = `A ${text.replace(/\s+/g, " ").trim()} Z`;
      const [read] = new Cite(bibtexOf([{ ...fileItem(account), title }])).data;
      expect(String(read?.["title"]).replace(/\s+/g, " ")).toBe(title.replace(/\s+/g, " "));
    }),
    { verbose: true, numRuns: 300 },
  );
});

test("files hold every article of an incident as published, and say where the account is", () => {
  const articles = incident.accounts.map(({ article }) => article);
  for (const text of [bibtexOf(articles.map(fileItem)), risOf(articles.map(fileItem))]) {
    const read = new Cite(text).data;
    expect(read.map(({ title }) => title)).toEqual(articles.map(({ title }) => title.replace(/\s+/g, " ")));
    expect(read.map(({ URL }) => URL)).toEqual(articles.map(({ url }) => url));
    for (const { note } of read) expect(note).toContain("Account in Parallax: ");
  }
});

test("a file says when a date is not certain, and where else the article was read", () => {
  const notes = shelf.articles.map((article) => [article, fileItem(article).note ?? ""] as const);
  for (const [{ published, through }, note] of notes) {
    expect(note.includes("Published about")).toBe(published.kind === "about");
    expect(note.includes("Read through")).toBe(through !== undefined);
  }
});
