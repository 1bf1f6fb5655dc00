import { sameInMeaning } from "../reading/meanings-of.ts";
import { tellingStems } from "../reading/telling-stems.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import type { Token } from "../reading/tokens.ts";
import type { Answer, Description, Found, QuestionRule } from "./rule.ts";

/** How many stems of what is denied, and how large a share of them, the asserting sentence must have. */
const fewest = 2;
/** A quotation of fewer words says too little. */
const fewestQuoted = 3;
const share = 0.5;
/** Words that only say that something was; the other account may use another one. */
const plain: ReadonlySet<string> = new Set(
  "used fired happened occurred held made taken taking took given place there time moment single ever unit units member members".split(
    " ",
  ),
);
const reach = 9;
/** What is denied is what the account is of. */
const itself = "the incident";
const incident = /^(event|incident|attack|raid|operation|strike|thing|coup|battle|clash|assault|explosion|shelling)$/;
/** Words of a first sentence that are quoted as what is denied. */
const told = 14;
/** A shorter first sentence is not used. */
const shortestTelling = 6;
/** Words between “no” and its verb, or before “never”. */
const subjectOfDenial = 5;
const negative = /^(no|not|never|nobody|none|denied|denies|without|neither)$|n't$/;

/** What one account has somebody deny, and another tells. Left out: denials of what no account tells; how many; guilt. */
export const happened: QuestionRule = {
  id: "happened",
  ask: "Did it happen?",
  of: "so",
  course: "stands",
  apart: true,
  needsReply: true,
  words: "denied denies there no not nothing without never rejected rejects dismissed dismisses".split(" "),
  find: ({ tokens }, sentence): Found[] => {
    const denial = denialIn({ tokens }, sentence);
    if (!denial) return [];
    if (denial.named)
      return [
        {
          first: denial.from,
          after: denial.after,
          answer: { kind: "theme", theme: itself, stems: denial.named, denied: true },
        },
      ];
    const stems = tellingStems(
      tokens.slice(denial.first, denial.after).filter(({ fold, capital }) => !plain.has(fold) && !capital),
    );
    if (stems.length === 0) return [];
    return [
      { first: denial.from, after: denial.after, answer: { kind: "theme", stems, denied: true, core: coreOf(denial) } },
    ];

    /** The verb behind “not”, or the noun behind “no”. */
    function coreOf({ from, first, after }: Denial): string | undefined {
      const not = tokens.slice(first, after).findIndex(({ fold }) => /^(not|never)$/.test(fold));
      if (not >= 0) return tellingStems(tokens, first + not + 1, after).find((stem) => stems.includes(stem));
      if (!/^(no|there|without)$/.test(tokens[from]?.fold ?? "")) return undefined;
      let end = first;
      while (
        end < after &&
        !/^(was|were|has|had|have|been|of|in|on|at|between|by|to|that|for|here|left)$/.test(tokens[end]?.fold ?? "")
      )
        end += 1;
      return tellingStems(tokens, first, end).findLast((stem) => stems.includes(stem));
    }
  },
  reply: ({ tokens }, sentence, denied): Found | undefined => {
    if (denied.kind !== "theme" || negative.test(tokens[sentence.first]?.fold ?? "")) return undefined;
    for (let at = sentence.first; at < sentence.after; at += 1)
      if (negative.test(tokens[at]?.fold ?? "")) return undefined;
    if (denied.theme === itself) {
      if (!sentence.leading || sentence.after - sentence.first < shortestTelling) return undefined;
      const isOfIt = ({ stem }: Token) => denied.stems.some((one) => sameInMeaning(one, stem));
      if (denied.stems.length > 0 && !tokens.slice(sentence.first, sentence.after).some(isOfIt)) return undefined;
      return {
        first: sentence.first,
        after: Math.min(sentence.after, sentence.first + told),
        answer: { ...denied, denied: false },
      };
    }
    const isOneWord = denied.stems.length < fewest;
    // One word alone may stand anywhere: it must be told at once.
    if (isOneWord && !sentence.leading) return undefined;
    const met: number[] = [];
    const stems = new Set<string>();
    for (let at = sentence.first; at < sentence.after; at += 1) {
      const token = tokens[at];
      const one =
        token?.kind === "word"
          ? denied.stems.find((stem) => (isOneWord ? stem === token.stem : sameInMeaning(stem, token.stem)))
          : undefined;
      if (one === undefined) continue;
      met.push(at);
      stems.add(one);
    }
    const [first] = met;
    const last = met.at(-1);
    // The sentence must contain what is denied: that there was a pond says nothing of whether its wall failed.
    if (denied.core !== undefined && !stems.has(denied.core)) return undefined;
    if (
      first === undefined ||
      last === undefined ||
      stems.size < Math.min(fewest, denied.stems.length) ||
      stems.size < share * denied.stems.length
    )
      return undefined;
    if (last - first > 12) return undefined;
    const short = last - first < fewestQuoted;
    return {
      first: short ? Math.max(sentence.first, first - fewestQuoted) : first,
      after: short ? Math.min(sentence.after, last + fewestQuoted) : last + 1,
      answer: { kind: "theme", stems: denied.stems, denied: false } satisfies Answer,
    };
  },
};

/** Tokens of what is denied, and from where it is quoted. */
interface Denial {
  readonly from: number;
  readonly first: number;
  readonly after: number;
  /** Set where it is denied that anything happened: the stems of what the event is called, if it is called anything. */
  readonly named?: readonly string[];
}

/** “denied that there had been a fire”, “there was never any drone”, “no soldier has set foot in the palace”. */
function denialIn({ tokens }: Pick<Reading, "tokens">, sentence: ReadSentence): Denial | undefined {
  const fold = (at: number) => tokens[at]?.fold ?? "";
  for (let at = sentence.first; at < sentence.after; at += 1) {
    let first = -1;
    const whole = itselfAt(at);
    if (whole > 0) {
      // “No raid took place” is of a raid; “no such event” is of whatever the account is of.
      const named = incident.test(fold(at + 1)) ? tellingStems(tokens, at + 1, at + 2) : [];
      return { from: at, first: at, after: whole, named };
    }
    if (
      /^(denied|denies)$/.test(fold(at)) &&
      !/^(any|involvement|responsibility|this|it|having|being|carrying|the)$/.test(fold(at + 1))
    )
      first = at + 1;
    else if (fold(at) === "there" && /^(was|were|had|has)$/.test(fold(at + 1))) {
      if (fold(at + 2) === "no" || (fold(at + 2) === "never" && /^(any|a)$/.test(fold(at + 3)))) first = at + 3;
      if (fold(at + 2) === "been" && fold(at + 3) === "no") first = at + 4;
    } else if (
      (fold(at) === "no" || (fold(at) === "not" && /^(one|a)$/.test(fold(at + 1)))) &&
      (at === sentence.first ||
        tokens[at]?.capital === true ||
        /^["]$/.test(fold(at - 1)) ||
        fold(at - 1) === "that") &&
      verbAfter(at + 2)
    )
      first = fold(at) === "no" ? at + 1 : at + 2;
    else if (
      fold(at) === "no" &&
      /^(sign|indication|evidence|trace)$/.test(fold(at + 1)) &&
      /^(that|of)$/.test(fold(at + 2))
    )
      first = at + 3;
    else if (fold(at) === "no" && /^(received|seen|had|made|paid)$/.test(fold(at - 1))) first = at + 1;
    else if (fold(at) === "without" && /^(any|a)$/.test(fold(at + 1))) first = at + 2;
    else if (fold(at) === "nothing" && /^(was|had|has)$/.test(fold(at + 1))) first = at + 2;
    else if (
      /^(rejected|rejects|dismissed|dismisses|denied|denies)$/.test(fold(at)) &&
      /^(claims|reports|accusations|allegations|rumours)$/.test(fold(at + 1))
    )
      first = at + 3;
    else if (fold(at) === "not" && /^(did|have|has|had)$/.test(fold(at - 1)) && !countedBefore(at))
      first = subjectBefore(at);
    else if (fold(at) === "never" && /^(had|has|have|was|were|did)$/.test(fold(at - 1))) {
      // “The ministry had never received a complaint”: what is before the verb is denied with it.
      first = subjectBefore(at);
    }
    if (first < 0) continue;
    // How many were hurt is asked elsewhere.
    for (let n = first; n < first + 4; n += 1)
      if (
        /^(injuries|injured|injury|death|deaths|casualties|killed|died|hurt|survivors|one|warning|warnings|other|doubt|arrests|arrested|claim|missing|comment|group|longer)$/.test(
          fold(n),
        )
      )
        return undefined;
    // “Had not reached four villages by the evening”: it may come.
    if (tokens.slice(sentence.first, sentence.after).some(({ fold: word }) => /^(yet|far|still|by)$/.test(word)))
      return undefined;
    let after = first;
    while (
      after < Math.min(sentence.after, first + reach) &&
      !/^([.,;"]|on|said)$/.test(fold(after)) &&
      !(fold(after) === "and" && /^(there|no|not|that)$/.test(fold(after + 1)))
    )
      after += 1;
    return { from: Math.min(at, first), first, after };
  }
  return undefined;

  /** “No such event took place”, “no raid took place”, “nothing of the kind happened”: where it ends, or 0. */
  function itselfAt(at: number): number {
    const [word, next] = [fold(at), fold(at + 1)];
    const named = word === "no" && (next === "such" ? incident.test(fold(at + 2)) : incident.test(next));
    const nothing = word === "nothing" && fold(at + 1) === "of";
    if (!named && !nothing) return 0;
    for (let n = at + 2; n < Math.min(sentence.after, at + reach); n += 1)
      if (/^(happened|occurred|existed)$/.test(fold(n)) || (fold(n) === "took" && fold(n + 1) === "place"))
        return fold(n) === "took" ? n + 2 : n + 1;
    return 0;
  }

  function subjectBefore(at: number): number {
    let start = at;
    while (start > sentence.first && at - start < subjectOfDenial && !/^([.,;:"]|that|said)$/.test(fold(start - 1)))
      start -= 1;
    return start;
  }

  /** “One in three trains did not run” denies nothing. */
  function countedBefore(at: number): boolean {
    return sentence.quantities.some(({ after }) => after > subjectBefore(at) && after <= at);
  }

  function verbAfter(from: number): boolean {
    for (let n = from; n < Math.min(sentence.after, from + subjectOfDenial); n += 1) {
      if (/^([.,;:"]|and|or|but|in|on)$/.test(fold(n))) return false;
      if (/^(has|had|have|was|were|set|crossed|took|fired|used|left|came|went|[a-z]{3,}ed)$/.test(fold(n))) return true;
    }
    return false;
  }
}

export const aboutHappened: Description = {
  answers: "What one account has somebody deny, and another tells.",
  ignores: "Denials of what no account tells; how many; guilt.",
  examples: [
    { shows: "conflict", a: "The jet caught fire on landing.", b: "The airline denied that there had been a fire." },
    { shows: "nothing", a: "The airline denied that there had been a fire.", b: "Passengers left the jet." },
  ],
};
