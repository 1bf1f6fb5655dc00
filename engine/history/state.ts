/**
 * What the pages of an incident show of it, as its history keeps it of the latest version. The order of accounts, questions, answers and
 * claims means nothing; texts are kept by a short hash, since the articles themselves stand elsewhere.
 */
export interface State {
  readonly title: string;
  readonly time: string;
  readonly place: string;
  readonly kind: string;
  readonly note: readonly string[];
  readonly prompts: readonly string[];
  readonly accounts: readonly AccountState[];
  readonly questions: readonly QuestionState[];
}

export interface AccountState {
  readonly id: string;
  /** By what pages call it. */
  readonly name: string;
  /** A hash of its text. */
  readonly text: string;
}

export interface QuestionState {
  readonly id: string;
  readonly ask: string;
  readonly reviewed?: string | undefined;
  readonly positions: readonly PositionState[];
  /** Of every two positions of which something is said: two that are not named conflict, for no reason that was given. */
  readonly stances: readonly StanceState[];
  /** Of other incidents: what their accounts say to it. */
  readonly elsewhere: readonly { readonly incident: string; readonly because: string }[];
}

export interface PositionState {
  readonly id: string;
  readonly says: string;
  readonly claims: readonly ClaimState[];
}

export interface ClaimState {
  readonly article: string;
  readonly quote: string;
  readonly voice: string;
  /** What it comes to, where it is less than its position. */
  readonly says?: string | undefined;
  readonly translation?: string | undefined;
}

export interface StanceState {
  /** In the order of their ids, but of an update the later first. */
  readonly positions: readonly string[];
  readonly kind: "conflict" | "update" | "compatible" | "withheld" | "differing";
  readonly because?: string | undefined;
}
