import { groupIncidents } from "./incidents/group-incidents.ts";
import { sameIncident } from "./incidents/same-incident.ts";
import { traitsOf, type Traits } from "./incidents/traits-of.ts";
import { questionRules } from "./questions/index.ts";
import { time } from "./questions/time.ts";
import type { QuestionRule } from "./questions/rule.ts";
import { pairPassages, pairWording, type PairWording, type PassagePair } from "./pair-passages.ts";
import { passageVectors } from "./passages/align-passages.ts";
import { calendarDay, dayInWords } from "./reading/calendar-day.ts";
import { claimsOf } from "./reading/claims.ts";
import { readArticle } from "./reading/read-article.ts";
import type { Article, Reading } from "./reading/reading.ts";
import { notTheSameCount } from "./not-the-same-count.ts";
import { relationsOf, type Finding, type IncidentPair } from "./relations-of.ts";
import { wordingOf } from "./shared-wording.ts";
import { suggestedQuestions, type SuggestedQuestion } from "./suggested-question.ts";

export interface Options {
  /** What is known of whether they tell of one incident; otherwise it is worked out. */
  readonly sameIncident?: IncidentPair["verdict"] | undefined;
  /** Some of the questions alone. */
  readonly rules?: readonly QuestionRule[] | undefined;
}

/** What the engine suggests; nothing in it was confirmed by anybody. */
export interface Comparison {
  readonly sameIncident: IncidentPair["verdict"];
  readonly because: readonly string[];
  /** The same, pair by pair. */
  readonly pairs: readonly IncidentPair[];
  readonly articles: readonly ComparedArticle[];
  readonly questions: readonly SuggestedQuestion[];
  /** How each two articles stand on each question, in the questions' order. */
  readonly findings: readonly Finding[];
  /** Of each two articles the passages that tell of the same, whatever their incidents. */
  readonly passages: readonly PassagePair[];
  /** What each two have word for word. */
  readonly wording: readonly PairWording[];
}

export interface ComparedArticle {
  readonly id: string;
  readonly title?: string | undefined;
  readonly published?: string | undefined;
  readonly words: number;
}

/** Published so many days apart, and no more than alike, two reports are of two incidents that look alike. */
const monthsApart = 30;
/**
 * Two texts alone of which nobody knows the days are of one incident from this score on: texts on two strikes in one region
 * a week apart, or two years, reach .86 (measured on real ones).
 */
const withoutDays = 0.9;
/** Of the names in the first sentences so large a share is few; each figure in which two texts differ takes more. Measured on the cases. */
const fewNames = 0.45;
const fewerForEach = 0.05;
/** So many days apart, two reports of what has just happened are of two things. */
const daysApart = 3;
/** From this score on they are of one incident all the same: one of them looks back. */
const looksBack = 0.9;

/**
 * Compares articles: whether they tell of one incident, and how they stand on every question that one of them answers.
 * Deterministic, and linear in the length of the texts. Spans are UTF-16 units of the texts as given.
 */
export function compare(articles: readonly Article[], options: Options = {}): Comparison {
  const readings = articles.map(readArticle);
  const vectors = passageVectors(readings);
  const wordings = readings.map(wordingOf);
  const rules = options.rules ?? questionRules;
  const questions = rules.flatMap((rule) => suggestedQuestions(rule, readings));
  const findingsOf = (pairs: readonly IncidentPair[]) =>
    notTheSameCount(
      questions.flatMap((question) => relationsOf(question, readings, pairs)),
      rules,
    );
  const likely =
    options.sameIncident === undefined ? incidentPairs(readings) : pairsGiven(articles, options.sameIncident);
  const proposed = findingsOf(likely);
  const pairs = options.sameIncident === undefined ? doubted(likely, proposed, questions) : likely;
  const findings = pairs === likely ? proposed : findingsOf(pairs);
  return {
    ...overall(pairs),
    pairs,
    articles: readings.map(({ article: { id, title, published }, tokens }) => ({
      id,
      title,
      published,
      words: tokens.filter(({ kind }) => kind === "word" || kind === "number").length,
    })),
    questions,
    findings,
    passages: pairs.flatMap(({ a, b }) => pairPassages(readings, vectors, a, b)),
    wording: pairs.flatMap(({ a, b }) => pairWording(wordings, a, b)),
  };
}

function incidentPairs(readings: readonly Reading[]): IncidentPair[] {
  const traits = readings.map((reading) => traitsOf(reading.article, reading));
  const alike = readings.length > 2 ? groupIncidents(traits).alike : undefined;
  const reports = readings.map((reading) => ({ published: reading.published, days: daysOf(reading) }));
  return pairsOf(readings).map(({ a, b }) => {
    const pair = { a, b, ...incidentOf(traits[a], traits[b], alike?.(a, b)) };
    const days = pair.verdict === "other" ? undefined : ownDays(reports[a], reports[b]);
    if (!days) return pair;
    const because = `one is of ${dayInWords(days[0])}, the other of ${dayInWords(days[1])}`;
    return { ...pair, verdict: "other", because: [because, ...pair.because] };
  });
}

/**
 * Two texts alone that agree on no figure, differ in several, and share few names: they may be of two incidents that look
 * alike, and a conflict is not claimed.
 */
function doubted(
  pairs: readonly IncidentPair[],
  findings: readonly Finding[],
  questions: readonly SuggestedQuestion[],
): readonly IncidentPair[] {
  const figures = new Map(
    questions.map(({ id, positions }) => [id, /^(number|time)$/.test(positions[0]?.claims[0]?.answer.kind ?? "")]),
  );
  const ofFigures = findings.filter(({ question }) => figures.get(question) === true);
  const differ = ofFigures.filter(({ relation }) => relation === "conflict");
  const agree = ofFigures.some(({ relation }) => relation === "agree" || relation === "detail");
  const [pair] = pairs;
  if (!pair || pairs.length > 1 || pair.verdict !== "same" || agree || differ.length < 2) return pairs;
  if ((pair.names ?? 1) >= fewNames + differ.length * fewerForEach) return pairs;
  const because = `they agree on no figure, and differ in ${differ.length}`;
  return [{ ...pair, verdict: "unsure", because: [because, ...pair.because] }];
}

/** When it was published, and the days of which it tells with a verb; days since 1970. */
interface Report {
  readonly published: number | undefined;
  readonly days: readonly number[];
}

/**
 * Two reports that each tell, with a verb, of what happened shortly before they were published, days apart from each other:
 * the days of each that are nearest. The second bank robbed in one street is another robbery.
 */
function ownDays(a: Report | undefined, b: Report | undefined): readonly [number, number] | undefined {
  if (a?.published === undefined || b?.published === undefined) return undefined;
  if (Math.abs(a.published - b.published) < daysApart) return undefined;
  const [nearest] = a.days
    .flatMap((one) => b.days.map((other) => [one, other] as const))
    .toSorted((x, y) => Math.abs(x[0] - x[1]) - Math.abs(y[0] - y[1]));
  return nearest && Math.abs(nearest[0] - nearest[1]) >= daysApart ? nearest : undefined;
}

function daysOf(reading: Reading): number[] {
  return claimsOf(time, reading).flatMap(({ answer }) =>
    answer.kind === "time" && answer.day !== undefined ? [answer.day] : [],
  );
}

function incidentOf(
  a: Traits | undefined,
  b: Traits | undefined,
  alike: number | undefined,
): Omit<IncidentPair, "a" | "b"> {
  if (!a || !b) return { verdict: "unsure", because: [], names: 0 };
  const { verdict, score, because, names } = sameIncident(a, b, alike);
  const [one, other] = [calendarDay(a.published), calendarDay(b.published)];
  const dated = one !== undefined && other !== undefined;
  const apart = dated && Math.abs(one - other) > monthsApart;
  if (apart && score < looksBack) return { verdict: "other", because, names };
  const dayless = alike === undefined && !dated && !a.days.some((day) => b.days.includes(day));
  return verdict === "same" && dayless && score < withoutDays
    ? { verdict: "unsure", because: [...because, "no day that both give"], names }
    : { verdict, because, names };
}

function pairsGiven(articles: readonly Article[], verdict: IncidentPair["verdict"]): IncidentPair[] {
  return pairsOf(articles).map((pair) => ({ ...pair, verdict, because: [] }));
}

function overall(pairs: readonly IncidentPair[]): Pick<Comparison, "sameIncident" | "because"> {
  const [first] = pairs;
  if (!first) return { sameIncident: "unsure", because: [] };
  const verdict = pairs.every((pair) => pair.verdict === first.verdict) ? first.verdict : "unsure";
  return { sameIncident: verdict, because: [...new Set(pairs.flatMap(({ because }) => because))] };
}

function pairsOf(articles: readonly unknown[]): { a: number; b: number }[] {
  return articles.flatMap((_, a) => articles.slice(a + 1).map((__, n) => ({ a, b: a + 1 + n })));
}
