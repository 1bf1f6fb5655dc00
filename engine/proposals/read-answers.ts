import { shaped, type Shape, type Shaped } from "./answer-shape.ts";
import { objectsIn } from "./objects-in.ts";
import { blindShape, bothCan, claimsShape, groupShape, pairShape } from "./prompts.ts";
import type { Label, Proposed, ProposedClaim } from "./proposal.ts";

/** More entries of one answer are not looked at: whoever writes a hundred does not choose. */
const mostEntries = 60;

/** What was read of an answer. `unread` says of entries why they could not be taken, in words. */
export interface Read<T> {
  readonly entries: readonly T[];
  readonly unread: readonly string[];
}

/** What a model may say where both can be true, or whether two articles are of one incident. */
export type Can = (typeof bothCan)[number];

const labelsOfPair: Readonly<Record<(typeof pairShape.item.label)[number], Label>> = {
  agree: "agree",
  detail: "detail",
  "A is later": "first later",
  "B is later": "second later",
  conflict: "conflict",
  "cannot tell": "cannot tell",
};

/** What an answer on a pair proposes. `a` and `b` are the ids of what stood there as A and as B. */
export function readPairAnswer(answer: string, a: string, b: string): Read<Proposed> & { readonly oneIncident: Can } {
  const { entries, unread } = entriesIn(pairShape.item, answer, "label");
  const proposed = entries.map((one): Proposed => {
    const claims: [ProposedClaim, ProposedClaim] = [
      { article: a, sentence: one.a, quote: one.a_quote, says: one.a_says, voice: one.a_voice },
      { article: b, sentence: one.b, quote: one.b_quote, says: one.b_says, voice: one.b_voice },
    ];
    const label = labelsOfPair[one.label];
    return label === "agree"
      ? { ask: one.ask, positions: [{ claims }], stances: [] }
      : {
          ask: one.ask,
          positions: claims.map((claim) => ({ claims: [claim] })),
          stances: [{ positions: [0, 1], label, because: one.reason }],
        };
  });
  return { entries: proposed, unread, oneIncident: oneIncidentIn(answer) };
}

/** Whether an answer takes its two articles for one incident; what it does not say it cannot tell. */
function oneIncidentIn(answer: string): Can {
  const said = /"one_incident"\s*:\s*"([^"]*)"/.exec(answer)?.[1];
  return bothCan.find((word) => word === said) ?? "cannot tell";
}

/** Whether the passages of each case can both be true. Of a case that is answered twice otherwise it cannot be told. */
export function readBlindAnswer(answer: string): Read<{ readonly of: number; readonly both: Can }> {
  const { entries, unread } = entriesIn(blindShape.item, answer, "both_true");
  const answers = new Map<number, Can>();
  for (const { case: of, both_true } of entries) {
    const before = answers.get(of) ?? both_true;
    answers.set(of, before === both_true ? both_true : "cannot tell");
  }
  return { entries: [...answers].map(([of, both]) => ({ of, both })), unread };
}

/** A claim of one of many articles, with the question that it answers. */
export interface LoneClaim extends ProposedClaim {
  readonly ask: string;
}

/** What an answer on one of many articles lists. */
export function readClaimsAnswer(answer: string, article: string): Read<LoneClaim> {
  const { entries, unread } = entriesIn(claimsShape.item, answer, "sentence");
  return { entries: entries.map(({ question, ...claim }) => ({ ...claim, article, ask: question })), unread };
}

/** What an answer on a group of claims proposes: one question, or none. `claims` stood there in this order. */
export function readGroupAnswer(answer: string, claims: readonly ProposedClaim[]): Read<Proposed> {
  const { entries, unread } = entriesIn(groupShape.item, answer, "claim");
  const answers = new Map<number, ProposedClaim[]>();
  for (const { claim, answer: given, label } of entries) {
    const one = claims[claim - 1];
    if (label === "is" && one && given > 0 && ![...answers.values()].some((known) => known.includes(one)))
      answers.set(given, [...(answers.get(given) ?? []), one]);
  }
  const numbers = [...answers.keys()];
  const stances = entries.flatMap(({ claim, answer: x, or_answer: y, label, reason }) => {
    const [first, second] = [numbers.indexOf(x), numbers.indexOf(y)];
    if (label === "is" || claim !== 0 || first < 0 || second < 0 || first === second) return [];
    const said: Label =
      label === "first is later" ? "first later" : label === "second is later" ? "second later" : label;
    return [{ positions: [first, second] as const, label: said, because: reason }];
  });
  const ask = askIn(answer);
  return {
    entries:
      numbers.length === 0 ? [] : [{ ask, positions: [...answers.values()].map((of) => ({ claims: of })), stances }],
    unread,
  };
}

/** What an answer on a group says that it asks: the first text of that name, as JSON has it. */
function askIn(answer: string): string {
  const said = /"ask"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(answer)?.[1];
  try {
    return String(JSON.parse(said ?? '""')).replace(/\p{Cc}+/gu, " ");
  } catch {
    return "";
  }
}

/** The entries of an answer that have the shape; of what seems to be one (it has the field `by`) and has not, why. */
function entriesIn<S extends Shape>(shape: S, answer: string, by: keyof S & string): Read<Shaped<S>> {
  const found = objectsIn(answer).filter((object) => by in object);
  const entries: Shaped<S>[] = [];
  const unread: string[] = [];
  for (const object of found.slice(0, mostEntries)) {
    const one = shaped(shape, object);
    if (typeof one === "string") unread.push(one);
    else entries.push(one);
  }
  if (found.length > mostEntries) unread.push(`${found.length - mostEntries} entries more than are looked at`);
  return { entries, unread };
}
