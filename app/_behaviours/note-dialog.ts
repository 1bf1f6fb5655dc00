import { openDialog } from "./dialogs.ts";
import { make, button } from "./make.ts";

/** The longest note, in UTF-16 units. */
const longestNote = 4000;

/**
 * Asks for a note on some words. `keep` keeps it and throws an error with a sentence where it cannot; what was typed then
 * stays in the field.
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
  field.maxLength = longestNote;
  field.rows = 5;
  field.value = options.text;
  field.setAttribute("aria-label", "Your note");
  const complaint = make("p", "font-strong text-conflict");
  complaint.setAttribute("role", "alert");

  const keep = button("Keep it here", () => {
    void options.keep(field.value.trim()).then(
      () => dialog.close(),
      (error: unknown) => (complaint.textContent = error instanceof Error ? error.message : String(error)),
    );
  });
  const link = button(
    "Copy a link with it",
    () => void options.copyLink(field.value.trim()).then(() => dialog.close()),
  );
  const cancel = button("Cancel", () => dialog.close());
  dialog.append(
    title,
    ...options.words.map((words) => make("blockquote", "note-words", words)),
    field,
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
