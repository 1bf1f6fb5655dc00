/** What the part of an address after its # names; as it stands where it cannot be decoded. */
export function anchorIn(hash: string): string {
  const named = hash.slice(1);
  try {
    return decodeURIComponent(named);
  } catch {
    return named;
  }
}

/** The element below a root that has an id. */
export function withId(root: HTMLElement, id: string): HTMLElement | null {
  return id === "" ? null : root.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
}
