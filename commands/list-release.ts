import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildSync } from "esbuild";
import { filesBelow } from "./files-below.ts";

/** What nobody needs without a network: pictures for previews, pages for frames, what machines ask for, and pages for what is missing. */
const neverKept =
  /\.gz$|(?:^|\/)og\.png$|\/embed\/index\.html$|^(?:404|_not-found)\b|^(?:sitemap\.xml|robots\.txt|feed\.xml)$/;

/** What is not kept before it was asked for: much weight, or asked for rarely. */
const kept = {
  /** After one visit: all that pages are made of, all small pages, and of each incident its page, its sheet and its data. */
  always:
    /^(?:_next\/|how\/|behaviours\/(?!read-pdf\.js)|icons?[./]|manifest\.|(?:articles|search)\.json$|(?:articles|teach)\/.*index\.html$|incidents\/(?:[^/]+(?:\.json|\/index\.html)|[^/]+\/sheet\/index\.html)$|(?:(?:incidents|voices|search|read|read\/how|notes|method|corrections|offline|offline\/not-kept)\/)?index\.html$)/,
  /** With an incident: all but files for reference managers. */
  incident: /\.(?:html|json|jsonld)$/,
  notIncident: /\/cite\.json$/,
};

/**
 * Lists what the release that was built consists of, and writes the service worker that keeps it, `sw.js`, and beside it the list, under a
 * hash of itself. Where nothing is to be kept, `sw.js` is the worker that takes away what is kept. Answers with the files that it wrote.
 * `standing` is the site that stands, and the places of it that the release has as they are there.
 */
export function listRelease(
  folder: string,
  isOffered: boolean,
  standing: { readonly folder: string; readonly places: readonly string[] } = { folder, places: [] },
): string[] {
  const worker = path.join(folder, "sw.js");
  if (!isOffered) {
    writeFileSync(worker, workerOf("offline-retire"));
    return [worker];
  }
  const files: Record<string, string> = {};
  const bytes: Record<string, number> = {};
  const named = (root: string, place: string) =>
    filesBelow(path.join(root, place)).map(
      (file) => [path.relative(root, file).split(path.sep).join("/"), file] as const,
    );
  const all = new Map([...standing.places.flatMap((place) => named(standing.folder, place)), ...named(folder, "")]);
  for (const name of [...all.keys()].toSorted()) {
    if (neverKept.test(name)) continue;
    const body = readFileSync(all.get(name) ?? "");
    files[addressOf(name)] = hashOf(body);
    bytes[addressOf(name)] = body.length;
  }
  const setOf = (all: readonly string[]) => ({
    bytes: all.reduce((sum, address) => sum + (bytes[address] ?? 0), 0),
    files: all,
  });
  const addresses = Object.keys(files);
  const always = addresses.filter((address) => kept.always.test(nameOf(address)));
  const sets = Object.fromEntries(
    addresses
      .filter((address) => /^incidents\/[^/]+\/$/.test(address))
      .map((incident) => [incident, setOf(ofIncident(incident, addresses).filter((file) => !always.includes(file)))]),
  );
  const list = JSON.stringify({ files, sets: { always: setOf(always), ...sets } });
  const release = hashOf(Buffer.from(list));
  const listed = path.join(folder, `offline-${release}.json`);
  writeFileSync(listed, list);
  writeFileSync(worker, workerOf("offline-worker", release));
  return [listed, worker];
}

/** All that lies below an incident's page, and is kept with it. */
function ofIncident(incident: string, addresses: readonly string[]): string[] {
  return addresses.filter(
    (address) => address.startsWith(incident) && kept.incident.test(nameOf(address)) && !kept.notIncident.test(address),
  );
}

/** A page is asked for by its folder. */
const addressOf = (name: string) => name.replace(/(^|\/)index\.html$/, "$1");
const nameOf = (address: string) => (/(?:^|\/)$/.test(address) ? `${address}index.html` : address);

/** As workers reckon it (app/_behaviours/offline-caches.ts). */
function hashOf(body: Buffer): string {
  return createHash("sha256").update(body).digest("hex").slice(0, 16);
}

/** A worker as it is served, for the release of a name. */
export function workerOf(entry: string, release = ""): string {
  const { outputFiles } = buildSync({
    entryPoints: [`app/_behaviours/${entry}.entry.ts`],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    legalComments: "none",
    define: { RELEASE: JSON.stringify(release) },
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
