import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ContentError } from "../library/problem.ts";
import { readShelf } from "../library/read-shelf.ts";
import { bundleBehaviours } from "./bundle-behaviours.ts";
import { finishPages } from "./finish-pages.ts";
import { placeData } from "./place-data.ts";
import { nextBin, nextEnv, prepareNext } from "./next.ts";

/** Whatever a page is made of. A change in one of them makes the build old. */
const sources = [
  "app",
  "engine",
  "library",
  "commands",
  "next.config.js",
  "postcss.config.js",
  "package-lock.json",
  "tsconfig.json",
];

/** Where the built site goes: `out/`, or the folder that the tests name. */
const outFolder = process.env["PARALLAX_OUT"] ?? "out";
const stamp = `.cache/built-${path.basename(outFolder)}`;

/** Builds the site, unless it was built from these very sources. */
export async function ensureBuilt(): Promise<void> {
  const digest = digestOfSources();
  if (existsSync(`${outFolder}/index.html`) && existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;
  await buildSite(digest);
}

/** Builds the site: content checked, behaviours bundled, pages rendered by Next, then finished. Throws a `BuildError`. */
export async function buildSite(digest = digestOfSources()): Promise<void> {
  const began = performance.now();
  rmSync(stamp, { force: true });

  say("Reading content …");
  try {
    readShelf(contentFolder);
  } catch (error) {
    if (error instanceof ContentError)
      throw new BuildError(`${error.message}\n\nThe build refuses content that breaks a rule.`);
    throw error;
  }

  say("Bundling behaviours …");
  await bundleBehaviours();

  say("Rendering pages …");
  prepareNext();
  const next = spawnSync(process.execPath, [nextBin, "build"], {
    encoding: "utf8",
    env: { ...nextEnv, NODE_ENV: "production" },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (next.status !== 0) {
    const output = `${next.stdout}${next.stderr}`;
    throw new BuildError(
      /ENOSPC/.test(output)
        ? "The disk is full: make room, then try again."
        : `${output}\nNext could not render the pages (above).`,
    );
  }

  say("Finishing pages …");
  const pages = finishPages(outFolder);
  placeData(outFolder);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
  say(`${pages} pages in ${outFolder}/, in ${Math.round((performance.now() - began) / 1000)} s.`);
}

/** The content that the site shows: `content/`, or the folder that the tests name. */
export const contentFolder = process.env["PARALLAX_CONTENT"] ?? "content";

/** A build that cannot be; the message says all that its reader needs. */
export class BuildError extends Error {}

/** The port that `PORT` names, or 3000. Throws a `BuildError` for what is no port. */
export function portFrom(written: string | undefined): number {
  const port = Number(written ?? 3000);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new BuildError(`PORT is “${written}”; a number from 1 to 65535 was expected.`);
}

/** Says what goes wrong in one line where that is known, whole where it is our own mistake; then stops. */
export function stop(error: unknown): never {
  if (error instanceof BuildError) console.error(error.message);
  else if (error instanceof Error && "code" in error && error.code === "ENOSPC")
    console.error("The disk is full: make room, then try again.");
  else console.error(error);
  process.exit(1);
}

function say(line: string): void {
  console.log(line);
}

function digestOfSources(): string {
  const hash = createHash("sha256").update(`${process.version} ${process.env["SITE_URL"] ?? ""} ${contentFolder}`);
  for (const file of [...sources, contentFolder].flatMap(filesBelow))
    hash.update(file).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

function filesBelow(place: string): string[] {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place)
    .toSorted()
    .flatMap((name) => filesBelow(path.join(place, name)));
}
