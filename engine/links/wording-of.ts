import type { Span } from "../span.ts";
import { compareWording, type WordRun } from "./compare-wording.ts";
import type { Passage } from "./passage.ts";

/** Longer texts are not compared word by word: no page shows that. */
const comparedUpTo = 2000;

/** The words of a passage as shared beside those that stand there; undefined where only its ends are known. */
export function wordingOf({ quote }: Passage, text: string, { start, end }: Span): readonly WordRun[] | undefined {
  if (!("whole" in quote) || quote.whole.length > comparedUpTo) return undefined;
  return compareWording(quote.whole, text.slice(start, end)).runs;
}
