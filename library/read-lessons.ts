import { fieldName, readFrontMatter, type FrontMatter } from "./front-matter.ts";
import { lessonSchema, type LessonFields } from "./lesson-schema.ts";
import { paragraphsOf } from "./paragraphs-of.ts";
import { nearestWord, quoted, type Problem } from "./problem.ts";
import type { Incident, Lesson } from "./shelf.ts";

/** A lesson's file as it lies in `content/lessons/`. */
export interface LessonSource {
  readonly id: string;
  readonly file: string;
  /** Nothing where the file cannot be read. */
  readonly source: string | undefined;
}

/** The lessons, the shortest first. Adds to `problems` what they name and the incidents do not have. */
export function readLessons(
  files: Iterable<LessonSource>,
  incidents: readonly Incident[],
  problems: Problem[],
): readonly Lesson[] {
  const lessons: Lesson[] = [];
  for (const { id, file, source } of files) {
    if (source === undefined) continue;
    const read = readFrontMatter(file, source, lessonSchema);
    if ("problems" in read) {
      problems.push(...read.problems);
      continue;
    }
    problems.push(...checkLesson(file, read.ok, incidents));
    const { pairs, ...fields } = read.ok.data;
    lessons.push({
      ...fields,
      id,
      pairs: pairs.map(({ incident, articles: [a = "", b = ""], ...asked }) => ({ incident, a, b, ...asked })),
      note: paragraphsOf(read.ok.body),
    });
  }
  return lessons.toSorted((x, y) => x.minutes - y.minutes);
}

/** What the schema cannot see: that a lesson leads to what there is, and takes the time that it says. */
function checkLesson(
  file: string,
  { data, lineOf }: FrontMatter<LessonFields>,
  incidents: readonly Incident[],
): Problem[] {
  const problems: Problem[] = [];
  const report = (path: readonly PropertyKey[], found: string, expected: string, nearest?: string) =>
    problems.push({ file, line: lineOf(path), field: fieldName(path), found, expected, nearest });
  const checkKnown = (path: readonly PropertyKey[], id: string, known: readonly string[], expected: string) =>
    known.includes(id) || report(path, quoted(id), expected, nearestWord(id, known));

  const sum = data.steps.reduce((total, { minutes }) => total + minutes, 0);
  if (sum !== data.minutes) report(["minutes"], String(data.minutes), `${sum}, the sum of its steps`);
  data.pairs.forEach(({ incident: id, articles, question, questions: chosen }, i) => {
    const at = ["pairs", i];
    const incident = incidents.find((other) => other.id === id);
    if (!incident) {
      const known = incidents.map((other) => other.id);
      return void report([...at, "incident"], quoted(id), "the id of an incident", nearestWord(id, known));
    }
    const accounts = incident.accounts.map(({ article }) => article.id);
    articles.forEach((article, j) =>
      checkKnown([...at, "articles", j], article, accounts, "the id of an account of that incident"),
    );
    if (articles[0] === articles[1]) report([...at, "articles"], quoted(articles[0]), "two accounts");
    const questions = incident.questions.map((asked) => asked.id);
    checkKnown([...at, "question"], question, questions, "the id of a question of that incident");
    chosen.forEach((id, j) =>
      checkKnown([...at, "questions", j], id, questions, "the id of a question of that incident"),
    );
    if (chosen.length > 0 && !chosen.includes(question))
      report([...at, "questions"], chosen.join(", "), `${quoted(question)} among them: the lesson begins with it`);
    const answered = incident.questions
      .find((asked) => asked.id === question)
      ?.positions.some(({ claims }) => claims.some(({ article }) => articles.includes(article)));
    if (answered === false) report([...at, "question"], quoted(question), "a question that one of the two answers");
  });
  return problems;
}
