import type { Span } from "../../span.ts";
import type { NumberAnswer } from "../../texts/questions/rule.ts";
import { anyone, kindsOfPeople } from "./words/people.ts";
import type { Quantity } from "./quantities.ts";
import type { Reading, ReadSentence } from "../reading.ts";

/** A figure of a sentence, with what it is a figure of. */
export interface Figure {
  readonly answer: NumberAnswer;
  /** Equal for figures that may be put side by side: what is counted, or the measure. */
  readonly about: string;
  /** The question that it answers. */
  readonly ask: string;
  /** As written, with what it counts. */
  readonly says: string;
  /** Two of them are of the same only where their sentences say the same otherwise. */
  readonly isLoose: boolean;
  /** The token at which it stands. */
  readonly at: number;
  readonly span: Span;
}

/** What a measure answers. */
const asked: Readonly<Partial<Record<Quantity["kind"], string>>> = {
  money: "How much money?",
  length: "How far, or how long?",
  area: "How large an area?",
  speed: "How fast?",
  mass: "How heavy?",
  volume: "How much?",
  temperature: "How hot, or how cold?",
  percent: "What share?",
  duration: "For how long?",
};
/** Most of these that two texts give are of different things, so that only sentences that say the same otherwise are told apart by them. */
const loose: ReadonlySet<Quantity["kind"]> = new Set(["percent", "duration"]);

const known = new WeakMap<ReadSentence, readonly Figure[]>();

/** The figures of a sentence that count or measure something; parts (“two of the dead”) and what is added (“another 12”) are left out. */
export function figuresOf(reading: Reading, sentence: ReadSentence): readonly Figure[] {
  let figures = known.get(sentence);
  if (!figures) {
    figures = sentence.quantities.flatMap((quantity) => figureOf(reading, sentence, quantity) ?? []);
    known.set(sentence, figures);
  }
  return figures;
}

/** “How many rifles?”; of what may be no noun for things (“two of them managed”, “six AK 47”) without its name. */
function howMany(noun: string): string {
  return noun.endsWith("s") || anyone.has(noun) || kindsOfPeople.has(noun)
    ? `How many ${noun}?`
    : "How many were there?";
}

function figureOf({ text, tokens }: Reading, sentence: ReadSentence, quantity: Quantity): Figure | undefined {
  const { kind, noun, part, further, low, high, said, unit, written, first, hedged } = quantity;
  const ask = asked[kind] ?? (kind === "count" && noun ? howMany(noun.fold) : undefined);
  if (ask === undefined || part || further || sentence.background || isInCompound(tokens, quantity)) return undefined;
  const after = Math.max(quantity.after, (noun?.at ?? -1) + 1);
  const span = { start: tokens[first]?.start ?? 0, end: tokens[after - 1]?.end ?? 0 };
  const event = sentence.counts.find((count) => count.quantity.at === quantity.at)?.event;
  return {
    answer: {
      kind: "number",
      low,
      high,
      said,
      step: kind === "count" ? 1 : 0,
      of: "all",
      unit: unit ?? (kind === "percent" ? "%" : kind === "count" ? undefined : kind),
      written,
      hedged,
    },
    about: kind === "count" ? (event ?? noun?.stem ?? "") : `${kind} ${unit ?? ""}`,
    ask,
    says: text.slice(span.start, span.end),
    isLoose: loose.has(kind),
    at: quantity.at,
    span,
  };
}

/** “64-bit versions”, “an AK-47”, “3: 30” */
function isInCompound(tokens: Reading["tokens"], { at, after, noun }: Quantity): boolean {
  return [at - 1, noun === undefined ? -1 : after].some((beside) => /^[-:]$/.test(tokens[beside]?.fold ?? ""));
}
