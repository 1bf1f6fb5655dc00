import { errorInWords } from "./error-in-words.ts";
import { tell } from "./copy-link.ts";
import { handOut } from "./hand-out.ts";
import { fromAnnotations, toAnnotations } from "./note-jsonld.ts";
import { keepNotes } from "./notes-store.ts";
import type { NotesPage } from "./notes-page.ts";
import { whenGone } from "./when-gone.ts";

/** The largest file that is read, in bytes. */
const largestFile = 5_000_000;

/** More notes than a class writes in a year; pages on which thousands lie would wait for them. */
const mostNotes = 2_000;

/** Hands out all notes as a file of W3C Web Annotations. */
export function exportNotes({ notes, articles, signal }: NotesPage): void {
  const file = JSON.stringify(toAnnotations(notes, articles, location.origin), null, 2);
  whenGone(signal, handOut("parallax-notes.jsonld", file, "application/ld+json"));
}

/** Keeps the notes of such a file, or says in a sentence why not. */
export async function importNotes({ notes: kept, articles, reload, signal }: NotesPage, file: File): Promise<void> {
  try {
    if (file.size > largestFile)
      throw new Error("This file is larger than 5 MB, which no set of notes is. Nothing was changed.");
    const parsed: unknown = parse(textOf(await file.arrayBuffer()));
    const { notes, left } = fromAnnotations(parsed, articles, new Date().toISOString(), () => crypto.randomUUID());
    const together = new Set([...kept.map(({ id }) => id), ...notes.map(({ id }) => id)]).size;
    if (together > mostNotes)
      throw new Error(
        `This file has ${notes.length} notes of accounts on this site, and with those that are here that makes ${together}; at most ${mostNotes} are kept in a browser. Nothing was changed.`,
      );
    await keepNotes(notes);
    await reload();
    const without = left > 0 ? `; ${left} left out, whose words are in no account on this site` : "";
    tell(`${notes.length} imported${without}.`, signal, Infinity);
  } catch (error) {
    tell(errorInWords(error), signal, Infinity);
  }
}

function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Error(
      "This file is not text in UTF-8, so its words cannot be told. Save it as UTF-8, then import it again. Nothing was changed.",
    );
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
