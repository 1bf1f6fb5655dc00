import { accountAnswer } from "./account-answer.ts";
import { overlap } from "./interval.ts";
import { inQuotationMarks } from "../in-quotation-marks.ts";
import { unearned, updatedIn } from "./gate.ts";
import { judge, type Verdict } from "./judge.ts";
import { placeLoose } from "./place-loose.ts";
import type { QuestionRule } from "./questions/rule.ts";
import { byPublication } from "../reading/by-publication.ts";
import { findClaims, replyOf, type FoundClaim } from "../reading/en/claims.ts";
import type { Reading } from "../reading/reading.ts";
import { sharedWords } from "../reading/shared-words.ts";
import { questionOf, type SuggestedQuestion } from "./suggested-question.ts";

/**
 * What the articles answer to one rule: a question for each topic on which any of them speaks. `byWordsAlone` tells of which two little but their
 * words speaks for one incident: no conflict is said of these.
 */
export function ruleQuestions(
  rule: QuestionRule,
  all: readonly Reading[],
  byWordsAlone: (a: string, b: string) => boolean,
): SuggestedQuestion[] {
  // Which claims make one position depends on their order. So that the order of the articles makes no difference, they
  // are sorted: the earliest first.
  const readings = all.toSorted(byPublication);
  const own = agreeing(
    rule,
    placeLoose(
      rule,
      readings.flatMap((reading) => {
        const claims = findClaims(rule, reading);
        const firm = settled(rule, claims.filter(isFirm));
        return [...(rule.isToll ? accountAnswer(firm) : firm), ...claims.filter((claim) => !isFirm(claim))];
      }),
    ),
  );
  const claims = rule.reply ? withReplies(rule, own, readings) : own;
  const readingOf = (id: string) => readings.find(({ article }) => article.id === id);
  const topics = [...new Set(claims.map(({ topic }) => topic))];
  return topics.map((topic) => {
    const ofTopic = claims.filter((claim) => claim.topic === topic);
    return questionOf(
      {
        id: topic === undefined ? rule.id : `${rule.id}-${topic.replace(/\s+/g, "-")}`,
        rule: rule.id,
        ask: rule.ask,
      },
      ofTopic,
      readings,
      (a, b) => judge(a, b, rule.of, rule.course),
      (ofA, ofB, verdict) =>
        standing(rule, ofA, ofB, verdict, readingOf, (a, b) =>
          byWordsAlone(a.article, b.article) ? onlyWords : unearned(rule, a, b, ofTopic, readingOf),
        ),
    );
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

/** Adds what other accounts assert against a “none”: “no one was arrested”, “the gunman was arrested”. */
function withReplies(rule: QuestionRule, claims: readonly FoundClaim[], readings: readonly Reading[]): FoundClaim[] {
  const answering = new Set(claims.map(({ article }) => article));
  const open = readings.filter(({ article }) => !answering.has(article.id));
  return claims.flatMap((claim) => [
    claim,
    ...(isNone(claim) ? open.flatMap((reading) => replyOf(rule, reading, claim) ?? []) : []),
  ]);
}

function isNone({ answer }: FoundClaim): boolean {
  return answer.kind === "number" && answer.high === 0;
}

/**
 * What two positions come to. Two figures of one voice in one article are a whole and its part, and no dispute of it with itself; of two
 * voices in one article it reports the dispute; of two accounts a conflict has to be earned.
 */
function standing(
  rule: QuestionRule,
  ofA: readonly FoundClaim[],
  ofB: readonly FoundClaim[],
  verdict: Verdict,
  readingOf: (article: string) => Reading | undefined,
  whyUnearned: (a: FoundClaim, b: FoundClaim) => string | undefined,
): Verdict {
  if (verdict.kind !== "conflict") return verdict;
  const ofOne = ofA.flatMap((a) => ofB.filter((b) => a.article === b.article).map((b) => [a, b] as const));
  if (ofOne.some(([a, b]) => a.voice.key === b.voice.key))
    return { kind: "withheld", because: "One account gives both, in one voice: one may be a part of the other." };
  const pairs = ofA.flatMap((a) => ofB.filter((b) => a.article !== b.article).map((b) => [a, b] as const));
  for (const [a, b] of rule.isToll ? pairs : []) {
    const later = updatedIn(a, b, readingOf);
    if (later)
      return {
        kind: "update",
        later: later === a ? "a" : "b",
        because: `The account with ${inQuotationMarks(later.says)} gives ${inQuotationMarks((later === a ? b : a).says)} as an earlier figure.`,
      };
  }
  const signs = pairs.map(([a, b]) => whyUnearned(a, b));
  if (signs.length === 0 || signs.includes(undefined)) return verdict;
  const why = signs[0] ?? "";
  // Figures of which nothing tells that they are of the same do not even differ.
  if (rule.earns !== "answer" && !pairs.some(([a, b]) => sharedWords(a.sentence, b.sentence) >= ofTheSame))
    return { kind: "withheld", because: "Whether the two are of the same cannot be told." };
  return { kind: "differing", because: `They differ; that is not called a conflict, since ${why}.` };
}

const onlyWords = "their days, tolls and places do not tell that they are of one incident";

/** The share of the shorter sentence's words, by weight, that the other must have for figures of many things to be of the same. */
const ofTheSame = 0.3;

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
