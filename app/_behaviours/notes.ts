import { groupedBy } from "../../engine/relations/grouped-by.ts";
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
import { offlineState } from "./offline-acts.ts";
import { ownKept } from "./own-kept.ts";
import { asPart } from "./parts.ts";
import { shareAddress } from "./share-address.ts";
import { sharedSet } from "./shared-set.ts";
import { whenGone } from "./when-gone.ts";

/** The longest link to a set of notes, in characters: what messengers and browsers pass on whole. */
const longestLink = 8000;

/** As many notes are drawn at first, and again whenever the last of them comes near. */
const notesAtOnce = 50;

/** The page of one's notes: by incident, to edit, delete, print, share as one link, export, import and erase. */
export function attachNotes(root: HTMLElement, signal: AbortSignal): void {
  /** How many are drawn: what was seen is there again after a change. */
  let drawn = notesAtOnce;
  let stopDrawing = () => {};
  const reload = async () => {
    const articles = await knownArticles();
    const notes = await allNotes();
    const own = await ownKept();
    const isOffline = typeof (await offlineState()) !== "string";
    const decoded = await decodeFragment(location.hash);
    if (signal.aborted) return;
    const page = { articles, notes, reload, signal };
    const list = make("div", "");
    root.replaceChildren(
      ...(decoded.kind === "problem" ? [alertOf(decoded.sentence)] : []),
      ...(decoded.kind === "shared" ? [sharedSet(page, decoded.shared)] : []),
      tools(page),
      ...(notes.length === 0 ? [make("p", "font-sans text-soft", "There are no notes in this browser.")] : []),
      list,
      keptHere(notes, own, isOffline, () => void reload(), signal),
    );
    stopDrawing();
    stopDrawing = drawNotes(page, list, drawn, (now) => (drawn = now));
  };
  addEventListener("hashchange", () => void reload(), { signal });
  whenGone(signal, () => {
    stopDrawing();
    root.replaceChildren();
  });
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

/**
 * Draws the notes into a list, by incident: at first `count` of them, more as the reader comes to the end, and all of them for
 * paper. `tell` learns how many there are each time; what is answered ends it.
 */
function drawNotes(page: NotesPage, list: HTMLElement, count: number, tell: (drawn: number) => void): () => void {
  const all = page.notes.length;
  const ways = drawingOf(page, list);
  const shown = make("span", "");
  const more = () => draw(drawn + notesAtOnce);
  const rest = make("p", "font-sans text-soft", shown, button("Show more", more));
  const seen = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && more(), {
    rootMargin: "1000px",
  });
  const forPaper = () => draw(all);
  const stop = () => {
    seen.disconnect();
    removeEventListener("beforeprint", forPaper);
    rest.remove();
  };
  let drawn = 0;
  const draw = (until: number) => {
    while (drawn < until && !ways.next().done) drawn++;
    tell(Math.max(drawn, notesAtOnce));
    shown.textContent = `${drawn} of ${all} notes are shown. `;
    if (drawn >= all) stop();
  };
  list.after(rest);
  addEventListener("beforeprint", forPaper);
  seen.observe(rest);
  draw(count);
  return stop;
}

/** Draws one note after another into a list, each below the heading of its incident. */
function* drawingOf(page: NotesPage, list: HTMLElement): Generator<undefined, undefined> {
  for (const [incident, notes] of groupedBy(page.notes, (note) => note.incident)) {
    const section = make("section", "mt-20", make("h2", "", incident || "On no incident"));
    if (notes.length < page.notes.length) {
      const copy = button("Copy one link to these", () => void copySet(page, notes, incident));
      section.append(make("p", "flex flex-wrap gap-5 font-sans text-93 *:border-rule print:hidden", copy));
    }
    list.append(section);
    for (const note of notes) {
      section.append(keptNote(page, note));
      yield;
    }
  }
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

function alertOf(sentence: string): HTMLElement {
  const notice = asPart("arrival-notice", make("p", "notice", sentence));
  notice.setAttribute("role", "alert");
  return notice;
}
