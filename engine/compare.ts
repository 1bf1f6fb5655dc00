import { questionRules } from "./questions/index.ts";
import type { QuestionRule } from "./questions/rule.ts";
import { readArticle } from "./reading/read-article.ts";
import type { Article, Reading } from "./reading/reading.ts";
import { relationsOf, type Finding } from "./relations-of.ts";
import { sameEvent, type SameEvent } from "./same-event.ts";
import { suggestedQuestions, type SuggestedQuestion } from "./suggested-question.ts";

export interface Options {
  /** What is known of whether they tell of one incident; otherwise it is worked out. */
  readonly sameIncident?: "same" | "other" | "unsure" | undefined;
  /** Some of the questions alone. */
  readonly rules?: readonly QuestionRule[] | undefined;
}

/** What the engine suggests; nothing in it was confirmed by anybody. */
export interface Comparison {
  readonly sameIncident: SameEvent["verdict"];
  readonly because: readonly string[];
  /** Pair by pair, as places in the list of articles. */
  readonly pairs: readonly (SameEvent & { readonly a: number; readonly b: number })[];
  readonly articles: readonly {
    readonly id: string;
    readonly title?: string | undefined;
    readonly published?: string | undefined;
    readonly words: number;
  }[];
  readonly questions: readonly SuggestedQuestion[];
  /** How each two articles stand on each question, in the questions' order. */
  readonly findings: readonly Finding[];
}

/**
 * Compares articles: whether they tell of one incident, and how they stand on every question that one of them answers.
 * Deterministic, and linear in the length of the texts. Spans are UTF-16 units of the texts as given.
 */
export function compare(articles: readonly Article[], options: Options = {}): Comparison {
  const readings = articles.map(readArticle);
  const incidents = pairsOf(readings).map(({ a, b }) => ({ a, b, ...incidentOf(readings[a], readings[b], options) }));
  const questions = (options.rules ?? questionRules).flatMap((rule) => suggestedQuestions(rule, readings));
  const findings = questions.flatMap((question) => relationsOf(question, readings, incidents));
  return {
    ...overall(incidents),
    pairs: incidents,
    articles: readings.map(({ article: { id, title, published }, tokens }) => ({
      id,
      title,
      published,
      words: tokens.filter(({ kind }) => kind === "word" || kind === "number").length,
    })),
    questions,
    findings,
  };
}

function incidentOf(a: Reading | undefined, b: Reading | undefined, { sameIncident }: Options): SameEvent {
  if (sameIncident !== undefined) return { verdict: sameIncident, because: [] };
  return a && b ? sameEvent(a, b) : { verdict: "unsure", because: [] };
}

function overall(pairs: readonly SameEvent[]): Pick<Comparison, "sameIncident" | "because"> {
  const [first] = pairs;
  if (!first) return { sameIncident: "unsure", because: [] };
  const verdict = pairs.every((pair) => pair.verdict === first.verdict) ? first.verdict : "unsure";
  return { sameIncident: verdict, because: [...new Set(pairs.flatMap(({ because }) => because))] };
}

function pairsOf(readings: readonly Reading[]): { a: number; b: number }[] {
  return readings.flatMap((_, a) => readings.slice(a + 1).map((__, n) => ({ a, b: a + 1 + n })));
}
