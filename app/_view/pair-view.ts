import { compareWording, nearIdentical, type WordRun } from "../../engine/links/compare-wording.ts";
import type { Claim, Question } from "../../engine/relations/question.ts";
import { unseenBecause, strength, type Relation } from "../../engine/relations/relate.ts";
import type { RelationKind } from "../../engine/relations/relations.ts";
import type { Article } from "../../library/shelf.ts";
import { claimsOf, claimViews, type ClaimView } from "./claim-view.ts";
import { everyQuestion, nameOf, relationOf, type Comparison } from "./comparison.ts";
import { canonicalOrder } from "./canonical-order.ts";
import { foundView, type FoundView } from "./found-view.ts";
import { hasFewAccounts } from "./few-accounts.ts";
import { marksOf, type Mark } from "./marks.ts";
import { pageHead, type PageHead } from "./page-head.ts";
import { questionHead, supersededIn, type QuestionHead, type Superseded } from "./question-head.ts";
import { reasonsOf, relationInWords } from "./relation-words.ts";
import { silenceInWords } from "./silence-in-words.ts";
import { sentenceOf } from "./sentence-of.ts";
import { sharedWordsView, type SharedPassage, type SharedWordsView } from "./shared-words-view.ts";

/** Two accounts of an incident, and all that the questions say of them. */
export interface PairView {
  readonly head: PageHead;
  /** “CBC News and TASS: Iranian missile strikes …”. */
  readonly title: string;
  /** No editor has confirmed a question of it. */
  readonly isDraft: boolean;
  readonly a: SideView;
  readonly b: SideView;
  /** Those that one of the two answers: the strongest relation first, then in the editors' order; numbered from 1. */
  readonly cards: readonly CardView[];
  /** What is suggested besides, in the order in which it is, since nobody weighed it; numbered on. Only where it was asked for. */
  readonly suggested: readonly CardView[];
  /** What was suggested of one of the two alone. */
  readonly found: readonly FoundView[];
  /** What is asked that neither answers, both read whole. */
  readonly silent: readonly string[];
  /** What is asked that neither answers as far as they were read: one of them, or both, in part or not at all. */
  readonly unseen: readonly string[];
  /** What a reader asks that is marked in neither. */
  readonly notMarked: readonly string[];
  /** What the two have word for word. */
  readonly shared: SharedWordsView | undefined;
  /** The same pair with its sides changed. */
  readonly swapped: string | undefined;
  /** The sheet of the two and its key, where so few accounts have them, and the sheet of all accounts. */
  readonly sheets: {
    readonly student: string | undefined;
    readonly key: string | undefined;
    readonly whole: string | undefined;
    readonly accounts: number;
  };
}

export interface SideView {
  readonly letter: "a" | "b";
  readonly article: Article;
  readonly name: string;
  readonly marks: readonly Mark[];
  readonly shared: readonly SharedPassage[];
  readonly particulars: string | undefined;
  readonly annotated: string | undefined;
  readonly forms: string | undefined;
  /** Every other account, and the pair with it in this one's place. */
  readonly others: readonly { readonly id: string; readonly name: string; readonly address: string | undefined }[];
}

/** A question between two accounts. */
export interface CardView extends QuestionHead {
  readonly number: number;
  /** Its place in the order in which it was asked, over all questions of the incident. */
  readonly place: number;
  readonly kind: RelationKind;
  readonly relation: Relation;
  /** The relation with the accounts' names. */
  readonly inWords: string;
  readonly reasons: readonly string[];
  readonly a: readonly ClaimView[];
  readonly b: readonly ClaimView[];
  /** What is said of the one of the two that has no claim. */
  readonly silence: { readonly a: string; readonly b: string };
  readonly superseded: readonly Superseded[];
  /** Sentences of the two that are nearly the same, word by word. */
  readonly wording: readonly WordRun[] | undefined;
  readonly question: Question;
}

/** The pair with the questions that are counted. `page` is where its texts are to be read from: "" on the page of the pair. */
export function pairView(comparison: Comparison, a: Article, b: Article, page: string | undefined): PairView {
  const cards = cardsOf(comparison, comparison.incident.questions, a, b, page)
    .filter((card) => !isInOneAlone(card))
    .toSorted((x, y) => strength(x.kind) - strength(y.kind))
    .map((card, i) => ({ ...card, number: i + 1 }));
  return viewOf(comparison, a, b, cards, [], []);
}

/** The same with what is suggested of the two. A draft's questions are all suggestions. */
export function pairWithSuggestions(comparison: Comparison, a: Article, b: Article): PairView {
  const cards = pairView(comparison, a, b, "").cards.filter(({ suggested }) => !suggested);
  const all = cardsOf(comparison, comparison.suggested, a, b, "");
  const suggested = all
    .filter((card) => !isInOneAlone(card))
    .map((card, i) => ({ ...card, number: cards.length + i + 1 }));
  const found = all.filter(isInOneAlone).flatMap(({ question }) => foundView(comparison, question, [a, b], () => ""));
  return viewOf(comparison, a, b, cards, suggested, found);
}

/** Whether a machine found an answer in one of the two alone. */
function isInOneAlone({ kind, suggested }: CardView): boolean {
  return kind === "found" && suggested;
}

function viewOf(
  comparison: Comparison,
  a: Article,
  b: Article,
  cards: readonly CardView[],
  suggested: readonly CardView[],
  found: readonly FoundView[],
): PairView {
  const { incident, addresses, isDraft } = comparison;
  const shared = sharedWordsView(comparison, a, b);
  const few = hasFewAccounts(incident);
  const unanswered = incident.questions.filter(
    (question) => relationOf(comparison, question, a.id, b.id).kind === "silent",
  );
  const isWithout = (question: Question, ...why: ReturnType<typeof unseenBecause>[]) =>
    [a, b].some(({ id }) => why.includes(unseenBecause(question, id)));
  const isSilent = (question: Question) => [a, b].every(({ id }) => unseenBecause(question, id) === undefined);
  const [first, second] = canonicalOrder(incident, a.id, b.id);
  const sideOf = (letter: "a" | "b", article: Article, other: Article): SideView => ({
    letter,
    article,
    name: nameOf(comparison, article.id),
    marks: [...cards, ...suggested].flatMap((card) => marksOf(card.question, article.id, card)),
    shared: shared?.passages.map((passage) => passage[letter]) ?? [],
    particulars: addresses.article(article.id),
    annotated: addresses.annotated(article.id),
    forms: addresses.forms(article.id),
    others: incident.accounts
      .filter(({ article: { id } }) => id !== article.id && id !== other.id)
      .map(({ article: { id } }) => ({
        id,
        name: nameOf(comparison, id),
        address: letter === "a" ? addresses.pair(id, other.id) : addresses.pair(other.id, id),
      })),
  });
  return {
    head: pageHead(comparison),
    title: `${nameOf(comparison, a.id)} and ${nameOf(comparison, b.id)}: ${incident.title}`,
    isDraft,
    a: sideOf("a", a, b),
    b: sideOf("b", b, a),
    cards,
    suggested,
    found,
    silent: unanswered.filter(isSilent).map(({ ask }) => ask),
    unseen: unanswered
      .filter((question) => isWithout(question, "part", "language") && !isWithout(question, "machine", "not marked"))
      .map(({ ask }) => ask),
    notMarked: unanswered.filter((question) => isWithout(question, "not marked")).map(({ ask }) => ask),
    shared,
    swapped: addresses.pair(b.id, a.id),
    sheets: {
      student: few ? addresses.pairSheet(first, second) : undefined,
      key: few ? addresses.pairKey(first, second) : undefined,
      whole: addresses.sheet,
      accounts: incident.accounts.length,
    },
  };
}

/** What one of the two answers, in the order given and numbered so. */
function cardsOf(
  comparison: Comparison,
  questions: readonly Question[],
  a: Article,
  b: Article,
  page: string | undefined,
): CardView[] {
  const all = everyQuestion(comparison);
  return questions.flatMap((question) => {
    const relation = relationOf(comparison, question, a.id, b.id);
    const { kind } = relation;
    if (kind === "silent") return [];
    const [claimsOfA, claimsOfB] = [claimsOf(question, a.id), claimsOf(question, b.id)];
    return {
      ...questionHead(comparison, question),
      number: 0,
      place: all.indexOf(question),
      kind,
      relation,
      inWords: relationInWords(relation, nameOf(comparison, a.id), nameOf(comparison, b.id)),
      reasons: reasonsOf(question, relation),
      silence: { a: silenceInWords(question, a), b: silenceInWords(question, b) },
      a: claimViews(question, claimsOfA, page),
      b: claimViews(question, claimsOfB, page),
      superseded: supersededIn(comparison, question, [a.id, b.id]),
      wording: nearIdenticalWording(a, claimsOfA, b, claimsOfB),
      question,
    };
  });
}

function nearIdenticalWording(
  a: Article,
  claimsOfA: readonly Claim[],
  b: Article,
  claimsOfB: readonly Claim[],
): readonly WordRun[] | undefined {
  const best = claimsOfA
    .flatMap((claimA) => claimsOfB.map((claimB) => compareWording(sentenceIn(a, claimA), sentenceIn(b, claimB))))
    .toSorted((x, y) => y.likeness - x.likeness)[0];
  return best && best.likeness >= nearIdentical ? best.runs : undefined;
}

function sentenceIn(article: Article, claim: Claim): string {
  const { start, end } = sentenceOf(article, claim);
  return article.text.slice(start, end);
}
