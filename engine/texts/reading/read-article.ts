import { agencies } from "../words/agencies.ts";
import { attributionsIn } from "./attribution.ts";
import { clean } from "./clean.ts";
import { calendarDay } from "./calendar-day.ts";
import { countsIn } from "./counts.ts";
import { momentsIn } from "./moments.ts";
import { normalise } from "./normalise.ts";
import { quantitiesIn } from "./quantities.ts";
import { quotedTokens } from "./quoted.ts";
import type { Voice } from "../../relations/question.ts";
import type { Article, Reading, ReadSentence } from "./reading.ts";
import { sentencesOf, type Sentence } from "./sentences.ts";
import { tokensOf, type Token } from "./tokens.ts";

/** Reads an article once: its sentences with the numbers, times, events and voices in them. */
export function readArticle(article: Article): Reading {
  const { text } = article;
  const tokens = tokensAsGiven(text);
  const published = calendarDay(article.published);
  const quoted = quotedTokens(tokens);
  let previous: Voice | undefined;
  let past: Sentence | undefined;
  const left = leftOut(text);
  const sentences = sentencesOf(text, tokens)
    .filter(({ start }) => !left(start))
    .flatMap((sentence) => pieces(tokens, sentence))
    .map((sentence, n): ReadSentence => {
      const { first, after } = sentence;
      const leading = n < 3;
      if (!tokens.slice(first, after).some(({ kind }) => kind === "word")) {
        return {
          ...sentence,
          hasWords: false,
          quantities: [],
          moments: [],
          counts: [],
          attributions: [],
          background: false,
          leading,
        };
      }
      const quantities = quantitiesIn(tokens, first, after);
      const attributions = attributionsIn(text, tokens, sentence, previous, quoted);
      previous = attributions.at(-1)?.voice ?? previous;
      const moments = momentsIn(tokens, afterDateline(tokens, first, after), after, published);
      const background =
        past !== undefined && moments.length === 0 && !/\n\s*\n/.test(text.slice(past.end, sentence.start));
      const isPast = moments.some(({ before, year }) => before === true && year !== undefined);
      past = isPast || background ? sentence : undefined;
      return {
        ...sentence,
        hasWords: true,
        quantities,
        moments,
        background,
        counts: countsIn(tokens, first, after, quantities),
        attributions,
        leading,
      };
    });
  const having = {
    quantities: sentences.filter(({ quantities }) => quantities.length > 0),
    moments: sentences.filter(({ moments }) => moments.length > 0),
  };
  return {
    article,
    text,
    tokens,
    sentences,
    having,
    holding: holdingOf(tokens, sentences),
    published,
    itself: ownVoice(article),
  };
}

function holdingOf(tokens: readonly Token[], sentences: readonly ReadSentence[]): Map<string, ReadSentence[]> {
  const holding = new Map<string, ReadSentence[]>();
  const add = (key: string, sentence: ReadSentence) => {
    const known = holding.get(key);
    if (!known) holding.set(key, [sentence]);
    else if (known.at(-1) !== sentence) known.push(sentence);
  };
  for (const sentence of sentences) {
    for (let at = sentence.first; at < sentence.after; at += 1) add(tokens[at]?.fold ?? "", sentence);
    for (const { event } of sentence.counts) add(`#${event}`, sentence);
  }
  return holding;
}

/** The tokens of the text in one form of writing, each where it stands in the text as given. */
function tokensAsGiven(text: string): Token[] {
  const { text: normal, at } = normalise(text);
  const tokens = tokensOf(normal);
  return normal === text ? tokens : tokens.map((token) => ({ ...token, start: at(token.start), end: at(token.end) }));
}

/**
 * Returns a function that tells whether a place is in a line outside the story. Places must be asked for in the text's
 * order.
 */
function leftOut(text: string): (place: number) => boolean {
  const lines = clean(text).filter(
    ({ kind }) => kind === "boilerplate" || kind === "other script" || kind === "duplicate",
  );
  let n = 0;
  return (place) => {
    while ((lines[n]?.end ?? Infinity) <= place) n += 1;
    const line = lines[n];
    return line !== undefined && line.start <= place;
  };
}

/** “PORT CORRAN, March 9 (Agency) - A ferry sank”: the day is that of the report. */
function afterDateline(tokens: readonly Token[], first: number, after: number): number {
  for (let at = first; at < Math.min(after, first + longestDateline); at += 1) {
    if (tokens[at]?.fold === ")" && tokens[at + 1]?.fold === "-") return at + 2;
    // “TARSK, Aug 22 - A patrol …”
    if (tokens[at]?.fold === "-" && tokens[first + 1]?.fold === "," && at > first + 2) return at + 1;
  }
  return first;
}

/** The most tokens of a dateline. */
const longestDateline = 16;
/** Longer sentences are read in pieces, so that no text takes quadratic time. */
const longestSentence = 300;

function pieces(tokens: readonly Token[], sentence: Sentence): Sentence[] {
  if (sentence.after - sentence.first <= longestSentence) return [sentence];
  const found: Sentence[] = [];
  for (let first = sentence.first; first < sentence.after; first += longestSentence) {
    const after = Math.min(sentence.after, first + longestSentence);
    found.push({
      first,
      after,
      start: tokens[first]?.start ?? sentence.start,
      end: tokens[after - 1]?.end ?? sentence.end,
    });
  }
  return found;
}

function ownVoice(article: Article): Voice {
  const carried = article.agencies ?? agenciesNamed(article.text);
  const key = carried.length > 0 ? `agency ${carried.join(" ")}` : `article ${article.id}`;
  return { name: article.publisher, itself: true, key: key.toLowerCase() };
}

/** Agencies that are named in brackets or at the end: the text is theirs. */
function agenciesNamed(text: string): string[] {
  const edges = `${text.slice(0, 300)}\n${text.slice(-300)}`;
  return agencies.filter((name) => edges.includes(`(${name})`));
}
