import type { Span } from "../span.ts";

/**
 * Something that the accounts of an incident can be asked, and what they answer. The one shape of it, whoever made it: an
 * editor's file, the engine, a reader.
 */
export interface Question<P extends Position = Position> extends Stances {
  readonly id: string;
  readonly ask: string;
  readonly positions: readonly P[];
  /** What the accounts of another incident say to this. */
  readonly elsewhere: readonly { readonly incident: string; readonly title: string; readonly because: string }[];
  /**
   * The accounts of whose source only a part could be read. Where one of them has no claim nothing follows: the answer may stand
   * in what was not read. Left out where all were read whole.
   */
  readonly readInPart?: readonly string[] | undefined;
  /**
   * Of a suggestion: the accounts in which nothing was looked for, since they are in a language that the engine does not read. Where
   * one of them has no claim nothing follows.
   */
  readonly notRead?: readonly string[] | undefined;
  /**
   * Found by a machine, which claims no silence: where one of the accounts has no claim nothing follows. Left out of what a person has
   * marked or confirmed.
   */
  readonly byMachine?: true | undefined;
  /** Of a suggestion: its claims tell of the same by their own words, whichever incidents their articles are of. */
  readonly byItself?: true | undefined;
  /**
   * Of a question that a reader asked or confirmed: the accounts of which the reader says that they are silent on it. Of any other
   * without a claim nothing follows: nothing is marked in it. Left out where no claim means silence, as in editors' files.
   */
  readonly silent?: readonly string[] | undefined;
  /** Of a suggestion: the engine's rule by which it was found. */
  readonly rule?: string | undefined;
  /** Of what a language model proposed: which, and when. Beside a rule: both found it. It stays when an editor or a reader confirms it. */
  readonly proposed?: ProposedBy | undefined;
  /** The day on which an editor last confirmed it. Without one it is a suggestion, which no editor has confirmed. */
  readonly reviewed?: string | undefined;
}

/** Where a proposal of a language model is from. */
export interface ProposedBy {
  /** As whoever asked it calls it. */
  readonly model: string;
  /** The day on which it answered, as 2026-11-27. */
  readonly on: string;
  /** The version of what it was asked. */
  readonly prompt: string;
}

/** What is said of how positions stand to each other. Two positions that no list names conflict. */
export interface Stances {
  /** Groups of positions of which any two can both hold. */
  readonly compatible: readonly Group[];
  /** Positions that are the later figure, or the correction, of another. */
  readonly updates: readonly Update[];
  /** Reasons for conflicts. */
  readonly conflicts: readonly Group[];
  /** Positions of which nobody can tell how they stand to each other: they are not comparable. */
  readonly withheld: readonly Group[];
  /** Of a suggestion: positions that differ, where whether both can be so was not judged. Editors never say it. */
  readonly differing?: readonly Group[] | undefined;
}

/** An answer, with the claims that come to it. */
export interface Position<C extends Claim = Claim> {
  readonly id: string;
  readonly says: string;
  readonly claims: readonly C[];
}

/** One article's report of an answer: the words that say it, and whose they are. The span is of the article's text. */
export interface Claim extends Span {
  readonly article: string;
  /** `text.slice(start, end)` of the article, always. */
  readonly quote: string;
  /** Of a quotation that is not in English: its language, as BCP 47 writes it, and what it says in English, by the editors. */
  readonly lang?: string | undefined;
  readonly translation?: string | undefined;
  /** Which of the article's passages on this question it stands in: 1 is the first of the text. Claims may share one. */
  readonly passage: number;
  readonly voice: Voice;
  /** Of a suggestion: the words in its quotation by which it was found, and in which it may differ; places in the article's text. */
  readonly points?: readonly Span[] | undefined;
  /** What it comes to: the position's words, or fewer. */
  readonly says: string;
}

/** Who says something in an article. */
export interface Voice {
  /** The speaker, as “Amir Ali Hajizadeh, IRGC”; where the outlet speaks itself the publisher, if it is known. */
  readonly name?: string | undefined;
  /** Whether the outlet speaks itself. */
  readonly itself: boolean;
  /** Who relayed it. */
  readonly through?: string | undefined;
  /** Equal for voices that count as one. */
  readonly key: string;
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
