import { boilerplate, captions, sourceNotes } from "../words/boilerplate.ts";

export type LineKind =
  "title" | "body" | "caption" | "dateline" | "byline" | "source note" | "boilerplate" | "other script" | "duplicate";

/** A line of a text, half-open in UTF-16 units without its end, and what it is. Lines of white space are none. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly kind: LineKind;
  /** Why it is not of the body, in words for an editor. */
  readonly because: string;
}

/** A headline is no longer; a paragraph is as a rule. */
const longestTitle = 160;
/** Longer than this, a line that begins as boilerplate does is a paragraph all the same. */
const longestBoilerplate = 140;
const months = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const dateline = new RegExp(
  `^(?:published|updated|posted)?[:\\s]*(?:[a-z]{3,9},? )?(?:\\d{1,2} (?:${months})[a-z]*|(?:${months})[a-z]* \\d{1,2}),? \\d{4}\\b.{0,30}$`,
);

/** Labels every line of a text; nothing is deleted. Captions are of the account: they carry facts. Linear in its length. */
export function clean(text: string): Line[] {
  const lines: Line[] = [];
  const seen = new Set<string>();
  for (const { 0: raw, index } of text.matchAll(/[^\r\n]+/g)) {
    const trimmed = raw.trim();
    if (trimmed === "") continue;
    const start = index + raw.indexOf(trimmed);
    const [kind, because] = kindOf(
      trimmed,
      seen,
      lines.length === 0 || lines.every((line) => line.kind !== "title" && line.kind !== "body"),
    );
    seen.add(trimmed);
    lines.push({ start, end: start + trimmed.length, kind, because });
  }
  return lines;
}

function kindOf(line: string, seen: ReadonlySet<string>, first: boolean): readonly [LineKind, string] {
  const fold = line.toLowerCase();
  const begins = (list: readonly string[]) => list.find((words) => fold.startsWith(words));
  if (isOtherScript(line)) return ["other script", "It is written in another script than the text."];
  if (seen.has(line)) return ["duplicate", "The same line stands above."];
  const rubbish = line.length <= longestBoilerplate ? begins(boilerplate) : undefined;
  if (rubbish) return ["boilerplate", `It begins with “${rubbish}”.`];
  const note = begins(sourceNotes) ?? (/^\([\w .-]{2,20}\)$/.test(line) ? "brackets" : undefined);
  if (note && line.length <= longestBoilerplate) return ["source note", "It names where the text is from."];
  if (captions.some((words) => fold.startsWith(words) || (line.length < 300 && fold.endsWith(words))))
    return ["caption", "It names a picture."];
  if (line.length < 80 && dateline.test(fold)) return ["dateline", "It is a date."];
  if (line.length < 80 && /^by [a-z]/.test(fold) && !/[.!?]$/.test(fold)) return ["byline", "It names an author."];
  if (first && line.length <= longestTitle && !/[.:;,]$/.test(line))
    return ["title", "It is the first line, and short."];
  return ["body", ""];
}

/** Most of its letters are not Latin. */
function isOtherScript(line: string): boolean {
  let latin = 0;
  let other = 0;
  for (const sign of line.slice(0, 200)) {
    if (/\p{Script=Latin}/u.test(sign)) latin += 1;
    else if (/\p{L}/u.test(sign)) other += 1;
  }
  return other > latin;
}
