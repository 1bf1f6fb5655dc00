import { everyTwo } from "../every-two.ts";
import type { Change } from "./change.ts";
import type { QuestionState } from "./state.ts";

/** What is otherwise said of how two answers stand to each other, of those that were there before and still are. */
export function stanceChanges(before: QuestionState, after: QuestionState): Change[] {
  const kept = after.positions.filter(({ id }) => before.positions.some((old) => old.id === id));
  return everyTwo(kept).flatMap(([a, b]) => {
    const was = stanceInWords(before, a.id, b.id);
    const is = stanceInWords(after, a.id, b.id);
    const isSame = JSON.stringify(was.key) === JSON.stringify(is.key);
    return isSame ? [] : [{ what: "stance", of: `“${a.says}” and “${b.says}”`, was: was.words, is: is.words }];
  });
}

const kinds = {
  conflict: "in conflict",
  compatible: "compatible",
  withheld: "cannot be told",
  differing: "differ, not judged",
} as const;

/** A stance as it is told, and what tells it from others. */
function stanceInWords({ stances, positions }: QuestionState, a: string, b: string) {
  const stance = stances.find((one) => one.positions.includes(a) && one.positions.includes(b));
  const { kind, because } = stance ?? { kind: "conflict" as const };
  const later = kind === "update" ? stance?.positions[0] : undefined;
  const says = positions.find(({ id }) => id === later)?.says ?? "";
  const how = kind === "update" ? `“${says}” is the later` : kinds[kind];
  return { key: [kind, later, because], words: because === undefined ? how : `${how}: ${because}` };
}
