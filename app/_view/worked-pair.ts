import type { Claim, Question } from "../../engine/relations/question.ts";
import type { RelationKind } from "../../engine/relations/relations.ts";
import type { Article } from "../../library/shelf.ts";
import { claimsOf, voiceInWords } from "./claim-view.ts";
import { nameOf, relationOf, type Comparison } from "./comparison.ts";
import { reasonsOf } from "./relation-words.ts";
import { sentenceOf } from "./sentence-of.ts";

/** One question between two accounts, in two sentences: what a pair is, in one look. */
export interface WorkedPair {
  readonly ask: string;
  readonly kind: RelationKind;
  readonly reason: string | undefined;
  readonly a: WorkedSide;
  readonly b: WorkedSide;
  readonly articles: readonly Article[];
  /** The pair, with the question open. */
  readonly address: string | undefined;
}

export interface WorkedSide {
  readonly name: string;
  readonly lang: string;
  readonly voice: string;
  /** The sentence: what stands before the marked words, they themselves, and what stands behind. */
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Works a pair on a question that both answer: on the claims that decide it, or else the first of each. Nothing where one is silent. */
export function workedPair(comparison: Comparison, question: Question, a: Article, b: Article): WorkedPair | undefined {
  const relation = relationOf(comparison, question, a.id, b.id);
  const [ground] = relation.grounds;
  const claimOf = (article: Article, position: string | undefined): Claim | undefined => {
    const claims = claimsOf(question, article.id);
    const decides = question.positions.find(({ id }) => id === position)?.claims ?? [];
    return claims.find((claim) => decides.includes(claim)) ?? claims[0];
  };
  const [claimA, claimB] = [claimOf(a, ground?.a.id), claimOf(b, ground?.b.id)];
  if (!claimA || !claimB || relation.kind === "silent") return undefined;
  const pair = comparison.addresses.pair(a.id, b.id);
  return {
    ask: question.ask,
    kind: relation.kind,
    reason: reasonsOf(question, relation)[0],
    a: sideOf(comparison, a, claimA),
    b: sideOf(comparison, b, claimB),
    articles: [a, b],
    address: pair && `${pair}#${question.id}`,
  };
}

function sideOf(comparison: Comparison, article: Article, claim: Claim): WorkedSide {
  const { start, end } = sentenceOf(article, claim);
  return {
    name: nameOf(comparison, article.id),
    lang: article.textLang,
    voice: voiceInWords(claim),
    before: article.text.slice(start, claim.start),
    marked: claim.quote,
    after: article.text.slice(claim.end, end),
  };
}
