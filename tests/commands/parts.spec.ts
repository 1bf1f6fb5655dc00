import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import { expect, test } from "@playwright/test";
import { filesBelow } from "../../commands/files-below.ts";
import { foundInEach } from "../../commands/building/found-in-each.ts";
import { madeBefore } from "../../commands/building/made-before.ts";
import {
  batchesOf,
  nameOfPart,
  onlyOf,
  partsOf,
  placesOf,
  shelfOfParts,
  type Part,
} from "../../commands/building/parts.ts";
import { moveParts, replaceSite } from "../../commands/building/replace-site.ts";
import type { ArticleOfFile, IncidentOfFile } from "../../library/read-shelf.ts";
import { historyFile, problemsOf, read, sound, type Files } from "../library/mini-shelf.ts";
import { render } from "./rendered-shelf.ts";

/** A build keeps the pages of what has not changed. Whatever is edited, none of them may be one that would now be another. */

/** The sound shelf, an incident that looks like its own, one of articles that are in both, and a draft. */
const before: Files = {
  ...sound,
  "articles/three-2020-02-02.md": `---
title: Second ferry runs aground
publisher: Three
published: 2020-02-02
url: none
text: full
---
The second ferry carried forty people, said the harbour master. Nobody was hurt.
`,
  "articles/four-2020-02-02.md": `---
title: Ferry on a sandbank
publisher: Four
published: 2020-02-02
url: none
text: full
---
The second ferry carried fifty people, a diver said. Nobody was hurt on the sandbank.
`,
  // An account that left, whose text is on the shelf still.
  "history/ferry-2020.md": historyFile.replace("account: three,", "account: four-2020-02-02,"),
  "incidents/ferry-2020-02.md": incident(
    "A second ferry runs aground",
    "2020-02-01",
    ["three-2020-02-02", "two-2020-01-02"],
    {
      more: "notToBeConfusedWith: [ferry-2020]\n",
      claim: `{ article: three-2020-02-02, quote: "forty people", voice: harbour master }`,
    },
  ),
  "incidents/sandbank-2020.md": incident(
    "A ferry on a sandbank",
    "2020-02-01",
    ["four-2020-02-02", "three-2020-02-02"],
    {},
  ),
};

function incident(title: string, from: string, accounts: readonly string[], { more = "", claim = "" }): string {
  const questions = claim
    ? `questions:
  - id: aboard
    ask: How many were on board?
    positions:
      - id: forty
        says: Forty
        claims:
          - ${claim}
    reviewed: 2026-11-20
`
    : "";
  return `---
title: ${title}
when: { from: ${from} }
where: [{ name: Sound }]
kind: accident
${more}accounts: [${accounts.join(", ")}]
${questions}---
`;
}

/** What an editor does: a file, words in it, and what comes in their place; or a file that goes. */
const edits: readonly (readonly [string, string, string, string] | readonly [string, string])[] = [
  ["a sentence of an article", "articles/one-2020-01-02.md", "nobody was missing", "one was missing"],
  ["a headline", "articles/two-2020-01-02.md", "Ferry on the rocks", "Ferry on rocks"],
  ["a publisher", "articles/three-2020-02-02.md", "publisher: Three", "publisher: The Three"],
  ["the publisher of an account that left", "articles/four-2020-02-02.md", "publisher: Four", "publisher: The Four"],
  ["what an article was called", "articles/four-2020-02-02.md", "url: none", "url: none\nformerly: [four-2020]"],
  ["a question's words", "incidents/ferry-2020.md", "How many were on board?", "How many were aboard?"],
  ["an answer", "incidents/ferry-2020.md", "says: Seventy", "says: About seventy"],
  ["a voice", "incidents/ferry-2020.md", "voice: harbour master", "voice: the pilot"],
  ["a note", "incidents/ferry-2020.md", "What to know first.", "What to know."],
  ["the title of an incident that another warns of", "incidents/ferry-2020.md", "title: A ferry", "title: One ferry"],
  ["a place", "incidents/ferry-2020-02.md", "name: Sound", "name: Strait"],
  ["what an incident was called", "incidents/sandbank-2020.md", "kind:", "formerly: [sandbank]\nkind:"],
  ["an account more", "incidents/sandbank-2020.md", "accounts: [", "accounts: [two-2020-01-02, "],
  ["a review taken back", "incidents/ferry-2020.md", "    reviewed: 2026-11-20\n", ""],
  ["why a version was made", "history/ferry-2020.md", "taken away.", "taken away again."],
  ["a version's change", "history/ferry-2020.md", "Who was the captain?", "Who was captain?"],
  ["an incident less", "incidents/sandbank-2020.md"],
];

const pages = pagesOf(before);

for (const [what, file, from, to] of edits)
  test(`after an edit of ${what} the pages that are kept are those that a whole build would make`, () => {
    const text = before[file] ?? "";
    if (from !== undefined) expect(text).toContain(from);
    const others = Object.fromEntries(Object.entries(before).filter(([name]) => name !== file));
    const after: Files = from === undefined ? others : { ...others, [file]: text.replace(from, to ?? "") };
    const known = new Map(partsOf(read(before)).map((part) => [nameOfPart(part), part.key]));
    const parts = partsOf(read(after));
    const kept = parts.filter((part) => known.get(nameOfPart(part)) === part.key).flatMap(placesOf);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(parts.flatMap(placesOf).length);
    const now = pagesOf(after);
    const addresses = new Set([...Object.keys(pages), ...Object.keys(now)]);
    const isKept = (address: string) => kept.some((place) => address.startsWith(`/${place}/`));
    expect([...addresses].filter((address) => isKept(address) && pages[address] !== now[address])).toEqual([]);
  });

test("a batch is made of what its parts need of the shelf alone, and its pages are those that a whole build would make", () => {
  const shelf = read(before);
  const parts = partsOf(shelf);
  const found = new Map<string, unknown>();
  for (const batch of parts.map((part) => [part])) {
    const kept = { shelf: shelfOfParts(batch, shelf), found, only: onlyOf(batch) };
    const made = render({}, { isPrivate: false, siteUrl: "https://parallax.example", kept });
    const isOfBatch = (address: string) => batch.flatMap(placesOf).some((place) => address.startsWith(`/${place}/`));
    const ofBatch = (all: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(all).filter(([address]) => isOfBatch(address)));
    expect(Object.keys(ofBatch(made)).length).toBeGreaterThan(0);
    expect(ofBatch(made)).toEqual(ofBatch(pages));
  }
});

test("what was found in incidents is kept for the same program, and found anew by another, or where nothing can be read of it", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "parallax-"));
  const file = path.join(folder, "found");
  const { incidents } = read(before);
  const find = (of = incidents, program = "one") => foundInEach(of, program, file);
  const found = find();
  expect([...found.keys()]).toEqual(incidents.map(({ id }) => id));
  // What is kept is taken as it stands.
  const none = { suggested: [], wording: [], pairs: [] };
  const kept = deserialize(readFileSync(file)) as { readonly made: ReadonlyMap<string, unknown> };
  writeFileSync(file, serialize({ ...kept, made: new Map([...kept.made].map(([key]) => [key, none])) }));
  expect([...find().values()]).toEqual(incidents.map(() => none));
  const changed = incidents.map((incident) => ({ ...incident, accounts: [] }));
  expect(find(changed)).not.toEqual(found);
  expect(find(incidents, "another")).toEqual(found);
  writeFileSync(file, "no such thing");
  expect(find()).toEqual(found);
  rmSync(folder, { recursive: true });
});

test("of files that are as they were, a shelf is what it is of files that are read anew, and what is wrong stands where it does", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "parallax-"));
  const taken: string[] = [];
  /** What was read before, and notes in `taken` what is taken apart. */
  const readBefore = () => {
    const articles = madeBefore<ArticleOfFile>(path.join(folder, "articles"), "one");
    const incidents = madeBefore<IncidentOfFile>(path.join(folder, "incidents"), "one");
    const noting =
      <T>(read: () => T, source: string) =>
      () => {
        taken.push(source);
        return read();
      };
    return {
      article: (source: string, read: () => ArticleOfFile | undefined) => articles.of(source, noting(read, source)),
      incident: (source: string, read: () => IncidentOfFile | undefined) => incidents.of(source, noting(read, source)),
      keep: () => [articles, incidents].forEach((kept) => kept.keep()),
    };
  };
  const first = readBefore();
  expect(read(before, false, undefined, first)).toEqual(read(before));
  first.keep();
  expect(taken).toHaveLength(Object.keys(before).filter((file) => !file.startsWith("history/")).length);
  for (const [what, file, from, to] of edits) {
    if (from === undefined || to === undefined) continue;
    const after: Files = { ...before, [file]: before[file]?.replace(from, to) ?? "" };
    taken.length = 0;
    expect(read(after, false, undefined, readBefore()), what).toEqual(read(after));
    expect(taken, what).toEqual(file.startsWith("history/") ? [] : [after[file]]);
  }
  // The incidents are as they were: their quotations are not in the article now.
  const wrong = {
    ...before,
    "articles/one-2020-01-02.md": before["articles/one-2020-01-02.md"]?.replace(/ed\b/g, "ing") ?? "",
  };
  expect(problemsOf(wrong).length).toBeGreaterThan(0);
  expect(problemsOf(wrong, false, undefined, readBefore())).toEqual(problemsOf(wrong));
  rmSync(folder, { recursive: true });
});

test("parts come in batches of about so many pages, each once and in their order, also one that is larger", () => {
  const part = (id: string, pages: number) => ({
    kind: "incidents" as const,
    ids: [id],
    of: new Set<string>(),
    key: "",
    pages,
  });
  const parts = [part("a", 40), part("b", 70), part("c", 500), part("d", 1), part("e", 99), part("f", 1)];
  const ids = batchesOf(parts, 100).map((batch) => batch.map(({ ids: [id] }) => id).join(""));
  expect(ids).toEqual(["a", "b", "c", "de", "f"]);
  expect(batchesOf([], 100)).toEqual([[]]);
});

test("what was made comes in the place of what stood, and what is kept stays where it is", () => {
  const { folder, write, textsIn } = sites();
  write("old", ["index.html", "gone.html", "articles/one/index.html", "incidents/a/index.html", "incidents/a.json"]);
  write("old", ["incidents/index.html", "incidents/c/index.html", "incidents/gone/index.html", "_next/static/old.css"]);
  write("new", [
    "index.html",
    "incidents/index.html",
    "incidents/c/index.html",
    "incidents/c.json",
    "_next/static/new.css",
  ]);
  const before = statSync(path.join(folder, "old", "incidents/a"));
  const kept = [part("incidents", "a", "formerly-a"), part("articles", "one")];
  replaceSite(path.join(folder, "new"), path.join(folder, "old"), { kept, replaced: path.join(folder, "replaced") });
  expect(textsIn("old")).toEqual({
    "_next/static/new.css": "new",
    "articles/one/index.html": "old",
    "incidents/a.json": "old",
    "incidents/a/index.html": "old",
    "incidents/c.json": "new",
    "incidents/c/index.html": "new",
    "incidents/index.html": "new",
    "index.html": "new",
  });
  expect(statSync(path.join(folder, "old", "incidents/a")).ino).toBe(before.ino);
  rmSync(folder, { recursive: true });
});

test("where one thing cannot be exchanged, the site that stands is as it was", () => {
  const { folder, write, textsIn } = sites();
  const long = "x".repeat(250);
  write("old", ["index.html", long, "incidents/a/index.html", "incidents/c/index.html"]);
  write("new", ["index.html", long, "incidents/c/index.html", "notes/index.html"]);
  const before = [textsIn("old"), textsIn("new")];
  // So deep that a short name has room there, and the long one has none: Linux takes 4,095 bytes.
  let replaced = folder;
  while (replaced.length < 4000) replaced = path.join(replaced, "y".repeat(Math.min(200, 4000 - replaced.length)));
  const replace = () =>
    replaceSite(path.join(folder, "new"), path.join(folder, "old"), { kept: [part("incidents", "a")], replaced });
  expect(replace).toThrow(/ENAMETOOLONG/);
  expect([textsIn("old"), textsIn("new")]).toEqual(before);
  rmSync(folder, { recursive: true });
});

test("a batch's pages are moved to those of the others", () => {
  const { folder, write, textsIn } = sites();
  write("whole", ["index.html", "incidents/a/index.html"]);
  write("batch", ["index.html", "incidents/c/index.html", "incidents/c.json"]);
  moveParts([part("incidents", "c", "formerly-c")], path.join(folder, "batch"), path.join(folder, "whole"));
  expect(textsIn("whole")).toEqual({
    "incidents/a/index.html": "whole",
    "incidents/c.json": "batch",
    "incidents/c/index.html": "batch",
    "index.html": "whole",
  });
  rmSync(folder, { recursive: true });
});

function part(kind: Part["kind"], ...ids: string[]): Part {
  return { kind, ids, of: new Set(), key: "", pages: 1 };
}

/** A folder for sites, files of which hold the site's name. */
function sites() {
  const folder = mkdtempSync(path.join(tmpdir(), "parts-"));
  return {
    folder,
    write(site: string, names: readonly string[]) {
      for (const name of names) {
        mkdirSync(path.dirname(path.join(folder, site, name)), { recursive: true });
        writeFileSync(path.join(folder, site, name), site);
      }
    },
    textsIn: (site: string) =>
      Object.fromEntries(
        filesBelow(path.join(folder, site)).map((file) => [
          path.relative(path.join(folder, site), file).split(path.sep).join("/"),
          readFileSync(file, "utf8"),
        ]),
      ),
  };
}

function pagesOf(files: Files): Readonly<Record<string, string>> {
  return render(files, { isPrivate: false, siteUrl: "https://parallax.example" });
}
