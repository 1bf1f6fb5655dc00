import { spawn } from "node:child_process";
import path from "node:path";
import { keepShelf, type KeptShelf } from "../../library/kept-shelf.ts";
import { nextBin, nextEnv } from "../next.ts";
import { putAside } from "./aside.ts";
import { BuildError } from "./build-error.ts";
import { clearPages, forgetCompiled, noteCompiled } from "./compiled.ts";
import { freeMemory } from "./free-memory.ts";

/** Where Next renders every site: with another folder it would compile everything anew. */
export const rendered = ".cache/rendered";

/** Where the shelf is kept that was read, for Next's processes. */
const keptFile = ".cache/shelf";

/** What pages are rendered by, and for. */
export interface Rendering {
  /** The digest of the program. */
  readonly program: string;
  /** Whether private content is shown as well. */
  readonly withPrivate: boolean;
  /** Whether pages are kept for reading without a network. */
  readonly isKept: boolean;
}

/**
 * Lets Next render all pages of a shelf into `rendered`, and compile the program before where it has not; says how far it is. `meanwhile` is
 * done while it works. Throws a `BuildError` with what it said, where it could not.
 */
export async function renderPages(
  shelf: KeptShelf<unknown>,
  rendering: Rendering,
  meanwhile = () => {},
): Promise<void> {
  keepShelf(keptFile, shelf);
  const isCompiled = clearPages(rendering.program);
  const next = runNext(rendering, isCompiled);
  meanwhile();
  freeMemory();
  try {
    await next;
  } catch (error) {
    if (!isCompiled) throw error;
    // What was compiled may have come to harm.
    say("Compiling anew …");
    forgetCompiled();
    return renderPages(shelf, rendering);
  }
  if (!isCompiled) noteCompiled(rendering.program);
}

/**
 * Lets Next compile the program, where it has not, with the pages of an empty shelf: it holds so much then that with those of a large one all
 * would be more than 2 GB.
 */
export async function compileFirst(rendering: Rendering): Promise<void> {
  if (clearPages(rendering.program)) return;
  say("Compiling …");
  await renderPages(
    { shelf: { articles: [], incidents: [], lessons: [], corrections: [] }, found: new Map() },
    rendering,
  );
  putAside(rendered);
}

/** Prints how far a build is. */
export function say(line: string): void {
  console.log(line);
}

async function runNext({ withPrivate, isKept }: Rendering, isCompiled: boolean): Promise<void> {
  const mode = isCompiled ? ["--experimental-build-mode", "generate"] : [];
  const next = spawn(process.execPath, [nextBin, "build", ...mode], {
    env: {
      ...nextEnv(),
      NODE_ENV: "production",
      PARALLAX_RENDERED: rendered,
      PARALLAX_SHELF: path.resolve(keptFile),
      PARALLAX_PRIVATE: withPrivate ? "1" : "0",
      PARALLAX_KEPT: isKept ? "1" : "0",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const end = () => next.kill();
  process.once("exit", end);
  next.once("close", () => process.off("exit", end));
  let output = "";
  for (const stream of [next.stdout, next.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      const [, done, all] = /static pages[^\n]*\((\d+)\/(\d+)\)/.exec(text) ?? [];
      if (done !== undefined && done !== "0") say(`Rendering pages … ${done} of ${all}`);
    });
  const status = await new Promise<number | null>((resolve, reject) => {
    next.on("error", reject);
    next.on("close", resolve);
  });
  if (status === 0) return;
  throw new BuildError(
    /ENOSPC/.test(output)
      ? "The disk is full: make room, then try again."
      : `${output}\nNext could not render the pages (above).`,
  );
}
