import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { claimLine } from "../../app/_behaviours/claim-line.ts";
import { mendFiles } from "../../commands/checking/mend-files.ts";
import { workflowCommands } from "../../commands/checking/workflow-commands.ts";
import { readArticleText } from "../../library/article-text.ts";
import { problemsOf, read, spoilt, type Files } from "../library/mini-shelf.ts";

/** What `npm run check` mends, and how it answers a pull request. */

let folder = "";
test.beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), "parallax-"))));
test.afterEach(() => rmSync(folder, { recursive: true }));

const one = "articles/one-2020-01-02.md";
const two = "articles/two-2020-01-02.md";
const front = "---\ntitle: A title\npublisher: Two\npublished: 2020-01-02\nurl: none\ntext: full\n---\n";
const ferry = "incidents/ferry-2020.md";
const story = "The harbour master said that the ferry would stay at the northern mole until Friday at least.";

/** The incident's file with another quotation of the first article, as it is written there. */
function quoting(written: string): Files {
  const files = spoilt(ferry, '"sixty people"', written);
  return { ...files, [one]: `${files[one] ?? ""}\n${story}\n` };
}

function put(files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

/** The file of the incident after it was mended; nothing where nothing was. */
function mended(files: Files): string | undefined {
  put(files);
  const told = mendFiles(folder);
  const after = readFileSync(path.join(folder, ferry), "utf8");
  expect(after !== files[ferry]).toBe(told.length > 0);
  return told.length > 0 ? after : undefined;
}

const words = "the ferry would stay at the northern mole until Friday";
/** Each: a quotation as it is written, and as it is written once it is mended. */
const slips: readonly (readonly [string, string, string])[] = [
  ["a letter", '"the ferry would stay at the nothern mole until Friday"', `"${words}"`],
  ["an article left out", '"the ferry would stay at northern mole until Friday"', `"${words}"`],
  ["a word that reported speech changes", '"the ferry will stay at the northern mole until Friday"', `"${words}"`],
  ["a comma and a capital", '"The ferry would stay, at the northern mole, until friday"', `"${words}"`],
  ["words cut off", '"erry would stay at the northern mole until Fri"', `"${words.slice(4)}"`],
  ["single marks", "'the ferry would stay at the nothern mole until Friday'", `'${words}'`],
  ["no marks", "the ferry would stay at the nothern mole until Friday", words],
];
for (const [what, from, to] of slips) {
  test(`--fix mends ${what}, and no other byte`, () => {
    const files = quoting(from);
    expect(mended(files)).toBe((files[ferry] ?? "").replace(from, to));
    expect(mendFiles(folder)).toEqual([]);
  });
}

for (const [what, quote] of [
  ["a number", "fifty people"],
  ["a number among many words", "The ferry ran aground with sixteen people on board"],
  ["a day", "the ferry would stay at the northern mole until Sunday at least"],
  ["a denial left out", "body was hurt, and nobody was mising"],
  ["a word put for another", "the ferry would stay at the southern mole until Friday"],
  ["a word of its own", "nobdy"],
  ["what stands nowhere", "the captain had been warned of the storm"],
] as const) {
  test(`--fix leaves ${what} to a person`, () => {
    expect(mended(quoting(`"${quote}"`))).toBeUndefined();
  });
}

test("--fix leaves words that could be meant in two places", () => {
  const files = quoting('"the ferry woud stay at the mole"');
  const twice = `${files[one] ?? ""}\nHe said the ferry would stay at the mole. She said the ferry could stay at the mole.\n`;
  expect(mended({ ...files, [one]: twice })).toBeUndefined();
});

test("--fix keeps byte order mark, line ends, comments and the other faults as they are", () => {
  const files = quoting('"the ferry would stay at the nothern mole until Friday"');
  const odd = `\uFEFF${(files[ferry] ?? "").replaceAll("\n", "\r\n")}`.replace(
    "two-2020-01-02]",
    "two-2020-01-02]   # é",
  );
  const both = odd.replace('"seventy people"', '"ninety people"');
  expect(mended({ ...files, [ferry]: both })).toBe(both.replace("nothern", "northern"));
});

test("--fix says what it mended and tells the rest; in a workflow each problem is at its line", () => {
  const content = path.join(folder, "content");
  const files = quoting('"the ferry would stay at the nothern mole until Friday"');
  folder = content;
  put({ ...files, [ferry]: (files[ferry] ?? "").replace('"seventy people"', '"ninety people"') });
  folder = path.dirname(content);
  const run = (...said: string[]) =>
    spawnSync(process.execPath, ["--import", "tsx", "commands/check.ts", ...said], {
      encoding: "utf8",
      env: { ...process.env, PARALLAX_CONTENT: content, GITHUB_ACTIONS: "true" },
    });
  const { status, stdout, stderr } = run("--fix");
  expect(status).toBe(1);
  expect(stdout).toContain(`${ferry}:14  mended\n  was       “the ferry would stay at the nothern mole`);
  expect(stdout).toContain("1 quotation mended");
  const command = `::error file=${path.join(content, ferry)},line=18,title=questions[0].positions[1].claims[0].quote::`;
  expect(stdout.split("\n").filter((line) => line.startsWith("::"))).toEqual([expect.stringContaining(command)]);
  expect(stderr).toContain("content: 1 problem\n");
});

test("a workflow's command cannot be ended by what it tells", () => {
  const problems = [
    { file: "articles/a,b:c.md", line: 3, field: "title", found: "100 %\n::error::mine", expected: "x\r\ny" },
    { file: "articles/a.md", line: 2, field: "text", found: "a", expected: "b", nearest: "c" },
  ];
  expect(workflowCommands("content", problems)).toEqual([
    "::error file=content/articles/a%2Cb%3Ac.md,line=3,title=title::articles/a,b:c.md:3  title%0A  found     100 %25%0A::error::mine%0A  expected  x%0D%0Ay",
    "::error file=content/articles/a.md,line=2,title=text::articles/a.md:2  text%0A  found     a%0A  expected  b%0A  nearest   c",
  ]);
});

/** Each: paragraphs, the words that are selected (the one in brackets), and the line that is copied. */
const selections: readonly (readonly [string, string])[] = [
  ["The ferry ran [aground] at noon.", 'quote: "aground", voice'],
  ["The ferry ran a[groun]d at noon.", 'quote: "aground", voice'],
  ["A man fell. A [man] stood up and left.", 'quote: "man stood", voice'],
  ["Two men fell. Three men stood. Two men [stood].", 'quote: "Two men stood.", voice'],
  ["Some 1[2].5 million crowns.", 'quote: "12.5", voice'],
  ['He said [“no”] and "no" again.', 'quote: "“no”", voice'],
  ['He said ["never"].', 'quote: "\\"never\\"", voice'],
  ["The same.\n\nOther words.\n\n[The same].", 'quote: "The same.", prefix: ".\\n\\n", voice'],
];
for (const [marked, expected] of selections) {
  test(`“Copy as claim” of “${marked.replaceAll("\n\n", "⏎")}” is a line that passes the check`, () => {
    const body = marked.replaceAll(/[[\]]/g, "");
    const article = { id: "two-2020-01-02", ...readArticleText("A title", body) };
    const before = article.text.length - body.length;
    const line = claimLine(article, { start: before + marked.indexOf("["), end: before + marked.indexOf("]") - 1 });
    expect(line).toContain(`- { article: two-2020-01-02, ${expected}: itself }`);
    const written = '- { article: two-2020-01-02, quote: "seventy people", voice: harbour master }';
    expect(problemsOf({ ...spoilt(ferry, written, line ?? ""), [two]: `${front}${body}\n` })).toEqual([]);
  });
}

test("“Copy as claim” of words of two paragraphs is nothing", () => {
  const [article] = read(quoting('"sixty people"')).articles;
  if (!article) throw new Error("no article");
  expect(claimLine(article, { start: 0, end: article.text.length })).toBeUndefined();
});

test("what is mended is right", () => {
  expect(problemsOf(quoting(`"${words}"`))).toEqual([]);
});
