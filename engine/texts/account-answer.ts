import { isOfALongerTime, isSuperseded } from "../reading/en/cues.ts";
import { anotherOrder, overlap } from "./interval.ts";
import type { FoundClaim } from "../reading/en/claims.ts";

/** What a figure weighs by where it stands: an account says what its headline, its beginning and its repetitions say. */
const inHeadline = 3;
const inLead = 2;
const later = 1;

/**
 * What an account answers, of the figures of one question that it gives: the one with most weight, and those that can be so beside it. Another is
 * kept where somebody else says it, since then the account reports a dispute, or where it is called an earlier one; all else is of a part, of another
 * time or of something larger.
 */
export function accountAnswer(claims: readonly FoundClaim[]): FoundClaim[] {
  const own = claims.filter((claim) => !isOfMore(claim, claims));
  const first = own.toSorted((x, y) => weightOf(y, own) - weightOf(x, own))[0];
  if (!first) return claims.length === own.length ? [...claims] : [];
  return own.filter(
    (claim) =>
      isCompatible(claim, first) ||
      (!claim.voice.itself && claim.voice.key !== first.voice.key) ||
      isSuperseded(claim.sentence),
  );
}

/** What an account gives as its answer, added up over its repetitions. */
function weightOf(claim: FoundClaim, all: readonly FoundClaim[]): number {
  return all
    .filter((other) => isCompatible(claim, other))
    .reduce((sum, { headline, leading }) => sum + (headline ? inHeadline : leading ? inLead : later), 0);
}

function isCompatible({ answer: a }: FoundClaim, { answer: b }: FoundClaim): boolean {
  return a.kind === "number" && b.kind === "number" && a.of === b.of && overlap(a, b);
}

/** “More than 300,000 people have been killed since the war began” */
function isOfMore({ answer, sentence, leading }: FoundClaim, all: readonly FoundClaim[]): boolean {
  if (answer.kind !== "number") return false;
  const others = all.flatMap(({ answer: other }) => (other.kind === "number" && other.low > 0 ? other.low : []));
  return (!leading && isOfALongerTime(sentence)) || answer.low > anotherOrder * Math.min(...others);
}
