/**
 * The shape of a question that the engine works on. It is all that the engine needs to know of content;
 * what an editor's file or a machine's suggestion holds besides is carried along untouched.
 */
export interface Question {
  readonly positions: readonly Position[];
  /** Groups of positions of which any two can both hold. */
  readonly compatible: readonly Group[];
  /** Positions that are the later figure, or the correction, of another. */
  readonly updates: readonly Update[];
  /** Reasons for conflicts. Two positions that no list names conflict all the same. */
  readonly conflicts: readonly Group[];
}

/** An answer, with the claims that come to it. */
export interface Position {
  readonly id: string;
  readonly says: string;
  readonly claims: readonly Claim[];
}

/** One account's report of an answer. `voice.key` is the same for whatever counts as one voice. */
export interface Claim {
  readonly article: string;
  readonly voice: { readonly key: string };
}

export interface Group {
  readonly positions: readonly string[];
  readonly because?: string | undefined;
}

export interface Update {
  readonly later: string;
  readonly earlier: string;
  readonly because?: string | undefined;
}
