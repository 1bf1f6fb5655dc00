import type { Article, Incident, Lesson, LessonPair, LessonTool, Question } from "../library/shelf.ts";
import {
  incidentAddress,
  keyAddress,
  pairAddress,
  pairSheetAddress,
  questionAddress,
  sheetAddress,
  sourcesAddress,
} from "./_addresses.ts";
import { hasFewAccounts } from "./_few-accounts.ts";
import { canonicalOrder } from "./_routes.ts";
import { incidentOf, shelf } from "./_shelf.ts";

/** A lesson with one of its pairs. */
export interface GivenLesson {
  readonly lesson: Lesson;
  readonly incident: Incident;
  readonly a: Article;
  readonly b: Article;
  readonly question: Question;
  /** Whether it is the lesson's own pair, with which it stands at its shortest address. */
  readonly isOwn: boolean;
}

/** A lesson with its own pair, or with the pair that it has of an incident. */
export function lessonOf(id: string, incident?: string): GivenLesson {
  const lesson = shelf().lessons.find((other) => other.id === id);
  const pair = lesson?.pairs.find((other) => incident === undefined || other.incident === incident);
  if (!lesson || !pair) throw new Error(`no lesson ${id} with ${incident ?? "a pair"}`);
  return given(lesson, pair);
}

/** Every pair that a lesson can be given with, its own first. */
export function everyGiven(lesson: Lesson): GivenLesson[] {
  return lesson.pairs.map((pair) => given(lesson, pair));
}

function given(lesson: Lesson, pair: LessonPair): GivenLesson {
  const incident = incidentOf(pair.incident);
  const [first, second] = canonicalOrder(incident, pair.a, pair.b);
  const articleOf = (id: string) => incident.accounts.find(({ article }) => article.id === id)?.article;
  const [a, b] = [articleOf(first), articleOf(second)];
  const question = incident.questions.find(({ id }) => id === pair.question);
  if (!a || !b || !question) throw new Error(`unchecked pair in lesson ${lesson.id}`);
  return { lesson, incident, a, b, question, isOwn: pair === lesson.pairs[0] };
}

/** Where a step of a lesson is done, and what the link to it says. */
export function toolOf(
  { incident, a, b, question }: GivenLesson,
  tool: LessonTool,
): { readonly address: string; readonly says: string } {
  const pair = pairAddress(incident.id, a.id, b.id);
  const sheet = hasFewAccounts(incident) ? pairSheetAddress(incident.id, a.id, b.id) : sheetAddress(incident.id);
  switch (tool) {
    case "sheet":
      return { address: sheet, says: "Student sheet" };
    case "incident-sheet":
      return { address: sheetAddress(incident.id), says: "Sheet for all accounts" };
    case "key":
      return { address: keyAddress(sheet), says: "Key" };
    case "judge":
      return { address: `${pair}?judge=1#${question.id}`, says: "Judge first" };
    case "blind":
      return { address: `${pair}?blind=1#${question.id}`, says: "Read blind" };
    case "projector":
      return { address: `${pair}?present=1#${question.id}`, says: "Projector" };
    case "question":
      return { address: questionAddress(incident.id, question.id), says: "The question over all accounts" };
    case "grid":
      return { address: `${incidentAddress(incident.id)}?judge=1`, says: "All accounts" };
    case "sources":
      return { address: sourcesAddress(incident.id), says: "Sources, to cite" };
  }
}
