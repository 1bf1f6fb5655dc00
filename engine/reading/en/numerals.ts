import { currencies } from "./words/measures.ts";
import { multipliers, numberWords, vagueNumbers } from "./words/numbers.ts";
import { kindsOfPeople, things } from "./words/people.ts";
import type { Token } from "../tokens.ts";

/** A number alone, without what is said before it or counted by it. */
export interface Numeral {
  readonly low: number;
  readonly high: number;
  readonly after: number;
  readonly digits: boolean;
}

/** “1,200”, “5.5 million”, “thirty-one”, “two hundred and six”, “a dozen”, “dozens”, “none”. */
export function numeralAt(tokens: readonly Token[], at: number, limit: number): Numeral | undefined {
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
  if (fold === "single" && /^an?$/.test(tokens[at - 1]?.fold ?? "")) {
    const low = tokens[at - 2]?.fold === "not" ? 0 : 1;
    return { low, high: low, after: at + 1, digits: false };
  }
  if ((fold === "no" && isNoThing(tokens, at)) || (fold === "one" && tokens[at - 1]?.fold === "not"))
    return { low: 0, high: 0, after: at + 1, digits: false };
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

/** “No live rounds”, “no building”. People are counted apart from these. */
function isNoThing(tokens: readonly Token[], at: number): boolean {
  return things.has(tokens[at + 1]?.fold ?? "") || things.has(tokens[at + 2]?.fold ?? "");
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
  // “$5m”, “3m pounds”; “5m” alone are metres.
  const after = tokens[at + 1]?.fold ?? "";
  const money = currencies.has(tokens[at - 2]?.fold ?? "") || (after.length > 2 && currencies.has(after));
  return token.fold !== "m" || money ? times : undefined;
}
