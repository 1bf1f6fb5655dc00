import { at } from "./at.ts";
import { thisPage } from "./this-page.ts";

const id = "[a-z0-9]+(?:-[a-z0-9]+)*";

/** The kinds of page that show articles' texts, below the site's folder: of an article, of an incident, of one account, a pair, a question. */
const kinds = new RegExp(`^(?:articles/${id}|incidents/${id}(?:/${id}(?:/${id})?)?)/(?:embed/)?$`);

/** The screens of a reader's own comparison: the comparison, and the articles and the question that it shows. */
const screens = new RegExp(`^read/[?]c=[a-z0-9]+(?:&(?:a|b|account|question)=${id})*$`);

/**
 * The path (of a reader’s own comparison with what names its screen) of a page of this site on which passages are read, from an address that came from outside (a file of notes, what
 * a browser kept); nothing where it names another origin, another folder, or no such page.
 */
export function pageHere(address: string): string | undefined {
  if (!URL.canParse(address, location.origin)) return undefined;
  const page = new URL(address, location.origin);
  const folder = at("/");
  if (page.origin !== location.origin || !page.pathname.startsWith(folder)) return undefined;
  const screen = thisPage(page);
  if (screens.test(screen.slice(folder.length))) return screen;
  return kinds.test(page.pathname.slice(folder.length)) ? page.pathname : undefined;
}
