import { isOwnPage } from "./this-page.ts";

/** Who says what is revealed to a reader who judged first. */
export interface WhoSays {
  readonly who: string;
  readonly atBeginning: string;
  /** “say” or “says”. */
  readonly says: string;
}

export const editors: WhoSays = { who: "the editors", atBeginning: "The editors", says: "say" };

/** On the page that is read: the shelf's editors, or whoever made the comparison. */
export function whoSays(): WhoSays {
  return isOwnPage() ? { who: "who made this", atBeginning: "Who made this", says: "says" } : editors;
}
