import { resolvePassage } from "../../engine/links/resolve-passage.ts";
import { copyLink, tell } from "./copy-link.ts";
import { articleOf, pageOfArticle } from "./known-articles.ts";
import { button, make } from "./make.ts";
import { NotKept } from "./not-kept.ts";
import { dropNotes, keepNotes, type Note } from "./notes-store.ts";
import type { NotesPage } from "./notes-page.ts";
import { pageHere } from "./page-here.ts";
import { asPart } from "./parts.ts";
import { stateInWords } from "./passage-note.ts";
import { wordsOf } from "./passage-words.ts";
import { shareAddress } from "./share-address.ts";

/** A note of the reader's on the page of notes: its passages as they stand today, its words to be changed, its ways. */
export function keptNote({ articles, reload, signal }: NotesPage, note: Note): HTMLElement {
  const element = asPart("kept-note", make("article", "break-inside-avoid border-t border-rule py-9"));
  for (const passage of note.passages) {
    const article = articleOf(articles, passage.article);
    const state = article ? stateInWords(resolvePassage(passage, article)) : "This account is no longer on the site.";
    element.append(
      asPart("note-words", make("blockquote", "note-words", wordsOf(passage))),
      make(
        "p",
        "font-sans text-88 text-soft",
        `${article ? `${article.short}: ${article.title}` : passage.article}. ${state}`,
      ),
    );
  }
  const field = make("textarea", "note-field");
  field.dir = "auto";
  field.value = note.text;
  field.rows = Math.min(10, 2 + note.text.split("\n").length);
  field.setAttribute("aria-label", "Note");
  field.addEventListener("change", () => {
    void keepNotes([{ ...note, text: field.value.trim(), updated: new Date().toISOString() }]).then(
      () => tell("Kept.", signal),
      (error: unknown) => tell(error instanceof NotKept ? error.message : String(error), signal, Infinity),
    );
  });
  const page = pageHere(note.page) ?? pageOfArticle(articleOf(articles, note.passages[0]?.article));
  const address = (text: string) => shareAddress(page, [{ passages: note.passages, note: text }]);
  const open = make("a", "tool", "Open in its place");
  void address(note.text).then((whole) => (open.href = whole));
  element.append(
    asPart("note-text", make("p", "font-sans wrap-anywhere whitespace-pre-wrap", field)),
    make(
      "p",
      "flex flex-wrap gap-2 font-sans text-90 print:hidden",
      open,
      button("Copy link", () => void address(field.value.trim()).then((whole) => copyLink(whole, signal))),
      button("Delete", () => void dropNotes([note.id]).then(reload)),
    ),
  );
  return element;
}
