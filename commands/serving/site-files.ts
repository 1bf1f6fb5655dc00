import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { lookup } from "mrmime";
import { filesBelow } from "../files-below.ts";

/** A file of a built site as it is sent: its words as they are, and packed where the build packed them. */
export interface SiteFile {
  /** Where it lies below the site's folder, with “/”: “incidents/index.html”. */
  readonly name: string;
  readonly type: string;
  readonly modified: Date;
  readonly plain: Form;
  readonly gzip?: Form;
}

export interface Form {
  readonly body: Buffer;
  /** A strong validator (RFC 9110, 8.8.3): of these very bytes. */
  readonly etag: string;
}

/** Thrown where a folder holds no built site, for as long as one waits. The message is for the reader of the page. */
export class NoSite extends Error {}

/** Files with a hash of what they hold in their name: one that is asked for later is the same. */
export function isHashed(name: string): boolean {
  return /^_next\/static\/|^behaviours\/[\w-]+-[\da-z]{8}\.js$/.test(name);
}

/** How many bytes of files are held, so that most are read from the disk once. */
const mostHeld = 256 * 1024 * 1024;

/** How long a site that is being replaced is waited for, in steps of ten milliseconds. */
const steps = 200;

/** For how long the folder is not looked at again for what is held, in milliseconds. */
const trusted = 50;

/**
 * The files of a built site, by name. A build puts a whole new folder in the place of the old one: every answer is of one build, and
 * hashed files of earlier ones answer as long as this runs, since pages of theirs are open. The answer is undefined where the site
 * has no such file; throws `NoSite`, or what the disk says of a file.
 */
export function siteFiles(folder: string): (name: string) => Promise<SiteFile | undefined> {
  /** Which build the folder is, as far as is known. */
  let build: string | undefined;
  let names = new Set<string>();
  let held = new Map<string, SiteFile>();
  let heldBytes = 0;
  const hashed = new Map<string, SiteFile>();

  /** When the folder was last seen to be of the build whose files are held. */
  let seen = -Infinity;

  const now = (): string | undefined => {
    const { ino, ctimeNs } = statSync(folder, { bigint: true, throwIfNoEntry: false }) ?? {};
    return ino === undefined ? undefined : `${ino} ${ctimeNs}`;
  };
  const takeBuild = (found: string) => {
    names = new Set(filesBelow(folder).map((file) => path.relative(folder, file).split(path.sep).join("/")));
    held = new Map();
    heldBytes = 0;
    for (const name of names) if (isHashed(name) && !name.endsWith(".gz")) hashed.set(name, read(name));
    build = found;
  };
  const read = (name: string): SiteFile => {
    const place = path.join(folder, name);
    const packed = `${name}.gz`;
    return {
      name,
      type: typeOf(name),
      modified: statSync(place).mtime,
      plain: formOf(readFileSync(place)),
      ...(names.has(packed) ? { gzip: formOf(readFileSync(path.join(folder, packed))) } : {}),
    };
  };
  const hold = (file: SiteFile) => {
    heldBytes += file.plain.body.length + (file.gzip?.body.length ?? 0);
    if (heldBytes > mostHeld) {
      held.clear();
      heldBytes = 0;
    }
    held.set(file.name, file);
  };

  return async (name) => {
    // What is held is of one build, whatever lies in the folder since a moment ago.
    const ready = performance.now() - seen < trusted ? held.get(name) : undefined;
    if (ready) return ready;
    for (let step = 0; ; step++) {
      const found = now();
      if (found !== undefined && found === build) {
        seen = performance.now();
        const known = held.get(name) ?? hashed.get(name);
        if (known || !names.has(name)) return known;
      }
      try {
        if (found !== undefined) {
          if (found !== build) takeBuild(found);
          const file = hashed.get(name) ?? (names.has(name) ? read(name) : undefined);
          // Read from one build, or else once more.
          if (now() === found) {
            if (file) hold(file);
            return file;
          }
        }
      } catch (error) {
        if (now() === found && found !== undefined) throw error;
      }
      build = undefined;
      seen = -Infinity;
      if (step === steps) throw new NoSite(`There is no site in ${folder}/: build it (npm run build), then try again.`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
}

function formOf(body: Buffer): Form {
  return { body, etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"` };
}

/** Types that the library of types does not know. */
const ownTypes: Readonly<Record<string, string>> = {
  ".bib": "application/x-bibtex",
  ".ris": "application/x-research-info-systems",
};

function typeOf(name: string): string {
  const type = ownTypes[path.extname(name)] ?? lookup(name) ?? "application/octet-stream";
  return /^text\/|javascript|x-bibtex|research-info/.test(type) ? `${type}; charset=utf-8` : type;
}
