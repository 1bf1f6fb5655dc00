import { foreignLanguageOf } from "../engine/language-of.ts";
import type { Articles, IncidentFile } from "./incident-file.ts";
import { readArticleText } from "./article-text.ts";
import { contentFiles, hasFolder, privateIds, type ContentFile } from "./content-files.ts";
import { readFrontMatter, type FrontMatter } from "./front-matter.ts";
import { futureDays, type PastDays } from "./future-days.ts";
import { checkIncident } from "./check-incident.ts";
import { buildIncident, compareIncidents } from "./build-incident.ts";
import { ContentError, quoted, type Problem } from "./problem.ts";
import { withHistories } from "./read-histories.ts";
import { readCorrections } from "./read-corrections.ts";
import { readLessons } from "./read-lessons.ts";
import { reservedIds } from "./reserved-ids.ts";
import { articleSchema, incidentSchema, type ArticleFields } from "./schema.ts";
import type { Article, Published, Shelf } from "./shelf.ts";

/**
 * Reads and checks the folder `content/`, and with `withPrivate` what lies in its folder `private` as well, of which
 * nothing is read otherwise. It is the only code of the site that touches the disk. A shelf may be empty, where
 * it has its folder `articles/`. With `today`, as 2024-01-16, days after it are problems where something is said to have been done; a build does not ask
 * for it, because the same content gives the same site on any day.
 *
 * @throws ContentError with every problem of every file.
 */
export function readShelf(folder: string, withPrivate = false, today?: string): Shelf {
  const problems: Problem[] = [];
  const articles = readArticles(folder, withPrivate, problems, today);
  const incidentFiles = contentFiles(folder, "incidents", withPrivate, problems);
  const files = readIncidents(incidentFiles, problems, today);
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
function readArticles(folder: string, withPrivate: boolean, problems: Problem[], today?: string): Articles {
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
    const read = source === undefined ? undefined : readFrontMatter(file, source, articleSchema);
    if (read && "problems" in read) problems.push(...read.problems);
    const isRead = read && "ok" in read;
    if (isRead) {
      const { published } = read.ok.data;
      const days: PastDays =
        typeof published === "string" ? [[["published"], published]] : [[["published", "about"], published.about]];
      if (published !== "undated") problems.push(...futureDays(file, read.ok, days, today));
    }
    articles.set(id, isRead ? { ...buildArticle(id, file, read.ok, problems), private: isPrivate } : undefined);
  }
  return articles;
}

function buildArticle(
  id: string,
  file: string,
  read: FrontMatter<ArticleFields>,
  problems: Problem[],
): Omit<Article, "private"> {
  const { data, body, bodyLine } = read;
  const { text, blocks, unwelcome } = readArticleText(data.title, body);
  for (const { line, found, expected } of unwelcome) {
    problems.push({ file, line: bodyLine + line - 1, field: "text", found, expected });
  }
  if (blocks.length < 2)
    problems.push({ file, line: bodyLine, field: "text", found: "nothing", expected: "the article's text" });
  const publisher = data.publisher === "not stated" ? undefined : data.publisher;
  return {
    id,
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

function readIncidents(files: readonly ContentFile[], problems: Problem[], today?: string): IncidentFile[] {
  return files.flatMap(({ id, file, source, private: isPrivate }) => {
    if (source === undefined) return [];
    const read = readFrontMatter(file, source, incidentSchema);
    if ("problems" in read) {
      problems.push(...read.problems);
      return [];
    }
    const { when, questions } = read.ok.data;
    const days: PastDays = [
      [["when", "from"], when.from],
      ...questions.map(({ reviewed }, q) => [["questions", q, "reviewed"], reviewed] as const),
    ];
    problems.push(...futureDays(file, read.ok, days, today));
    return [{ id, file, private: isPrivate, ...read.ok }];
  });
}
