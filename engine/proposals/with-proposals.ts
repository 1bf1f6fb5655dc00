import { everyTwo } from "../every-two.ts";
import { allClaims } from "../relations/all-claims.ts";
import { articlesThatAnswer } from "../relations/articles-that-answer.ts";
import type { Claim, Question } from "../relations/question.ts";
import { relate } from "../relations/relate.ts";

/**
 * What the engine found, with what a model proposed and the checks let stand. What both found in the same passages, as the same relation, is one
 * question, found by both: the engine's. Where the engine said no more than that two passages differ, and the model says how, it is the
 * model's, with the rule beside it. All else stands side by side: the engine's first.
 */
export function withProposals(found: readonly Question[], proposed: readonly Question[]): Question[] {
  const merged = [...found];
  const added: Question[] = [];
  for (const proposal of proposed) {
    const at = merged.findIndex((question) => question.proposed === undefined && isOnTheSame(question, proposal));
    const same = merged[at];
    if (!same) added.push(proposal);
    else if (hasEqualRelations(same, proposal)) merged[at] = { ...same, proposed: proposal.proposed };
    else if (isUnjudged(same) && articlesThatAnswer(same).length === articlesThatAnswer(proposal).length)
      merged[at] = { ...proposal, ...(same.rule === undefined ? {} : { rule: same.rule }) };
    else added.push(proposal);
  }
  return [...merged, ...added];
}

/** Whether a question is answered by every account that a proposal has, in words that overlap with the proposal's. */
function isOnTheSame(question: Question, proposal: Question): boolean {
  const [known, claims] = [allClaims([question]), allClaims([proposal])];
  return articlesThatAnswer(proposal).every((id) =>
    claims.some((claim) => claim.article === id && known.some((other) => overlaps(other, claim))),
  );
}

function overlaps(a: Claim, b: Claim): boolean {
  return a.article === b.article && a.start < b.end && b.start < a.end;
}

/** Whether every two accounts of a proposal stand as it says by the question too. */
function hasEqualRelations(question: Question, proposal: Question): boolean {
  return everyTwo(articlesThatAnswer(proposal)).every(
    ([a, b]) => relate(question, a, b).kind === relate(proposal, a, b).kind,
  );
}

function isUnjudged(question: Question): boolean {
  return everyTwo(articlesThatAnswer(question)).every(([a, b]) => relate(question, a, b).kind === "differs");
}
