import { decodeText } from "../../library/read-text.ts";
import { NotTakenIn } from "../../engine/intake/taken-in.ts";
import type { Found } from "./archive-article.ts";
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
  let without = 0;
  for await (const one of linesOf(chunks, longestLine)) {
    const where = `${name}:${one.line}`;
    if ("tooLong" in one) {
      yield { where, left: `a line of more than ${longestLine} bytes; expected: at most so many` };
      continue;
    }
    const found = recordIn(one.bytes, where);
    if (found === undefined) continue;
    if ("left" in found) {
      without += 1;
      yield { where, left: found.left };
      if (fields.size > 0 || without < enough) continue;
      yield { where, left: `${without} lines, and no article in any; the rest of this file was not read` };
      return;
    }
    for (const field of found.read) fields.add(field);
    if (found.undated !== undefined) yield { where, left: found.undated };
    yield { where, article: found.article };
  }
  if (fields.size > 0) tell(`${name}: ${[...fields].join(", ")}.`);
}

function recordIn(bytes: Uint8Array, where: string): ReturnType<typeof articleInRecord> | undefined {
  const decoded = decodeText(bytes);
  if ("fault" in decoded) return { left: "a line that is not UTF-8; expected: an export in UTF-8" };
  const text = decoded.text.replace(/^\uFEFF/, "").trim();
  if (text === "") return undefined;
  try {
    return articleInRecord(JSON.parse(text), where);
  } catch (error) {
    if (error instanceof SyntaxError) return { left: "a line that is no JSON; expected: one object a line" };
    if (error instanceof NotTakenIn) return { left: error.message };
    throw error;
  }
}
