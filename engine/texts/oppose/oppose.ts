import { deniedIn } from "./denied-in.ts";
import { numbersApart } from "./numbers-apart.ts";
import { oppositeWords } from "./opposite-words.ts";
import { rolesSwapped } from "./roles-swapped.ts";
import { shareOf } from "./shared-words.ts";
import { wordsOf, type Words } from "./words-of.ts";

export interface Opposition {
  /** `unknown` is silence: it says neither that the two agree nor that they do not. */
  readonly verdict: "contradict" | "unknown";
  /** In plain words; empty where nothing is said. */
  readonly because: string;
}

/** A way in which a sentence may deny another: the reason in words, if it does, and how much of the rest must be shared. */
interface Rule {
  readonly find: (short: Words, long: Words) => string | undefined;
  /** By weight, the share of the shorter sentence's words that the longer has. Lower finds more, and more that is wrong. */
  readonly leastShared: number;
}

/** In the order in which reasons are given. */
const rules: readonly Rule[] = [
  { find: numbersApart, leastShared: 0.5 },
  { find: rolesSwapped, leastShared: 0.8 },
  { find: oppositeWords, leastShared: 0.5 },
  { find: deniedIn, leastShared: 0.65 },
];

/** Nothing is said of what is longer, in UTF-16 units: it is no sentence, and each word is looked at beside each. */
const longest = 4000;

/**
 * Whether one sentence says what the other denies. Only where enough of the shorter is in the longer, since sentences
 * about different things deny nothing; precision first. The same whichever comes first.
 */
export function oppose(a: string, b: string): Opposition {
  if (Math.max(a.length, b.length) > longest) return { verdict: "unknown", because: "" };
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const forward = shareOf(one, other);
  const backward = shareOf(other, one);
  for (const { find, leastShared } of rules) {
    const reasons = [
      forward >= leastShared ? find(one, other) : undefined,
      backward >= leastShared ? find(other, one) : undefined,
    ];
    const because = reasons.filter((reason) => reason !== undefined).sort()[0];
    if (because !== undefined) return { verdict: "contradict", because };
  }
  return { verdict: "unknown", because: "" };
}
