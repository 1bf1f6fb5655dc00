import { readdirSync, readFileSync, existsSync } from "node:fs";
import path from "node:path";
import { readArticleText } from "./article-text.ts";
import { readFrontMatter, type FrontMatter } from "./front-matter.ts";
import { checkIncident } from "./check-incident.ts";
import { buildIncident, compareIncidents } from "./build-incident.ts";
import { ContentError, quoted, type Problem } from "./problem.ts";
import { readLessons } from "./read-lessons.ts";
import { articleSchema, incidentSchema, type ArticleFields, type IncidentFields } from "./schema.ts";
import type { Article, Published, Shelf } from "./shelf.ts";

/** An incident's file, read but not yet checked against the articles. */
export interface IncidentFile extends FrontMatter<IncidentFields> {
  readonly id: string;
  readonly file: string;
}

/**
 * Reads and checks the folder `content/`. It is the only code of the site that touches the disk.
 *
 * @throws ContentError with every problem of every file.
 */
export function readShelf(folder: string): Shelf {
  const problems: Problem[] = [];
  const articles = readArticles(folder, problems);
  const files = readIncidents(folder, problems);
  for (const file of files) problems.push(...checkIncident(file, articles, files));
  problems.push(...checkFormerIds(articles, files));
  if (problems.length > 0) throw new ContentError(problems);

  const byId = new Map([...articles.values()].flatMap((article) => (article ? [[article.id, article]] : [])));
  const incidents = files.map((file) => buildIncident(file, byId, files)).toSorted(compareIncidents);
  const lessons = readLessons(markdownFiles(folder, "lessons", problems), incidents, problems);
  if (problems.length > 0) throw new ContentError(problems);
  return { articles: [...byId.values()], incidents, lessons };
}

/** An id that was given up may not be taken by anything else: shared links would land there. */
function checkFormerIds(articles: Articles, incidents: readonly IncidentFile[]): Problem[] {
  const claimed = [
    ...[...articles.values()].flatMap((article) =>
      article ? [{ file: `articles/${article.id}.md`, formerly: article.formerly, taken: [...articles.keys()] }] : [],
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

/** Ids that other pages of an incident have as their address. */
const reservedIds = ["sheet", "key", "questions", "sources", "embed"];

/** Articles by id; `undefined` for one whose file has a problem, so that its id is known all the same. */
export type Articles = ReadonlyMap<string, Article | undefined>;

function readArticles(folder: string, problems: Problem[]): Articles {
  const articles = new Map<string, Article | undefined>();
  for (const { id, file, source } of markdownFiles(folder, "articles", problems)) {
    if (reservedIds.includes(id)) {
      problems.push({
        file,
        line: 1,
        field: "file name",
        found: `“${id}”`,
        expected: "another id: this one is the address of another page",
      });
    }
    const read = readFrontMatter(file, source, articleSchema);
    articles.set(id, "ok" in read ? buildArticle(id, file, read.ok, problems) : undefined);
    if ("problems" in read) problems.push(...read.problems);
  }
  return articles;
}

function buildArticle(id: string, file: string, read: FrontMatter<ArticleFields>, problems: Problem[]): Article {
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
    short: data.short ?? data.publisher,
    agencies: data.agency ?? [],
    author: data.author,
    through: data.through,
    published: readPublished(data.published),
    url: data.url === "none" ? undefined : data.url,
    form: data.text,
    text,
    blocks,
  };
}

function readPublished(published: ArticleFields["published"]): Published {
  if (published === "undated") return { kind: "undated" };
  return typeof published === "string" ? { kind: "on", date: published } : { kind: "about", date: published.about };
}

function readIncidents(folder: string, problems: Problem[]): IncidentFile[] {
  const files: IncidentFile[] = [];
  for (const { id, file, source } of markdownFiles(folder, "incidents", problems)) {
    const read = readFrontMatter(file, source, incidentSchema);
    if ("ok" in read) files.push({ id, file, ...read.ok });
    else problems.push(...read.problems);
  }
  return files;
}

/** The Markdown files of a folder of `content/` and of the folders in it, in the order of their names. */
function* markdownFiles(folder: string, kind: "articles" | "incidents" | "lessons", problems: Problem[]) {
  const place = path.join(folder, kind);
  const found = existsSync(place) ? readdirSync(place, { recursive: true, encoding: "utf8" }).toSorted() : [];
  // A shelf can do without lessons.
  if (kind !== "lessons" && !found.some((name) => name.endsWith(".md"))) {
    problems.push({
      file: kind,
      line: 1,
      field: "folder",
      found: "no Markdown file",
      expected: "one at least (content/README.md says how)",
    });
  }
  const ids = new Set<string>();
  for (const name of found) {
    if (!name.endsWith(".md")) continue;
    const id = path.basename(name, ".md");
    const file = `${kind}/${name.split(path.sep).join("/")}`;
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
      problems.push({
        file,
        line: 1,
        field: "file name",
        found: quoted(name),
        expected: "lower-case letters, digits and single hyphens, then .md",
      });
    }
    if (ids.has(id)) {
      problems.push({
        file,
        line: 1,
        field: "file name",
        found: `a second file for the id “${id}”`,
        expected: "an id of its own for each file, whatever folder it is in",
      });
      continue;
    }
    ids.add(id);
    yield { id, file, source: readFileSync(path.join(place, name), "utf8") };
  }
}
