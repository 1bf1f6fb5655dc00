import { agencies } from "./en/words/agencies.ts";
import { attributionsIn } from "./en/attribution.ts";
import { calendarDay } from "./calendar-day.ts";
import { countsIn } from "./en/counts.ts";
import { momentsIn } from "./en/moments.ts";
import { publicationLine, storyBegins } from "./en/publication-line.ts";
import { quantitiesIn } from "./en/quantities.ts";
import { quotedTokens } from "./quoted.ts";
import type { Voice } from "../relations/question.ts";
import type { Article, Reading, ReadSentence } from "./reading.ts";
import type { Sentence } from "./en/sentences.ts";
import { storySentences } from "./story-sentences.ts";
import type { Token } from "./tokens.ts";

/** Reads an article once: its sentences with the numbers, times, events and voices in them. */
export function readArticle(article: Article): Reading {
  const { text } = article;
  const { tokens, sentences: told } = storySentences(text);
  const line = publicationLine(text);
  const published = calendarDay(article.published ?? (line?.days.length === 1 ? line.days[0] : undefined));
  const quoted = quotedTokens(tokens);
  let previous: Voice | undefined;
  let past: Sentence | undefined;
  const sentences = told.map((sentence, n): ReadSentence => {
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
    const begins = storyBegins(tokens, sentence, line);
    const quantities = quantitiesIn(tokens, begins, after);
    const attributions = attributionsIn(text, tokens, sentence, previous, quoted);
    previous = attributions.at(-1)?.voice ?? previous;
    const moments = momentsIn(tokens, begins, after, published);
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
      counts: countsIn(tokens, begins, after, quantities),
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
