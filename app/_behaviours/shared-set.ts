import { errorInWords } from "./error-in-words.ts";
import { resolvePassage } from "../../engine/links/resolve-passage.ts";
import { tell } from "./copy-link.ts";
import { articleOf, pageOfArticle } from "./known-articles.ts";
import type { Shared } from "./link-codec.ts";
import { button, make } from "./make.ts";
import { keepNotes, type Note } from "./notes-store.ts";
import type { NotesPage } from "./notes-page.ts";
import { asPart } from "./parts.ts";
import { stateInWords } from "./passage-note.ts";
import { wordsOf } from "./passage-words.ts";

/** What a link to a set opens with: each note in the words of whoever made it, and the way to each text. */
export function sharedSet(page: NotesPage, shared: Shared): HTMLElement {
  const keep = button("Keep all as notes of mine", () => void keepSet(page, shared));
  const section = make(
    "section",
    "mt-20",
    make("h2", "", shared.title || "Shared with you"),
    make("p", "flex flex-wrap gap-5 font-sans text-93 *:border-rule print:hidden", keep),
  );
  for (const item of shared.items) {
    const element = asPart("kept-note", make("article", "break-inside-avoid border-t border-rule py-9"));
    for (const passage of item.passages) {
      const article = articleOf(page.articles, passage.article);
      const link = make("a", "", article ? `${article.short}: ${article.title}` : passage.article);
      link.href = `${pageOfArticle(article)}${location.hash}`;
      element.append(
        asPart("note-words", make("blockquote", "note-words", wordsOf(passage))),
        make("p", "font-sans text-88 text-soft", article ? link : "An account that is not on this site"),
        make("p", "font-sans text-88 text-soft", article ? stateInWords(resolvePassage(passage, article)) : ""),
      );
    }
    if (item.note)
      element.append(asPart("note-text", make("p", "font-sans wrap-anywhere whitespace-pre-wrap", item.note)));
    section.append(element);
  }
  return section;
}

async function keepSet({ articles, reload, signal }: NotesPage, { title, items }: Shared): Promise<void> {
  const now = new Date().toISOString();
  const notes = items.map(({ passages, note }): Note => {
    const article = articleOf(articles, passages[0]?.article);
    return {
      id: crypto.randomUUID(),
      passages,
      text: note,
      page: pageOfArticle(article),
      incident: article?.incidents[0]?.title ?? title,
      created: now,
      updated: now,
    };
  });
  await keepNotes(notes).then(
    () => tell(`${notes.length} kept.`, signal),
    (error: unknown) => tell(errorInWords(error), signal, Infinity),
  );
  await reload();
}
