import type { Change, Changed } from "./change.ts";
import { apart } from "./paired.ts";
import type { ClaimState, PositionState } from "./state.ts";

/** A claim with the answer that it comes to. */
interface Placed extends ClaimState {
  readonly position: string;
  readonly answer: string;
}

type ClaimChange = Change & { readonly account: string };

/**
 * What became of a question's claims. They have no ids: a claim that is not there as it was is the one with the same words in the same
 * article, or else the next of that article at the same answer, or at another.
 */
export function claimChanges(before: readonly PositionState[], after: readonly PositionState[]): ClaimChange[] {
  const sameOf: readonly ((claim: Placed) => string)[] = [
    ({ article, quote }) => JSON.stringify([article, quote]),
    ({ article, position }) => JSON.stringify([article, position]),
  ];
  let [gone, come] = apart(placed(before), placed(after), stateKey);
  const changes: ClaimChange[] = [];
  for (const keyOf of sameOf) {
    const left: Placed[] = [];
    for (const was of gone) {
      const is = come.find((claim) => keyOf(claim) === keyOf(was));
      if (!is) left.push(was);
      else {
        come = come.filter((claim) => claim !== is);
        changes.push(...corrections(was, is));
      }
    }
    gone = left;
  }
  return [
    ...changes,
    ...come.map(({ article, answer, quote }) => ({ what: "claim" as const, account: article, of: answer, is: quote })),
    ...gone.map(({ article, answer, quote }) => ({ what: "claim" as const, account: article, of: answer, was: quote })),
  ];
}

function placed(positions: readonly PositionState[]): Placed[] {
  return positions.flatMap(({ id, says, claims }) => claims.map((claim) => ({ ...claim, position: id, answer: says })));
}

function stateKey({ article, quote, voice, says, translation, position }: Placed): string {
  return JSON.stringify([article, quote, voice, says, translation, position]);
}

function corrections(was: Placed, is: Placed): ClaimChange[] {
  const at = (what: Changed) => ({ what, account: is.article, of: is.answer });
  // Two answers of the same words differ in nothing that is read.
  const moved =
    was.position === is.position || was.answer === is.answer
      ? []
      : [{ ...at("answer"), was: was.answer, is: is.answer }];
  const fields = (["quote", "voice", "says", "translation"] as const).flatMap((what) => {
    if (was[what] === is[what]) return [];
    // What a claim comes to is its answer where nothing else is said.
    const [before, after] = what === "says" ? [was.says ?? was.answer, is.says ?? is.answer] : [was[what], is[what]];
    return [
      { ...at(what), ...(before === undefined ? {} : { was: before }), ...(after === undefined ? {} : { is: after }) },
    ];
  });
  return [...moved, ...fields];
}
