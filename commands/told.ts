import { NotTakenIn } from "../engine/intake/taken-in.ts";
import { ContentError } from "../library/problem.ts";

/** What cannot be done as it was asked for. The message says everything that its reader needs. */
export class Told extends Error {}

/** What the system refuses, and what can be done, by its codes, which are those of POSIX. */
const refusals: Readonly<Record<string, string>> = {
  EACCES: "it may not be read or written: check who owns it and its folder, then try again",
  EPERM: "it may not be read or written: check who owns it and its folder, then try again",
  EROFS: "its disk can only be read: work on a copy elsewhere",
  ENOTDIR: "a file stands where a folder was expected: move it away, then try again",
  EEXIST: "something else of that name stands there: move it away, then try again",
  EISDIR: "a folder stands where a file was expected: move it away, then try again",
};

/**
 * What to tell of an error that a command ends with: the message alone where it is meant for who runs it, one line where the
 * system refused to write or read. Nothing where it is a mistake of the program's.
 */
export function told(error: unknown, usage = ""): string | undefined {
  if (error instanceof Told || error instanceof NotTakenIn || error instanceof ContentError) return error.message;
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  const code = String(error.code);
  if (code.startsWith("ERR_PARSE_ARGS")) return `${error.message}\n\n${usage}`;
  if (code === "ENOSPC") return "The disk is full: make room, then try again.";
  const refusal = refusals[code];
  const place = "path" in error && typeof error.path === "string" ? error.path : "a file";
  return refusal === undefined ? undefined : `${place}: ${refusal} (${code}).`;
}

/** Ends a command that went wrong: with a message and 1, or, where the mistake is the program's, with its stack. */
export function endWith(error: unknown, usage?: string): void {
  const message = told(error, usage);
  if (message === undefined) throw error;
  console.error(message);
  process.exitCode = 1;
}
