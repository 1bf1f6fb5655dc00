import { overlap } from "./interval.ts";
import { judge, type Verdict } from "./judge.ts";
import { placeLoose } from "./place-loose.ts";
import { numberPassages } from "../relations/number-passages.ts";
import type { Claim, Group, Position, Question } from "../relations/question.ts";
import type { QuestionRule } from "./questions/rule.ts";
import { sharedWords } from "./reading/shared-words.ts";
import { findClaims, replyOf, type FoundClaim } from "./reading/claims.ts";
import type { Reading } from "./reading/reading.ts";

/** What the engine proposes to ask, in the shape of every question; nothing in it was confirmed by anybody. */
export interface SuggestedQuestion extends Question<Position<SuggestedClaim>> {
  /** The rule's id, and the topic where it has several. */
  readonly id: string;
  readonly rule: string;
}

/** A claim with what it was found by. */
export type SuggestedClaim = Claim & FoundClaim;

/** The share of the shorter sentence's words, by weight, that the other must have. Measured on the cases. */
const inContext = 0.5;
/** At most so many claims of one article are kept at a position. */
const claimsEach = 3;

/** What the articles answer to one rule: a question for each topic on which any of them speaks. */
export function suggestedQuestions(rule: QuestionRule, all: readonly Reading[]): SuggestedQuestion[] {
  // Which claims make one position depends on their order. So that the order of the articles makes no difference, they
  // are sorted: the earliest first.
  const readings = all.toSorted(
    (x, y) => (x.published ?? 0) - (y.published ?? 0) || (x.article.id < y.article.id ? -1 : 1),
  );
  const own = agreeing(
    rule,
    placeLoose(
      rule,
      readings.flatMap((reading) => {
        const claims = findClaims(rule, reading);
        return [...settled(rule, claims.filter(isFirm)), ...claims.filter((claim) => !isFirm(claim))];
      }),
    ),
  );
  const answered = rule.reply ? withReplies(rule, own, readings) : own;
  const claims = rule.inContext ? answered.filter((claim) => isInContext(claim, answered)) : answered;
  const topics = [...new Set(claims.map(({ topic }) => topic))];
  const inPart = readings.flatMap(({ article }) => (article.read === "part" ? article.id : []));
  return topics.flatMap((topic) => {
    const question = suggestedQuestion(
      rule,
      topic,
      claims.filter((claim) => claim.topic === topic),
    );
    const known = inPart.length > 0 ? { ...question, readInPart: inPart } : question;
    return rule.apart ? apartFrom(known) : [known];
  });
}

function isFirm({ answer }: FoundClaim): boolean {
  return answer.kind !== "time" || answer.loose !== true;
}

/** Keeps a loose time only if another article gives it too and its own article has no firm time. */
function agreeing(rule: QuestionRule, claims: readonly FoundClaim[]): FoundClaim[] {
  return claims.filter(
    (claim) =>
      isFirm(claim) ||
      (!claims.some((other) => other.article === claim.article && isFirm(other)) &&
        claims.some(
          (other) => other.article !== claim.article && judge(other, claim, rule.of, rule.course).kind === "same",
        )),
  );
}

/** Adds what other accounts assert against a denial or a “none”: “no one was arrested”, “the gunman was arrested”. */
function withReplies(rule: QuestionRule, claims: readonly FoundClaim[], readings: readonly Reading[]): FoundClaim[] {
  const answering = new Set(claims.map(({ article }) => article));
  return claims.flatMap((claim) => {
    const open = readings.filter(({ article }) =>
      rule.needsReply ? article.id !== claim.article : !answering.has(article.id),
    );
    const replies =
      canBeDenied(claim) || rule.needsReply ? open.flatMap((reading) => replyOf(rule, reading, claim) ?? []) : [];
    return rule.needsReply && replies.length === 0 ? [] : [claim, ...replies];
  });
}

function canBeDenied({ answer }: FoundClaim): boolean {
  return answer.kind === "yes" || (answer.kind === "number" && answer.high === 0);
}

function isInContext(claim: FoundClaim, claims: readonly FoundClaim[]): boolean {
  return claims.some(
    (other) =>
      other.article !== claim.article &&
      other.topic === claim.topic &&
      sharedWords(other.sentence, claim.sentence) >= inContext,
  );
}

/** Makes each position a question of its own, unless some of them conflict. */
function apartFrom(question: SuggestedQuestion): SuggestedQuestion[] {
  if (question.conflicts.length > 0 || question.positions.length < 2) return [question];
  const none = { compatible: [], updates: [], conflicts: [], withheld: [] };
  return question.positions.map((position, n) => ({
    ...question,
    ...none,
    id: `${question.id}-${n + 1}`,
    positions: [position],
  }));
}

function suggestedQuestion(
  rule: QuestionRule,
  topic: string | undefined,
  all: readonly FoundClaim[],
): SuggestedQuestion {
  // A position takes its words from its first claim, so claims of the text come before those of headlines.
  const claims = [...all.filter(({ headline }) => !headline), ...all.filter(({ headline }) => headline)];
  const positions: { id: string; says: string; claims: FoundClaim[] }[] = [];
  for (const claim of claims) {
    const position = positions.find(
      ({ claims: [first] }) => first && judge(first, claim, rule.of, rule.course).kind === "same",
    );
    if (!position) positions.push({ id: `p${positions.length + 1}`, says: claim.says, claims: [claim] });
    else if (position.claims.filter(({ article }) => article === claim.article).length < claimsEach)
      position.claims.push(claim);
  }
  const stances = pairs(positions).map(([a, b]) => ({ a, b, ...judgeClaims(rule, a.claims, b.claims) }));
  const groups = (kinds: readonly Verdict["kind"][]): Group[] =>
    stances
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ a, b, because }) => ({ positions: [a.id, b.id], because }));
  return {
    id: topic === undefined ? rule.id : `${rule.id}-${topic.replace(/\s+/g, "-")}`,
    rule: rule.id,
    byMachine: true,
    ask: topic !== undefined && rule.askOf ? rule.askOf(topic) : rule.ask,
    positions: numberPassages(positions),
    elsewhere: [],
    compatible: groups(["compatible", "same"]),
    updates: stances.flatMap(({ a, b, kind, later, because }) => {
      if (kind !== "update") return [];
      return [later === "a" ? { later: a.id, earlier: b.id, because } : { later: b.id, earlier: a.id, because }];
    }),
    conflicts: groups(["conflict"]),
    withheld: groups(["withheld"]),
  };
}

/** Two figures of one voice in one article are a whole and its part, and no dispute of it with itself. */
function judgeClaims(rule: QuestionRule, ofA: readonly FoundClaim[], ofB: readonly FoundClaim[]): Verdict {
  const [a, b] = [ofA[0], ofB[0]];
  if (!a || !b) return { kind: "withheld", because: "" };
  const verdict = judge(a, b, rule.of, rule.course);
  if (verdict.kind !== "conflict") return verdict;
  const one = ofA.some((x) => ofB.some((y) => x.article === y.article && x.voice.key === y.voice.key));
  return one
    ? { kind: "withheld", because: "One account gives both, in one voice: one may be a part of the other." }
    : verdict;
}

/**
 * What an article means by several figures: “a soldier” beside “three soldiers” is one of them; “another 12” is not the
 * whole; of a part and the whole, the whole; of headline and text, the text.
 */
function settled(rule: QuestionRule, claims: readonly FoundClaim[]): FoundClaim[] {
  if (claims.some(({ answer }) => answer.kind === "time")) return withDays(claims);
  const numbers = claims.filter(({ answer }) => answer.kind === "number" && !answer.unknown);
  if (numbers.length < 2) return [...claims];
  // “More than a hundred casualties” beside its own dead says nothing of them.
  const ownKind = numbers.some(({ answer }) => answer.kind === "number" && answer.of !== "casualties");
  const definite = numbers.filter(({ answer }) => answer.kind === "number" && answer.high !== Infinity);
  return claims.filter((claim) => {
    const { answer } = claim;
    if (answer.kind !== "number" || answer.unknown) return true;
    const wholes = numbers.filter((other) => other !== claim && other.topic === claim.topic);
    // “There were no casualties”, beside its own dead, is of something else.
    if (
      answer.of === "casualties" &&
      ownKind &&
      (answer.high > 0 || numbers.some(({ answer: own }) => own.kind === "number" && own.low > 0))
    )
      return false;
    const { leastShare = 0 } = rule;
    if (wholes.some(({ answer: other }) => other.kind === "number" && answer.high < leastShare * other.low))
      return false;
    if (claim.headline && wholes.some((other) => !other.headline && overlaps(answer, other.answer))) return false;
    if (answer.low === 1 && answer.said === "vague" && wholes.length > 0) return false;
    if (answer.of !== "all" && answer.of !== "casualties" && rule.course !== "stands") {
      const all = wholes.some(
        ({ answer: other, voice }) =>
          other.kind === "number" && other.of === "all" && other.low >= answer.high && voice.key === claim.voice.key,
      );
      if (all) return false;
    }
    if (answer.said === "vague" && definite.length > 0) {
      return !definite.some(
        (other) =>
          other.topic === claim.topic &&
          other.answer.kind === "number" &&
          other.answer.low >= answer.low &&
          other.answer.high <= answer.high,
      );
    }
    return true;
  });
}

function overlaps(a: FoundClaim["answer"], b: FoundClaim["answer"]): boolean {
  return a.kind === "number" && b.kind === "number" && a.of === b.of && overlap(a, b);
}

/** “On Tuesday” in one sentence and “at 7 a.m.” in another are one time. */
function withDays(claims: readonly FoundClaim[]): FoundClaim[] {
  const timed = claims.filter(({ answer }) => answer.kind === "time" && answer.minutes !== undefined);
  // Beside “at 4.40 a.m.”, “on Tuesday morning” says no more.
  const clocks = timed.filter(({ answer }) => answer.kind === "time" && answer.minutes?.[0] === answer.minutes?.[1]);
  const hours = clocks.length > 0 ? clocks : timed;
  const days = claims.flatMap(({ answer }) => (answer.kind === "time" && answer.day !== undefined ? [answer.day] : []));
  const [day] = days;
  const [hour] = hours;
  if (!hour || hour.answer.kind !== "time" || new Set(days).size > 1) return claims.slice(0, 3);
  return hours.map((claim) =>
    claim.answer.kind === "time" ? { ...claim, answer: { ...claim.answer, day: claim.answer.day ?? day } } : claim,
  );
}

function pairs<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((a, n) => items.slice(n + 1).map((b) => [a, b] as const));
}
