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

/** Two articles, as places in the list, and whether they tell of one incident. */
export interface IncidentPair extends OneIncident {
  readonly a: number;
  readonly b: number;
  /** Of the names that each gives first, the share that the other has: 0 to 1. */
  readonly names?: number;
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
 * Two texts alone that agree on no figure, differ in several, and share few names: they may be of two incidents that look
 * alike, and a conflict is not claimed.
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

/** What is known of all of them from elsewhere. */
export function pairsGiven(articles: readonly unknown[], verdict: OneIncident["verdict"]): IncidentPair[] {
  return everyTwo(articles).map((pair) => ({ ...pair, verdict, because: [] }));
}

function everyTwo(articles: readonly unknown[]): { a: number; b: number }[] {
  return articles.flatMap((_, a) => articles.slice(a + 1).map((__, n) => ({ a, b: a + 1 + n })));
}
