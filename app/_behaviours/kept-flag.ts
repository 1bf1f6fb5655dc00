/** Something that a reader has said once and for all, kept in this browser alone: set or not, under a key. */
export function isKept(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

/** Sets it, or forgets it. A browser that forbids storage keeps nothing: it is said again on the next page. */
export function keepFlag(key: string, set: boolean): void {
  try {
    if (set) localStorage.setItem(key, "1");
    else localStorage.removeItem(key);
  } catch {
    // Nothing is kept there.
  }
}
