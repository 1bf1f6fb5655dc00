import type { Outline } from "./outline.ts";
import type { Passage } from "./passage.ts";
import type { ReadArticle } from "./read-article.ts";

/** What is searched, and where: the text between what stands for outside of it; all folded. */
export interface Sought {
  readonly passage: Passage;
  readonly text: string;
  readonly prefix: string;
  readonly suffix: string;
  /** How the places in `text` differ from those of the folded text. */
  readonly by: number;
  /** The text is known to be the article that was shared. */
  readonly known: boolean;
  readonly outline: Outline | undefined;
  readonly read: ReadArticle;
  /** How many units in a row show a place. */
  readonly together: number;
}
