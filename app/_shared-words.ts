import type { SharedWording } from "../engine/texts/shared-wording.ts";
import type { Incident, Span } from "../library/shelf.ts";
import { sharedPassageAnchor } from "./_addresses.ts";
import { sharedWordsOf } from "./_suggestions.ts";

/** What two accounts have word for word, in the order of the first. */
export type SharedWordsBetween = SharedWording;

/** A stretch of one text that another has too, with its anchor on the page of the pair. */
export interface SharedPassage extends Span {
  readonly id: string;
}

/** What two accounts of an incident have word for word; nothing where they have nothing. */
export function sharedWordsBetween(incident: Incident, a: string, b: string): SharedWordsBetween | undefined {
  const all = sharedWordsOf(incident);
  const found = all.find((shared) => shared.a === a && shared.b === b);
  if (found) return found;
  const exchanged = all.find((shared) => shared.a === b && shared.b === a);
  return (
    exchanged && {
      ...exchanged,
      runs: exchanged.runs
        .map((run) => ({ ...run, a: run.b, b: run.a }))
        .toSorted((one, other) => one.a.start - other.a.start),
      shareOfA: exchanged.shareOfB,
      shareOfB: exchanged.shareOfA,
    }
  );
}

/** The shared stretches of the text on one side. */
export function sharedPassagesIn(shared: SharedWordsBetween | undefined, side: "a" | "b"): SharedPassage[] {
  return (shared?.runs ?? []).map((run, i) => ({ ...run[side], id: sharedPassageAnchor(side, i + 1) }));
}
