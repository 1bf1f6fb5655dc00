import type { Span } from "../../engine/span.ts";
import type { Group, Update } from "../../engine/relations/question.ts";
import type { Suggestions } from "../../engine/texts/suggest.ts";
import type { SuggestedQuestion } from "../../engine/texts/suggested-question.ts";
import type { Position, Question } from "../../engine/relations/question.ts";
import {
  listsOf,
  positionIds,
  withoutEmpty,
  type Lists,
  type WrittenPosition,
  type WrittenQuestion,
} from "../../library/written-question.ts";
import { draftClaim, type Articles } from "./draft-question.ts";

type Further = Suggestions["further"][number];

/** Where a file has a question, and a position of it. */
export type LineOf = (path: readonly PropertyKey[]) => number;

/** What readers are told of a new position and an old one that the engine did not compare: it claims no conflict. */
const undecided = "How these two stand to each other has not been decided.";

/**
 * The claims that a question of a file does not have yet, as a part of that question: at its own positions where the engine
 * takes them for the same, otherwise at new ones. `taken` has the ids of its positions, and gets those of new ones.
 */
export function furtherQuestion(
  { question: missing }: Further,
  whole: SuggestedQuestion,
  asked: Question,
  articles: Articles,
  taken: Set<string>,
  lineOf: LineOf,
): WrittenQuestion {
  const before = [...taken];
  const own = new Map(whole.positions.flatMap((position) => pairedWith(position, asked)));
  const fresh = positionIds(
    missing.positions.filter(({ id }) => !own.has(id)),
    taken,
  );
  const nameOf = (id: string) => own.get(id) ?? fresh.get(id);
  return {
    comment: `Further claims for “${asked.id}”, line ${lineOf([])}: it has the rest. Lists go to its lists of that name.`,
    id: asked.id,
    positions: missing.positions.map((position): WrittenPosition => {
      const id = own.get(position.id);
      const at = asked.positions.findIndex((known) => known.id === id);
      const says = asked.positions[at]?.says;
      return {
        comment: at < 0 ? "A new position" : `Into the claims of its position, line ${lineOf(["positions", at])}`,
        id: nameOf(position.id) ?? position.id,
        ...(says === undefined ? { says: position.says } : {}),
        claims: position.claims.map((claim) => draftClaim(claim, says ?? position.says, articles)),
      };
    }),
    ...listsOfNew(listsOf(whole, nameOf), before, [...fresh.values()]),
  };
}

/** The position of a file's question on whose passages most of a suggested position's claims lie. */
function pairedWith(suggested: Position, { positions }: Question): (readonly [string, string])[] {
  const [best] = positions
    .map((position) => ({ id: position.id, count: suggested.claims.filter((claim) => isIn(claim, position)).length }))
    .toSorted((a, b) => b.count - a.count);
  return best && best.count > 0 ? [[suggested.id, best.id]] : [];
}

function isIn(claim: Span & { readonly article: string }, { claims }: Position): boolean {
  return claims.some(({ article, start, end }) => article === claim.article && start < claim.end && claim.start < end);
}

/**
 * The entries of lists that concern a new position; how old positions stand to each other is for the editors to say. A
 * pair with contradictory entries is left out, and a pair without any is listed as not comparable, because otherwise it
 * would count as a conflict.
 */
function listsOfNew(lists: Lists, before: readonly string[], fresh: readonly string[]): Lists {
  const entries = listed(lists).filter(({ pair }) => pair.some((id) => fresh.includes(id)));
  const saidOf = (pair: readonly string[]) => entries.filter((entry) => entry.pair.every((id) => pair.includes(id)));
  const isPlain = ({ pair }: Entry) => new Set(saidOf(pair).map(({ list }) => list)).size === 1;
  const plain = entries.filter((entry) => isPlain(entry) && saidOf(entry.pair)[0] === entry);
  const all = [...before, ...fresh];
  const open = fresh
    .flatMap((id) => all.slice(0, all.indexOf(id)).map((known) => [known, id]))
    .filter((pair) => !plain.some((entry) => entry.pair.every((id) => pair.includes(id))));
  const groups = (list: keyof Lists) =>
    plain.flatMap((entry) => (entry.list === list && "positions" in entry.line ? [entry.line] : []));
  return withoutEmpty({
    compatible: groups("compatible"),
    updates: plain.flatMap(({ line }) => ("later" in line ? [line] : [])),
    conflicts: groups("conflicts"),
    withheld: [...groups("withheld"), ...open.map((positions) => ({ positions, because: undecided }))],
  });
}

/** A line of a list, and the two positions that it is about. */
interface Entry {
  readonly list: keyof Lists;
  readonly pair: readonly string[];
  readonly line: Group | Update;
}

function listed({ updates = [], ...groups }: Lists): Entry[] {
  return [
    ...(["compatible", "conflicts", "withheld"] as const).flatMap((list) =>
      (groups[list] ?? []).map((line) => ({ list, pair: line.positions, line })),
    ),
    ...updates.map((line) => ({ list: "updates" as const, pair: [line.later, line.earlier], line })),
  ];
}
