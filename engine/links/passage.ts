/** A passage as it was when it was shared. All offsets are UTF-16 units of the article's text. */
export interface Passage {
  /** The article's id then. Nothing is decided by it: a renamed article still answers. */
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
   * By what a moved paragraph is told from one before which something was put in: a hash of four characters for the
   * opening of each of the three paragraphs before, of the passage's own and of the three after, in the text's order:
   * `aaaabbbb.cccc.ddddeeee`. Where it is missing (a W3C annotation has none), the place alone decides, and everything
   * that stands elsewhere is called moved.
   */
  readonly neighbours?: string | undefined;
  /**
   * Where its words stood elsewhere in the text too: how many units of them and of what joined them, without a
   * difference, were the same there. So much alone never tells the passage from that other place; 0 or missing where
   * they stood once.
   */
  readonly elsewhere?: number | undefined;
}

/** A passage's words: whole up to 300 units; longer, its first and last 64, with its length and its short hash. */
export type Quote =
  | { readonly whole: string }
  | { readonly first: string; readonly last: string; readonly length: number; readonly hash: string };
