import { currencies, measures } from "./words/measures.ts";
import type { Token } from "../tokens.ts";

/** The currency of a number, before it or behind it. */
export function moneyAround(tokens: readonly Token[], first: number, at: number, until: number, limit: number) {
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

/** The unit of a number, with the factor that turns it into the unit that its dimension is compared in. */
export function measureAt(tokens: readonly Token[], until: number, limit: number) {
  let at = until;
  const glue = tokens[at]?.fold === "-" && tokens[at]?.start === tokens[at - 1]?.end;
  if (glue) at += 1;
  // “Nine nautical miles”
  const nautical = tokens[at]?.fold === "nautical" && /^miles?$/.test(tokens[at + 1]?.fold ?? "");
  if (nautical) return { of: "length" as const, factor: 1852, after: at + 2, written: "nautical miles" };
  let square = false;
  if (/^(square|sq|cubic)$/.test(tokens[at]?.fold ?? "") && at < limit) {
    square = tokens[at]?.fold !== "cubic";
    at += 1;
    if (!square)
      return /^met(re|er)s?$/.test(tokens[at]?.fold ?? "")
        ? { of: "volume" as const, factor: 1000, after: at + 1, written: "cubic metres" }
        : undefined;
  }
  const unit = measures.get(tokens[at]?.fold ?? "");
  if (!unit || at >= limit) return percentAt(tokens, until, limit);
  // “Two night watchmen”
  const isOne = /^(one|an?|1|half)$/.test(tokens[until - 1]?.fold ?? "");
  if (/^(second|minute|hour|day|night|week|month|year)$/.test(tokens[at]?.fold ?? "") && !glue && !isOne)
    return undefined;
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
