import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { spawnSync } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { dayIn } from "../../engine/intake/day-in.ts";
import { escapeBeginning, escapeMarkdown } from "../../engine/intake/escape-markdown.ts";
import { readArticleText } from "../../library/article-text.ts";
import { archiveOf, pdfOf } from "./made-documents.ts";
import { bodies, dates, ferry, languages, page as ferryPage } from "./intake-cases.ts";
import type { Compared } from "../../commands/comparison/compared.ts";
import { report } from "../../commands/comparison/report.ts";
import type { Finding } from "../../engine/texts/findings-of.ts";
import type { RelationKind } from "../../engine/relations/relations.ts";
import { choosePart } from "../../commands/adding/choose-part.ts";
import { fromHtml } from "../../commands/intake/from-html.ts";
import { fromMarkdown } from "../../commands/intake/from-markdown.ts";
import { readSource } from "../../commands/intake/read-source.ts";
import { fromLines } from "../../engine/intake/from-lines.ts";
import { fromPdfPages } from "../../engine/intake/from-pdf-lines.ts";
import { takeIn } from "../../commands/intake/take-in.ts";
import { slug } from "../../library/slug.ts";
import { isId, longestId } from "../../engine/relations/is-id.ts";
import { answersOf } from "./answers-of.ts";

/** What `npm run add` and `npm run compare` make of files as they come. */

const seed = 20_260_310;
const seeds = path.join(import.meta.dirname, "../../../shared/seeds");

const story = [
  "The footbridge at Old Quay was closed on Monday after a barge struck one of its piers, the harbour office said.",
  "Nobody was hurt. The barge, loaded with gravel, was towed to the yard at Lower Dock, where divers are looking at it.",
  "“We heard it before we saw it,” said Ina Holt, who runs the kiosk at the northern end of the bridge.",
  "The office expects the bridge to open again within two weeks, once the pier has been tested by the city's engineers.",
];

const page = `<!doctype html><html><head><title>Barge hits bridge | Quay Post</title>
<meta property="og:site_name" content="Quay Post"><meta property="og:title" content="Barge hits bridge at Old Quay">
<link rel="canonical" href="https://quaypost.example/barge">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Quay Post"},
{"@type":["NewsArticle"],"headline":"Barge strikes footbridge at Old Quay","datePublished":"2031-03-03T10:00:00+01:00","author":[{"@type":"Person","name":"Lena Marsh"},{"name":"Otto Reed"}],"publisher":{"name":"The Quay Post"}}]}</script></head>
<body><nav><a href="/">Home</a> <a href="/s">Sport</a></nav><main><article><h1>Barge strikes footbridge at Old Quay</h1>
<figure><img src="b.jpg" alt="bridge"><figcaption>The bridge on Monday (Harbour Office)</figcaption></figure>
${story.map((words) => `<p>${words}</p>`).join("\n")}
<p>Share this article</p></article></main><footer><p>Copyright 2031 Quay Post</p><form><label>Your email address <input></label></form></footer></body></html>`;

test("an HTML page: what it says of itself, the story whole, captions as captions, the rest left out and named", () => {
  const taken = fromHtml({ name: "page", text: page, kind: "html" });
  expect(taken).toMatchObject({
    title: "Barge strikes footbridge at Old Quay",
    publisher: "The Quay Post",
    author: "Lena Marsh, Otto Reed",
    published: "2031-03-03",
    url: "https://quaypost.example/barge",
  });
  const paragraphs = taken.markdown.split("\n\n");
  for (const words of story) expect(paragraphs).toContain(words);
  expect(paragraphs).toContain("Caption: The bridge on Monday (Harbour Office)");
  expect(taken.markdown).not.toMatch(/Share this|Copyright|email|Home|!\[/);
  expect(taken.left.map(({ text }) => text).join("\n")).toMatch(/Share this article[^]*Copyright 2031/);
});

for (const { name, page: source, more, left = [] } of bodies) {
  test(`a page with ${name}: the story whole, in order and as Markdown, nothing lost without a word`, () => {
    const taken = fromHtml({ name, text: source, kind: "html" });
    expect(taken.markdown.split("\n\n").join("\n\n")).toBe([...ferry, ...more].join("\n\n"));
    const { text, unwelcome } = readArticleText(taken.title ?? "", taken.markdown);
    expect(unwelcome).toEqual([]);
    for (const words of ferry) expect(text).toContain(words);
    for (const words of left) expect(taken.left.map((one) => one.text)).toContain(words);
    expect(taken).toMatchObject({ publisher: "Harbour Post", published: "2026-03-10", lang: "en" });
  });
}

for (const [i, [from, source]] of dates.entries()) {
  test(`the date of a page by ${from} (${i + 1}), with where it was found`, () => {
    const taken = fromHtml({ name: "page", text: source, kind: "html" });
    expect(taken.published).toBe("2026-03-10");
    expect(taken.from.published).toContain(from);
  });
}

test("the day of another article, beside this one or under it, is not this one's", () => {
  const other = "<p>Storm closes the port, 3 May 2025</p>";
  const source = ferryPage(`<ul><li><a href="/storm">Storm closes the port, 3 May 2025</a></li></ul>`, {
    head: "",
    beside: `<aside>${other}</aside>${other}`,
  });
  expect(fromHtml({ name: "page", text: source, kind: "html" }).published).toBeUndefined();
});

test("a day that can be read in two orders, or that there never was, is none", () => {
  for (const words of [
    "03/04/2026",
    "31 February 2026",
    "May 2026",
    "12 of 2026",
    "2026",
    "the 10 march ferries of 20261",
  ])
    expect(dayIn(words), words).toBeUndefined();
  for (const [words, day] of [
    ["13/04/2026", "2026-04-13"],
    ["04/13/2026", "2026-04-13"],
    ["3.4.2026", "2026-04-03"],
    ["20260403T101500Z", "2026-04-03"],
    ["viernes, 3 de abril de 2026", "2026-04-03"],
    ["3 avril 2026 à 10h15", "2026-04-03"],
    ["الجمعة 3 نيسان/أبريل 2026", "2026-04-03"],
    ["Fri Apr 03 2026", "2026-04-03"],
  ] as const)
    expect(dayIn(words), words).toBe(day);
});

for (const [lang, sentences] of languages) {
  test(`an article in ${lang}, as a page, a text and Markdown: every sentence, and its language`, () => {
    const body = sentences.map((words) => `<p>${words}</p>`).join("");
    const html = `<!doctype html><html lang="en"><body><article><h1>${sentences[0]?.slice(0, 20)}</h1>${body}</article></body></html>`;
    const all = [
      fromHtml({ name: "page", text: html, kind: "html" }),
      fromLines(`Ferry news today\n\n${sentences.join("\n\n")}`),
      fromMarkdown({ name: "markdown", text: `# Ferry\n\n${sentences.join("\n\n")}`, kind: "markdown" }),
    ];
    for (const taken of all) {
      expect(taken.lang).toBe(lang);
      expect(taken.markdown.split("\n\n")).toEqual(sentences);
    }
  });
}

test("of two boxes that could be the article, the one with most of the story is, and what is doubtful is said", () => {
  const long = ferry.map((words) => `<p>${words}</p>`).join("");
  const letter = [
    "Get the harbour letter, with what moved in and out of port this week, and help us to keep it free.",
    "We will send you nothing but the harbour letter, once a week, early.",
  ];
  const source = `<!doctype html><html><body><div class="related-story sidebar">${long}</div><div class="box">${letter.map((words) => `<p>${words}</p>`).join("")}</div></body></html>`;
  const taken = fromHtml({ name: "page", text: source, kind: "html" });
  expect(taken.markdown.split("\n\n")).toEqual(ferry);
  expect(taken.left.map(({ text, isStory }) => [text, isStory])).toEqual(letter.map((words) => [words, true]));
});

test("a page in one form, in capitals, with its headline beside the site's name and its date under it", () => {
  const taken = fromHtml({
    name: "page",
    kind: "html",
    text: `<HTML><HEAD><TITLE>Harbour Post: Ferry runs aground</TITLE><META NAME="Author" CONTENT="Lena Marsh"></HEAD><BODY><FORM ID=aspnetForm><INPUT TYPE=hidden NAME=x><TABLE><TR><TD><A HREF=/>Home</A></TD><TD><FONT SIZE=5><B>Ferry runs aground</B></FONT><BR><FONT SIZE=1>March 10, 2026<BR>By Lena Marsh</FONT><P><FONT SIZE=2>${ferry.join("<BR><BR>")}</FONT></TD></TR></TABLE></FORM></BODY></HTML>`,
  });
  expect(taken).toMatchObject({ title: "Ferry runs aground", published: "2026-03-10", author: "Lena Marsh" });
  expect(taken.markdown.split("\n\n")).toEqual(ferry);
});

test("a form that is no page has no words of a text", () => {
  const taken = fromHtml({
    name: "page",
    kind: "html",
    text: ferryPage("<form><p>Give us your address and we will write to you about ferries.</p></form>"),
  });
  expect(taken.markdown.split("\n\n")).toEqual(ferry);
});

test("a page that its scripts draw: the text of its data, and a word on it; none where only those may read it who pay", () => {
  const data = (more: object) =>
    `<!doctype html><html lang="en"><head><script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "Ferry runs aground", datePublished: "2026-03-10", articleBody: ferry.join("\n\n"), ...more })}</script></head><body><div id="root"><p>${ferry[0]}</p></div></body></html>`;
  const taken = fromHtml({ name: "page", kind: "html", text: data({}) });
  expect(taken.markdown.split("\n\n")).toEqual(ferry);
  expect(taken.doubts).toEqual([expect.stringContaining("data")]);
  const paid = fromHtml({ name: "page", kind: "html", text: data({ isAccessibleForFree: false }) });
  expect(paid.markdown).toBe(ferry[0]);
  expect(paid.doubts).toEqual([expect.stringContaining("not free")]);
});

test("two articles on one page: the first, and the second where it is asked for; nobody is asked where there is no doubt", async () => {
  const other = [
    "The market hall at Venn stayed shut on Monday after a beam came down on the fish stalls, the council said.",
    "A builder was treated for a cut hand, and two stalls were lost, according to the fire service.",
  ];
  const part = (title: string, words: readonly string[]) =>
    `<div class="story"><h1>${title}</h1><div>${words.map((one) => `<p>${one}</p>`).join("")}</div></div>`;
  const text = `<!doctype html><html lang="en"><head><title>Ferry runs aground | Post</title></head><body><main>${part("Ferry runs aground", ferry)}${part("Beam falls in the market hall", other)}</main></body></html>`;
  const first = fromHtml({ name: "page", kind: "html", text });
  expect(first.markdown.split("\n\n")).toEqual(ferry);
  expect(first.parts?.map((beginning) => beginning.split(" ").slice(0, 3).join(" "))).toEqual([
    "The ferry Morgenstern",
    "The market hall",
  ]);
  expect(fromHtml({ name: "page", kind: "html", text }, 2).markdown.split("\n\n")).toEqual(other);

  const lines: string[] = [];
  const choose = (taken: Parameters<typeof choosePart>[1], said: number | undefined, answers?: string[]) =>
    choosePart(
      "page",
      taken,
      said,
      (line) => lines.push(line),
      answers && (() => Promise.resolve(answers.shift() ?? "0")),
    );
  expect(await choose(first, undefined)).toBeUndefined();
  expect(lines).toEqual([
    expect.stringContaining("--block"),
    expect.stringContaining("1  The ferry"),
    expect.stringContaining("2  The market"),
  ]);
  expect(await choose(first, 2)).toBe(2);
  expect(await choose(first, undefined, ["7", "2"])).toBe(2);
  expect(await choose(first, undefined, [""])).toBeUndefined();
  await expect(choose(first, undefined, ["0"])).rejects.toThrow("not written");
  await expect(choose(first, 3)).rejects.toThrow("1 to 2 was expected");
  await expect(choose({ doubts: ["what was found is 20 % of it"] }, undefined, ["0"])).rejects.toThrow("not written");
  expect(await choose({ doubts: [] }, undefined, [])).toBeUndefined();
});

test("a page of a site like this one: the account alone, and the particulars of the article that it is of", () => {
  const text = `<!doctype html><html lang="en-GB"><head><title>Ferry runs aground (Harbour Post)</title><meta property="og:site_name" content="Parallax"><meta property="og:url" content="https://shelf.example/articles/harbourpost-2026-03-10/"><meta property="og:title" content="Ferry runs aground (Harbour Post, 10 March 2026)"><meta name="citation_title" content="Ferry runs aground"><meta name="citation_author" content="AP"><meta name="citation_publisher" content="Harbour Post"><meta name="citation_date" content="2026-03-10"><meta name="citation_public_url" content="https://harbourpost.example/ferry"></head><body><main><article><h1>Ferry runs aground</h1><p>What follows is retold: its facts and attributions, and not the words of the source.</p><div data-part="account-text" lang="en">${ferry
    .slice(0, 2)
    .map((words, i) => `<p><a href="#p${i}" aria-label="Paragraph ${i}"></a>${words}</p>`)
    .join(
      "",
    )}</div></article><section><h2>Cite this</h2><dl>${ferry.map((words) => `<dt>APA</dt><dd>AP. (2026, March 10). Ferry runs aground. ${words}</dd>`).join("")}</dl></section></main></body></html>`;
  const taken = fromHtml({ name: "page", kind: "html", text });
  expect(taken.markdown.split("\n\n")).toEqual(ferry.slice(0, 2));
  expect(taken).toMatchObject({
    title: "Ferry runs aground",
    publisher: "Harbour Post",
    agency: "AP",
    published: "2026-03-10",
    url: "https://harbourpost.example/ferry",
    lang: "en-GB",
    doubts: [],
  });
  const unknown = text.replace(/<meta name="citation_publisher"[^>]*>/, "");
  expect(fromHtml({ name: "page", kind: "html", text: unknown }).publisher).toBeUndefined();
});

test("a notice of one sentence under its headline, among much else", () => {
  const text = ferryPage("").replace(
    /<article>[^]*<\/article>/,
    (article) =>
      `<article>${article.slice(9).replace(/(<p>[^]*?<\/p>)[^]*/, "$1")}</article><div class="river">${ferry
        .slice(1)
        .map((words) => `<div><h3><a href="/x">Other</a></h3><p>${words}</p></div>`)
        .join("")}</div>`,
  );
  expect(fromHtml({ name: "page", kind: "html", text }).markdown).toBe(ferry[0]);
});

test("a Word document: headings by their outline, items, rows; nothing hidden, deleted or said twice", async () => {
  const run = (words: string, more = "") => `<w:r>${more}<w:t xml:space="preserve">${words}</w:t></w:r>`;
  const paragraph = (inside: string, more = "") => `<w:p><w:pPr>${more}</w:pPr>${inside}</w:p>`;
  const body = [
    paragraph(run("Ferry runs aground"), '<w:pStyle w:val="berschrift1"/>'),
    paragraph(run("10 March 2026")),
    paragraph(run(ferry[0])),
    paragraph(
      `${run("Nobody was hurt")}<w:del>${run(" badly")}</w:del><w:ins>${run(", the office said.")}</w:ins>${run(" Secret.", "<w:rPr><w:vanish/></w:rPr>")}`,
    ),
    `<mc:AlternateContent><mc:Choice>${paragraph(run("It will be towed on Friday."))}</mc:Choice><mc:Fallback>${paragraph(run("It will be towed on Friday."))}</mc:Fallback></mc:AlternateContent>`,
    paragraph(run("The hull is looked at"), '<w:numPr><w:numId w:val="1"/></w:numPr>'),
    paragraph(run("The captain is heard"), '<w:numPr><w:numId w:val="1"/></w:numPr>'),
  ].join("");
  const bytes = archiveOf({
    "word/document.xml": `<?xml version="1.0"?><w:document xmlns:w="w" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`,
    "word/styles.xml":
      '<?xml version="1.0"?><w:styles xmlns:w="w"><w:style w:styleId="berschrift1"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>',
  });
  const taken = await takeIn({ name: "a.docx", kind: "docx", bytes });
  expect(taken).toMatchObject({ title: "Ferry runs aground", published: "2026-03-10", lang: "en" });
  expect(taken.markdown.split("\n\n")).toEqual([
    ferry[0],
    "Nobody was hurt, the office said.",
    "It will be towed on Friday.",
    "- The hull is looked at\n- The captain is heard",
  ]);
});

test("an archive that is broken, locked, no document or a bomb is refused in a sentence, whatever it says of its size", async () => {
  const refused = async (bytes: Uint8Array) => takeIn({ name: "a.docx", kind: "docx", bytes }).catch(String);
  const whole = archiveOf({ "word/document.xml": "<a/>" });
  expect(await refused(archiveOf({ "a.txt": "a" }))).toContain("no Word document");
  expect(await refused(whole.subarray(0, whole.length - 30))).toContain("no archive");
  expect(await refused(archiveOf({ "word/document.xml": " ".repeat(30_000_000) }))).toContain("unpacks to more than");
  const locked = Uint8Array.from(whole);
  const view = new DataView(locked.buffer);
  const central = view.getUint32(locked.length - 6, true);
  view.setUint16(central + 8, 1, true);
  expect(await refused(locked)).toContain("with a password");
});

test("a PDF: lines are paragraphs again, a heading is one, running titles and numbers are left out; one of pictures says what to do", async () => {
  const lines = (n: number) => [
    { text: "Harbour Post", y: 820, size: 8 },
    ...(n === 1
      ? [
          { text: "Ferry runs aground", y: 760, size: 20 },
          { text: "10 March 2026", y: 730, size: 11 },
        ]
      : []),
    {
      text: n === 1 ? "The ferry ran aground on Tuesday eve-" : "the coastguard brought ashore before",
      y: 690,
      size: 11,
    },
    { text: n === 1 ? "ning, the harbour office said." : "midnight, all of them unhurt.", y: 676, size: 11 },
    { text: n === 1 ? "There were sixty-one on board, whom" : "The hull is looked at on Friday.", y: 650, size: 11 },
    { text: `Page ${n} of 2`, y: 30, size: 8 },
  ];
  const taken = await takeIn({ name: "a.pdf", kind: "pdf", bytes: pdfOf([lines(1), lines(2)]) });
  expect(taken).toMatchObject({ title: "Ferry runs aground", published: "2026-03-10" });
  expect(taken.markdown.split("\n\n")).toEqual([
    "The ferry ran aground on Tuesday evening, the harbour office said.",
    "There were sixty-one on board, whom the coastguard brought ashore before midnight, all of them unhurt.",
    "The hull is looked at on Friday.",
  ]);
  expect(taken.left.map(({ text }) => text)).toEqual(expect.arrayContaining(["Harbour Post", "Page 1 of 2"]));
  await expect(takeIn({ name: "b.pdf", kind: "pdf", bytes: pdfOf([[]]) })).rejects.toThrow(/a PDF of pictures.*\.txt/);
  await expect(takeIn({ name: "c.pdf", kind: "pdf", bytes: Buffer.from("%PDF-1.4 broken") })).rejects.toThrow(/broken/);
});

test("a PDF that is read from the right: its words in their order, and names and figures of the other direction in theirs", () => {
  // As browsers print Hebrew: each word as it is read, the words from left to right.
  const runs = "צהוב Grand Hotel Venn ליד נעצרה 12 אוניה"
    .split(" ")
    .map((text, i) => ({ text, x: 50 + 60 * i, y: 700, width: 50, size: 12 }));
  const shaped = ["ﺐ", "ﺎ", "ﺑ"].map((text, i) => ({ text, x: 50 + 10 * i, y: 600, width: 10, size: 12 }));
  const { title, markdown } = fromPdfPages([{ height: 842, runs: [...runs, ...shaped] }], "page.pdf");
  expect([title, markdown]).toEqual(["אוניה 12 נעצרה ליד Grand Hotel Venn צהוב", "باب"]);
});

test("Rich Text Format: the encodings of its fonts, characters of Unicode, nothing hidden or of its tables", async () => {
  const rtf =
    String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Times;}}{\info{\title no}}\uc1 Ferry runs aground\par ${ferry[0]}\par {\v secret }Caf\'e9 and {\f1\'cf\'e0\'f0\'ee\'ec} came, for 5 \u8364 ?, he said.{\*\x y}\par }`.replaceAll(
      "\\\\",
      "\\",
    );
  const taken = await takeIn({ name: "a.rtf", text: rtf, kind: "rtf" });
  expect(taken.title).toBe("Ferry runs aground");
  expect(taken.markdown.split("\n\n")).toEqual([ferry[0], "Café and Паром came, for 5 €, he said."]);
  await expect(takeIn({ name: "b.rtf", text: `{\\rtf1 ${"{".repeat(5_000)}`, kind: "rtf" })).rejects.toThrow(/deep/);
});

test(`escaped words are read as just those words, alone and inside a paragraph (seed ${seed})`, () => {
  const odd = fc.constantFrom(..."\\`*_[]()<>~|#+-=.!:@&;1a ".split(""), "www.", "https://", "&amp;", "é", "漢");
  fc.assert(
    fc.property(fc.array(odd, { minLength: 1, maxLength: 12 }), (pieces) => {
      const words = pieces.join("").replace(/\s+/g, " ").trim();
      fc.pre(words !== "");
      for (const before of ["", "Word "]) {
        const { text, unwelcome } = readArticleText("", escapeBeginning(before + escapeMarkdown(words)));
        expect(unwelcome).toEqual([]);
        expect(text.trim()).toBe(before + words);
      }
    }),
    { seed, numRuns: 2_000 },
  );
});

test("a plain text: headline, byline, date and agency found; captions kept as captions; furniture left out", () => {
  const text = [
    "Home » News » Barge strikes footbridge",
    "Barge strikes footbridge at Old Quay",
    "By Lena Marsh",
    "3 March 2031",
    ...story.slice(0, 2),
    "The barge at Lower Dock (Ina Holt/Corvid)",
    ...story.slice(2),
    "(with information from Corvid)",
    "Leave a Comment",
  ].join("\n\n");
  const taken = fromLines(text);
  expect(taken).toMatchObject({
    title: "Barge strikes footbridge at Old Quay",
    author: "Lena Marsh",
    published: "2031-03-03",
    agency: "Corvid",
  });
  expect(taken.markdown.split("\n\n")).toEqual([
    ...story.slice(0, 2),
    "Caption: The barge at Lower Dock (Ina Holt/Corvid)",
    ...story.slice(2),
  ]);
  expect(taken.left).toHaveLength(5);
});

test("a list in a plain text is one, before its last sentence and after; one in which the page speaks is the page's", () => {
  const list = (...items: string[]) => items.map((item) => `• ${item}`);
  const lines = [
    "Barge strikes footbridge at Old Quay",
    ...story.slice(0, 2),
    "1. Divers look at it",
    "2. The pier is tested",
  ];
  const own = fromLines([...lines, story[2], ...list("Inquiry on Thursday", "Bridge open in May")].join("\n\n"));
  expect(own.markdown.split("\n\n").slice(2)).toEqual([
    "1. Divers look at it\n2. The pier is tested",
    story[2],
    "- Inquiry on Thursday\n- Bridge open in May",
  ]);
  const pages = list("Give your post a title", "Separate tags with commas.", "Add a picture");
  const left = fromLines([...lines.slice(0, 3), ...pages].join("\n\n"));
  expect(left.markdown.split("\n\n")).toEqual(story.slice(0, 2));
  expect(left.left.map(({ text }) => text)).toEqual(pages);
});

test("a plain text keeps its words where they look like Markdown", () => {
  const lines = [
    "1. was the number on its hull, and * was its mark.",
    "# 4 is what the crew called the pier, he said.",
  ];
  const taken = fromLines(["A headline of six whole words", ...lines].join("\n\n"));
  expect(fromMarkdown({ name: "again", text: taken.markdown, kind: "markdown" }).title).toBeUndefined();
  expect(taken.markdown).not.toMatch(/^#|^1\. /m);
});

test("a date is read whatever white space is around it, in time that grows with it alone", () => {
  const published = (line: string) =>
    fromLines(`A headline for this story\n${line}\nIt is told in one sentence.\n`).published;
  const lines = [
    "12 May 2024 - 10:00",
    "12 May 2024  |  10:00",
    `12 May 2024${" ".repeat(900_000)}10:00`,
    "12 May 2024 at 10:00",
  ];
  expect(lines.map(published)).toEqual(["2024-05-12", "2024-05-12", expect.anything(), "2024-05-12"]);
});

test("Markdown: front matter, or a first heading", () => {
  const front = `---\ntitle: A title\npublisher: not stated\npublished: { about: 2031-03-03 }\nurl: none\n---\n\nText.\n`;
  expect(fromMarkdown({ name: "a", text: front, kind: "markdown" })).toMatchObject({
    title: "A title",
    publisher: undefined,
    published: "2031-03-03",
    url: undefined,
    markdown: "Text.",
  });
  const heading = fromMarkdown({ name: "b", text: "# A heading\n\nText.", kind: "markdown" });
  expect(heading).toMatchObject({ title: "A heading", markdown: "Text.", read: undefined });
  for (const [fields, read] of [
    ["read: part", "part"],
    ["text: excerpt", "part"],
    ["text: excerpt\nread: whole", "whole"],
    ["text: full", undefined],
  ])
    expect(fromMarkdown({ name: "c", text: `---\n${fields}\n---\nText.\n`, kind: "markdown" }).read).toBe(read);
});

test("what a name becomes in an id: letters without their accents, single hyphens, none at its ends", () => {
  for (const [name, id] of [
    ["Le Monde", "le-monde"],
    ["Süddeutsche Zeitung", "suddeutsche-zeitung"],
    ["El País", "el-pais"],
    ["O’Brien's Post", "obriens-post"],
    ["  “Now!” ", "now"],
    ["... — ...", ""],
    ["東京", ""],
    [`${"a".repeat(longestId - "-2024-01-16".length - 1)} end`, "a".repeat(longestId - "-2024-01-16".length - 1)],
  ] as const)
    expect(slug(name), name).toBe(id);
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (name) => {
      const id = slug(name);
      expect(id === "" || isId(`${id}-2024-01-16`)).toBe(true);
      expect(slug(id)).toBe(id);
    }),
    { verbose: true },
  );
});

test.describe("the commands", () => {
  let folder = "";
  test.beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), "parallax-"))));
  test.afterEach(() => rmSync(folder, { recursive: true }));

  const run = (command: string, ...lists: readonly (readonly string[])[]) => answersOf(command, folder, ...lists);
  const write = (name: string, text: string | Uint8Array) => writeFileSync(path.join(folder, name), text);

  test("add writes to the private shelf, never over what is there, and to the published one only when told", () => {
    write("page.html", page);
    const [first] = run("add", ["page.html"]);
    expect(first?.stderr).toBe("");
    expect(first?.stdout).toContain("left out");
    const file = path.join(folder, "content/private/articles/thequaypost-2031-03-03.md");
    const written = readFileSync(file, "utf8");
    expect(written).toContain("publisher: The Quay Post");
    const [again, published] = run("add", ["page.html"], ["page.html", "--publish", "--id", "quay-2031-03-03"]);
    expect([again?.status, again?.stderr]).toEqual([1, expect.stringContaining("is there already")]);
    expect(readFileSync(file, "utf8")).toBe(written);
    expect(published?.status).toBe(0);
    expect(written).toContain("read: whole");
    run(
      "add",
      ["page.html", "--form", "excerpt", "--id", "excerpt"],
      ["page.html", "--form", "retold", "--read", "part", "--id", "opening"],
    );
    for (const id of ["excerpt", "opening"])
      expect(readFileSync(path.join(folder, `content/private/articles/${id}.md`), "utf8")).toContain("read: part");
    const [refused] = run("add", ["page.html", "--read", "some", "--id", "some"]);
    expect([refused?.status, refused?.stderr]).toEqual([1, expect.stringContaining("whole or part was expected")]);
    expect(readdirSync(path.join(folder, "content/articles"))).toEqual(["quay-2031-03-03.md"]);
  });

  const refused: readonly (readonly [string, string | Uint8Array, string])[] = [
    ["empty.txt", " \n\n", "it is empty"],
    ["picture.txt", Uint8Array.from([137, 80, 78, 71, 0, 1, 2]), "it is not text"],
    ["latin.txt", Uint8Array.from([72, 228, 33, 10]), "no story was found"],
    ["large.txt", "A sentence of a story.\n".repeat(60_000), "characters"],
    ["menu.txt", "Home\n\nSport\n\nLog in", "no story was found"],
    ["heading.md", `# a${" ".repeat(100_000)}b\n\n${story.join("\n\n")}`, "--published"],
    ["undated.txt", `A headline of six whole words\n\n${story.join("\n\n")}`, "--published"],
  ];
  test("add refuses in one line, and writes nothing", () => {
    for (const [name, text] of refused) write(name, text);
    const answers = run("add", ...refused.map(([name]) => [name]));
    expect(answers).toHaveLength(refused.length);
    for (const [i, [name, , why]] of refused.entries()) {
      expect(answers[i]?.status, name).toBe(1);
      expect(answers[i]?.stderr, name).toContain(why);
      expect(answers[i]?.stderr.trim().split("\n"), name).toHaveLength(1);
    }
    expect(existsSync(path.join(folder, "content"))).toBe(false);
  });

  test("add and compare refuse what may never end, what ends the call stack and what no parser should see, in one line", () => {
    spawnSync("mkfifo", [path.join(folder, "pipe.md")]);
    mkdirSync(path.join(folder, "folder.md"));
    const cases: readonly (readonly [string, string | Buffer | undefined, string])[] = [
      ["pipe.md", undefined, "a named pipe"],
      ["/dev/zero", undefined, "a device"],
      ["folder.md", undefined, "a folder"],
      ["no-such.md", undefined, "no such file"],
      ["deep.html", page.replace("<h1>", `${"<div>".repeat(20_000)}<h1>`), "more than 500 deep"],
      ["bold.html", page.replace("<h1>", `${"<p><b id=a>".repeat(2_000)}<h1>`), "more than 500 deep"],
      ["many.html", page.replace("<h1>", `${"a<br>".repeat(160_000)}<h1>`), "more than 300000 elements"],
      ["quoted.md", `# A headline\n\n${"> ".repeat(20_000)}a`, "more than 50 deep"],
      ["signs.md", `# A headline\n\n${"*a".repeat(20_000)}`, "more than 1000 signs"],
      ["signs.txt", `A headline of six whole words\n\n${story[0]} ${"*a".repeat(20_000)}.`, "more than 1000 signs"],
      [
        "alias.md",
        "---\ntitle: &a [*a]\n---\n\nText.",
        "alias.md:2: its front matter cannot be read: *a within itself",
      ],
      ["bad.html", `${page}\n\n\u0000`, `bad.html:${page.split("\n").length + 2}: it is not text`],
      ["odd.html", Buffer.from('<html><head><meta charset="x-odd"></head>\xe4</html>', "latin1"), "no story was found"],
    ];
    for (const [name, text] of cases) if (text !== undefined) write(name, text);
    const names = cases.map(([name]) => name);
    const added = run("add", ...names.map((name) => [name]));
    const comparedWith = run("compare", ...names.map((name) => [name, name]));
    for (const [i, [name, , why]] of cases.entries())
      for (const answer of [added[i], comparedWith[i]]) {
        expect([answer?.status, answer?.stdout], name).toEqual([1, ""]);
        expect(answer?.stderr.trim().split("\n"), name).toEqual([expect.stringContaining(why)]);
      }
  });

  test("a page that is not in UTF-8 is read as it says; one that is, whatever it says", () => {
    const named = (encoding: string) =>
      page.replace("<head>", `<head><meta charset="${encoding}">`).replace("Ina Holt", "Ina Hölt");
    write("latin.html", Buffer.from(named("iso-8859-1").replaceAll("“", '"').replaceAll("”", '"'), "latin1"));
    write("utf-8.html", named("iso-8859-1"));
    const answers = run("add", ["latin.html", "--id", "latin"], ["utf-8.html", "--id", "utf-8"]);
    expect(answers.map(({ status, stderr }) => [status, stderr])).toEqual([
      [0, ""],
      [0, ""],
    ]);
    for (const id of ["latin", "utf-8"])
      expect(readFileSync(path.join(folder, `content/private/articles/${id}.md`), "utf8")).toContain("said Ina Hölt");
  });

  test("a page that never ends is left after as many bytes as a page may have", async () => {
    let sent = 0;
    const server = createServer((request, response) => {
      const more = () => {
        do sent += 65_536;
        while (response.write("a".repeat(65_536)) && sent < 200_000_000);
      };
      response.writeHead(200, { "Content-Type": "text/html" }).on("drain", more);
      request.on("close", () => response.removeListener("drain", more));
      more();
    });
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
    const { port } = server.address() as AddressInfo;
    await expect(readSource(`http://localhost:${port}/`)).rejects.toThrow(/more than 20000000 bytes/);
    server.closeAllConnections();
    server.close();
  });

  test("add takes no id that leads out of its folder, that check refuses, or that another file has; it names what it expected", () => {
    write("page.html", page);
    mkdirSync(path.join(folder, "content/articles/older"), { recursive: true });
    writeFileSync(path.join(folder, "content/articles/older/taken.md"), "anything");
    const ids = ["../../../../x", "x/y", "..", "A B", "key", "a".repeat(101), "x\\y", "con:x", "é", "taken"];
    const answers = run("add", ...ids.map((id) => ["page.html", "--id", id]));
    for (const [i, id] of ids.entries()) {
      expect(answers[i]?.status, id).toBe(1);
      expect(answers[i]?.stderr.trim().split("\n"), id).toEqual([
        expect.stringMatching(/^--id is “.*”; expected: |older\/taken\.md is there already/),
      ]);
    }
    expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual(
      [
        "content",
        "content/articles",
        "content/articles/older",
        "content/articles/older/taken.md",
        "page.html",
      ].toSorted(),
    );
  });

  test("add says which option is wrong, or what of the source, and with what it is mended", () => {
    write("page.html", page);
    write("page.md", `---\ntitle: A title\npublished: 2031-03-03\nurl: ftp://quay.example/\n---\n\n${story[0]}\n`);
    write("table.md", `# A headline\n\n${story[0]}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n<b>\n`);
    write("deep.md", `# A headline\n\n${"> ".repeat(60)}a`);
    const cases: readonly (readonly [readonly string[], string])[] = [
      [["page.html", "--published", "2031-02-30"], "--published is “2031-02-30”; expected: a date that exists"],
      [["page.html", "--published", "soon"], "--published is “soon”; expected: a date that exists"],
      [["page.html", "--url", "quay.example"], "--url is “quay.example”; expected: the address of the original"],
      [["page.html", "--form", "whole"], "--form is “whole”; full, excerpt or retold was expected."],
      [["page.html", "--title", "a".repeat(2001)], "page.html: 2001 characters in “title”; expected: at most 2000."],
      [["page.html", "--id", ""], "--id is “”; expected: lower-case letters"],
      [["page.html", "--id", " "], "--id is “ ”; expected: lower-case letters"],
      [["page.html", "--id", "nul"], "no name that Windows keeps for a device"],
      [["page.html", "--id", "a".repeat(300)], `--id is “${"a".repeat(118)}…; expected: lower-case letters`],
      [["page.md"], "page.md: its url is “ftp://quay.example/”; expected: the address of the original"],
      [["deep.md", "--published", "2031-03-03"], "deep.md:3: its story has quotations or lists more than 50 deep"],
      [["-"], "what was piped in: it is empty; the text of an article was expected."],
      [["ftp://quay.example/a"], "ftp://quay.example/a: the name of a file, an address that begins with https://"],
      [["file:///tmp/a.txt"], "file:///tmp/a.txt: the name of a file, an address that begins with https:// or http://"],
      [
        ["FILE:a"],
        "FILE:a: the name of a file, an address that begins with https:// or http://, or - for what is piped in, was expected.",
      ],
      [["data:text/html,a"], "or - for what is piped in, was expected."],
    ];
    const answers = run("add", ...cases.map(([words]) => words));
    for (const [i, [words, said]] of cases.entries()) {
      expect([answers[i]?.status, answers[i]?.stderr.trim().split("\n")], words.join(" ").slice(0, 60)).toEqual([
        1,
        [expect.stringContaining(said)],
      ]);
    }
    expect(existsSync(path.join(folder, "content"))).toBe(false);
    // What cannot stand in an article is its words.
    const [table] = run("add", ["table.md", "--published", "2031-03-03"]);
    expect([table?.status, table?.stderr]).toEqual([0, ""]);
    const written = readFileSync(path.join(folder, "content/private/articles/a-headline-2031-03-03.md"), "utf8");
    expect(written).toContain(`${story[0]}\n\n- a: b\n- 1: 2\n`);
  });

  test("add reads what has the name of an address, and the line ends of old Macs, and counts one paragraph", () => {
    write("ftp:a.md", `---\ntitle: A title\npublished: 2031-03-03\n---\n\n${story[0]}\n`.replaceAll("\n", "\r"));
    const [answer] = run("add", ["ftp:a.md"]);
    expect([answer?.stderr, answer?.stdout]).toEqual(["", expect.stringMatching(/: “A title”, 1 paragraph\.\n/)]);
  });

  test("an outlet with a long name still gives an id", () => {
    write("page.html", page.replace("The Quay Post", "Quay ".repeat(120)));
    expect(run("add", ["page.html"])[0]).toMatchObject({ status: 0, stderr: "" });
    expect(readdirSync(path.join(folder, "content/private/articles"))).toEqual([
      expect.stringMatching(/^(quay)+q?u?a?-2031-03-03\.md$/),
    ]);
  });

  test("add and suggest write through no link that leads out of the content", () => {
    write("page.html", page);
    mkdirSync(path.join(folder, "content"));
    mkdirSync(path.join(folder, "outside"));
    symlinkSync("../outside", path.join(folder, "content/private"));
    const [answer] = run("add", ["page.html"]);
    expect([answer?.status, answer?.stderr]).toEqual([
      1,
      expect.stringContaining("content/private is a symbolic link"),
    ]);
    expect(readdirSync(path.join(folder, "outside"))).toEqual([]);
  });

  test("a place that cannot be written to is one line", () => {
    write("page.html", page);
    mkdirSync(path.join(folder, "content"));
    write("content/private", "a file");
    const [answer] = run("add", ["page.html"]);
    expect([answer?.status, answer?.stderr]).toEqual([1, "content/private is a file; a folder was expected there.\n"]);
  });

  test("compare reports to read, and as data whose offsets hold in the texts", () => {
    write(
      "a.txt",
      `Barge strikes bridge at Old Quay\n\n${story.join("\n\n")}\n\nTwo people were injured, police said.`,
    );
    write(
      "b.txt",
      `Old Quay bridge closed after barge hit\n\n${story[0]}\n\nFive people were injured, police said on Monday.`,
    );
    const [report, json, one] = run("compare", ["a.txt", "b.txt"], ["--json", "--text", "a.txt", "b.txt"], ["a.txt"]);
    expect(report?.stderr).toBe("");
    expect(report?.stdout).toContain("Every line is a suggestion of a program");
    expect(report?.stdout).not.toContain("\u001b[");
    const data: unknown = JSON.parse(json?.stdout ?? "");
    expect(data).toMatchObject({
      articles: [{ id: "a" }, { id: "b" }],
      sameIncident: expect.stringMatching(/same|probably|other|unsure/),
    });
    const { texts, findings, passages } = data as {
      texts: string[];
      findings: { relation: string; claims: { article: number; quote: string; start: number; end: number }[] }[];
      passages: Record<"a" | "b", { article: number; start: number; end: number }>[];
    };
    expect(findings.length).toBeGreaterThan(0);
    for (const { claims } of findings)
      for (const { article, quote, start, end } of claims) expect(texts[article]?.slice(start, end)).toBe(quote);
    for (const { a, b } of passages)
      for (const { article, start, end } of [a, b]) expect(texts[article]?.slice(start, end).trim()).not.toBe("");
    expect([one?.status, one?.stderr.split("\n")[0]]).toEqual([1, "1 given; two articles or more were expected."]);
  });
});

test("a report says what is probable, leaves open what was not judged, and tells last what one alone says", () => {
  const finding = (relation: RelationKind, ask: string, articles: readonly number[]): Finding => ({
    question: "q",
    rule: "q",
    ask,
    between: [0, 1],
    relation,
    because: relation === "differs" ? "They differ; whether both can be so was not judged." : "",
    claims: articles.map((article) => ({
      article,
      quote: "words",
      start: 0,
      end: 5,
      voice: "police",
      says: `what ${article} says`,
      position: "p1",
    })),
  });
  const articles = ["a", "b"].map((id) => ({ id, text: "words" }));
  const lines = (sameIncident: Compared["sameIncident"]) =>
    report(
      {
        sameIncident,
        because: ["both in Erbil", "published 3 days apart"],
        articles: articles.map(({ id }) => ({ id, title: id, words: 1, sharedWording: 0, agencies: [] })),
        findings: [finding("found", "Who was it?", [1]), finding("differs", "How many?", [0, 1])],
        passages: [],
      },
      articles,
      false,
    ).split("\n");
  const probably = lines("probably");
  expect(probably).toContain("Probably one incident: both in Erbil; published 3 days apart.");
  expect(probably.join("\n")).toContain("no conflict is said of them");
  expect(probably).toContain("Δ Differs; not judged  How many?");
  const inOne = probably.findIndex((line) => line.startsWith("Found in one only (1)"));
  expect(probably.slice(inOne + 1)).toContain("  B  Who was it? what 1 says");
  expect(inOne).toBeGreaterThan(probably.findIndex((line) => line.includes("How many?")));
  expect(lines("unsure")).toContain(
    "Whether these tell of one incident cannot be told. What was weighed: both in Erbil; published 3 days apart.",
  );
  expect(probably.join("\n")).not.toMatch(/says nothing|Only in/);
});

test("the five seeds come out with their headline, captions as captions, and none of the page's furniture", () => {
  test.skip(!existsSync(seeds), `no ${seeds} beside the project`);
  const furniture =
    /Copyright|Submit Free|Powered by|Leave a Comment|Source link|Akismet|video-container|Home »|In English|Visit Here|[\u0600-\u06ff]/;
  const expected = [
    ["000", 5, 0],
    ["001", 15, 0],
    ["002", 17, 3],
    ["003", 12, 0],
    ["004", 11, 0],
  ] as const;
  for (const [number, paragraphs, captions] of expected) {
    const name = readdirSync(seeds).find((file) => file.startsWith(number)) ?? "";
    const taken = fromLines(readFileSync(path.join(seeds, name), "utf8"));
    const blocks = taken.markdown.split("\n\n");
    expect(blocks.length, name).toBe(paragraphs);
    expect(blocks.filter((block) => block.startsWith("Caption: ")).length, name).toBe(captions);
    expect(taken.markdown, name).not.toMatch(furniture);
    expect(taken.title?.split(" ").length, name).toBeGreaterThan(5);
  }
});
