import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { readShelf } from "../../library/read-shelf.ts";
import { historyFile, sound, type Files } from "../library/mini-shelf.ts";
import { render } from "./rendered-shelf.ts";

/** How versions are recorded, as editors do it. */

let folder = "";
test.beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), "parallax-"))));
test.afterEach(() => rmSync(folder, { recursive: true }));

const ferry = "incidents/ferry-2020.md";

function put(files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

function check(...said: string[]) {
  return spawnSync(process.execPath, ["--import", "tsx", "commands/check.ts", ...said], {
    encoding: "utf8",
    env: { ...process.env, PARALLAX_CONTENT: folder },
  });
}

const history = () => readShelf(folder).incidents[0]?.history;
const edit = (from: string, to: string) => {
  const text = readFileSync(path.join(folder, ferry), "utf8");
  expect(text).toContain(from);
  writeFileSync(path.join(folder, ferry), text.replace(from, to));
};

test("a first version, then one for what changed; what has not changed is not recorded again", () => {
  put(sound);
  const noted = check();
  expect(noted.status).toBe(0);
  expect(noted.stdout).toContain("ferry-2020: no version yet");
  expect(check("--record", "--day", "2026-11-20").stdout).toContain("its first version");
  expect(history()?.versions).toEqual([{ day: "2026-11-20", changes: [] }]);
  expect(check().stdout).not.toContain("not recorded yet");
  expect(check("--record").stdout).toContain("nothing to record");

  edit("says: Seventy", "says: About seventy");
  expect(check().stdout).toContain("ferry-2020: one question changed");
  expect(check("--record", "--day", "2026-11-24", "--because", "He said # “about”: so").status).toBe(0);
  const { versions } = history() ?? { versions: [] };
  expect(versions[1]).toEqual({
    day: "2026-11-24",
    because: "He said # “about”: so",
    changes: [
      { what: "position", question: "aboard", ask: "How many were on board?", was: "Seventy", is: "About seventy" },
    ],
  });
  // The same day again: a version has a day of its own, so it grows.
  edit("What to know first.", "What to know.");
  expect(check("--record", "ferry-2020", "--day", "2026-11-24").status).toBe(0);
  expect(history()?.versions).toHaveLength(2);
  expect(history()?.versions[1]?.changes.map(({ what }) => what)).toEqual(["position", "note"]);
});

test("what is made and taken back on one day is no version", () => {
  put(sound);
  check("--record", "--day", "2026-11-20");
  edit("kind: accident", "kind: strike");
  check("--record", "--day", "2026-11-24", "--because", "So.");
  edit("kind: strike", "kind: wreck");
  check("--record", "--day", "2026-11-24");
  expect(history()?.versions[1]?.changes).toEqual([{ what: "kind", was: "accident", is: "wreck" }]);
  edit("kind: wreck", "kind: accident");
  check("--record", "--day", "2026-11-24");
  expect(history()?.versions.map(({ day }) => day)).toEqual(["2026-11-20"]);
  expect(check().stdout).not.toContain("not recorded yet");
});

test("what is renamed has not changed: an article, and an incident of which another tells", () => {
  const other = (sound[ferry] ?? "").replace("id: aboard", "id: crew").replace("A ferry", "Another ferry");
  put({ ...sound, "incidents/other-2020.md": other });
  edit("    reviewed:", "    elsewhere: [{ incident: other-2020, because: It is told there. }]\n    reviewed:");
  check("--record", "--day", "2026-11-20");
  rmSync(path.join(folder, "incidents/other-2020.md"));
  rmSync(path.join(folder, "history/other-2020.md"));
  put({ "incidents/second-2020.md": other.replace("kind:", "formerly: [other-2020]\nkind:") });
  edit("incident: other-2020", "incident: second-2020");
  rmSync(path.join(folder, "articles/one-2020-01-02.md"));
  const article = (sound["articles/one-2020-01-02.md"] ?? "").replace("text:", "formerly: [one-2020-01-02]\ntext:");
  put({ "articles/first-2020-01-02.md": article });
  for (const name of [ferry, "incidents/second-2020.md"]) {
    const text = readFileSync(path.join(folder, name), "utf8");
    put({ [name]: text.replaceAll("one-2020-01-02", "first-2020-01-02") });
  }
  const { status, stdout } = check();
  expect(status).toBe(0);
  expect(stdout).toContain("second-2020: no version yet");
  expect(stdout).not.toContain("ferry-2020:");
});

test("what cannot be recorded is told, and nothing is written", () => {
  put(sound);
  const tomorrow = new Date(Date.now() + 86_400_000).toLocaleDateString("sv-SE");
  for (const [said, told] of [
    [["--record", "fery-2020"], "nearest: ferry-2020"],
    [["--record", "--day", "2026-02-30"], "expected: a day that was"],
    [["--record", "--day", "2999-01-01"], "expected: a day that was"],
    [["--record", "--day", tomorrow], "expected: a day that was"],
    [["--because", "so"], "belong to --record"],
  ] as const) {
    const { status, stderr } = check(...said);
    expect(status).toBe(1);
    expect(stderr).toContain(told);
  }
  expect(existsSync(path.join(folder, "history"))).toBe(false);
  expect(check("--record", "--day", "2026-11-24").status).toBe(0);
  edit("says: Seventy", "says: About seventy");
  const before = check("--record", "--day", "2026-11-20");
  expect(before.status).toBe(1);
  expect(before.stderr).toContain("ferry-2020 has a version of 2026-11-24");
});

test("no link leads a record out of the content; of what is private nothing is recorded", () => {
  put({ ...sound, "private/incidents/own-2020.md": sound[ferry] ?? "" });
  const elsewhere = mkdtempSync(path.join(os.tmpdir(), "parallax-"));
  symlinkSync(elsewhere, path.join(folder, "history"));
  expect(check("--record").status).toBe(1);
  expect(existsSync(path.join(elsewhere, "ferry-2020.md"))).toBe(false);
  rmSync(elsewhere, { recursive: true });
  rmSync(path.join(folder, "history"));
  const { stdout } = check("--record");
  expect(stdout).toContain("ferry-2020");
  expect(stdout).not.toContain("own-2020");
});

test("at the address of a question that was taken away stands when, why, what it was, and the way to the history", () => {
  const pages = render({ ...sound, "history/ferry-2020.md": historyFile }, { isPrivate: false, siteUrl: undefined });
  const removed = pages["/incidents/ferry-2020/questions/captain/"] ?? "";
  expect(removed).toContain("Who was the captain?");
  expect(removed).toContain("24 November 2026");
  expect(removed).toContain("The question of the captain was taken away.");
  expect(removed).toContain("Nobody &lt;b&gt;knows&lt;/b&gt;");
  expect(removed).toContain('href="/incidents/ferry-2020/history/"');
  const frame = pages["/incidents/ferry-2020/questions/captain/embed/"] ?? "";
  expect(frame).toContain("This question was taken away on");
  expect(frame).toContain('href="/incidents/ferry-2020/questions/captain/"');
  expect(pages["/incidents/ferry-2020/history/"]).toContain("Who was the captain?");
  expect(pages["/incidents/ferry-2020/"]).toContain("Changed on <!-- -->24 November 2026".replace("<!-- -->", ""));
  expect(pages["/sitemap.xml"]).toContain("/incidents/ferry-2020/history/");
  expect(render(sound, { isPrivate: false, siteUrl: undefined })).not.toHaveProperty([
    "/incidents/ferry-2020/history/",
  ]);
});

test("at the addresses of an account that left stands when it did, and the way to its text and the history", () => {
  const left = historyFile.replace(
    "account: three, name: Three, was: Three",
    "account: three-2020, name: Three, was: Three",
  );
  const third = (sound["articles/one-2020-01-02.md"] ?? "").replace("publisher: One", "publisher: Three");
  const files = { ...sound, "articles/three-2020.md": third, "history/ferry-2020.md": left };
  const pages = render(files, { isPrivate: false, siteUrl: undefined });
  const at = "/incidents/ferry-2020/";
  for (const [address, title] of [
    ["three-2020/", "Three"],
    ["three-2020/two-2020-01-02/", "Three and Two"],
    ["one-2020-01-02/three-2020/", "One and Three"],
    ["sheet/one-2020-01-02/three-2020/", "One and Three"],
    ["sheet/three-2020/one-2020-01-02/", "Three and One"],
  ]) {
    const page = pages[`${at}${address}`] ?? "";
    expect(page, address).toContain(`>${title}</h1>`);
    expect(page, address).toContain("Three left this comparison");
    expect(page, address).toContain("24 November 2026");
    expect(page, address).toContain('href="/articles/three-2020/"');
    expect(page, address).toContain(`href="${at}history/"`);
  }
  const frame = pages[`${at}three-2020/two-2020-01-02/embed/`] ?? "";
  expect(frame).toContain("Three left this comparison");
  expect(frame).toContain(`href="${at}three-2020/two-2020-01-02/"`);
  expect(pages["/sitemap.xml"]).not.toContain("three-2020/two");
});
