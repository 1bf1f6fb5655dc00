import { describePassage } from "../../../engine/links/describe-passage.ts";
import { resolvePassage, type Resolution } from "../../../engine/links/resolve-passage.ts";
import { chanceOf } from "./chance.ts";
import { edits, spanOf, textOf, type Edit } from "./edits.ts";
import { selectionsFrom, type Draft, type Selection } from "./selections.ts";

/** What became of one selection after one edit. */
export type Verdict =
  | "right"
  /** It stands there or not, as was said; the state is another one. */
  | "wrong state"
  /** It landed on something else: in another place, or anywhere where the passage is no more. */
  | "wrong place"
  /** It was said to be gone and is there. */
  | "not found";

export interface Trial {
  readonly kind: string;
  readonly selection: Selection;
  readonly edit: Edit;
  /** In the third that nothing is tuned by. */
  readonly setAside: boolean;
}

export interface Outcome {
  readonly verdict: Verdict;
  /** “Exactly as shared” was said of what is not. */
  readonly falseExact: boolean;
  readonly resolution: Resolution;
}

/** Articles to select from, and which incident each tells of. */
export interface Material {
  readonly drafts: readonly Draft[];
  readonly incidents: readonly (readonly string[])[];
}

/** Every kind of edit on so many selections. The same seed makes the same trials. */
export function trialsOf({ drafts, incidents }: Material, count: number, seed: number): Trial[] {
  const chance = chanceOf(seed);
  return selectionsFrom(drafts, count, chance).flatMap((selection) => {
    const setAside = chance.below(3) === 0;
    const told = new Set(incidents.filter((ids) => ids.includes(selection.draft.id)).flat());
    const ofTheSame = drafts.filter((draft) => draft !== selection.draft && told.has(draft.id));
    return Object.entries(edits).flatMap(([kind, make]) => {
      const edit = make(selection, { all: drafts, ofTheSame }, chance);
      return edit ? [{ kind, selection, edit, setAside }] : [];
    });
  });
}

/** Describes the passage in the article as shared, and looks for it in the article as it is. */
export function outcomeOf({ edit }: Trial): Outcome {
  const passage = describePassage(textOf(edit.shared), spanOf(edit.shared, edit.shared));
  return judge(edit, resolvePassage(passage, textOf(edit.now)));
}

/** Places count as right to the unit. */
function judge({ shared, now, truth }: Edit, resolution: Resolution): Outcome {
  const outcome = (verdict: Verdict) => ({
    verdict,
    falseExact: resolution.state === "exact" && verdict !== "right",
    resolution,
  });
  if (truth.state === "gone") return outcome(resolution.state === "gone" ? "right" : "wrong place");
  if (resolution.state === "gone") return outcome("not found");
  const placed = truth.at
    .map((stretch) => spanOf(now, stretch))
    .some(({ start, end }) => start === resolution.start && end === resolution.end);
  if (!placed) return outcome("wrong place");
  const wholeSaid =
    resolution.state !== "exact" ||
    resolution.articleEdited === (shared.blocks.join("\n\n") !== now.blocks.join("\n\n"));
  return outcome(resolution.state === truth.state && wholeSaid ? "right" : "wrong state");
}
