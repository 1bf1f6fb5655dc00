import { resolvePassage, type TextOf } from "../../engine/links/resolve-passage.ts";
import { copyLink, tell } from "./copy-link.ts";
import { keptHere } from "./kept-here.ts";
import { decodeFragment, type Shared } from "./link-codec.ts";
import { button, make } from "./make.ts";
import { fromAnnotations, toAnnotations } from "./note-jsonld.ts";
import { allNotes, dropNotes, keepNotes, NotKept, type Note } from "./notes-store.ts";
import { stateInWords } from "./passage-note.ts";
import { wordsOf } from "./passage-words.ts";
import { shareAddress } from "./share-address.ts";
import { asPart } from "./parts.ts";

/** An article as /articles.json has it. */
interface KnownArticle extends TextOf {
  readonly title: string;
  readonly short: string;
  readonly formerly: readonly string[];
  readonly url?: string;
  readonly incidents: readonly { readonly id: string; readonly title: string }[];
}

/** The longest link to a set of notes, in characters: what messengers and browsers pass on whole. */
const longestLink = 8000;

/** The page of one's notes: by incident, to edit, delete, print, share as one link, export, import and erase. */
class ParallaxNotes extends HTMLElement {
  private articles: readonly KnownArticle[] = [];
  private notes: readonly Note[] = [];

  connectedCallback(): void {
    addEventListener("hashchange", () => void this.load());
    void this.load();
  }

  private async load(): Promise<void> {
    this.articles = await knownArticles();
    this.notes = await allNotes();
    const decoded = await decodeFragment(location.hash);
    this.replaceChildren();
    if (decoded.kind === "problem") this.append(alertOf(decoded.sentence));
    if (decoded.kind === "shared") this.append(this.sharedSet(decoded.shared));
    this.append(this.tools());
    if (this.notes.length === 0) this.append(make("p", "silence", "There are no notes in this browser."));
    for (const [incident, notes] of byIncident(this.notes)) this.append(this.section(incident, notes));
    this.append(keptHere(this.notes, () => void this.load()));
  }

  private tools(): HTMLElement {
    const file = make("input", "visually-hidden");
    file.type = "file";
    file.accept = ".json,.jsonld,application/json,application/ld+json";
    file.setAttribute("aria-label", "A file of annotations");
    file.addEventListener("change", () => {
      const chosen = file.files?.[0];
      if (chosen) void this.import(chosen);
      file.value = "";
    });
    const tools = make("div", "notes-tools");
    if (this.notes.length > 0) {
      tools.append(
        button("Copy one link to all", () => void this.copySet(this.notes)),
        button("Export (JSON-LD)", () => this.export()),
        button("Print", () => print()),
      );
    }
    tools.append(
      button("Import", () => file.click()),
      file,
    );
    if (this.notes.length > 0) {
      tools.append(
        button("Erase all", () => {
          if (confirm(`Erase all ${this.notes.length} notes from this browser?`))
            void dropNotes(this.notes.map(({ id }) => id)).then(() => this.load());
        }),
      );
    }
    return tools;
  }

  private section(incident: string, notes: readonly Note[]): HTMLElement {
    const section = make("section", "notes-incident", make("h2", "", incident || "On no incident"));
    if (notes.length < this.notes.length)
      section.append(
        make(
          "p",
          "notes-tools",
          button("Copy one link to these", () => void this.copySet(notes, incident)),
        ),
      );
    section.append(...notes.map((note) => this.keptNote(note)));
    return section;
  }

  private keptNote(note: Note): HTMLElement {
    const element = asPart("kept-note", make("article", "kept-note"));
    for (const passage of note.passages) {
      const article = this.articleOf(passage.article);
      const state = article ? stateInWords(resolvePassage(passage, article)) : "This account is no longer on the site.";
      element.append(asPart("note-words", make("blockquote", "note-words", wordsOf(passage))));
      element.append(
        make("p", "note-source", `${article ? `${article.short}: ${article.title}` : passage.article}. ${state}`),
      );
    }
    const field = make("textarea", "note-field");
    field.value = note.text;
    field.rows = Math.min(10, 2 + note.text.split("\n").length);
    field.setAttribute("aria-label", "Note");
    field.addEventListener("change", () => {
      void keepNotes([{ ...note, text: field.value.trim(), updated: new Date().toISOString() }]).then(
        () => tell("Kept."),
        (error: unknown) => tell(error instanceof NotKept ? error.message : String(error), Infinity),
      );
    });
    const open = make("a", "tool", "Open in its place");
    void shareAddress(this.pageOf(note), [{ passages: note.passages, note: note.text }]).then(
      (address) => (open.href = address),
    );
    element.append(
      asPart("note-text", make("p", "note-text", field)),
      make(
        "p",
        "note-acts",
        open,
        button(
          "Copy link",
          () =>
            void shareAddress(this.pageOf(note), [{ passages: note.passages, note: field.value.trim() }]).then(
              copyLink,
            ),
        ),
        button("Delete", () => void dropNotes([note.id]).then(() => this.load())),
      ),
    );
    return element;
  }

  /** What a link to a set opens with: each note in the words of whoever made it, and the way to each text. */
  private sharedSet({ title, items }: Shared): HTMLElement {
    const section = make("section", "notes-incident", make("h2", "", title || "Shared with you"));
    section.append(
      make(
        "p",
        "notes-tools",
        button("Keep all as notes of mine", () => void this.keepSet({ title, items })),
      ),
    );
    for (const item of items) {
      const element = asPart("kept-note", make("article", "kept-note"));
      for (const passage of item.passages) {
        const article = this.articleOf(passage.article);
        const link = make("a", "", article ? `${article.short}: ${article.title}` : passage.article);
        link.href = `${pageOfArticle(article)}${location.hash}`;
        element.append(
          asPart("note-words", make("blockquote", "note-words", wordsOf(passage))),
          make("p", "note-source", article ? link : "An account that is not on this site"),
          make("p", "note-source", article ? stateInWords(resolvePassage(passage, article)) : ""),
        );
      }
      if (item.note) element.append(asPart("note-text", make("p", "note-text", item.note)));
      section.append(element);
    }
    return section;
  }

  private async keepSet({ title, items }: Shared): Promise<void> {
    const now = new Date().toISOString();
    const notes = items.map(({ passages, note }): Note => {
      const article = this.articleOf(passages[0]?.article);
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
      () => tell(`${notes.length} kept.`),
      (error: unknown) => tell(error instanceof Error ? error.message : String(error), Infinity),
    );
    await this.load();
  }

  private async copySet(notes: readonly Note[], title = ""): Promise<void> {
    const items = notes.map(({ passages, text }) => ({ passages, note: text }));
    const articles = new Set(notes.flatMap(({ passages }) => passages.map(({ article }) => article)));
    const only = articles.size === 1 ? this.articles.find(({ id }) => articles.has(id)) : undefined;
    const address = await shareAddress(only ? pageOfArticle(only) : "/notes/", items, title || "Notes");
    if (address.length <= longestLink) return copyLink(address);
    tell(
      `These notes make a link of ${address.length} characters, and past ${longestLink} links are cut on their way. The file holds them all: choose Export.`,
      Infinity,
    );
  }

  private export(): void {
    const file = new Blob([JSON.stringify(toAnnotations(this.notes, this.articles, location.origin), null, 2)], {
      type: "application/ld+json",
    });
    const link = make("a", "");
    link.href = URL.createObjectURL(file);
    link.download = "parallax-notes.jsonld";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  private async import(file: File): Promise<void> {
    try {
      if (file.size > 5_000_000)
        throw new Error("This file is larger than 5 MB, which no set of notes is. Nothing was changed.");
      const parsed: unknown = parse(await file.text());
      const { notes, left } = fromAnnotations(parsed, this.articles, new Date().toISOString(), () =>
        crypto.randomUUID(),
      );
      await keepNotes(notes);
      await this.load();
      tell(
        `${notes.length} imported${left > 0 ? `; ${left} left out, whose words are in no account on this site` : ""}.`,
        Infinity,
      );
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error), Infinity);
    }
  }

  private articleOf(id: string | undefined): KnownArticle | undefined {
    return this.articles.find((article) => article.id === id || (id !== undefined && article.formerly.includes(id)));
  }

  private pageOf(note: Note): string {
    return /^\/[\w\-/.]*$/.test(note.page) ? note.page : pageOfArticle(this.articleOf(note.passages[0]?.article));
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(
      "This file is not JSON. A file that “Export” made, or an export of Hypothesis, was expected. Nothing was changed.",
    );
  }
}

async function knownArticles(): Promise<readonly KnownArticle[]> {
  const answer = await fetch("/articles.json");
  return (await answer.json()) as readonly KnownArticle[];
}

function pageOfArticle(article: KnownArticle | undefined): string {
  const incident = article?.incidents[0];
  if (!article) return "/notes/";
  return incident ? `/incidents/${incident.id}/${article.id}/` : `/articles/${article.id}/`;
}

function byIncident(notes: readonly Note[]): Map<string, Note[]> {
  const groups = new Map<string, Note[]>();
  for (const note of notes) groups.set(note.incident, [...(groups.get(note.incident) ?? []), note]);
  return groups;
}

function alertOf(sentence: string): HTMLElement {
  const notice = asPart("arrival-notice", make("p", "arrival-notice", sentence));
  notice.setAttribute("role", "alert");
  return notice;
}

customElements.define("parallax-notes", ParallaxNotes);
