import { clear, createStore, keys, type UseStore } from "idb-keyval";
import { keepInTab, namesInTab } from "./kept-in-tab.ts";

let opened: UseStore | undefined;

/** Where comparisons of a reader's own are kept in their browser, each under its id (app/_read/store.ts). */
export function comparisonsStore(): UseStore {
  return (opened ??= createStore("parallax-own", "comparisons"));
}

/** How many comparisons are kept, and whether something of them is in this tab alone. A browser that forbids storage has none. */
export async function ownKept(): Promise<{ readonly comparisons: number; readonly isInTab: boolean }> {
  try {
    return { comparisons: (await keys(comparisonsStore())).length, isInTab: namesInTab().length > 0 };
  } catch {
    return { comparisons: 0, isInTab: namesInTab().length > 0 };
  }
}

/** Erases all of it. */
export async function eraseOwn(): Promise<void> {
  for (const name of namesInTab()) keepInTab(name, "");
  await clear(comparisonsStore());
}
