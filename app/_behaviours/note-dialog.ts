import { errorInWords } from "./error-in-words.ts";
import { openDialog } from "./dialogs.ts";
import { make, button } from "./make.ts";

/** The longest note, in UTF-16 units. */
const longestNote = 4000;

/** What was typed and not kept, by the words that it is on and the note that it was to change, as long as the page is open. */
const drafts = new Map<string, string>();

/**
 * Asks for a note on some words. `keep` keeps it and throws an error with a sentence where it cannot; what was typed then
 * stays in the field. Escape keeps what was typed for when the same is asked again, “Cancel” does not; a link that is copied
 * with a note keeps the note.
 */
export function askForNote(options: {
  readonly words: readonly string[];
  readonly text: string;
  readonly keep: (text: string) => Promise<void>;
  readonly copyLink: (text: string) => Promise<void>;
  readonly signal: AbortSignal;
}): void {
  const dialog = make("dialog", "dialog max-h-[90dvh] max-w-[min(34rem,92vw)] bg-raised px-16 py-14");
  dialog.setAttribute("aria-labelledby", "site.note");
  const title = make("h2", "mb-6", "A note");
  title.id = "site.note";
  const field = make("textarea", "note-field");
  field.dir = "auto";
  field.rows = 5;
  const on = [...options.words, options.text].join("\n");
  field.value = drafts.get(on) ?? options.text;
  field.setAttribute("aria-label", "Your note");
  const complaint = make("p", "font-strong text-conflict");
  complaint.setAttribute("role", "alert");

  const count = make("p", "text-88 text-soft");
  count.setAttribute("role", "status");
  const fits = () => {
    const text = field.value.trim();
    if (text.length > longestNote)
      complaint.textContent = `A note has at most ${longestNote.toLocaleString("en")} characters; this one has ${text.length.toLocaleString("en")}. Nothing of it is lost: shorten it here.`;
    return text.length <= longestNote;
  };
  const keepIt = async () => {
    if (!fits()) return;
    try {
      await options.keep(field.value.trim());
      drafts.delete(on);
      dialog.close();
    } catch (error) {
      complaint.textContent = errorInWords(error);
    }
  };
  const keep = button("Keep it here", () => void keepIt());
  const link = button("Keep it, and copy a link with it", () => {
    if (fits()) void options.copyLink(field.value.trim()).then(keepIt);
  });
  const cancel = button("Cancel", () => {
    drafts.delete(on);
    dialog.close();
  });
  const tellCount = () => {
    const length = field.value.trim().length;
    count.textContent =
      length > longestNote - 500
        ? `${length.toLocaleString("en")} of ${longestNote.toLocaleString("en")} characters`
        : "";
  };
  field.addEventListener("input", () => {
    drafts.set(on, field.value);
    tellCount();
  });
  tellCount();
  dialog.append(
    title,
    ...options.words.map((words) => make("blockquote", "note-words", words)),
    field,
    count,
    make(
      "p",
      "text-88 text-soft",
      "Kept in this browser only. In a link it is part of the address, after the #, which no server is sent.",
    ),
    complaint,
    make("p", "mt-8 flex flex-wrap gap-5 *:border-rule print:hidden", keep, link, cancel),
  );
  openDialog(dialog, options.signal);
  field.focus();
}
