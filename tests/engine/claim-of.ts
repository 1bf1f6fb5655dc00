import type { Claim } from "../../engine/relations/question.ts";

/** A claim of which nothing matters but whose it is, in which article, and where it stands there. */
export function claimOf(article: string, key: string, start = 0, end = 1): Claim {
  return { article, quote: "", start, end, passage: 1, voice: { name: key, itself: false, key }, says: "" };
}
