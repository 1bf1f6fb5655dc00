import type { OwnComparison } from "./own-comparison.ts";

/** Whether something kept in this browser has the shape of a comparison, as far as this version of the page needs it. */
export function isComparison(value: unknown): value is OwnComparison {
  if (typeof value !== "object" || value === null) return false;
  const { format, version, id, articles, questions, dismissed } = value as Partial<
    Record<keyof OwnComparison, unknown>
  >;
  return (
    format === "parallax-comparison" &&
    version === 1 &&
    typeof id === "string" &&
    Array.isArray(articles) &&
    Array.isArray(questions) &&
    Array.isArray(dismissed)
  );
}
