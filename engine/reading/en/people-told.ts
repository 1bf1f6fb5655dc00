import { isNobody } from "./negation.ts";
import { anyone, kindsOfPeople, things } from "./words/people.ts";
import type { Quantity } from "./quantities.ts";
import type { Token } from "../tokens.ts";

/** Where the object of a verb ends. */
export const objectEnds: ReadonlySet<string> = new Set(
  "in on at near outside during with by from when after before as while since because who which that into over when and or but , ; :".split(
    " ",
  ),
);

/** “a soldier”: one or more; “nobody”, “no one”, “no passengers”: none; “an unknown number of miners”. */
export function someone(tokens: readonly Token[], from: number, until: number, forward = false) {
  const order = Array.from({ length: Math.max(0, until - from) }, (_, n) => (forward ? from + n : until - 1 - n));
  for (const at of order) {
    const fold = tokens[at]?.fold ?? "";
    if (forward && objectEnds.has(fold)) return undefined;
    if (isNobody(fold) || (fold === "no" && tokens[at + 1]?.fold === "one")) {
      // “None of the US personnel” is none of a part.
      const of = tokens[at + 1]?.fold === "of" ? personAfter(tokens, at + 2, at + 8) : undefined;
      return { quantity: { ...zero(at), noun: of }, first: at, after: at + (fold === "no" ? 2 : 1), unknown: false };
    }
    if (/^(anyone|anybody)$/.test(fold)) return undefined;
    if (/^(unknown|undisclosed|unspecified)$/.test(fold) && tokens[at + 1]?.fold === "number") {
      return {
        quantity: { ...zero(at), high: Infinity, noun: nounFrom(tokens, at + 3) },
        first: at,
        after: at + 2,
        unknown: true,
      };
    }
    const noun =
      fold === "no" || fold === "a" || fold === "an" ? personAfter(tokens, at + 1, Math.max(until, at + 6)) : undefined;
    if (noun && /^(other|further|more)$/.test(tokens[at + 1]?.fold ?? "")) return undefined;
    if (noun && fold === "no")
      return { quantity: { ...zero(at), noun }, first: at, after: noun.at + 1, unknown: false };
    if (noun && !noun.fold.endsWith("s")) {
      const quantity: Quantity = { ...zero(at), low: 1, high: Infinity, said: "vague", value: 1, noun };
      return { quantity, first: at, after: noun.at + 1, unknown: false };
    }
  }
  return undefined;
}

function personAfter(tokens: readonly Token[], from: number, until: number) {
  for (let at = from; at < Math.min(until, from + 7); at += 1) {
    const token = tokens[at];
    // “A two-year-old boy”
    if (token?.fold === "-" || token?.kind === "number") continue;
    if (token?.kind !== "word") return undefined;
    const known = anyone.has(token.fold) || kindsOfPeople.has(token.fold) || isPersonByEnding(token.fold);
    if (known && !kindsOfPeople.has(tokens[at + 1]?.fold ?? "")) return { at, fold: token.fold, stem: token.stem };
    if (/^(of|in|on|at|by|to|was|were|and|that)$/.test(token.fold)) return undefined;
  }
  return undefined;
}

/** “A motorist”, “a cyclist”, “a treasurer”. */
function isPersonByEnding(noun: string): boolean {
  return /(ist|ists|eer|eers|erman|smen|sman|woman|women|ian|ians)$/.test(noun) && !things.has(noun);
}

function nounFrom(tokens: readonly Token[], at: number): Quantity["noun"] {
  const token = tokens[at];
  return token?.kind === "word" ? { at, fold: token.fold, stem: token.stem } : undefined;
}

/** None, told by the word at `at`. */
export function zero(at: number): Quantity {
  return {
    first: at,
    after: at + 1,
    at,
    value: 0,
    low: 0,
    high: 0,
    said: "exact",
    kind: "count",
    part: false,
    further: false,
    hedged: false,
  };
}
