import type { Article, Incident, Question } from "../library/shelf.ts";
import { hasFewAccounts } from "./_few-accounts.ts";
import { idsOf, incidentOf, shelf } from "./_shelf.ts";
import { withSuggestions } from "./_suggestions.ts";

/**
 * What the addresses below an incident are made of, and what each leads to. Ids that something had before are among
 * the addresses of pages, so that old ones answer; pictures and frames have the current ones alone.
 */

export interface QuestionParams {
  readonly incident: string;
  readonly question: string;
}

export interface ArticleParams {
  readonly article: string;
}

export interface AccountParams extends ArticleParams {
  readonly incident: string;
}

export interface PairParams {
  readonly incident: string;
  readonly article: string;
  readonly other: string;
}

/** Every question, at its incident's every address. */
export function everyQuestion(): QuestionParams[] {
  return everyQuestionOf(({ questions }) => questions);
}

/** The same, and every question that is suggested besides. */
export function everyQuestionWithSuggestions(): QuestionParams[] {
  return everyQuestionOf((incident) => withSuggestions(incident).questions);
}

function everyQuestionOf(questionsOf: (incident: Incident) => readonly Question[]): QuestionParams[] {
  return shelf().incidents.flatMap((incident) =>
    idsOf(incident).flatMap((id) => questionsOf(incident).map((question) => ({ incident: id, question: question.id }))),
  );
}

/** Every article at its current address, for the files below it. */
export function everyArticle(): ArticleParams[] {
  return shelf().articles.map(({ id }) => ({ article: id }));
}

/** The article that an address names. */
export function readArticle({ article: id }: ArticleParams): Article {
  const article = shelf().articles.find((article) => idsOf(article).includes(id));
  if (!article) throw new Error(`no article ${id}`);
  return article;
}

/** Every account at its current address, for the files below it. */
export function everyAccount(): AccountParams[] {
  return shelf().incidents.flatMap(({ id, accounts }) =>
    accounts.map(({ article }) => ({ incident: id, article: article.id })),
  );
}

/**
 * For the shelf of the tests alone (commands/test.ts): where an incident has many accounts, only so many of them, the first,
 * get pages as pairs. Links to the others lead nowhere then, so `npm run build` refuses to build `out/` so.
 */
const pairedAccounts = Number(process.env["PARALLAX_PAIRED_ACCOUNTS"] ?? Infinity);

/** The accounts of an incident of which every two have a page: all of them. */
function pairedOf(incident: Incident): Incident["accounts"] {
  return hasFewAccounts(incident) ? incident.accounts : incident.accounts.slice(0, pairedAccounts);
}

/** Every two accounts of one incident, in both orders, so that sides can be changed without a script. */
export function everyPair(): PairParams[] {
  return shelf().incidents.flatMap((incident) =>
    idsOf(incident).flatMap((id) =>
      pairedOf(incident).flatMap(({ article: a }) =>
        pairedOf(incident)
          .filter(({ article: b }) => a.id !== b.id)
          .flatMap(({ article: b }) =>
            idsOf(a).flatMap((article) => idsOf(b).map((other) => ({ incident: id, article, other }))),
          ),
      ),
    ),
  );
}

/** Every two accounts of an incident once, in the canonical order. */
export function everyPairOnce({ id, accounts }: Incident): PairParams[] {
  return accounts.flatMap(({ article }, i) =>
    accounts.slice(i + 1).map((other) => ({ incident: id, article: article.id, other: other.article.id })),
  );
}

/** Of the two orders of a pair the editors' one. */
export function canonicalOrder({ accounts }: Incident, a: string, b: string): readonly [string, string] {
  const placeOf = (id: string) => accounts.findIndex(({ article }) => article.id === id);
  return placeOf(a) <= placeOf(b) ? [a, b] : [b, a];
}

/** Every incident, at its every address. */
export function everyIncident(): { incident: string }[] {
  return shelf().incidents.flatMap((incident) => idsOf(incident).map((id) => ({ incident: id })));
}

/** Every pair that has sheets of its own, in the canonical order alone, at its every address. */
export function everyPairSheet(): PairParams[] {
  return shelf()
    .incidents.filter(hasFewAccounts)
    .flatMap((incident) =>
      idsOf(incident).flatMap((id) =>
        incident.accounts.flatMap(({ article: a }, i) =>
          incident.accounts
            .slice(i + 1)
            .flatMap(({ article: b }) =>
              idsOf(a).flatMap((article) => idsOf(b).map((other) => ({ incident: id, article, other }))),
            ),
        ),
      ),
    );
}

/** The incident and the two articles that an address names. */
export function readPairParams({ incident: id, article, other }: PairParams): {
  readonly incident: Incident;
  readonly a: Article;
  readonly b: Article;
} {
  const incident = incidentOf(id);
  const [a, b] = [article, other].map(
    (id) => incident.accounts.find((account) => idsOf(account.article).includes(id))?.article,
  );
  if (!a || !b) throw new Error(`no pair ${article}, ${other} in ${incident.id}`);
  return { incident, a, b };
}
