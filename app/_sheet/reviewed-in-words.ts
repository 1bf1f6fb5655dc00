import type { Question } from "../../library/shelf.ts";
import { dayInWords } from "../_dates.ts";

/** When the editors last confirmed questions: a day, or the first and the last of several. */
export function reviewedInWords(questions: readonly Pick<Question, "reviewed">[]): string {
  const days = [...new Set(questions.map(({ reviewed }) => reviewed))].toSorted();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return "no question has been asked yet";
  return first === last
    ? `questions reviewed ${dayInWords(last)}`
    : `questions reviewed ${dayInWords(first)} to ${dayInWords(last)}`;
}
