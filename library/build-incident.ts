import { isEnglish } from "../engine/language-of.ts";
import { numberPassages } from "../engine/relations/number-passages.ts";
import type { Claim, Question } from "../engine/relations/question.ts";
import { locateQuotation } from "./locate-quotation.ts";
import { paragraphsOf } from "./paragraphs-of.ts";
import type { IncidentFile } from "./incident-file.ts";
import type { QuestionFields } from "./schema.ts";
import type { Article, Incident, Lookalike } from "./shelf.ts";
import { readVoice } from "./voice.ts";

/** The typed incident of a file that `checkIncident` found nothing wrong with. */
export function buildIncident(
  file: IncidentFile,
  articles: ReadonlyMap<string, Article>,
  all: readonly IncidentFile[],
): Incident {
  const { title, when, where, kind, accounts, inPassing, questions } = file.data;
  return {
    id: file.id,
    private: file.private,
    formerly: file.data.formerly,
    title,
    when,
    where,
    kind,
    notToBeConfusedWith: all.filter((other) => areConfused(file, other)).map((other) => lookalike(file, other)),
    accounts: accounts.map((id) => ({ article: known(articles, id), inPassing: inPassing.includes(id) })),
    prompts: file.data.prompts,
    questions: questions.map((question) => buildQuestion(question, file, articles, all)),
    note: paragraphsOf(file.body),
  };
}

/** Newest first; of two that began on one day, the one whose title comes first. */
export function compareIncidents(a: Incident, b: Incident): number {
  return Date.parse(b.when.from) - Date.parse(a.when.from) || a.title.localeCompare(b.title, "en");
}

function buildQuestion(
  question: QuestionFields,
  file: IncidentFile,
  articles: ReadonlyMap<string, Article>,
  all: readonly IncidentFile[],
): Question {
  const { positions, withheld = [] } = question;
  return {
    ...question,
    withheld,
    // A draft, as `npm run suggest` writes it: nobody has said yet that an account is silent on it.
    ...(question.reviewed === undefined ? { byMachine: true as const } : {}),
    ...readInPartOf(file, articles),
    positions: numberPassages(
      positions.map((position) => ({
        ...position,
        claims: position.claims.map((claim) => {
          const article = known(articles, claim.article);
          const [place] = locateQuotation(article.text, claim);
          if (!place) throw new Error(`unchecked quotation in ${file.file}: ${claim.quote}`);
          return {
            article: claim.article,
            // As the article writes them, where that differs.
            quote: article.text.slice(place.start, place.end),
            ...place,
            voice: readVoice(claim.voice, claim.through, article, file.data.sameVoice),
            says: claim.says ?? position.says,
            ...languageAt(article, place.end),
            ...(claim.translation === undefined ? {} : { translation: claim.translation }),
          };
        }),
      })),
    ),
    elsewhere: question.elsewhere.map(({ incident, because }) => ({
      incident,
      because,
      title: all.find(({ id }) => id === incident)?.data.title ?? incident,
    })),
  };
}

/** The language of a quotation that ends there, if it is not English. The headline is as published, the text may be retold. */
function languageAt({ title, lang, textLang }: Article, end: number): Pick<Claim, "lang"> {
  const own = end <= title.length ? lang : textLang;
  return isEnglish(own) ? {} : { lang: own };
}

/** The accounts of which only a part could be read; no field where there is none. */
function readInPartOf({ data }: IncidentFile, articles: ReadonlyMap<string, Article>): Pick<Question, "readInPart"> {
  const readInPart = data.accounts.filter((id) => known(articles, id).read === "part");
  return readInPart.length > 0 ? { readInPart } : {};
}

function areConfused(a: IncidentFile, b: IncidentFile): boolean {
  return a.data.notToBeConfusedWith.includes(b.id) || b.data.notToBeConfusedWith.includes(a.id);
}

const dayInMilliseconds = 24 * 60 * 60 * 1000;

function lookalike(file: IncidentFile, other: IncidentFile): Lookalike {
  const places = other.data.where.map(({ name }) => name);
  return {
    incident: other.id,
    title: other.data.title,
    when: other.data.when,
    samePlaces: file.data.where.map(({ name }) => name).filter((name) => places.includes(name)),
    sameKind: file.data.kind === other.data.kind,
    daysApart: Math.round((Date.parse(other.data.when.from) - Date.parse(file.data.when.from)) / dayInMilliseconds),
    accounts: other.data.accounts.length,
  };
}

function known(articles: ReadonlyMap<string, Article>, id: string): Article {
  const article = articles.get(id);
  if (!article) throw new Error(`unchecked article id: ${id}`);
  return article;
}
