import { months } from "./words/calendar.ts";
import { currencies, measures } from "./words/measures.ts";
import { anyone, kindsOfPeople, things } from "./words/people.ts";
import type { Numeral } from "./numerals.ts";
import { qualifierBefore } from "./qualifiers.ts";
import type { Token } from "../tokens.ts";

/** A name and its number: “Tower 22”. */
const named: ReadonlySet<string> = new Set(
  (
    "tower channel flight highway route level chapter article section room gate pier line unit group boeing airbus apollo " +
    "formula covid number no class type model block platform ward district zone resolution act phase stage world area " +
    "junction exit apartment flat kurdistan tv fm group windows size act volume page psalm hall terminal camp operation"
  ).split(" "),
);

/** What a number is that counts nothing: a name (“Tower 22”), a day of a month, a year, a time of day, an age. */
export function notACount(
  tokens: readonly Token[],
  first: number,
  at: number,
  number: Numeral,
): "name" | "year" | "age" | undefined {
  if (isName(tokens, first, at, number) || isDate(tokens, at, number.after)) return "name";
  if (isYear(tokens, at, number)) return "year";
  if (isClock(tokens, at, number.after)) return "name";
  return isAge(tokens, first, at, number.after, number.low) ? "age" : undefined;
}

function isName(tokens: readonly Token[], first: number, at: number, number: Numeral): boolean {
  const before = tokens[at - 1];
  if (!number.digits || !before || at - 1 < first || before.kind !== "word") return false;
  // “Those without a home number 6,500.”
  const numbered = before.fold === "no" || (before.fold === "number" && number.low < 100);
  if (named.has(before.fold) && (before.capital || numbered)) return true;
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
  // “All of them over 75, have died”
  const older = qualifierBefore(tokens, first, at).from - 1;
  if (older >= first && /^(them|whom|those)$/.test(fold(older)) && /^(over|under|above|below)$/.test(fold(at - 1)))
    return true;
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
