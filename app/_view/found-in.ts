import { articlesThatAnswer } from "../../engine/relations/articles-that-answer.ts";
import { groupedBy } from "../../engine/relations/grouped-by.ts";
import { ofAllPairs, type OneIncident } from "../../engine/relations/one-incident.ts";
import type { Question } from "../../engine/relations/question.ts";
import type { Comparison, Telling } from "../../engine/texts/compare.ts";
import { engineArticle } from "../../engine/texts/engine-article.ts";
import { figuresApart } from "../../engine/texts/figures-apart.ts";
import { asksMore } from "../../engine/texts/passage-questions.ts";
import type { Article } from "../../engine/reading/reading.ts";
import type { Span } from "../../engine/span.ts";
import { consult, scopesOf, type IncidentOf } from "../../engine/proposals/consult.ts";
import type { Answered } from "../../engine/proposals/proposal.ts";
import { withProposals } from "../../engine/proposals/with-proposals.ts";
import { reviewedAs, suggest } from "../../engine/texts/suggest.ts";
import type { Incident } from "../../library/shelf.ts";
import type { Found, IncidentOfTwo } from "./comparison.ts";
import { isReviewed } from "./reviewed.ts";

/** What the engine finds, with whether it takes the accounts for one incident where nobody has said so. */
export interface FoundAnew extends Found {
  readonly oneIncident: OneIncident;
  readonly pairs: readonly IncidentOfTwo[];
  /** Whether editors have listed all of the accounts as those of one incident. */
  readonly isListed: boolean;
  /** The accounts in languages that are not read. */
  readonly notRead: readonly string[];
  /** The passages of each two accounts that tell of the same, and their figures that differ; looked for where nobody has asked anything yet. */
  readonly alike: readonly AlikePassages[];
}

/** Two accounts, by their ids, and their passages that tell of the same, in the order of the first. Places in their texts. */
export interface AlikePassages {
  readonly a: string;
  readonly b: string;
  readonly passages: readonly {
    readonly a: Span;
    readonly b: Span;
    readonly apart: { readonly a: readonly Span[]; readonly b: readonly Span[] };
  }[];
}

/**
 * What the engine finds in an incident's accounts besides what was reviewed. That these are of one incident its editors say: then what one
 * account alone answers is left out, and beside their questions what passages say that are alike. Or it is to be worked out, of a reader's
 * own accounts: then `listed` are those of which editors of another place say it. `tell` hears where it is. `answers` are those of a language model:
 * what it proposed and the checks let stand is suggested as well.
 */
export function foundIn(
  { accounts, questions: asked }: Incident,
  isOne: "said" | "to find out" = "said",
  tell?: Telling,
  listed: readonly (readonly string[])[] = [],
  answers: readonly Answered[] = [],
): FoundAnew {
  const articles = accounts.map(({ article }) => engineArticle(article));
  const isListed = listed.some((ids) => articles.every(({ id }) => ids.includes(id)));
  const { questions, comparison } = suggest(articles, asked, {
    ...(isOne === "said" || isListed ? { sameIncident: "same" } : {}),
    tell,
  });
  const pairs = comparison.pairs.map((pair): IncidentOfTwo => {
    const [a, b] = [articles[pair.a]?.id ?? "", articles[pair.b]?.id ?? ""];
    if (listed.some((ids) => ids.includes(a) && ids.includes(b))) return { a, b, verdict: "same", because: [] };
    return { a, b, verdict: pair.verdict, because: pair.because };
  });
  const proposed = proposalsIn(articles, pairs, answers).filter((one) => reviewedAs(one, asked) === undefined);
  const foreign = comparison.articles.flatMap(({ id, unread }) => (unread === undefined ? [] : id));
  const notRead = foreign.length > 0 ? { notRead: foreign } : {};
  const taken = new Set(asked.map(({ id }) => id));
  return {
    oneIncident: ofAllPairs(pairs),
    pairs,
    isListed,
    notRead: foreign,
    // What the file drafts, then the rules' order.
    suggested: [
      ...asked.filter((question) => !isReviewed(question)).map((question) => ({ ...question, ...notRead })),
      ...withProposals(
        questions.filter(
          (question) =>
            isOne === "to find out" ||
            // What one account alone answers is nothing to compare; of a reader's own it is told last, folded.
            (articlesThatAnswer(question).length > 1 && (!asked.some(isReviewed) || asksMore(question))),
        ),
        proposed,
      ).map((question) => withOwnId(question, taken)),
    ],
    alike: isOne === "to find out" ? alikeIn(articles, comparison) : [],
    wording: comparison.wording
      .filter(({ runs }) => runs.length > 0)
      .map(({ between: [a, b], ...wording }) => ({ a: articles[a]?.id ?? "", b: articles[b]?.id ?? "", ...wording })),
  };
}

function alikeIn(articles: readonly Article[], { alike, passages }: Comparison): AlikePassages[] {
  // What differs in the others a question says already.
  const open = new Set(passages);
  const byPair = groupedBy(
    alike.toSorted((x, y) => x.a.start - y.a.start || x.b.start - y.b.start),
    ({ a, b }) => `${a.article} ${b.article}`,
  );
  return [...byPair.values()].flatMap((pairs) => {
    const [first] = pairs;
    const [one, other] = [articles[first?.a.article ?? -1], articles[first?.b.article ?? -1]];
    if (!one || !other) return [];
    return [
      {
        a: one.id,
        b: other.id,
        passages: pairs.map((pair) => {
          const { a, b } = pair;
          const apart = open.has(pair)
            ? figuresApart(one.text.slice(a.start, a.end), other.text.slice(b.start, b.end))
            : { a: [], b: [] };
          return {
            a: { start: a.start, end: a.end },
            b: { start: b.start, end: b.end },
            apart: { a: apart.a.map((span) => from(a, span)), b: apart.b.map((span) => from(b, span)) },
          };
        }),
      },
    ];
  });
}

function from({ start }: Span, span: Span): Span {
  return { start: start + span.start, end: start + span.end };
}

/** What a model proposed on two of the articles, or on all of them, by its answers. */
function proposalsIn(
  articles: readonly Article[],
  pairs: readonly IncidentOfTwo[],
  answers: readonly Answered[],
): readonly Question[] {
  return scopesOf(answers, articles).flatMap((of) => consult(of, incidentAmong(pairs), answers).questions);
}

/** Whether two accounts tell of one incident, by what is known of each two. */
export function incidentAmong(pairs: readonly IncidentOfTwo[]): IncidentOf {
  return (a, b) =>
    pairs.find((pair) => [pair.a, pair.b].includes(a) && [pair.a, pair.b].includes(b))?.verdict ?? "unsure";
}

/** The question with an id that is safe in links, and that no other of the incident has. */
function withOwnId(question: Question, taken: Set<string>): Question {
  const safe = `suggested-${question.id}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  let id = safe;
  for (let n = 2; taken.has(id); n++) id = `${safe}-${n}`;
  taken.add(id);
  return { ...question, id };
}
