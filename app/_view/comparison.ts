import {
  independentVoices,
  sharedWordsOf,
  type SharedWords,
  type SharedWordsOf,
} from "../../engine/relations/independent-voices.ts";
import type { OneIncident } from "../../engine/relations/one-incident.ts";
import type { Claim, Question } from "../../engine/relations/question.ts";
import { relate, type Relation } from "../../engine/relations/relate.ts";
import { stanceOf } from "../../engine/relations/stance.ts";
import { weigh, type Weight } from "../../engine/relations/weigh.ts";
import type { SharedWording } from "../../engine/texts/shared-wording.ts";
import type { Incident } from "../../library/shelf.ts";
import type { Citation, Cited } from "../_citations/citations-of.ts";
import { accountNames } from "./account-names.ts";
import type { Addresses } from "./addresses.ts";
import { everyTwo } from "../../engine/every-two.ts";
import { once } from "./once.ts";
import { isReviewed } from "./reviewed.ts";

/** What an engine found in the accounts of an incident besides what its editors have reviewed. */
export interface Found {
  readonly suggested: readonly Question[];
  /** Whether each two accounts tell of one incident, where that was worked out and is not the same for all by their being listed together. */
  readonly pairs?: readonly IncidentOfTwo[] | undefined;
  /** What each two accounts have word for word, where they have anything. */
  readonly wording: readonly (SharedWords & SharedWording)[];
}

/** Two accounts, by their ids, and whether they tell of one incident. */
export interface IncidentOfTwo extends OneIncident {
  readonly a: string;
  readonly b: string;
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
  /** Whether two accounts tell of one incident, where that is not known: what is suggested of them is told with that care. */
  readonly incidentOf: (a: string, b: string) => OneIncident | undefined;
  /** No editor has confirmed a question of it, so that its pages show suggestions. */
  readonly isDraft: boolean;
  /** What its accounts are called, by their ids. */
  readonly names: ReadonlyMap<string, string>;
  readonly addresses: Addresses;
  /** How something of it is cited; nothing where it is not published. */
  readonly cite: ((cited: Cited) => readonly Citation[]) | undefined;
}

/** The comparison of an incident, with what was found in it; of an incident with reviewed questions that is looked at when it is asked for. */
export function comparisonOf(
  incident: Incident,
  found: Found,
  addresses: Addresses,
  cite?: Comparison["cite"],
): Comparison {
  const reviewed = incident.questions.filter(isReviewed);
  const isDraft = reviewed.length === 0;
  const incidentOf = once(() => incidentsOf(found.pairs ?? []));
  const suggested = once(() => found.suggested.map((question) => asSure(question, incidentOf())));
  const wording = once(() => sharedWordsOf(found.wording));
  return {
    incident: { ...incident, questions: isDraft ? suggested() : reviewed },
    get suggested() {
      return suggested();
    },
    get wording() {
      return wording();
    },
    incidentOf: (a, b) => incidentOf()(a, b),
    isDraft,
    names: accountNames(incident),
    addresses,
    cite,
  };
}

function incidentsOf(pairs: readonly IncidentOfTwo[]): Comparison["incidentOf"] {
  const known = new Map(
    pairs.flatMap((pair) => [`${pair.a} ${pair.b}`, `${pair.b} ${pair.a}`].map((key) => [key, pair])),
  );
  return (a, b) => known.get(`${a} ${b}`);
}

/**
 * How two accounts stand to each other on a question. What a person marked in both is of one incident, since they put it together;
 * of what is suggested, that is as sure as it is of the two.
 */
export function relationOf(
  { incidentOf }: Pick<Comparison, "incidentOf">,
  question: Question,
  a: string,
  b: string,
): Relation {
  const incident = question.byMachine ? incidentOf(a, b) : undefined;
  // Who reads two texts side by side sees what was found in them, and no verdict, where the engine cannot tell.
  return relate(question, a, b, incident?.verdict === "unsure" ? { ...incident, verdict: "probably" } : incident);
}

/**
 * A suggested question without the conflicts of accounts that do not surely tell of one incident: of these it is left open how the answers
 * stand, or they cannot be compared.
 */
function asSure(question: Question, incidentOf: Comparison["incidentOf"]): Question {
  if (!question.byMachine) return question;
  const open = everyTwo(question.positions).flatMap(([a, b]) => {
    if (stanceOf(question, a, b).kind !== "conflict") return [];
    const verdicts = a.claims.flatMap(({ article: one }) =>
      b.claims.map(({ article: other }) => (one === other ? "same" : (incidentOf(one, other)?.verdict ?? "same"))),
    );
    const positions = [a.id, b.id];
    return verdicts.includes("same") ? [] : [{ positions, isOther: verdicts.every((verdict) => verdict === "other") }];
  });
  const groups = (isOther: boolean) =>
    open.filter((pair) => pair.isOther === isOther).map(({ positions }) => ({ positions }));
  return {
    ...question,
    withheld: [...question.withheld, ...groups(true)],
    differing: [...(question.differing ?? []), ...groups(false)],
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
