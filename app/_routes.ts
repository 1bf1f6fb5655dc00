import type { Article, Incident } from "../library/shelf.ts";
import type { CitationFile } from "./_citations/citation-file.ts";
import { comparisonAt, idsOf, shelf } from "./_shelf.ts";
import { leftAccounts, removedFrom, removedQuestions, type Left, type Removed } from "./_view/taken-away.ts";
import { standIn, standInArticle, standInId } from "./_stand-in.ts";
import { everyVoice, type VoiceOfShelf } from "./_voices.ts";
import { everyQuestion as everyQuestionIn, type Comparison } from "./_view/comparison.ts";
import { everyTwo } from "../engine/every-two.ts";
import { hasFewAccounts } from "./_view/few-accounts.ts";
import type { Question } from "../engine/relations/question.ts";

/**
 * What the addresses below an incident are made of, and what each leads to. Ids that something had before are among
 * the addresses of pages, so that old ones answer; pictures, and frames of pairs that are compared, have the current ones alone.
 */

export interface IncidentParams {
  readonly incident: string;
}

export interface QuestionParams extends IncidentParams {
  readonly question: string;
}

export interface ArticleParams {
  readonly article: string;
}

export interface AccountParams extends ArticleParams, IncidentParams {}

export interface PairParams extends AccountParams {
  readonly other: string;
}

export interface CitationFileParams {
  readonly file: CitationFile;
}

/**
 * The addresses of the incidents that pages are made of (`Only`). Next refuses a route without any: where there is none, they are those
 * of what stands in.
 */
function ofIncidents<Params>(addressesOf: (incident: Incident) => readonly Params[]): Params[] {
  const { incidents, only } = shelf();
  const made = only ? incidents.filter(({ id }) => only.incidents.has(id)) : incidents;
  const found = made.flatMap(addressesOf);
  return found.length > 0 ? found : [...addressesOf(standIn)];
}

/** The articles that pages are made of, or what stands in. */
function madeArticles(): readonly Article[] {
  const { articles, only } = shelf();
  const made = only ? articles.filter(({ id }) => only.articles.has(id)) : articles;
  return made.length > 0 ? made : [standInArticle];
}

/** Every question, at its incident's every address. */
export function everyQuestion(): QuestionParams[] {
  return everyQuestionOf(({ incident }) => incident.questions);
}

/** The same, and every question that is suggested besides. */
export function everyQuestionWithSuggestions(): QuestionParams[] {
  return everyQuestionOf(everyQuestionIn);
}

/** The same, and every question that was taken away: its address tells that. */
export function everyQuestionThatWas(): QuestionParams[] {
  return everyQuestionOf((comparison) => [...everyQuestionIn(comparison), ...removedFrom(comparison)]);
}

/** Every question that is or was shown in a frame: of one that was taken away it tells that. */
export function everyFramedQuestionThatWas(): QuestionParams[] {
  return everyQuestionOf(({ incident }) => [...incident.questions, ...removedQuestions(incident)]);
}

function everyQuestionOf(questionsOf: (comparison: Comparison) => readonly Pick<Question, "id">[]): QuestionParams[] {
  return ofIncidents((of) =>
    idsOf(of).flatMap((incident) =>
      questionsOf(comparisonAt(of.id)).map((question) => ({ incident, question: question.id })),
    ),
  );
}

/** Every article at its current address, for the files below it. */
export function everyArticle(): ArticleParams[] {
  return madeArticles().map(({ id }) => ({ article: id }));
}

/** The same, at its every address. */
export function everyArticleAtEveryAddress(): ArticleParams[] {
  return madeArticles().flatMap((article) => idsOf(article).map((id) => ({ article: id })));
}

/** Every voice, by its id. */
export function everyMadeVoice(): string[] {
  const { only } = shelf();
  const made = everyVoice()
    .map(({ id }) => id)
    .filter((id) => !only || only.voices.has(id));
  return made.length > 0 ? made : [standInId];
}

/** The voice that an address names. */
export function readVoice(id: string): VoiceOfShelf {
  const voice = everyVoice().find((voice) => voice.id === id);
  if (!voice && id !== standInId) throw new Error(`no voice ${id}`);
  return voice ?? { id, name: standIn.title, said: [] };
}

/** Each of some addresses with each of the files for reference managers that lie below it. */
export function withCitationFiles<Params>(every: readonly Params[]): (Params & CitationFileParams)[] {
  const names = ["cite.bib", "cite.ris", "cite.json"] as const;
  return every.flatMap((params) => names.map((file) => ({ ...params, file })));
}

/** The article that an address names. */
export function readArticle({ article: id }: ArticleParams): Article {
  const article = [...shelf().articles, standInArticle].find((article) => idsOf(article).includes(id));
  if (!article) throw new Error(`no article ${id}`);
  return article;
}

/** Every account at its current address, for the files below it. */
export function everyAccount(): AccountParams[] {
  return ofIncidents(({ id, accounts }) => accounts.map(({ article }) => ({ incident: id, article: article.id })));
}

/** The same, at its every address, and every account that left: its address tells that. */
export function everyAccountThatWas(): AccountParams[] {
  return ofIncidents((incident) =>
    idsOf(incident).flatMap((id) =>
      [...incident.accounts.flatMap(({ article }) => idsOf(article)), ...leftIds(incident)].map((article) => ({
        incident: id,
        article,
      })),
    ),
  );
}

function leftIds(incident: Incident): string[] {
  return leftAccounts(incident).map(({ id }) => id);
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

/**
 * Every two accounts of one incident, in both orders, so that sides can be changed without a script, and every two of which one at least
 * left: their address tells that.
 */
export function everyPairThatWas(): PairParams[] {
  return ofIncidents((incident) => {
    const accounts = pairedOf(incident).map(({ article }) => idsOf(article));
    const pairs = accounts.flatMap((a) => accounts.filter((b) => b !== a).flatMap((b) => pairsOf(incident, a, b)));
    return [...pairs, ...pairsThatLeft(incident)];
  });
}

/** Every two of which one at least left, in both orders: which was theirs is not known any more. */
function pairsThatLeft(incident: Incident): PairParams[] {
  const left = leftIds(incident);
  const present = pairedOf(incident).flatMap(({ article }) => idsOf(article));
  return left.flatMap((id) => {
    const others = [...left.filter((other) => other !== id), ...present];
    return [...pairsOf(incident, [id], others), ...pairsOf(incident, present, [id])];
  });
}

/** Each of some accounts with each of others, by their ids, at the incident's every address. */
function pairsOf(incident: Incident, a: readonly string[], b: readonly string[]): PairParams[] {
  return idsOf(incident).flatMap((id) => a.flatMap((article) => b.map((other) => ({ incident: id, article, other }))));
}

/** Every two accounts of one incident once, in the canonical order, at its current address. */
export function everyPairOnce(): PairParams[] {
  return ofIncidents(pairsOnceOf);
}

/** The same, of incidents with few accounts: what their pairs alone have. */
export function everyPairOfFew(): PairParams[] {
  return ofIncidents((incident) => (hasFewAccounts(incident) ? pairsOnceOf(incident) : []));
}

/** The same, and every two of which one at least left: what shows them in a frame tells that. */
export function everyFramedPairThatWas(): PairParams[] {
  return ofIncidents((incident) =>
    hasFewAccounts(incident) ? [...pairsOnceOf(incident), ...pairsThatLeft(incident)] : [],
  );
}

function pairsOnceOf(incident: Incident): PairParams[] {
  const { id } = incident;
  return everyTwo(pairedOf(incident)).map(([a, b]) => ({ incident: id, article: a.article.id, other: b.article.id }));
}

/** Every incident, at its every address. */
export function everyIncident(): IncidentParams[] {
  return ofIncidents((incident) => idsOf(incident).map((id) => ({ incident: id })));
}

/** Every incident at its current address, for the files below it. */
export function everyCurrentIncident(): IncidentParams[] {
  return ofIncidents(({ id }) => [{ incident: id }]);
}

/** Every incident of which versions are recorded, at its every address. */
export function everyIncidentWithHistory(): IncidentParams[] {
  return ofIncidents((incident) => (incident.history ? idsOf(incident).map((id) => ({ incident: id })) : []));
}

/**
 * Every pair that has sheets of its own, in the canonical order alone, at its every address, and every two of which one at least left: their
 * address tells that.
 */
export function everyPairSheetThatWas(): PairParams[] {
  return ofIncidents((incident) =>
    hasFewAccounts(incident)
      ? [
          ...everyTwo(incident.accounts).flatMap(([a, b]) => pairsOf(incident, idsOf(a.article), idsOf(b.article))),
          ...pairsThatLeft(incident),
        ]
      : [],
  );
}

/** A question that was taken away, and of which incident. */
export interface RemovedAt extends Removed {
  readonly incident: Incident;
}

/** What an address tells that names a question which was taken away; in a frame also where a suggestion has come to have its id. */
export function readRemovedParams({ incident: id, question }: QuestionParams, isFrame = false): RemovedAt | undefined {
  const comparison = comparisonAt(id);
  const from = isFrame ? removedQuestions(comparison.incident) : removedFrom(comparison);
  const removed = from.find((one) => one.id === question);
  return removed && { ...removed, incident: comparison.incident };
}

/** Of the accounts that an address names, those that left, and what such an address tells of; nothing where all are there. */
export interface LeftAt {
  readonly incident: Incident;
  /** What each account is or was called, in their order. */
  readonly names: readonly string[];
  readonly left: readonly Left[];
  /** The articles that are still on the shelf. */
  readonly articles: readonly Article[];
}

/** What an address tells that names an account which left. */
export function readLeftParams({
  incident: id,
  article,
  other,
}: AccountParams & Partial<PairParams>): LeftAt | undefined {
  const { incident } = comparisonAt(id);
  const gone = leftAccounts(incident);
  const ids = other === undefined ? [article] : [article, other];
  const left = ids.flatMap((id) => gone.filter((one) => one.id === id));
  if (left.length === 0) return undefined;
  const articles = ids.flatMap((id) => shelf().articles.filter((article) => idsOf(article).includes(id)));
  const nameOf = (id: string) =>
    gone.find((one) => one.id === id)?.name ?? articles.find((article) => idsOf(article).includes(id))?.short ?? id;
  return { incident, names: ids.map(nameOf), left, articles };
}

/** The comparison and the two articles that an address names. */
export function readPairParams({ incident: id, article, other }: PairParams): {
  readonly comparison: Comparison;
  readonly a: Article;
  readonly b: Article;
} {
  const comparison = comparisonAt(id);
  return { comparison, a: articleIn(comparison, article), b: articleIn(comparison, other) };
}

/** The comparison and the article that an address names. */
export function readAccountParams({ incident, article }: AccountParams): {
  readonly comparison: Comparison;
  readonly article: Article;
} {
  const comparison = comparisonAt(incident);
  return { comparison, article: articleIn(comparison, article) };
}

function articleIn({ incident }: Comparison, id: string): Article {
  const found = incident.accounts.find(({ article }) => idsOf(article).includes(id));
  if (!found) throw new Error(`no account ${id} in ${incident.id}`);
  return found.article;
}
