import { ofAllPairs } from "../relations/one-incident.ts";
import { incidentPairs, notReadPair, pairsGiven, type IncidentPair } from "./incidents/incident-pairs.ts";
import { unreadLanguage } from "../reading/unread-language.ts";
import { notTheSameCount } from "./not-the-same-count.ts";
import { pairWording, type PairWording, type PassagePair } from "./pair-passages.ts";
import { alikeArticles, passageQuestions } from "./passage-questions.ts";
import { sentenceVectors } from "./passages/sentence-vectors.ts";
import { questionRules } from "./questions/index.ts";
import type { QuestionRule } from "./questions/rule.ts";
import { time } from "./questions/time.ts";
import { readArticle } from "../reading/read-article.ts";
import type { FoundClaim } from "../reading/en/claims.ts";
import type { Article } from "../reading/reading.ts";
import { ruleQuestions } from "./rule-questions.ts";
import { wordingOf } from "./shared-wording.ts";
import type { SuggestedQuestion } from "./suggested-question.ts";

export interface Options {
  /** Whether they tell of one incident, if that is known. Otherwise it is worked out. */
  readonly sameIncident?: IncidentPair["verdict"] | undefined;
  /** Only these questions are asked. */
  readonly rules?: readonly QuestionRule[] | undefined;
  /** Hears at which stage it is. */
  readonly tell?: Telling | undefined;
}

/** What is being done, in words, and how much of how much is done. */
export type Telling = (says: string, done: number, of: number) => void;

/** What the engine suggests; nothing in it was confirmed by anybody. */
export interface Comparison {
  readonly sameIncident: IncidentPair["verdict"];
  readonly because: readonly string[];
  /** The same, pair by pair. */
  readonly pairs: readonly IncidentPair[];
  readonly articles: readonly ComparedArticle[];
  /**
   * The questions that they answer. For the relation of two articles on one of them, give `relate` the verdict of their
   * pair.
   */
  readonly questions: readonly SuggestedQuestion[];
  /** For each two articles, passages that seem to tell of the same, of which no question says more; whether or not they tell of one incident. */
  readonly passages: readonly PassagePair[];
  /** All passages that are alike: these, and those of which a question tells. */
  readonly alike: readonly PassagePair[];
  /** What each two have word for word. */
  readonly wording: readonly PairWording[];
}

export interface ComparedArticle {
  readonly id: string;
  readonly title?: string | undefined;
  readonly published?: string | undefined;
  readonly words: number;
  /** The language that it is in, where that is none that is read: nothing was looked for in it, and no silence follows. */
  readonly unread?: string | undefined;
}

/**
 * Compares articles: whether they tell of one incident, and how they stand on every question that one of them answers.
 * Deterministic, and linear in the length of the texts. Spans are UTF-16 units of the texts as given. What is not in English is not
 * read: no claim, no passage and no incident is found in it, only what another has word for word.
 */
export function compare(articles: readonly Article[], options: Options = {}): Comparison {
  const { tell } = options;
  const readings = counted(articles, "Reading the articles", tell, readArticle);
  const unread = articles.map(unreadLanguage);
  const isRead = ({ a, b }: { readonly a: number; readonly b: number }) =>
    unread[a] === undefined && unread[b] === undefined;
  const rules = options.rules ?? questionRules;
  const read = readings.filter((_, at) => unread[at] === undefined);
  const notRead = articles.filter((_, at) => unread[at] !== undefined).map(({ id }) => id);
  const pairs =
    options.sameIncident === undefined
      ? incidentPairs(readings).map((pair) => (isRead(pair) ? pair : notReadPair(pair.a, pair.b, unread)))
      : pairsGiven(articles, options.sameIncident);
  const byWords = pairs
    .filter(({ byWordsAlone }) => byWordsAlone)
    .map(({ a, b }) => [articles[a]?.id, articles[b]?.id]);
  const byWordsAlone = (a: string, b: string) => byWords.some((two) => two.includes(a) && two.includes(b));
  const asked = counted(rules, "Asking questions", tell, (rule) =>
    notTheSameCount(rule, ruleQuestions(rule, read, byWordsAlone)),
  ).flat();
  const vectorsOf = sentenceVectors(read);
  const vectors = new Map(read.flatMap((reading, at) => (vectorsOf[at] ? [[reading, vectorsOf[at]] as const] : [])));
  const ranked = counted(pairs.filter(isRead), "Comparing passages", tell, (pair) =>
    alikeArticles(readings, vectors, pair),
  );
  const {
    questions: ofPassages,
    passages,
    alike,
  } = passageQuestions(readings, options.rules ? [] : ranked, (sides, about) =>
    // That both name Friday says less than that they say the same.
    asked.some((question) => question.rule !== time.id && answersBoth(question, sides, about)),
  );
  // What carries weight comes first: tolls and measures, then what both say in words that are alike, then days, hours and sums.
  const weighty = new Set(rules.flatMap(({ id, earns }) => (earns === "answer" ? id : [])));
  const isWeighty = ({ rule }: SuggestedQuestion) => weighty.has(rule);
  const questions = [...asked.filter(isWeighty), ...ofPassages, ...asked.filter((one) => !isWeighty(one))].map(
    (question) => (notRead.length > 0 ? { ...question, notRead } : question),
  );
  const wordings = readings.map(wordingOf);
  const { verdict, because } = ofAllPairs(pairs);
  return {
    sameIncident: verdict,
    because,
    pairs,
    articles: readings.map(({ article: { id, title, published }, tokens }, at) => ({
      id,
      title,
      published,
      words: tokens.filter(({ kind }) => kind === "word" || kind === "number").length,
      ...(unread[at] === undefined ? {} : { unread: unread[at] }),
    })),
    questions,
    passages,
    alike,
    wording: counted(pairs, "Looking for shared words", tell, ({ a, b }) => pairWording(wordings, a, b)).flat(),
  };
}

/** Whether a question has claims of both articles in these two sentences already, or asks for the same figure and has both articles' answers. */
function answersBoth(
  { rule, positions }: SuggestedQuestion,
  [one, other]: readonly [FoundClaim, FoundClaim],
  about: string | undefined,
): boolean {
  const has = ({ article, start, end }: FoundClaim) =>
    positions.some(({ claims }) =>
      claims.some((claim) => claim.article === article && (rule === about || (claim.start < end && start < claim.end))),
    );
  return has(one) && has(other);
}

/** What comes of each, and tells before each how many are done. */
function counted<T, R>(items: readonly T[], says: string, tell: Telling | undefined, act: (item: T) => R): R[] {
  return items.map((item, i) => {
    tell?.(says, i, items.length);
    return act(item);
  });
}
