import { diffArrays } from "diff";
import { describePassage } from "../../../engine/links/describe-passage.ts";
import { resolvePassage, type Resolution } from "../../../engine/links/resolve-passage.ts";
import { chanceOf, type Chance } from "./chance.ts";
import { textOf } from "./edits.ts";
import type { RevisedText } from "./revised-texts.ts";

/** A passage shared from an article, the article as revised, and what is so of the passage: by construction. */
export interface RevisionTrial {
  readonly kind: string;
  readonly lang: string;
  readonly setAside: boolean;
  readonly shared: readonly string[];
  readonly now: readonly string[];
  /** In the text as shared. */
  readonly start: number;
  readonly end: number;
  readonly truth: RevisionTruth;
}

/** Where what is left of the passage stands now, and what may be said of it. */
export interface RevisionTruth {
  readonly may: readonly ("exact" | "edited" | "gone")[];
  readonly start: number;
  readonly end: number;
}

export type RevisionVerdict =
  /** In its place, with its state; or gone, and told to be gone. */
  | "right"
  /** It is there and was told to be gone. */
  | "not found"
  | "wrong state"
  /** Less than half of what is named and of what it is are the same stretch. */
  | "too much or too little"
  /** Nothing of what is named is of the passage. */
  | "wrong place"
  /** The passage is gone and something was named. */
  | "landed";

/** How a revised article answers for a link. */
export function verdictOf(
  { truth, shared, now, start, end }: RevisionTrial,
  resolution: Resolution,
): { readonly verdict: RevisionVerdict; readonly falseExact: boolean } {
  const quote = shared.join("\n\n").slice(start, end);
  const state = resolution.state === "moved" ? "exact" : resolution.state;
  const falseExact =
    resolution.state === "exact" &&
    (now.join("\n\n").slice(resolution.start, resolution.end) !== quote || !truth.may.includes("exact"));
  const of = (verdict: RevisionVerdict) => ({ verdict, falseExact });
  if (resolution.state === "gone") return of(truth.may.includes("gone") ? "right" : "not found");
  if (truth.may.every((may) => may === "gone")) return of("landed");
  const common = Math.min(resolution.end, truth.end) - Math.max(resolution.start, truth.start);
  if (common <= 0) return of("wrong place");
  const all = Math.max(resolution.end, truth.end) - Math.min(resolution.start, truth.start);
  if (2 * common < all) return of("too much or too little");
  return of(resolution.state !== "moved" && truth.may.includes(state) ? "right" : "wrong state");
}

/** What became of many links. */
export interface Counted {
  readonly links: number;
  /** Of which at least half is still there: it has to be found. */
  readonly there: number;
  readonly right: number;
  readonly notFound: number;
  readonly roughly: number;
  readonly wrongState: number;
  /** Of all links. */
  readonly wrongPlace: number;
  /** Of which nothing is there. */
  readonly gone: number;
  readonly landed: number;
  readonly falseExact: number;
}

export function countedOf(trials: readonly RevisionTrial[]): Counted {
  const all = trials.map((trial) => {
    const shared = textOf({ id: "one", blocks: trial.shared });
    const resolution = resolvePassage(
      describePassage(shared, { start: trial.start, end: trial.end }),
      textOf({ id: "one", blocks: trial.now }),
    );
    const { may } = trial.truth;
    return {
      isThere: !may.includes("gone"),
      isGone: may.every((state) => state === "gone"),
      ...verdictOf(trial, resolution),
    };
  });
  const there = all.filter(({ isThere }) => isThere);
  const count = (verdict: RevisionVerdict, of = there) => of.filter((one) => one.verdict === verdict).length;
  return {
    links: all.length,
    there: there.length,
    right: count("right"),
    notFound: count("not found"),
    roughly: count("too much or too little"),
    wrongState: count("wrong state"),
    wrongPlace: count("wrong place", all),
    gone: all.filter(({ isGone }) => isGone).length,
    landed: count("landed", all),
    falseExact: all.filter(({ falseExact }) => falseExact).length,
  };
}

/** A unit of the text and where it stood when the link was made; -1 where it was put in later. */
interface Unit {
  readonly unit: string;
  readonly from: number;
}
type Paragraph = readonly Unit[];

/** With more of its units, a passage is edited; with fewer of them it may be called gone, and with none in its place it is. */
const keptAtLeast = 0.5;
const goneUpTo = 0.2;
/** What stands in the place of a few words is no longer than they were, and so many units. */
const replacedAtMost = 40;

/** So many revisions of each text, and so many passages shared before each. */
export function revisionTrials(
  texts: readonly RevisedText[],
  revisions: number,
  passages: number,
  seed: number,
): RevisionTrial[] {
  const chance = chanceOf(seed);
  return texts.flatMap(({ lang, setAside = false, text }) =>
    Array.from({ length: revisions }, (_, n) => {
      const { before, after } = revise(text, n === 0 ? 1 : chance.of([0.15, 0.3, 0.5, 0.8]), chance);
      const kind =
        n % 4 === 3 ? "written otherwise as well" : n % 4 === 2 ? "paragraphs joined or parted as well" : "edited";
      const now =
        kind === "edited" ? after : kind.startsWith("written") ? otherwise(after, chance) : joinOrPart(after, chance);
      return Array.from({ length: passages }, (): RevisionTrial => {
        const { start, end } = select(before, lang, chance);
        return {
          kind,
          lang,
          setAside,
          shared: before,
          now: now.map(unitsOf),
          start,
          end,
          truth: truthOf(before.join("\n\n"), now, start, end),
        };
      });
    }).flat(),
  );
}

/** The article as it was, and with each change made or not made, by chance. */
function revise(text: string, share: number, chance: Chance): { before: string[]; after: Paragraph[] } {
  const before: string[] = [];
  const after: Paragraph[] = [];
  let at = 0;
  const isMade = () => chance.below(1000) < share * 1000;
  const old = (words: string): Paragraph => words.split("").map((unit, i) => ({ unit, from: at + i }));
  const keep = (words: string) => {
    before.push(words);
    at += words.length + 2;
  };
  const paragraphs = text.trim().split("\n\n");
  for (const [i, paragraph] of paragraphs.entries()) {
    const words = paragraph.replace(/^[-+=>] /, "");
    const [first] = parts(words, () => false);
    if (paragraph.startsWith("+ ")) {
      if (isMade()) after.push(added(first));
    } else if (paragraph.startsWith("> ")) continue;
    else if (paragraph.startsWith("= ")) {
      const toldAnew = (paragraphs[i + 1] ?? "").replace(/^> /, "");
      after.push(isMade() ? added(toldAnew) : old(first));
      keep(first);
    } else if (paragraph.startsWith("- ")) {
      if (!isMade()) after.push(old(first));
      keep(first);
    } else {
      const made = parts(words, isMade)[1];
      after.push(made.map(({ unit, from }) => ({ unit, from: from === -1 ? -1 : from + at })));
      keep(first);
    }
  }
  return { before, after };
}

/** A paragraph as it was, and as it is where some of its changes were made. */
function parts(paragraph: string, isMade: () => boolean): [string, Paragraph] {
  let before = "";
  const after: Unit[] = [];
  for (const [, left = "", right = "", plain = ""] of paragraph.matchAll(/\{([^|}]*)\|([^}]*)\}|([^{]+)/gs)) {
    const first = plain || left;
    const words = first.split("").map((unit, i) => ({ unit, from: before.length + i }));
    before += first;
    if (plain || !isMade()) after.push(...words);
    else after.push(...replaced(words, right));
  }
  return [before, after];
}

/** The new words, of which those that stood among the old ones in the same order are the same. */
function replaced(old: Paragraph, words: string): Unit[] {
  const tokens = (text: string) => text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|[\p{L}\p{M}\p{N}]+|[^]/gu) ?? [];
  let at = 0;
  return diffArrays(tokens(unitsOf(old)), tokens(words)).flatMap(({ value, added: isNew, removed }) => {
    const text = value.join("");
    if (isNew) return added(text);
    at += text.length;
    return removed ? [] : old.slice(at - text.length, at);
  });
}

function added(words: string): Unit[] {
  return words.split("").map((unit) => ({ unit, from: -1 }));
}

function unitsOf(paragraph: Paragraph): string {
  return paragraph.map(({ unit }) => unit).join("");
}

/** Another encoding of the same text: decomposed letters, plain marks, no-break spaces, soft hyphens. */
function otherwise(paragraphs: readonly Paragraph[], chance: Chance): Paragraph[] {
  const how = chance.of<(unit: string) => string>([
    (unit) => unit.normalize("NFD"),
    (unit) =>
      unit
        .replace(/[‘’]/, "'")
        .replace(/[“”„«»]/, '"')
        .replace("–", "-"),
    (unit) => (unit === " " && chance.below(3) === 0 ? "\u00a0" : unit),
    (unit) => (/[aeiou]/.test(unit) && chance.below(6) === 0 ? `${unit}\u00ad` : unit),
  ]);
  return paragraphs.map((paragraph) =>
    paragraph.flatMap(({ unit, from }) =>
      how(unit)
        .split("")
        .map((part, i) => ({ unit: part, from: i === 0 ? from : -1 })),
    ),
  );
}

/** One paragraph joined to the one before it, and one parted between two sentences. */
function joinOrPart(paragraphs: readonly Paragraph[], chance: Chance): Paragraph[] {
  const made = [...paragraphs];
  const at = 2 + chance.below(Math.max(1, made.length - 2));
  const joined = made[at];
  if (joined) made.splice(at - 1, 2, [...(made[at - 1] ?? []), ...added(" "), ...joined]);
  const parted = 1 + chance.below(made.length - 1);
  const paragraph = made[parted] ?? [];
  const end = unitsOf(paragraph).indexOf(". ");
  if (end !== -1) made.splice(parted, 1, paragraph.slice(0, end + 1), paragraph.slice(end + 2));
  return made;
}

/** A stretch of the article as shared: words, a sentence, a paragraph, or over the end of one. */
function select(blocks: readonly string[], lang: string, chance: Chance): { start: number; end: number } {
  const text = blocks.join("\n\n");
  const words = [...new Intl.Segmenter(lang, { granularity: "word" }).segment(text)].filter(
    ({ isWordLike }) => isWordLike,
  );
  const sentences = blocks.flatMap((block, i) => {
    const by = blocks.slice(0, i).reduce((sum, { length }) => sum + length + 2, 0);
    return [...new Intl.Segmenter(lang, { granularity: "sentence" }).segment(block)].map(({ index, segment }) => ({
      start: by + index,
      end: by + index + segment.trimEnd().length,
    }));
  });
  const run = <T extends { readonly start: number; readonly end: number }>(all: readonly T[], count: number) => {
    const first = chance.below(Math.max(1, all.length - count + 1));
    return { start: all[first]?.start ?? 0, end: all[Math.min(all.length, first + count) - 1]?.end ?? 0 };
  };
  const places = words.map(({ index, segment }) => ({ start: index, end: index + segment.length }));
  return chance.of([
    () => run(places, 1 + chance.below(3)),
    () => run(places, 4 + chance.below(6)),
    () => run(places, 10 + chance.below(20)),
    () => run(sentences, 1),
    () => run(sentences, 2),
    () => run(places, 40 + chance.below(40)),
  ])();
}

/** What became of a stretch: where its units are now. */
function truthOf(before: string, now: readonly Paragraph[], start: number, end: number): RevisionTruth {
  const units = now.flatMap((paragraph, i) => (i === 0 ? paragraph : [...added("\n\n"), ...paragraph]));
  const quote = before.slice(start, end);
  const length = quote.replaceAll("\n\n", "").length;
  const places = units.flatMap(({ from }, place) => (from >= start && from < end ? [place] : []));
  const [first, last] = [places[0], places.at(-1)];
  const kept = places.length / length;
  if (first !== undefined && last !== undefined && kept > goneUpTo) {
    const stands = { start: first, end: last + 1 };
    if (unitsOf(units).slice(first, last + 1) === quote) return { may: ["exact"], ...stands };
    return { may: kept >= keptAtLeast ? ["edited"] : ["edited", "gone"], ...stands };
  }
  // Other words between those that stood beside it: it was replaced, which may be called an edit.
  const previous = units.findIndex(({ from }) => from !== -1 && from === start - 1);
  const next = units.findIndex(({ from }) => from !== -1 && from === end);
  const isReplaced = previous !== -1 && next > previous + 1 && next - previous <= 2 * length + replacedAtMost;
  if (isReplaced) return { may: ["edited", "gone"], start: previous + 1, end: next };
  // A little of it is left somewhere: that may be named.
  if (first !== undefined && last !== undefined) return { may: ["edited", "gone"], start: first, end: last + 1 };
  return { may: ["gone"], start: 0, end: 0 };
}
