import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { localContent } from "../../commands/serving/local-content.ts";
import { readShelf } from "../../library/read-shelf.ts";
import { sound } from "../library/mini-shelf.ts";

/** What a page of `npm start` has written to the private content of this machine. */

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "content-"));
  for (const [name, text] of Object.entries(sound)) put(name, text);
});
test.afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}
const write = (...files: readonly unknown[]) => localContent(folder).answer({ files });
const there = () => readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted();

const article = {
  kind: "articles",
  id: "three-2020-01-03",
  text: "---\ntitle: Ferry\npublisher: Three\npublished: 2020-01-03\nurl: none\ntext: full\n---\n\nEighty on board.\n",
};
const incident = {
  kind: "incidents",
  id: "ferry-again",
  text: (sound["incidents/ferry-2020.md"] ?? "")
    .replace("two-2020-01-02]", "three-2020-01-03]")
    .replace('two-2020-01-02, quote: "seventy people"', 'three-2020-01-03, quote: "Eighty"'),
};

test("files go to the private content, where the check has nothing against them; twice is once", async () => {
  expect(await write(article, incident)).toEqual({
    status: 200,
    body: { written: ["private/articles/three-2020-01-03.md", "private/incidents/ferry-again.md"], there: [] },
  });
  expect(readFileSync(path.join(folder, "private/articles/three-2020-01-03.md"), "utf8")).toBe(article.text);
  expect(readShelf(folder, true).incidents.map(({ id, private: isPrivate }) => [id, isPrivate])).toContainEqual([
    "ferry-again",
    true,
  ]);
  expect(there().filter((name) => name.includes(".part"))).toEqual([]);
  const again = await write(article, incident);
  expect(again.body).toMatchObject({
    written: [],
    there: expect.arrayContaining(["private/incidents/ferry-again.md"]),
  });
});

test("a file that is there stays: with other words another id is offered, an article of the same words is that one", async () => {
  const [name, text] = ["articles/one-2020-01-02.md", sound["articles/one-2020-01-02.md"] ?? ""];
  const others = { kind: "articles", id: "one-2020-01-02", text: text.replace("sixty", "sixteen") };
  put("private/articles/one-2020-01-02-2.md", text);
  const before = there();
  expect(await write(others, article, { ...incident, id: "ferry-2020" })).toEqual({
    status: 200,
    body: {
      problem: "There already, in other words: articles/one-2020-01-02.md, incidents/ferry-2020.md.",
      free: { "articles/one-2020-01-02": "one-2020-01-02-3", "incidents/ferry-2020": "ferry-2020-2" },
    },
  });
  expect(there()).toEqual(before);
  const same = { ...others, text: text.replace("publisher: One", "publisher: One\nauthor: Somebody") };
  expect(await write(same, article)).toMatchObject({ status: 200, body: { there: [name] } });
  expect(readFileSync(path.join(folder, name), "utf8")).toBe(text);
});

test("what the check refuses is not written, and told as the check tells it; what was wrong before is not", async () => {
  put("private/articles/broken.md", "no front matter");
  const wrong = { ...incident, text: incident.text.replace('"Eighty"', '"Ninety"') };
  const before = there();
  const got = await write(article, wrong);
  expect(got.status).toBe(422);
  expect(got.body).toEqual({
    problem: expect.stringMatching(/private\/incidents\/ferry-again\.md:18.*quote[^]*“Ninety”/),
  });
  expect(JSON.stringify(got.body)).not.toContain("broken");
  expect(there()).toEqual(before);
  expect((await write(article, incident)).status).toBe(200);
});

test("only files of the two folders, of names that are ids, and of a size that the shelf has", async () => {
  const before = there();
  for (const sent of [
    { ...article, id: "../../outside" },
    { ...article, id: "a/b" },
    { ...article, id: "sheet" },
    { ...article, id: "con" },
    { ...article, kind: "lessons" },
    { ...article, kind: "private/articles" },
    { ...article, text: "x".repeat(1_000_001) },
    { ...article, text: 7 },
    null,
  ])
    expect((await write(incident, sent)).status, JSON.stringify(sent)?.slice(0, 80)).toBe(400);
  expect((await write(article, article)).status).toBe(400);
  expect((await write()).status).toBe(400);
  expect((await localContent(folder).answer({ files: "all" })).status).toBe(400);
  expect((await localContent(folder).answer(null)).status).toBe(400);
  expect(there()).toEqual(before);
});

test("a link is not followed out of the content", async () => {
  const elsewhere = mkdtempSync(path.join(tmpdir(), "elsewhere-"));
  symlinkSync(elsewhere, path.join(folder, "private"));
  const got = await write(article);
  expect(got).toMatchObject({ status: 409, body: { problem: expect.stringContaining("a symbolic link") } });
  expect(readdirSync(elsewhere)).toEqual([]);
  rmSync(elsewhere, { recursive: true });
});

test("where one file cannot be written none stays", async () => {
  put("private/incidents", "a file where a folder belongs");
  expect(await write(article, incident)).toMatchObject({
    status: 409,
    body: { problem: expect.stringContaining("a folder was expected") },
  });
  expect(there()).not.toContain("private/articles");
});
