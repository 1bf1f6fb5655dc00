import { judge } from "./judge.ts";
import type { PassagePair } from "./pair-passages.ts";
import { rankPassages, type RankedPassages } from "./passages/rank-passages.ts";
import type { SentenceVectors } from "./passages/sentence-vectors.ts";
import { claimOf, type FoundClaim } from "./reading/claims.ts";
import type { Reading } from "./reading/reading.ts";
import { questionOf, type SuggestedQuestion } from "./suggested-question.ts";
import { toldAlike, type Told, type ToldAlike } from "./told-alike.ts";

/** Two articles, by their places in the list, and what of them is alike. */
export interface AlikeArticles {
  readonly a: number;
  readonly b: number;
  readonly alike: readonly RankedPassages[];
}

/**
 * So many pairs of passages are shown of two articles, and more of long ones: one for so many sentences of the shorter. Careful readers mark nine
 * places in two texts of a dozen sentences; the first eight pairs hold 62 % of them, sixteen 75 %.
 */
const shownOfTwo = 8;
const sentencesForEach = 5;

/** What two articles have alike, the heaviest first. */
export function alikeArticles(
  readings: readonly Reading[],
  vectors: readonly SentenceVectors[],
  { a, b }: { readonly a: number; readonly b: number },
): AlikeArticles {
  const [one, other] = [vectors[a], vectors[b]];
  if (!one || !other) return { a, b, alike: [] };
  const shorter = Math.min(...[a, b].map((at) => readings[at]?.sentences.length ?? 0));
  const shown = Math.max(shownOfTwo, Math.round(shorter / sentencesForEach));
  return { a, b, alike: rankPassages(one, other).slice(0, shown) };
}

/**
 * The questions that passages answer which are alike: “How many rifles?” where both give a number of them, else what is said of the words that they
 * share. What no more can be said of than that both seem to tell of the same is given as `passages`.
 */
export function passageQuestions(
  readings: readonly Reading[],
  pairs: readonly AlikeArticles[],
  isAsked: (claim: FoundClaim, other: FoundClaim) => boolean,
): { readonly questions: SuggestedQuestion[]; readonly passages: PassagePair[] } {
  const clusters: Cluster[] = [];
  const passages: PassagePair[] = [];
  for (const { a, b, alike } of pairs) {
    const [one, other] = [readings[a], readings[b]];
    if (!one || !other) continue;
    for (const ranked of alike) {
      const told = toldAlike([one, other], ranked);
      if (!told) {
        const [x, y] = [one.sentences[ranked.a], other.sentences[ranked.b]];
        if (x && y)
          passages.push({
            a: { article: a, start: x.start, end: x.end },
            b: { article: b, start: y.start, end: y.end },
            score: ranked.likeness,
          });
        continue;
      }
      const sides = [claimOn(one, told.a), claimOn(other, told.b)] as const;
      if (!isAsked(...sides)) gather(clusters, { told, sides, weight: ranked.weight });
    }
  }
  return { questions: clusters.map((cluster) => clusterQuestion(cluster, readings)), passages };
}

interface Link {
  readonly told: ToldAlike;
  readonly sides: readonly [FoundClaim, FoundClaim];
  readonly weight: number;
}

/** Claims of several articles on one thing: any two of them were found to be alike. */
interface Cluster {
  readonly told: ToldAlike;
  readonly claims: FoundClaim[];
  readonly linked: Set<string>;
}

/** Adds what was found of two sentences to what was found of one of them before, or begins anew. */
function gather(clusters: Cluster[], { told, sides }: Link): void {
  const [x, y] = sides.map(keyOf) as [string, string];
  for (const cluster of clusters) {
    if (cluster.told.about !== told.about) continue;
    const keys = cluster.claims.map(keyOf);
    const [hasX, hasY] = [keys.includes(x), keys.includes(y)];
    if (!hasX && !hasY) continue;
    cluster.linked.add(`${x} ${y}`).add(`${y} ${x}`);
    if (hasX && hasY) return;
    const [key, claim] = hasX ? [y, sides[1]] : [x, sides[0]];
    const isNew = cluster.claims.every(({ article }) => article !== claim.article);
    if (isNew && keys.every((known) => cluster.linked.has(`${known} ${key}`))) {
      cluster.claims.push(claim);
      return;
    }
  }
  clusters.push({ told, claims: [...sides], linked: new Set([`${x} ${y}`, `${y} ${x}`]) });
}

function keyOf({ article, start }: FoundClaim): string {
  return `${article}:${start}`;
}

function clusterQuestion({ told, claims }: Cluster, readings: readonly Reading[]): SuggestedQuestion {
  const [first] = claims;
  return questionOf(
    { id: `${told.about ?? "said"}-${first?.article ?? ""}-${first?.start ?? 0}`, rule: "alike", ask: told.ask },
    claims,
    readings,
    (a, b) => (a.answer.kind === "number" ? judge(a, b, "", "stands") : { kind: "same", because: "" }),
    (_, __, verdict) =>
      verdict.kind === "conflict"
        ? { kind: "differing", because: "They differ here; whether both can be so was not judged." }
        : verdict,
  );
}

/** The claim of one side: its whole sentence, in the voice of its figure or its beginning. */
function claimOn(reading: Reading, { sentence, figure }: Told): FoundClaim {
  const { first, after } = sentence;
  const claim = claimOf(
    reading,
    sentence,
    { first, after, answer: figure?.answer ?? { kind: "words" } },
    figure?.at ?? first,
  );
  return figure ? { ...claim, says: figure.says, points: [figure.span] } : claim;
}
