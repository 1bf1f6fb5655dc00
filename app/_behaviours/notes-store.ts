import { createStore, delMany, entries, setMany, type UseStore } from "idb-keyval";
import type { Passage } from "../../engine/links/passage.ts";
import { readPassage } from "./link-codec.ts";
import { notKept } from "./not-kept.ts";

/** A reader's note on a passage, or on one in each of two articles. It never leaves this browser but by the reader's hand. */
export interface Note {
  readonly id: string;
  readonly passages: readonly Passage[];
  readonly text: string;
  /** The address, without origin, of the page on which it was made; empty for one that was imported. */
  readonly page: string;
  /** The incident's title, or empty. */
  readonly incident: string;
  /** Moments, as 2026-11-20T10:00:00.000Z. */
  readonly created: string;
  readonly updated: string;
}

/** Every note, the oldest first. A browser that forbids storage has none. */
export async function allNotes(): Promise<Note[]> {
  try {
    const found = await entries<string, unknown>(store());
    return found.flatMap(([, value]) => readNote(value) ?? []).toSorted((a, b) => a.created.localeCompare(b.created));
  } catch {
    return [];
  }
}

/** Keeps notes, each in the place of the one with its id. */
export async function keepNotes(notes: readonly Note[]): Promise<void> {
  try {
    await setMany(
      notes.map((note): [string, Note] => [note.id, note]),
      store(),
    );
  } catch (error) {
    throw notKept(error, {
      full: "This browser has no room left, so the note was not kept. Copy it, or delete others first.",
      never:
        "This browser does not let sites keep anything (a private window, perhaps), so the note was not kept. Copy it, or copy its link.",
    });
  }
}

export async function dropNotes(ids: readonly string[]): Promise<void> {
  await delMany([...ids], store());
}

/** Narrows what a store or a file holds; nothing where it is no note. */
function readNote(value: unknown): Note | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { id, passages, text, page, incident, created, updated } = value as Partial<Record<keyof Note, unknown>>;
  if (typeof id !== "string" || typeof text !== "string" || typeof created !== "string" || typeof updated !== "string")
    return undefined;
  if (!Array.isArray(passages) || typeof page !== "string" || typeof incident !== "string") return undefined;
  const read = passages.map((passage: unknown) => readPassage(passage));
  if (!read.every((passage) => passage !== undefined)) return undefined;
  return { id, passages: read, text, page, incident, created, updated };
}

let opened: UseStore | undefined;

function store(): UseStore {
  opened ??= createStore("parallax", "notes");
  return opened;
}
