import type { Interval } from "../interval.ts";
import type { Reading, ReadSentence } from "../../reading/reading.ts";

/** What a claim comes to, in a form that can be compared. */
export type Answer =
  | (Interval & {
      readonly kind: "number";
      /** 1 where things are counted, 0 where something is measured. */
      readonly step: 0 | 1;
      /** Of whom: "all", or a kind. */
      readonly of: string;
      readonly unit?: string | undefined;
      /** The word of its unit, before it was converted. */
      readonly written?: string | undefined;
      readonly unknown?: boolean;
      /** The kinds of area that its sentence names: town, province. */
      readonly areas?: readonly string[] | undefined;
      /** The name of the place, where it stands right beside the number. */
      readonly place?: string | undefined;
      readonly hedged: boolean;
      /** The figure of an hour: “by Saturday evening”, “as of this morning”. */
      readonly asOf?: boolean;
      /** “There were no casualties”: it is over, and not “none so far”. */
      readonly closed?: boolean;
    })
  | {
      readonly kind: "time";
      readonly day?: number | undefined;
      readonly minutes?: readonly [number, number] | undefined;
      /** No verb beside it tells what it is the time of. So it may agree, but never conflict. */
      readonly loose?: boolean;
    }
  /** A sentence as a whole, in which no figure was compared; words of it, if these are what two sentences differ in. */
  | { readonly kind: "words"; readonly says?: string };

/** An answer that is a number. */
export type NumberAnswer = Extract<Answer, { kind: "number" }>;

/** An answer in a sentence: tokens from `first` up to, not including, `after`. */
export interface Found {
  readonly first: number;
  readonly after: number;
  readonly answer: Answer;
  /** Only claims of one topic are compared: damage with damage, ransom with ransom. */
  readonly topic?: string | undefined;
  /** Nothing beside it tells its topic: it counts where it is alone in its account, or where another account gives the same. */
  readonly loose?: "alone" | "alike";
}

/** How a figure behaves as time goes by: the dead grow in number, the missing shrink, a magnitude stands. */
export type Course = "grows" | "shrinks" | "moves" | "stands";

export interface Example {
  readonly shows: "agree" | "conflict" | "differs" | "detail" | "update" | "withheld" | "nothing";
  readonly a: string;
  readonly b: string;
}

/** One question that accounts can be asked, and how its answers are found and compared. */
export interface QuestionRule {
  readonly id: string;
  readonly ask: string;
  /** As in “31 and 38 cannot both be the number killed”. */
  readonly of: string;
  readonly course: Course;
  /**
   * What makes a conflict of two figures that cannot both be so: that they are the two accounts' answers, or, besides, that their sentences are
   * closely alike. Left out where figures on real texts were mostly of two things: then they differ, and nothing more is said.
   */
  readonly earns?: "answer" | "alike";
  /** A toll: an account has one, and what it gives besides is of a part, of another time or of something larger. */
  readonly isToll?: boolean;
  /** Only sentences with one of these are looked at. */
  readonly looksAt?: keyof Reading["having"];
  /** Folded words, or events after `#`, of which one at least is in every sentence that answers: others are not looked at. */
  readonly words?: readonly string[];
  readonly find: (reading: Reading, sentence: ReadSentence) => readonly Found[];
  /** Finds, in a sentence of another account, the opposite of an answer that was denied or was “none”. */
  readonly reply?: (reading: Reading, sentence: ReadSentence, denied: Answer) => Found | undefined;
  /** A figure below this share of another in its account is of something else: 40 marchers of 22,000. */
  readonly leastShare?: number;
  /** Different topics are different counts that a reader might take for one: they are shown together as not comparable. */
  readonly kindsDiffer?: boolean;
  /** Asks for what happened at another time, so background is not left out. */
  readonly background?: boolean;
}

/** What a reader is told of a rule, in its file but apart from it. The examples are its tests. */
export interface Description {
  readonly answers: string;
  readonly ignores: string;
  readonly examples: readonly Example[];
}
