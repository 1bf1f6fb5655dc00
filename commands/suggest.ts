import path from "node:path";
import { parseArgs, styleText } from "node:util";
import { isMainThread } from "node:worker_threads";
import { contentFiles } from "../library/content-files.ts";
import { readFrontMatter } from "../library/front-matter.ts";
import { readShelf } from "../library/read-shelf.ts";
import { incidentSchema } from "../library/schema.ts";
import type { Article, Shelf } from "../library/shelf.ts";
import { contentFolder } from "./content-folder.ts";
import { counted } from "../engine/counted.ts";
import { articlePairs } from "./suggesting/article-pairs.ts";
import { byId } from "./suggesting/by-id.ts";
import { draftIncident } from "./suggesting/draft-incident.ts";
import { groupsReport } from "./suggesting/groups-report.ts";
import { incidentYaml } from "../library/incident-yaml.ts";
import { oneIncident } from "./suggesting/one-incident.ts";
import { shelfGroups } from "./suggesting/shelf-groups.ts";
import { suggestionsFor } from "./suggesting/suggestions-for.ts";
import { endWith, Told } from "./told.ts";
import { engineArticle } from "../engine/texts/engine-article.ts";
import { modelOptions, modelUsage, secondReader } from "./asking/second-reader.ts";
import { writeContent } from "./write-content.ts";

/** `npm run suggest`: what the engine proposes to an editor. It writes nothing but drafts, and confirms nothing. */

const usage = `npm run -s suggest                       which articles tell of one incident, and which are in none
npm run -s suggest -- new ARTICLE…       writes a draft of an incident's file, with questions
npm run -s suggest -- INCIDENT           what its file could be given, as YAML to review and paste
npm run -s suggest -- archive SOURCE…    which articles of an archive tell of one incident: a folder, JSON Lines,
                                         WARC, feeds, each also .gz, “-” for what is piped in; it writes no content

  Articles and incidents are named by their ids: their files' names without .md.
  --json     the first, the third and the last as data, the last a line each
  --all      also questions that one account alone answers; of an archive, all groups and the articles in none
  new:
  --publish  writes content/incidents/<id>.md instead of content/private/incidents/<id>.md
  --id --title --when 2024-01-16 --where --kind
             what is not found, or found wrongly
  --anyway   articles that do not seem to tell of one incident, too
  archive:
  --keep NAME       articles are added to those kept as NAME, and all of them are grouped
  --write FOLDER    writes the articles of the groups as Markdown, a folder a group, for npm run add
  --level memory|duckdb
                    where candidates are searched: up to 20,000 articles in memory, more in DuckDB, where it is not said
  --search-at URL   the address of an OpenSearch, which is sent the key terms and days of articles;
                    SEARCH_AUTH=user:password from the environment

${modelUsage}`;

const options = {
  json: { type: "boolean" },
  all: { type: "boolean" },
  publish: { type: "boolean" },
  anyway: { type: "boolean" },
  id: { type: "string" },
  title: { type: "string" },
  when: { type: "string" },
  where: { type: "string" },
  kind: { type: "string" },
  keep: { type: "string" },
  write: { type: "string" },
  level: { type: "string" },
  "search-at": { type: "string" },
  ...modelOptions,
  help: { type: "boolean", short: "h" },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>["values"];

const colour = process.stdout.isTTY && process.env["NO_COLOR"] === undefined;

if (isMainThread) await answer();
// A thread that helps with an archive; where the command is packed, it runs the same file.
else await import("./archive/worker.ts");

async function answer(): Promise<void> {
  try {
    await answerTo(parseArgs({ allowPositionals: true, options }));
  } catch (error) {
    endWith(error, usage);
  }
}

async function answerTo({
  values,
  positionals,
}: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>) {
  const [first, ...rest] = positionals;
  if (values.help) console.log(usage);
  else if (first === "archive")
    await (await import("./archive/suggest-archive.ts")).suggestArchive(rest, values, usage, colour);
  else if (first === undefined && (values.prompt || values.model !== undefined || values.answers !== undefined))
    throw new Told(`A language model is asked about one incident: name it, or “new” and its articles.\n\n${usage}`);
  else if (first === undefined) showGroups(readShelf(contentFolder, true), values);
  else if (first === "new") await writeDraft(readShelf(contentFolder, true), rest, values);
  else if (rest.length > 0) throw new Told(`${positionals.length} incidents were named; one was expected.\n\n${usage}`);
  else await showSuggestions(readShelf(contentFolder, true), first, values);
}

function showGroups(shelf: Shelf, { json }: Values): void {
  const groups = shelfGroups(shelf, articlePairs(shelf.articles));
  if (json) return console.log(JSON.stringify(groups, null, 2));
  const files = incidentFiles();
  console.log(groupsReport(groups, shelf, (id) => path.join(contentFolder, files.get(id)?.file ?? ""), colour));
}

async function writeDraft(shelf: Shelf, said: readonly string[], values: Values): Promise<void> {
  if (said.length === 0) throw new Told(`No article was named; one was expected, or more.\n\n${usage}`);
  const articles = [...new Set(said.map((id) => byId(id, shelf.articles, "an article")))];
  const isPublished = values.publish === true;
  if (isPublished) refusePrivate(articles);
  if (!values.anyway) {
    refuseFiled(articles, shelf);
    const unsure = oneIncident(articles, articlePairs(shelf.articles));
    if (unsure !== undefined) console.error(unsure);
  }
  const second = await proposalsOf(articles, values);
  if (second && "prompts" in second) return console.log(second.prompts);
  const wishes = { ...values, all: values.all === true };
  const { id, source, questions } = draftIncident(articles, wishes, shelf, second?.proposed.questions);
  const file = writeContent("incidents", id, isPublished, source);
  console.log(`${file}: a draft of ${counted(articles.length, "account")} and ${counted(questions, "question")}.`);
  console.log("Read it against its articles, in the file and with npm run dev; npm run check tells mistakes.");
}

async function showSuggestions(shelf: Shelf, said: string, values: Values): Promise<void> {
  const { json, all } = values;
  const incident = byId(said, shelf.incidents, "an incident");
  const source = incidentFiles().get(incident.id);
  const read = source?.source === undefined ? undefined : readFrontMatter(source.file, source.source, incidentSchema);
  if (!source || !read || "problems" in read) throw new Error(`${incident.id} was read, and then was not`);
  const second = await proposalsOf(
    incident.accounts.map(({ article }) => article),
    values,
  );
  if (second && "prompts" in second) return console.log(second.prompts);
  const { questions, further } = suggestionsFor(
    incident,
    read.ok.lineOf,
    all === true,
    undefined,
    second?.proposed.questions,
  );
  const file = path.join(contentFolder, source.file);
  if (json) return console.log(JSON.stringify({ incident: incident.id, file, questions, further }, null, 2));
  if (questions.length + further.length === 0)
    return console.log(
      `# Nothing to suggest for ${file}${all ? "" : " that two accounts or more answer; --all has the rest"}.`,
    );
  const comment = `Suggestions of a program for ${file}; nobody has confirmed them.
Read each against its articles and paste what holds: new questions after the last one, further claims where it is said.
Add “reviewed: ” with the day to a question that you have confirmed; what is pasted into one that has it counts as confirmed.`;
  const yaml = incidentYaml({ comment, questions: [...questions, ...further] });
  process.stdout.write(colour ? yaml.replace(/^\s*#.*$/gm, (line) => styleText("dim", line)) : yaml);
}

/** What a language model proposes on articles that an editor says are of one incident; what is told of that goes where progress goes. */
async function proposalsOf(articles: readonly Article[], values: Values) {
  const privateOnes = articles.filter((article) => article.private).map(({ id }) => id);
  const second = await secondReader(articles.map(engineArticle), () => "same", values, privateOnes);
  if (second && "told" in second) console.error(second.told.join("\n"));
  return second;
}

/** A published incident cannot have private accounts. */
function refusePrivate(articles: readonly Article[]): void {
  const own = articles.filter((article) => article.private).map(({ id }) => id);
  if (own.length > 0)
    throw new Told(
      `${own.join(", ")}: private, so an incident of ${own.length === 1 ? "it" : "them"} cannot be published. Leave out --publish, or move what may be published to ${contentFolder}/articles/.`,
    );
}

function refuseFiled(articles: readonly Article[], { incidents }: Shelf): void {
  const [filed] = incidents.filter(({ accounts }) =>
    articles.every(({ id }) => accounts.some(({ article }) => article.id === id)),
  );
  if (filed)
    throw new Told(
      `${filed.id} has ${articles.length === 1 ? "this account" : "all these accounts"} already. To see what its file could be given: npm run -s suggest -- ${filed.id}. To draft another incident all the same: --anyway.`,
    );
}

function incidentFiles() {
  return new Map(contentFiles(contentFolder, "incidents", true).map((file) => [file.id, file]));
}
