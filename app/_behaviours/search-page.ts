import { make } from "./make.ts";
import { asPart, findPart } from "./parts.ts";
import { drawHit } from "./search-hit.ts";
import type { SearchIndex } from "./search-index.ts";
import { whenGone } from "./when-gone.ts";

/** More than so many are for no one to read: the words have to be others. */
const most = 200;

/** How much of what was asked for is said again, in UTF-16 units. */
const echoed = 60;

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
  const asked = `“${shortened(query)}”`;
  const { title } = document;
  document.title = `${asked} · ${title}`;
  const said = asPart("search-said", make("p", "", "Looking …"));
  said.role = "status";
  results.append(said);
  whenGone(signal, () => {
    results.replaceChildren();
    field.value = "";
    document.title = title;
    all.hidden = false;
  });
  return (index) => {
    const { count = 0, hits = [] } = index?.find(query, most) ?? {};
    const more = count > most ? `, the first ${most} shown: more words find less` : "";
    if (index && count > 0) said.textContent = `${count} found for ${asked}${more}.`;
    else if (index) said.textContent = `Nothing found for ${asked}. All that there is stands below.`;
    else said.textContent = "The search did not arrive. All that there is stands below.";
    all.hidden = count > 0;
    results.append(make("ol", "", ...hits.map((hit) => make("li", "", drawHit(hit)))));
  };
}

/** The beginning of what was asked for, where it is longer than a line. */
function shortened(query: string): string {
  const line = query.replace(/\s+/g, " ");
  if (line.length <= echoed) return line;
  return `${line
    .slice(0, echoed)
    .replace(/[\ud800-\udbff]$/, "")
    .trimEnd()} …`;
}
