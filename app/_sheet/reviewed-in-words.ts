import type { Question } from "../../library/shelf.ts";
import { dayInWords } from "../_dates.ts";

/** When the editors last confirmed questions: a day, or the first and the last of several; or that they have not. */
export function reviewedInWords(questions: readonly Pick<Question, "reviewed">[]): string {
  if (questions.length === 0) return "no question has been asked yet";
  const days = [...new Set(questions.flatMap(({ reviewed }) => reviewed ?? []))].toSorted();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return "questions suggested by a program, not reviewed";
  return first === last
    ? `questions reviewed ${dayInWords(last)}`
    : `questions reviewed ${dayInWords(first)} to ${dayInWords(last)}`;
}
