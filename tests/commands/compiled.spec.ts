import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { clearAside, putAside } from "../../commands/building/aside.ts";
import { clearPages, forgetCompiled, noteCompiled } from "../../commands/building/compiled.ts";
import { filesBelow } from "../../commands/files-below.ts";

/** Next compiles a program once; what it rendered is no part of that, and nothing that is not whole counts as compiled. */

const home = process.cwd();
let folder = "";

test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "parallax-"));
  process.chdir(folder);
  mkdirSync(".cache");
  write(...compiled, ...pages);
  noteCompiled("one");
});
test.afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

const compiled = [
  "BUILD_ID",
  "server/app/incidents/[incident]/page/build-manifest.json",
  "server/app/incidents/[incident]/page.js",
  "server/app/page.js",
  "server/chunks/a.js",
  "server/pages-manifest.json",
  "static/chunks/a.css",
];
const pages = ["server/app/index.html", "server/app/incidents/a.html", "server/app/incidents/a/incident.json.body"];

function write(...files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(path.dirname(path.join(".next", file)), { recursive: true });
    writeFileSync(path.join(".next", file), file);
  }
}

const there = () => filesBelow(".next").map((file) => path.relative(".next", file).split(path.sep).join("/"));

test("pages are taken away, and what was compiled stands where it did, after every build anew", () => {
  for (const more of [[], ["server/app/voices/b.rsc", "server/app/b.meta"]]) {
    write(...pages, ...more, "prerender-manifest.json");
    expect(clearPages("one")).toBe(true);
    expect(there()).toEqual(compiled);
    for (const file of compiled) expect(readFileSync(path.join(".next", file), "utf8")).toBe(file);
  }
});

test("a build that ended while pages were taken away left nothing that counts as compiled", () => {
  forgetCompiled();
  write("server/before/page.js");
  expect(clearPages("one")).toBe(false);
  expect(existsSync(".next/server")).toBe(false);
});

const changes: Readonly<Record<string, () => void>> = {
  "another program": () => undefined,
  "another build of Next's": () => writeFileSync(".next/BUILD_ID", "another"),
  "no build of Next's": () => rmSync(".next/BUILD_ID"),
  "a file less": () => rmSync(".next/server/chunks/a.js"),
  "no folder at all": () => rmSync(".next", { recursive: true }),
  "what cannot be read": () => writeFileSync(".cache/compiled.json", "{"),
  "what was forgotten": forgetCompiled,
};
for (const [what, change] of Object.entries(changes))
  test(`${what} is compiled anew`, () => {
    change();
    expect(clearPages(what === "another program" ? "two" : "one")).toBe(false);
    expect(there().filter((file) => file.startsWith("server/"))).toEqual([]);
    write(...compiled);
    noteCompiled("one");
    expect(clearPages("one")).toBe(true);
  });

test("what a build put aside that was ended is in nobody's way", () => {
  for (const build of ["ended", "next"]) {
    for (const file of ["a/index.html", "b/index.html"]) write(file);
    for (const place of ["a", "b", "none"]) putAside(path.join(".next", place));
    expect(there(), build).toEqual(expect.not.arrayContaining(["a/index.html", "b/index.html"]));
  }
  expect(filesBelow(".cache/aside")).toHaveLength(4);
  clearAside();
  expect(filesBelow(".cache/aside")).toEqual([]);
});
