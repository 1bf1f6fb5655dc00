import { endIn, type End } from "../reading/en/cues.ts";
import { areOpposed, deniedTokens } from "../reading/en/negation.ts";
import { inQuotationMarks } from "../in-quotation-marks.ts";
import type { Span } from "../span.ts";
import { termOf } from "../reading/en/term-of.ts";
import { anotherOrder, sizeOf } from "./interval.ts";
import { judge, type Verdict } from "./judge.ts";
import type { RankedPassages } from "./passages/rank-passages.ts";
import { figuresOf, type Figure } from "../reading/en/figures-of.ts";
import { sameInMeaning } from "../reading/en/meanings-of.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import { reportingVerbs } from "../reading/en/words/reporting.ts";

/** How two sentences stand that tell of the same: the most that is said of them without a question. */
export interface ToldAlike {
  /** `words`: they say the same, as far as it can be told by their words; a figure's verdict else, `conflict` being no more than a difference. */
  readonly stands: "words" | Extract<Verdict["kind"], "same" | "compatible" | "conflict">;
  readonly ask: string;
  /** Of a figure: what it is a figure of. Only such figures are put side by side. */
  readonly about?: string | undefined;
  /** They tell of the same by their own words, whichever incidents their articles are of. */
  readonly isByItself: boolean;
  readonly a: Told;
  readonly b: Told;
}

/** One side: the sentence, the figure that is compared if there is one, and the words in which it differs. */
export interface Told {
  readonly sentence: ReadSentence;
  readonly figure?: Figure | undefined;
  readonly points?: readonly Span[] | undefined;
  readonly says?: string | undefined;
}

/**
 * Sentences that share so many words, neither names nor verbs of saying, or some fewer beside names, and are so much alike or weigh so much: of
 * these careful readers say that they agree nine times of ten where they say anything (32 labelled pairs, on which this was chosen). With fewer, one speaker's two
 * statements would “agree”.
 */
const saysTheSame = [
  { words: 3, withNames: 3, likeness: 0.15, weight: 3 },
  { words: 1, withNames: 4, likeness: 0.2, weight: 4 },
] as const;
/** Of what two sentences say that share less than this the most is about something else. */
const leastCovered = 0.15;
/** An equal figure needs less beside it. */
const wordsWithFigure = 2;
/** Figures of sentences with less in common than this are of different things. */
const alikeForFigures = 0.15;
/**
 * Passages as alike as this, and not by names above all, tell of the same even in articles of two incidents: readers agreed to all that they
 * judged of such in look-alikes (five).
 */
const alikeByThemselves = 0.3;
const plainWords = 3;
/** Words that a question is made of, at most. */
const namedInQuestion = 2;

/** How two sentences stand, or nothing where no more can be said than that they share words. */
export function toldAlike(
  [inA, inB]: readonly [Reading, Reading],
  { a, b, likeness, weight, covered }: RankedPassages,
): ToldAlike | undefined {
  const [one, other] = [inA.sentences[a], inB.sentences[b]];
  if (!one?.hasWords || !other?.hasWords) return undefined;
  const shared = sharedTerms(inA, one, inB, other);
  const words = shared.filter(({ name, says }) => !name && !says).length;
  const names = shared.filter(({ name }) => name).length;
  const figure = likeness >= alikeForFigures ? comparedFigure([inA, one], [inB, other], false) : undefined;
  const isByItself = likeness >= alikeByThemselves && words >= plainWords && words >= names;
  if (figure === unsettled) return undefined;
  if (figure && (figure.stands !== "same" || words >= wordsWithFigure))
    return { ...toldOf(figure, one, other), isByItself };
  const isSame = saysTheSame.some(
    (one) => words >= one.words && words + names >= one.withNames && (likeness >= one.likeness || weight >= one.weight),
  );
  if (!isSame || covered < leastCovered) return undefined;
  const loose = comparedFigure([inA, one], [inB, other], true);
  if (loose === unsettled) return undefined;
  if (loose?.stands === "conflict") return { ...toldOf(loose, one, other), isByItself: false };
  const ends = endsApart([inA, one], [inB, other]);
  if (ends) return { stands: "conflict", ask: "Until when?", about: "until", isByItself: false, ...ends };
  if (momentsApart(one, other)) return undefined;
  if (shared.some(({ deniedInOne }) => deniedInOne) || areOpposed(tokensIn(inA, one), tokensIn(inB, other)))
    return undefined;
  return { stands: "words", ask: askOf(inA, one, shared), isByItself, a: { sentence: one }, b: { sentence: other } };
}

function toldOf(figure: ComparedFigure, one: ReadSentence, other: ReadSentence) {
  const side = (sentence: ReadSentence, of: Figure) => ({ sentence, figure: of, points: [of.span], says: of.says });
  const { stands, a, b } = figure;
  return { stands, ask: a.ask, about: a.about, a: side(one, a), b: side(other, b) };
}

interface ComparedFigure {
  readonly stands: "same" | "compatible" | "conflict";
  readonly a: Figure;
  readonly b: Figure;
}

/** Figures differ, and a sign tells that they are of two things. */
const unsettled = "unsettled";

type At = readonly [Reading, ReadSentence];

/** The two figures by which two sentences are told to stand: those that differ before equal ones, these before those that can both hold. */
function comparedFigure(
  [inA, one]: At,
  [inB, other]: At,
  isLoose: boolean,
): ComparedFigure | typeof unsettled | undefined {
  const [ofA, ofB] = [figuresOf(inA, one), figuresOf(inB, other)];
  const pairs = ofA.flatMap((a) =>
    ofB.flatMap((b): ComparedFigure[] => {
      if (a.about !== b.about || a.isLoose !== isLoose) return [];
      const { kind } = judge(a, b, "", "stands");
      return kind === "same" || kind === "compatible" || kind === "conflict" ? [{ stands: kind, a, b }] : [];
    }),
  );
  const equal = pairs.filter(({ stands }) => stands === "same");
  const isPaired = (figure: Figure) => equal.some(({ a, b }) => a === figure || b === figure);
  const open = pairs.filter(({ stands, a, b }) => stands !== "same" && !isPaired(a) && !isPaired(b));
  const differing = open.filter(({ stands }) => stands === "conflict");
  const apart = differing.find(({ a, b }) => !tellsOf(inB, a) && !tellsOf(inA, b) && !isOfAnotherOrder(a, b));
  if (apart || equal.length > 0) return apart ?? equal[0];
  return differing.length > 0 ? unsettled : open.find(({ stands }) => stands === "compatible");
}

/** Whether an article has the value of a figure anywhere: then its own, other figure is of something else. */
function tellsOf(reading: Reading, { answer }: Figure): boolean {
  return reading.having.quantities.some((sentence) =>
    figuresOf(reading, sentence).some(
      (own) => own.answer.unit === answer.unit && own.answer.low === answer.low && own.answer.high === answer.high,
    ),
  );
}

function isOfAnotherOrder(a: Figure, b: Figure): boolean {
  const [x, y] = [sizeOf(a.answer), sizeOf(b.answer)];
  return Math.max(x, y) > anotherOrder * Math.max(1, Math.min(x, y));
}

/** Whether both name days, or hours by the clock, and none that is the same. */
function momentsApart(one: ReadSentence, other: ReadSentence): boolean {
  const apart = (of: (moment: ReadSentence["moments"][number]) => number | undefined) => {
    const [x, y] = [one, other].map(({ moments }) => moments.flatMap((moment) => of(moment) ?? [])) as [
      number[],
      number[],
    ];
    return x.length > 0 && y.length > 0 && !x.some((value) => y.includes(value));
  };
  return apart(({ day }) => day) || apart(({ clock, minutes }) => (clock ? minutes?.[0] : undefined));
}

/** “Closed until Friday”, “closed until the summer holidays”: the two ends, where they share no word. */
function endsApart([inA, one]: At, [inB, other]: At) {
  const [x, y] = [endIn(inA.tokens, one.first, one.after), endIn(inB.tokens, other.first, other.after)];
  if (!x || !y || x.stems.some((stem) => y.stems.includes(stem))) return undefined;
  const side = ({ text }: Reading, sentence: ReadSentence, { span }: End): Told => ({
    sentence,
    points: [span],
    says: text.slice(span.start, span.end),
  });
  return { a: side(inA, one, x), b: side(inB, other, y) };
}

interface SharedTerm {
  /** The token in the first of the two sentences. */
  readonly at: number;
  /** A word with a capital inside its sentence, in one of the two at least. */
  readonly name: boolean;
  /** A verb by which words are given to somebody. */
  readonly says: boolean;
  /** It stands behind a negation in one of the two, and not in the other. */
  readonly deniedInOne: boolean;
}

/** The words that two sentences share, themselves or by their meaning, each once. */
function sharedTerms(inA: Reading, one: ReadSentence, inB: Reading, other: ReadSentence): SharedTerm[] {
  const theirs = termsOf(inB, other);
  return [...termsOf(inA, one)].flatMap(([term, { at, name, denied }]): SharedTerm[] => {
    const like = theirs.get(term) ?? [...theirs].find(([known]) => sameInMeaning(known, term))?.[1];
    if (like === undefined) return [];
    const says = reportingVerbs.has(inA.tokens[at]?.fold ?? "");
    return [{ at, name: name || like.name, says, deniedInOne: denied !== like.denied }];
  });
}

interface Term {
  readonly at: number;
  readonly name: boolean;
  readonly denied: boolean;
}

/** The terms of a sentence, each where it stands first. */
function termsOf({ tokens }: Reading, { first, after }: ReadSentence): Map<string, Term> {
  const terms = new Map<string, Term>();
  const denied = deniedTokens(tokens, first, after);
  for (let at = first; at < after; at += 1) {
    const token = tokens[at];
    const term = token && termOf(token);
    if (term !== undefined && !terms.has(term))
      terms.set(term, { at, name: isName(tokens, at, first), denied: denied.has(at) });
  }
  return terms;
}

function tokensIn({ tokens }: Reading, { first, after }: ReadSentence): Reading["tokens"] {
  return tokens.slice(first, after);
}

/** A word with a capital, which at the beginning of a sentence shows a name only before another. */
function isName(tokens: Reading["tokens"], at: number, first: number): boolean {
  return tokens[at]?.capital === true && (at > first || tokens[at + 1]?.capital === true);
}

/** “What is said of “Promises Treatment Centre” and “friends”?”: the longest stretches that the first sentence has of what both share. */
function askOf({ tokens, text }: Reading, { start, end }: Span, shared: readonly SharedTerm[]): string {
  const stretches: { first: number; last: number }[] = [];
  for (const { at } of shared.toSorted((x, y) => x.at - y.at)) {
    const before = stretches.at(-1);
    if (before?.last === at - 1) before.last = at;
    else stretches.push({ first: at, last: at });
  }
  const written = stretches.map(({ first, last }) => ({
    first,
    length: last - first + 1,
    words: text.slice(tokens[first]?.start ?? start, tokens[last]?.end ?? end),
  }));
  const named = written
    .toSorted((x, y) => y.length - x.length || y.words.length - x.words.length)
    .slice(0, namedInQuestion)
    .toSorted((x, y) => x.first - y.first);
  return `What is said of ${named.map(({ words }) => inQuotationMarks(words)).join(" and ")}?`;
}
