import { clear, createStore, keys, type UseStore } from "idb-keyval";

/** Where comparisons of a reader's own are kept in their browser, each under its id (app/_read/store.ts). */
export function comparisonsStore(): UseStore {
  return createStore("parallax-own", "comparisons");
}

/** What `/read/` leaves in a tab begins with this: what is being written, and not added yet. */
const inTab = /^parallax-(?:draft|editor-|told|unwritten)/;

/** How many comparisons are kept, and whether something of them is in this tab alone. A browser that forbids storage has none. */
export async function ownKept(): Promise<{ readonly comparisons: number; readonly isInTab: boolean }> {
  const comparisons = await keys(comparisonsStore()).then(
    (all) => all.length,
    () => 0,
  );
  return { comparisons, isInTab: namesInTab().length > 0 };
}

/** Erases all of it. */
export async function eraseOwn(): Promise<void> {
  for (const name of namesInTab()) sessionStorage.removeItem(name);
  await clear(comparisonsStore());
}

function namesInTab(): string[] {
  try {
    return Object.keys(sessionStorage).filter((name) => inTab.test(name));
  } catch {
    return [];
  }
}
