import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { readShelf } from "../library/read-shelf.ts";
import { contentFolder } from "./content-folder.ts";
import { endWith, Told } from "./told.ts";

/** `npm run shelf`: an empty shelf in the place of the one that is there. Nothing is erased, and what is private stays where it is. */

const usage = `npm run -s shelf -- empty    an empty shelf of your own, in place of the one that is here

  What was here is moved to .cache/, and stays in git as well; content/private/ and content/README.md stay as they are.
  --anyway   also where git has not all of it`;

/** What of the content makes a shelf. */
const taken = ["articles", "incidents", "lessons", "history", "corrections.md"];

/** So many files are named that git has not. */
const listed = 8;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { anyway: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) console.log(usage);
  else if (positionals.join(" ") !== "empty") throw new Told(usage);
  else emptyShelf(values.anyway === true);
} catch (error) {
  endWith(error);
}

function emptyShelf(anyway: boolean): void {
  const there = taken.filter((name) => existsSync(path.join(contentFolder, name)));
  const unsaved = git("status", "--porcelain", "--untracked-files=all", "--", ...there);
  if (!anyway && unsaved === undefined)
    throw new Told(
      `${contentFolder}/ is in no git repository, so that what is moved would be in .cache/ alone. Save a copy of it, then say --anyway.`,
    );
  const lines = unsaved?.trimEnd().split("\n") ?? [];
  if (!anyway && unsaved !== "")
    throw new Told(
      `Git has not all of ${contentFolder}/:\n${lines.slice(0, listed).join("\n")}${lines.length > listed ? `\n… and ${lines.length - listed} more` : ""}\nCommit it first, or say --anyway: then it is in .cache/ alone.`,
    );
  const kept = placeFor();
  mkdirSync(kept, { recursive: true });
  for (const name of there) renameSync(path.join(contentFolder, name), path.join(kept, name));
  for (const name of ["articles", "incidents"]) {
    mkdirSync(path.join(contentFolder, name), { recursive: true });
    // Git keeps no folder without a file.
    writeFileSync(path.join(contentFolder, name, ".gitkeep"), "");
  }
  // First where what was here lies: what is private may rest on it, and be refused without.
  if (there.length > 0)
    console.log(
      `What was here lies in ${kept}/ (${there.join(", ")})${unsaved === "" ? ", and in git as it was committed" : ": keep a copy elsewhere, git has not all of it"}.`,
    );
  readShelf(contentFolder, true);
  console.log("The shelf is empty, and valid.");
  const isIgnored = git("check-ignore", path.join(contentFolder, "private", "articles", "one.md"));
  console.log(
    isIgnored
      ? `${contentFolder}/private/ is ignored by git and left out of the published site: what lies there is for this machine alone.`
      : `Git does not ignore ${contentFolder}/private/: add a line “${contentFolder}/private/” to .gitignore before anything private lies there.`,
  );
  console.log(`
Then:
  npm run -s add -- FILE…              articles, into ${contentFolder}/private/ (--publish where a text may be published)
  npm run -s suggest -- new ARTICLE…   a draft of an incident of them
  npm start                            reads it here
  docs/publishing.md                   how it is published`);
}

/** Where what was here is moved: a folder that is not there yet. */
function placeFor(): string {
  const place = (number: number) => `.cache/content-before${number > 1 ? `-${number}` : ""}`;
  let number = 1;
  while (existsSync(place(number))) number += 1;
  return place(number);
}

/** What git says; nothing where there is no git, or it finds fault. */
function git(...words: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync("git", ["-C", contentFolder, ...words.map(beside)], { encoding: "utf8" });
  return status === 0 ? stdout : undefined;
}

/** Paths of the content as git is given them, which is started there. */
function beside(word: string): string {
  return word.startsWith(`${contentFolder}/`) ? word.slice(contentFolder.length + 1) : word;
}
