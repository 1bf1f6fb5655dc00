import { performance } from "node:perf_hooks";
import { describePassage } from "../../engine/links/describe-passage.ts";
import { resolvePassage } from "../../engine/links/resolve-passage.ts";
import { spanOf, textOf } from "../engine/link-trials/edits.ts";
import { trialsOf } from "../engine/link-trials/measure.ts";
import { wordsOf, type Draft } from "../engine/link-trials/selections.ts";

/** Each time is the best of so many runs, so that other work of the machine counts as little as possible. */
const runs = 3;

export interface Times {
  readonly words: number;
  readonly links: number;
  /** Milliseconds to resolve a link, once the program has warmed up. */
  readonly median: number;
  readonly most: number;
  /** The 99th of a hundred. */
  readonly slow: number;
  /** Milliseconds to part the article's text into words once. */
  readonly tokens: number;
}

/** How long a link takes in articles of 2,000 words, made of those of the shelf, after edits of all kinds. */
export function measureTimes(drafts: readonly Draft[], links: number, seed: number): Times {
  const long = [0, 1].map((n) => joined(drafts.filter((_, i) => i % 2 === n)));
  const trials = trialsOf({ drafts: long, incidents: [long.map(({ id }) => id)] }, links, seed);
  const times = trials.map(({ edit }) => {
    const passage = describePassage(textOf(edit.shared), spanOf(edit.shared, edit.shared));
    const now = textOf(edit.now);
    return Math.min(...Array.from({ length: runs }, () => time(() => resolvePassage(passage, now))));
  });
  const text = long[0]?.blocks.join("\n\n") ?? "";
  const tokens = Array.from({ length: 100 }, () => time(() => wordsOf(text)));
  return {
    words: wordsOf(text).length,
    links: times.length,
    median: ranked(times, 0.5),
    slow: ranked(times, 0.99),
    most: ranked(times, 1),
    tokens: ranked(tokens, 0.5),
  };
}

function joined(drafts: readonly Draft[]): Draft {
  const blocks: string[] = [];
  let words = 0;
  for (const block of drafts.flatMap((draft) => draft.blocks)) {
    if (words >= 2000) break;
    blocks.push(block);
    words += wordsOf(block).length;
  }
  return { id: `long-${drafts[0]?.id ?? ""}`, blocks };
}

function time(work: () => unknown): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

function ranked(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? NaN;
}
