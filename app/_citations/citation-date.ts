import type { CslDate } from "./csl-item.ts";

/** A day as 2024-01-16, as machines read it; without a word on whether it is certain. */
export function citationDate(date: CslDate): string {
  if ("literal" in date) return date.literal;
  return date["date-parts"][0].map((part) => String(part).padStart(2, "0")).join("-");
}
