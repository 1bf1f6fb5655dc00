import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { readShelf } from "../../library/read-shelf.ts";

/** `npm run shelf`: an empty shelf in place of the one that is there, and nothing of that one lost. */

const root = path.resolve(".");

/** A folder with the program, our content, and something private; under git, if it is asked for. */
function place(underGit: boolean): {
  readonly folder: string;
  readonly run: (...words: string[]) => { status: number | null; said: string };
} {
  const folder = mkdtempSync(path.join(tmpdir(), "shelf-command-"));
  for (const name of readdirSync(root))
    if (!["content", ".git", ".cache"].includes(name)) symlinkSync(path.join(root, name), path.join(folder, name));
  cpSync("content", path.join(folder, "content"), { recursive: true });
  cpSync(".gitignore", path.join(folder, ".gitignore"), { force: true });
  mkdirSync(path.join(folder, "content/private/articles"), { recursive: true });
  writeFileSync(
    path.join(folder, "content/private/articles/mine-2024-01-01.md"),
    "---\ntitle: Mine\npublisher: Me\npublished: 2024-01-01\nurl: none\ntext: full\n---\nWords of mine.\n",
  );
  const git = (...words: string[]) =>
    spawnSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...words], { cwd: folder });
  if (underGit)
    for (const words of [
      ["init", "-q"],
      ["add", "content", ".gitignore"],
      ["commit", "-qm", "content"],
    ])
      git(...words);
  const run = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "commands/shelf.ts", ...words], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, GIT_CEILING_DIRECTORIES: path.dirname(folder) },
    });
    return { status, said: stdout + stderr };
  };
  return { folder, run };
}

test("under git the shelf is emptied, valid, what was there lies apart, and what is private stays", () => {
  const { folder, run } = place(true);
  const { status, said } = run("empty");
  expect([status, said]).toEqual([0, expect.stringContaining("The shelf is empty, and valid.")]);
  expect(said).toContain("is ignored by git");
  const at = (name: string) => path.join(folder, name);
  expect(readShelf(at("content"))).toEqual({ articles: [], incidents: [], lessons: [], corrections: [] });
  expect(readShelf(at("content"), true).articles.map(({ id }) => id)).toEqual(["mine-2024-01-01"]);
  for (const name of readdirSync("content/articles"))
    expect(readFileSync(at(`.cache/content-before/articles/${name}`), "utf8")).toBe(
      readFileSync(`content/articles/${name}`, "utf8"),
    );
  // What is not committed is not moved a second time.
  expect(run("empty")).toMatchObject({
    status: 1,
    said: expect.stringMatching(/Git has not all of content\/[^]*and \d+ more/) as unknown as string,
  });
  rmSync(folder, { recursive: true });
});

test("without git it is refused, and nothing is touched, unless it is said anyway", () => {
  const { folder, run } = place(false);
  const { status, said } = run("empty");
  expect([status, said]).toEqual([1, expect.stringContaining("in no git repository")]);
  expect(existsSync(path.join(folder, "content/incidents/erbil-2024-01.md"))).toBe(true);
  expect(run("empty", "--anyway").status).toBe(0);
  expect(existsSync(path.join(folder, ".cache/content-before/incidents/erbil-2024-01.md"))).toBe(true);
  rmSync(folder, { recursive: true });
});

test("without a word it tells what it does, and does nothing", () => {
  const { folder, run } = place(true);
  expect(run()).toMatchObject({
    status: 1,
    said: expect.stringContaining("npm run -s shelf -- empty") as unknown as string,
  });
  expect(existsSync(path.join(folder, "content/incidents/erbil-2024-01.md"))).toBe(true);
  rmSync(folder, { recursive: true });
});
