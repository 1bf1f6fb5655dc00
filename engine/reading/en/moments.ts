import { months, partsOfDay, weekdays } from "./words/calendar.ts";
import { numberWords } from "./words/numbers.ts";
import { dayNumber, weekdayOf, yearOf } from "../calendar-day.ts";
import type { Token } from "../tokens.ts";

/** A time that a text names: a day, an hour, or both. */
export interface Moment {
  /** Tokens, up to, not including, `after`. */
  readonly first: number;
  readonly after: number;
  /** Days since 1970, resolved by the day of publication where the text says “on Monday”. */
  readonly day?: number;
  /** Minutes from the day's midnight, both included. */
  readonly minutes?: readonly [number, number];
  /** The hour is given by the clock, not as a part of the day. */
  readonly clock?: boolean;
  /** A year alone, or with a month. */
  readonly year?: number;
  /** Clearly not the time of what the account is of: “last month”, “in 2011”. */
  readonly before?: boolean;
}

/** A day named without its year, and the day of publication, are at most this far apart. */
const halfYear = 183;
/** A day further back than this belongs to another incident. */
const background = 21;

/** The times that some tokens name, in order. `published` is a day's number. */
export function momentsIn(tokens: readonly Token[], first: number, after: number, published?: number): Moment[] {
  const found: Moment[] = [];
  let at = first;
  while (at < after) {
    const moment =
      dayBefore(tokens, at, after, found.findLast(({ day }) => day !== undefined)?.day ?? published) ??
      clockAt(tokens, at, after) ??
      dayAt(tokens, at, after, published);
    if (moment) {
      const before = found.at(-1);
      const together = before && moment.first - before.after <= 3 && nothingBetween(tokens, before.after, moment.first);
      const one = together ? union(before, moment) : undefined;
      if (one) found[found.length - 1] = one;
      else found.push(moment);
    }
    at = Math.max(at + 1, moment?.after ?? 0);
  }
  return found;
}

/** “The previous evening”, “the day before”: before the day that is named last, or that of publication. */
function dayBefore(tokens: readonly Token[], at: number, limit: number, day: number | undefined): Moment | undefined {
  if (day === undefined || at + 1 >= limit) return undefined;
  const [fold, next] = [tokens[at]?.fold ?? "", tokens[at + 1]?.fold ?? ""];
  const part = partsOfDay.get(next);
  const minutes = part ? { minutes: part } : {};
  if (fold === "previous" && (part || next === "day")) return { first: at, after: at + 2, day: day - 1, ...minutes };
  const before = fold === "day" && /^(before|earlier)$/.test(next) && /^(the|a)$/.test(tokens[at - 1]?.fold ?? "");
  return before ? { first: at, after: at + 2, day: day - 1 } : undefined;
}

function nothingBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (!/^(on|of|in|the|,|at|local|time)$/.test(tokens[at]?.fold ?? "")) return false;
  return true;
}

function union(a: Moment, b: Moment): Moment | undefined {
  if (a.day !== undefined && b.day !== undefined) return undefined;
  const clock = a.clock ? a : b.clock ? b : a.minutes ? a : b;
  let minutes = clock.minutes;
  const part = clock === a ? b.minutes : a.minutes;
  // “Twenty to ten in the evening”, “three in the morning”.
  if (minutes && part && clock.clock && part[0] >= 690 && minutes[1] < 720)
    minutes = [minutes[0] + 720, minutes[1] + 720];
  return {
    ...a,
    ...b,
    first: a.first,
    after: b.after,
    ...(minutes ? { minutes } : {}),
    ...(clock.clock ? { clock: true } : {}),
  };
}

function clockAt(tokens: readonly Token[], at: number, limit: number): Moment | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const fold = (n: number) => (n < limit ? (tokens[n]?.fold ?? "") : "");
  if (token.kind === "number") {
    const parts = /^(\d{1,2})(?:\.(\d{2}))?$/.exec(token.fold);
    if (!parts) return undefined;
    let hour = Number(parts[1]);
    let minute = Number(parts[2] ?? 0);
    let n = at + 1;
    const colon = fold(n) === ":" && tokens[n]?.start === token.end && /^\d{2}$/.test(fold(n + 1));
    if (colon) {
      minute = Number(fold(n + 1));
      n += 2;
      if (fold(n) === ":") n += 2;
    }
    const half = fold(n).replaceAll(".", "");
    if (half === "am" || half === "pm") {
      if (half === "pm" && hour < 12) hour += 12;
      if (half === "am" && hour === 12) hour = 0;
      n += 1;
    } else if (!colon && fold(n) !== "o'clock" && !(parts[2] && /^(at|about|around|before|after)$/.test(fold(at - 1))))
      return undefined;
    if (fold(n) === "o'clock") n += 1;
    if (hour > 24 || minute > 59) return undefined;
    return { first: at, after: n, minutes: [hour * 60 + minute, hour * 60 + minute], clock: true };
  }
  // “Twenty to ten in the evening”, “half past six”, “around three in the morning”
  const word = numberWords.get(token.fold);
  if (fold(at) === "half" && fold(at + 1) === "past") {
    const hour = numberWords.get(fold(at + 2));
    if (hour) return { first: at, after: at + 3, minutes: [hour * 60 + 30, hour * 60 + 30], clock: true };
  }
  const quarter = token.fold === "quarter" ? 15 : word;
  if (quarter !== undefined && /^(to|past)$/.test(fold(at + 1))) {
    const hour = numberWords.get(fold(at + 2));
    if (hour && hour <= 12 && /^(in|o'clock|on|,|\.|$)$/.test(fold(at + 3))) {
      const minutes = hour * 60 + (fold(at + 1) === "to" ? -quarter : quarter);
      return { first: at, after: at + 3, minutes: [minutes, minutes], clock: true };
    }
  }
  if (
    word &&
    word <= 12 &&
    (fold(at + 1) === "o'clock" || (fold(at + 1) === "in" && fold(at + 2) === "the" && partsOfDay.has(fold(at + 3))))
  ) {
    return {
      first: at,
      after: at + 1 + (fold(at + 1) === "o'clock" ? 1 : 0),
      minutes: [word * 60, word * 60],
      clock: true,
    };
  }
  const part = partsOfDay.get(token.fold);
  // “A night train”, “the morning shift”
  if (part && /^(train|trains|bus|ferry|shift|club|market|flight|service|rush|porter|watchman)$/.test(fold(at + 1)))
    return undefined;
  return part ? { first: at, after: at + 1, minutes: part } : undefined;
}

function dayAt(tokens: readonly Token[], at: number, limit: number, published?: number): Moment | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const fold = (n: number) => (n < limit ? (tokens[n]?.fold ?? "") : "");
  const weekday = token.capital ? weekdays.get(token.fold) : undefined;
  if (weekday !== undefined && published !== undefined) {
    const back = (((weekdayOf(published) - weekday) % 7) + 7) % 7;
    const next = fold(at - 1) === "next" || isToCome(tokens, at) || fold(at - 1) === "this";
    const last = fold(at - 1) === "last" && back === 0;
    return { first: at, after: at + 1, day: published - back + (next ? 7 : 0) - (last ? 7 : 0) };
  }
  if (weekday !== undefined) return undefined;
  if (published !== undefined && token.fold === "yesterday") return { first: at, after: at + 1, day: published - 1 };
  if (published !== undefined && /^(today|tonight)$/.test(token.fold))
    return { first: at, after: at + 1, day: published };
  if (
    /^(last|previous|past)$/.test(token.fold) &&
    /^(month|year|week|decade|century|summer|winter|spring|autumn)$/.test(fold(at + 1))
  ) {
    return { first: at, after: at + 2, before: true };
  }
  if (/^(weeks|months|years|decades)$/.test(token.fold) && /^(ago|earlier|before|after)$/.test(fold(at + 1))) {
    return { first: at, after: at + 2, before: true };
  }
  if (/^(week|month|year|decade)$/.test(token.fold) && /^(ago|earlier|before)$/.test(fold(at + 1))) {
    return { first: at, after: at + 2, before: true };
  }
  const month = token.capital ? months.get(token.fold) : undefined;
  if (month !== undefined) return monthAt(tokens, at, limit, month, published);
  if (token.kind === "number" && /^(19|20)\d\d$/.test(token.fold) && /^(in|since|of|during|from)$/.test(fold(at - 1))) {
    const year = Number(token.fold);
    return { first: at, after: at + 1, year, before: published !== undefined && year < yearOf(published) };
  }
  return undefined;
}

/** “The line will reopen on Friday.” */
function isToCome(tokens: readonly Token[], at: number): boolean {
  for (let n = at - 1; n >= at - 7; n -= 1) {
    const fold = tokens[n]?.fold ?? ".";
    if (/^[.,;]$/.test(fold)) return false;
    if (fold === "will" || fold === "until") return true;
  }
  return false;
}

function monthAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  month: number,
  published?: number,
): Moment | undefined {
  const number = (n: number, most: number) => {
    const token = n < limit ? tokens[n] : undefined;
    const value = token?.kind === "number" || token?.kind === "ordinal" ? Number.parseInt(token.fold, 10) : Number.NaN;
    return value >= 1 && value <= most && Number.isInteger(value) ? value : undefined;
  };
  const dayBefore = number(at - 1, 31);
  const dayAfter = dayBefore === undefined ? number(at + 1, 31) : undefined;
  const day = dayBefore ?? dayAfter;
  let after = at + (dayAfter === undefined ? 1 : 2);
  const comma = tokens[after]?.fold === "," ? 1 : 0;
  const yearToken = tokens[after + comma];
  const written =
    yearToken?.kind === "number" && /^(19|20)\d\d$/.test(yearToken.fold) ? Number(yearToken.fold) : undefined;
  if (written !== undefined) after += comma + 1;
  // “May” and “March” are names of months only with a day, a year or “in”.
  if (
    day === undefined &&
    written === undefined &&
    !/^(in|last|since|of|early|late|until|mid)$/.test(tokens[at - 1]?.fold ?? "")
  )
    return undefined;
  const first = dayBefore === undefined ? at : at - 1;
  const year = written ?? nearestYear(month, day ?? 15, published);
  // “In February”, of a text that does not say when it was published: news says so of another time.
  if (year === undefined) return day === undefined ? { first, after, before: true } : undefined;
  const number0 = dayNumber(year, month, day ?? 15);
  const before = published !== undefined && published - number0 > background + (day === undefined ? 15 : 0);
  if (day === undefined) return { first, after, year, before };
  return { first, after, day: number0, before };
}

function nearestYear(month: number, day: number, published?: number): number | undefined {
  if (published === undefined) return undefined;
  const year = yearOf(published);
  return [year, year - 1, year + 1].find((y) => Math.abs(dayNumber(y, month, day) - published) <= halfYear);
}
