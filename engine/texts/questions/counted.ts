import { isNobody, isNot } from "../../reading/en/negation.ts";
import type { Count, Reading, ReadSentence } from "../../reading/reading.ts";
import type { Quantity } from "../../reading/en/quantities.ts";
import { months, partsOfDay, weekdays } from "../../reading/en/words/calendar.ts";
import { anyone, kindsOfPeople } from "../../reading/en/words/people.ts";
import { kindOfThing } from "../../reading/en/words/kinds-of-things.ts";
import { moodBefore, triggersIn, type Trigger } from "../../reading/en/triggers.ts";
import type { Answer, Found, QuestionRule } from "./rule.ts";

interface Counted extends Omit<QuestionRule, "find"> {
  /** The events of `engine/reading/en/words/events.ts` that answer it. */
  readonly events: readonly string[];
  readonly counts: "people" | "things";
  /** “None” is answered by what was done without a number. */
  readonly answersNone?: boolean;
  /** All kinds of people count alike: a spectator is a person. */
  readonly whoever?: boolean;
}

const doubts: ReadonlySet<string> = new Set(["no", "without", "if", "whether"]);
const open: ReadonlySet<string> = new Set(
  "reported reports far yet initially initial first known immediate immediately early been other others else further otherwise".split(
    " ",
  ),
);
const areas: ReadonlyMap<string, string> = new Map(
  (
    [
      ["world", "worldwide globally countries"],
      ["whole", "throughout altogether overall total"],
      ["country", "nationwide countrywide country"],
      ["region", "region regions"],
      ["province", "province provinces"],
      ["state", "state states"],
      ["county", "county counties"],
      ["district", "district districts"],
      ["city", "city cities"],
      ["town", "town towns"],
      ["village", "village villages hamlet"],
      ["suburb", "suburb quarter neighbourhood street"],
      ["valley", "valley"],
      ["island", "island islands"],
    ] as const
  ).flatMap(([area, words]) => words.split(" ").map((word) => [word, area] as const)),
);
const later: ReadonlySet<string> = new Set(
  "risen rose climbed now reached rises preliminary provisional bringing brings brought taking takes".split(" "),
);

/** A question that is answered by a number of people or things to whom something happened. */
export function counted({
  events,
  counts,
  whoever = false,
  answersNone = counts === "people",
  ...rule
}: Counted): QuestionRule {
  return {
    ...rule,
    kindsDiffer: counts === "things",
    words: events.map((event) => `#${event}`),
    find: (reading, sentence) =>
      sentence.counts
        .filter(({ event }) => events.includes(event))
        .map((count) => foundOf(reading, sentence, count, counts, whoever)),
    reply: ({ tokens }, sentence, denied): Found | undefined => {
      if (
        !answersNone ||
        denied.kind !== "number" ||
        denied.high > 0 ||
        sentence.counts.some(({ event }) => events.includes(event))
      )
        return undefined;
      // An account gives the number of its dead at the beginning. Somebody killed, without a number and further on, was
      // killed elsewhere.
      if (events.includes("killed") && !sentence.leading) return undefined;
      const told = triggersIn(tokens, sentence.first, sentence.after).find((trigger) =>
        isTold(tokens, sentence, trigger, events),
      );
      return told && { first: Math.max(sentence.first, told.at - wordsBefore), after: told.after, answer: some };
    },
  };
}

/** Some, without a number. */
const some: Answer = { kind: "number", low: 1, high: Infinity, said: "vague", step: 1, of: "all", hedged: false };
/** Words that are quoted before what happened. */
const wordsBefore = 4;

/** “The gunman was arrested”: told of somebody, without a number. */
function isTold(
  tokens: Reading["tokens"],
  { first }: ReadSentence,
  { event, use, at }: Trigger,
  events: readonly string[],
) {
  if (!events.includes(event) || !/^(does|doing|passes)$/.test(use)) return false;
  const { negated, planned } = moodBefore(tokens, at, first);
  // “Two of the rescued”
  if (negated || planned || tokens[at - 1]?.fold === "the") return false;
  return !tokens.slice(first, at).some(({ fold }) => isNot(fold) || isNobody(fold) || doubts.has(fold));
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
  const of =
    event === "casualties"
      ? "casualties"
      : isSevere(tokens, first, after)
        ? "severe"
        : people && !whoever
          ? /^(killed|injured)$/.test(event) && isOfThem(tokens, quantity)
            ? "them"
            : kindCounted(noun, nationOf(tokens, quantity))
          : "all";
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
      areas: areasIn(tokens, sentence),
      place: placeBeside(tokens, after),
      hedged: isLater(tokens, sentence),
      asOf: isAsOf(tokens, sentence),
      closed: high === 0 && isClosed(tokens, sentence),
    },
    topic: people ? undefined : kindOfThing(noun, quantity.noun?.stem),
  };
}

/** “Thirteen were seriously injured”: a part of those who were. */
function isSevere(tokens: Reading["tokens"], first: number, after: number): boolean {
  return tokens
    .slice(first, after + 1)
    .some(({ fold }) => /^(seriously|critically|badly|severely|gravely|slightly|lightly)$/.test(fold));
}

/** “Six of them were hurt”: of whom, the sentence before says. */
function isOfThem(tokens: Reading["tokens"], { after }: Quantity): boolean {
  return tokens[after]?.fold === "of" && /^(them|these|those)$/.test(tokens[after + 1]?.fold ?? "");
}

/** A nation's people are a part of all, and not comparable with another kind. */
function kindCounted(noun: string | undefined, nation: string | undefined): string {
  // A kind that no list knows is taken for everybody: fifteen pilgrims at a shrine, nine prospectors in a mine.
  const kind = noun === undefined || anyone.has(noun) ? "all" : (kindsOfPeople.get(noun) ?? "all");
  return nation === undefined ? kind : `${nation} ${kind}`;
}

/** “Three American troops”, “three members of the Red Banner”: the capital beside the noun. */
function nationOf(tokens: Reading["tokens"], { after, noun }: Quantity): string | undefined {
  if (!noun) return undefined;
  const before = tokens.slice(after, noun.at).find(({ capital }) => capital)?.fold;
  if (before !== undefined || tokens[noun.at + 1]?.fold !== "of") return before;
  const of = noun.at + (/^(the|a|an|its|their)$/.test(tokens[noun.at + 2]?.fold ?? "") ? 3 : 2);
  return tokens[of]?.capital === true ? tokens[of]?.fold : undefined;
}

/** “16 were killed in Iraq”, “three were killed in a first toll near Deir ez-Zor”: the place behind, in the same clause. */
function placeBeside(tokens: Reading["tokens"], after: number): string | undefined {
  for (let at = after; at < after + placeReach; at += 1) {
    const [word, next] = [tokens[at], tokens[at + 1]];
    if (!word || (word.kind === "mark" && word.fold !== "-")) return undefined;
    const isPlace = next?.capital === true && !weekdays.has(next.fold) && !months.has(next.fold);
    if (/^(in|near|at)$/.test(word.fold) && isPlace) return next.fold;
  }
  return undefined;
}

/** How near behind its number a place must stand. */
const placeReach = 8;

/** The kinds of area that a sentence names: figures of a town and of a province are two. */
function areasIn(tokens: Reading["tokens"], { first, after }: ReadSentence): string[] {
  return tokens.slice(first, after).flatMap(({ fold }) => areas.get(fold) ?? []);
}

/** “No one was hurt”, “there were no casualties”; “no deaths have been reported so far” may change. */
function isClosed(tokens: Reading["tokens"], { first, after }: ReadSentence): boolean {
  const words = tokens.slice(first, after).map(({ fold }) => fold);
  return words.some((word) => /^(was|were|without)$/.test(word)) && !words.some((word) => open.has(word));
}

/** “By Saturday evening”, “as of this morning”, “at midday” */
function isAsOf(tokens: Reading["tokens"], { first, after }: ReadSentence): boolean {
  return tokens.slice(first, after).some(({ fold }, n) => {
    const [next, second] = [tokens[first + n + 1]?.fold ?? "", tokens[first + n + 2]?.fold ?? ""];
    if (fold === "as") return next === "of";
    if (fold === "at") return /^(midday|noon|midnight)$/.test(next);
    return (
      fold === "by" &&
      (weekdays.has(next) ||
        partsOfDay.has(next) ||
        (tokens[first + n + 1]?.kind === "number" && /^(a\.?m\.?|p\.?m\.?)$/.test(second)))
    );
  });
}

function isLater(tokens: Reading["tokens"], sentence: ReadSentence): boolean {
  for (let at = sentence.first; at < sentence.after; at += 1) if (later.has(tokens[at]?.fold ?? "")) return true;
  return false;
}
