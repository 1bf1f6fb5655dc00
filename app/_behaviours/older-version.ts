import type { Version } from "../../engine/history/change.ts";
import { madeAtOnce } from "../../engine/history/made-at-once.ts";
import { changesInShort } from "../../engine/history/summary.ts";
import { mainOf } from "./main-of.ts";
import { make } from "./make.ts";
import { asPart } from "./parts.ts";
import { whenGone } from "./when-gone.ts";

/**
 * Where the link that led here is of an older version than the page shows, a line at its top says so, in short what changed since, and
 * where that is told. Who judges first gets no way there: it gives answers away.
 */
export async function attachOlderVersion(root: HTMLElement, signal: AbortSignal): Promise<void> {
  const main = mainOf(root);
  const now = main.dataset["version"];
  const linked = new URLSearchParams(location.search).get("v") ?? "";
  const incident = /^.*\/incidents\/[^/]+\//.exec(location.pathname)?.[0];
  if (now === undefined || incident === undefined || !isDay(linked) || linked >= now) return;
  const since = await changedSince(`${incident}history.json`, linked, signal);
  if (signal.aborted || since === "") return;
  const line = asPart(
    "older-version",
    make("p", "notice mx-auto my-8", `This link is of ${inWords(linked)}. ${since}`),
  );
  const way = make("a", "", "What changed");
  way.href = `${incident}history/`;
  const shown = make("span", "unrevealed:hidden", " · ");
  shown.append(way);
  line.append(shown);
  line.setAttribute("role", "status");
  main.prepend(line);
  whenGone(signal, () => line.remove());
}

/** A sentence on what changed after a day; nothing where nothing did. Where it does not come, that something did is still so. */
async function changedSince(address: string, day: string, signal: AbortSignal): Promise<string> {
  try {
    const answer = await fetch(address, { signal });
    if (!answer.ok) throw new Error(String(answer.status));
    const { versions } = (await answer.json()) as { readonly versions: readonly Version[] };
    const changes = madeAtOnce(versions.filter((version) => version.day > day).map(({ changes }) => changes));
    return changes.length === 0 ? "" : `Since then: ${changesInShort(changes)}.`;
  } catch {
    return "It has changed since; what, could not be loaded.";
  }
}

/** What an address carries is untrusted: only a day is taken. */
function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}

function inWords(day: string): string {
  return new Date(day).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
}
