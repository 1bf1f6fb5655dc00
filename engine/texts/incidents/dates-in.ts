import type { Token } from "../../reading/tokens.ts";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const days = "sun mon tue wed thu fri sat".split(" ");
const monthForm =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\.?$/;
const dayForm = /^(?:sun|mon|tues|wednes|thurs|fri|satur)day$/;
const day = 86_400_000;

/** The days that the tokens name, as 2024-01-15, in their order; a weekday is the last one before publication. */
export function datesIn(tokens: readonly Token[], published: readonly string[]): string[] {
  return published.length < 2 ? datesFrom(tokens, published[0]) : published.flatMap((day) => datesFrom(tokens, day));
}

function datesFrom(tokens: readonly Token[], published: string | undefined): string[] {
  const found: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { fold, capital } = tokens[at] ?? { fold: "", capital: false };
    if (!capital) continue;
    if (dayForm.test(fold) && published !== undefined) {
      found.push(lastWeekday(days.indexOf(fold.slice(0, 3)), published));
    } else if (monthForm.test(fold)) {
      const month = months.indexOf(fold.slice(0, 3));
      // “May.” of “Jan. 12”: a full stop is a token of its own.
      const next = tokens[at + 1]?.fold === "." ? at + 2 : at + 1;
      const after = dayOf(tokens[next]);
      const number = after ?? dayOf(tokens[at - 1]) ?? dayOf(tokens[at - 2]);
      const behind = after === undefined ? at + 1 : next + 1;
      const year = yearOf(tokens[tokens[behind]?.fold === "," ? behind + 1 : behind]) ?? yearBefore(month, published);
      if (number !== undefined && year !== undefined) found.push(isoDay(year, month, number));
    }
  }
  return found;
}

/** How many days lie between those of some dates that are nearest to each other; infinitely many where there are none. */
export function fewestDays(inA: readonly string[], inB: readonly string[]): number {
  return Math.min(...inA.flatMap((a) => inB.map((b) => daysBetween(a, b))));
}

/** How many days lie between two such dates. */
export function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / day;
}

function dayOf(token: Token | undefined): number | undefined {
  if (token?.kind !== "number" && token?.kind !== "ordinal") return undefined;
  const value = Number.parseInt(token.fold, 10);
  return value >= 1 && value <= 31 && /^\d{1,2}(?:st|nd|rd|th)?$/.test(token.fold) ? value : undefined;
}

function yearOf(token: Token | undefined): number | undefined {
  return token?.kind === "number" && /^(?:19|20)\d\d$/.test(token.fold) ? Number(token.fold) : undefined;
}

/** A month without a year is the last one before publication. */
function yearBefore(month: number, published: string | undefined): number | undefined {
  if (published === undefined) return undefined;
  const year = Number(published.slice(0, 4));
  return month > Number(published.slice(5, 7)) - 1 ? year - 1 : year;
}

function lastWeekday(weekday: number, published: string): string {
  const on = Date.parse(published);
  if (Number.isNaN(on)) return published;
  const back = (new Date(on).getUTCDay() - weekday + 7) % 7;
  return new Date(on - back * day).toISOString().slice(0, 10);
}

function isoDay(year: number, month: number, number: number): string {
  return `${year}-${String(month + 1).padStart(2, "0")}-${String(number).padStart(2, "0")}`;
}
