import type { Chance } from "./chance.ts";

/** An article as the measurement edits it: its blocks' texts, the headline first. */
export interface Draft {
  readonly id: string;
  readonly blocks: readonly string[];
}

/** A stretch of a draft: from a place in one block to a place in the same or a later one. */
export interface Stretch {
  readonly from: { readonly block: number; readonly at: number };
  readonly to: { readonly block: number; readonly at: number };
}

export const lengths = [
  "one word",
  "two or three words",
  "four to eight words",
  "nine to twenty words",
  "a sentence",
  "two sentences",
  "a paragraph",
  "across two paragraphs",
  "across three paragraphs",
] as const;

export interface Selection extends Stretch {
  readonly draft: Draft;
  readonly length: (typeof lengths)[number];
}

/** So many selections, of all lengths in turn, each from an article taken by chance. */
export function selectionsFrom(drafts: readonly Draft[], count: number, chance: Chance): Selection[] {
  const selections: Selection[] = [];
  while (selections.length < count) {
    const length = lengths[selections.length % lengths.length] ?? "one word";
    const draft = chance.of(drafts);
    const stretch = select(draft, length, chance);
    if (stretch) selections.push({ draft, length, ...stretch });
  }
  return selections;
}

function select({ blocks }: Draft, length: Selection["length"], chance: Chance): Stretch | undefined {
  const block = chance.below(blocks.length);
  const within = (parts: readonly Part[], count: number): Stretch | undefined => {
    if (parts.length < count) return undefined;
    const first = chance.below(parts.length - count + 1);
    return {
      from: { block, at: parts[first]?.start ?? 0 },
      to: { block, at: parts[first + count - 1]?.end ?? 0 },
    };
  };
  const text = blocks[block] ?? "";
  switch (length) {
    case "one word":
      return within(wordsOf(text), 1);
    case "two or three words":
      return within(wordsOf(text), 2 + chance.below(2));
    case "four to eight words":
      return within(wordsOf(text), 4 + chance.below(5));
    case "nine to twenty words":
      return within(wordsOf(text), 9 + chance.below(12));
    case "a sentence":
      return within(sentencesOf(text), 1);
    case "two sentences":
      return within(sentencesOf(text), 2);
    case "a paragraph":
      return { from: { block, at: 0 }, to: { block, at: text.length } };
    case "across two paragraphs":
    case "across three paragraphs": {
      const last = block + (length === "across two paragraphs" ? 1 : 2);
      if (last >= blocks.length) return undefined;
      return {
        from: { block, at: chance.of(wordsOf(text)).start },
        to: { block: last, at: chance.of(wordsOf(blocks[last] ?? "")).end },
      };
    }
  }
}

export interface Part {
  readonly start: number;
  readonly end: number;
}

/** Words, with no punctuation at their ends. */
export function wordsOf(text: string): Part[] {
  return [...text.matchAll(/[\p{L}\p{N}](?:[^\s—]*[\p{L}\p{N}])?/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
}

export function sentencesOf(text: string): Part[] {
  return [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(text)].map(({ index, segment }) => ({
    start: index,
    end: index + segment.trimEnd().length,
  }));
}
