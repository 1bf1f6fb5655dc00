import type { Question } from "../../engine/relations/question.ts";
import type { Article, Incident, Lesson, LessonTool } from "../../library/shelf.ts";
import {
  incidentAddress,
  keyAddress,
  pairAddress,
  pairSheetAddress,
  questionAddress,
  sheetAddress,
  sourcesAddress,
} from "../_addresses.ts";
import { taskQuery } from "../_behaviours/task.ts";
import { hasFewAccounts } from "./few-accounts.ts";

/** A lesson with one of its pairs. */
export interface GivenLesson {
  readonly lesson: Lesson;
  readonly incident: Incident;
  /** “CBC News and TASS”. */
  readonly names: string;
  readonly a: Article;
  readonly b: Article;
  readonly question: Question;
  /** The ids of the questions that are asked; none where all are. */
  readonly questions: readonly string[];
  /** Whether it is the lesson's own pair, with which it stands at its shortest address. */
  readonly isOwn: boolean;
}

/** Whether a tool hides answers, which a page cannot do where scripts are turned off. */
export function needsScripts(tool: LessonTool): boolean {
  return tool === "judge" || tool === "blind" || tool === "projector" || tool === "grid";
}

/** Where a step of a lesson is done, and what the link to it says. */
export function toolOf(
  { lesson, incident, a, b, question, questions }: GivenLesson,
  tool: LessonTool,
): { readonly address: string; readonly says: string } {
  const pair = pairAddress(incident.id, a.id, b.id);
  const task = taskQuery({ three: lesson.answers === 3, questions });
  const sheet = hasFewAccounts(incident) ? pairSheetAddress(incident.id, a.id, b.id) : sheetAddress(incident.id);
  switch (tool) {
    case "sheet":
      return { address: withQuery(sheet, task), says: "Student sheet" };
    case "incident-sheet":
      return { address: sheetAddress(incident.id), says: "Sheet for all accounts" };
    case "key":
      return { address: withQuery(keyAddress(sheet), task), says: "Key" };
    case "judge":
      return { address: `${withQuery(pair, "judge=1", task)}#${question.id}`, says: "Judge first" };
    case "blind":
      return { address: `${withQuery(pair, "blind=1", task)}#${question.id}`, says: "Read blind" };
    case "projector":
      return { address: `${withQuery(pair, "present=1", task)}#${question.id}`, says: "Projector" };
    case "question":
      return { address: questionAddress(incident.id, question.id), says: "The question over all accounts" };
    case "grid":
      return { address: `${incidentAddress(incident.id)}?judge=1`, says: "All accounts" };
    case "sources":
      return { address: sourcesAddress(incident.id), says: "Sources, to cite" };
  }
}

/** An address with what is asked of the page: wishes, and the task as `_behaviours/task.ts` reads it. */
function withQuery(address: string, ...asked: readonly string[]): string {
  const query = asked.filter((one) => one !== "").join("&");
  return query === "" ? address : `${address}?${query}`;
}
