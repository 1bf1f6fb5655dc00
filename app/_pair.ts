import { compareWording, nearIdentical, type WordRun } from "../engine/links/compare-wording.ts";
import { sentenceAround } from "../engine/links/sentence-around.ts";
import { supersededBy } from "../engine/relations/superseded.ts";
import type { Article, Claim, Incident, Position, Question } from "../library/shelf.ts";
import { publishedInWords } from "./_dates.ts";
import { passageAnchor } from "./_addresses.ts";
import { accountNames, nameOf } from "./_accounts.ts";
import { once } from "./_once.ts";
import { relationOn, strength, strongest, type Relation } from "./_relation.ts";
import { isReviewed } from "./_reviewed.ts";
import { suggestionsOf } from "./_suggestions.ts";
import { reasonsOf, relationInWords } from "./_relation-words.ts";
import type { Mark } from "./_components/MarkedText.tsx";

/** Two accounts of an incident, and all that the questions say of them. */
export interface Pair {
  readonly a: PairSide;
  readonly b: PairSide;
  /** Those that one of the two answers: the strongest relation first, then in the editors' order; numbered from 1. */
  readonly questions: readonly PairQuestion[];
  /** Those that neither answers. */
  readonly silent: readonly Question[];
  /** The strongest relation of all. */
  readonly strongest: Relation["kind"];
}

/** A pair with what is suggested besides; the marks are of both. */
export interface PairWithSuggestions extends Pair {
  /** In the order in which they are suggested, since nobody weighed them; numbered on. */
  readonly suggested: readonly PairQuestion[];
}

export interface PairSide {
  readonly article: Article;
  readonly name: string;
  readonly marks: readonly Mark[];
}

export interface PairQuestion {
  readonly question: Question;
  readonly number: number;
  readonly relation: Relation;
  /** The relation with the accounts' names. */
  readonly inWords: string;
  readonly reasons: readonly string[];
  readonly claimsOfA: readonly Claim[];
  readonly claimsOfB: readonly Claim[];
  readonly superseded: readonly Superseded[];
  /** Sentences of the two that are nearly the same, word by word. */
  readonly wording: readonly WordRun[] | undefined;
}

/** That something one of the accounts says was corrected later, and in which accounts that stands. */
export interface Superseded {
  readonly position: Position;
  readonly later: Position;
  /** As “North Press Agency, about 6 February 2024”. */
  readonly accounts: readonly { readonly id: string; readonly name: string; readonly published: string }[];
}

export function pairOf(incident: Incident, a: Article, b: Article): Pair {
  const names = accountNames(incident);
  const questions = questionsBetween(incident, a, b)
    .toSorted((x, y) => strength(x.relation.kind) - strength(y.relation.kind))
    .map((asked, i) => ({ ...asked, number: i + 1 }));
  return {
    a: { article: a, name: nameOf(names, a.id), marks: marksOf(a, questions) },
    b: { article: b, name: nameOf(names, b.id), marks: marksOf(b, questions) },
    questions,
    silent: incident.questions.filter((question) => relationOn(question, a.id, b.id).kind === "silent"),
    strongest: strongest(questions.map(({ relation }) => relation.kind)),
  };
}

/** The same with what is suggested of the two. A draft's questions are all suggestions. */
export function pairWithSuggestions(incident: Incident, a: Article, b: Article): PairWithSuggestions {
  const pair = pairOf(incident, a, b);
  const questions = pair.questions.filter(({ question }) => isReviewed(question));
  const suggested = questionsBetween(askedBySuggestions(incident), a, b).map((asked, i) => ({
    ...asked,
    number: questions.length + i + 1,
  }));
  const all = [...questions, ...suggested];
  return {
    ...pair,
    a: { ...pair.a, marks: marksOf(a, all) },
    b: { ...pair.b, marks: marksOf(b, all) },
    questions,
    suggested,
  };
}

/** The incident with nothing but what is suggested. */
const askedBySuggestions = once((incident: Incident): Incident => ({
  ...incident,
  questions: suggestionsOf(incident),
}));

/** What one of the two answers, in the incident's order and numbered so. */
const questionsBetween = once((incident: Incident, a: Article, b: Article): readonly PairQuestion[] => {
  const names = accountNames(incident);
  return incident.questions
    .map((question) => ({ question, relation: relationOn(question, a.id, b.id) }))
    .filter(({ relation }) => relation.kind !== "silent")
    .map(({ question, relation }, i) => {
      const claimsOfA = claimsOf(question, a.id);
      const claimsOfB = claimsOf(question, b.id);
      return {
        question,
        number: i + 1,
        relation,
        inWords: relationInWords(relation, nameOf(names, a.id), nameOf(names, b.id)),
        reasons: reasonsOf(question, relation),
        claimsOfA,
        claimsOfB,
        superseded: supersededIn(incident, question, [a.id, b.id]),
        wording: nearIdenticalWording(a, claimsOfA, b, claimsOfB),
      };
    });
});

/** How many questions both accounts answer. */
export function sharedQuestions({ questions }: Pair): number {
  return questions.filter(({ relation }) => relation.kind !== "only").length;
}

/** An article's claims on a question, in the order of its text. */
export function claimsOf(question: Question, article: string): Claim[] {
  return question.positions
    .flatMap(({ claims }) => claims)
    .filter((claim) => claim.article === article)
    .toSorted((x, y) => x.start - y.start);
}

/** A question's passages in one article, each once, however many claims rest on it. */
export function passagesOf(question: Question, article: string): { claim: Claim; anchor: string }[] {
  const claims = claimsOf(question, article);
  return claims
    .filter((claim, i) => !claims.slice(0, i).some(({ start, end }) => start === claim.start && end === claim.end))
    .map((claim, i) => ({ claim, anchor: passageAnchor(article, question.id, i + 1) }));
}

/** What was later corrected, of what these accounts say on a question. */
export function supersededIn(incident: Incident, question: Question, articles: readonly string[]): Superseded[] {
  const names = accountNames(incident);
  return question.positions
    .filter(({ claims }) => claims.some(({ article }) => articles.includes(article)))
    .flatMap((position) =>
      supersededBy(question, position).map((later) => ({
        position,
        later,
        accounts: incident.accounts
          .filter(({ article }) => later.claims.some((claim) => claim.article === article.id))
          .map(({ article }) => ({
            id: article.id,
            name: nameOf(names, article.id),
            published: publishedInWords(article.published),
          })),
      })),
    );
}

function marksOf(article: Article, questions: readonly PairQuestion[]): Mark[] {
  return questions.flatMap(({ question, relation: { kind }, inWords, number }) =>
    passagesOf(question, article.id).flatMap(({ claim, anchor }) => {
      if (kind === "silent") return [];
      const suggested = !isReviewed(question);
      return {
        id: anchor,
        start: claim.start,
        end: claim.end,
        question: question.id,
        kind,
        number,
        suggested,
        label: `${suggested ? "Suggested: " : ""}${inWords}: ${question.ask}`,
        href: `#${question.id}`,
      };
    }),
  );
}

function nearIdenticalWording(
  a: Article,
  claimsOfA: readonly Claim[],
  b: Article,
  claimsOfB: readonly Claim[],
): readonly WordRun[] | undefined {
  const best = claimsOfA
    .flatMap((claimA) => claimsOfB.map((claimB) => compareWording(sentenceOf(a, claimA), sentenceOf(b, claimB))))
    .toSorted((x, y) => y.likeness - x.likeness)[0];
  return best && best.likeness >= nearIdentical ? best.runs : undefined;
}

function sentenceOf({ text, blocks }: Article, claim: Claim): string {
  const block = blocks[claim.block];
  if (!block) return claim.quote;
  const words = text.slice(block.start, block.end);
  const { start, end } = sentenceAround(words, { start: claim.start - block.start, end: claim.end - block.start });
  return words.slice(start, end);
}
