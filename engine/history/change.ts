/**
 * What can change in a comparison, each with what pages call it. To something that came belongs `is` alone, to what was taken away `was`
 * alone, to what was put otherwise both.
 */
export const changed = {
  title: "Title",
  time: "Time",
  place: "Place",
  kind: "Kind of event",
  note: "Editors’ note",
  prompt: "Something to talk about",
  account: "Account",
  text: "Text of an account",
  question: "Question",
  reviewed: "Day of review",
  position: "Answer",
  claim: "Claim",
  quote: "Quotation of a claim",
  voice: "Voice of a claim",
  answer: "Answer that a claim comes to",
  says: "What a claim comes to",
  translation: "Translation of a claim",
  stance: "How two answers stand to each other",
  elsewhere: "What accounts of another incident say",
} as const;

export type Changed = keyof typeof changed;
export const changedKinds = Object.keys(changed) as Changed[];

/** One thing that changed between two versions, with its words before and after. */
export interface Change {
  readonly what: Changed;
  /** The question that it belongs to: its id, and what it asked. */
  readonly question?: string | undefined;
  readonly ask?: string | undefined;
  /** The account that it belongs to: its id, and what pages called it. */
  readonly account?: string | undefined;
  readonly name?: string | undefined;
  /** Of a claim: its answer. Of a stance: both, in words. Of what is elsewhere: the other incident's id. */
  readonly of?: string | undefined;
  /** Of a question that came or was taken away: its answers. */
  readonly answers?: readonly string[] | undefined;
  readonly was?: string | undefined;
  readonly is?: string | undefined;
}

/** A comparison as it stood from one day on. */
export interface Version {
  /** As 2026-11-27; no two versions have the same. */
  readonly day: string;
  /** Why, in the editors' words. */
  readonly because?: string | undefined;
  /** What is otherwise than in the version before; of the first nothing. */
  readonly changes: readonly Change[];
}
