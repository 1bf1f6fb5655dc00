import { foldText } from "../fold-text.ts";
import { termOf } from "../reading/en/term-of.ts";
import { tokensOf } from "../reading/tokens.ts";
import type { LoneClaim } from "./read-answers.ts";

/** Claims whose words have so much in common, as a cosine, may be of one thing: a model is asked which are. */
const alike = 0.3;
/** What a claim answers tells more of what it is about than its words. */
const ofQuestion = 2;
/** A group of more claims is asked about in two: small models lose count. */
const mostClaims = 16;
const mostOfOne = 2;
/** So many groups are asked about, those of the most accounts first. */
const mostGroups = 120;

interface Group {
  readonly claims: LoneClaim[];
  readonly sum: Map<string, number>;
}

/**
 * Claims of several articles that may be of one thing, by what they answer and by their words, the groups of most articles first. What one article alone says
 * is in none. Time grows with claims times groups.
 */
export function groupedClaims(claims: readonly LoneClaim[]): LoneClaim[][] {
  const terms = claims.map(({ ask, quote, says }) => [
    ...Array.from({ length: ofQuestion }, () => termsIn(ask)).flat(),
    ...termsIn(`${quote} ${says}`),
  ]);
  const weightOf = weights(terms);
  const groups: Group[] = [];
  for (const [n, claim] of claims.entries()) {
    const vector = vectorOf(terms[n] ?? [], weightOf);
    const [best] = groups
      .filter(
        (group) =>
          group.claims.length < mostClaims &&
          group.claims.filter(({ article }) => article === claim.article).length < mostOfOne,
      )
      .map((group) => ({ group, likeness: cosine(vector, group.sum) }))
      .filter(({ likeness }) => likeness >= alike)
      .toSorted((x, y) => y.likeness - x.likeness);
    if (best) {
      best.group.claims.push(claim);
      for (const [term, weight] of vector) best.group.sum.set(term, (best.group.sum.get(term) ?? 0) + weight);
    } else groups.push({ claims: [claim], sum: new Map(vector) });
  }
  const accounts = ({ claims: of }: Group) => new Set(of.map(({ article }) => article)).size;
  return groups
    .filter((group) => accounts(group) > 1)
    .toSorted((x, y) => accounts(y) - accounts(x))
    .slice(0, mostGroups)
    .map((group) => group.claims);
}

/** Words as the engine has them, where they are of its language; else as they are written. */
function termsIn(text: string): string[] {
  return tokensOf(text).flatMap((token) => {
    if (token.kind === "mark" || token.kind === "break" || token.kind === "clitic") return [];
    if (/[a-z]/.test(token.fold)) return termOf(token) ?? [];
    const letters = [...foldText(token.fold, "loosely").text];
    // Scripts without spaces: every two characters.
    return unspaced.test(token.fold) ? letters.slice(1).map((letter, n) => `${letters[n]}${letter}`) : letters.join("");
  });
}

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** A word weighs less, the more claims have it. */
function weights(all: readonly (readonly string[])[]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const terms of all) for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) => Math.log(1 + all.length / (counts.get(term) ?? all.length));
}

function vectorOf(terms: readonly string[], weightOf: (term: string) => number): Map<string, number> {
  const vector = new Map<string, number>();
  for (const term of terms) vector.set(term, (vector.get(term) ?? 0) + weightOf(term));
  const length = Math.hypot(...vector.values()) || 1;
  return new Map([...vector].map(([term, weight]) => [term, weight / length]));
}

function cosine(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let dot = 0;
  for (const [term, weight] of one) dot += weight * (other.get(term) ?? 0);
  return dot / (Math.hypot(...one.values()) * Math.hypot(...other.values()) || 1);
}
