import {
  independentVoices,
  sharedWordsOf,
  type SharedWords,
  type SharedWordsOf,
} from "../../engine/relations/independent-voices.ts";
import type { Claim, Question } from "../../engine/relations/question.ts";
import { weigh, type Weight } from "../../engine/relations/weigh.ts";
import type { SharedWording } from "../../engine/texts/shared-wording.ts";
import type { Incident } from "../../library/shelf.ts";
import type { Citation, Cited } from "../_citations/citations-of.ts";
import { accountNames } from "./account-names.ts";
import type { Addresses } from "./addresses.ts";
import { isReviewed } from "./reviewed.ts";

/** What an engine found in the accounts of an incident besides what its editors have reviewed. */
export interface Found {
  readonly suggested: readonly Question[];
  /** What each two accounts have word for word, where they have anything. */
  readonly wording: readonly (SharedWords & SharedWording)[];
}

/**
 * An incident, wherever it comes from, with all that its pages show again and again. What a page shows is a view, made from
 * this; components know nothing else.
 */
export interface Comparison {
  /** With the questions that are shown first and counted: the reviewed ones; of a draft what is suggested. */
  readonly incident: Incident;
  /** What is suggested: in a draft the same as its questions, elsewhere what could be asked besides. */
  readonly suggested: readonly Question[];
  readonly wording: SharedWordsOf<Found["wording"][number]>;
  /** No editor has confirmed a question of it, so that its pages show suggestions. */
  readonly isDraft: boolean;
  /** What its accounts are called, by their ids. */
  readonly names: ReadonlyMap<string, string>;
  readonly addresses: Addresses;
  /** How something of it is cited; nothing where it is not published. */
  readonly cite: ((cited: Cited) => readonly Citation[]) | undefined;
}

/** The comparison of an incident, with what was found in it. */
export function comparisonOf(
  incident: Incident,
  { suggested, wording }: Found,
  addresses: Addresses,
  cite?: Comparison["cite"],
): Comparison {
  const reviewed = incident.questions.filter(isReviewed);
  const isDraft = reviewed.length === 0;
  return {
    incident: { ...incident, questions: isDraft ? suggested : reviewed },
    suggested,
    wording: sharedWordsOf(wording),
    isDraft,
    names: accountNames(incident),
    addresses,
    cite,
  };
}

/** Everything that the accounts can be asked, what is reviewed first. */
export function everyQuestion({ incident, suggested }: Comparison): readonly Question[] {
  return [...incident.questions.filter(isReviewed), ...suggested];
}

/** What an account is called. */
export function nameOf({ names }: Pick<Comparison, "names">, article: string): string {
  return names.get(article) ?? article;
}

/** How many accounts make claims, and how many independent voices stand behind them. */
export function weightOf({ wording }: Comparison, claims: readonly Claim[]): Weight {
  return { ...weigh(claims), voices: independentVoices(claims, wording) };
}
