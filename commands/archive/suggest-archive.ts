import { createHash } from "node:crypto";
import path from "node:path";
import { counted } from "../../engine/counted.ts";
import { quoted } from "../../library/problem.ts";
import { latestDay } from "../latest-day.ts";
import { Told } from "../told.ts";
import { archiveLines } from "./archive-lines.ts";
import { archiveReport } from "./archive-report.ts";
import { engineVersion } from "./engine-version.ts";
import { groupArchive } from "./group-archive.ts";
import { KeptArchive } from "./kept-archive.ts";
import { levelFor, type LevelSaid } from "./level-for.ts";
import { checkSources, readSources } from "./read-sources.ts";
import { checkEmptyFolder, writeGroups, type Written } from "./write-groups.ts";

/** What was said of an archive beside its sources. */
export interface ArchiveSaid extends LevelSaid {
  readonly keep?: string | undefined;
  readonly write?: string | undefined;
  readonly json?: boolean | undefined;
  readonly all?: boolean | undefined;
}

/** `npm run suggest -- archive SOURCE…`: what of an archive tells of one incident. What goes on is told where progress goes. */
export async function suggestArchive(
  sources: readonly string[],
  said: ArchiveSaid,
  usage: string,
  colour: boolean,
): Promise<void> {
  if (sources.length === 0)
    throw new Told(`No source was named; a folder or a file was expected, or more.\n\n${usage}`);
  const folder = path.join(".cache", "archive", nameOf(sources, said.keep));
  const level = levelFor(folder, said);
  checkSources(sources);
  if (said.write !== undefined) checkEmptyFolder(said.write, sources);
  const archive = new KeptArchive(folder, engineVersion());
  if (archive.wasOlder) console.error("What was kept is another version's: all is read anew.");
  const grouped = await groupArchive(
    archive,
    readSources(sources, tell),
    level,
    said.keep !== undefined,
    tell,
    latestDay(),
  );
  if (grouped.articles.size === 0) throw new Told(noArticle(sources, grouped.left.lines()));
  if (said.json) for (const line of archiveLines(grouped)) process.stdout.write(`${JSON.stringify(line)}\n`);
  else console.log(archiveReport(grouped, said.all === true, colour));
  if (said.write === undefined) return;
  tellWritten(said.write, await writeGroups(said.write, grouped, sources), grouped.groups.without.length);
}

function noArticle(sources: readonly string[], left: readonly string[]): string {
  const found = `No article was found in ${sources.join(", ")}`;
  return left.length === 0
    ? `${found}: nothing there is one or was left out; expected: texts, pages, records or feeds with articles.`
    : [`${found}. Left out:`, ...left].join("\n");
}

/** What was written, how to take it in, and what was not written and why. */
function tellWritten(folder: string, { articles, folders, refused, notThere }: Written, groups: number): void {
  const [first] = folders;
  const add = first === undefined ? "" : ` To take in a group: npm run -s add -- ${inShell(first)}/*.md`;
  console.error(
    `${counted(articles, "article")} of ${counted(folders.length, "group")}${folders.length < groups ? ` (there are ${groups})` : ""} written to ${folder}.${add}`,
  );
  if (refused.length > 0)
    console.error(
      [
        `${counted(refused.length, "article")} not written, as the file would not be one that is taken in. Change it in its source, and write the groups again:`,
        ...refused.map((one) => `  ${one}`),
      ].join("\n"),
    );
  if (notThere > 0)
    console.error(
      `${counted(notThere, "article")} not written: they are in none of the sources named now; name those as well.`,
    );
}

/** A path as a shell takes it. */
function inShell(place: string): string {
  return /^[\w./][\w./-]*$/.test(place)
    ? place
    : `'${(place.startsWith("-") ? `./${place}` : place).replaceAll("'", String.raw`'\''`)}'`;
}

function tell(line: string): void {
  console.error(line);
}

/** The folder of what is kept: as it was said, or one for these sources. */
function nameOf(sources: readonly string[], said: string | undefined): string {
  if (said !== undefined && !/^[a-z\d][\w-]{0,59}$/i.test(said))
    throw new Told(`--keep is ${quoted(said)}; a name of letters, digits and hyphens was expected.`);
  if (said !== undefined) return `kept-${said}`;
  const places = sources.map((source) => (source === "-" ? source : path.resolve(source)));
  return `of-${createHash("sha256").update(JSON.stringify(places)).digest("hex").slice(0, 16)}`;
}
