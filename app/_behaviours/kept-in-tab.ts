/** What `/read/` keeps of what is being written has this before its name. */
const prefix = "parallax-read.";

/** Keeps a text in this tab until it is closed; an empty one is erased. Where that cannot be, it stands on the page alone. */
export function keepInTab(name: string, text: string): void {
  try {
    if (text === "") sessionStorage.removeItem(prefix + name);
    else sessionStorage.setItem(prefix + name, text);
  } catch {
    // A browser that keeps nothing, or has no room left.
  }
}

/** What is kept in this tab; empty where nothing is. */
export function keptInTab(name: string): string {
  try {
    return sessionStorage.getItem(prefix + name) ?? "";
  } catch {
    return "";
  }
}

/** The names of all of it. */
export function namesInTab(): string[] {
  try {
    return Object.keys(sessionStorage).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
  } catch {
    return [];
  }
}
