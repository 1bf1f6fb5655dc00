import { sameInterval } from "./interval.ts";
import { judge } from "./judge.ts";
import { sharedWords } from "../reading/shared-words.ts";
import type { QuestionRule } from "./questions/rule.ts";
import type { FoundClaim } from "../reading/en/claims.ts";

/**
 * The share of the shorter sentence's words, by weight, that two sentences must have in common for their figures to be
 * of the same.
 */
const alikeShare = 0.3;

/**
 * Decides what figures refer to that have no topic beside them. The only such figure of an account refers to what the
 * other accounts speak of, if they speak of one thing. A figure that another account gives too, in a similar sentence,
 * refers to the same as there. All others are left out.
 */
export function placeLoose(rule: QuestionRule, claims: readonly FoundClaim[]): FoundClaim[] {
  const firm = claims.filter(({ loose }) => loose === undefined);
  if (firm.length === claims.length && firm.every(({ topic }) => topic === firm[0]?.topic)) return firm;
  const placed = withTopic(firm, aloneIn(claims, firm));
  const alike = claims.flatMap((claim): FoundClaim[] => {
    if (
      claim.loose === undefined ||
      placed.some(({ start, article }) => start === claim.start && article === claim.article)
    )
      return [];
    const other = claims.find((one) => one.article !== claim.article && isAlike(rule, one, claim));
    return other ? [{ ...claim, topic: other.loose === undefined ? other.topic : topicOf(earlier(other, claim)) }] : [];
  });
  return [...placed, ...alike];
}

function aloneIn(claims: readonly FoundClaim[], firm: readonly FoundClaim[]): FoundClaim[] {
  const alone = claims.filter(
    (claim) =>
      claim.loose === "alone" &&
      // An hour by the clock is compared with hours by the clock.
      (claim.answer.kind !== "time" || claims.some((other) => other.article !== claim.article && !isDay(other))) &&
      !firm.some((other) => other.article === claim.article && !isDay(other)) &&
      claims.every(
        (other) => other === claim || other.article !== claim.article || sameFigure(other, claim) || isDay(other),
      ),
  );
  // “Within five minutes” and “for half an hour” may be of anything.
  const isDuration = alone.some(({ answer }) => answer.kind === "number" && answer.unit === "duration");
  return isDuration && firm.length === 0 ? [] : alone;
}

/** A figure without a topic gets the topic of the other accounts, if its own account has no figure of that topic. */
function withTopic(firm: readonly FoundClaim[], alone: readonly FoundClaim[]): FoundClaim[] {
  const topics = new Set(firm.flatMap(({ topic }) => topic ?? []));
  if (topics.size > 1) return [...firm];
  const [topic] = topics;
  const speaking = new Set(firm.filter((claim) => claim.topic !== undefined).map(({ article }) => article));
  return [...firm, ...alone].map((claim) =>
    claim.topic === undefined && !speaking.has(claim.article) ? { ...claim, topic } : claim,
  );
}

function isAlike(rule: QuestionRule, a: FoundClaim, b: FoundClaim): boolean {
  if (a.answer.kind !== "number" || judge(a, b, rule.of, rule.course).kind !== "same") return false;
  return sharedWords(a.sentence, b.sentence) >= alikeShare;
}

/** For two figures that match, both get the topic of the same one. */
function earlier(a: FoundClaim, b: FoundClaim): FoundClaim {
  return a.article < b.article ? a : b;
}

/** Figures of one size make a question of their own. */
function topicOf({ answer }: FoundClaim): string {
  return answer.kind === "number" ? `${Math.round(answer.low)}` : "";
}

/** A day, or a part of one: “on Tuesday morning”. */
function isDay({ answer }: FoundClaim): boolean {
  return answer.kind === "time" && (answer.minutes === undefined || answer.minutes[0] !== answer.minutes[1]);
}

function sameFigure(a: FoundClaim, b: FoundClaim): boolean {
  return a.answer.kind === "number" && b.answer.kind === "number" && sameInterval(a.answer, b.answer);
}
