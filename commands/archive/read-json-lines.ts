import { decodeText } from "../../library/read-text.ts";
import { NotTakenIn } from "../../engine/intake/taken-in.ts";
import type { Found } from "./archive-article.ts";
import { brokenOff } from "./broken-off.ts";
import { articleInRecord } from "./json-record.ts";
import { longestLine } from "./limits.ts";
import { linesOf } from "./lines-of.ts";

/** After so many records without a text it is told that this is no export of articles, and no more is read. */
const enough = 100;

/** The articles in JSON Lines, a record a line; `tell` hears once which fields they were read from. */
export async function* readJsonLines(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  tell: (line: string) => void,
): AsyncGenerator<Found> {
  const fields = new Set<string>();
  let [without, line] = [0, 0];
  let cut: Found | undefined;
  try {
    for await (const one of linesOf(chunks, longestLine)) {
      line = one.line;
      const where = `${name}:${line}`;
      if ("tooLong" in one) {
        yield { where, left: `a line of more than ${longestLine} bytes; expected: at most so many` };
        continue;
      }
      const found = recordIn(one.bytes, where);
      if (found === undefined) continue;
      if (found === "no JSON" && !one.hasEnd && fields.size > 0) {
        cut = brokenOff(where, "it ends within a record");
      } else if (found === "no JSON" || "left" in found) {
        without += 1;
        yield { where, left: found === "no JSON" ? "a line that is no JSON; expected: one object a line" : found.left };
        if (fields.size > 0 || without < enough) continue;
        yield { where, left: `${without} lines, and no article in any; the rest of this file was not read` };
        return;
      } else {
        for (const field of found.read) fields.add(field);
        yield { where, article: found.article };
      }
    }
  } catch (error) {
    cut = brokenOff(`${name}:${cut ? line : line + 1}`, error);
  }
  if (cut) yield cut;
  if (fields.size > 0) tell(`${name}: ${[...fields].join(", ")}.`);
}

function recordIn(bytes: Uint8Array, where: string): ReturnType<typeof articleInRecord> | "no JSON" | undefined {
  const decoded = decodeText(bytes);
  if ("fault" in decoded) return { left: "a line that is not UTF-8; expected: an export in UTF-8" };
  const text = decoded.text.replace(/^\uFEFF/, "").trim();
  if (text === "") return undefined;
  try {
    return articleInRecord(JSON.parse(text), where);
  } catch (error) {
    if (error instanceof SyntaxError) return "no JSON";
    if (error instanceof NotTakenIn) return { left: error.message };
    throw error;
  }
}
