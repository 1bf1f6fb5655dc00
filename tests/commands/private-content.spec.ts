import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { problemsOf, read, sound, type Files } from "../library/mini-shelf.ts";
import { render } from "./rendered-shelf.ts";

/** What lies in `content/private/` is for this machine's reader alone. */

const note = "Private: only on this machine";
const root = path.join(import.meta.dirname, "../..");

/** The sound shelf, a private article, and a private incident of it and a published one. */
const kept: Files = {
  ...sound,
  "private/articles/diary-2020-01-03.md": `---
title: Unpublishable headline
publisher: Unpublishable Paper
published: 2020-01-03
url: none
text: full
---
Unpublishable words: the ferry carried sixty-five people.
`,
  "private/incidents/ferry-again.md": `---
title: Unpublishable incident
when: { from: 2020-01-01 }
where: [{ name: Harbour }]
kind: accident
notToBeConfusedWith: [ferry-2020]
accounts: [diary-2020-01-03, one-2020-01-02]
---
`,
};

test("private content is read where it is asked for, and says that it is private; otherwise nothing of it is", () => {
  const all = read(kept, true);
  const own = ({ id, private: isPrivate }: { id: string; private: boolean }) => [id, isPrivate];
  expect(all.articles.map(own)).toEqual([
    ["diary-2020-01-03", true],
    ["one-2020-01-02", false],
    ["two-2020-01-02", false],
  ]);
  expect(all.incidents.map(own)).toEqual([
    ["ferry-2020", false],
    ["ferry-again", true],
  ]);
  expect(read(kept)).toEqual(read(sound));
});

/** Each: files that are put to those above, and the problems with and without what is private: `file:line field`. */
const cases: readonly (readonly [string, Files, readonly string[], readonly string[]])[] = [
  [
    "a published incident with a private article",
    {
      "incidents/ferry-2020.md": (sound["incidents/ferry-2020.md"] ?? "").replace(
        "two-2020-01-02]",
        "two-2020-01-02, diary-2020-01-03]",
      ),
    },
    ["incidents/ferry-2020.md:6 accounts[2]"],
    ["incidents/ferry-2020.md:6 accounts[2]"],
  ],
  [
    "a published incident that names a private one",
    {
      "incidents/ferry-2020.md": (sound["incidents/ferry-2020.md"] ?? "").replace(
        "kind:",
        "notToBeConfusedWith: [ferry-again]\nkind:",
      ),
    },
    ["incidents/ferry-2020.md:5 notToBeConfusedWith[0]"],
    ["incidents/ferry-2020.md:5 notToBeConfusedWith[0]"],
  ],
  [
    "a private article with the id of a published one",
    { "private/articles/one-2020-01-02.md": sound["articles/one-2020-01-02.md"] ?? "" },
    ["private/articles/one-2020-01-02.md:1 file name"],
    [],
  ],
  [
    "a private article that cannot be read",
    { "private/articles/a.md": "Words.\n" },
    ["private/articles/a.md:1 front matter"],
    [],
  ],
];
for (const [name, files, withPrivate, without] of cases) {
  test(`${name}: told by the check; the build hears of it only where it is the published file's mistake`, () => {
    const told = (isPrivate: boolean) =>
      problemsOf({ ...kept, ...files }, isPrivate).map(({ file, line, field }) => `${file}:${line} ${field}`);
    expect(told(true)).toEqual(withPrivate);
    expect(told(false)).toEqual(without);
  });
}

test("what a published incident is told of a private article says what to do", () => {
  const [[, files] = ["", {}]] = cases;
  expect(problemsOf({ ...kept, ...files }, true)).toEqual([
    expect.objectContaining({
      found: "“diary-2020-01-03”, which is private",
      expected: expect.stringContaining(
        "move private/articles/diary-2020-01-03.md to articles/, or this file to private/incidents/",
      ),
    }),
  ]);
});

test.describe("pages", () => {
  const rendered = (isPrivate: boolean) => render(kept, { isPrivate, siteUrl: undefined });

  test("of this machine's own site show what is private, and every one of them says so", () => {
    const pages = rendered(true);
    const marked = Object.keys(pages).filter((address) => pages[address]?.includes(note));
    expect(marked.toSorted()).toEqual([
      "/",
      "/articles/diary-2020-01-03/",
      "/articles/one-2020-01-02/",
      "/incidents/ferry-again/",
      "/incidents/ferry-again/diary-2020-01-03/",
      "/incidents/ferry-again/diary-2020-01-03/one-2020-01-02/",
      "/incidents/ferry-again/diary-2020-01-03/one-2020-01-02/embed/",
      "/incidents/ferry-again/key/",
      "/incidents/ferry-again/one-2020-01-02/",
      "/incidents/ferry-again/one-2020-01-02/diary-2020-01-03/",
      "/incidents/ferry-again/questions/suggested-said-one-2020-01-02-20/",
      "/incidents/ferry-again/questions/suggested-said-one-2020-01-02-20/embed/",
      "/incidents/ferry-again/sheet/diary-2020-01-03/one-2020-01-02/",
      "/incidents/ferry-again/sources/",
    ]);
    expect(pages["/"]?.split(note)).toHaveLength(2);
    expect(pages["/articles/diary-2020-01-03/"]).toContain("Unpublishable words");
  });

  test("of what is published have no byte of it", () => {
    const pages = Object.entries(rendered(false));
    expect(pages.length).toBeGreaterThan(8);
    for (const [address, text] of pages) expect(address + text, address).not.toMatch(unpublishable);
  });
});

test("what others are to follow names the site's address, or says that it is not known", () => {
  const address = "/incidents/ferry-2020/one-2020-01-02/two-2020-01-02/";
  const sheet = "/incidents/ferry-2020/sheet/one-2020-01-02/two-2020-01-02/";
  const known = render(kept, { isPrivate: false, siteUrl: "https://parallax.example" });
  expect(known[address]).toContain("&lt;iframe src=&quot;https://parallax.example/");
  expect(known[sheet]?.match(/data:image\/bmp/g)?.length).toBeGreaterThan(2);
  expect(known["metadata"]).toContain(`"canonical":"${address}"`);
  const unknown = render(kept, { isPrivate: false, siteUrl: undefined });
  const why = "built without the address at which it is published";
  expect(unknown[address]).toContain(why);
  expect(unknown[address]).not.toContain("iframe");
  expect(unknown[sheet]).toContain(why);
  expect(unknown[sheet]).not.toContain("data:image");
  expect(unknown["metadata"]).not.toMatch(/canonical|localhost/);
});

/** Words and ids of private content, of this file and of the strange shelf. */
const unpublishable = /unpublishable|diary-2020-01-03|ferry-again|secret-2023-07/i;

test("a site that was built of a shelf with private content has no byte of it, in any file", () => {
  const site = path.join(root, ".cache/strange-site");
  test.skip(!existsSync(site), "npm test builds the strange shelf first");
  expect(readdirSync(path.join(root, ".cache/strange-content/private/articles"))).toEqual(["secret-2023-07-07.md"]);
  const files = readdirSync(site, { recursive: true, encoding: "utf8" });
  expect(files.filter((name) => unpublishable.test(name))).toEqual([]);
  const holding = files.filter((name) => {
    const file = path.join(site, name);
    return statSync(file).isFile() && unpublishable.test(readFileSync(file, "latin1"));
  });
  expect(holding).toEqual([]);
});
