import { isOfALongerTime, isPlaced, isSuperseded, makesAPart, tellsALimit } from "../reading/en/cues.ts";
import { anotherOrder, overlap, sizeOf } from "./interval.ts";
import type { Answer, NumberAnswer, QuestionRule } from "./questions/rule.ts";
import type { FoundClaim } from "../reading/en/claims.ts";
import type { Reading } from "../reading/reading.ts";
import { sharedWords } from "../reading/shared-words.ts";
import { tokensOf } from "../reading/tokens.ts";

/** What a figure of an account weighs: one of the headline or the first sentences is what it says, and each repetition adds to it. */
const leading = 3;
const further = 1;
/** An account that gives so many figures to one question gives a list, and no answer. */
const list = 3;
/** The share of the shorter sentence's words, by weight, that the other must have where a rule's figures may be of anything. */
const closelyAlike = 0.5;
/** The share of the shorter sentence's words, by weight, that the other must have for figures told in passing to be of the same. */
const ofTheSame = 0.3;
/** Fewer than these beside “nobody” may be others than those who are meant: “no one else was hurt”. */
const someBesideNone = 5;
/** So many words before a figure may make it one of a part. */
const wordsAround = 4;

/**
 * Why two figures that cannot both be so are not called a conflict; nothing where they are. On real texts most of such figures are of two
 * things, and these are the signs of it, the strongest first: an account has the other's figure too; it gives several; its answer is another; one
 * is of another order; something beside it tells that it is a part, or of another time or place; its sentence is about something else.
 */
export function unearned(
  rule: QuestionRule,
  a: FoundClaim,
  b: FoundClaim,
  all: readonly FoundClaim[],
  readingOf: (article: string) => Reading | undefined,
): string | undefined {
  if (rule.earns === undefined) return "figures like these are often of two different things";
  if (rule.earns === "alike" && sharedWords(a.sentence, b.sentence) < closelyAlike)
    return "the two sentences are not closely alike";
  const [inA, inB] = [readingOf(a.article), readingOf(b.article)];
  if (!inA || !inB) return undefined;
  if (a.answer.kind === "number" && b.answer.kind === "number") {
    if (tellsOf(inB, a.answer) || tellsOf(inA, b.answer)) return "one account gives the other's figure as well";
    if (isRound(a.answer, b.answer)) return "one leaves open how many, or of whom";
    if (rule.isToll && isLowerBound(a.answer, b.answer))
      return "one counts at least so many, and the other may be an earlier count or a part";
    if (isNearly(a.answer, b.answer)) return "the two are almost the same";
    if (isOfAnotherOrder(a.answer, b.answer)) return "one is so much larger that it may be of something else";
  }
  if (isWholeHoursApart(a.answer, b.answer)) return "times that are whole hours apart may be of two time zones";
  if ([a, b].some((claim) => valuesOf(claim, all).length >= list)) return "one account gives several figures";
  if ([a, b].some((claim) => !isAnswer(claim, all))) return "it is not the figure that the account gives first or most";
  const inPassing = [a, b].filter((claim) => isInPassing(claim, all)).length;
  if (inPassing >= (isMeasure(a) ? 1 : 2) && sharedWords(a.sentence, b.sentence) < ofTheSame)
    return "their sentences have too little in common to be surely of the same";
  const [toldA, toldB] = [momentsBeside(a, inA), momentsBeside(b, inB)];
  if (rule.background !== true && areApart(toldA, toldB)) return "the two are told of two days";
  if ([a, b].some(({ sentence }) => tellsALimit(sentence))) return "one may be a limit, and no figure of what happened";
  if ([a, b].some(({ sentence }) => isOfALongerTime(sentence)) || [a, b].some(hasNoWhole))
    return "one may be a part, or of another time";
  if (isElsewhere(a, inB) && isElsewhere(b, inA)) return "each is of a place that the other account does not name";
  return undefined;
}

/**
 * Whether one article gives the figure of the other as an earlier one: “the police raised the number from three”. The article whose figure is the
 * later, if so.
 */
export function updatedIn(
  a: FoundClaim,
  b: FoundClaim,
  readingOf: (article: string) => Reading | undefined,
): FoundClaim | undefined {
  const tells = (later: FoundClaim, { answer }: FoundClaim) => {
    const reading = readingOf(later.article);
    return (
      answer.kind === "number" &&
      reading?.having.quantities.some(
        ({ start, end, quantities }) =>
          quantities.some(({ low, high, kind }) => low === answer.low && high === answer.high && kind !== "year") &&
          isSuperseded(reading.text.slice(start, end)),
      ) === true
    );
  };
  const [inA, inB] = [tells(a, b), tells(b, a)];
  return inA === inB ? undefined : inA ? a : b;
}

/** Whether a text has this value anywhere, as a number of anything of its kind. */
function tellsOf({ having }: Reading, { low, high, step, unit }: NumberAnswer): boolean {
  if (low === 0 && high === 0) return false;
  return having.quantities.some(({ quantities }) =>
    quantities.some(
      (quantity) =>
        quantity.low === low &&
        quantity.high === high &&
        (step === 1 ? quantity.kind === "count" : quantity.unit === unit || quantity.kind === unit),
    ),
  );
}

/** “Dozens” beside 20, “a woman” beside none: words that leave open how many, or of whom. “Dozens” beside none are no round word for it. */
function isRound(a: NumberAnswer, b: NumberAnswer): boolean {
  const [less, more] = a.low < b.low ? [a, b] : [b, a];
  const isNone = less.high === 0;
  if (isNone && more.low < someBesideNone) return true;
  return !isNone && (a.said === "vague" || b.said === "vague");
}

/** “At least 32” beside 20 */
function isLowerBound(a: NumberAnswer, b: NumberAnswer): boolean {
  const [less, more] = a.low < b.low ? [a, b] : [b, a];
  return more.said === "least" && less.high > 0;
}

/** “More than 100” beside 100, 612 beside 609: apart by less than this share, and so large, two figures are one. */
const nearlyShare = 0.02;
const large = 100;

function isNearly(a: NumberAnswer, b: NumberAnswer): boolean {
  const [x, y] = [sizeOf(a), sizeOf(b)];
  return a.step === 1 && Math.min(x, y) >= large && Math.abs(x - y) <= nearlyShare * Math.max(x, y);
}

function isOfAnotherOrder(a: NumberAnswer, b: NumberAnswer): boolean {
  if (a.high === 0 || b.high === 0) return false;
  const [x, y] = [sizeOf(a), sizeOf(b)];
  return Math.max(x, y) > anotherOrder * Math.min(x, y);
}

function isWholeHoursApart(a: Answer, b: Answer): boolean {
  if (a.kind !== "time" || b.kind !== "time" || !a.minutes || !b.minutes) return false;
  return a.minutes[0] !== b.minutes[0] && (a.minutes[0] - b.minutes[0]) % 60 === 0;
}

/** The different values that a claim's account gives to the question, each with what it weighs there. */
function valuesOf({ article }: FoundClaim, all: readonly FoundClaim[]): { answer: Answer; weight: number }[] {
  const values: { answer: Answer; weight: number }[] = [];
  for (const claim of all) {
    if (claim.article !== article) continue;
    const weight = claim.headline || claim.leading ? leading : further;
    const known = values.find(({ answer }) => isOneValue(answer, claim.answer));
    if (known) known.weight += weight;
    else values.push({ answer: claim.answer, weight });
  }
  return values;
}

function isAnswer(claim: FoundClaim, all: readonly FoundClaim[]): boolean {
  const values = valuesOf(claim, all);
  const most = Math.max(...values.map(({ weight }) => weight));
  return values.some(({ answer, weight }) => isOneValue(answer, claim.answer) && weight === most);
}

function isOneValue(a: Answer, b: Answer): boolean {
  if (a.kind === "number" && b.kind === "number") return overlap(a, b);
  if (a.kind !== "time" || b.kind !== "time") return a.kind === b.kind;
  return a.day === b.day && a.minutes?.join() === b.minutes?.join();
}

function isMeasure({ answer }: FoundClaim): boolean {
  return answer.kind === "number" && answer.step === 0;
}

/** Told once, behind the first sentences. */
function isInPassing({ article, answer, headline, leading }: FoundClaim, all: readonly FoundClaim[]): boolean {
  const again = all.filter((claim) => claim.article === article && isOneValue(claim.answer, answer));
  return !headline && !leading && again.length < 2;
}

/** The days and the years that a claim's sentence names. */
function momentsBeside({ start }: FoundClaim, { having }: Reading) {
  const moments = having.moments.find((sentence) => start >= sentence.start && start < sentence.end)?.moments ?? [];
  return {
    days: moments.flatMap(({ day }) => day ?? []),
    years: moments.flatMap(({ day, year }) => (day === undefined && year !== undefined ? year : [])),
  };
}

type Told = ReturnType<typeof momentsBeside>;

/** Whether two sentences name days and share none, or one names a year that the other does not: news seldom says in which year it is. */
function areApart(a: Told, b: Told): boolean {
  const isShared = (some: readonly number[], others: readonly number[]) => some.some((one) => others.includes(one));
  if (a.days.length > 0 && b.days.length > 0 && !isShared(a.days, b.days)) return true;
  return a.years.length + b.years.length > 0 && !isShared(a.years, b.years);
}

/** “Four prior arrests”, “another six” */
function hasNoWhole({ quote, sentence }: FoundClaim): boolean {
  const from = sentence.indexOf(quote);
  const before = tokensOf(sentence.slice(0, Math.max(0, from)));
  return [...before.slice(-wordsAround), ...tokensOf(quote)].some(({ fold }) => makesAPart(fold));
}

/** Whether the claim's sentence names a place, or whoever else stands behind “in” or “near”, that the other text never names. */
function isElsewhere({ sentence }: FoundClaim, { holding }: Reading): boolean {
  const tokens = tokensOf(sentence);
  return tokens.some(({ fold }, at) => isPlaced(tokens, at) && !holding.has(fold));
}
