import type { OneIncident } from "../../relations/relate.ts";
import { relate } from "../../relations/relate.ts";
import { time } from "../questions/time.ts";
import { calendarDay, dayInWords } from "../reading/calendar-day.ts";
import { findClaims } from "../reading/claims.ts";
import type { Reading } from "../reading/reading.ts";
import type { SuggestedQuestion } from "../suggested-question.ts";
import { groupIncidents } from "./group-incidents.ts";
import { sameIncident } from "./same-incident.ts";
import { traitsOf, type Traits } from "./traits-of.ts";

/** Two articles, by their indexes in the list, and whether they tell of one incident. */
export interface IncidentPair extends OneIncident {
  readonly a: number;
  readonly b: number;
  /** Of the names that each gives first, the share that the other has: 0 to 1. */
  readonly names?: number;
}

/** Two merely similar reports that were published so many days apart are of two incidents. */
const monthsApart = 30;
/**
 * Two texts without known days need this score to count as one incident: real texts on two strikes in one region, a
 * week or two years apart, reach .86.
 */
const withoutDays = 0.9;
/**
 * Sharing less than this of the names in the first sentences is little, and for each figure in which two texts differ
 * they must share more. Measured on the cases.
 */
const fewNames = 0.45;
const fewerForEach = 0.05;
/** Two reports of something recent that were published so many days apart are of two incidents, */
const daysApart = 3;
/** unless they reach this score: then one of them looks back. */
const looksBack = 0.9;

/** Whether each two of the articles tell of one incident, by what stands in them. */
export function incidentPairs(readings: readonly Reading[]): IncidentPair[] {
  const traits = readings.map((reading) => traitsOf(reading.article, reading));
  const alike = readings.length > 2 ? groupIncidents(traits).alike : undefined;
  const reports = readings.map((reading) => ({ published: reading.published, days: daysOf(reading) }));
  return everyTwo(readings).map(({ a, b }) => {
    const pair = { a, b, ...incidentOf(traits[a], traits[b], alike?.(a, b)) };
    const days = pair.verdict === "other" ? undefined : ownDays(reports[a], reports[b]);
    if (!days) return pair;
    const because = `one is of ${dayInWords(days[0])}, the other of ${dayInWords(days[1])}`;
    return { ...pair, verdict: "other", because: [because, ...pair.because] };
  });
}

/**
 * Two texts that agree on no figure, differ in several and share few names may be of two incidents that look alike: no
 * conflict is claimed between them.
 */
export function doubted(
  pairs: readonly IncidentPair[],
  readings: readonly Reading[],
  questions: readonly SuggestedQuestion[],
): readonly IncidentPair[] {
  const [pair] = pairs;
  if (!pair || pairs.length > 1 || pair.verdict !== "same") return pairs;
  const [a = "", b = ""] = readings.map(({ article }) => article.id);
  const kinds = questions.filter(isOfFigures).map((question) => relate(question, a, b).kind);
  const differ = kinds.filter((kind) => kind === "conflict").length;
  if (differ < 2 || kinds.includes("agree") || kinds.includes("detail")) return pairs;
  if ((pair.names ?? 1) >= fewNames + differ * fewerForEach) return pairs;
  const because = `they agree on no figure, and differ in ${differ}`;
  return [{ ...pair, verdict: "unsure", because: [because, ...pair.because] }];
}

function isOfFigures({ positions }: SuggestedQuestion): boolean {
  return /^(number|time)$/.test(positions[0]?.claims[0]?.answer.kind ?? "");
}

/** When it was published, and the days on which, according to its verbs, something happened. Days are counted from 1970. */
interface Report {
  readonly published: number | undefined;
  readonly days: readonly number[];
}

/**
 * For two reports that each say that something happened shortly before it was published, but on different days: the two
 * days that are closest to each other. A second bank robbed in the same street is another robbery.
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
  return findClaims(time, reading).flatMap(({ answer }) =>
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

/** The pairs, with a verdict that is known from elsewhere. */
export function pairsGiven(articles: readonly unknown[], verdict: OneIncident["verdict"]): IncidentPair[] {
  return everyTwo(articles).map((pair) => ({ ...pair, verdict, because: [] }));
}

function everyTwo(articles: readonly unknown[]): { a: number; b: number }[] {
  return articles.flatMap((_, a) => articles.slice(a + 1).map((__, n) => ({ a, b: a + 1 + n })));
}
