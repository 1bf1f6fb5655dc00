import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { filesBelow } from "../files-below.ts";
import { putAside } from "./aside.ts";
import { notedIn } from "./noted-in.ts";

/** Where Next compiles the program, and renders pages beside what it compiled. */
const server = path.join(".next", "server");
const app = path.join(server, "app");
const assets = path.join(".next", "static");

/** What Next notes of the pages of a build. It would take those of one before for its own. */
const ofPages = ".next/prerender-manifest.json";

/** Which of its builds is in its folder. */
const build = ".next/BUILD_ID";

/** How the forms of a page end that was rendered. */
const endings = new Set([".html", ".rsc", ".meta", ".body"]);

const noted = ".cache/compiled.json";

/** What was compiled, and stands in its place. */
interface Compiled {
  /** The digest of the program. */
  readonly program: string;
  readonly build: string;
  /** Its files. */
  readonly files: readonly string[];
}

/** Notes what Next compiled of a program, after it has built: `program` is its digest. */
export function noteCompiled(program: string): void {
  const files = [server, assets].flatMap(filesBelow).filter((file) => !endings.has(path.extname(file)));
  note({ program, build: readFileSync(build, "utf8"), files });
}

/**
 * Takes the pages away that Next rendered, of which it has copies of its own. Whether what it compiled of this program stands: else it has
 * to compile.
 */
export function clearPages(program: string): boolean {
  const compiled = compiledOf(program);
  // Nothing counts as compiled until all of it is in its place again.
  forgetCompiled();
  if (!compiled) {
    putAside(server);
    return false;
  }
  const before = path.join(server, "before");
  putAside(before);
  renameSync(app, before);
  for (const file of compiled.files.filter((file) => file.startsWith(app + path.sep))) {
    mkdirSync(path.dirname(file), { recursive: true });
    renameSync(path.join(before, path.relative(app, file)), file);
  }
  putAside(before);
  rmSync(ofPages, { force: true });
  note(compiled);
  return true;
}

/** Lets Next compile when it renders next. */
export function forgetCompiled(): void {
  rmSync(noted, { force: true });
}

function note(compiled: Compiled): void {
  writeFileSync(noted, JSON.stringify(compiled));
}

/** What is noted of this program, if all of it is there; nothing where anything else was compiled since. */
function compiledOf(program: string): Compiled | undefined {
  const read = notedIn<Compiled>(noted);
  if (read?.program !== program || !existsSync(build)) return undefined;
  return read.build === readFileSync(build, "utf8") && read.files.every(existsSync) ? read : undefined;
}
