import { ownComparisonIn } from "./this-page.ts";

/** Who says what is revealed to a reader who judged first: the shelf's editors, or whoever made the comparison. */
export function whoSays(): { readonly who: string; readonly atBeginning: string; readonly says: string } {
  return ownComparisonIn(location.href) === undefined
    ? { who: "the editors", atBeginning: "The editors", says: "say" }
    : { who: "who made this", atBeginning: "Who made this", says: "says" };
}
