import { articlesThatAnswer } from "../../engine/relations/articles-that-answer.ts";
import type { OneIncident } from "../../engine/relations/relate.ts";
import type { Question } from "../../engine/relations/question.ts";
import type { Telling } from "../../engine/texts/compare.ts";
import { suggest } from "../../engine/texts/suggest.ts";
import type { SuggestedQuestion } from "../../engine/texts/suggested-question.ts";
import type { Incident } from "../../library/shelf.ts";
import type { Found } from "./comparison.ts";
import { isReviewed } from "./reviewed.ts";

/** What the engine finds, with whether it takes the accounts for one incident where nobody has said so. */
export interface FoundAnew extends Found {
  readonly oneIncident: OneIncident;
  /** The accounts in languages that are not read. */
  readonly notRead: readonly string[];
}

/**
 * What the engine finds in an incident's accounts besides what was reviewed. That these are of one incident its editors say, unless
 * that is to be worked out. `tell` hears where it is.
 */
export function foundIn(
  { accounts, questions: asked }: Incident,
  isOne: "said" | "to find out" = "said",
  tell?: Telling,
): FoundAnew {
  const articles = accounts.map(({ article: { id, title, text, textLang, publisher, published, agencies, read } }) => ({
    id,
    title,
    text,
    lang: textLang,
    publisher,
    published: published.kind === "undated" ? undefined : published.date,
    agencies,
    read,
  }));
  const { questions, comparison } = suggest(articles, asked, {
    ...(isOne === "said" ? { sameIncident: "same" } : {}),
    tell,
  });
  const foreign = comparison.articles.flatMap(({ id, unread }) => (unread === undefined ? [] : id));
  const notRead = foreign.length > 0 ? { notRead: foreign } : {};
  const taken = new Set(asked.map(({ id }) => id));
  return {
    oneIncident: { verdict: comparison.sameIncident, because: comparison.because },
    notRead: foreign,
    // What the file drafts, then the rules' order.
    suggested: [
      ...asked.filter((question) => !isReviewed(question)).map((question) => ({ ...question, ...notRead })),
      ...questions
        .filter((question) => articlesThatAnswer(question).length > 1)
        .map((question) => withOwnId(question, taken)),
    ],
    wording: comparison.wording
      .filter(({ runs }) => runs.length > 0)
      .map(({ between: [a, b], ...wording }) => ({ a: articles[a]?.id ?? "", b: articles[b]?.id ?? "", ...wording })),
  };
}

/** The question with an id that is safe in links, and that no other of the incident has. */
function withOwnId(question: SuggestedQuestion, taken: Set<string>): Question {
  const safe = `suggested-${question.id}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  let id = safe;
  for (let n = 2; taken.has(id); n++) id = `${safe}-${n}`;
  taken.add(id);
  return { ...question, id };
}
