/** What can be found on the shelf, in the order in which a list of all of it goes. */
export const searchedKinds = ["incident", "article", "question", "position", "voice", "place", "quotation"] as const;

export type SearchedKind = (typeof searchedKinds)[number];

/** What the field searches, as the build writes it: each text once, and places in it by numbers. */
export interface SearchFile {
  readonly articles: readonly SearchedArticle[];
  readonly entries: readonly SearchedEntry[];
}

export interface SearchedArticle {
  readonly id: string;
  /** Its headline and its paragraphs, parted by blank lines: the first is the headline, the next stands at `#<id>.p1`. */
  readonly text: string;
  /** Who published it, under every name that pages give it, when, and whose text it is. */
  readonly by: string;
  readonly at: string;
  /** The language of the text, where it is not English. */
  readonly lang?: string | undefined;
  readonly private?: true | undefined;
}

/** Anything but an article. */
export interface SearchedEntry {
  readonly kind: Exclude<SearchedKind, "article">;
  /** Its name; of a quotation where its words stand: the article's place in the file, and two offsets in its text. */
  readonly words: string | readonly [article: number, start: number, end: number];
  /** Where it belongs: shown below it, and searched as well. */
  readonly of: string;
  /** What else it is found by. */
  readonly more?: string | undefined;
  /** The address of its very place. */
  readonly at: string;
  /** Proposed by the engine, and confirmed by nobody. */
  readonly suggested?: true | undefined;
  readonly private?: true | undefined;
}
