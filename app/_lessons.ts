import type { Lesson, LessonPair } from "../library/shelf.ts";
import { comparisonAt, shelf } from "./_shelf.ts";
import { canonicalOrder } from "./_view/canonical-order.ts";
import { nameOf } from "./_view/comparison.ts";
import type { GivenLesson } from "./_view/lesson-view.ts";

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
  const comparison = comparisonAt(pair.incident);
  const { incident } = comparison;
  const [first, second] = canonicalOrder(incident, pair.a, pair.b);
  const articleOf = (id: string) => incident.accounts.find(({ article }) => article.id === id)?.article;
  const [a, b] = [articleOf(first), articleOf(second)];
  const question = incident.questions.find(({ id }) => id === pair.question);
  if (!a || !b || !question) throw new Error(`unchecked pair in lesson ${lesson.id}`);
  const names = `${nameOf(comparison, a.id)} and ${nameOf(comparison, b.id)}`;
  return { lesson, incident, names, a, b, question, questions: pair.questions, isOwn: pair === lesson.pairs[0] };
}
