import type { ProposedBy } from "../relations/question.ts";

/**
 * The version of all that a model is asked (`prompts.ts`). It stands with whatever came of it; a change of a question's words is another version
 * (`tests/engine/proposals/prompts.spec.ts` holds them together).
 */
export const promptVersion = "1";

/** Longer answers are read, and kept, to here: UTF-16 units. */
export const longestAnswer = 400_000;

/** What is told of an answer in which nothing is as it was asked for. */
export const nothingRead = "the answer has nothing in the form that was asked for";

/** How a model says that two answers stand to each other; an update names the later of the two. */
export type Label = "agree" | "detail" | "first later" | "second later" | "conflict" | "cannot tell";

/** What a model says that an article answers. Nothing of it has been checked. */
export interface ProposedClaim {
  readonly article: string;
  /** The number of the sentence in which the quotation is said to stand: 1 is the article's first. */
  readonly sentence: number;
  readonly quote: string;
  /** What it comes to, in a few words. */
  readonly says: string;
  /** Who says it; empty where that is the article itself. */
  readonly voice: string;
}

/** A question that a model would ask of articles, with what it says that they answer. Nothing of it has been checked. */
export interface Proposed {
  readonly ask: string;
  /** What comes to one answer stands together. */
  readonly positions: readonly { readonly claims: readonly ProposedClaim[] }[];
  /** How each two positions stand, by their places in the list. */
  readonly stances: readonly {
    readonly positions: readonly [number, number];
    readonly label: Label;
    readonly because: string;
  }[];
}

/** A question for a model. Whoever asks it needs to know nothing else. */
export interface Ask {
  /** By which its answer is known again: what is asked, of which articles, of which parts of them. No white space at its ends. */
  readonly id: string;
  readonly kind: "pair" | "other order" | "blind" | "claims" | "group";
  readonly text: string;
  /** The form that an answer must have, as JSON Schema. */
  readonly schema: object;
  /** How many characters of articles are in it (UTF-16 units): what leaves with it. */
  readonly characters: number;
}

/** What came back. A question that was refused or failed is answered as well, with the reason. */
export interface Answered extends ProposedBy {
  /** The id of what was asked. */
  readonly ask: string;
  readonly answer: string;
  /** Why there is no answer, in a sentence. */
  readonly failed?: string | undefined;
}
