import { isComparison } from "./is-comparison.ts";
import type { OwnComparison } from "./own-comparison.ts";

/** A saved comparison, or why a text is none. */
export function openFile(text: string): { readonly comparison: OwnComparison } | { readonly problem: string } {
  try {
    const value: unknown = JSON.parse(text);
    return isComparison(value) ? { comparison: value } : { problem: "this is no comparison that was saved here." };
  } catch {
    return { problem: "the file is not whole, or is no JSON. Save it once more where it was made." };
  }
}
