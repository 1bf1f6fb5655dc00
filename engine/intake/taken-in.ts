import type { Block } from "./block.ts";

/** An article as it was found in a file or on a page: proposals, for a person to confirm. */
export interface TakenIn extends Particulars {
  /** Where each particular was found, in words: “JSON-LD, datePublished”. */
  readonly from: Readonly<Partial<Record<keyof Particulars, string>>>;
  /** The body, as the Markdown that articles are kept in. */
  readonly markdown: string;
  /** The same in blocks, where it was found so; a source that is Markdown already has none. */
  readonly blocks?: readonly Block[] | undefined;
  /** The line of the source on which the body begins, where its lines are the source's. */
  readonly line?: number | undefined;
  /** What was left out, and why. */
  readonly left: readonly LeftOut[];
  /** Where several parts of a page might be its article, how each begins; the first is taken unless another is asked for. */
  readonly parts?: readonly string[] | undefined;
  /** What a person should look at before the rest, in a sentence each. */
  readonly doubts: readonly string[];
}

/** What is said of an article besides its text. */
export interface Particulars {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  /** A name for it where no publisher is stated, or a shorter one. */
  readonly short?: string | undefined;
  readonly author?: string | undefined;
  readonly agency?: string | undefined;
  /** As 2024-01-16, or `undated`; of front matter also what is there in its place. */
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  /** As BCP 47 writes it: `en-GB`. */
  readonly lang?: string | undefined;
  /** How far its source was read, where that is said. */
  readonly read?: "whole" | "part" | undefined;
}

/** A line or a block that is no part of the article as it was taken in. */
export interface LeftOut {
  readonly text: string;
  readonly because: string;
  /** It looks like a part of a story. */
  readonly isStory: boolean;
  /** How many blocks of the article stand before it; nothing where it stands nowhere among them. */
  readonly at?: number | undefined;
}

/** What cannot be taken in; the message is one line for who asked for it, with a way out. */
export class NotTakenIn extends Error {}
