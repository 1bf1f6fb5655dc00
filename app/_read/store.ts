import { del, entries, get, set } from "idb-keyval";
import { keepInTab, keptInTab } from "../_behaviours/kept-in-tab.ts";
import { comparisonsStore } from "../_behaviours/own-kept.ts";
import { notKept } from "../_behaviours/not-kept.ts";
import { isComparison } from "./is-comparison.ts";
import type { OwnComparison } from "./own-comparison.ts";

/** A comparison with what can be undone and done again: whole states, the oldest first. `at` is the one that is seen. */
export interface Kept {
  readonly states: readonly { readonly did: string; readonly comparison: OwnComparison }[];
  readonly at: number;
  /** The moment of the last change, as 2026-11-20T10:00:00.000Z. */
  readonly changed: string;
}

/** So many states are kept; the oldest go first. */
const mostStates = 60;

export function comparisonIn({ states, at }: Kept): OwnComparison {
  const state = states[at] ?? states.at(-1);
  if (!state) throw new Error("a comparison without a state");
  return state.comparison;
}

/** A new state after the one that is seen; what was undone before is gone. */
export function withState(kept: Kept | undefined, did: string, comparison: OwnComparison, now: string): Kept {
  const before = kept ? kept.states.slice(0, kept.at + 1) : [];
  const states = [...before, { did, comparison }].slice(-mostStates);
  return { states, at: states.length - 1, changed: now };
}

/** Everything that is kept, the last changed first. A browser that forbids storage has nothing. */
export async function allKept(): Promise<Kept[]> {
  try {
    const found = await entries<string, unknown>(comparisonsStore());
    return found.flatMap(([, value]) => readKept(value) ?? []).toSorted((a, b) => b.changed.localeCompare(a.changed));
  } catch {
    return [];
  }
}

/** One comparison; nothing where it is not there, or the browser forbids storage. */
export async function oneKept(id: string): Promise<Kept | undefined> {
  try {
    return readKept(await get(id, comparisonsStore()));
  } catch {
    return undefined;
  }
}

/** What is being written: a page that goes before it is done takes the writing with it. */
let writing: Kept | undefined;

/** @throws NotKept where the browser does not keep it. */
export async function keep(kept: Kept): Promise<void> {
  writing = kept;
  try {
    await set(comparisonIn(kept).id, kept, comparisonsStore());
    tabs()?.postMessage(comparisonIn(kept).id);
  } catch (error) {
    throw notKept(error, {
      full: "This browser has no room left: what you changed is on this page alone. Save it as a file, or erase other comparisons.",
      never:
        "This browser does not let sites keep anything (a private window, perhaps): what you do here is on this page alone. Save it as a file before you leave.",
    });
  } finally {
    if (writing === kept) writing = undefined;
  }
}

/** Hears of comparisons that another tab has changed, by their ids. */
export function hearChanges(changed: (id: string) => void): void {
  tabs()?.addEventListener("message", ({ data }: MessageEvent<unknown>) => typeof data === "string" && changed(data));
}

let channel: BroadcastChannel | undefined;

/** Nothing where there is no such channel: the last change is kept, then. */
function tabs(): BroadcastChannel | undefined {
  if (typeof BroadcastChannel === "undefined") return undefined;
  return (channel ??= new BroadcastChannel("parallax-own"));
}

const unwritten = "unwritten";

/** As the page goes: leaves what is still being written in the tab, where it is written at once. */
export function leaveUnwritten(): void {
  if (writing) keepInTab(unwritten, JSON.stringify(writing));
}

/** As the page comes: keeps what the one before it left. A browser that keeps nothing says so with the next change. */
export async function keepUnwritten(): Promise<void> {
  const left = keptInTab(unwritten);
  keepInTab(unwritten, "");
  const kept = left === "" ? undefined : readKept(JSON.parse(left));
  if (kept) await keep(kept).catch(() => {});
}

export async function erase(id: string): Promise<void> {
  await del(id, comparisonsStore());
}

function readKept(value: unknown): Kept | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { states, at, changed } = value as Partial<Record<keyof Kept, unknown>>;
  if (!Array.isArray(states) || typeof at !== "number" || typeof changed !== "string") return undefined;
  const read = states.flatMap((state: unknown) => {
    if (typeof state !== "object" || state === null) return [];
    const { did, comparison } = state as { did?: unknown; comparison?: unknown };
    return typeof did === "string" && isComparison(comparison) ? [{ did, comparison }] : [];
  });
  return read.length === states.length && read.length > 0 ? { states: read, at, changed } : undefined;
}
