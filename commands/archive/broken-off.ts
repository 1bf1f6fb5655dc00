import type { Found } from "./archive-article.ts";

/**
 * What is told of a file that breaks off: where, and what was found there, in words or as an error of the system or of unpacking.
 *
 * @throws what is another error.
 */
export function brokenOff(where: string, found: unknown, read = "What came before was read"): Found {
  const told = (why: string) => `a file that breaks off or cannot be read (${why}); expected: a whole one. ${read}`;
  if (typeof found === "string") return { where, left: told(found) };
  const code = found instanceof Error && "code" in found ? String(found.code) : "";
  if (!(found instanceof Error) || !/^(?:Z_|E[A-Z]+$)/.test(code)) throw found;
  const why = code === "Z_DATA_ERROR" ? "what is packed is damaged, or something else stands behind it: " : "";
  return { where, left: told(why + found.message) };
}
