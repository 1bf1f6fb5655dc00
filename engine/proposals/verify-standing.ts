import { tellsALimit } from "../reading/en/cues.ts";
import { claimOf } from "../reading/en/claims.ts";
import { sameInMeaning } from "../reading/en/meanings-of.ts";
import { areOpposed, deniedTokens } from "../reading/en/negation.ts";
import type { Quantity } from "../reading/en/quantities.ts";
import { anyone, kindsOfPeople } from "../reading/en/words/people.ts";
import { termOf } from "../reading/en/term-of.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import { sharedWords } from "../reading/shared-words.ts";
import type { Span } from "../span.ts";
import { notJudged } from "../relations/stance.ts";
import { unearned } from "../texts/gate.ts";
import { judge } from "../texts/judge.ts";
import type { NumberAnswer, QuestionRule } from "../texts/questions/rule.ts";
import type { Label } from "./proposal.ts";
import { hasDenial, isSameFigure, quantitiesOf, type Held, type VerifiedClaim } from "./verify-claim.ts";

/** How two claims may be said to stand: what a model says, or less. */
export interface Standing {
  readonly kind: "agree" | "compatible" | "update" | "conflict" | "differing" | "withheld";
  /** Of an update. */
  readonly later?: "first" | "second" | undefined;
  /** Why it is less than what the model says. */
  readonly less?: string | undefined;
}

/** The share of the words, by weight, from which two quotations say the same but for a denial. */
const sameButForDenial = 0.5;

/**
 * What of a model's label the two quotations bear out: figures, units, parts, places, days and denials are read again. It never says more than the label.
 * That a conflict was confirmed otherwise is not asked here.
 */
export function standingOf(label: Label, a: VerifiedClaim, b: VerifiedClaim, inA: Held, inB: Held): Standing {
  if (label === "cannot tell") return { kind: "differing" };
  const less = (kind: Standing["kind"], why: string): Standing => ({ kind, less: why });
  const figures = comparedFigures(a, b, inA, inB);
  if (label === "agree") {
    if (figures?.stand === "apart") return less("differing", "the figures of the two quotations differ");
    if (figures?.stand === "other") return less("compatible", figures.because);
    if (figures?.stand === "overlap") return less("compatible", "the figures of the two quotations are not the same");
    if (!figures && deniedInOne(a, b, inA, inB)) return less("differing", "one of the two quotations denies something");
    return { kind: "agree" };
  }
  if (label === "detail")
    return figures?.stand === "apart"
      ? less("differing", "the figures of the two quotations differ")
      : { kind: "compatible" };
  if (figures?.stand === "same") return less("compatible", "the figures of the two quotations are the same");
  if (figures?.stand === "overlap" && label === "conflict")
    return less("compatible", "the figures of the two quotations can both hold");
  if (figures?.stand === "other") return less("withheld", figures.because);
  const [dayA, dayB] = [inA, inB].map(({ reading }) => reading?.published);
  if (label !== "conflict") {
    const later = label === "first later" ? "first" : "second";
    const isOlder = dayA !== undefined && dayB !== undefined && (later === "first" ? dayA < dayB : dayB < dayA);
    return isOlder
      ? less("differing", "what is said to be the later was published before the other")
      : { kind: "update", later };
  }
  if (!figures) return { kind: "conflict" };
  const grown = figures.isToll && dayA !== undefined && dayB !== undefined && dayA !== dayB;
  if (grown && dayA < dayB === figures.lows[0] < figures.lows[1])
    return { kind: "update", later: dayA < dayB ? "second" : "first", less: "the larger figure was published later" };
  return figures.unearned === undefined ? { kind: "conflict" } : less("differing", figures.unearned);
}

/** Why a difference is told and not judged, in a sentence. */
export function differingBecause(less: string | undefined): string {
  return less === undefined ? notJudged : `They differ; that is not called a conflict, since ${less}.`;
}

interface ComparedFigures {
  /** `other`: they are not of one thing. */
  readonly stand: "same" | "overlap" | "apart" | "other";
  readonly because: string;
  readonly lows: readonly [number, number];
  readonly isToll: boolean;
  /** Why figures that are apart are no conflict. */
  readonly unearned: string | undefined;
}

/**
 * How the figures stand that the two claims come to. Of several only those are put side by side that stand for the same kind of thing; they are apart where one
 * of each has no counterpart in the other, and the same where all of the one that has fewer have an equal.
 */
function comparedFigures(a: VerifiedClaim, b: VerifiedClaim, inA: Held, inB: Held): ComparedFigures | undefined {
  const [ofA, ofB] = [figuresOf(a, inA), figuresOf(b, inB)];
  const pairs = ofA.flatMap((x) => ofB.map((y) => ({ x, y })));
  const chosen = pairs.length === 1 ? pairs : pairs.filter(({ x, y }) => isAlike(x, y));
  const all = chosen.map(({ x, y }) => ({ x, y, ...compare(x, y, a, b, inA, inB) }));
  const isMet = (figure: Quantity) =>
    all.some(({ x, y, stand }) => (x === figure || y === figure) && (stand === "same" || stand === "overlap"));
  const open = all.filter(({ x, y }) => !isMet(x) && !isMet(y));
  const same = all.filter(({ stand }) => stand === "same");
  if (open.length === 0 && same.length >= Math.min(ofA.length, ofB.length)) return same[0];
  return (
    open.find(({ stand }) => stand === "apart") ?? open[0] ?? all.find(({ stand }) => stand === "overlap") ?? all[0]
  );
}

/** The figures of a claim that are its answer: those of the quotation that what it comes to has too. */
function figuresOf({ sentence, quoted, says }: VerifiedClaim, { reading }: Held): Quantity[] {
  if (!sentence || !reading) return [];
  const said = quantitiesOf(says);
  return sentence.quantities.filter((figure) => {
    const token = reading.tokens[figure.at];
    const isInside = token !== undefined && token.start >= quoted.start && token.end <= quoted.end;
    return isInside && !noAnswers.has(figure.kind) && said.some((other) => isSameFigure(other, figure));
  });
}

/** Numbers that name something, or a year, or an age, are compared as words. */
const noAnswers: ReadonlySet<Quantity["kind"]> = new Set(["name", "year", "age"]);

function isAlike(x: Quantity, y: Quantity): boolean {
  return (
    x.kind === y.kind &&
    (x.kind !== "count" || (x.noun !== undefined && y.noun !== undefined && sameInMeaning(x.noun.stem, y.noun.stem)))
  );
}

function compare(x: Quantity, y: Quantity, a: VerifiedClaim, b: VerifiedClaim, inA: Held, inB: Held): ComparedFigures {
  const [one, other] = [answerOf(x), answerOf(y)];
  const isToll = [a, b].every(
    ({ sentence }, n) => sentence?.counts.some(({ quantity }) => quantity.at === (n === 0 ? x : y).at) === true,
  );
  const stands = (stand: ComparedFigures["stand"], because = "", unearnedBy?: string): ComparedFigures => ({
    stand,
    because,
    lows: [x.low, y.low],
    isToll,
    unearned: unearnedBy,
  });
  if (x.kind !== y.kind || one.unit !== other.unit)
    return stands("other", "the two figures are in different units, or of different kinds");
  const { kind } = judge({ answer: one, says: a.says }, { answer: other, says: b.says }, "", "stands");
  if (kind === "same") return stands("same");
  if (kind === "compatible") return stands("overlap");
  if (x.part || y.part || x.further || y.further) return stands("other", "one of the two figures is of a part");
  if (ofOtherPeople(x, y)) return stands("other", "the two figures are of different people");
  if ([a, b].some(({ sentence, quote }, n) => tellsALimit(textOf(n === 0 ? inA : inB, sentence) ?? quote)))
    return stands("apart", "", "one may be a limit, and no figure of what happened");
  const nouns =
    x.kind === "count" && x.noun && y.noun && !sameInMeaning(x.noun.stem, y.noun.stem) && !isPeople(x) && !isPeople(y);
  if (nouns) return stands("apart", "", "they may count different things");
  return stands("apart", "", signOfTwo(x, y, a, b, inA, inB, isToll));
}

function textOf({ reading }: Held, sentence: VerifiedClaim["sentence"]): string | undefined {
  return reading && sentence && reading.text.slice(sentence.start, sentence.end);
}

function answerOf({ low, high, said, kind, unit, written, hedged }: Quantity): NumberAnswer {
  return {
    kind: "number",
    low,
    high,
    said,
    step: kind === "count" ? 1 : 0,
    of: "all",
    unit: unit ?? (kind === "percent" ? "%" : kind === "count" ? undefined : kind),
    written,
    hedged,
  };
}

function isPeople({ noun }: Quantity): boolean {
  return noun !== undefined && (anyone.has(noun.fold) || kindsOfPeople.has(noun.fold));
}

/** “12 children”, “20 people”: one may be a part of the other; “3 soldiers”, “4 police officers”. */
function ofOtherPeople(x: Quantity, y: Quantity): boolean {
  const kind = ({ noun }: Quantity) => noun && (anyone.has(noun.fold) ? "all" : kindsOfPeople.get(noun.fold));
  const [one, other] = [kind(x), kind(y)];
  return one !== undefined && other !== undefined && one !== other;
}

/** What tells that two figures which cannot both be so are of two things, by the signs by which conflicts of the engine's own rules are gated. */
function signOfTwo(
  x: Quantity,
  y: Quantity,
  a: VerifiedClaim,
  b: VerifiedClaim,
  inA: Held,
  inB: Held,
  isToll: boolean,
): string | undefined {
  if (!inA.reading || !inB.reading || !a.sentence || !b.sentence) return undefined;
  const [one, other] = [
    claimOf(inA.reading, a.sentence, { first: x.first, after: x.after, answer: answerOf(x) }),
    claimOf(inB.reading, b.sentence, { first: y.first, after: y.after, answer: answerOf(y) }),
  ];
  const readingOf = (id: string): Reading | undefined => [inA, inB].find(({ article }) => article.id === id)?.reading;
  const rule = { earns: "answer", isToll } as Pick<QuestionRule, "earns" | "isToll"> as QuestionRule;
  return unearned(rule, one, other, [one, other], readingOf);
}

/** Whether two quotations say the same but that one of them denies it: a word that both have stands behind a denial in one. */
function deniedInOne(a: VerifiedClaim, b: VerifiedClaim, inA: Held, inB: Held): boolean {
  if (!inA.reading || !inB.reading || !a.sentence || !b.sentence) return false;
  if (hasDenial(a.quote) && hasDenial(b.quote)) return false;
  if (sharedWords(a.quote, b.quote) < sameButForDenial) return false;
  const [one, other] = [deniedTerms(inA.reading, a.sentence, a.quoted), deniedTerms(inB.reading, b.sentence, b.quoted)];
  if ([...one].some(([term, denied]) => other.has(term) && other.get(term) !== denied)) return true;
  const tokens = ({ tokens: all }: Reading, { quoted }: VerifiedClaim) =>
    all.filter(({ start, end }) => start >= quoted.start && end <= quoted.end);
  return areOpposed(tokens(inA.reading, a), tokens(inB.reading, b));
}

/** The words of a stretch of a sentence, and whether each stands behind a word that denies it. */
function deniedTerms({ tokens }: Reading, { first, after }: ReadSentence, { start, end }: Span): Map<string, boolean> {
  const denied = deniedTokens(tokens, first, after);
  const terms = new Map<string, boolean>();
  for (let at = first; at < after; at += 1) {
    const token = tokens[at];
    const term = token && token.start >= start && token.end <= end ? termOf(token) : undefined;
    if (term !== undefined) terms.set(term, denied.has(at) || terms.get(term) === true);
  }
  return terms;
}
