import type { WordRun } from "./compare-wording.ts";
import type { Passage } from "./passage.ts";
export interface TextOf {
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly { readonly start: number; readonly end: number; readonly number: number }[];
}
export type Resolution =
  | { readonly state: "exact"; readonly start: number; readonly end: number; readonly articleEdited: boolean }
  | {
      readonly state: "edited";
      readonly start: number;
      readonly end: number;
      readonly difference: readonly WordRun[] | undefined;
    }
  | { readonly state: "moved"; readonly start: number; readonly end: number }
  | { readonly state: "gone" };
export function resolvePassage(passage: Passage, article: TextOf): Resolution {
  const words = "whole" in passage.quote ? passage.quote.whole : passage.quote.first;
  if (article.text.slice(passage.start, passage.end) === words)
    return { state: "exact", start: passage.start, end: passage.end, articleEdited: false };
  const at = article.text.indexOf(words);
  return at === -1 ? { state: "gone" } : { state: "moved", start: at, end: at + words.length };
}
