import type { Span } from "../../engine/span.ts";
import type { SharedWording } from "../../engine/texts/shared-wording.ts";
import type { Article } from "../../library/shelf.ts";
import { sharedPassageAnchor } from "./anchors.ts";
import type { Comparison } from "./comparison.ts";

/** What two accounts have word for word. */
export interface SharedWordsView {
  /** “12 %”. */
  readonly shareOfA: string;
  readonly shareOfB: string;
  readonly agencies: readonly string[];
  readonly passages: readonly {
    /** Its words, block by block: it may begin in the headline and run on into the text. */
    readonly words: readonly string[];
    readonly a: SharedPassage;
    readonly b: SharedPassage;
  }[];
}

/** A stretch of one text that another has too, with its anchor on the page of the pair. */
export interface SharedPassage extends Span {
  readonly id: string;
}

/** What two accounts have word for word, in the order of the first; nothing where they have nothing. */
export function sharedWordsView({ wording }: Comparison, a: Article, b: Article): SharedWordsView | undefined {
  const there = wording.get(a.id)?.get(b.id);
  const back = wording.get(b.id)?.get(a.id);
  const found: (Pick<SharedWording, "shareOfA" | "shareOfB" | "agencies"> & { runs: readonly Stretch[] }) | undefined =
    there ?? (back && exchanged(back));
  return (
    found && {
      shareOfA: percent(found.shareOfA),
      shareOfB: percent(found.shareOfB),
      agencies: found.agencies,
      passages: found.runs.map((run, i) => ({
        words: a.text.slice(run.a.start, run.a.end).split(/\n\n+/),
        a: { ...run.a, id: sharedPassageAnchor("a", i + 1) },
        b: { ...run.b, id: sharedPassageAnchor("b", i + 1) },
      })),
    }
  );
}

interface Stretch {
  readonly a: Span;
  readonly b: Span;
}

function exchanged({ runs, shareOfA, shareOfB, agencies }: SharedWording) {
  return {
    runs: runs.map(({ a, b }) => ({ a: b, b: a })).toSorted((one, other) => one.a.start - other.a.start),
    shareOfA: shareOfB,
    shareOfB: shareOfA,
    agencies,
  };
}

function percent(share: number): string {
  return `${Math.max(1, Math.round(share * 100))} %`;
}
