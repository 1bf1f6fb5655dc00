import { isNot } from "./negation.ts";
import { events, type Use } from "./words/events.ts";
import type { Token } from "../tokens.ts";

interface Word {
  readonly event: string;
  readonly use: Use;
  /** The further words of an expression of several words. */
  readonly rest: readonly string[];
}

/** A word of a sentence that says what happened: tokens from `at` up to `after`. */
export interface Trigger extends Word {
  readonly at: number;
  readonly after: number;
}

const byFirstWord = new Map<string, Word[]>();

for (const [event, use, words] of events) {
  for (const word of words.split(" ")) {
    const [first = "", ...rest] = word.split("_");
    const known = byFirstWord.get(first) ?? [];
    byFirstWord.set(
      first,
      [...known, { event, use, rest }].toSorted((a, b) => b.rest.length - a.rest.length),
    );
  }
}

const be: ReadonlySet<string> = new Set(
  "is are was were be been being gets got get remain remains remained lay left found feared reported confirmed pronounced presumed still listed".split(
    " ",
  ),
);

const between: ReadonlySet<string> = new Set(
  "also already reportedly slightly seriously critically badly lightly later all then still now since so far fatally safely people others men women - again known to have ".split(
    " ",
  ),
);

const planned: ReadonlySet<string> = new Set(
  "could may might would will shall can should if to threatened threatens plans planned tried attempted hoped fear fears".split(
    " ",
  ),
);

/** The words of some tokens that say what happened, in order; those inside a name are left out. */
export function triggersIn(tokens: readonly Token[], first: number, after: number): Trigger[] {
  const found: Trigger[] = [];
  for (let at = first; at < after; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word") continue;
    for (const word of byFirstWord.get(token.fold) ?? []) {
      if (word.rest.every((part, n) => tokens[at + 1 + n]?.fold === part)) {
        found.push({ ...word, at, after: at + 1 + word.rest.length });
      }
    }
  }
  return found.filter((trigger) => !insideName(tokens, trigger));
}

/**
 * Whether this word separates numbers: what stands beyond it belongs to it and not to the word before. A noun for
 * people or things does not separate.
 */
export function parts({ event, use }: Trigger): boolean {
  return !(use === "noun" && (event === "crowd" || event === "fired" || event === "aboard")) && event !== "aboard";
}

/** “the Injured Workers' Union”: a capital inside a sentence. */
function insideName(tokens: readonly Token[], { at }: Trigger): boolean {
  return tokens[at]?.capital === true && tokens[at + 1]?.capital === true && tokens[at - 1]?.kind === "word";
}

/** “killed or injured”: one number for two events, and none for each. */
export function joinsAnother(tokens: readonly Token[], trigger: Trigger, next: Trigger | undefined): boolean {
  const joint = (a: Trigger, b: Trigger | undefined) =>
    b !== undefined &&
    b.event !== a.event &&
    b.at === a.after + 1 &&
    /^(or|and)$/.test(tokens[a.after]?.fold ?? "") &&
    b.use === a.use &&
    tokens[b.after]?.fold !== "by";
  if (!joint(trigger, next)) return false;
  return true;
}

/** How what happened is told: as done to somebody, as not so, as no more than planned. */
export function moodBefore(tokens: readonly Token[], at: number, first: number) {
  let passive = false;
  let negated = false;
  let isPlanned = false;
  for (let n = at - 1; n >= Math.max(first, at - 5); n -= 1) {
    const fold = tokens[n]?.fold ?? "";
    if (be.has(fold) || /n't$/.test(fold)) passive ||= be.has(fold) || /^(was|were|is|are)n't$/.test(fold);
    else if (planned.has(fold)) isPlanned = true;
    if (isNot(fold)) negated = true;
    if (
      !be.has(fold) &&
      !between.has(fold) &&
      !planned.has(fold) &&
      !isNot(fold) &&
      !/^(have|has|had|having)$/.test(fold)
    )
      break;
  }
  // “had to leave”, “are known to have died”, “is believed to have killed”
  const have = tokens[at - 1]?.fold === "have" || tokens[at - 2]?.fold === "have";
  return { passive, negated, planned: isPlanned && !have };
}
