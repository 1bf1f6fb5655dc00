import { make } from "./make.ts";
import { asPart, findPart } from "./parts.ts";
import { drawHit } from "./search-hit.ts";
import type { SearchIndex } from "./search-index.ts";
import { whenGone } from "./when-gone.ts";

/** More than so many are for no one to read: the words have to be others. */
const most = 200;

/** The page of the search: what was asked for in its address (`?q=`), in the place of all that can be found. Answers with what shows it. */
export function attachSearchPage(
  results: HTMLElement,
  field: HTMLInputElement,
  signal: AbortSignal,
): (index: SearchIndex | undefined) => void {
  const query = new URLSearchParams(location.search).get("q")?.trim() ?? "";
  const all = findPart(document, "search-all");
  if (query === "" || !all) return () => {};
  field.value = query;
  const said = asPart("search-said", make("p", "", "Looking …"));
  said.role = "status";
  results.append(said);
  whenGone(signal, () => {
    results.replaceChildren();
    field.value = "";
    all.hidden = false;
  });
  return (index) => {
    const { count = 0, hits = [] } = index?.find(query, most) ?? {};
    const more = count > most ? `, the first ${most} shown: more words find less` : "";
    if (index && count > 0) said.textContent = `${count} found for “${query}”${more}.`;
    else if (index) said.textContent = `Nothing found for “${query}”. All that there is stands below.`;
    else said.textContent = "The search did not arrive. All that there is stands below.";
    all.hidden = count > 0;
    results.append(make("ol", "", ...hits.map((hit) => make("li", "", drawHit(hit)))));
  };
}
