import type { Chance } from "./chance.ts";
import { sentencesOf, wordsOf, type Draft, type Selection, type Stretch } from "./selections.ts";

/**
 * What was done to an article after a passage of it was shared, and what a resolver should say then. The labels follow
 * the definitions of engine/links/resolve-passage.ts, and are known from the edit alone.
 */
export interface Edit {
  /** The article and the passage as shared: not always the selection's own, as where typing errors were mended. */
  readonly shared: Draft & Stretch;
  readonly now: Draft;
  readonly truth: Truth;
}

export type Truth =
  | {
      readonly state: "exact" | "edited" | "moved";
      /** Any of these: twins side by side. */ readonly at: readonly Stretch[];
    }
  | { readonly state: "gone" };

/** What an edit may draw on besides the article itself. */
export interface Others {
  readonly all: readonly Draft[];
  /** Those that tell of the same incident: a paragraph of theirs is the same in other words. */
  readonly ofTheSame: readonly Draft[];
}

type MakeEdit = (selection: Selection, others: Others, chance: Chance) => Edit | undefined;

/** Every kind of edit by its name in the table; `undefined` where a kind is not possible for a selection. */
export const edits: Readonly<Record<string, MakeEdit>> = {
  none: (s) => ({ shared: asShared(s), now: s.draft, truth: { state: "exact", at: [s] } }),

  "typing errors mended in the passage": (s, _, chance) => {
    const places = spelt(s, wordsIn(s));
    if (places.length === 0) return undefined;
    const count = Math.min(4, 1 + Math.floor(places.length / 12));
    const misspelt = misspell(s, pick(places, count, chance), chance);
    return { shared: misspelt, now: s.draft, truth: { state: "edited", at: [s] } };
  },

  "typing errors mended elsewhere": (s, _, chance) => {
    const places = spelt(s, wordsOutside(s));
    if (places.length === 0) return undefined;
    const misspelt = misspell(s, pick(places, 1 + Math.floor(places.length / 40), chance), chance);
    return { shared: misspelt, now: s.draft, truth: { state: "exact", at: [s] } };
  },

  "a word changed in it": (s, { all }, chance) => {
    const place = chance.of(wordsIn(s));
    const old = (s.draft.blocks[place.block] ?? "").slice(place.start, place.end);
    let word = old;
    while (word.toLowerCase() === old.toLowerCase()) word = anyWord(all, chance);
    const now = replace(asShared(s), place.block, place.start, place.end, word);
    return { shared: asShared(s), now, truth: { state: "edited", at: [now] } };
  },

  "a sentence put in before it": (s, { all }, chance) => {
    const sentence = anySentence(all, s.draft, chance);
    if (s.from.block === 0) return undefined;
    const inParagraph = chance.below(2) === 0;
    if (inParagraph) {
      const text = s.draft.blocks[s.from.block] ?? "";
      const at = sentencesOf(text).findLast(({ start }) => start <= s.from.at)?.start ?? 0;
      const now = replace(asShared(s), s.from.block, at, at, `${sentence} `);
      return { shared: asShared(s), now, truth: { state: "exact", at: [now] } };
    }
    const now = putIn(asShared(s), 1 + chance.below(s.from.block), [sentence]);
    return { shared: asShared(s), now, truth: { state: "exact", at: [now] } };
  },

  "its paragraph moved": (s, _, chance) => {
    const count = s.to.block - s.from.block + 1;
    const left = s.draft.blocks.length - count;
    if (s.from.block === 0 || left < 2) return undefined;
    let to = s.from.block;
    while (to === s.from.block) to = 1 + chance.below(left);
    const own = s.draft.blocks.slice(s.from.block, s.to.block + 1);
    const rest = s.draft.blocks.toSpliced(s.from.block, count);
    const now = { id: s.draft.id, blocks: rest.toSpliced(to, 0, ...own) };
    return { shared: asShared(s), now, truth: { state: "moved", at: [shift(s, to - s.from.block)] } };
  },

  "another paragraph moved": (s, _, chance) => {
    const movable = s.draft.blocks.map((_, i) => i).filter((i) => i > 0 && (i < s.from.block || i > s.to.block));
    if (movable.length === 0) return undefined;
    const from = chance.of(movable);
    const rest = s.draft.blocks.toSpliced(from, 1);
    const own = from < s.from.block ? s.from.block - 1 : s.from.block;
    const count = s.to.block - s.from.block + 1;
    const slots = rest.map((_, i) => i + 1).filter((to) => to !== from && (to <= own || to >= own + count));
    if (slots.length === 0) return undefined;
    const to = chance.of(slots);
    const now = { id: s.draft.id, blocks: rest.toSpliced(to, 0, s.draft.blocks[from] ?? "") };
    const place = shift(s, (to <= own ? own + 1 : own) - s.from.block);
    // A paragraph that changed places with the passage's own: nobody can say which of the two was moved.
    const changedPlaces = (from === s.from.block - 1 && to === own + count) || (from === s.to.block + 1 && to === own);
    return { shared: asShared(s), now, truth: { state: changedPlaces ? "moved" : "exact", at: [place] } };
  },

  "the article cut to half, the passage kept": (s) => {
    const middle = s.draft.blocks.length / 2;
    const keepFirst = s.from.block === 0 || (s.from.block + s.to.block) / 2 < middle;
    const cut = keepFirst ? Math.max(Math.ceil(middle), s.to.block + 1) : Math.min(Math.floor(middle), s.from.block);
    const [headline = "", ...body] = s.draft.blocks;
    const blocks = keepFirst ? s.draft.blocks.slice(0, cut) : [headline, ...body.slice(cut - 1)];
    return {
      shared: asShared(s),
      now: { id: s.draft.id, blocks },
      truth: { state: "exact", at: [keepFirst ? s : shift(s, 1 - Math.max(1, cut))] },
    };
  },

  "the article cut to half, the passage lost": (s) => {
    if (s.from.block === 0) return undefined;
    const [headline = "", ...body] = s.draft.blocks;
    const before = s.from.block - 1;
    const after = body.length - s.to.block;
    if (before === 0 && after === 0) return undefined;
    const blocks = [headline, ...(before >= after ? body.slice(0, before) : body.slice(s.to.block))];
    return { shared: asShared(s), now: { id: s.draft.id, blocks }, truth: { state: "gone" } };
  },

  "quotation marks and dashes made plain": (s) => {
    const now = plain(asShared(s));
    const changed = quotationOf(now) !== quotationOf(asShared(s));
    return { shared: asShared(s), now, truth: { state: changed ? "edited" : "exact", at: [now] } };
  },

  "the passage repeated elsewhere": (s, _, chance) => {
    const own = s.draft.blocks.slice(s.from.block, s.to.block + 1);
    const places = s.draft.blocks.map((_, i) => i + 1).filter((at) => at <= s.from.block || at > s.to.block);
    const at = chance.of(places);
    const how = chance.of(["paragraph", "alone", "in another"]);
    const others = s.draft.blocks.map((_, i) => i).filter((i) => i > 0 && (i < s.from.block || i > s.to.block));
    if (how === "in another" && others.length > 0) {
      const block = chance.of(others);
      const place = chance.of(sentencesOf(s.draft.blocks[block] ?? "")).start;
      const words = quotationOf(asShared(s)).replaceAll("\n\n", " ");
      const now = replace(asShared(s), block, place, place, `${words} `);
      return { shared: asShared(s), now, truth: { state: "exact", at: [now] } };
    }
    const copy = how === "alone" ? quotationOf(asShared(s)).split("\n\n") : own;
    const now = putIn(asShared(s), at, copy);
    const sameBlocks = copy.join("\n\n") === own.join("\n\n");
    const twin =
      sameBlocks && at === now.from.block - copy.length
        ? [shift(now, -copy.length)]
        : sameBlocks && at === now.to.block + 1
          ? [shift(now, copy.length)]
          : [];
    return { shared: asShared(s), now, truth: { state: "exact", at: [now, ...twin] } };
  },

  "the passage deleted": (s) => {
    const head = (s.draft.blocks[s.from.block] ?? "").slice(0, s.from.at).trimEnd();
    const tail = (s.draft.blocks[s.to.block] ?? "").slice(s.to.at);
    const left = /^\p{L}/u.test(tail) || head === "" ? `${head} ${tail}` : head + tail;
    const blocks = s.draft.blocks
      .toSpliced(s.from.block, s.to.block - s.from.block + 1, left.replace(/ +/g, " ").trim())
      .filter((block) => block !== "");
    return { shared: asShared(s), now: { id: s.draft.id, blocks }, truth: { state: "gone" } };
  },

  // Not for headlines: those of two outlets are often the same but for a word. Nor by a paragraph that carries the
  // same words of an agency: these are the same words, by the definition.
  "its paragraph told in other words": (s, { ofTheSame }, chance) => {
    if (s.from.block === 0) return undefined;
    const otherWords = ofTheSame
      .flatMap(({ blocks }) => blocks.slice(1))
      .filter((text) => s.draft.blocks.every((own) => longestShared(own, text) < sharedByChance));
    if (otherWords.length === 0) return undefined;
    const other = () => chance.of(otherWords);
    const blocks = s.draft.blocks.map((text, i) => (i < s.from.block || i > s.to.block ? text : other()));
    return { shared: asShared(s), now: { id: s.draft.id, blocks }, truth: { state: "gone" } };
  },

  "its paragraph’s words in reverse": (s) => {
    if (s.from.block === 0) return undefined;
    const blocks = s.draft.blocks.map((text, i) =>
      i < s.from.block || i > s.to.block ? text : text.split(" ").toReversed().join(" "),
    );
    return { shared: asShared(s), now: { id: s.draft.id, blocks }, truth: { state: "gone" } };
  },

  "looked for in another account of the incident": (s, { ofTheSame }, chance) => ({
    shared: asShared(s),
    now: chance.of(ofTheSame),
    truth: { state: "gone" },
  }),

  "looked for in any other article": (s, { all }, chance) => ({
    shared: asShared(s),
    now: chance.of(all.filter((draft) => draft !== s.draft)),
    truth: { state: "gone" },
  }),
};

/** Where a stretch lies in the draft's whole text, in UTF-16 units. */
export function spanOf(draft: Draft, { from, to }: Stretch): { start: number; end: number } {
  const starts = startsOf(draft);
  return { start: (starts[from.block] ?? 0) + from.at, end: (starts[to.block] ?? 0) + to.at };
}

/** The draft as an article is given to the engine: blocks parted by blank lines. */
export function textOf(draft: Draft) {
  const starts = startsOf(draft);
  const blocks = draft.blocks.map((block, number) => {
    const start = starts[number] ?? 0;
    return { number, start, end: start + block.length };
  });
  return { id: draft.id, text: draft.blocks.join("\n\n"), blocks };
}

function startsOf({ blocks }: Draft): number[] {
  let start = 0;
  return blocks.map((block) => {
    const at = start;
    start += block.length + 2;
    return at;
  });
}

/** Names and titles that two accounts share are shorter than this. */
const sharedByChance = 40;

/** The length of the longest stretch that stands in both. */
function longestShared(a: string, b: string): number {
  let longest = 0;
  for (let at = 0; at + longest < a.length; at += 1) {
    while (at + longest < a.length && b.includes(a.slice(at, at + longest + 1))) longest += 1;
  }
  return longest;
}

type Whole = Draft & Stretch;

function asShared({ draft, from, to }: Selection): Whole {
  return { id: draft.id, blocks: draft.blocks, from, to };
}

function quotationOf(whole: Whole): string {
  const { start, end } = spanOf(whole, whole);
  return whole.blocks.join("\n\n").slice(start, end);
}

/** Replaces a stretch of one block. What is put in at the passage's very start lies before it. */
function replace(whole: Whole, block: number, start: number, end: number, words: string): Whole {
  const by = words.length - (end - start);
  const from =
    whole.from.block === block && (start < whole.from.at || (start === end && start === whole.from.at))
      ? { block, at: whole.from.at + by }
      : whole.from;
  const to = whole.to.block === block && start < whole.to.at ? { block, at: whole.to.at + by } : whole.to;
  const blocks = whole.blocks.map((text, i) => (i === block ? text.slice(0, start) + words + text.slice(end) : text));
  return { id: whole.id, blocks, from, to };
}

function putIn(whole: Whole, at: number, blocks: readonly string[]): Whole {
  const by = at <= whole.from.block ? blocks.length : 0;
  return { id: whole.id, blocks: whole.blocks.toSpliced(at, 0, ...blocks), ...shift(whole, by) };
}

function shift({ from, to }: Stretch, by: number): Stretch {
  return { from: { ...from, block: from.block + by }, to: { ...to, block: to.block + by } };
}

interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

function wordPlaces({ draft }: Selection): Place[] {
  return draft.blocks.flatMap((text, block) => wordsOf(text).map((part) => ({ block, ...part })));
}

function isIn({ from, to }: Stretch, { block, start, end }: Place): boolean {
  return (
    (block > from.block || (block === from.block && start >= from.at)) &&
    (block < to.block || (block === to.block && end <= to.at))
  );
}

function wordsIn(s: Selection): Place[] {
  return wordPlaces(s).filter((place) => isIn(s, place));
}

function wordsOutside(s: Selection): Place[] {
  return wordPlaces(s).filter(
    ({ block, start, end }) =>
      block < s.from.block ||
      block > s.to.block ||
      (block === s.from.block && end <= s.from.at) ||
      (block === s.to.block && start >= s.to.at),
  );
}

/** Those of letters alone: a letter that is lost from “U.S.” leaves another abbreviation. */
function spelt(s: Selection, places: readonly Place[]): Place[] {
  return places.filter(({ block, start, end }) => /^\p{L}+$/u.test((s.draft.blocks[block] ?? "").slice(start, end)));
}

/** The draft with a typing error in each of these words, the last first, so that the places before still hold. */
function misspell(s: Selection, places: readonly Place[], chance: Chance): Whole {
  return places
    .toSorted((a, b) => b.block - a.block || b.start - a.start)
    .reduce<Whole>((whole, { block, start, end }) => {
      const word = (whole.blocks[block] ?? "").slice(start, end);
      let wrong = word;
      while (wrong === word) wrong = typingError(word, chance);
      return replace(whole, block, start, end, wrong);
    }, asShared(s));
}

function typingError(word: string, chance: Chance): string {
  const at = chance.below(word.length);
  const letter = word.charAt(at);
  switch (chance.below(4)) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1, at + 2) + letter + word.slice(at + 2);
    case 1:
      return word.length > 2 ? word.slice(0, at) + word.slice(at + 1) : word + letter;
    case 2:
      return word.slice(0, at) + letter + word.slice(at);
    default:
      return word.slice(0, at) + chance.of([..."etaoinshrdlu"]) + word.slice(at + 1);
  }
}

function plain(whole: Whole): Whole {
  const made = (text: string) =>
    text
      .replace(/[‘’]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/[–—]/g, "-")
      .replace(/…/g, "...")
      .replace(/\u00a0/g, " ");
  const end = ({ block, at }: Stretch["from"]) => ({
    block,
    at: made((whole.blocks[block] ?? "").slice(0, at)).length,
  });
  return { id: whole.id, blocks: whole.blocks.map(made), from: end(whole.from), to: end(whole.to) };
}

function pick<T>(choices: readonly T[], count: number, chance: Chance): T[] {
  const left = [...choices];
  const picked: T[] = [];
  while (picked.length < count && left.length > 0) picked.push(...left.splice(chance.below(left.length), 1));
  return picked;
}

function anyWord(all: readonly Draft[], chance: Chance): string {
  const text = chance.of(chance.of(all).blocks);
  const { start, end } = chance.of(wordsOf(text));
  return text.slice(start, end);
}

function anySentence(all: readonly Draft[], besides: Draft, chance: Chance): string {
  const text = chance.of(chance.of(all.filter((draft) => draft !== besides)).blocks.slice(1));
  const { start, end } = chance.of(sentencesOf(text));
  return text.slice(start, end);
}
