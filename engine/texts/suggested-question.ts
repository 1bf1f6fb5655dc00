import { everyTwo } from "../every-two.ts";
import type { Verdict } from "./judge.ts";
import { numberPassages } from "../relations/number-passages.ts";
import type { Claim, Group, Position, Question } from "../relations/question.ts";
import type { FoundClaim } from "../reading/en/claims.ts";
import type { Reading } from "../reading/reading.ts";

/** What the engine proposes to ask, in the shape of every question; nothing in it was confirmed by anybody. */
export interface SuggestedQuestion extends Question<Position<SuggestedClaim>> {
  /** Of a rule its id, and the topic where it has several; of passages that are alike where they stand. */
  readonly id: string;
  readonly rule: string;
}

/** A claim with what it was found by. */
export type SuggestedClaim = Claim & FoundClaim;

/** At most so many claims of one article are kept at a position. */
const claimsEach = 3;

/**
 * A question of these claims: those that say the same share a position. `judge` says how two claims stand, and `stand` how two positions
 * do, given what their first claims come to. Of `readings` those count that were read in part.
 */
export function questionOf(
  named: Pick<SuggestedQuestion, "id" | "rule" | "ask">,
  all: readonly FoundClaim[],
  readings: readonly Reading[],
  judge: (a: FoundClaim, b: FoundClaim) => Verdict,
  stand: (ofA: readonly FoundClaim[], ofB: readonly FoundClaim[], verdict: Verdict) => Verdict,
): SuggestedQuestion {
  // A position takes its words from its first claim, so claims of the text come before those of headlines.
  const claims = [...all.filter(({ headline }) => !headline), ...all.filter(({ headline }) => headline)];
  const positions: { id: string; says: string; claims: FoundClaim[] }[] = [];
  for (const claim of claims) {
    const position = positions.find(({ claims: [first] }) => first && judge(first, claim).kind === "same");
    if (!position) positions.push({ id: `p${positions.length + 1}`, says: claim.says, claims: [claim] });
    else if (position.claims.filter(({ article }) => article === claim.article).length < claimsEach)
      position.claims.push(claim);
  }
  const stances = everyTwo(positions).flatMap(([a, b]) => {
    const [first, second] = [a.claims[0], b.claims[0]];
    return first && second ? [{ a, b, ...stand(a.claims, b.claims, judge(first, second)) }] : [];
  });
  const groups = (kinds: readonly Verdict["kind"][]): Group[] =>
    stances
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ a, b, because }) => ({ positions: [a.id, b.id], because }));
  const inPart = readings.flatMap(({ article }) => (article.read === "part" ? article.id : []));
  return {
    ...named,
    byMachine: true,
    positions: numberPassages(positions),
    elsewhere: [],
    compatible: groups(["compatible", "same"]),
    updates: stances.flatMap(({ a, b, kind, later, because }) => {
      if (kind !== "update") return [];
      return [later === "a" ? { later: a.id, earlier: b.id, because } : { later: b.id, earlier: a.id, because }];
    }),
    conflicts: groups(["conflict"]),
    differing: groups(["differing"]),
    withheld: groups(["withheld"]),
    ...(inPart.length > 0 ? { readInPart: inPart } : {}),
  };
}
