import type { KnownArticle } from "./known-articles.ts";
import type { Note } from "./notes-store.ts";

/** What the page of notes shows, and how it is shown anew. */
export interface NotesPage {
  readonly articles: readonly KnownArticle[];
  readonly notes: readonly Note[];
  readonly reload: () => Promise<void>;
  readonly signal: AbortSignal;
}
