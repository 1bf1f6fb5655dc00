import { numberPassages } from "../relations/number-passages.ts";
import type { Claim, Group, Position, Question } from "../relations/question.ts";

/**
 * Questions in the same words that share a claim are one: an account that has the other's answer, and one against it besides, reports a dispute. In the
 * order of the first of each.
 */
export function joinedQuestions(questions: readonly Question[]): Question[] {
  const joined: Question[] = [];
  for (const question of questions) {
    const at = joined.findIndex((known) => isSameAsk(known, question) && shares(known, question));
    const known = joined[at];
    const both = known && join(known, question);
    if (both) joined[at] = both;
    else joined.push(question);
  }
  return joined;
}

function isSameAsk(a: Question, b: Question): boolean {
  return a.ask.toLowerCase() === b.ask.toLowerCase();
}

function shares(a: Question, b: Question): boolean {
  return a.positions.some((one) => b.positions.some((other) => isShared(one, other)));
}

function isShared(a: Position, b: Position): boolean {
  return a.claims.some((claim) => b.claims.some((other) => isSame(claim, other)));
}

function isSame(a: Claim, b: Claim): boolean {
  return a.article === b.article && a.start === b.start && a.end === b.end;
}

/** The two as one; nothing where what one of them parts the other puts together. */
function join(first: Question, second: Question): Question | undefined {
  const ids = new Map<string, string>();
  const positions: Position[] = [...first.positions];
  for (const position of second.positions) {
    const at = positions.findIndex((known) => isShared(known, position));
    const known = positions[at];
    if (known) {
      if ([...ids.values()].includes(known.id)) return undefined;
      ids.set(position.id, known.id);
      const added = position.claims.filter((claim) => !known.claims.some((one) => isSame(one, claim)));
      positions[at] = { ...known, claims: [...known.claims, ...added] };
    } else {
      const id = `p${positions.length + 1}`;
      if (positions.some((one) => one.id === id)) return undefined;
      ids.set(position.id, id);
      positions.push({ ...position, id });
    }
  }
  const nameOf = (id: string) => ids.get(id) ?? id;
  const groups = (list: readonly Group[]) =>
    list.map((group) => ({ ...group, positions: group.positions.map(nameOf) }));
  return {
    ...first,
    positions: numberPassages(positions),
    compatible: [...first.compatible, ...groups(second.compatible)],
    conflicts: [...first.conflicts, ...groups(second.conflicts)],
    withheld: [...first.withheld, ...groups(second.withheld)],
    differing: [
      ...(first.differing ?? []),
      ...groups(second.differing ?? []),
      ...notCompared(positions, first, second, nameOf),
    ],
    updates: [
      ...first.updates,
      ...second.updates.map((update) => ({ ...update, later: nameOf(update.later), earlier: nameOf(update.earlier) })),
    ],
  };
}

/** Answers of one that stand beside answers of the other that it does not have: nobody said how they stand. */
function notCompared(
  positions: readonly Position[],
  first: Question,
  second: Question,
  nameOf: (id: string) => string,
): Group[] {
  const [ofFirst, ofSecond] = [
    new Set(first.positions.map(({ id }) => id)),
    new Set(second.positions.map(({ id }) => nameOf(id))),
  ];
  const only = (of: ReadonlySet<string>, other: ReadonlySet<string>) =>
    positions.filter(({ id }) => of.has(id) && !other.has(id));
  return only(ofFirst, ofSecond).flatMap((a) => only(ofSecond, ofFirst).map((b) => ({ positions: [a.id, b.id] })));
}
