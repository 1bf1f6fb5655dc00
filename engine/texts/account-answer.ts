import { overlap } from "./interval.ts";
import type { FoundClaim } from "./reading/claims.ts";

/** What a figure weighs by where it stands: an account says what its headline, its beginning and its repetitions say. */
const inHeadline = 3;
const inLead = 2;
const later = 1;
/** A figure so many times the others of its account is of something larger: a war's dead beside a raid's. */
const anotherOrder = 50;

/** “More than 300,000 people have been killed since the war began”, “the conflict has claimed …”: told of a longer time than the incident's. */
const ofALongerTime =
  /\bsince (?:\p{L}+ )?(?:19|20)\d\d\b|\bsince the\b[^.]*\b(?:war|conflict|uprising|revolt|violence|insurgency|fighting)\b|\b(?:war|conflict|uprising|insurgency|crisis)\b[^.]*\b(?:has|have|had)\b|\b(?:has|have|had)\b[^.]*\b(?:war|conflict|uprising|insurgency)\b|\b(?:this|last) year\b|\bin recent (?:weeks|months|years)\b/iu;
/** “An earlier toll of nine”, “risen from nine”. */
const superseded =
  /\b(?:earlier|initial|initially|previous|previously|preliminary|revised|corrected|risen|rose|raised|up from|first said)\b/i;

/** Whether the account gives a figure as an earlier one. */
export function isSuperseded({ sentence }: Pick<FoundClaim, "sentence">): boolean {
  return superseded.test(sentence);
}

/**
 * What an account answers, of the figures of one question that it gives: the one with most weight, and those that can be so beside it. Another is
 * kept where somebody else says it, since then the account reports a dispute, or where it is called an earlier one; all else is of a part, of another
 * time or of something larger.
 */
export function accountAnswer(claims: readonly FoundClaim[]): FoundClaim[] {
  const own = claims.filter((claim) => !isOfALongerTime(claim, claims));
  const first = own.toSorted((x, y) => weightOf(y, own) - weightOf(x, own))[0];
  if (!first) return claims.length === own.length ? [...claims] : [];
  return own.filter(
    (claim) =>
      isCompatible(claim, first) || (!claim.voice.itself && claim.voice.key !== first.voice.key) || isSuperseded(claim),
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

function isOfALongerTime({ answer, sentence, leading }: FoundClaim, all: readonly FoundClaim[]): boolean {
  if (answer.kind !== "number") return false;
  const others = all.flatMap(({ answer: other }) => (other.kind === "number" && other.low > 0 ? other.low : []));
  return (!leading && ofALongerTime.test(sentence)) || answer.low > anotherOrder * Math.min(...others);
}
