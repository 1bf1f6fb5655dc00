import { Told } from "../told.ts";

/** An article as it was found in a file or on a page: proposals, for a person to confirm. */
export interface TakenIn {
  readonly title: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  readonly agency?: string | undefined;
  /** As 2024-01-16. */
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  /** How far its source was read, where that is said. */
  readonly read?: "whole" | "part" | undefined;
  /** The body, as the Markdown that articles are kept in. */
  readonly markdown: string;
  /** The line of the source on which the body begins, where its lines are the source's. */
  readonly line?: number | undefined;
  /** What was left out, and why. */
  readonly left: readonly { readonly text: string; readonly because: string }[];
}

/** What cannot be taken in; the message is one line for who asked for it. */
export class NotTakenIn extends Told {}
