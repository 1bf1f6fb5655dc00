/** A passage as it was when it was shared. All offsets are UTF-16 units of the article's text. */
export interface Passage {
  /** The article's id at that time. Nothing depends on it, so a link to a renamed article still works. */
  readonly article: string;
  /** Where it stood in the article's text. */
  readonly start: number;
  readonly end: number;
  readonly quote: Quote;
  /** Up to 32 units before and after, fewer at the text's ends; a surrogate pair is never cut. */
  readonly prefix: string;
  readonly suffix: string;
  /** `shortHash` of the article's whole text as it was. */
  readonly textHash: string;
  /**
   * Hashes of the openings of up to three paragraphs before, of the passage's own and of up to three after, in the
   * text's order: `aaaabbbb.cccc.ddddeeee`. They tell a moved paragraph from one that only slid down because text was
   * inserted above it. Where they are missing (a W3C annotation has none), a passage that no longer stands at its old
   * offset counts as moved.
   */
  readonly neighbours?: string | undefined;
  /**
   * For a passage whose words occurred a second time in the text: how many units in a row, words and adjacent text
   * together, were the same at the other place. A match of that length does not prove that it is this passage. 0 or
   * missing where the words occurred once.
   */
  readonly elsewhere?: number | undefined;
  /**
   * Hashes of up to forty sentences before, of the passage's own and of up to forty after: `outlineOf`. They tell what stood
   * beside the passage, and so is not it, from what it may have become. Missing in links of before 2026-12.
   */
  readonly outline?: string | undefined;
}

/** A passage's words: whole up to 300 units; longer, its first and last 64, with its length and its short hash. */
export type Quote =
  | { readonly whole: string }
  | { readonly first: string; readonly last: string; readonly length: number; readonly hash: string };
