/** What names a screen of a reader's own comparison in an address: all of them are the page `/read/`, whose path names none. */
export const screenNames = ["c", "a", "b", "account", "question", "second", "sheet", "key"] as const;

/**
 * The address of a page of this site without origin, fragment and wishes: its path and, of a reader's own comparison, what names the
 * screen. Of the page that is read, where none is given.
 */
export function thisPage(address: URL | Location = location): string {
  const said = new URLSearchParams(address.search);
  const names = screenNames.flatMap((name) => {
    const value = said.get(name);
    return value === null ? [] : [[name, value]];
  });
  const search = new URLSearchParams(names).toString();
  return `${address.pathname}${search === "" ? "" : `?${search}`}`;
}

/** The reader's own comparison that an address is of; nothing on the pages of the shelf, and of what is no address. */
export function ownComparisonIn(address: string): string | undefined {
  if (!URL.canParse(address, location.href)) return undefined;
  return new URL(address, location.href).searchParams.get("c") ?? undefined;
}

/** Whether the page that is read is of a reader's own comparison. */
export function isOwnPage(): boolean {
  return ownComparisonIn(location.href) !== undefined;
}

/** Whether a page is a sheet or its key, by its address. */
export function paperAt({ pathname, searchParams }: URL): "sheet" | "key" | undefined {
  return (["sheet", "key"] as const).find((kind) => pathname.includes(`/${kind}/`) || searchParams.has(kind));
}
