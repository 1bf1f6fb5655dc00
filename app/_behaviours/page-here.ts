import { at } from "./at.ts";

const id = "[a-z0-9]+(?:-[a-z0-9]+)*";

/** The kinds of page that show articles' texts, below the site's folder: of an article, of an incident, of one account, a pair, a question. */
const kinds = new RegExp(`^(?:articles/${id}|incidents/${id}(?:/${id}(?:/${id})?)?)/(?:embed/)?$`);

/**
 * The path of a page of this site on which passages are read, from an address that came from outside (a file of notes, what
 * a browser kept); nothing where it names another origin, another folder, or no such page.
 */
export function pageHere(address: string): string | undefined {
  if (!URL.canParse(address, location.origin)) return undefined;
  const { origin, pathname } = new URL(address, location.origin);
  const folder = at("/");
  if (origin !== location.origin || !pathname.startsWith(folder)) return undefined;
  return kinds.test(pathname.slice(folder.length)) ? pathname : undefined;
}
