import type { Span } from "../../engine/span.ts";
import type { FoundAnew } from "../_view/found-in.ts";
import type { Screen } from "./own-addresses.ts";
import type { OwnComparison } from "./own-comparison.ts";
import type { Kept } from "./store.ts";
import type { Stage } from "./suggesting.ts";

/** What screens are drawn from, and how they change it. */
export interface Program {
  readonly screen: Screen;
  readonly all: readonly Kept[];
  readonly kept: Kept | undefined;
  readonly own: OwnComparison | undefined;
  readonly found: FoundAnew | undefined;
  /** Where the engine is, as long as it is at it. */
  readonly stage: Stage | undefined;
  /** What the reader is told: that something was not kept, or was lost. */
  readonly said: string;
  /** Something changes; `did` says what, for undoing it. */
  readonly change: (did: string, next: OwnComparison, said?: string) => void;
  readonly say: (said: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly erase: (id: string) => void;
  /** Begins a comparison, and goes there; `told` is what there is to know of how it was opened. */
  readonly begin: (own: OwnComparison, told?: string) => void;
  /** Takes up words of texts, as if they had been selected, to be marked. */
  readonly mark: (words: readonly Words[]) => void;
  /** Stops the engine: nothing is suggested until something changes. */
  readonly stopLooking: () => void;
}

/** A stretch of one article's text. */
export interface Words extends Span {
  readonly article: string;
}

/** Today, where the reader is. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** A comparison with nothing in it. */
export function newComparison(): OwnComparison {
  const id = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join("");
  return { format: "parallax-comparison", version: 1, id, title: "", articles: [], questions: [], dismissed: [] };
}
