import { intervalOf, type Interval, type Qualifier } from "../../texts/interval.ts";
import type { Dimension } from "./words/measures.ts";
import { anyone, kindsOfPeople, things } from "./words/people.ts";
import { notACount } from "./not-a-count.ts";
import { numeralAt, type Numeral } from "./numerals.ts";
import { qualifierBefore } from "./qualifiers.ts";
import type { Token } from "../tokens.ts";
import { measureAt, moneyAround } from "./units-beside.ts";

/** A number as a text says it, with what it counts or measures. */
export interface Quantity extends Interval {
  /** Tokens, from the qualifier to the unit or the number's last word: up to, not including, `after`. */
  readonly first: number;
  readonly after: number;
  /** The number alone, without what is said before it. */
  readonly at: number;
  readonly value: number;
  readonly kind: "count" | Dimension | "age" | "name" | "year" | "unknown" | "each";
  /** Of a measure: the word of its unit, as written. Figures in different units were converted, and so rounded. */
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

const stopsNoun: ReadonlySet<string> = new Set(
  (
    "were was are is be been being had have has having will would could can may might must should of in on at by to from with whose " +
    "for and or but who whom which that after before when while as since during near between against under over into during " +
    "died perished drowned fled fell had killed injured injures wounded wounds hurt arrested detained rescued saved freed missing evacuated displaced hospitalised destroyed " +
    "remain remained remains still according including said among across if than because so also not more later earlier ago a an the his her its their"
  ).split(" "),
);
/** Words before a unit that stands without a number. */
const beforeUnit: ReadonlySet<string> = new Set(
  "for within lasted took lasting about almost nearly over under".split(" "),
);
const further: ReadonlySet<string> = new Set(["another", "other", "others", "further", "additional", "more"]);
const hedges: ReadonlySet<string> = new Set("still far now provisional preliminary initially already".split(" "));
const determiners: ReadonlySet<string> = new Set(["the", "them", "those", "these", "whom", "its", "his", "their"]);
/** “One in three” is a share with these numbers. */
const shares: ReadonlySet<number> = new Set([3, 4, 5, 10, 20, 100]);
const lastOf: ReadonlySet<string> = new Set(["last", "remaining", "first"]);
const partOf: ReadonlySet<string> = new Set(
  "dead victims injured wounded killed deaths casualties missing two three four five six seven eight nine ten".split(
    " ",
  ),
);

/** The quantities of some tokens (a sentence's: from `first` up to `after`), in order and without overlap. */
export function quantitiesIn(tokens: readonly Token[], first: number, after: number): Quantity[] {
  const found: Quantity[] = [];
  let at = first;
  while (at < after) {
    const quantity = quantityAt(tokens, first, at, after);
    if (quantity) {
      const before = found.at(-1);
      if (before && joins(tokens, before, quantity)) found[found.length - 1] = joined(tokens, before, quantity);
      else found.push(quantity);
    }
    at = Math.max(at + 1, quantity?.after ?? 0);
  }
  return found;
}

function quantityAt(tokens: readonly Token[], first: number, at: number, limit: number): Quantity | undefined {
  const token = tokens[at];
  if (!token || token.kind === "mark" || token.kind === "break") return undefined;
  const unit = unitAlone(tokens, first, at, limit);
  if (unit) return unit;
  const number = numeralAt(tokens, at, limit);
  if (!number) return undefined;
  const fold = (n: number) => tokens[n]?.fold ?? "";
  const { low, high, after } = number;
  const money = moneyAround(tokens, first, at, after, limit);
  const before = qualifierBefore(tokens, first, money?.from ?? at);
  const from = Math.min(before.from, money?.from ?? at);
  /** The number by itself; what it counts is added below. */
  const quantity: Quantity = {
    low,
    high,
    said: "exact",
    first: from,
    after: Math.max(after, money?.after ?? 0),
    at,
    value: low,
    kind: "name",
    part: false,
    further: further.has(fold(from - 1)) || further.has(fold(after)),
    hedged:
      hedges.has(fold(from - 1)) || hedges.has(fold(after)) || (fold(after) === "so" && fold(after + 1) === "far"),
  };
  if (money) return { ...quantity, ...intervalAround(number, before.is, 1, 0), kind: "money", unit: money.currency };
  const share = shareAt(tokens, number, limit);
  if (share) {
    const value = (100 * low) / share.of;
    return {
      ...quantity,
      ...scaled(intervalOf(low, before.is, 0), 100 / share.of),
      value,
      after: share.after,
      kind: "percent",
    };
  }
  const other = notACount(tokens, first, at, number);
  if (other) return other === "name" ? quantity : { ...quantity, kind: other };
  const measure = measureAt(tokens, after, limit);
  if (measure) {
    const { of: kind, factor, written } = measure;
    const value = low * factor;
    return { ...quantity, ...intervalAround(number, before.is, factor, 0), value, after: measure.after, kind, written };
  }
  // “Three of the dead” is a part, “a total of three soldiers” is not.
  const of = fold(after) === "of";
  const ofThe = of && determiners.has(fold(after + 1));
  // “The last eleven hostages”, “the remaining two”
  const last = lastOf.has(fold(from - 1)) && fold(from - 2) !== "for";
  const own = of && fold(after + 2) === "own";
  const part = last || own || (ofThe && (partOf.has(fold(after + 1)) || partOf.has(fold(after + 2))));
  const noun = nounAfter(tokens, of ? after + (ofThe ? 2 : 1) : after, limit);
  const step = Number.isInteger(low) ? 1 : 0;
  return { ...quantity, ...intervalAround(number, before.is, 1, step), kind: "count", part, noun };
}

/** “Six in ten controllers”, “nine out of ten”: of how many. “One in three places” is none. */
function shareAt(
  tokens: readonly Token[],
  { low, after }: Numeral,
  limit: number,
): { of: number; after: number } | undefined {
  const from =
    tokens[after]?.fold === "in"
      ? after + 1
      : tokens[after]?.fold === "out" && tokens[after + 1]?.fold === "of"
        ? after + 2
        : 0;
  const whole = from > 0 ? numeralAt(tokens, from, limit) : undefined;
  return whole && shares.has(whole.low) && low < whole.low ? { of: whole.low, after: whole.after } : undefined;
}

function intervalAround(
  { low, high }: Numeral,
  qualifier: Qualifier | undefined,
  factor: number,
  step: 0 | 1,
): Interval {
  return low === high
    ? scaled(intervalOf(low, qualifier, step), factor)
    : { low: low * factor, high: high * factor, said: "vague" };
}

/** “In less than an hour”, “for a week”, “nearly a kilometre”, “half a mile”. “A day later”, “$5 a day” tell no measure. */
function unitAlone(tokens: readonly Token[], first: number, at: number, limit: number): Quantity | undefined {
  const word = tokens[at]?.fold ?? "";
  if (word !== "a" && word !== "an" && word !== "half") return undefined;
  const half = word === "half";
  const article = half ? at + 1 : at;
  const before = qualifierBefore(tokens, first, at);
  const isTold = half || before.is !== undefined || beforeUnit.has(tokens[at - 1]?.fold ?? "");
  const unit = /^an?$/.test(tokens[article]?.fold ?? "") && isTold ? measureAt(tokens, article + 1, limit) : undefined;
  if (!unit || unit.of === "percent") return undefined;
  const value = unit.factor * (half ? 0.5 : 1);
  return {
    ...intervalOf(value, before.is, 0),
    first: before.from,
    after: unit.after,
    at,
    value,
    kind: unit.of,
    written: unit.written,
    part: false,
    further: false,
    hedged: false,
  };
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

function joined(tokens: readonly Token[], a: Quantity, b: Quantity): Quantity {
  if (a.kind === "duration") {
    return { ...a, low: a.low + b.low, high: a.high + b.high, value: a.value + b.value, after: b.after };
  }
  // “3 to 5 km”: the unit of the second is the first one's too.
  const written = numeralAt(tokens, b.at, b.after)?.low ?? 0;
  const factor = written === 0 ? 1 : b.value / written;
  return { ...b, first: a.first, at: a.at, low: a.value * factor, high: b.high, said: "vague" };
}

function scaled(interval: Interval, factor: number): Interval {
  return factor === 1 ? interval : { ...interval, low: interval.low * factor, high: interval.high * factor };
}
