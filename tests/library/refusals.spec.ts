import { expect, test } from "@playwright/test";
import { printProblems } from "../../library/problem.ts";
import { problemsOf, read, sound, spoilt } from "./mini-shelf.ts";

const one = "articles/one-2020-01-02.md";
const two = "articles/two-2020-01-02.md";
const ferry = "incidents/ferry-2020.md";

test("a sound shelf is read", () => {
  const { articles, incidents } = read(sound);
  expect(articles.map(({ id }) => id)).toEqual(["one-2020-01-02", "two-2020-01-02"]);
  expect(incidents.map(({ id, note }) => ({ id, note }))).toEqual([
    { id: "ferry-2020", note: ["What to know first."] },
  ]);
});

test("a draft is read: a question without a review, no question at all, an account alone", () => {
  const [unreviewed] = read(spoilt(ferry, "    reviewed: 2026-11-20\n", "")).incidents;
  expect(unreviewed?.questions.map(({ id, reviewed }) => [id, reviewed])).toEqual([["aboard", undefined]]);
  const alone = spoilt(ferry, "accounts: [one-2020-01-02, two-2020-01-02]", "accounts: [one-2020-01-02]");
  const withoutQuestions = (alone[ferry] ?? "").replace(/questions:[^]*?---/, "---");
  const [incident] = read({ ...alone, [ferry]: withoutQuestions }).incidents;
  expect(incident?.accounts).toHaveLength(1);
  expect(incident?.questions).toEqual([]);
});

/** How the same words may be written: in the article, and in the quotation of it. */
const writtenOtherwise: readonly (readonly [string, string, string])[] = [
  ["a no-break space", "sixty people", "sixty\u00a0people"],
  ["zero-width spaces and a soft hyphen", "six\u00adty \u200bpeople", "sixty people"],
  ["a decomposed letter", "soixante passagers blessés", "soixante passagers blesse\u0301s"],
  ["full-width figures", "sixty (６０) people", "sixty (60) people"],
  ["a byte order mark", "\ufeffsixty people", "sixty people"],
  ["a plain apostrophe", "the ferry’s sixty people", "the ferry's sixty people"],
];

for (const [name, there, quoted] of writtenOtherwise) {
  test(`a quotation may differ in how it is written: ${name}; what is shown is the article's`, () => {
    const files = spoilt(ferry, '"sixty people"', JSON.stringify(quoted));
    const [incident] = read({ ...files, [one]: (files[one] ?? "").replace("sixty people", there) }).incidents;
    const claim = incident?.questions[0]?.positions[0]?.claims[0];
    expect(claim?.quote).toBe(there.replace("\ufeff", ""));
  });
}

/** Each: what is changed in which file, and the problem that it makes: `line field`, and a part of what is said. */
const cases: readonly (readonly [string, string, string, string, string, string])[] = [
  ["a missing field", one, "publisher: One\n", "", "2 publisher", "found     nothing"],
  ["a malformed field", one, "text: retold", "text: whole", "6 text", "expected  retold, full or excerpt"],
  ["an extent that is none", one, "text: retold", "text: retold\nread: opening", "7 read", "whole or part"],
  ["a part of what is full", two, "text: full", "text: full\nread: part", "8 read", "whole, since the text is full"],
  ["a language by its name", one, "text: retold", "text: retold\nlang: Filipino", "7 lang", "as fil or pt-BR"],
  ["a medium that is none", one, "text: retold", "text: retold\nmedium: blog", "7 medium", "page (another’s own page)"],
  ["a field that nobody knows", one, "url: none", "url: none\nurls: none", "6 urls", "no such field"],
  ["a date that is none", one, "published: 2020-01-02", "published: 2020-02-30", "4 published", "“2020-02-30”"],
  ["a date in words", one, "published: 2020-01-02", "published: yesterday", "4 published", "as 2024-01-16"],
  ["an address that is none", two, "https://example.org/ferry", "javascript:alert(1)", "6 url", "with https://"],
  ["no publisher and no short name", one, "publisher: One", "publisher: not stated", "2 short", "two or three words"],
  [
    "YAML that cannot be read",
    one,
    "title: Ferry runs aground",
    "title: Ferry: runs: aground",
    "2 front matter",
    'quotation marks around the whole value: "Ferry: runs: aground"',
  ],
  ["no front matter", one, "---\ntitle", "title", "1 front matter", "a first line “---”"],
  ["no text", two, "It carried seventy people, said the harbour master.\n", "", "9 text", "the article's text"],
  ["raw HTML", one, "Nobody was hurt", "Nobody <b>was</b> hurt", "10 text", "raw HTML: <b>"],
  ["a block of HTML", one, "Nobody was hurt", "<script>alert(1)</script>", "10 text", "HTML is never run"],
  [
    "a table",
    one,
    "Nobody was hurt",
    "| a | b |\n|---|---|\n| 1 | 2 |\n\nNobody",
    "10 text",
    "Markdown of the kind “table”",
  ],
  [
    "a link to a script",
    one,
    "Nobody was hurt",
    "[Nobody](javascript:alert(1)) was hurt",
    "10 text",
    "begins with https://",
  ],
  [
    "an unknown article",
    ferry,
    "accounts: [one-2020-01-02",
    "accounts: [won-2020-01-02",
    "6 accounts[0]",
    "nearest   one-2020-01-02",
  ],
  [
    "a claim of no account",
    ferry,
    "{ article: one-2020-01-02",
    "{ article: three-2020-01-02",
    "14 questions[0].positions[0].claims[0].article",
    "one of the accounts",
  ],
  [
    "an account twice",
    ferry,
    "two-2020-01-02]",
    "two-2020-01-02, one-2020-01-02]",
    "6 accounts[2]",
    "each account once",
  ],
  [
    "no account",
    ferry,
    "accounts: [one-2020-01-02, two-2020-01-02]",
    "accounts: []",
    "6 accounts",
    "one account at least",
  ],
  [
    "a quotation that is not there",
    ferry,
    "“sixty people”".slice(1, -1),
    "fifty people",
    "14 questions[0].positions[0].claims[0].quote",
    "nearest   “sixty people”",
  ],
  [
    "a quotation with a letter of another alphabet that looks the same",
    ferry,
    '"sixty people"',
    '"sixty pe\u043eple"',
    "14 questions[0].positions[0].claims[0].quote",
    "nearest   “sixty people”: character 9 is “\u043e” (U+043E), and “o” (U+006F) in the article",
  ],
  [
    "a quotation that is there twice",
    ferry,
    "“sixty people”".slice(1, -1),
    "aground",
    "14 questions[0].positions[0].claims[0].quote",
    "2 times",
  ],
  [
    "a prefix that is not there",
    ferry,
    'sixty people"',
    'sixty people", prefix: "about "',
    "14 questions[0].positions[0].claims[0].prefix",
    "right beside the quotation",
  ],
  [
    "a quotation over two paragraphs",
    ferry,
    '"sixty people"',
    '"on board.\\n\\nNobody"',
    "14 questions[0].positions[0].claims[0].quote",
    "words of one paragraph",
  ],
  [
    "a position without a claim",
    ferry,
    '          - { article: one-2020-01-02, quote: "sixty people", voice: itself }\n',
    "",
    "13 questions[0].positions[0].claims",
    "a list of claims",
  ],
  [
    "two questions with one id",
    ferry,
    "    reviewed: 2026-11-20\n",
    "    reviewed: 2026-11-20\n  - { id: aboard, ask: Why?, positions: [{ id: x, says: x, claims: [{ article: one-2020-01-02, quote: sixty, voice: itself }] }], reviewed: 2026-11-20 }\n",
    "20 questions[1]",
    "a second “aboard”",
  ],
  [
    "an unknown position",
    ferry,
    "    reviewed: 2026",
    "    compatible: [{ positions: [sixty, seventeen] }]\n    reviewed: 2026",
    "19 questions[0].compatible[0].positions[1]",
    "nearest   seventy",
  ],
  [
    "an update of itself",
    ferry,
    "    reviewed: 2026",
    "    updates: [{ later: sixty, earlier: sixty }]\n    reviewed: 2026",
    "19 questions[0].updates[0]",
    "two positions",
  ],
  [
    "an unknown incident",
    ferry,
    "kind: accident",
    "kind: accident\nnotToBeConfusedWith: [ferry-2019]",
    "6 notToBeConfusedWith[0]",
    "another incident",
  ],
  ["a question without its mark", ferry, "on board?", "on board", "9 questions[0].ask", "question mark"],
  ["a question's id that names a paragraph", ferry, "id: aboard", "id: p4", "8 questions[0].id", "name paragraphs"],
  ["an incident that ends before it begins", ferry, "to: 2020-01-02", "to: 2019-12-30", "3 when.to", "a time after"],
  ["a latitude off the globe", ferry, "lat: 53.5", "lat: 535", "4 where[0].lat", "535"],
  [
    "a voice with two commas",
    ferry,
    "voice: itself",
    'voice: "a, b, c"',
    "14 questions[0].positions[0].claims[0].voice",
    "at most one comma",
  ],
  [
    "a voice that no claim has",
    ferry,
    "kind: accident",
    "kind: accident\nsameVoice: [[harbour master, port master]]",
    "6 sameVoice[0][1]",
    "nearest   harbour master",
  ],
  [
    "prompts that are no list",
    ferry,
    "kind: accident",
    "kind: accident\nprompts: Why?",
    "6 prompts",
    "a list of things",
  ],
  ["an empty prompt", ferry, "kind: accident", 'kind: accident\nprompts: [""]', "6 prompts[0]", "a sentence or two"],
  [
    "a prompt that would fill the sheet",
    ferry,
    "kind: accident",
    `kind: accident\nprompts: [${"Why? ".repeat(70)}]`,
    "6 prompts[0]",
    "at most 300 characters",
  ],
  [
    "a review on no day",
    ferry,
    "    reviewed: 2026-11-20\n",
    "    reviewed: soon\n",
    "19 questions[0].reviewed",
    "a date",
  ],
];

for (const [name, file, from, to, where, said] of cases) {
  test(`refuses ${name}`, () => {
    const problems = problemsOf(spoilt(file, from, to));
    const own = problems.find((problem) => `${problem.line} ${problem.field}` === where && problem.file === file);
    expect(own, `no problem at ${where}; there are:\n${printProblems(problems)}`).toBeDefined();
    expect(own && printProblems([own])).toContain(said);
  });
}

/** Each: a line of a file, how it was mistyped, and the one problem: its line and field, and what is said to do. */
const slips: readonly (readonly [string, string, string, string, string])[] = [
  [one, "publisher: One", "publisher:One", "3 front matter", "a space after the colon: “publisher: One”"],
  [one, "text: retold", "text:retold", "6 front matter", "a space after the colon: “text: retold”"],
  [one, "publisher: One", "publisher：One", "3 front matter", "a space after the colon: “publisher: One”"],
  [one, "publisher: One", "publisher One", "3 front matter", "a colon after the field’s name: “publisher: One”"],
  [one, "publisher: One", "publsher: One", "3 publsher", "nearest   publisher"],
  [one, "publisher: One", "  publisher: One", "3 front matter", "expected  0 spaces"],
  [one, "publisher: One", "\tpublisher: One", "3 front matter", "found     a tab before"],
  [one, "title: Ferry", "title: [Live] Ferry", "2 front matter", '"[Live] Ferry runs aground"'],
  [one, "title: Ferry", "title: “Ferry”: it", "2 front matter", '"“Ferry”: it runs aground"'],
  [one, "title: Ferry", 'title: "Ferry" it', "2 front matter", '"\\"Ferry\\" it runs aground"'],
  [one, "title: Ferry", 'title: "Ferry', "2 front matter", 'value: "Ferry runs aground"'],
  [one, "title: Ferry", "title: 'Tis Ferry", "2 front matter", `value: "'Tis Ferry runs aground"`],
  [one, "title: Ferry", "title: @ferry", "2 front matter", 'value: "@ferry runs aground"'],
  [one, "title: Ferry", "title: *Ferry*", "2 front matter", 'value: "*Ferry* runs aground"'],
  [one, "title: Ferry", "title: > Ferry", "2 front matter", 'value: "> Ferry runs aground"'],
  [
    one,
    "title: Ferry runs",
    "title: Ferry # runs",
    "2 title",
    '"Ferry # runs aground"; or the comment on a line of its own',
  ],
  [one, "title: Ferry runs", "title: #1 runs", "2 title", '"#1 runs aground"'],
  [one, "title: Ferry runs aground", "title: 1984", "2 title", 'between quotation marks, "1984"'],
  [one, "title: Ferry runs aground", "title: 0x1F", "2 title", "found     0x1F, which YAML reads as a number"],
  [one, "title: Ferry runs aground", "title: true", "2 title", 'between quotation marks, "true"'],
  [one, "title: Ferry runs aground", "title: ~", "2 title", "found     ~, which YAML reads as nothing"],
  [two, "agency: Agency", "agency: [AP, 7]", "4 agency[1]", 'between quotation marks, "7"'],
  [one, "url: none", "url: none\npublisher: Two", "6 front matter", "each field once"],
  [one, "---\ntitle", "---\n<<<<<<< HEAD\ntitle", "2 file", "found     “<<<<<<< HEAD”, a mark of a merge"],
  [one, "Nobody was", ">>>>>>> theirs\nNobody was", "10 file", "a mark of a merge"],
  [one, "text: retold\n---", "text: retold", "1 front matter", "a first line “---”, and no other"],
  [ferry, "says: Sixty", "says:Sixty", "12 front matter", "a space after the colon: “says: Sixty”"],
  [ferry, "says: Sixty", "says: 60", "12 questions[0].positions[0].says", 'between quotation marks, "60"'],
  [ferry, "says: Sixty", "says: Sixty # or so", "12 says", '"Sixty # or so"'],
  [ferry, "says: Sixty", "says: Sixty: all", "12 front matter", '"Sixty: all"'],
  [ferry, "      - id: sixty", "      -id: sixty", "11 front matter", "a space after the hyphen: “- id: sixty”"],
  [ferry, '"sixty people", v', '"sixty people, v', "14 front matter", 'value: "sixty people"'],
  [ferry, 'quote: "sixty people"', 'quote:"sixty people"', "14 front matter", "a space after the colon"],
  [ferry, 'quote: "sixty people"', "quote: sixty, people", "14 front matter", 'value: "sixty, people"'],
  [ferry, 'quote: "sixty people"', "quote: sixty # people", "14 front matter", 'value: "sixty # people"'],
  [ferry, 'people", voice', 'people" voice', "14 front matter", "a comma between fields"],
  [ferry, '"sixty people"', "“sixty people”", "14 questions[0].positions[0].claims[0].quote", "only straight marks"],
  [ferry, "voice: itself }", "voice: itself", "14 front matter", "bracket that ends what is begun here"],
  [ferry, "two-2020-01-02]", "two-2020-01-02", "6 front matter", "bracket that ends what is begun here"],
  // Indentation: of a line that is then no YAML, and of one that is, and makes strangers of fields.
  [ferry, "      - id: seventy", "     - id: seventy", "15 front matter", "expected  6 spaces"],
  [ferry, "      - id: seventy", "  - id: seventy", "15 front matter", "expected  6 spaces"],
  [ferry, "        says: Sixty", "      says: Sixty", "12 front matter", "expected  8 spaces"],
  [ferry, "        claims:", "    claims:", "13 front matter", "expected  8 spaces"],
  [ferry, "    positions:", "  positions:", "10 front matter", "expected  4 spaces"],
  [ferry, "    reviewed:", "        reviewed:", "19 front matter", "expected  4 spaces"],
  [ferry, "    reviewed:", "reviewed:", "19 front matter", "expected  4 spaces"],
  [
    ferry,
    "      - id: seventy\n        says: Seventy\n        claims:\n          - {",
    "  - id: seventy\n    says: Seventy\n    claims:\n      - {",
    "15 front matter",
    "expected  6 spaces",
  ],
];

for (const [file, from, to, where, said] of slips) {
  test(`tells of ${JSON.stringify(to)} in one problem what to do`, () => {
    const problems = problemsOf(spoilt(file, from, to)).filter(
      ({ found, expected }) => found !== "nothing" || !expected.startsWith("who published it"),
    );
    expect(problems.map(({ file: at, line, field }) => [at, `${line} ${field}`])).toEqual([[file, where]]);
    const told = printProblems(problems);
    expect(told).toContain(said);
    expect(told.match(/\bline \d|:\d+/g)).toEqual([`:${where.split(" ", 1)[0]}`]);
  });
}

test("a comment after a value that is no text is read, and after a text in quotation marks", () => {
  const files = spoilt(one, "title: Ferry runs aground", 'title: "Ferry runs aground" # as the site has it');
  expect(problemsOf({ ...files, [ferry]: (sound[ferry] ?? "").replace("11-20", "11-20 # by JD") })).toEqual([]);
});

for (const name of ["three.MD", "three.Md", "three.markdown", "three.md.txt", "three.txt", "three.yml"]) {
  test(`a file “${name}” is told, and its name counts as known`, () => {
    const files = spoilt(ferry, "two-2020-01-02]", "two-2020-01-02, three]");
    expect(problemsOf({ ...files, [`articles/${name}`]: sound[one] ?? "" })).toMatchObject([
      { file: `articles/${name}`, found: `“${name}”`, expected: "the ending .md: three.md" },
    ]);
  });
}

test("what another program keeps beside texts is left alone", () => {
  expect(problemsOf({ ...sound, "articles/.three.MD": "x", "articles/one-2020-01-02.md~": "x" })).toEqual([]);
});

test("the encoding of a file is told with the words that show it", () => {
  const text = (sound[one] ?? "").replace("Ferry", "Fähre");
  expect(problemsOf({ ...sound, [one]: Buffer.from(text, "latin1") })).toMatchObject([
    { line: 2, found: expect.stringContaining("Windows-1252 they would be “title: Fähre runs aground”") },
  ]);
  for (const mark of ["\uFEFF", ""])
    expect(problemsOf({ ...sound, [one]: Buffer.from(mark + text, "utf16le") })).toMatchObject([
      { line: 1, found: "text in UTF-16", expected: "text in UTF-8: save the file again with this encoding" },
    ]);
});

/** Each: an article's words, a quotation of them, and what it should be; the same where it is whole. */
const edges: readonly (readonly [string, string, string])[] = [
  ["sixty people on board", "ixty people on boar", "sixty people on board"],
  ["sixty people on board", "sixty people on board", "sixty people on board"],
  ["the shipyard’s owner", "shipyard", "shipyard"],
  ["some 12.5 million crowns", "12", "12.5"],
  ["some 1,200 people", "200 people", "1,200 people"],
  ["at 7:40 on Tuesday", "7:40 on Tuesday", "7:40 on Tuesday"],
  ["шестьдесят человек на борту", "десят человек", "шестьдесят человек"],
  ["كان على متن العبارة ستون راكبا", "ستون راكب", "ستون راكبا"],
  ["승객 육십명이 타고 있었다", "육십", "육십명이"],
  ["船には六十人が乗っていた", "六十人", "六十人"],
  ["เรือมีผู้โดยสารหกสิบคน", "ผู้โดยสาร", "ผู้โดยสาร"],
  ["soixante passagers blesse\u0301s", "passagers blesse", "passagers blesse\u0301s"],
];

for (const [there, quote, whole] of edges) {
  test(`${quote === whole ? "takes" : "refuses"} “${quote}” as a quotation of “${there}”`, () => {
    const text = { ...spoilt(ferry, '"sixty people"', `"${quote}"`), [one]: `${sound[one] ?? ""}\n(${there})\n` };
    const problems = problemsOf({ ...text, [one]: text[one].replace("sixty people on board.", "") });
    if (quote === whole) expect(problems).toEqual([]);
    else
      expect(problems).toMatchObject([
        { line: 14, nearest: `“${whole}”`, expected: expect.stringContaining("whole words and numbers") },
      ]);
  });
}

test("a day that is still to come is told where it is known which day it is", () => {
  const files = {
    ...spoilt(ferry, "reviewed: 2026-11-20", "reviewed: 2027-11-20"),
    [one]: (sound[one] ?? "").replace("published: 2020", "published: 2027"),
    [two]: (sound[two] ?? "").replace("about: 2020", "about: 2027"),
    "corrections.md":
      "---\ncorrections:\n  - { date: 2027-01-01, was: A., is: B., where: [{ incident: ferry-2020 }] }\n---\n",
  };
  expect(problemsOf(files)).toEqual([]);
  expect(
    problemsOf(files, false, "2026-11-26")
      .map(({ file, line, field }) => `${file}:${line} ${field}`)
      .toSorted(),
  ).toEqual([`${one}:4 published`, `${two}:5 published.about`, `${ferry}:19 questions[0].reviewed`].toSorted());
  const later = { ...sound, "corrections.md": files["corrections.md"] };
  expect(problemsOf(later, false, "2026-11-26")).toMatchObject([{ field: "corrections[0].date", line: 3 }]);
  expect(problemsOf(spoilt(ferry, "from: 2020", "from: 2030"), false, "2026-11-26")[0]).toMatchObject({
    field: "when.from",
    found: "“2030-01-01T22:10+01:00”, a day that is still to come",
  });
  expect(problemsOf(sound, false, "2026-11-20")).toEqual([]);
});

test("refuses a file whose name cannot stand in an address", () => {
  const problems = problemsOf({ ...sound, "articles/Two_Words.md": sound[one] ?? "" });
  expect(printProblems(problems)).toContain("lower-case letters, digits and single hyphens");
});

test("refuses two articles with one id, in folders of their own", () => {
  const problems = problemsOf({ ...sound, "articles/older/one-2020-01-02.md": sound[one] ?? "" });
  expect(printProblems(problems)).toContain("a second file for the id “one-2020-01-02”");
});

test("refuses a folder that is no content; a shelf may be empty", () => {
  expect(problemsOf({}).map(({ file, found }) => [file, found])).toEqual([["articles", "no such folder"]]);
  expect(read({ "articles/.gitkeep": "" })).toEqual({ articles: [], incidents: [], lessons: [], corrections: [] });
});

test("tells all problems of all files at once, each with file and line", () => {
  const problems = problemsOf({
    ...spoilt(one, "text: retold", "text: whole"),
    [two]: "nothing",
    [ferry]: (sound[ferry] ?? "").replace("aboard", "p1"),
  });
  expect([...new Set(problems.map(({ file }) => file))].sort()).toEqual([one, two, ferry]);
  expect(printProblems(problems)).toMatch(/^articles\/one-2020-01-02\.md:6 {2}text$/m);
});

test("a broken article is not reported again as an unknown one", () => {
  expect(problemsOf(spoilt(one, "text: retold", "text: whole"))).toHaveLength(1);
});

test("Windows line ends and a byte order mark are read", () => {
  const files = Object.fromEntries(
    Object.entries(sound).map(([name, text]) => [name, `\uFEFF${text.replaceAll("\n", "\r\n")}`]),
  );
  expect(read(files).incidents[0]?.questions[0]?.positions[0]?.claims[0]?.quote).toBe("sixty people");
});

test("the line ends of old Macs are read, alone and among others", () => {
  for (const end of ["\r", "\r\n\r", "\n\r"]) {
    const files = Object.fromEntries(
      Object.entries(sound).map(([name, text]) => [name, text.replaceAll("\n\n", end + end).replaceAll("\n", "\r")]),
    );
    expect(read(files).articles.map(({ blocks }) => blocks.length)).toEqual([3, 2]);
  }
});

test("in a file with the line ends of old Macs a problem has its line", () => {
  const mac = (text = "") => text.replaceAll("\n", "\r");
  expect(problemsOf({ ...sound, [one]: mac(sound[one]?.replace("text: retold", "text: whole")) })).toMatchObject([
    { line: 6, field: "text" },
  ]);
  const bytes = Buffer.concat([Buffer.from(mac(sound[one])), Buffer.from([0x48, 0xe4])]);
  expect(problemsOf({ ...sound, [one]: bytes })).toMatchObject([
    { line: 11, expected: expect.stringContaining("text in UTF-8") },
  ]);
});

for (const id of ["con", "prn", "aux", "nul", "com1", "lpt9"]) {
  test(`refuses “${id}”, which no file on Windows can be called, as the id of an article, a question, a former one`, () => {
    for (const files of [
      { ...sound, [`articles/${id}.md`]: sound[one] ?? "" },
      spoilt(ferry, "id: aboard", `id: ${id}`),
      spoilt(one, "url: none", `url: none\nformerly: [${id}]`),
    ]) {
      expect(problemsOf(files)).toMatchObject([{ found: `“${id}”`, expected: expect.stringContaining("Windows") }]);
    }
  });
}

test("ids that only begin or end as such names do are read", () => {
  const ids = ["console", "con-2020", "de-con", "com", "com10", "lpt"];
  expect(problemsOf(spoilt(one, "url: none", `url: none\nformerly: [${ids.join(", ")}]`))).toEqual([]);
});

const mended = (where: string, date = "2026-11-26") =>
  `---\ncorrections:\n  - date: ${date}\n    was: It was sixty.\n    is: It was seventy.\n    where: [${where}]\n---\n`;

test("corrections are read, the newest first, with what they lead to", () => {
  const older =
    "  - { date: 2025-01-01, was: One., is: Other., where: [{ article: two-2020-01-02 }] }\n  - date: 2026-11-26";
  const text = mended("{ incident: ferry-2020, question: aboard }").replace("  - date: 2026-11-26", older);
  const { corrections } = read({ ...sound, "corrections.md": text });
  expect(
    corrections.map(({ date, where }) => [date, where.map(({ article, question }) => article?.id ?? question?.ask)]),
  ).toEqual([
    ["2026-11-26", ["How many were on board?"]],
    ["2025-01-01", ["two-2020-01-02"]],
  ]);
  expect(read(sound).corrections).toEqual([]);
});

/** Each: the place that a correction names or the day, and the problem that it makes: its field, and a part of what is said. */
const wrongCorrections: readonly (readonly [string, string, string, string])[] = [
  ["an unknown article", "{ article: one-2020-01-03 }", "corrections[0].where[0].article", "one-2020-01-02"],
  ["an unknown incident", "{ incident: fery-2020 }", "corrections[0].where[0].incident", "ferry-2020"],
  ["an unknown question", "{ incident: ferry-2020, question: abord }", "corrections[0].where[0].question", "aboard"],
  [
    "a question of no incident",
    "{ article: one-2020-01-02, question: aboard }",
    "corrections[0].where[0].incident",
    "the id of the incident",
  ],
  ["no place", "", "corrections[0].where", "one place at least"],
];
for (const [name, where, field, says] of wrongCorrections) {
  test(`refuses a correction of ${name}`, () => {
    const problems = problemsOf({ ...sound, "corrections.md": mended(where) });
    expect(problems.map((problem) => [problem.file, problem.field])).toEqual([["corrections.md", field]]);
    expect(printProblems(problems)).toContain(says);
  });
}

test("refuses a correction on no day, and one of what is private", () => {
  expect(problemsOf({ ...sound, "corrections.md": mended("{ incident: ferry-2020 }", "yesterday") })).toMatchObject([
    { field: "corrections[0].date", line: 3 },
  ]);
  const secret = (sound["articles/one-2020-01-02.md"] ?? "").replace("publisher: One", "publisher: Secret");
  const files = { ...sound, "private/articles/secret-2020-01-02.md": secret };
  for (const withPrivate of [false, true])
    expect(
      problemsOf({ ...files, "corrections.md": mended("{ article: secret-2020-01-02 }") }, withPrivate).map(
        ({ file }) => file,
      ),
    ).toEqual(["corrections.md"]);
});
