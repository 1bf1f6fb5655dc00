import type { Word, Words } from "./words-of.ts";

/** Verbs that hold one way round alone. */
const oneWay: ReadonlySet<string> = new Set(
  "kill shoot beat win defeat succeed replace own buy acquir sue accuse attack invade arrest convict elect follow marri hire suspend".split(
    " ",
  ),
);
const between = 4;

interface Role {
  readonly verb: Word;
  readonly by: Word;
  readonly of: Word;
}

/** “X succeeded Y” and “Y succeeded X”. */
export function rolesSwapped(short: Words, long: Words): string | undefined {
  const one = rolesOf(short);
  const other = rolesOf(long);
  for (const role of one) {
    if (role.by.term === role.of.term || other.some((same) => sameRole(same, role))) continue;
    const swapped = other.find(
      ({ verb, by, of }) => verb.term === role.verb.term && by.term === role.of.term && of.term === role.by.term,
    );
    if (swapped) return `who did it and to whom differ: “${role.by.written} ${role.verb.written} ${role.of.written}”`;
  }
  return undefined;
}

function sameRole(a: Role, b: Role): boolean {
  return a.verb.term === b.verb.term && a.by.term === b.by.term && a.of.term === b.of.term;
}

function rolesOf({ tokens, words }: Words): Role[] {
  return words.flatMap((verb, index) => {
    if (!oneWay.has(verb.term)) return [];
    const before = words.slice(0, index).findLast(({ name, at }) => (name || at === 0) && verb.at - at <= between);
    const after = words.slice(index + 1).find(({ name, at }) => name && at - verb.at <= between);
    if (!before || !after) return [];
    const passive = tokens.slice(verb.at + 1, after.at).some(({ fold }) => fold === "by");
    return [passive ? { verb, by: after, of: before } : { verb, by: before, of: after }];
  });
}
