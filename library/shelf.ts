import type { Question } from "../engine/relations/question.ts";
import type { Version } from "../engine/history/change.ts";
import type { State } from "../engine/history/state.ts";
import type { Span } from "../engine/span.ts";

/** Everything that `content/` holds, checked and typed. */
export interface Shelf {
  /** In the order of their ids. */
  readonly articles: readonly Article[];
  /** Newest first. */
  readonly incidents: readonly Incident[];
  /** The shortest first. */
  readonly lessons: readonly Lesson[];
  /** The newest first. */
  readonly corrections: readonly Correction[];
}

/** Something that the shelf got wrong, and when it was mended. */
export interface Correction {
  /** As 2026-11-26. */
  readonly date: string;
  /** What the shelf said, and what is so: sentences. */
  readonly was: string;
  readonly is: string;
  readonly where: readonly CorrectedPlace[];
}

/** An article, an incident, an article in an incident, or a question of an incident. */
export interface CorrectedPlace {
  readonly article: Article | undefined;
  readonly incident: Incident | undefined;
  readonly question: Question | undefined;
}

/** A lesson for a class, ready to be given. */
export interface Lesson {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  /** Whether pupils answer with one of three, or with a relation. */
  readonly answers: 3 | "relations";
  readonly aims: readonly string[];
  readonly bring: readonly string[];
  /** Its own pair first, then others that it can be given with. */
  readonly pairs: readonly LessonPair[];
  readonly steps: readonly LessonStep[];
  /** What a teacher should know first: paragraphs. */
  readonly note: readonly string[];
}

export interface LessonPair {
  readonly incident: string;
  readonly a: string;
  readonly b: string;
  /** The question with which the lesson begins. */
  readonly question: string;
  /** The questions that are asked; all that stand between the two where none is named. */
  readonly questions: readonly string[];
}

export interface LessonStep {
  readonly minutes: number;
  readonly title: string;
  readonly how: string;
  readonly with: readonly LessonTool[];
}

/** A page of the lesson's pair or of its incident that a step is done with. */
export type LessonTool =
  "sheet" | "incident-sheet" | "key" | "judge" | "blind" | "projector" | "question" | "grid" | "sources";

export interface Article {
  /** The file's name; it stands in links and never changes. */
  readonly id: string;
  /** Whether it is only on this machine: the published site leaves it out. */
  readonly private: boolean;
  /** Ids that it had before: old addresses and links still answer. */
  readonly formerly: readonly string[];
  /** The headline, as published. */
  readonly title: string;
  /** Not there where the source names none. */
  readonly publisher?: string | undefined;
  /**
   * What it was published in, if not in a newspaper, a magazine, or on the site of one: a news site, somebody's own page (a campaign's, a
   * politician's, a blog's), an encyclopedia. Styles of citing tell them apart.
   */
  readonly medium?: "website" | "page" | "encyclopedia" | undefined;
  /**
   * What pages call the account: the publisher, or a few words of the editors'. Unique in an incident together with the
   * date.
   */
  readonly short: string;
  /** Whose text it carries, besides its own. */
  readonly agencies: readonly string[];
  readonly author?: string | undefined;
  /** Where it was read, if not at the publisher's. */
  readonly through?: string | undefined;
  readonly published: Published;
  readonly url?: string | undefined;
  /** The language of the source and its headline, as BCP 47 writes it: “fil”; `und` where it is not known. */
  readonly lang: string;
  /** The language of the text as it stands here: that of the source, or English where it was retold in it. */
  readonly textLang: string;
  /** Retold in Parallax's own words, whole as published, or a part of it. */
  readonly form: "retold" | "full" | "excerpt";
  /** How far the source was read: of what was read in part nothing is said to be silent. */
  readonly read: "whole" | "part";
  /**
   * What claims are anchored in: the headline and the body's blocks, parted by a blank line. Offsets anywhere are
   * UTF-16 units of this text.
   */
  readonly text: string;
  /** The headline first, as number 0; then the body's blocks, as they are numbered on the page. */
  readonly blocks: readonly Block[];
}

export type Published =
  { readonly kind: "on" | "about"; /** As 2024-01-16. */ readonly date: string } | { readonly kind: "undated" };

export interface Block extends Span {
  readonly kind: "headline" | "paragraph" | "heading" | "quotation" | "item";
  readonly number: number;
  /** Emphasis and links inside the block. */
  readonly formats: readonly Format[];
}

export type Format = Span &
  ({ readonly kind: "emphasis" | "strong" } | { readonly kind: "link"; readonly url: string });

export interface Incident {
  readonly id: string;
  /** Whether it is only on this machine: the published site leaves it out. It may have published articles. */
  readonly private: boolean;
  /** Ids that it had before. */
  readonly formerly: readonly string[];
  readonly title: string;
  readonly when: { readonly from: string; readonly to?: string | undefined };
  readonly where: readonly Place[];
  readonly kind: string;
  /** Incidents that look the same, in both directions: if one file names the other, both warn. */
  readonly notToBeConfusedWith: readonly Lookalike[];
  /** In the editors' order. */
  readonly accounts: readonly Account[];
  /** What a class could talk about: what would settle it, who could know, what each voice gains, what is missing. */
  readonly prompts: readonly string[];
  readonly questions: readonly Question[];
  /** What the editors want a reader to know first: paragraphs. */
  readonly note: readonly string[];
  /** Its versions, the oldest first, and the state of the latest. Nothing where none is recorded: of what is private, of a draft. */
  readonly history?: History | undefined;
}

export interface History {
  readonly versions: readonly Version[];
  /** What its pages showed when the latest version was recorded: what the next is compared with. */
  readonly state: State;
}

export interface Place {
  readonly name: string;
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
}

/** Another incident, and what makes the two look alike and tells them apart. */
export interface Lookalike {
  readonly incident: string;
  readonly title: string;
  readonly when: { readonly from: string; readonly to?: string | undefined };
  readonly samePlaces: readonly string[];
  readonly sameKind: boolean;
  /** Whole days from this incident to the other; negative where the other was earlier. */
  readonly daysApart: number;
  readonly accounts: number;
}

export interface Account {
  readonly article: Article;
  /** The article's main incident is another one. */
  readonly inPassing: boolean;
}
