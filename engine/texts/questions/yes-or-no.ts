import type { Reading, ReadSentence } from "../reading/reading.ts";
import type { Found, QuestionRule } from "./rule.ts";

interface YesOrNo extends Omit<QuestionRule, "find"> {
  /** Phrases of folded words; “*” stands for up to three words. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

interface Pattern {
  readonly words: readonly string[];
  readonly yes: boolean;
}

/** What “*” may stand for. */
const gap = 3;

const negations: ReadonlySet<string> = new Set(["not", "never", "no", "without", "nor", "nobody", "none", "neither"]);

/** A question that is answered by yes or no, each told by phrases. A phrase after “not” is the opposite. */
export function yesOrNo({ yes, no, ...rule }: YesOrNo): QuestionRule {
  const patterns = new Map<string, Pattern[]>();
  const add = (phrase: string, is: boolean) => {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    patterns.set(first, [...(patterns.get(first) ?? []), { words, yes: is }]);
  };
  for (const phrase of no) add(phrase, false);
  for (const phrase of yes) add(phrase, true);
  return { ...rule, words: [...patterns.keys()], find: (reading, sentence) => found(reading, sentence, patterns) };
}

function found(
  { tokens }: Reading,
  sentence: ReadSentence,
  patterns: ReadonlyMap<string, readonly Pattern[]>,
): Found[] {
  const all: Found[] = [];
  let at = sentence.first;
  while (at < sentence.after) {
    const match = matchAt(at);
    if (match) all.push(match);
    at = match ? match.after : at + 1;
  }
  return all;

  function matchAt(first: number): Found | undefined {
    for (const { words, yes } of patterns.get(tokens[first]?.fold ?? "") ?? []) {
      const after = endOf(words, first);
      if (after === undefined) continue;
      const turned = isDenied(first);
      return { first, after, answer: { kind: "yes", yes: turned ? !yes : yes } };
    }
    return undefined;
  }

  function endOf(words: readonly string[], first: number): number | undefined {
    let n = first;
    for (const [place, word] of words.entries()) {
      if (word === "*") continue;
      const room = words[place - 1] === "*" ? gap : 0;
      let skipped = 0;
      while (skipped <= room && tokens[n]?.fold !== word) {
        n += 1;
        skipped += 1;
      }
      if (skipped > room || n >= sentence.after) return undefined;
      n += 1;
    }
    return n;
  }

  /** “was not warned”, “denied that it was unlawful”. */
  function isDenied(first: number): boolean {
    for (let n = first - 1; n >= Math.max(sentence.first, first - 3); n -= 1) {
      if (negations.has(tokens[n]?.fold ?? "") || /n't$/.test(tokens[n]?.fold ?? "")) return true;
    }
    return sentence.attributions.some(({ denied, first: from, after }) => denied && first >= from && first < after);
  }
}
