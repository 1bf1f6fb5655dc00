import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { readArticleText } from "../../library/article-text.ts";
import { checkMarkdown } from "../../library/check-markdown.ts";
import {
  deepestMarkdown,
  largestFile,
  longestField,
  longestText,
  mostItems,
  mostLines,
  mostSigns,
  mostTold,
} from "../../library/limits.ts";
import { ContentError, printProblems, type Problem } from "../../library/problem.ts";
import { readShelf } from "../../library/read-shelf.ts";
import { problemsOf, sound, spoilt, type Files } from "./mini-shelf.ts";

/** What in `content/` could do harm is one problem, of its file and line, and is not waited for. */

const one = "articles/one-2020-01-02.md";
const article = sound[one] ?? "";

test.describe("what is no file of its own", () => {
  let folder = "";
  test.beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "hostile-"));
    for (const [name, text] of Object.entries(sound)) {
      mkdirSync(path.join(folder, "content", path.dirname(name)), { recursive: true });
      writeFileSync(path.join(folder, "content", name), text);
    }
    mkdirSync(path.join(folder, "outside/articles"), { recursive: true });
    writeFileSync(path.join(folder, "outside/articles/three.md"), article);
  });
  test.afterEach(() => rmSync(folder, { recursive: true }));

  /** The problems of the folder, private content being read too. */
  function problems(): readonly Problem[] {
    try {
      readShelf(path.join(folder, "content"), true);
      return [];
    } catch (error) {
      if (error instanceof ContentError) return error.problems;
      throw error;
    }
  }
  const link = (to: string, at: string) => symlinkSync(to, path.join(folder, "content", at));
  const told = () => problems().map(({ file, line, found }) => `${file}:${line} ${found}`);

  for (const [what, to, at] of [
    ["a file outside", "../../outside/articles/three.md", "articles/three.md"],
    ["a folder outside", "../../outside/articles", "articles/more"],
    ["nothing", "nowhere.md", "articles/three.md"],
    ["itself", "three.md", "articles/three.md"],
    ["the folder that it is in", "..", "articles/again"],
    ["a file within", "one-2020-01-02.md", "articles/three.md"],
    ["a file within, by way of the whole path", "", "incidents/three.md"],
    ["the private folder", "../outside", "private"],
    ["a private folder", "../../outside/articles", "private/articles"],
  ] as const) {
    test(`a link to ${what} is one problem`, () => {
      if (at.startsWith("private/")) mkdirSync(path.join(folder, "content/private"));
      link(to || path.join(folder, "content", one), at);
      expect(told()).toEqual([expect.stringContaining(`${at}:1 a symbolic link to “`)]);
    });
  }

  for (const at of ["private", "private/articles", "articles", "incidents", "lessons"])
    for (const [what, put] of [
      ["a symbolic link", () => link("../outside", at)],
      ["a file", () => writeFileSync(path.join(folder, "content", at), "")],
      ["a named pipe", () => spawnSync("mkfifo", [path.join(folder, "content", at)])],
    ] as const) {
      test(`${what} in the place of the folder ${at} is one problem`, () => {
        rmSync(path.join(folder, "content", at), { recursive: true, force: true });
        mkdirSync(path.join(folder, "content", path.dirname(at)), { recursive: true });
        put();
        expect(told()).toEqual([expect.stringContaining(`${at}:1 ${what}`)]);
      });
    }

  test("a link in the place of an article is not reported again by the incident that names it", () => {
    rmSync(path.join(folder, "content", one));
    link("nowhere.md", one);
    expect(told()).toEqual([`${one}:1 a symbolic link to “nowhere.md”`]);
  });

  test("a folder, a named pipe and a socket whose names are those of files", () => {
    mkdirSync(path.join(folder, "content/articles/three.md"));
    spawnSync("mkfifo", [path.join(folder, "content/articles/four.md")]);
    expect(told().toSorted()).toEqual(["articles/four.md:1 a named pipe", "articles/three.md:1 a folder"]);
  });

  test("a file that may not be read", () => {
    test.skip(process.getuid?.() === 0, "root may read everything");
    chmodSync(path.join(folder, "content", one), 0);
    expect(told()).toEqual([`${one}:1 a file that may not be read`]);
  });
});

test.describe("what is no text", () => {
  const bytesAt = (bytes: number[]) => ({ ...sound, [one]: Buffer.concat([Buffer.from(article), Buffer.from(bytes)]) });
  for (const [what, bytes] of [
    ["a letter in Latin-1", [0x48, 0xe4, 0x21]],
    ["half of a character", [0x48, 0xe2, 0x82]],
    ["half of a surrogate pair", [0xed, 0xa0, 0x80]],
    ["a letter written longer than it need be", [0xc1, 0x81]],
    ["the number 0", [0x48, 0x00]],
  ] as const) {
    test(`${what} is refused, with its line`, () => {
      const [problem, ...others] = problemsOf(bytesAt([...bytes]));
      expect(others).toEqual([]);
      expect(problem).toMatchObject({
        file: one,
        line: article.split("\n").length,
        expected: expect.stringContaining("text in UTF-8: save the file again"),
      });
    });
  }
  test("UTF-16 is refused", () => {
    expect(problemsOf({ ...sound, [one]: Buffer.from(`\uFEFF${article}`, "utf16le") })).toHaveLength(1);
  });
});

/** Each: the front matter or the text of an article, and what is said of it on which line. */
const front = (yaml: string) => spoilt(one, "publisher: One", yaml);
const body = (text: string): Files => ({ ...sound, [one]: `${article}\n${text}` });
const harmful: readonly (readonly [string, Files, number, string])[] = [
  [
    "an alias bomb",
    front(`a0: &a0 [x,x,x,x,x,x,x,x,x]\n${aliases(9)}`),
    0,
    "aliases that come to more than 1000000 characters",
  ],
  ["an alias within itself", front("publisher: &a [*a]"), 3, "*a within itself"],
  ["an alias of nothing", front("publisher: *a"), 3, "*a"],
  ["a field twice", front("publisher: One\npublisher: Two"), 4, "a second “publisher”"],
  ["20,000 lists in one another", front(`publisher: ${"[".repeat(20_000)}`), 3, "more than 20 deep"],
  ["21 lists in one another", front(`publisher: ${"[".repeat(21)}${"]".repeat(21)}`), 3, "more than 20 deep"],
  ["20,000 items in one another", front(`publisher:\n  ${"- ".repeat(20_000)}`), 4, "more than 20 deep"],
  ["20,000 brackets that close nothing", front(`publisher: a\n${"]".repeat(20_000)}`), 4, "Unexpected flow-seq-end"],
  ["5,000 fields", front(Array.from({ length: 5000 }, (_, i) => `k${i}: 1`).join("\n")), 0, "fields in one place"],
  [
    "a title of 500,000 characters",
    spoilt(one, "Ferry runs aground", "Ferry ".repeat(83_334)),
    2,
    "500003 characters in “title”",
  ],
  ["a title that is one too long", spoilt(one, "Ferry runs aground", "F".repeat(longestField + 1)), 2, "in “title”"],
  ["a publisher that is too long, over lines", front(`publisher: >\n${"  One\n".repeat(1000)}`), 3, "in “publisher”"],
  [
    "an item that is too long",
    front(`publisher: One\nagency: [a, ${"b".repeat(5000)}]`),
    4,
    "5000 characters in “agency”",
  ],
  ["the name of a field that is too long", front(`publisher: One\n? ${"b".repeat(2001)}\n: 1`), 4, "in a field's name"],
  ["30,000 former ids", front(`publisher: One\nformerly: [${"a, ".repeat(30_000)}]`), 4, "30000 items in “formerly”"],
  [
    "a list that is one too long",
    front(`publisher: One\nformerly:\n${Array.from({ length: mostItems + 1 }, (_, i) => `  - a${i}\n`).join("")}`),
    mostItems + 5,
    `${mostItems + 1} items in “formerly”`,
  ],
  ["20,000 quotations in one another", body("> ".repeat(20_000)), 12, "quotations or lists more than 50 deep"],
  ["20,000 quotations without spaces", body(`${">".repeat(20_000)} a`), 12, "more than 50 deep"],
  ["1,000 lists in one another", body("+ ".repeat(1000)), 12, "more than 50 deep"],
  ["1,000 numbered lists in one another", body("1. ".repeat(1000)), 12, "more than 50 deep"],
  [
    "lists in one another, a line each",
    body(Array.from({ length: 60 }, (_, i) => `${"  ".repeat(i)}- a`).join("\n")),
    62,
    "more than 50 deep",
  ],
  ["a text that is too long", body("word ".repeat(longestText / 5)), 8, "a text of"],
  ["a text of too many lines", body("\n".repeat(mostLines)), 8, "a text of"],
  ["a file that is too large", body(" ".repeat(largestFile)), 1, "bytes"],
];
for (const [what, files, line, said] of harmful) {
  test(`${what}: one problem`, () => {
    const problems = problemsOf(files);
    expect(problems, printProblems(problems.slice(0, 3))).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: one, ...(line === 0 ? {} : { line }) });
    expect(problems[0]?.found).toContain(said);
  });
}

test("a field and a list as long as they may be are read", () => {
  const ids = Array.from({ length: mostItems }, (_, i) => `was-${i}`).join(", ");
  expect(problemsOf(front(`publisher: ${"a".repeat(longestField)}\nformerly: [${ids}]`))).toEqual([]);
});

test("aliases that do no harm are read", () => {
  expect(problemsOf(front("publisher: &a One\nshort: *a"))).toEqual([]);
});

function aliases(count: number): string {
  return Array.from({ length: count }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(",")}]`).join(
    "\n",
  );
}

for (const token of [
  "*a",
  "_a ",
  "~a",
  "[",
  "]",
  "[a]",
  "![",
  "<",
  "`",
  "a**b",
  "|",
  "&",
  "\\",
  "=\n",
  "[^a]",
  "a@b:",
]) {
  test(`20,000 times ${JSON.stringify(token)} in one paragraph: one problem`, () => {
    const problems = problemsOf(body(token.repeat(20_000)));
    expect(problems, printProblems(problems.slice(0, 3))).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: one, field: "text" });
    expect(problems[0]?.expected).toContain(String(mostSigns));
  });
}

test("of many problems a hundred are told, and how many there are; none steers a terminal", () => {
  const problems = problemsOf(
    spoilt("incidents/ferry-2020.md", "[one-", `[${'"\\e[2J\\na",'.repeat(mostItems - 2)} one-`),
  );
  const told = printProblems(problems);
  expect(problems).toHaveLength(2 * (mostItems - 2) - 1);
  expect(told.split("\n\n")).toHaveLength(mostTold + 1);
  expect(told).toMatch(/… and 895 more, told once these are mended$/);
  expect(told).not.toContain("\u001b");
  expect(told.split("\n").every((line) => /^(\S+:\d+ {2}| {2}(found|expected|nearest) |…|$)/.test(line))).toBe(true);
});

test("what a reader of many signs writes is read: a paragraph of 300 links, a list of 1,000, a long line across", () => {
  const links = "[The report](https://example.org/report) ".repeat(300);
  const list = "- *The report*, [page](https://example.org/report) 3\n".repeat(1000);
  expect(problemsOf(body(`${links}\n\n${list}\n${"* ".repeat(60)}\n\n${"> ".repeat(deepestMarkdown)}deep`))).toEqual(
    [],
  );
});

/** Short tokens of what means something in Markdown, and of what does not. */
const tokens = fc
  .array(
    fc.constantFrom(
      ...[
        "*",
        "_",
        "~",
        "[",
        "]",
        "(",
        ")",
        "<",
        ">",
        "`",
        "|",
        "&",
        "\\",
        "!",
        "=",
        ":",
        "@",
        "#",
        "-",
        "+",
        "^",
        '"',
      ],
      ...["1. ", " ", "    ", "\t", "\n", "\n\n", "a", "é", "www.", "http://", "a.b", "---\n", "|-|\n", "<!--", "</a>"],
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(""));

test("whatever short token is repeated to 200 KB, the text is read or refused, and no paragraph that is read has many signs", () => {
  fc.assert(
    fc.property(tokens, (token) => {
      const text = token.repeat(Math.ceil(200_000 / token.length));
      const fault = checkMarkdown(text);
      if (fault) return expect(fault.found).toMatch(/^a text of|^a paragraph with|deep$/);
      expect(() => readArticleText("Title", text)).not.toThrow();
    }),
    { verbose: true, numRuns: 40 },
  );
});
