import type { Passage } from "../../engine/links/passage.ts";
import type { PageText } from "./page-text.ts";
import { partsIn } from "./parts.ts";
import { textOf } from "./passage-acts.ts";
import type { NoteOn } from "./passage-note.ts";

/** What finds passages again and shows them: fetched by who has one to be found. */
export async function importPlacing() {
  const [{ passageNote }, { resolvePassage }] = await Promise.all([
    import("./passage-note.ts"),
    import("../../engine/links/resolve-passage.ts"),
  ]);
  /** Puts what is said of a passage below its paragraph, or above the text where the passage is gone. */
  return (texts: readonly PageText[], passage: Passage, note: NoteOn): PlacedNote | undefined => {
    const text = textOf(texts, passage);
    if (!text) return undefined;
    const resolution = resolvePassage(passage, text);
    const element = passageNote(passage, resolution, note);
    if (resolution.state === "gone") {
      text.element.prepend(element);
      return { element, range: undefined };
    }
    text.blockAt(Math.max(resolution.start, resolution.end - 1))?.after(element);
    return { element, range: text.rangeOf(resolution) };
  };
}

/** A note by a passage, and where the passage is; nothing where it is gone. */
export interface PlacedNote {
  readonly element: HTMLElement;
  readonly range: Range | undefined;
}

/** The notes that stand by passages. */
export function placedNotes(root: HTMLElement, kind: NoteOn["kind"]): HTMLElement[] {
  return partsIn(root, "passage-note").filter(({ dataset }) => dataset["kind"] === kind);
}
