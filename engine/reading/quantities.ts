import { intervalOf, type Interval, type Qualifier } from "../interval.ts";
import { currencies, measures, type Dimension } from "../words/measures.ts";
import { months } from "../words/calendar.ts";
import { multipliers, numberWords, qualifiers, vagueNumbers } from "../words/numbers.ts";
import { anyone, kindsOfPeople, things } from "../words/people.ts";
import type { Token } from "./tokens.ts";

/** A number as a text says it, with what it counts or measures. */
export interface Quantity extends Interval {
  /** Tokens, from the qualifier to the unit or the number's last word: up to, not including, `after`. */
  readonly first: number;
  readonly after: number;
  /** The number alone, without what is said before it. */
  readonly at: number;
  readonly value: number;
  readonly kind: "count" | Dimension | "age" | "name" | "year" | "unknown" | "each";
  /** Of a measure, the word of its unit: what is written in another was converted, or rounded. */
  readonly written?: string | undefined;
  /** Of money its currency. */
  readonly unit?: string | undefined;
  /** “Three of the dead”: a part of something that has its own number. */
  readonly part: boolean;
  /** “another 12”, “12 others”. */
  readonly further: boolean;
  /** “still”, “so far”, “now” beside it. */
  readonly hedged: boolean;
  /** Tokens of the noun that is counted, if one follows. */
  readonly noun?: { readonly at: number; readonly fold: string; readonly stem: string } | undefined;
}

/** A name and its number: “Tower 22”. */
const named: ReadonlySet<string> = new Set(
  (
    "tower channel flight highway route level chapter article section room gate pier line unit group boeing airbus apollo " +
    "formula covid number no class type model block platform ward district zone resolution act phase stage world area " +
    "junction exit apartment flat kurdistan tv fm group windows size act volume page psalm hall terminal camp operation"
  ).split(" "),
);
const stopsNoun: ReadonlySet<string> = new Set(
  (
    "were was are is be been being had have has having will would could can may might must should of in on at by to from with " +
    "for and or but who whom which that after before when while as since during near between against under over into during " +
    "died perished drowned fled fell had killed injured wounded hurt arrested detained rescued saved freed missing evacuated displaced hospitalised destroyed " +
    "remain remained remains still according including said among across if than because so also not more later earlier ago a an the his her its their"
  ).split(" "),
);
const further: ReadonlySet<string> = new Set(["another", "other", "others", "further", "additional", "more"]);
const hedges: ReadonlySet<string> = new Set([
  "still",
  "far",
  "now",
  "provisional",
  "preliminary",
  "initially",
  "already",
]);
const partOf: ReadonlySet<string> = new Set(
  "dead victims injured wounded killed deaths casualties missing two three four five six seven eight nine ten".split(
    " ",
  ),
);

/** “Spread over 2,000 hectares”, “fraud over 40 million”: no more than that is said. */
const notMore: ReadonlySet<string> = new Set(
  "spread spreads spreading stretched stretching extends fraud dispute row charges trial".split(" "),
);

/** The longest qualifier has three words. */
const byLastWord = new Map<string, { readonly words: readonly string[]; readonly is: Qualifier }[]>();
for (const [phrase, is] of qualifiers) {
  const words = phrase.split(" ");
  const last = words.at(-1) ?? "";
  byLastWord.set(last, [...(byLastWord.get(last) ?? []), { words, is }]);
}

/** The quantities of some tokens (a sentence's: from `first` up to `after`), in order and without overlap. */
export function quantitiesIn(tokens: readonly Token[], first: number, after: number): Quantity[] {
  const found: Quantity[] = [];
  let at = first;
  while (at < after) {
    const quantity = quantityAt(tokens, first, at, after);
    if (quantity) {
      const before = found.at(-1);
      if (before && joins(tokens, before, quantity)) found[found.length - 1] = joined(before, quantity);
      else found.push(quantity);
    }
    at = Math.max(at + 1, quantity?.after ?? 0);
  }
  return found;
}

function quantityAt(tokens: readonly Token[], first: number, at: number, after: number): Quantity | undefined {
  const token = tokens[at];
  if (!token || token.kind === "mark" || token.kind === "break") return undefined;
  if (isHalfHour(tokens, at)) return halfHour(at);
  const number = numberAt(tokens, at, after);
  if (!number) return undefined;
  const before = qualifierBefore(tokens, first, at);
  let from = before.from;
  let until = number.after;
  const money = moneyAround(tokens, first, at, until, after);
  if (money?.from !== undefined) from = Math.min(qualifierBefore(tokens, first, money.from).from, money.from);
  const qualifier = money?.from !== undefined ? qualifierBefore(tokens, first, money.from).is : before.is;
  const beside = (n: number) => tokens[n]?.fold ?? "";
  const hedged =
    hedges.has(beside(from - 1)) ||
    hedges.has(beside(until)) ||
    (beside(until) === "so" && beside(until + 1) === "far");
  const common = {
    at,
    first: from,
    part: false,
    further: further.has(beside(from - 1)) || further.has(beside(until)),
    hedged,
    value: number.low,
  };
  const interval = (low: number, factor: number, step: 0 | 1): Interval =>
    number.high === number.low
      ? scaled(intervalOf(low, qualifier, step), factor)
      : { low: number.low * factor, high: number.high * factor, said: "vague" };

  if (money) {
    until = Math.max(until, money.after);
    return { ...common, ...interval(number.low, 1, 0), after: until, kind: "money", unit: money.currency };
  }
  if (isName(tokens, first, at, number) || isDate(tokens, at, until)) {
    return { ...common, low: number.low, high: number.high, said: "exact", after: until, kind: "name" };
  }
  if (isYear(tokens, at, number)) {
    return { ...common, low: number.low, high: number.low, said: "exact", after: until, kind: "year" };
  }
  if (isClock(tokens, at, until)) return { ...common, low: 0, high: 0, said: "exact", after: until, kind: "name" };
  if (isAge(tokens, first, at, until, number.low)) {
    return { ...common, low: number.low, high: number.low, said: "exact", after: until, kind: "age" };
  }
  const measure = measureAt(tokens, until, after);
  if (measure) {
    const kind = measure.of;
    const value = number.low * measure.factor;
    return {
      ...common,
      value,
      ...interval(number.low, measure.factor, 0),
      after: measure.after,
      kind,
      written: measure.written,
    };
  }
  const noun = nounAfter(tokens, until, after);
  const of = beside(until) === "of" && /^(the|them|those|these|whom|its|his|their)$/.test(beside(until + 1));
  const counted = of || beside(until) === "of" ? nounAfter(tokens, until + (of ? 2 : 1), after) : noun;
  const part = of && (partOf.has(beside(until + 1)) || partOf.has(beside(until + 2)));
  const least = { ...common, part };
  const step = 1;
  const whole = Number.isInteger(number.low) ? interval(number.low, 1, step) : interval(number.low, 1, 0);
  return { ...least, ...whole, after: until, kind: "count", noun: counted };
}

function isHalfHour(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.fold === "half" && /^an?$/.test(tokens[at + 1]?.fold ?? "") && tokens[at + 2]?.fold === "hour";
}

function halfHour(at: number): Quantity {
  const common = { part: false, further: false, hedged: false };
  return { first: at, after: at + 3, at, value: 30, low: 30, high: 30, said: "exact", kind: "duration", ...common };
}

interface Numeral {
  readonly low: number;
  readonly high: number;
  readonly after: number;
  readonly digits: boolean;
}

/** “1,200”, “5.5 million”, “thirty-one”, “two hundred and six”, “a dozen”, “dozens”, “none”. */
function numberAt(tokens: readonly Token[], at: number, limit: number): Numeral | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const { fold } = token;
  if (token.kind === "number") {
    // A number glued to letters is a name or a code: “A9”, “4x4”.
    if (tokens[at - 1]?.kind === "word" && tokens[at - 1]?.end === token.start) return undefined;
    let low = Number(fold.replace(/,(?=\d{3}(?!\d))/g, "").replace(",", "."));
    if (!Number.isFinite(low)) return undefined;
    let after = at + 1;
    for (let n = after; n < Math.min(limit, after + 2); n += 1) {
      const times = tokens[n] ? multiplierAt(tokens, n) : undefined;
      if (times === undefined) break;
      low *= times;
      after = n + 1;
    }
    return { low, high: low, after, digits: true };
  }
  if (token.kind !== "word") return undefined;
  const vague = vagueNumbers.get(fold);
  if (vague) return vagueAt(tokens, at, vague);
  if (fold === "dozen") {
    const before = tokens[at - 1]?.fold;
    const half = before === "half" || (/^(-|a)$/.test(before ?? "") && tokens[at - 2]?.fold === "half");
    return { low: half ? 6 : 12, high: half ? 6 : 12, after: at + 1, digits: false };
  }
  if ((fold === "hundred" || fold === "thousand" || fold === "million") && /^an?$/.test(tokens[at - 1]?.fold ?? "")) {
    const low = multipliers.get(fold) ?? 0;
    return { low, high: low, after: at + 1, digits: false };
  }
  return spelledAt(tokens, at, limit);
}

function vagueAt(tokens: readonly Token[], at: number, [low, high]: readonly [number, number]): Numeral | undefined {
  const fold = tokens[at]?.fold;
  if (fold === "many" || (fold === "both" && !kindsOfPeople.has(tokens[at + 1]?.fold ?? ""))) return undefined;
  if (fold === "few" && tokens[at - 1]?.fold !== "a") return undefined;
  if (fold === "couple" && tokens[at + 1]?.fold !== "of") return undefined;
  let after = at + 1;
  let times = 1;
  if (fold === "several" || fold === "few") {
    const next = tokens[after];
    const by = next?.fold === "dozen" ? 12 : multipliers.get(next?.fold ?? "");
    if (by !== undefined) [times, after] = [by, after + 1];
  }
  if (tokens[after]?.fold === "of") {
    const more = vagueNumbers.get(tokens[after + 1]?.fold ?? "");
    if (more && /s$/.test(tokens[after + 1]?.fold ?? "")) [times, after] = [Math.max(times, more[0]), after + 2];
    else if (fold !== "several" && fold !== "few") after += 1;
  }
  return { low: low * times, high: high * times, after, digits: false };
}

function spelledAt(tokens: readonly Token[], at: number, limit: number): Numeral | undefined {
  let total = 0;
  let part = 0;
  let n = at;
  let after = at;
  while (n < limit) {
    const token = tokens[n];
    const fold = token?.fold ?? "";
    const value = token?.kind === "word" ? numberWords.get(fold) : undefined;
    const times = token?.kind === "word" && after > at ? multiplierAt(tokens, n) : undefined;
    if (fold === "dozen" && part > 0) part *= 12;
    else if (value !== undefined) {
      // “Four, six”: two numbers. “Twenty one” and “hundred and six” are one.
      if (after > at && !(part % 100 === 0 || (part % 10 === 0 && part % 100 >= 20 && value < 10))) break;
      part += value;
    } else if (times === 100) part *= 100;
    else if (times !== undefined) {
      total += part * times;
      part = 0;
    } else if (after > at && (fold === "-" || (fold === "and" && part % 100 === 0 && (part > 0 || total > 0)))) {
      if (!numberWords.has(tokens[n + 1]?.fold ?? "")) break;
      n += 1;
      continue;
    } else break;
    n += 1;
    after = n;
  }
  if (after === at) return undefined;
  const low = total + part;
  // “One” is as often a pronoun.
  if (low === 1 && tokens[at - 1]?.fold === "no") return undefined;
  if (low === 1 && after === at + 1 && /^(of|another|day|by|who)$/.test(tokens[after]?.fold ?? "")) {
    return tokens[after]?.fold === "of" ? { low, high: low, after, digits: false } : undefined;
  }
  return { low, high: low, after, digits: false };
}

/** “m” and “k” multiply only where they touch the digits; “3 m” are metres. */
function multiplierAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  const times = multipliers.get(token?.fold ?? "");
  if (times === undefined || !token) return undefined;
  if (token.fold.length > 2) return times;
  const before = tokens[at - 1];
  if (before?.end !== token.start) return undefined;
  return token.fold !== "m" || currencies.has(tokens[at - 2]?.fold ?? "") ? times : undefined;
}

function qualifierBefore(tokens: readonly Token[], first: number, at: number) {
  let end = at;
  // “a dozen”, “half a dozen”, “half-dozen”, “an unknown”
  while (end > first && /^(a|an|half|-)$/.test(tokens[end - 1]?.fold ?? "") && at - end < 3) end -= 1;
  if (end !== at && tokens[at]?.kind === "number") end = at;
  for (const { words, is } of byLastWord.get(tokens[end - 1]?.fold ?? "") ?? []) {
    const from = end - words.length;
    if (is === "more" && words.length === 1 && notMore.has(tokens[from - 1]?.fold ?? "")) continue;
    if (from >= first && words.every((word, n) => tokens[from + n]?.fold === word)) return { from, is };
  }
  const trailing = /^or$/.test(tokens[at + 1]?.fold ?? "") && /^(more|so)$/.test(tokens[at + 2]?.fold ?? "");
  return { from: end, is: trailing ? ("least" as const) : undefined };
}

function moneyAround(tokens: readonly Token[], first: number, at: number, until: number, limit: number) {
  const before = tokens[at - 1];
  const sign = currencies.get(before?.fold ?? "");
  if (sign && at - 1 >= first && (before?.kind === "mark" || before?.end === tokens[at]?.start)) {
    return { currency: sign, from: at - 1, after: until };
  }
  // “four million dollars”, “5 million US dollars”, “40 million pounds”
  for (let n = until; n < Math.min(limit, until + 2); n += 1) {
    const fold = tokens[n]?.fold ?? "";
    const currency = currencies.get(fold);
    if (currency && fold.length > 2) return { currency, from: undefined, after: n + 1 };
    if (!tokens[n]?.capital) break;
  }
  return undefined;
}

function isName(tokens: readonly Token[], first: number, at: number, number: Numeral): boolean {
  const before = tokens[at - 1];
  if (!number.digits || !before || at - 1 < first || before.kind !== "word") return false;
  if (named.has(before.fold) && (before.capital || before.fold === "no" || before.fold === "number")) return true;
  const beginning = at - 1 === first;
  if (!before.capital || beginning || qualifierBefore(tokens, first, at).is || months.has(before.fold)) return false;
  // “Police counted 4,000” has no capital before; “Covid 19”, “Kurdistan 24” have.
  const next = tokens[number.after]?.fold ?? "";
  return !kindsOfPeople.has(next) && !anyone.has(next) && !things.has(next) && !measures.has(next) && number.low < 1000;
}

function isDate(tokens: readonly Token[], at: number, until: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "number" || Number(token.fold) > 31) return false;
  const next = tokens[until];
  const before = tokens[at - 1];
  const isMonth = (word: Token | undefined) => word !== undefined && word.capital && months.has(word.fold);
  return (
    isMonth(next) ||
    (isMonth(before) && !(before?.fold === "may" && at === 1)) ||
    (next?.fold === "-" && isMonth(tokens[until + 2]))
  );
}

function isYear(tokens: readonly Token[], at: number, number: Numeral): boolean {
  const token = tokens[at];
  if (token?.kind !== "number" || !/^(1[5-9]|20)\d\d$/.test(token.fold)) return false;
  const before = tokens[at - 1]?.fold ?? "";
  if (
    /^(in|since|of|by|until|from|during|before|after|between|early|late|mid|\(|-|,|and|copyright|the)$/.test(before)
  ) {
    const next = tokens[number.after]?.fold ?? "";
    return (
      !anyone.has(next) && !kindsOfPeople.has(next) && !things.has(next) && !measures.has(next) && !currencies.has(next)
    );
  }
  return months.has(before);
}

function isClock(tokens: readonly Token[], at: number, until: number): boolean {
  const token = tokens[at];
  const next = tokens[until];
  if (!token || !next) return false;
  if (next.fold === ":" && tokens[until + 1]?.kind === "number" && tokens[until + 1]?.start === next.end) return true;
  if (tokens[at - 1]?.fold === ":" && tokens[at - 1]?.end === token.start) return true;
  return /^(am|pm|a\.m\.?|p\.m\.?|o'clock|gmt)$/.test(next.fold);
}

function isAge(tokens: readonly Token[], first: number, at: number, until: number, value: number): boolean {
  if (value > 115) return false;
  const fold = (n: number) => tokens[n]?.fold ?? "";
  if (fold(until) === "-" && fold(until + 1) === "year" && fold(until + 2) === "-") return true;
  if (/^years?$/.test(fold(until)) && fold(until + 1) === "old") return true;
  if (fold(at - 1) === "aged" || fold(at - 1) === "age") return true;
  if (fold(at - 1) === "of" && /^(man|woman|boy|girl|age)$/.test(fold(at - 2))) return true;
  // “Edwin Pask, 34, of Millbrook”
  const digits = tokens[at]?.kind === "number" && value >= 1;
  return (
    digits &&
    at - 2 >= first &&
    fold(at - 1) === "," &&
    tokens[at - 2]?.capital === true &&
    /^[,.;)]$/.test(fold(until))
  );
}

function measureAt(tokens: readonly Token[], until: number, limit: number) {
  let at = until;
  const glue = tokens[at]?.fold === "-" && tokens[at]?.start === tokens[at - 1]?.end;
  if (glue) at += 1;
  let square = false;
  if (/^(square|sq|cubic)$/.test(tokens[at]?.fold ?? "") && at < limit) {
    square = tokens[at]?.fold !== "cubic";
    if (!square) return undefined;
    at += 1;
  }
  const unit = measures.get(tokens[at]?.fold ?? "");
  if (!unit || at >= limit) return percentAt(tokens, until, limit);
  if (unit.of === "percent" || unit.of === "temperature")
    return { of: unit.of, factor: 1, after: at + 1, written: tokens[at]?.fold ?? "" };
  if (square && unit.of === "length")
    return { of: "area" as const, factor: unit.factor ** 2, after: at + 1, written: tokens[at]?.fold ?? "" };
  // “km/h”, “miles per hour”, “miles an hour”
  if (unit.of === "length") {
    const next = tokens[at + 1]?.fold ?? "";
    const hour = tokens[at + 2]?.fold ?? "";
    if (/^(\/|per|an|a)$/.test(next) && /^(h|hr|hour|hours)$/.test(hour)) {
      return { of: "speed" as const, factor: unit.factor / 1000, after: at + 3, written: tokens[at]?.fold ?? "" };
    }
    if (next === "/" && hour === "s")
      return { of: "speed" as const, factor: unit.factor * 3.6, after: at + 3, written: tokens[at]?.fold ?? "" };
    // “m” far from its digits, “a 5 m” is a metre all the same; “3 m people” is not.
  }
  return { of: unit.of, factor: unit.factor, after: at + 1, written: tokens[at]?.fold ?? "" };
}

function percentAt(tokens: readonly Token[], until: number, limit: number) {
  if (until >= limit) return undefined;
  const fold = tokens[until]?.fold;
  if (fold === "%") return { of: "percent" as const, factor: 1, after: until + 1, written: "%" };
  if (fold === "per" && /^cent/.test(tokens[until + 1]?.fold ?? "")) {
    return { of: "percent" as const, factor: 1, after: until + 2, written: "%" };
  }
  return undefined;
}

/** The noun that a number counts: the first word for people or things, or else the last before the phrase ends. */
function nounAfter(tokens: readonly Token[], from: number, limit: number) {
  let last: Quantity["noun"];
  for (let at = from; at < Math.min(limit, from + 5); at += 1) {
    const token = tokens[at];
    if (!token || token.kind === "break") break;
    if (token.kind === "mark" && token.fold === "-") continue;
    if (token.kind !== "word" || stopsNoun.has(token.fold)) break;
    const known = anyone.has(token.fold) || kindsOfPeople.has(token.fold) || things.has(token.fold);
    const next = tokens[at + 1]?.fold ?? "";
    const nextKnown = anyone.has(next) || kindsOfPeople.has(next) || things.has(next);
    last = { at, fold: token.fold, stem: token.stem };
    if (known && !nextKnown) return last;
  }
  return last;
}

/** “two hours and nine minutes”, “3 to 5 metres”. */
function joins(tokens: readonly Token[], a: Quantity, b: Quantity): boolean {
  if (b.first - a.after > 1) return false;
  const between = tokens[a.after]?.fold;
  if (a.kind === "duration" && b.kind === "duration" && b.value < a.value)
    return b.first === a.after || between === "and";
  return (
    (between === "to" || between === "-") &&
    a.kind === "count" &&
    b.first === a.after + 1 &&
    a.value < b.value &&
    a.noun === undefined
  );
}

function joined(a: Quantity, b: Quantity): Quantity {
  if (a.kind === "duration") {
    return { ...a, low: a.low + b.low, high: a.high + b.high, value: a.value + b.value, after: b.after };
  }
  const factor = b.kind === "count" ? 1 : b.value === 0 ? 1 : b.high / (b.high / b.value) / b.value;
  return { ...b, first: a.first, at: a.at, low: a.value * factor, high: b.high, said: "vague" };
}

function scaled(interval: Interval, factor: number): Interval {
  return factor === 1 ? interval : { ...interval, low: interval.low * factor, high: interval.high * factor };
}
