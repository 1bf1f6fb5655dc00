import type { Quantity } from "../../reading/en/quantities.ts";
import type { Reading, ReadSentence } from "../../reading/reading.ts";
import type { Found, QuestionRule } from "./rule.ts";

interface Measured extends Omit<QuestionRule, "find"> {
  readonly kinds: readonly Quantity["kind"][];
  /** Topics by the words that tell them; only figures of one topic are compared. */
  readonly topics: readonly (readonly [string, string])[];
  /** The topic of a figure beside which no such word stands. Without one it is no answer. */
  readonly otherwise?: string | undefined;
  /** Words right after the figure, or near it, that make it something else. */
  readonly not?: string | undefined;
  /** Accepts a figure without a topic if one of these words stands before it; `true`: always. */
  readonly loose?: string | true;
}

/** Words before a figure without a topic that are quoted with it. */
const looseWords = 3;
/** How near to the figure the word must stand that tells what it measures. */
const reach = 9;

/** A question that is answered by a measure: money, an area, a speed. */
export function measured({ kinds, topics, otherwise, not, loose, ...rule }: Measured): QuestionRule {
  const topicOf: ReadonlyMap<string, string> = new Map(
    topics.flatMap(([topic, words]) => words.split(" ").map((word) => [word, topic] as const)),
  );
  const looseAfter: ReadonlySet<string> = new Set(loose === true ? [] : loose?.split(" "));
  const excluded: ReadonlySet<string> = new Set(not?.split(" "));
  return {
    ...rule,
    looksAt: "quantities",
    find: (reading, sentence) =>
      sentence.quantities
        .filter(({ kind, value }) => kinds.includes(kind) && value !== 0)
        .flatMap((quantity): Found[] => {
          const found = topicNear(reading, sentence, quantity, topicOf, excluded);
          if (found === "excluded") return [];
          if (found === undefined && otherwise === undefined) {
            if (loose === undefined) return [];
            const { written = "", first } = quantity;
            const isTold = looseAfter.has(reading.tokens[first - 1]?.fold ?? "") && !/^(years?|months?)$/.test(written);
            return loose === true || isTold ? [looseMeasure(quantity, sentence, "alone")] : [];
          }
          const near = found ?? { topic: otherwise ?? "", at: quantity.first };
          return [measure(quantity, near)];
        }),
  };
}

/** The answer of a figure without a topic, quoted with some words before it. */
export function looseMeasure(quantity: Quantity, { first }: ReadSentence, loose: "alone" | "alike"): Found {
  return { ...measure(quantity, { topic: "", at: Math.max(first, quantity.first - looseWords) }), loose };
}

/** The answer that a figure gives, its passage reaching to the word at `at` that tells its topic. */
export function measure(quantity: Quantity, { topic, at }: { readonly topic: string; readonly at: number }): Found {
  const { low, high, said, kind, unit, written } = quantity;
  return {
    first: Math.min(quantity.first, at),
    after: Math.max(quantity.after, at + 1),
    answer: {
      kind: "number",
      low,
      high,
      said,
      step: 0,
      of: "all",
      unit: unit ?? (kind === "percent" ? "%" : kind),
      written,
      hedged: false,
    },
    topic: topic === "" ? undefined : topic,
  };
}

function topicNear(
  { tokens }: Reading,
  sentence: ReadSentence,
  quantity: Quantity,
  topicOf: ReadonlyMap<string, string>,
  excluded: ReadonlySet<string>,
): { topic: string; at: number } | "excluded" | undefined {
  // “Well below the 125 mph that were forecast”
  const before = [tokens[quantity.first - 2]?.fold ?? "", tokens[quantity.first - 1]?.fold ?? ""];
  if (before[1] === "the" && /^(below|above|than|under)$/.test(before[0] ?? "")) return "excluded";
  if (excluded.has(tokens[quantity.after]?.fold ?? "") || excluded.has(tokens[quantity.after + 1]?.fold ?? ""))
    return "excluded";
  let plain: { topic: string; at: number } | undefined;
  for (let distance = 1; distance <= reach; distance += 1) {
    for (const at of [quantity.after - 1 + distance, quantity.first - distance]) {
      if (at < sentence.first || at >= sentence.after) continue;
      const topic = topicOf.get(tokens[at]?.fold ?? "");
      // “Lasted” tells that it is a duration; “strike”, further off, tells of what.
      if (topic === "") plain ??= { topic, at };
      else if (topic !== undefined) return { topic, at };
    }
  }
  return plain;
}
