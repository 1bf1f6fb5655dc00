import { attachHighlight } from "./highlights.ts";
import { button } from "./make.ts";
import { allNotes, dropNotes } from "./notes-store.ts";
import { readPageTexts } from "./page-text.ts";
import { textOf, type PassageActs } from "./passage-acts.ts";
import { importPlacing, placedNotes } from "./place-note.ts";
import { ownComparisonIn } from "./this-page.ts";
import { whenGone } from "./when-gone.ts";

/** The reader's own notes on the texts, closed, each by its passage. Answers with what shows them anew. */
export function attachOwnNotes(root: HTMLElement, acts: PassageActs, signal: AbortSignal): () => Promise<void> {
  const highlight = attachHighlight("own", signal);
  /** Counted, so that what was begun for an earlier state of the notes does not come in late. */
  let turns = 0;
  const remove = () => placedNotes(root, "own").forEach((note) => note.remove());

  const show = async (): Promise<void> => {
    const turn = ++turns;
    const kept = await allNotes();
    const texts = readPageTexts(root);
    // Articles of one comparison of the reader's own may have the ids of another's.
    const here = ownComparisonIn(location.href);
    const notes = kept.filter(
      ({ passages, page }) => ownComparisonIn(page) === here && passages.some((passage) => textOf(texts, passage)),
    );
    const place = notes.length > 0 ? await importPlacing() : undefined;
    if (turn !== turns || signal.aborted) return;
    remove();
    const placed = notes.flatMap((note) =>
      note.passages.map((passage) =>
        place?.(texts, passage, {
          kind: "own",
          title: "Your note",
          note: note.text,
          open: false,
          acts: [
            button("Edit", () => void acts.addNote(note.passages, note)),
            button("Copy link", () => void acts.copyLink([{ passages: note.passages, note: note.text }])),
            button("Delete", () => void dropNotes([note.id]).then(show)),
          ],
        }),
      ),
    );
    highlight(placed.flatMap((note) => note?.range ?? []));
  };
  whenGone(signal, remove);
  void show();
  return show;
}
