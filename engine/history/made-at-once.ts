import type { Change } from "./change.ts";

/**
 * The changes of several versions, one after another, as if they had been made at once: what was changed twice is changed once, what came
 * and went again, or went and came back, is not told, nor what happened meanwhile to a question or an account that came or went.
 */
export function madeAtOnce(versions: readonly (readonly Change[])[]): Change[] {
  return versions.reduce<Change[]>((before, changes) => {
    const made = changes.reduce<Made>(withNext, { before, now: [] });
    return withoutReturned([...made.before, ...made.now]);
  }, []);
}

/** What is told of the versions before, and of the one that is added to them. */
interface Made {
  readonly before: readonly Change[];
  readonly now: readonly Change[];
}

function withNext({ before, now }: Made, next: Change): Made {
  if (isWithin(next, before, ({ was }) => was === undefined))
    return { before: before.map((one) => withAnswer(one, next)), now };
  const first = before.findLast((one) => keyOf(one) === keyOf(next) && leadsTo(one, next));
  const others = before.filter((one) => one !== first && !isWithin(one, [next], ({ is }) => is === undefined));
  if (!first) return { before: others, now: [...now, next] };
  if (first.was === next.is) return { before: others, now };
  const { answers, was } = first;
  const one: Change = {
    ...next,
    was,
    // What a question that came has been given since is told with it.
    ...(was === undefined && answers ? { answers } : {}),
  };
  return withNext({ before: others, now }, definedOf(one));
}

/** Without what went and what came with the same words: of texts without ids nobody can tell which came in the place of which. */
function withoutReturned(changes: readonly Change[]): Change[] {
  const gone = changes.find(
    (one) => one.is === undefined && changes.some((other) => other.was === undefined && isReturn(one, other)),
  );
  if (!gone) return [...changes];
  const come = changes.find((other) => other.was === undefined && isReturn(gone, other));
  return withoutReturned(changes.filter((one) => one !== gone && one !== come));
}

function isReturn(gone: Change, come: Change): boolean {
  return keyOf(gone) === keyOf(come) && gone.was === come.is;
}

/** Without fields that are undefined, as changes are written. */
function definedOf(change: Change): Change {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as unknown as Change;
}

/**
 * Two changes with the same key are of one thing, if what one left is what the other found. Of a claim it has the words of its answer: where
 * those were put otherwise in between, the claim is told twice.
 */
function keyOf({ what, question, account, of }: Change): string {
  return JSON.stringify([what, question, account, what === "answer" ? "" : of]);
}

/** Whether the second of two changes goes on from what the first left. What has no id of its own is the same where its words are. */
function leadsTo(first: Change, second: Change): boolean {
  if (first.is !== second.was) return false;
  return first.is !== undefined || hasId(first) || first.was === second.is;
}

function hasId({ what }: Change): boolean {
  return what === "question" || what === "account" || what === "elsewhere" || what === "reviewed";
}

/** Whether a change is told within a question, or of the text of an account, of which some change says that the whole came or went. */
function isWithin(change: Change, changes: readonly Change[], isWhole: (one: Change) => boolean): boolean {
  const { what, question, account } = change;
  return changes.some(
    (one) =>
      one !== change &&
      isWhole(one) &&
      ((one.what === "question" && what !== "question" && question === one.question) ||
        (one.what === "account" && what === "text" && account === one.account)),
  );
}

/** A question that came, with an answer that came, went, or was put otherwise since. */
function withAnswer(one: Change, { what, question, was, is }: Change): Change {
  if (one.what !== "question" || one.question !== question || what !== "position") return one;
  const others = (one.answers ?? []).filter((answer) => answer !== was);
  return { ...one, answers: is === undefined ? others : [...others, is] };
}
