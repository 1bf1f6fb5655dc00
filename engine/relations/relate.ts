import type { Position, Question, Stances } from "./question.ts";
import { oneIncidentInWords, type OneIncident } from "./one-incident.ts";
import { relationKinds, type RelationKind } from "./relations.ts";
import { stanceOf, type Stance } from "./stance.ts";

export type { OneIncident } from "./one-incident.ts";

/** The first article of a comparison, the second, or both. */
export type Side = "a" | "b" | "both";

/** Two positions, one of each account, and how they stand: what a relation rests on. */
export interface Ground extends Stance {
  readonly a: Position;
  readonly b: Position;
}

export interface Relation {
  /** `silent` is no relation: neither article answers the question, as far as they were read. */
  readonly kind: RelationKind | "silent";
  /**
   * Who is meant: the one that reports the opposing position as well (disputed), that tells more (adds), that is
   * the later (update), that differs (differs), that speaks at all (only, unseen, found).
   */
  readonly side?: Side;
  /** Of an agreement: both report positions that conflict with each other. */
  readonly dispute?: boolean;
  /**
   * The pairs of positions that the relation rests on. Empty where the two say the same, one is silent, or the
   * positions did not decide.
   */
  readonly grounds: readonly Ground[];
  /** Why the two articles cannot be compared, where the reason is not their positions but their incidents, or that one was not read. */
  readonly because?: string;
}

/** What of a question says whether an account without a claim is silent on it. */
type ReadOf = Pick<Question, "readInPart" | "notRead" | "byMachine" | "silent">;

/** The parts of a question that decide a relation: its positions, how they stand to each other, and whose silence counts. */
type Asked = Pick<Question, "positions" | "byItself" | keyof ReadOf | keyof Stances>;

/** By listing accounts under an incident, editors say that they tell of it. */
const listed: OneIncident = { verdict: "same", because: [] };

/**
 * How articles `a` and `b` stand to each other on a question (docs/design.md, “Relations”). By default they tell of one
 * incident, as articles do that editors list together; articles that do not, or may not, are not compared. A silence counts
 * only of what was read whole.
 *
 * Where an account reports a position and also its correction, it no longer claims that position: what conflicts with
 * the corrected position is an update of it, or nothing, and never a conflict.
 */
export function relate(question: Asked, a: string, b: string, incident: OneIncident = listed): Relation {
  const inA = reportedBy(question, a);
  const inB = reportedBy(question, b);
  if (inA.length === 0 && inB.length === 0) return { kind: "silent", grounds: [] };
  if (inA.length === 0 || inB.length === 0) {
    const [side, other] = inA.length > 0 ? (["a", b] as const) : (["b", a] as const);
    const unseen = unseenBecause(question, other);
    if (unseen === undefined) return { kind: "only", side, grounds: [] };
    const isSought = unseen === "machine" || unseen === "not marked";
    return { kind: isSought ? "found" : "unseen", side, grounds: [], because: unseenInWords[unseen] };
  }
  const shared = inA.filter((position) => inB.includes(position));
  if (incident.verdict !== "same" && incident.verdict !== "probably") {
    if (question.byItself && shared.length > 0) return { kind: "agree", grounds: [], because: toldInPassing };
    // The evidence is told once, and not with every question.
    return { kind: "withheld", grounds: [], because: oneIncidentInWords({ ...incident, because: [] }) };
  }
  const onlyA = inA.filter((position) => !inB.includes(position));
  const onlyB = inB.filter((position) => !inA.includes(position));
  const corrected = [...correctedIn(question, inA), ...correctedIn(question, inB)];
  const stands = (ground: Ground) => !corrected.includes(ground.a) && !corrected.includes(ground.b);

  if (onlyA.length === 0 && onlyB.length === 0) {
    const opposed = groundsBetween(question, shared, shared).filter(
      (ground) => ground.kind === "conflict" && stands(ground),
    );
    return { kind: "agree", dispute: opposed.length > 0, grounds: [] };
  }

  const differences = [...groundsBetween(question, onlyA, inB), ...groundsBetween(question, shared, onlyB)];
  const opposed = differences.filter((ground) => ground.kind === "conflict" && stands(ground));
  const conflicts = incident.verdict === "same" ? opposed : [];
  const isNew = (position: Position | undefined) =>
    position !== undefined && (onlyA.includes(position) || onlyB.includes(position));
  const updates = differences.filter((ground) => ground.kind === "update" && isNew(ground.later));

  if (conflicts.length > 0) {
    if (shared.length === 0) return { kind: "conflict", grounds: conflicts };
    return { kind: "disputed", side: sideOf(conflicts, onlyA, onlyB), grounds: conflicts };
  }
  if (updates.length > 0) {
    const later = updates.flatMap((ground) => ground.later ?? []);
    return { kind: "update", side: side(contains(onlyA, later), contains(onlyB, later)), grounds: updates };
  }
  // Of a conflict that is not sure enough to be said, neither is its reason.
  const unsaid = opposed.map(({ a, b }): Ground => ({ a, b, kind: "differing" }));
  const differing = [...unsaid, ...differences.filter((ground) => ground.kind === "differing" && stands(ground))];
  if (differing.length > 0) {
    // Who has nothing but what they share does not differ.
    const meant = shared.length === 0 ? {} : { side: sideOf(differing, onlyA, onlyB) };
    return { kind: "differs", ...meant, grounds: differing };
  }
  const rest = differences.filter((ground) => ground.kind === "compatible" || ground.kind === "withheld");
  if (shared.length > 0) return { kind: "adds", side: side(onlyA.length > 0, onlyB.length > 0), grounds: rest };
  const cannotBeTold = rest.length > 0 && rest.every((ground) => ground.kind === "withheld");
  return { kind: cannotBeTold ? "withheld" : "detail", grounds: rest };
}

const toldInPassing = "Both tell of this, whether or not the articles are of one incident.";

/**
 * Why an article is not silent on what was not found in it: it was not read, since it is in another language, it was a machine that
 * did not find it, a reader has marked nothing in it, or only a part of its source could be read. Nothing where its silence counts.
 */
export function unseenBecause(
  { readInPart, notRead, byMachine, silent }: ReadOf,
  article: string,
): "language" | "machine" | "not marked" | "part" | undefined {
  if (notRead?.includes(article)) return "language";
  if (byMachine) return "machine";
  if (silent !== undefined && !silent.includes(article)) return "not marked";
  return readInPart?.includes(article) ? "part" : undefined;
}

const unseenInWords = {
  part: "The other account was read in part, and that part says nothing on this.",
  language: "The other account is in a language that is not read for suggestions.",
  machine: "A program found this in one alone; the other may say it in words that it did not recognise.",
  "not marked": "Nothing is marked in the other account, and nothing follows from that.",
} as const;

/** Whether both of two articles that stand so answer the question. */
export function bothAnswer(kind: Relation["kind"]): boolean {
  return kind !== "only" && kind !== "unseen" && kind !== "found" && kind !== "silent";
}

/** The strongest of some relations, `silent` only where there is no other. */
export function strongest(kinds: readonly Relation["kind"][]): Relation["kind"] {
  return relationKinds().find((kind) => kinds.includes(kind)) ?? "silent";
}

/** The place of a relation in the order of strength: 0 is the strongest. */
export function strength(kind: Relation["kind"]): number {
  return kind === "silent" ? relationKinds().length : relationKinds().indexOf(kind);
}

/** The positions that an article reports, in the question's order. */
function reportedBy<P extends Position>(question: { readonly positions: readonly P[] }, article: string): P[] {
  return question.positions.filter(({ claims }) => claims.some((claim) => claim.article === article));
}

/** Of the positions that one account reports, those whose correction it reports too. */
function correctedIn(question: Asked, reported: readonly Position[]): Position[] {
  return reported.filter((earlier) =>
    question.updates.some(
      (update) => update.earlier === earlier.id && reported.some((position) => position.id === update.later),
    ),
  );
}

function groundsBetween(question: Asked, ofA: readonly Position[], ofB: readonly Position[]): Ground[] {
  return ofA.flatMap((a) => ofB.filter((b) => b !== a).map((b) => ({ a, b, ...stanceOf(question, a, b) })));
}

function sideOf(grounds: readonly Ground[], onlyA: readonly Position[], onlyB: readonly Position[]): Side {
  const named = grounds.flatMap((ground) => [ground.a, ground.b]);
  return side(contains(onlyA, named), contains(onlyB, named));
}

function side(a: boolean, b: boolean): Side {
  if (a && b) return "both";
  return a ? "a" : "b";
}

function contains(these: readonly Position[], some: readonly Position[]): boolean {
  return some.some((position) => these.includes(position));
}
