import type { Count, Reading, ReadSentence } from "../reading/reading.ts";
import { anyone, kindsOfPeople } from "../words/people.ts";
import { kindOfThing } from "../words/kinds-of-things.ts";
import type { Found, QuestionRule } from "./rule.ts";

interface Counted extends Omit<QuestionRule, "find"> {
  /** The events of `engine/words/events.ts` that answer it. */
  readonly events: readonly string[];
  readonly counts: "people" | "things";
  /** Whoever they are: a spectator counts as a person does. */
  readonly whoever?: boolean;
}

const whole: ReadonlySet<string> = new Set(
  "across throughout nationwide countrywide altogether overall total".split(" "),
);
const parts: ReadonlySet<string> = new Set(
  "village town district suburb hamlet quarter neighbourhood province county city street".split(" "),
);
const partPrepositions: ReadonlySet<string> = new Set(["in", "at"]);
const later: ReadonlySet<string> = new Set("risen rose climbed now reached rises preliminary provisional".split(" "));

/** A question that is answered by a number of people or things to whom something happened. */
export function counted({ events, counts, whoever = false, ...rule }: Counted): QuestionRule {
  return {
    ...rule,
    kindsDiffer: counts === "things",
    find: (reading, sentence) =>
      sentence.counts
        .filter(({ event }) => events.includes(event))
        .map((count) => foundOf(reading, sentence, count, counts, whoever)),
  };
}

function foundOf(
  { tokens }: Reading,
  sentence: ReadSentence,
  { event, quantity, first, after, unknown }: Count,
  counts: Counted["counts"],
  whoever: boolean,
): Found {
  const noun = quantity.noun?.fold;
  const people = counts === "people";
  const of = event === "casualties" ? "casualties" : people && !whoever ? kindOf(noun) : "all";
  const { low, high, said } = quantity;
  // “So far nine” may be more.
  const open = quantity.hedged && said === "exact" && low > 0;
  return {
    first,
    after,
    answer: {
      kind: "number",
      low,
      high: open ? Infinity : high,
      said: open ? "least" : said,
      step: 1,
      of,
      unknown,
      where: whereOf(tokens, sentence, after),
      hedged: isLater(tokens, sentence),
    },
    topic: people ? undefined : kindOfThing(noun, quantity.noun?.stem),
  };
}

function kindOf(noun: string | undefined): string {
  if (noun === undefined || anyone.has(noun)) return "all";
  return kindsOfPeople.get(noun) ?? noun;
}

function whereOf(tokens: Reading["tokens"], sentence: ReadSentence, after: number): "part" | "whole" | undefined {
  for (let at = sentence.first; at < sentence.after; at += 1) if (whole.has(tokens[at]?.fold ?? "")) return "whole";
  for (let at = after; at < Math.min(sentence.after, after + 2); at += 1) {
    if (partPrepositions.has(tokens[at]?.fold ?? "") && parts.has(tokens[at + 2]?.fold ?? "")) return "part";
  }
  return undefined;
}

function isLater(tokens: Reading["tokens"], sentence: ReadSentence): boolean {
  for (let at = sentence.first; at < sentence.after; at += 1) if (later.has(tokens[at]?.fold ?? "")) return true;
  return false;
}
