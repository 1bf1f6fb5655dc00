import type { Voice } from "../relations/question.ts";
import type { Moment } from "./en/moments.ts";
import type { Quantity } from "./en/quantities.ts";
import type { Sentence } from "./en/sentences.ts";
import type { Token } from "./tokens.ts";

/** What `compare` is given of an article. Offsets everywhere are UTF-16 units of `text`. */
export interface Article {
  readonly id: string;
  readonly title?: string | undefined;
  /** The headline, if it is to be read as well, and the body. */
  readonly text: string;
  /** The language of its text, as BCP 47 writes it; told by its words where it is not said. Other languages than English are not read. */
  readonly lang?: string | undefined;
  readonly publisher?: string | undefined;
  /** As 2024-01-16. */
  readonly published?: string | undefined;
  /** Whose text it carries, where that is known. */
  readonly agencies?: readonly string[] | undefined;
  /** How far its source was read; whole where it is not said. An article that was read in part is silent on nothing. */
  readonly read?: "whole" | "part" | undefined;
}

/** A stretch of a sentence that somebody else than the outlet says. Tokens, up to, not including, `after`. */
export interface Attribution {
  readonly first: number;
  readonly after: number;
  readonly voice: Voice;
  /** It is told in order to be rejected. */
  readonly denied: boolean;
}

/** A number of people or things to whom something happened. */
export interface Count {
  readonly event: string;
  readonly quantity: Quantity;
  readonly first: number;
  readonly after: number;
  /** The text says that there is a number, and not which. */
  readonly unknown: boolean;
}

/** A sentence with what was found in it. */
export interface ReadSentence extends Sentence {
  /** Whether it has words; signs and numbers alone answer nothing. */
  readonly hasWords: boolean;
  readonly quantities: readonly Quantity[];
  readonly moments: readonly Moment[];
  readonly counts: readonly Count[];
  readonly attributions: readonly Attribution[];
  /**
   * It continues a sentence of the same paragraph about another time, and so its figures are of that time: “In 2021
   * there was an outbreak. Then, 71 died.”
   */
  readonly background: boolean;
  /** The first sentence of the body, or the headline. */
  readonly leading: boolean;
}

/** An article, read once: what every question rule works on. */
export interface Reading {
  readonly article: Article;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly ReadSentence[];
  /** The sentences that have at least one of these; most rules look at no others. */
  readonly having: Readonly<Record<"quantities" | "moments", readonly ReadSentence[]>>;
  /** The sentences in which each folded word stands, and, by `#` and its name, each event that something is counted of. */
  readonly holding: ReadonlyMap<string, readonly ReadSentence[]>;
  /** Days since 1970. */
  readonly published?: number | undefined;
  /** The outlet's own voice. */
  readonly itself: Voice;
}
