import { inQuotationMarks } from "../in-quotation-marks.ts";
import { numberPassages } from "../relations/number-passages.ts";
import { articlesThatAnswer } from "../relations/articles-that-answer.ts";
import type { QuestionRule } from "./questions/rule.ts";
import type { SuggestedQuestion } from "./suggested-question.ts";

/**
 * Where some accounts count facilities and others targets, several questions would each show silence that is none. They
 * become one question, whose counts cannot be compared with each other. Only where no account counts both.
 */
export function notTheSameCount(
  rule: QuestionRule,
  questions: readonly SuggestedQuestion[],
): readonly SuggestedQuestion[] {
  const [first] = questions;
  if (!rule.kindsDiffer || !first || questions.length < 2) return questions;
  const answering = questions.flatMap(articlesThatAnswer);
  if (new Set(answering).size < answering.length) return questions;
  const renamed = questions.map((question, n) => inAnother(question, (id) => `${id}-${n + 1}`));
  const positions = renamed.flatMap((question) => question.positions);
  return [
    {
      ...first,
      positions: numberPassages(positions),
      compatible: renamed.flatMap(({ compatible }) => compatible),
      updates: renamed.flatMap(({ updates }) => updates),
      conflicts: renamed.flatMap(({ conflicts }) => conflicts),
      withheld: [
        ...renamed.flatMap(({ withheld }) => withheld),
        ...renamed.flatMap((one, n) => renamed.slice(n + 1).flatMap((other) => apart(one, other))),
      ],
    },
  ];
}

/** Every position of one with every one of the other: they cannot be compared. */
function apart(one: SuggestedQuestion, other: SuggestedQuestion): SuggestedQuestion["withheld"] {
  return one.positions.flatMap((a) =>
    other.positions.map((b) => ({
      positions: [a.id, b.id],
      because: `${inQuotationMarks(a.says)} and ${inQuotationMarks(b.says)} do not count the same.`,
    })),
  );
}

/** A question with other ids for its positions. */
function inAnother(question: SuggestedQuestion, idOf: (id: string) => string): SuggestedQuestion {
  const groups = (all: SuggestedQuestion["compatible"]) =>
    all.map((group) => ({ ...group, positions: group.positions.map(idOf) }));
  return {
    ...question,
    positions: question.positions.map((position) => ({ ...position, id: idOf(position.id) })),
    compatible: groups(question.compatible),
    updates: question.updates.map((update) => ({
      ...update,
      later: idOf(update.later),
      earlier: idOf(update.earlier),
    })),
    conflicts: groups(question.conflicts),
    withheld: groups(question.withheld),
  };
}
