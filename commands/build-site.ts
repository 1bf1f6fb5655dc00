import { createHash } from "node:crypto";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { ContentError } from "../library/problem.ts";
import { privateIds } from "../library/content-files.ts";
import { readShelf, type ArticleOfFile, type IncidentOfFile } from "../library/read-shelf.ts";
import { readBytes } from "../library/read-text.ts";
import type { Shelf } from "../library/shelf.ts";
import { standInId } from "../app/_stand-in.ts";
import { clearAside, putAside } from "./building/aside.ts";
import { BuildError } from "./building/build-error.ts";
import { clearPages, forgetCompiled } from "./building/compiled.ts";
import { foundInEach } from "./building/found-in-each.ts";
import { bundlesOf } from "./building/kept-bundles.ts";
import { madeBefore } from "./building/made-before.ts";
import { notedIn } from "./building/noted-in.ts";
import { batchesOf, nameOfPart, onlyOf, partsOf, placesOf, shelfOfParts, type Part } from "./building/parts.ts";
import { compileFirst, renderPages, rendered, say } from "./building/render-pages.ts";
import { moveParts, replaceSite } from "./building/replace-site.ts";
import { contentFolder } from "./content-folder.ts";
import { filesBelow } from "./files-below.ts";
import { finishPages } from "./finish-pages.ts";
import { listRelease } from "./list-release.ts";
import { packFiles } from "./pack-files.ts";
import { placeData } from "./place-data.ts";
import { prepareNext } from "./next.ts";
import { told } from "./told.ts";

/** Everything that pages are made of. A change in one of these makes a build out of date. */
const sources = [
  "app",
  "engine",
  "library",
  "commands",
  "public/how",
  "next.config.js",
  "postcss.config.js",
  "package-lock.json",
  "tsconfig.json",
];

/** Where a batch lies that is rendered, until it is finished. */
const finishing = ".cache/finishing";

/** Where a site is put together. */
const whole = ".cache/whole";

/** After so many batches what was put aside is deleted while others are made: it holds more than their pages do. */
const clearedAfter = 4;

/** What is built, and the folder that it goes to. */
export interface Site {
  readonly folder: string;
  /** Whether it shows `content/private/` as well. */
  readonly withPrivate: boolean;
}

/** The site that is published: `out/`, or the folder that the tests name. */
export const publishedSite = (): Site => ({ folder: process.env["PARALLAX_OUT"] ?? "out", withPrivate: false });

/** The site for this machine: where there is private content, a separate site that is never published. */
export function siteOfOwn(): Site {
  const hasPrivate = [...privateIds(contentFolder, "articles"), ...privateIds(contentFolder, "incidents")].length > 0;
  return hasPrivate
    ? { folder: `.cache/with-private-${path.basename(publishedSite().folder)}`, withPrivate: true }
    : publishedSite();
}

/** About how many pages Next renders at once: what it holds in memory grows with them. */
const pagesAtOnce = 4_000;

/** Of more pages the list of a release would weigh more than what most readers keep: such a site is read with a network. */
const mostKept = 6_000;

/** How long a site's name can be, in UTF-16 units: the bar of a phone shows it in two lines. */
const longestName = 60;

/** What is noted of a site that stands. */
interface Built {
  /** Which site it is (`standing`). */
  readonly site: string;
  /** Of all that it was built from. */
  readonly digest: string;
  /** Of what its pages have in common: the program, where the site is, and whether it is kept for reading without a network. */
  readonly common: string;
  /** The digests of its parts, by their names (`nameOfPart`). */
  readonly parts: Readonly<Record<string, string>>;
}

/** Builds a site, unless it was built from these very sources. */
export async function ensureBuilt(site = publishedSite()): Promise<void> {
  const program = digestOfProgram();
  if (builtOf(site)?.digest !== digestOfSources(site, program)) await buildSite(site, false, program);
}

/**
 * Builds a site: content checked, behaviours bundled, pages rendered by Next, then finished. What an earlier build made of things that
 * have not changed since is kept, where `anew` does not ask for all of it. Throws a `BuildError`.
 */
export async function buildSite(site = publishedSite(), anew = false, program = digestOfProgram()): Promise<void> {
  const began = performance.now();
  if (process.env["PARALLAX_PAIRED_ACCOUNTS"] !== undefined && process.env["PARALLAX_OUT"] === undefined)
    throw new BuildError("PARALLAX_PAIRED_ACCOUNTS leaves pages out: it is for the shelf of the tests alone.");
  checkBase(process.env["BASE_PATH"]);
  checkSite(process.env["SITE_URL"]);
  checkName(process.env["SITE_NAME"]);
  checkOffline(process.env["OFFLINE"]);
  checkWritable([
    "public/behaviours",
    ".cache",
    path.dirname(site.folder),
    ...(existsSync(site.folder) ? [site.folder] : []),
  ]);
  const digest = digestOfSources(site, program);

  // What a build left that was ended.
  for (const left of [whole, finishing, rendered]) putAside(left);
  clearAside();
  if (anew) forgetCompiled();
  say("Reading content …");
  const shelf = shelfOf(site, program);
  const found = foundInEach(shelf.incidents, program);
  const parts = partsOf(shelf, found);
  const isLarge = parts.reduce((sum, part) => sum + part.pages, 0) > mostKept;
  const isKept = !site.withPrivate && process.env["OFFLINE"] !== "off" && !isLarge;
  const common = `${program} ${isKept}`;
  const before = builtOf(site);
  const known = !anew && before?.common === common ? before.parts : {};
  const changed = parts.filter((part) => known[nameOfPart(part)] !== part.key || !isThere(part, site));
  const kept = parts.filter((part) => !changed.includes(part));
  if (kept.length > 0) say(`${kept.length} of ${parts.length} articles, incidents and voices are as they were.`);

  say("Bundling behaviours …");
  const scripts = await bundlesOf(program);

  say("Rendering pages …");
  prepareNext();
  // The last first: in it are fewer pages of parts, and with it all is rendered that belongs to none, from the whole shelf.
  const batches = batchesOf(changed, pagesAtOnce).toReversed();
  const finish = (batch: readonly Part[], isFirst: boolean) => {
    say("Finishing pages …");
    dropStandIns(finishing);
    finishPages(finishing, scripts, isKept);
    placeData(finishing);
    packFiles(filesBelow(finishing));
    if (isFirst) renameSync(finishing, whole);
    else moveParts(batch, finishing, whole);
  };
  const rendering = { program, isKept, withPrivate: site.withPrivate };
  if (batches.length > 1) await compileFirst(rendering);
  let finishBefore = () => {};
  for (const [place, batch] of batches.entries()) {
    if (batches.length > 1) say(`Batch ${place + 1} of ${batches.length} …`);
    const of = place === 0 ? shelf : shelfOfParts(batch, shelf);
    const toRender = {
      shelf: of,
      found: new Map(of.incidents.map(({ id }) => [id, found.get(id)])),
      only: batch.length === parts.length ? undefined : onlyOf(batch),
    };
    if (place > 0 && place % clearedAfter === 0) clearAside();
    // While Next renders these, in processes of its own, those before are finished.
    await renderPages(toRender, rendering, finishBefore);
    putAside(finishing);
    renameSync(rendered, finishing);
    finishBefore = () => finish(batch, place === 0);
  }
  finishBefore();
  // Pages that are kept ask for the styles and the type that they were built with.
  if (kept.length > 0 && !hasAll(whole, site.folder, "_next/static")) return buildSite(site, true, program);
  packFiles(listRelease(whole, isKept, { folder: site.folder, places: kept.flatMap(placesOf) }));
  const made = filesBelow(whole).filter((file) => file.endsWith(".html")).length;
  // Only now: where a build is refused, the site that stands is still that of the sources that it was built from.
  rmSync(stampOf(site), { force: true });
  const replaced = `.cache/replaced-${path.basename(site.folder)}`;
  replaceSite(whole, site.folder, { kept, replaced });
  const built: Built = {
    site: standing(site),
    digest,
    common,
    parts: Object.fromEntries(parts.map((part) => [nameOfPart(part), part.key])),
  };
  mkdirSync(path.dirname(stampOf(site)), { recursive: true });
  writeFileSync(stampOf(site), JSON.stringify(built));
  for (const left of [whole, finishing, replaced]) putAside(left);
  clearPages(program);
  clearAside();
  say(`${made} pages made for ${site.folder}/, in ${Math.round((performance.now() - began) / 1000)} s.`);
  if (isLarge) say("So large a site is not kept for reading without a network (docs/publishing.md).");
  if (!process.env["SITE_URL"])
    say(
      "Without SITE_URL: no canonical addresses, no codes to scan, no code for frames; citations, data, feed and sitemap name http://localhost:3000 (README, “Publish it”).",
    );
}

/** The content, read and checked; files that are as they were are not taken apart again. Throws a `BuildError` that says what is wrong. */
function shelfOf(site: Site, program: string): Shelf {
  const [articles, incidents] = [
    madeBefore<ArticleOfFile>(".cache/articles", program),
    madeBefore<IncidentOfFile>(".cache/incidents", program),
  ];
  try {
    const shelf = readShelf(contentFolder, site.withPrivate, undefined, {
      article: articles.of,
      incident: incidents.of,
    });
    for (const before of [articles, incidents]) before.keep();
    return shelf;
  } catch (error) {
    if (error instanceof ContentError)
      throw new BuildError(`${error.message}\n\nThe build refuses content that breaks a rule.`);
    throw error;
  }
}

/** What is noted of a site; nothing where none stands, or another than that, or nothing can be read of it. */
function builtOf(site: Site): Built | undefined {
  if (!existsSync(homeOf(site))) return undefined;
  const built = notedIn<Built>(stampOf(site));
  return built?.site === standing(site) ? built : undefined;
}

/** By which a site is known again: another folder of the same name, or a copy that was put in its place, is another. */
function standing(site: Site): string {
  const { ino, mtimeMs } = statSync(homeOf(site));
  return [path.resolve(site.folder), ino, mtimeMs].join(" ");
}

function homeOf({ folder }: Site): string {
  return path.join(folder, "index.html");
}

/** Whether the page of a part stands in a site. */
function isThere({ kind, ids: [id = ""] }: Part, { folder }: Site): boolean {
  return existsSync(path.join(folder, kind, id, "index.html"));
}

/** Drops the pages of what stood in where a route had none. */
function dropStandIns(folder: string): void {
  for (const kind of ["incidents", "articles", "voices"])
    rmSync(path.join(folder, kind, standInId), { recursive: true, force: true });
}

/** Whether a site has every file that another has below a folder, by their names. */
function hasAll(site: string, other: string, folder: string): boolean {
  return filesBelow(path.join(other, folder)).every((file) => existsSync(path.join(site, path.relative(other, file))));
}

/** Makes folders that are not there, and throws what the system says of one that may not be written to. */
function checkWritable(places: readonly string[]): void {
  for (const place of places) {
    mkdirSync(place, { recursive: true });
    accessSync(place, constants.W_OK);
  }
}

/** Refuses a `BASE_PATH` that is no folder below the root of a host. */
function checkBase(written: string | undefined): void {
  if (!written || /^(\/[\w-]+)+$/.test(written)) return;
  throw new BuildError(
    `BASE_PATH is “${written}”; a folder was expected, as /parallax: with a slash before it and none behind.`,
  );
}

/** Refuses a `SITE_URL` that is no address of a host; one that is empty is none. */
function checkSite(written: string | undefined): void {
  if (!written) return;
  const { protocol = "", pathname, search, username } = URL.canParse(written) ? new URL(written) : {};
  if (/^https?:$/.test(protocol) && pathname === "/" && !search && !username) return;
  throw new BuildError(
    `SITE_URL is “${written}”; the address of a host was expected, as https://your.address. A folder of it goes into BASE_PATH.`,
  );
}

/** Refuses a `SITE_NAME` that a bar, a title and a citation cannot show on one line as it is written; one that is empty is none. */
function checkName(written: string | undefined): void {
  if (!written) return;
  // Control characters, and those that turn the direction of what follows.
  const isPlain = /^\S(?:.*\S)?$/u.test(written) && !/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(written);
  if (isPlain && /[\p{L}\p{N}]/u.test(written) && written.length <= longestName) return;
  throw new BuildError(
    `SITE_NAME is ${JSON.stringify(written)}, of ${written.length} characters; a name of at most ${longestName} was expected, on one line, without a space before it or behind.`,
  );
}

/** Refuses an `OFFLINE` that would be taken for a yes. */
function checkOffline(written: string | undefined): void {
  if (written && written !== "off")
    throw new BuildError(
      `OFFLINE is “${written}”; “off” was expected, or nothing: then pages can be kept for reading without a network.`,
    );
}

/** The port that `PORT` names, or 3000. Throws a `BuildError` for what is no port. */
export function portFrom(written: string | undefined): number {
  const port = Number(written ?? 3000);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new BuildError(`PORT is “${written}”; a number from 1 to 65535 was expected.`);
}

/** Prints an expected error as one line and a mistake of the program's with its stack, then stops. */
export function stop(error: unknown): never {
  console.error(told(error) ?? error);
  process.exit(1);
}

function stampOf({ folder }: Site): string {
  return `.cache/built-${path.basename(folder)}`;
}

/** Of all that the pages of a site have in common. */
function digestOfProgram(): string {
  const hash = createHash("sha256").update(
    [
      process.version,
      process.env["SITE_URL"],
      process.env["BASE_PATH"],
      process.env["OFFLINE"],
      JSON.stringify(process.env["SITE_NAME"] ?? ""),
      contentFolder,
      process.env["PARALLAX_PAIRED_ACCOUNTS"],
    ].join(" "),
  );
  for (const file of sources.flatMap(filesBelow))
    hash.update(file).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

/** Of the program and the content. What is private does not count for the published site. */
function digestOfSources({ withPrivate }: Site, program: string): string {
  const hash = createHash("sha256").update(program);
  const ignored = path.join(contentFolder, "private") + path.sep;
  for (const { file, isFile } of existsSync(contentFolder) ? contentBelow(contentFolder) : []) {
    if (!withPrivate && file.startsWith(ignored)) continue;
    // What cannot be read is refused as content; its name is enough to know it again.
    const read = isFile ? readBytes(file) : undefined;
    hash
      .update(file)
      .update("\0")
      .update(read && "bytes" in read ? read.bytes : "none")
      .update("\0");
  }
  return hash.digest("hex");
}

/** What lies in a folder of the content, in the order of names. No link is followed, because one may lead round in a circle. */
function contentBelow(folder: string): { readonly file: string; readonly isFile: boolean }[] {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? contentBelow(file) : [{ file, isFile: entry.isFile() }];
    });
}
