import type { Span } from "../../span.ts";
import { termOf } from "./term-of.ts";
import type { Token } from "../tokens.ts";

const superseded =
  /\b(?:earlier|initial|initially|previous|previously|preliminary|revised|corrected|risen|rose|raised|up from|first said)\b/i;
const longerTime =
  /\bsince (?:\p{L}+ )?(?:19|20)\d\d\b|\bsince the\b[^.]*\b(?:war|conflict|uprising|revolt|violence|insurgency|fighting)\b|\b(?:war|conflict|uprising|insurgency|crisis)\b[^.]*\b(?:has|have|had)\b|\b(?:has|have|had)\b[^.]*\b(?:war|conflict|uprising|insurgency)\b|\b(?:this|last) year\b|\b(?:past|last) (?:\S+ )?(?:hours|days|weeks|months)\b|\bin recent (?:weeks|months|years)\b/iu;
const limit = /\b(?:limits?|maximum|allowed|permitted|threshold|capacity|designed (?:for|to)|rated)\b/i;
const part = /^(another|further|additional|prior|previous|earlier|past|extra|remaining)$/;
const placing: ReadonlySet<string> = new Set(["in", "near", "at", "outside", "around"]);
/** “Until”, and the words behind it by which an end is told. */
const endWords = 6;

/** Whether a sentence gives its figure as an earlier one: “an earlier toll of nine”, “risen from nine”. */
export function isSuperseded(sentence: string): boolean {
  return superseded.test(sentence);
}

/** Whether a sentence tells of a longer time than an incident's: “since the war began”, “the conflict has claimed …”, “last year”, “in the past 24 hours”. */
export function isOfALongerTime(sentence: string): boolean {
  return longerTime.test(sentence);
}

/** Whether a sentence tells of a bar that a number may not pass: it says nothing of what came. */
export function tellsALimit(sentence: string): boolean {
  return limit.test(sentence);
}

/** “Another six”, “four prior arrests”: whether a word makes the figure beside it one of a part, or of another time. */
export function makesAPart(fold: string): boolean {
  return part.test(fold);
}

/** Whether a name stands behind a word that mostly stands before places. */
export function isPlaced(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.capital === true && placing.has(tokens[at - 1]?.fold ?? "");
}

/** An end that is told: “until Friday”, “until the summer holidays”. The stems of its words, and where it stands. */
export interface End {
  readonly stems: readonly string[];
  readonly span: Span;
}

/** The end that some tokens tell, if they tell one. */
export function endIn(tokens: readonly Token[], first: number, after: number): End | undefined {
  const at = tokens.findIndex(({ fold }, n) => n >= first && n < after && (fold === "until" || fold === "till"));
  if (at < 0) return undefined;
  const stems: string[] = [];
  let end = at;
  for (let n = at + 1; n < Math.min(after, at + endWords); n += 1) {
    const token = tokens[n];
    if (!token || token.kind === "mark" || token.kind === "break") break;
    if (termOf(token) !== undefined) {
      stems.push(token.stem);
      end = n;
    }
  }
  return end === at ? undefined : { stems, span: { start: tokens[at]?.start ?? 0, end: tokens[end]?.end ?? 0 } };
}
