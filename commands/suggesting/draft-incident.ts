import type { Question } from "../../engine/relations/question.ts";
import { checkId } from "../../library/check-id.ts";
import { checkIncident } from "../../library/check-incident.ts";
import { readFrontMatter } from "../../library/front-matter.ts";
import { incidentYaml } from "../../library/incident-yaml.ts";
import { printProblems } from "../../library/problem.ts";
import { incidentSchema } from "../../library/schema.ts";
import type { Article, Shelf } from "../../library/shelf.ts";
import { abstain } from "./abstain.ts";
import { incidentId, incidentParticulars } from "./incident-particulars.ts";
import { Refused } from "./refused.ts";
import { suggestionsFor } from "./suggestions-for.ts";

/** What an editor says of a new incident, in place of what is found. */
export interface Said {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly when?: string | undefined;
  readonly where?: string | undefined;
  readonly kind?: string | undefined;
  /** Whether questions that one account alone answers are drafted too. */
  readonly all: boolean;
}

const header = `A draft: title, when, where, kind and questions were proposed by a program, and nobody has confirmed them.
A question is confirmed once it has a line “reviewed: ” with the day.`;

/** What a draft says where the articles do not agree on a kind: its editor knows a better word. */
const noKind = "incident";

/**
 * The id and the file of a new incident, which `npm run check` has nothing against.
 *
 * @throws Refused where something that a file needs was not found, or was said in a way that the check refuses.
 */
export function draftIncident(
  articles: readonly Article[],
  said: Said,
  shelf: Pick<Shelf, "articles">,
  proposed: readonly Question[] = [],
): { readonly id: string; readonly source: string; readonly questions: number } {
  const found = incidentParticulars(articles, shelf);
  const day = needed(said.when ?? found.day, "day", "--when 2024-01-16");
  const place = needed(said.where ?? found.place, "place", "--where Harbour");
  const kind = needed(said.kind ?? found.kind ?? noKind, "kind of event", "--kind accident");
  const id = said.id ?? incidentId({ day, place, kind: said.kind ?? found.kind });
  const accounts = articles.map((article) => ({ article, inPassing: false }));
  const of = { articles: new Map(articles.map((article) => [article.id, article])), day, shared: found.shared };
  const { questions } = suggestionsFor(
    { accounts, questions: [] },
    () => 1,
    said.all,
    (one) => abstain(one, of),
    proposed,
  );
  const yaml = incidentYaml({
    comment: header,
    title: said.title ?? found.title,
    when: { from: day },
    where: [{ name: place }],
    kind,
    accounts: articles.map((article) => article.id),
    questions,
  });
  const source = `---\n${yaml}---\n`;
  check(id, source, articles);
  return { id, source, questions: questions.length };
}

function check(id: string, source: string, articles: readonly Article[]): void {
  const file = `${id}.md`;
  const read = readFrontMatter(file, source, incidentSchema);
  if ("problems" in read) throw new Refused(printProblems(read.problems));
  const expected = checkId("incidents", id);
  if (expected !== undefined) throw new Refused(`--id is “${id}”; expected: ${expected}.`);
  const incident = { id, file, private: true, ...read.ok };
  const problems = checkIncident(incident, new Map(articles.map((article) => [article.id, article])), [incident]);
  if (problems.length > 0) throw new Refused(printProblems(problems));
}

function needed(value: string | undefined, what: string, flag: string): string {
  if (value !== undefined && value.trim() !== "") return value.trim();
  throw new Refused(`No ${what} was found in the articles; say it, as ${flag}.`);
}
