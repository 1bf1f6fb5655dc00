import { readFileSync, writeFileSync } from "node:fs";
import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { expect, test } from "@playwright/test";
import { Ajv } from "ajv";
import fc from "fast-check";
import { accountNames } from "../../app/_view/account-names.ts";
import { bibtexOf } from "../../app/_citations/bibtex-of.ts";
import { citationFile } from "../../app/_citations/citation-file.ts";
import { citationStyles } from "../../app/_citations/citation-styles.ts";
import { citationsOf, type Citation, type Cited } from "../../app/_citations/citations-of.ts";
import type { CslItem } from "../../app/_citations/csl-item.ts";
import { coinsOf } from "../../app/_citations/coins-of.ts";
import { fileItem } from "../../app/_citations/file-item.ts";
import { headlineCapitals } from "../../app/_citations/headline-capitals.ts";
import { invertedName } from "../../app/_citations/inverted-name.ts";
import { plainText } from "../../app/_citations/plain-text.ts";
import { risOf } from "../../app/_citations/ris-of.ts";
import { sourceItem } from "../../app/_citations/source-item.ts";
import { sourceMeta } from "../../app/_citations/source-meta.ts";
import { tokens } from "../../app/_citations/tokens.ts";
import { readShelf } from "../../library/read-shelf.ts";
import type { Article } from "../../library/shelf.ts";
import { citationCases } from "./citation-cases.ts";
import { pandocReference } from "./pandoc.ts";

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

test("no style is so large that citeproc takes long to read it: that of 66 KB for every kind of source takes a second", () => {
  citationsOf({ kind: "incident", incident });
  for (const { csl } of citationStyles)
    expect(plugins.config.get("@csl").styles.get(csl).length, csl).toBeLessThan(16_000);
});

/** An article of the shelf as it is cited, and what pandoc makes of it in each style. */
interface Judged {
  readonly item: CslItem;
  readonly references: Readonly<Record<string, string>>;
}

/**
 * Where this site's references are others than pandoc's with Debian's styles, and why: the style, what of pandoc's is found, and
 * what stands in its place.
 */
interface Deviation {
  readonly why: string;
  readonly styles: readonly string[];
  readonly when?: (article: Article) => boolean;
  readonly from: RegExp | ((article: Article) => RegExp);
  readonly to: (found: string, article: Article) => string;
}

const chicago = ["chicago-17-notes", "chicago-17-author-date"];
const isAbout = ({ published }: Article) => published.kind === "about";
/** A publisher as pandoc has it: with a capital, or without its full stops. */
const publisherIn = ({ publisher = "" }: Article) =>
  new RegExp(publisher.replace(/[()]/g, "\\$&").replaceAll(".", "\\.?"), "i");
const isNewspaper = ({ medium }: Article) => medium !== "page" && medium !== "encyclopedia";
const isUnsigned = ({ author, agencies }: Article) => author === undefined && agencies.length === 0;

const deviations: readonly Deviation[] = [
  {
    why: "Who read it at another's says so: in MLA 9 a second container, as pandoc has it; the other files have no place for it",
    styles: ["apa-7", "harvard", "vancouver"],
    when: ({ through }) => through !== undefined,
    from: publisherIn,
    to: (found, { through }) => `${found}, through ${through}`,
  },
  {
    why: "The same",
    styles: chicago,
    when: ({ through }) => through !== undefined,
    from: /(?= https:)/,
    to: (_, { through }) => ` ${through}.`,
  },
  {
    why: "No comma after a body's name before “and” or “&”: it belongs to inverted names (APA 7 9.8, MLA 9 5.7, Chicago 14.76)",
    styles: ["apa-7", "mla-9", ...chicago],
    when: ({ author, agencies }) => author === undefined && agencies.length === 2,
    from: /,(?= (?:&|and) Agence)/,
    to: () => "",
  },
  {
    why: "American English closes with the full stop or comma inside every mark (Chicago 6.9, MLA 9 6.56, APA 7 6.7)",
    styles: ["apa-7", "mla-9", ...chicago],
    from: /(?:’([.,])”|”_\.)/,
    to: (found) => (found.startsWith("”") ? ".”_" : `${found.charAt(1)}’”`),
  },
  {
    why: "A newspaper article without a known newspaper is no work that stands by itself: in quotation marks (MLA 9 5.1, 5.31)",
    styles: ["mla-9"],
    when: ({ publisher }) => publisher === undefined,
    from: /_(.+)_\./,
    to: (found) => `“${found.slice(1, -2)}.”`,
  },
  {
    why: "A day that is not certain does not become certain: “circa” in brackets (MLA 9 5.83)",
    styles: ["mla-9"],
    when: isAbout,
    from: /\d+ \w+\.? \d{4}/,
    to: (found) => `[circa ${found}]`,
  },
  {
    why: "The same: “ca.” in brackets (Chicago 14.145)",
    styles: ["chicago-17-notes"],
    when: isAbout,
    from: /\[(.+)\?\]/,
    to: (found) => `[ca. ${found.slice(1, -2)}]`,
  },
  {
    why: "The same, at the year",
    styles: ["chicago-17-author-date"],
    when: isAbout,
    from: /(?<=[_”] )\d{4}(?=[.,])|(?<=\. )\d{4}(?=\. “|,)/,
    to: (found) => `[ca. ${found}]`,
  },
  {
    why: "The same: “c.” (Cite Them Right, “Dates”)",
    styles: ["harvard"],
    when: isAbout,
    from: /\((\d{4})\)/,
    to: (found) => `(c. ${found.slice(1)}`,
  },
  {
    why: "The same: in brackets with a question mark (Citing Medicine, ch. 23)",
    styles: ["vancouver"],
    when: isAbout,
    from: /\d{4} \w{3} \d+/,
    to: (found) => `[${found}?]`,
  },
  {
    why: "An article without author and newspaper begins with its headline (Cite Them Right, “No author”); pandoc begins with the year",
    styles: ["harvard"],
    when: (article) => isUnsigned(article) && article.publisher === undefined,
    from: /^(\(.*?\)) ‘(.+)’, .*$/,
    to: (found) => found.replace(/^(\(.*?\)) ‘(.+)’, .*$/, "_$2_ $1."),
  },
  {
    why: "An unsigned article's newspaper stands as its author in italics (Chicago 14.199)",
    styles: ["chicago-17-notes"],
    when: (article) => isUnsigned(article) && article.publisher !== undefined && isNewspaper(article),
    from: /^[^“]+(?=\. “)/,
    to: (found) => `_${found}_`,
  },
  {
    why: "A full stop before a date that stands by itself (Chicago 14.199: “…Race for Governor.” July 30, 2002.)",
    styles: chicago,
    from: /,’?” (?=\[|[A-Z][a-z]+ \d)|(?<=\b2022|2024\]?), (?=(?:January|February|March) \d+, \d{4}\.$)/,
    to: (found) => (found.endsWith("” ") ? found.replace(",", ".") : ". "),
  },
  {
    why: "An unsigned page's site stands as its author (Chicago 15.50: “Google. 2017. …”), as in the notes' bibliography; pandoc begins with the title",
    styles: ["chicago-17-author-date"],
    when: (article) => isUnsigned(article) && article.medium === "page",
    from: /^“.+” .*\d{4}\]?\. .+?\. (?=[A-Z][a-z]+ \d)/,
    to: (found) => found.replace(/^(“.+”) (.*\d{4}\]?\.) (.+?\. )$/, "$3$2 $1 "),
  },
  {
    why: "A name that begins small stays so (Chicago 8.154: eBay), and an address keeps its full stops",
    styles: citationStyles.map(({ id }) => id),
    when: ({ publisher }) => /^\p{Ll}/u.test(publisher ?? ""),
    from: publisherIn,
    to: (found, { publisher = found }) => publisher,
  },
  {
    why: "A family's name keeps what belongs to it, here as in the files; programs that part them lose it",
    styles: chicago,
    from: /^Wilgenburg, Wladimir van/,
    to: () => "van Wilgenburg, Wladimir",
  },
  {
    why: "“Available from” is a sentence (Citing Medicine, ch. 23); later versions of the style's file have the full stop as well",
    styles: ["vancouver"],
    from: /;(?= Available|$)/,
    to: () => ".",
  },
  {
    why: "What bears no date says so (Citing Medicine, ch. 25)",
    styles: ["vancouver"],
    when: ({ published }) => published.kind === "undated",
    from: /(?=\[cited)/,
    to: () => "[date unknown] ",
  },
];

const judgedFile = "tests/library/pandoc-references.json";
const accessedOn = { "date-parts": [[2026, 11, 21]] } as const;

if (process.env["PANDOC"]) {
  test("pandoc's references, written anew", () => {
    const judged = shelf.articles.map((article) => {
      const item = sourceItem(article);
      const asked = { ...item, ...(item.URL === undefined ? {} : { accessed: accessedOn }) };
      const references = citationStyles.map(({ id, newsSites }) => {
        const isSite = newsSites && article.medium === "website";
        // Citing Medicine has a page as an article of its site; by the file, its day would be lost.
        const isArticle = id === "vancouver" && article.medium === "page";
        const type = isSite ? "webpage" : isArticle ? "article-newspaper" : asked.type;
        return [id, pandocReference(id, { ...asked, type })];
      });
      return { item, references: Object.fromEntries(references) };
    });
    writeFileSync(judgedFile, `${JSON.stringify(judged, null, 2)}\n`);
  });
}

test("every article in every style as pandoc makes it, but for deviations that are named, all of which are needed", () => {
  const judged: readonly Judged[] = JSON.parse(readFileSync(judgedFile, "utf8"));
  const used = new Set<Deviation>();
  for (const article of shelf.articles) {
    const { item, references = {} } = judged.find(({ item }) => item.id === article.id) ?? {};
    expect(
      item,
      `${article.id} is new, or changed: PANDOC=1 npm test -- ${judgedFile.replace(/[^/]+$/, "citations")}`,
    ).toEqual(sourceItem(article));
    for (const { style, reference } of citationsOf({ kind: "source", article })) {
      let expected = references[style.id] ?? "";
      for (const deviation of deviations) {
        const { styles, when, from, to } = deviation;
        if (!styles.includes(style.id) || when?.(article) === false) continue;
        const before = expected;
        expected = before.replace(from instanceof RegExp ? from : from(article), (found) => to(found, article));
        if (expected !== before) used.add(deviation);
      }
      const dated = reference.replaceAll(/\[date of access\]|(?<=\[cited )date of access/g, style.day);
      expect.soft(written(dated), `${article.id}, ${style.id}`).toBe(expected);
    }
  }
  expect(deviations.filter((deviation) => !used.has(deviation)).map(({ why }) => why)).toEqual([]);
});

test("a passage: the article as published, then this site's account, its version, its paragraph and its link", () => {
  const citations = citationsOf({ kind: "passage", incident, article: account, paragraph: 3, anchor });
  const source = citationsOf({ kind: "source", article: account });
  for (const [i, { style, reference, inText }] of citations.entries()) {
    expect(reference.startsWith(source[i]?.reference ?? "-"), style.id).toBe(true);
    const rest = plainText(reference.slice(source[i]?.reference.length));
    expect(rest, style.id).toMatch(/^\.? Account of a part of it in Parallax: /);
    expect(rest.toLowerCase(), style.id).toContain("iranian missile strikes on erbil and idlib");
    expect(rest, style.id).toMatch(/[Vv]ersion [\w-]{9}\b/);
    expect(rest, style.id).toContain(`${style.paragraph} 3`);
    expect(rest, style.id).toContain(
      `/incidents/erbil-2024-01/cbc-2024-01-16/?v=${incident.history?.versions.at(-1)?.day}#${anchor}`,
    );
    if (style.inText === "brackets") expect(inText, style.id).toContain(`as retold in `);
  }
  expect(byStyle(citations, ({ inText }) => inText)).toMatchObject({
    // APA 7 §8.6: a source that is known by way of another; §8.28: paragraphs.
    "apa-7": "(Associated Press, 2024, as retold in Parallax, 2026, para. 3)",
    "mla-9": "(Associated Press, as retold in “Iranian Missile Strikes on Erbil and Idlib,” par. 3)",
    "chicago-17-author-date": "(Associated Press 2024, as retold in Parallax 2026, para. 3)",
    harvard: "(Associated Press, 2024, as retold in Parallax, 2026, para. 3)",
  });
});

test("a headline has no paragraph; a text that is given whole is no account", () => {
  const [headline] = citationsOf({ kind: "passage", incident, article: account, paragraph: 0, anchor });
  expect(headline?.reference).toContain(", headline]");
  expect(headline?.reference).not.toContain("para.");
  const [whole] = citationsOf({ kind: "account", incident, article: { ...account, form: "full" } });
  expect(whole?.reference).toContain(". Text in Parallax: ");
  expect(whole?.inText).toContain("as given in");
});

test("a page with one text alone is not called by its headline", () => {
  for (const { reference } of citationsOf({ kind: "account", article: account }))
    expect(plainText(reference)).toMatch(/ Account of a part of it in Parallax: .*Account of a part of [“‘]Iran’s/i);
  for (const { reference } of citationsOf({ kind: "account", article: { ...account, read: "whole" } }))
    expect(plainText(reference)).toMatch(/ Account in Parallax: .*Account of [“‘]Iran’s/);
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

test("names keep their capitals, headlines theirs but where a style has headline capitals, and both their words", () => {
  for (const article of shelf.articles) {
    for (const { style, reference } of citationsOf({ kind: "source", article })) {
      // A stop may stand within the quotation marks that a headline ends in.
      const plain = (text: string) => text.replace(/[“”‘’"'.,]/g, "");
      const cased = (text: string) => (style.capitals ? plain(text).toLowerCase() : plain(text));
      expect(cased(reference), style.id).toContain(cased(article.title));
      if (article.publisher) expect(reference, style.id).toContain(article.publisher);
    }
  }
});

test("pairs are called by the names of both accounts, questions by what is asked", () => {
  const names = accountNames(incident);
  for (const { reference } of citationsOf({ kind: "pair", incident, a: first, b: second }))
    expect(reference.toLowerCase()).toContain(
      `${names.get(first.id)} and ${names.get(second.id)}: ${incident.title}`.toLowerCase(),
    );
  for (const { reference } of citationsOf({ kind: "question", incident, question }))
    expect(reference.toLowerCase()).toContain(`${question.ask} (${incident.title})`.toLowerCase());
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
      const cased = (text: string) => (style.capitals ? plain(text).toLowerCase() : plain(text));
      expect(cased(plainText(reference)), style.id).toContain(cased(article.title));
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

/**
 * What follows reads the files by the rules of their formats, and not by citation-js, which writes some of them and forgives
 * what other programs do not.
 */
const day6: Article = {
  ...account,
  id: "sixth",
  title: "Sixth of a month",
  publisher: "The Sixth",
  agencies: ["AFP and Partners", "Agence 6"],
  author: undefined,
  published: { kind: "on", date: "2024-01-06" },
};
const byTwo: Article = {
  ...day6,
  id: "two",
  title: "By two",
  author: "Martin King, Jr. and Ludwig van der Berg",
  published: { kind: "undated" },
};

/**
 * The entries of a BibTeX file by the rules of Patashnik's “BibTeXing” (braces are counted, even after a backslash) and as LaTeX
 * sets them: what is special to it is refused where it stands by itself.
 */
function readBibtex(file: string): (Record<string, string> & { type: string; key: string })[] {
  const fieldsOf = (body: string) => {
    const fields: Record<string, string> = {};
    for (let rest = body; rest.trim() !== "";) {
      const [head, name = ""] = /^\s*(\w+) = (?=\{)/.exec(rest) ?? [];
      if (head === undefined) throw new Error(`no field: ${rest}`);
      const value = group(rest.slice(head.length));
      if (name in fields) throw new Error(`${name} twice`);
      fields[name] = value;
      rest = rest.slice(head.length + value.length + 2).replace(/^,/, "");
    }
    return fields;
  };
  return file
    .split(/^(?=@)/m)
    .map((entry) => entry.trim())
    .filter(Boolean)
    .map((entry) => {
      const [head = "", type = ""] = /^@(\w+)(?=\{)/.exec(entry) ?? [];
      const inner = group(entry.slice(head.length));
      if (entry.length !== head.length + inner.length + 2) throw new Error(`more than an entry: ${entry}`);
      const [key = ""] = /^[^\s,{}#%~\\]+(?=,)/.exec(inner) ?? [];
      if (key === "") throw new Error(`no key: ${entry}`);
      return { ...fieldsOf(inner.slice(key.length + 1)), type, key };
    });
}

/** What stands between the brace that a text begins with and the one that closes it. */
function group(text: string): string {
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === "{") depth += 1;
    if (text[i] === "}") depth -= 1;
    if (depth === 0) return text.slice(1, i);
  }
  throw new Error(`braces that do not close: ${text}`);
}

const commands: Readonly<Record<string, string>> = {
  textbackslash: "\\",
  textbraceleft: "{",
  textbraceright: "}",
  textasciicircum: "^",
  textasciitilde: "~",
  textless: "<",
  textgreater: ">",
};

/** A field as LaTeX sets it: every special character by its command, two hyphens a dash, braces nothing. */
function asLatexSets(field: string): string {
  return field.replace(
    /\\([a-z]+)(?:\{\}| |$)|\\([&%$#_])|([#$%&~^_<>\\])|---?|[{}]/g,
    (found, name?: string, sign?: string, bare?: string) => {
      if (bare !== undefined) throw new Error(`${found} by itself: ${field}`);
      if (name !== undefined) return commands[name] ?? `(${name}?)`;
      return sign ?? (found.startsWith("-") ? "–" : "");
    },
  );
}

/** The records of a RIS file: a tag of two characters, two spaces, a hyphen, a space; lines ended by CR and LF; TY first, ER last. */
function readRis(file: string): Record<string, string[]>[] {
  expect(file).not.toMatch(/[^\r]\n|\r[^\n]/);
  return file
    .split(/(?<=^ER {2}- \r\n)/m)
    .map((record) => record.split("\r\n").filter((line) => line !== ""))
    .map((lines) => {
      const tags = lines.map((line) => {
        const [, tag = "", value = ""] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
        if (tag === "") throw new Error(`no tag: ${line}`);
        return [tag, value] as const;
      });
      expect([tags[0]?.[0], tags.at(-1)?.[0]]).toEqual(["TY", "ER"]);
      return Object.fromEntries(
        tags.map(([tag]) => [tag, tags.filter(([other]) => other === tag).map(([, value]) => value)]),
      );
    });
}

/** A query as Z39.88-2004 has it: fields parted by &, UTF-8 with percent signs, a plus for a space. */
function readKev(query: string): Record<string, string[]> {
  const fields = query.split("&").map((field) => {
    expect(field).toMatch(/^[\w.]+=(?:[\w.*+-]|%[0-9A-F]{2})*$/);
    const [name = "", value = ""] = field.split("=");
    return [name, decodeURIComponent(value.replaceAll("+", " "))] as const;
  });
  return Object.fromEntries(
    fields.map(([name]) => [name, fields.filter(([other]) => other === name).map(([, value]) => value)]),
  );
}

test("BibTeX by its own rules: each field as LaTeX sets it, names that are not parted, keys that differ", () => {
  const [sixth, two] = readBibtex(bibtexOf([day6, byTwo].map(fileItem)));
  expect(sixth).toMatchObject({
    type: "article",
    key: "sixth",
    journal: "The Sixth",
    year: "2024",
    author: "{AFP and Partners} and {Agence 6}",
    url: account.url,
  });
  expect(sixth).toMatchObject({ date: "2024-01-06", language: "en" });
  expect(sixth?.["note"]).toContain("Account in Parallax: ");
  // “von Last, Jr, First” is how a name with all three is written.
  expect(two).toMatchObject({
    type: "online",
    organization: "The Sixth",
    author: "King, Jr., Martin and van der Berg, Ludwig",
  });
  expect(two).not.toHaveProperty("year");
  const keys = readBibtex(bibtexOf(shelf.articles.map(fileItem))).map(({ key }) => key);
  expect(keys).toEqual(shelf.articles.map(({ id }) => id));
});

test("BibTeX by its own rules: whatever a headline, a newspaper or an agency is called", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9{}\\%$&#_^~<>@,="“”é -]{1,40}$/u), (text) => {
      const name = `A ${text} Z`.replace(/\s+/g, " ");
      const given = { ...account, title: name, publisher: name, agencies: [name] };
      const [read, next, ...more] = readBibtex(bibtexOf([given, byTwo].map(fileItem)));
      expect([next?.key, more.length]).toEqual(["two", 0]);
      for (const field of ["title", "journal", "author"]) expect(asLatexSets(read?.[field] ?? ""), field).toBe(name);
    }),
    { verbose: true, numRuns: 300 },
  );
});

test("what is written around a headline is not cited; an agency is noted beside an author, and is the author without one", () => {
  expect(fileItem({ ...day6, title: "  Sixth\n of a month " }).title).toBe("Sixth of a month");
  expect(fileItem({ ...day6, agencies: ["AFP"], author: "Ann Lee" }).note).toMatch(/^Agency: AFP\. /);
  expect(fileItem({ ...day6, agencies: ["AFP"] }).note).not.toContain("Agency");
});

test("RIS by its own rules: a newspaper's article with its day, and a page without", () => {
  const [sixth, two, ...more] = readRis(risOf([day6, { ...byTwo, through: "An archive" }].map(fileItem)));
  expect(more).toEqual([]);
  expect(sixth).toMatchObject({
    TY: ["NEWS"],
    ID: ["sixth"],
    AU: ["AFP and Partners", "Agence 6"],
    TI: ["Sixth of a month"],
    T2: ["The Sixth"],
    PY: ["2024"],
    // Year, month, day and what else, of which the last is empty.
    DA: ["2024/01/06/"],
    UR: [account.url],
  });
  expect(two).toMatchObject({ TY: ["ELEC"], AU: ["King, Martin, Jr.", "van der Berg, Ludwig"] });
  expect(two).not.toHaveProperty("PY");
  expect(two).not.toHaveProperty("DA");
});

test("RIS by its own rules: a field is one line, however its content is broken", () => {
  const broken = {
    author: "Ann\nLee",
    agencies: ["AF\r\nER  - ", "B"],
    publisher: "The\n\n Post",
    through: "An\tarchive\n",
  };
  const [record, ...more] = readRis(risOf([fileItem({ ...day6, ...broken })]));
  expect(more).toEqual([]);
  expect(record).toMatchObject({ AU: ["Lee, Ann"], T2: ["The Post"], N1: [expect.any(String)] });
  expect(record?.["N1"]?.[0]).toMatch(/^Agency: AF ER -, B\. Read through An archive\. /);
});

test("COinS by their own rules: a day has its zeros, a name its order", () => {
  expect(readKev(coinsOf(sourceItem(day6)))).toMatchObject({
    ctx_ver: ["Z39.88-2004"],
    rft_val_fmt: ["info:ofi/fmt:kev:mtx:dc"],
    "rft.type": ["newspaperArticle"],
    "rft.title": ["Sixth of a month"],
    "rft.source": ["The Sixth"],
    "rft.aucorp": ["AFP and Partners", "Agence 6"],
    "rft.date": ["2024-01-06"],
    rft_id: [account.url],
  });
  const two = readKev(coinsOf(sourceItem(byTwo)));
  expect(two).toMatchObject({
    "rft.type": ["webpage"],
    "rft.creator": ["King, Martin, Jr.", "van der Berg, Ludwig"],
  });
  expect(two).not.toHaveProperty("rft.date");
  for (const article of shelf.articles) {
    const { "rft.title": title, "rft.date": date } = readKev(coinsOf(sourceItem(article)));
    expect(title, article.id).toEqual([article.title.replace(/\s+/g, " ")]);
    // W3CDTF.
    for (const day of date ?? []) expect(day, article.id).toMatch(/^\d{4}(-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?$/);
  }
});

test("CSL-JSON by its own schema: known fields, names and days in their parts", async () => {
  const text = { type: "string", minLength: 1 };
  const names = {
    type: "array",
    minItems: 1,
    items: {
      anyOf: [
        { type: "object", properties: { literal: text }, required: ["literal"], additionalProperties: false },
        {
          type: "object",
          properties: {
            family: text,
            given: text,
            suffix: text,
          },
          required: ["family"],
          additionalProperties: false,
        },
      ],
    },
  };
  const parts = {
    type: "array",
    // The year alone of a day that is not certain.
    minItems: 1,
    maxItems: 3,
    items: [
      { type: "integer", minimum: 1000, maximum: 9999 },
      { type: "integer", minimum: 1, maximum: 12 },
      { type: "integer", minimum: 1, maximum: 31 },
    ],
  };
  // After csl-data.json 1.0.2, with what a source can have here.
  const validate = new Ajv({ allErrors: true }).compile({
    type: "array",
    items: {
      type: "object",
      properties: {
        id: text,
        type: { enum: ["article-newspaper", "entry-encyclopedia", "webpage"] },
        title: text,
        author: names,
        "container-title": text,
        source: text,
        issued: {
          type: "object",
          properties: {
            "date-parts": { type: "array", minItems: 1, maxItems: 1, items: parts },
            circa: { const: true },
          },
          required: ["date-parts"],
          additionalProperties: false,
        },
        URL: { type: "string", pattern: "^https?://[^ ]+$" },
        language: { type: "string", pattern: "^[a-z]{2,3}(-[A-Z]{2})?$" },
        note: text,
      },
      required: ["id", "type", "title"],
      additionalProperties: false,
    },
  });
  const answer = citationFile("cite.json", [day6, byTwo, ...shelf.articles]);
  expect(answer.headers.get("Content-Type")).toBe("application/vnd.citationstyles.csl+json");
  const items = (await answer.json()) as { issued?: unknown; author?: unknown }[];
  validate(items);
  expect(validate.errors ?? []).toEqual([]);
  expect(items).toHaveLength(2 + shelf.articles.length);
  expect(items[0]).toMatchObject({
    type: "article-newspaper",
    author: [{ literal: "AFP and Partners" }, { literal: "Agence 6" }],
    issued: { "date-parts": [[2024, 1, 6]] },
  });
  expect(items[1]).toMatchObject({
    type: "webpage",
    author: [
      { family: "King", given: "Martin", suffix: "Jr." },
      { family: "van der Berg", given: "Ludwig" },
    ],
  });
  expect(items[1]).not.toHaveProperty("issued");
});

/** Bylines, and who they name: a body in brackets, a person with the family's name first. */
const bylines: readonly (readonly [string, string])[] = [
  ["Ministry of Trade and Industry", "[Ministry of Trade and Industry]"],
  ["Department of Health, Education and Welfare", "[Department of Health, Education and Welfare]"],
  ["Ann Lee and Ministry of Trade and Industry", "Lee, Ann | [Ministry of Trade and Industry]"],
  ["Human Rights Watch", "[Human Rights Watch]"],
  ["Doctors Without Borders and Jan van der Berg", "[Doctors Without Borders] | van der Berg, Jan"],
  ["BBC News", "[BBC News]"],
  ["Reuters", "[Reuters]"],
  ["Martin King, Jr. and Ludwig van der Berg", "King, Martin, Jr. | van der Berg, Ludwig"],
  ["Ann Lee, Bo Ek, and Cy Roe", "Lee, Ann | Ek, Bo | Roe, Cy"],
  ["Mohammed bin Salman", "bin Salman, Mohammed"],
];

for (const [author, named] of bylines) {
  test(`the byline “${author}” is ${named}, in CSL-JSON, RIS, BibTeX and COinS`, () => {
    const item = fileItem({ ...day6, agencies: [], author });
    const shown = item.author?.map((name) => ("literal" in name ? `[${name.literal}]` : invertedName(name)));
    expect(shown?.join(" | ")).toBe(named);
    const whole = named.split(" | ").map((name) => name.replace(/^\[|\]$/g, ""));
    expect(readRis(risOf([item]))[0]?.["AU"]).toEqual(whole);
    const coins = readKev(coinsOf(item));
    expect([...(coins["rft.creator"] ?? []), ...(coins["rft.aucorp"] ?? [])].toSorted()).toEqual(whole.toSorted());
    const bibtex = readBibtex(bibtexOf([item]))[0]?.["author"] ?? "";
    for (const body of whole.filter((name) => named.includes(`[${name}]`))) expect(bibtex).toContain(`{${body}}`);
    for (const { reference } of citationsOf({ kind: "source", article: { ...day6, agencies: [], author } }))
      for (const body of whole.filter((name) => named.includes(`[${name}]`))) expect(reference).toContain(body);
  });
}

test("a day that is not certain becomes certain in no file: its year alone, and the note", () => {
  const item = fileItem({ ...day6, published: { kind: "about", date: "2024-01-06" } });
  expect(readRis(risOf([item]))[0]).toMatchObject({
    PY: ["2024"],
    N1: [expect.stringContaining("about 6 January 2024")],
  });
  expect(readRis(risOf([item]))[0]).not.toHaveProperty("DA");
  expect(readBibtex(bibtexOf([item]))[0]).toMatchObject({
    year: "2024",
    note: expect.stringContaining("about 6 January"),
  });
  expect(readBibtex(bibtexOf([item]))[0]).not.toHaveProperty("date");
  expect(
    readKev(coinsOf(sourceItem({ ...day6, published: { kind: "about", date: "2024-01-06" } })))["rft.date"],
  ).toEqual(["2024"]);
  expect(item.issued).toEqual({ "date-parts": [[2024]], circa: true });
});

test("a source is in its own language in every file and tag, and somebody's own page is no newspaper's article in any", () => {
  const article: Article = { ...day6, lang: "fil", medium: "page" };
  const item = fileItem(article);
  expect(item).toMatchObject({ language: "fil", type: "webpage" });
  expect(readRis(risOf([item]))[0]).toMatchObject({ LA: ["fil"], TY: ["ELEC"] });
  const [entry] = readBibtex(bibtexOf([item]));
  expect(entry).toMatchObject({ language: "fil", type: "online" });
  expect(entry).not.toHaveProperty("langid");
  expect(readKev(coinsOf(item))).toMatchObject({ "rft.language": ["fil"], "rft.type": ["webpage"] });
  expect(sourceMeta(article)).toMatchObject({
    citation_language: "fil",
    "DC.language": "fil",
    "z.itemType": "webpage",
  });
});

/** What biber's default data model asks of the kinds of entry that are written, and may stand in them (biblatex 3.18, §2.1.1). */
const dataModel: Readonly<Record<string, { readonly needs: readonly string[]; readonly may: readonly string[] }>> = {
  article: { needs: ["author", "journal", "title"], may: ["entrysubtype", "url"] },
  online: { needs: ["title", "url"], may: ["author", "organization"] },
  misc: { needs: ["title"], may: ["author", "howpublished"] },
};

test("BibTeX has what biber's data model asks for, and nothing that it knows not", () => {
  const strange = { agencies: [], publisher: undefined, url: undefined, published: { kind: "undated" } } as const;
  const articles = [...shelf.articles, day6, byTwo, { ...day6, ...strange, id: "strange" }];
  for (const entry of readBibtex(bibtexOf(articles.map(fileItem)))) {
    const { needs, may } = dataModel[entry.type] ?? { needs: ["a known type"], may: [] };
    const fields = Object.keys(entry).filter((field) => field !== "type" && field !== "key");
    expect(
      needs.filter((field) => !fields.includes(field)),
      entry.key,
    ).toEqual([]);
    const general = ["year", "date", "language", "langid", "note"];
    expect(
      fields.filter((field) => ![...needs, ...may, ...general].includes(field)),
      entry.key,
    ).toEqual([]);
    expect(entry["date"] ?? entry["year"], entry.key).toMatch(/^(?:\d{4}(?:-\d\d-\d\d)?|XXXX)$/);
  }
});

test("an encyclopedia keeps its name in BibTeX, and in every style", () => {
  const entry = shelf.articles.find(({ medium }) => medium === "encyclopedia");
  if (!entry) throw new Error("the shelf has no encyclopedia");
  expect(readBibtex(bibtexOf([fileItem(entry)]))[0]).toMatchObject({
    organization: "Wikipedia",
    note: expect.stringMatching(/^In Wikipedia\. /),
  });
  const byStyles = byStyle(citationsOf({ kind: "source", article: entry }), ({ reference }) => reference);
  expect(byStyles["chicago-17-notes"]).toMatch(/^“2022 Erbil Missile Attacks\.” In _Wikipedia_\. Accessed /);
  expect(byStyles["apa-7"]).toContain(" In _Wikipedia_. ");
});

/** Titles in headline capitals: the published one, and what pandoc makes of it. */
const headlines: readonly (readonly [string, string])[] = [
  ["Ferry runs aground off Port Ellen", "Ferry Runs Aground Off Port Ellen"],
  ["US hits 85 sites in Iraq, and what for", "US Hits 85 Sites in Iraq, and What For"],
  ["Drone strike: a source says", "Drone Strike: A Source Says"],
  ["What is a “safe” iPort? the UN's answer", "What Is a “Safe” iPort? The UN's Answer"],
  ["Iran-backed militia goes to visit example.com", "Iran-Backed Militia Goes to Visit example.com"],
  ["#ferry and @user say so: \\input", "#ferry and @user Say so: \\input"],
];

for (const [published, capitals] of headlines) {
  test(`“${published}” in headline capitals`, () => {
    expect(headlineCapitals(published)).toBe(capitals);
    expect(headlineCapitals(capitals)).toBe(capitals);
  });
}
