import { foldText, unfolded, type FoldedText } from "../fold-text.ts";
import { rejecting } from "../reading/en/negation.ts";
import { quantitiesIn, type Quantity } from "../reading/en/quantities.ts";
import { negations } from "../reading/en/words/negations.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import { tokensOf } from "../reading/tokens.ts";
import type { Claim, Voice } from "../relations/question.ts";
import type { Span } from "../span.ts";
import { withoutCutWords } from "../without-cut-words.ts";
import type { Numbered } from "./numbered.ts";
import type { ProposedClaim } from "./proposal.ts";

/** An article as proposals are held against it. It is read where it is in English; where not, words and digits are all that can be checked. */
export interface Held extends Numbered {
  readonly folded: FoldedText;
  readonly reading: Reading | undefined;
}

export function held(numbered: Numbered, reading: Reading | undefined): Held {
  return { ...numbered, folded: foldText(numbered.article.text), reading };
}

/** A claim whose quotation, figures and voice stand in its article as they were said to. */
export interface VerifiedClaim extends Omit<Claim, "passage"> {
  /** The number of its sentence, from 1. */
  readonly number: number;
  /** The sentence as it was read, of an article that is. */
  readonly sentence: ReadSentence | undefined;
  /** Where the quotation stands by itself; the claim's own place may be its whole sentence. */
  readonly quoted: Span;
}

/** A quotation with fewer words means too little to be held against anything; of a script without spaces so many characters. */
const leastWords = 3;
const leastCharacters = 8;
/** So much of a quotation stands for what it comes to, where the model's own words do not. */
const longestSays = 160;

/**
 * A claim held against its article: its quotation stands there once, word for word, in its sentence, and means something; the figures of
 * what it comes to are the quotation's. A word that denies and was left out brings in the whole sentence. A voice that the text does not bear out is left
 * open. Otherwise the reason why nothing of it is taken, in words.
 */
export function verifyClaim(held: Held, claim: ProposedClaim): VerifiedClaim | string {
  const { article, sentences, reading } = held;
  const sentence = sentences[claim.sentence - 1];
  if (!sentence) return `there is no sentence ${claim.sentence}`;
  const quoted = placeOf(held, claim.quote);
  if (typeof quoted === "string") return quoted;
  if (quoted.start < sentence.start || quoted.end > sentence.end)
    return `the quotation is not in sentence ${claim.sentence}`;
  const quote = article.text.slice(quoted.start, quoted.end);
  const read = reading?.sentences.find(({ start }) => start === sentence.start);
  if (reading && !figuresHold(claim.says, quote))
    return "a figure of what it is said to come to is not in the quotation";
  const isWhole = read !== undefined && reading !== undefined && deniesOutside(reading, read, quoted);
  const span = isWhole ? { start: sentence.start, end: sentence.end } : quoted;
  const text = article.text.slice(span.start, span.end);
  return {
    article: article.id,
    ...span,
    quote: text,
    says: saysOf(claim.says, text, reading !== undefined),
    voice: voiceOf(held, claim.voice, quoted, sentence, read),
    ...(isWhole ? { points: [quoted] } : {}),
    number: claim.sentence,
    sentence: read,
    quoted,
  };
}

/** Where a quotation stands, folded as links are and in nothing else otherwise. */
function placeOf({ article, folded }: Held, quote: string): Span | string {
  const sought = foldText(quote).text.trim();
  if (!isLongEnough(sought)) return "the quotation is too short to mean anything";
  const from = folded.text.indexOf(sought);
  if (from < 0) return "the quotation does not stand in the article word for word";
  if (folded.text.indexOf(sought, from + 1) >= 0) return "the quotation stands in the article more than once";
  const span = unfolded(folded, { start: from, end: from + sought.length });
  const whole = withoutCutWords(article.text, span);
  return whole.start === span.start && whole.end === span.end ? span : "the quotation begins or ends inside a word";
}

function isLongEnough(quote: string): boolean {
  const words = quote.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'-]*/gu) ?? [];
  return (
    words.length >= leastWords || (words.length < leastWords && unspaced.test(quote) && quote.length >= leastCharacters)
  );
}

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Whether every figure of what a quotation comes to is one of the quotation's: its value, and its unit where both have one. */
export function figuresHold(says: string, quote: string): boolean {
  const there = quantitiesOf(quote);
  // “One man” of “a man”, “nobody” of “no one”.
  const isPlain = ({ value, high }: Quantity) => high === 0 || (value === 1 && /\ban?\b/i.test(quote));
  return quantitiesOf(says).every((figure) => isPlain(figure) || there.some((other) => isSameFigure(figure, other)));
}

/** The figures of some words. */
export function quantitiesOf(text: string): Quantity[] {
  const tokens = tokensOf(text);
  return quantitiesIn(tokens, 0, tokens.length);
}

/** Whether two figures have one value, and one unit where both are measures. */
export function isSameFigure(a: Quantity, b: Quantity): boolean {
  const isMeasured = ({ kind }: Quantity) =>
    kind !== "count" && kind !== "name" && kind !== "unknown" && kind !== "year";
  const sameUnit = !isMeasured(a) || !isMeasured(b) || (a.kind === b.kind && a.unit === b.unit);
  return sameUnit && Math.abs(a.value - b.value) <= 1e-6 * Math.max(1, Math.abs(a.value));
}

const denying: ReadonlySet<string> = new Set(negations);
const denies = (fold: string) => denying.has(fold) || rejecting.has(fold);

/** Whether the sentence denies something outside of the quotation, which may be what is quoted: “did not | pay the ransom”. */
function deniesOutside({ tokens }: Reading, { first, after }: ReadSentence, { start, end }: Span): boolean {
  return tokens.slice(first, after).some((token) => denies(token.fold) && (token.end <= start || token.start >= end));
}

/**
 * What a claim comes to in the model's words; in the quotation's own where those say it with another denial, with another “at least”, or in too many
 * words, and where the article is not read, so that figures cannot be held against it.
 */
function saysOf(says: string, quote: string, isRead: boolean): string {
  const said = says.replace(/\s+/g, " ").trim();
  const own = shortened(quote.replace(/\s+/g, " "));
  if (said === "" || said.length > longestSays) return own;
  if (!isRead) return /\p{N}/u.test(said) ? own : said;
  const there = quantitiesOf(quote);
  const isOtherwise = quantitiesOf(said).some(
    (figure) =>
      figure.high !== 0 &&
      !there.some((other) => isSameFigure(figure, other) && figure.low === other.low && figure.high === other.high),
  );
  return isOtherwise || hasDenial(said) !== hasDenial(quote) ? own : said;
}

/** Whether words deny something. */
export function hasDenial(text: string): boolean {
  return tokensOf(text).some(({ fold }) => denies(fold));
}

function shortened(text: string): string {
  if (text.length <= longestSays) return text;
  return `${text.slice(0, text.lastIndexOf(" ", longestSays))} …`;
}

/** Words that are no part of anybody's name or office. */
const smallWords: ReadonlySet<string> = new Set(
  "the a an of for and its his her their mr mrs ms it he she they who".split(" "),
);

/**
 * The voice that a model names, if its words stand in the sentence of the quotation or the one before and the text does not give the words to another.
 * Without a name it is the article's own, unless the text gives the words to somebody. In every other case the voice is left open.
 */
function voiceOf(held: Held, named: string, quoted: Span, { start, end }: Span, read: ReadSentence | undefined): Voice {
  const { article, sentences, reading } = held;
  const itself: Voice = reading?.itself ?? { name: article.publisher, itself: true, key: `article ${article.id}` };
  const open: Voice = { itself: false, key: itself.key };
  const told = reading && read ? attributedTo(reading, read, quoted) : undefined;
  const name = named.replace(/\s+/g, " ").trim();
  if (name === "" || isOwnName(name, article.publisher)) return told ? open : itself;
  const before = sentences[sentences.findIndex((sentence) => sentence.start === start) - 1];
  const around = wordsIn(article.text.slice(before?.start ?? start, end));
  const words = wordsIn(name).filter((word) => !smallWords.has(word));
  if (words.length === 0 || !words.every((word) => around.includes(word))) return open;
  if (!told) return { name, itself: false, key: name.toLowerCase() };
  const theirs = wordsIn(told.name ?? "");
  // The model's words are a name; those that stand around it in the text may be more.
  return words.some((word) => theirs.includes(word)) ? { ...told, name } : open;
}

/** To whom the text gives most of a stretch; nobody where that is the article. */
function attributedTo({ tokens }: Reading, { attributions }: ReadSentence, { start, end }: Span): Voice | undefined {
  return attributions.find(({ first, after, voice }) => {
    const [from, to] = [tokens[first]?.start ?? 0, tokens[after - 1]?.end ?? 0];
    return !voice.itself && (Math.min(end, to) - Math.max(start, from)) * 2 > end - start;
  })?.voice;
}

function isOwnName(name: string, publisher: string | undefined): boolean {
  return (
    /^(?:the )?(?:article|outlet|account|newspaper|reporter|author)(?: itself)?$/i.test(name) ||
    name.toLowerCase() === publisher?.toLowerCase()
  );
}

function wordsIn(text: string): string[] {
  return foldText(text, "loosely").text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
