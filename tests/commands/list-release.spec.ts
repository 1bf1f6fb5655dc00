import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { finishPage } from "../../commands/finish-pages.ts";
import { listRelease } from "../../commands/list-release.ts";

/** What a build lists for reading without a network, and the worker that it writes. */

let folder: string;
test.beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), "parallax-release-"))));
test.afterEach(() => rmSync(folder, { recursive: true }));

const files = {
  "index.html": "always",
  "read/index.html": "always",
  "offline/not-kept/index.html": "always",
  "teach/who-says-so/flood-2020/index.html": "always",
  "articles/one-2020-01-02/index.html": "always",
  "behaviours/site-01234567.js": "always",
  "behaviours/read-worker.js": "always",
  "behaviours/read-pdf.js": "none",
  "how/grid.webp": "always",
  "incidents/flood-2020/index.html": "always",
  "incidents/flood-2020.json": "always",
  "incidents/flood-2020/sheet/index.html": "always",
  "incidents/flood-2020/key/index.html": "incidents/flood-2020/",
  "incidents/flood-2020/one-2020-01-02/two-2020-01-02/index.html": "incidents/flood-2020/",
  "incidents/flood-2020/one-2020-01-02/forms.json": "incidents/flood-2020/",
  "incidents/flood-2020/one-2020-01-02/two-2020-01-02/cite.json": "none",
  "incidents/flood-2020/one-2020-01-02/two-2020-01-02/embed/index.html": "not listed",
  "incidents/flood-2020/og.png": "not listed",
  "incidents/flood-2020-05/one-2020-05-02/index.html": "none",
  "voices/who/index.html": "none",
  "index.html.gz": "not listed",
  "404.html": "not listed",
  "404/index.html": "not listed",
  "feed.xml": "not listed",
} as const;

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

/** The list that lies in the folder, with its name. */
function listed(): {
  name: string;
  files: Record<string, string>;
  sets: Record<string, { bytes: number; files: string[] }>;
} {
  const names = readdirSync(folder).filter((name) => /^offline-/.test(name));
  expect(names).toHaveLength(1);
  const text = readFileSync(path.join(folder, names[0] ?? ""), "utf8");
  expect(names[0]).toBe(`offline-${createHash("sha256").update(text).digest("hex").slice(0, 16)}.json`);
  return { ...(JSON.parse(text) as ReturnType<typeof listed>), name: names[0] ?? "" };
}

test("each file is in the set in which it is kept, with the hash of what it holds", () => {
  for (const name of Object.keys(files)) write(name, name);
  listRelease(folder, true);
  const { files: hashes, sets, name } = listed();
  const found = Object.keys(files).map((file) => {
    const address = file.replace(/(^|\/)index\.html$/, "$1");
    const hash = createHash("sha256").update(file).digest("hex").slice(0, 16);
    if (hashes[address] === undefined) return [file, "not listed"];
    expect(hashes[address], file).toBe(hash);
    return [file, Object.keys(sets).filter((set) => sets[set]?.files.includes(address))[0] ?? "none"];
  });
  expect(Object.fromEntries(found)).toEqual(files);
  expect(sets["incidents/flood-2020/"]?.bytes).toBe(
    Object.entries(files).reduce((sum, [file, set]) => sum + (set === "incidents/flood-2020/" ? file.length : 0), 0),
  );
  expect(readFileSync(path.join(folder, "sw.js"), "utf8")).toContain(/offline-(\w+)/.exec(name)?.[1]);
});

test("another word on one page makes another worker; the same files make the same", () => {
  const workerOf = (text: string) => {
    rmSync(folder, { recursive: true });
    write("index.html", text);
    listRelease(folder, true);
    return readFileSync(path.join(folder, "sw.js"), "utf8");
  };
  expect(workerOf("one")).toBe(workerOf("one"));
  expect(workerOf("one")).not.toBe(workerOf("two"));
});

test("where nothing is to be kept there is no list, and the worker answers nothing and takes itself away", () => {
  write("index.html", "private");
  listRelease(folder, false);
  expect(readdirSync(folder).toSorted()).toEqual(["index.html", "sw.js"]);
  const worker = readFileSync(path.join(folder, "sw.js"), "utf8");
  expect(worker).toContain("unregister");
  expect(worker).not.toMatch(/respondWith|"fetch"/);
});

test("a page has what keeps it where its site is kept, and never in a frame", () => {
  const html = `<html><head><meta charSet="utf-8"/><link rel="manifest" href="/manifest.webmanifest"/></head><body><main></main></body></html>`;
  const finished = (path: string, isKept: boolean) => finishPage(html, "page", { path, isKept });
  expect(finished("/", true)).toContain("manifest.webmanifest");
  for (const without of [finished("/", false), finished("/incidents/a/questions/b/embed/", true)])
    expect(without).not.toContain("manifest.webmanifest");
});
