import { shortHash } from "../../engine/links/short-hash.ts";
import type { Article, Incident } from "../../library/shelf.ts";

const known = new WeakMap<object, string>();

/**
 * Nine characters that change when what is cited does: the text of an article; of an incident all its texts, questions and
 * claims.
 */
export function versionOf(cited: Article | Incident): string {
  const version = known.get(cited) ?? shortHash("text" in cited ? cited.text : stateOf(cited));
  known.set(cited, version);
  return version;
}

function stateOf({ title, note, accounts, questions }: Incident): string {
  return JSON.stringify([title, note, accounts.map(({ article }) => [article.id, article.text]), questions]);
}
