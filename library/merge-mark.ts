import { quoted, type Fault } from "./problem.ts";

/** The first line that a merge of two versions left in a text for a person to choose by. */
export function mergeMark(source: string): Fault | undefined {
  const lines = source.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
  const at = lines.findIndex((line) => /^(?:<{7}|>{7}|\|{7})(?: |$)/.test(line));
  if (at === -1) return undefined;
  const expected =
    "one version: keep the lines that are right of those between <<<<<<< and >>>>>>>, and take out the lines with <<<<<<<, ======= and >>>>>>>";
  return { line: at + 1, found: `${quoted(lines[at])}, a mark of a merge`, expected };
}
