import { fromLines } from "../../engine/intake/from-lines.ts";
import type { TakenIn } from "../../engine/intake/taken-in.ts";
import type { Source } from "./read-source.ts";

/** The article in a plain text. */
export function fromText({ text, url }: Source): TakenIn {
  return fromLines(text, url);
}
