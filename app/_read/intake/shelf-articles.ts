import { knownArticles, type KnownArticle } from "../../_behaviours/known-articles.ts";
import { fromShelf } from "../files/from-shelf.ts";
import type { Offer } from "./take-in.ts";

/** Fills a list with the articles of this site’s incidents, by incident; says in its place why it cannot. */
export async function listShelf(list: HTMLSelectElement): Promise<void> {
  if (list.options.length > 0) return;
  const articles = await knownArticles().catch(() => []);
  if (articles.length === 0)
    return list.replaceChildren(new Option("The list could not be loaded: try again later", ""));
  const groups = new Map<string, HTMLOptGroupElement>();
  for (const article of articles)
    for (const { id, title } of article.incidents.slice(0, 1)) {
      const group = groups.get(id) ?? document.createElement("optgroup");
      group.label = title;
      group.append(new Option(named(article), `${id} ${article.id}`));
      groups.set(id, group);
    }
  list.replaceChildren(...groups.values());
}

function named({ short, title }: KnownArticle): string {
  return `${short}: ${title}`;
}

/** The article that is chosen in such a list, as it stands on the shelf. */
export async function takeFromShelf(chosen: string): Promise<Offer> {
  const [incident = "", id = ""] = chosen.split(" ");
  const opened = await fromShelf(incident);
  if ("problem" in opened) return { kind: "refused", sentence: opened.problem };
  const article = opened.comparison.articles.find((one) => one.id === id);
  return article
    ? { kind: "article", article, doubts: [] }
    : { kind: "refused", sentence: "This article is not on the shelf any more. Load the page anew, and choose again." };
}
