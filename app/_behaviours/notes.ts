import { at } from "./at.ts";
import { copyLink, tell } from "./copy-link.ts";
import { keptHere } from "./kept-here.ts";
import { keptNote } from "./kept-note.ts";
import { knownArticles, pageOfArticle } from "./known-articles.ts";
import { decodeFragment } from "./link-codec.ts";
import { button, make } from "./make.ts";
import { exportNotes, importNotes } from "./notes-file.ts";
import type { NotesPage } from "./notes-page.ts";
import { allNotes, dropNotes, type Note } from "./notes-store.ts";
import { asPart } from "./parts.ts";
import { shareAddress } from "./share-address.ts";
import { sharedSet } from "./shared-set.ts";
import { whenGone } from "./when-gone.ts";

/** The longest link to a set of notes, in characters: what messengers and browsers pass on whole. */
const longestLink = 8000;

/** The page of one's notes: by incident, to edit, delete, print, share as one link, export, import and erase. */
export function attachNotes(root: HTMLElement, signal: AbortSignal): void {
  const reload = async () => {
    const articles = await knownArticles();
    const notes = await allNotes();
    const decoded = await decodeFragment(location.hash);
    if (signal.aborted) return;
    const page = { articles, notes, reload, signal };
    root.replaceChildren(
      ...(decoded.kind === "problem" ? [alertOf(decoded.sentence)] : []),
      ...(decoded.kind === "shared" ? [sharedSet(page, decoded.shared)] : []),
      tools(page),
      ...(notes.length === 0 ? [make("p", "font-sans text-soft", "There are no notes in this browser.")] : []),
      ...byIncident(notes).map(([incident, of]) => section(page, incident, of)),
      keptHere(notes, () => void reload(), signal),
    );
  };
  addEventListener("hashchange", () => void reload(), { signal });
  whenGone(signal, () => root.replaceChildren());
  void reload();
}

function tools(page: NotesPage): HTMLElement {
  const { notes, reload } = page;
  const file = make("input", "sr-only");
  file.type = "file";
  file.accept = ".json,.jsonld,application/json,application/ld+json";
  file.setAttribute("aria-label", "A file of annotations");
  file.addEventListener("change", () => {
    const chosen = file.files?.[0];
    if (chosen) void importNotes(page, chosen);
    file.value = "";
  });
  const forNotes = [
    button("Copy one link to all", () => void copySet(page, notes)),
    button("Export (JSON-LD)", () => exportNotes(page)),
    button("Print", () => print()),
  ];
  const erase = button("Erase all", () => {
    if (confirm(`Erase all ${notes.length} notes from this browser?`))
      void dropNotes(notes.map(({ id }) => id)).then(reload);
  });
  const has = notes.length > 0;
  return make(
    "div",
    "my-12 flex flex-wrap gap-5 font-sans text-93 *:border-rule print:hidden",
    ...(has ? forNotes : []),
    button("Import", () => file.click()),
    file,
    ...(has ? [erase] : []),
  );
}

function section(page: NotesPage, incident: string, notes: readonly Note[]): HTMLElement {
  const section = make("section", "mt-20", make("h2", "", incident || "On no incident"));
  if (notes.length < page.notes.length) {
    const copy = button("Copy one link to these", () => void copySet(page, notes, incident));
    section.append(make("p", "flex flex-wrap gap-5 font-sans text-93 *:border-rule print:hidden", copy));
  }
  section.append(...notes.map((note) => keptNote(page, note)));
  return section;
}

async function copySet({ articles, signal }: NotesPage, notes: readonly Note[], title = ""): Promise<void> {
  const items = notes.map(({ passages, text }) => ({ passages, note: text }));
  const ids = new Set(notes.flatMap(({ passages }) => passages.map(({ article }) => article)));
  const only = ids.size === 1 ? articles.find(({ id }) => ids.has(id)) : undefined;
  const address = await shareAddress(only ? pageOfArticle(only) : at("/notes/"), items, title || "Notes");
  if (address.length <= longestLink) return copyLink(address, signal);
  tell(
    `These notes make a link of ${address.length} characters, and past ${longestLink} links are cut on their way. The file holds them all: choose Export.`,
    signal,
    Infinity,
  );
}

function byIncident(notes: readonly Note[]): [string, Note[]][] {
  const groups = new Map<string, Note[]>();
  for (const note of notes) groups.set(note.incident, [...(groups.get(note.incident) ?? []), note]);
  return [...groups];
}

function alertOf(sentence: string): HTMLElement {
  const notice = asPart("arrival-notice", make("p", "notice", sentence));
  notice.setAttribute("role", "alert");
  return notice;
}
