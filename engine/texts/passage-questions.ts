import { notJudged } from "../relations/stance.ts";
import { judge, type Verdict } from "./judge.ts";
import type { PassagePair } from "./pair-passages.ts";
import { rankPassages, type RankedPassages } from "./passages/rank-passages.ts";
import type { SentenceVectors } from "./passages/sentence-vectors.ts";
import { claimOf, type FoundClaim } from "../reading/en/claims.ts";
import { byPublication } from "../reading/by-publication.ts";
import type { Reading } from "../reading/reading.ts";
import { questionOf, type SuggestedQuestion } from "./suggested-question.ts";
import { toldAlike, type Told, type ToldAlike } from "./told-alike.ts";

/** What such questions have in the place of a rule's id. */
export const alikeRule = "alike";

/**
 * Whether a question asks for more than what passages say that are alike: where editors ask, or are to ask, only what differs or answers a question
 * adds to theirs.
 */
export function asksMore({ rule, positions }: Pick<SuggestedQuestion, "rule" | "positions">): boolean {
  return rule !== alikeRule || positions.length > 1;
}

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
const shownOfTwo = 9;
const sentencesForEach = 5;

/**
 * What two articles have alike, the heaviest first. The earlier of the two is the first, so that the order in which they are given makes no
 * difference.
 */
export function alikeArticles(
  readings: readonly Reading[],
  vectors: ReadonlyMap<Reading, SentenceVectors>,
  pair: { readonly a: number; readonly b: number },
): AlikeArticles {
  const [a = 0, b = 0] = [pair.a, pair.b].toSorted((x, y) => {
    const [one, other] = [readings[x], readings[y]];
    return one && other ? byPublication(one, other) : 0;
  });
  const [one, other] = [a, b].map((at) => {
    const reading = readings[at];
    return reading && vectors.get(reading);
  });
  if (!one || !other) return { a, b, alike: [] };
  const shorter = Math.min(...[a, b].map((at) => readings[at]?.sentences.length ?? 0));
  const shown = Math.max(shownOfTwo, Math.round(shorter / sentencesForEach));
  return { a, b, alike: rankPassages(one, other).slice(0, shown) };
}

/**
 * The questions that passages answer which are alike: “How many rifles?” where both give a number of them, else what is said of the words that they
 * share. What no more can be said of than that both seem to tell of the same is given as `passages`, and all that is
 * alike as `alike`: the same objects.
 */
export function passageQuestions(
  readings: readonly Reading[],
  pairs: readonly AlikeArticles[],
  isAsked: (sides: readonly [FoundClaim, FoundClaim], about: string | undefined) => boolean,
): {
  readonly questions: SuggestedQuestion[];
  readonly passages: PassagePair[];
  readonly alike: PassagePair[];
} {
  const clusters: Cluster[] = [];
  const all: { readonly pair: PassagePair; readonly isTold: boolean }[] = [];
  const apart = new Set<string>();
  for (const { a, b, alike } of pairs) {
    const [one, other] = [readings[a], readings[b]];
    if (!one || !other) continue;
    for (const ranked of alike) {
      const told = toldAlike([one, other], ranked);
      const pair = passagePair(readings, { a, b }, ranked);
      if (pair) all.push({ pair, isTold: told !== undefined });
      if (!told) continue;
      const sides = [claimOn(one, told.a), claimOn(other, told.b)] as const;
      if (!isAsked(sides, told.about)) gather(clusters, apart, { told, sides });
    }
  }
  return {
    questions: withOwnAsks(clusters.map((cluster) => clusterQuestion(cluster, readings))),
    passages: all.flatMap(({ pair, isTold }) => (isTold ? [] : pair)),
    alike: all.map(({ pair }) => pair),
  };
}

/** Questions that would be asked in the same words are numbered. */
function withOwnAsks(questions: readonly SuggestedQuestion[]): SuggestedQuestion[] {
  const asked = new Map<string, number>();
  return questions.map((question) => {
    const times = (asked.get(question.ask) ?? 0) + 1;
    asked.set(question.ask, times);
    return times === 1 ? question : { ...question, ask: question.ask.replace(/\?$/, ` (${times})?`) };
  });
}

/** Two alike passages by where they stand; the article that is given first is the first. */
function passagePair(
  readings: readonly Reading[],
  { a, b }: Pick<AlikeArticles, "a" | "b">,
  ranked: RankedPassages,
): PassagePair | undefined {
  const [x, y] = [readings[a]?.sentences[ranked.a], readings[b]?.sentences[ranked.b]];
  if (!x || !y) return undefined;
  const [one, other] = [
    { article: a, start: x.start, end: x.end },
    { article: b, start: y.start, end: y.end },
  ];
  return { ...(a < b ? { a: one, b: other } : { a: other, b: one }), score: ranked.likeness };
}

interface Link {
  readonly told: ToldAlike;
  readonly sides: readonly [FoundClaim, FoundClaim];
}

/** Claims of several articles on one thing: any two articles of it were found to be alike. */
interface Cluster {
  readonly told: ToldAlike;
  readonly claims: FoundClaim[];
  readonly linked: Set<string>;
  /** Any two of them tell of the same by their own words. */
  isByItself: boolean;
}

/** Sentences of one article that may tell of one thing: a headline and what it is a headline of. */
const sentencesEach = 2;

/** Adds what was found of two sentences to what was found of one of them before, or begins anew; `apart` holds those that differ. */
function gather(clusters: Cluster[], apart: Set<string>, { told, sides }: Link): void {
  const [x, y] = sides.map(keyOf) as [string, string];
  if (told.stands === "conflict") apart.add(`${x} ${y}`).add(`${y} ${x}`);
  for (const cluster of clusters) {
    if (cluster.told.about !== told.about) continue;
    const keys = cluster.claims.map(keyOf);
    const [hasX, hasY] = [keys.includes(x), keys.includes(y)];
    if (!hasX && !hasY) continue;
    cluster.linked.add(`${x} ${y}`).add(`${y} ${x}`);
    cluster.isByItself &&= told.isByItself;
    if (hasX && hasY) return;
    const [key, claim] = hasX ? [y, sides[1]] : [x, sides[0]];
    const own = cluster.claims.filter(({ article }) => article === claim.article);
    // Of every other article one sentence at least is alike.
    const others = [...new Set(cluster.claims.map(({ article }) => article))].filter((id) => id !== claim.article);
    const isLinked = others.every((id) =>
      cluster.claims.some((known) => known.article === id && cluster.linked.has(`${keyOf(known)} ${key}`)),
    );
    const isApart = told.about === undefined && keys.some((known) => apart.has(`${known} ${key}`));
    if (own.length < sentencesEach && isLinked && !isApart) {
      cluster.claims.push(claim);
      return;
    }
  }
  clusters.push({
    told,
    claims: [...sides],
    linked: new Set([`${x} ${y}`, `${y} ${x}`]),
    isByItself: told.isByItself,
  });
}

function keyOf({ article, start }: FoundClaim): string {
  return `${article}:${start}`;
}

function clusterQuestion({ told, claims, isByItself }: Cluster, readings: readonly Reading[]): SuggestedQuestion {
  const [first] = claims;
  const question = questionOf(
    { id: `${told.about ?? "said"}-${first?.article ?? ""}-${first?.start ?? 0}`, rule: alikeRule, ask: told.ask },
    claims,
    readings,
    judgeAlike,
    (_, __, verdict) => (verdict.kind === "conflict" ? { kind: "differing", because: notJudged } : verdict),
  );
  return isByItself ? { ...question, byItself: true } : question;
}

function judgeAlike(a: FoundClaim, b: FoundClaim): Verdict {
  if (a.answer.kind !== "words" || b.answer.kind !== "words") return judge(a, b, "", "stands");
  return { kind: a.answer.says === b.answer.says ? "same" : "conflict", because: "" };
}

/** The claim of one side: its whole sentence, in the voice of its figure or its beginning. */
function claimOn(reading: Reading, { sentence, figure, points, says }: Told): FoundClaim {
  const { first, after } = sentence;
  const answer = figure?.answer ?? { kind: "words", ...(says === undefined ? {} : { says }) };
  const claim = claimOf(reading, sentence, { first, after, answer }, figure?.at ?? first);
  return { ...claim, ...(says === undefined ? {} : { says }), ...(points ? { points } : {}) };
}
