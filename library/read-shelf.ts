import { foreignLanguageOf } from "../engine/language-of.ts";
import type { Articles, IncidentFile } from "./incident-file.ts";
import { readArticleText } from "./article-text.ts";
import { contentFiles, hasFolder, privateIds, type ContentFile } from "./content-files.ts";
import { readFrontMatter } from "./front-matter.ts";
import { futureDays, type PastDays } from "./future-days.ts";
import { checkIncident } from "./check-incident.ts";
import { buildIncident, compareIncidents } from "./build-incident.ts";
import { ContentError, quoted, type Problem } from "./problem.ts";
import { withHistories } from "./read-histories.ts";
import { readCorrections } from "./read-corrections.ts";
import { readLessons } from "./read-lessons.ts";
import { reservedIds } from "./reserved-ids.ts";
import { articleSchema, incidentSchema, type ArticleFields, type IncidentFields } from "./schema.ts";
import type { Article, Published, Shelf } from "./shelf.ts";

/** What an article's file holds. */
export type ArticleOfFile = Omit<Article, "id" | "private">;

/** What an incident's file holds, but for where in it. */
export type IncidentOfFile = Pick<IncidentFile, "data" | "body" | "bodyLine">;

/** What was read of files before: each gives what it has of such a source, or else what `read` reads of it now, if it can be read. */
export interface ReadBefore {
  readonly article: (source: string, read: () => ArticleOfFile | undefined) => ArticleOfFile | undefined;
  readonly incident: (source: string, read: () => IncidentOfFile | undefined) => IncidentOfFile | undefined;
}

/** Takes every file apart. */
const readAnew: ReadBefore = { article: (_, read) => read(), incident: (_, read) => read() };

/**
 * Reads and checks the folder `content/`, and with `withPrivate` what lies in its folder `private` as well, of which
 * nothing is read otherwise. It is the only code of the site that touches the disk. A shelf may be empty, where
 * it has its folder `articles/`. With `today`, as 2024-01-16, days after it are problems where something is said to have been done; a build does not ask
 * for it, because the same content gives the same site on any day. With `before`, files that are as they were are not taken apart again; there
 * is no `today` then.
 *
 * @throws ContentError with every problem of every file.
 */
export function readShelf(folder: string, withPrivate = false, today?: string, before = readAnew): Shelf {
  const problems: Problem[] = [];
  const articles = readArticles(folder, withPrivate, problems, before, today);
  const incidentFiles = contentFiles(folder, "incidents", withPrivate, problems);
  const files = readIncidents(incidentFiles, problems, before, today);
  // Without a whole folder every name of what lies in it would be told as unknown.
  if (problems.some(({ field }) => field === "folder")) throw new ContentError(problems);
  const ownAlone = { articles: privateIds(folder, "articles"), incidents: privateIds(folder, "incidents") };
  for (const file of files) problems.push(...checkIncident(file, articles, incidentFiles, ownAlone));
  problems.push(...checkFormerIds(articles, files));
  if (problems.length > 0) throw new ContentError(problems);

  const byId = new Map([...articles.values()].flatMap((article) => (article ? [[article.id, article]] : [])));
  const built = files.map((file) => buildIncident(file, byId, files)).toSorted(compareIncidents);
  const histories = { files: contentFiles(folder, "history", false, problems), today };
  const incidents = withHistories(built, histories, problems);
  const published = incidents.filter((incident) => !incident.private);
  const lessons = readLessons(contentFiles(folder, "lessons", false, problems), published, problems);
  const corrections = readCorrections(folder, [...byId.values()], incidents, problems, today);
  if (problems.length > 0) throw new ContentError(problems);
  return { articles: [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)), incidents, lessons, corrections };
}

/** A former id may not be used by anything else, or shared links would lead to the wrong page. */
function checkFormerIds(articles: Articles, incidents: readonly IncidentFile[]): Problem[] {
  const claimed = [
    ...[...articles.values()].flatMap((article) =>
      article
        ? [
            {
              file: `${article.private ? "private/" : ""}articles/${article.id}.md`,
              formerly: article.formerly,
              taken: [...articles.keys(), ...reservedIds.articles],
            },
          ]
        : [],
    ),
    ...incidents.map(({ file, data }) => ({ file, formerly: data.formerly, taken: incidents.map(({ id }) => id) })),
  ];
  return claimed.flatMap(({ file, formerly, taken }, i) =>
    formerly
      .filter((id) => taken.includes(id) || claimed.some((other, j) => j !== i && other.formerly.includes(id)))
      .map((id) => ({
        file,
        line: 1,
        field: "formerly",
        found: quoted(id),
        expected: "an id that nothing else has, or had",
      })),
  );
}

/** Articles by id; `undefined` where the file has a problem, so that its id still counts as known. */
function readArticles(
  folder: string,
  withPrivate: boolean,
  problems: Problem[],
  before: ReadBefore,
  today?: string,
): Articles {
  const articles = new Map<string, Article | undefined>();
  const files = contentFiles(folder, "articles", withPrivate, problems);
  if (!hasFolder(folder, "articles") && !problems.some(({ file }) => file === "articles"))
    problems.push({
      file: "articles",
      line: 1,
      field: "folder",
      found: "no such folder",
      expected: "a folder of articles, which may be empty (content/README.md says how)",
    });
  for (const { id, file, source, private: isPrivate } of files) {
    const read =
      source === undefined ? undefined : before.article(source, () => articleOf(file, source, problems, today));
    articles.set(id, read && { id, ...read, private: isPrivate });
  }
  return articles;
}

/** Adds to `problems` what is wrong with the file; nothing where its fields are. */
function articleOf(
  file: string,
  source: string,
  problems: Problem[],
  today: string | undefined,
): ArticleOfFile | undefined {
  const read = readFrontMatter(file, source, articleSchema);
  if ("problems" in read) {
    problems.push(...read.problems);
    return undefined;
  }
  const { data, body, bodyLine } = read.ok;
  const { published } = data;
  const days: PastDays =
    typeof published === "string" ? [[["published"], published]] : [[["published", "about"], published.about]];
  if (published !== "undated") problems.push(...futureDays(file, read.ok, days, today));
  const { text, blocks, unwelcome } = readArticleText(data.title, body);
  for (const { line, found, expected } of unwelcome)
    problems.push({ file, line: bodyLine + line - 1, field: "text", found, expected });
  if (blocks.length < 2)
    problems.push({ file, line: bodyLine, field: "text", found: "nothing", expected: "the article's text" });
  const publisher = data.publisher === "not stated" ? undefined : data.publisher;
  return {
    formerly: data.formerly,
    title: data.title,
    publisher,
    medium: data.medium,
    short: data.short ?? data.publisher,
    agencies: data.agency ?? [],
    author: data.author,
    through: data.through,
    published: readPublished(data.published),
    url: data.url === "none" ? undefined : data.url,
    ...languagesOf(data, text),
    form: data.text,
    // An excerpt is silent on nothing, unless its editor has read on.
    read: data.read ?? (data.text === "excerpt" ? "part" : "whole"),
    text,
    blocks,
  };
}

/** By what the file says, or else by the words. A retelling is in English, or in the source's language. */
function languagesOf({ lang, text: form }: ArticleFields, text: string): Pick<Article, "lang" | "textLang"> {
  const foreign = foreignLanguageOf(text);
  const source = lang ?? foreign ?? "en";
  return { lang: source, textLang: form === "retold" && foreign === undefined ? "en" : source };
}

function readPublished(published: ArticleFields["published"]): Published {
  if (published === "undated") return { kind: "undated" };
  return typeof published === "string" ? { kind: "on", date: published } : { kind: "about", date: published.about };
}

function readIncidents(
  files: readonly ContentFile[],
  problems: Problem[],
  before: ReadBefore,
  today?: string,
): IncidentFile[] {
  return files.flatMap(({ id, file, source, private: isPrivate }) => {
    if (source === undefined) return [];
    let anew: ReturnType<typeof readFrontMatter<IncidentFields>> | undefined;
    const taken = () => (anew ??= readFrontMatter(file, source, incidentSchema));
    const read = before.incident(source, () => incidentOf(file, taken(), problems, today));
    if (!read) return [];
    // Where a field stands is asked for only where something is wrong with it.
    const places = () => {
      const front = taken();
      if ("problems" in front) throw new ContentError(front.problems);
      return front.ok;
    };
    return [
      {
        ...read,
        id,
        file,
        private: isPrivate,
        lineOf: (path) => places().lineOf(path),
        placeOf: (path) => places().placeOf(path),
      },
    ];
  });
}

/** Adds to `problems` what is wrong with the file; nothing where its fields are. */
function incidentOf(
  file: string,
  front: ReturnType<typeof readFrontMatter<IncidentFields>>,
  problems: Problem[],
  today: string | undefined,
): IncidentOfFile | undefined {
  if ("problems" in front) {
    problems.push(...front.problems);
    return undefined;
  }
  const { data, body, bodyLine } = front.ok;
  const days: PastDays = [
    [["when", "from"], data.when.from],
    ...data.questions.map(({ reviewed }, q) => [["questions", q, "reviewed"], reviewed] as const),
  ];
  problems.push(...futureDays(file, front.ok, days, today));
  return { data, body, bodyLine };
}
