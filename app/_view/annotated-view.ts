import { unseenBecause } from "../../engine/relations/relate.ts";
import { described, type RelationKind } from "../../engine/relations/relations.ts";
import type { Position, Question } from "../../engine/relations/question.ts";
import type { Article } from "../../library/shelf.ts";
import { anchored } from "./addresses.ts";
import { passageAnchor } from "./anchors.ts";
import { claimsOf, passageCitation, passagesOf, type PassageCitation } from "./claim-view.ts";
import { everyQuestion, nameOf, relationOf, type Comparison } from "./comparison.ts";
import { foundView, type FoundView } from "./found-view.ts";
import { marksOf, type Mark } from "./marks.ts";
import { pageHead, type PageHead } from "./page-head.ts";
import { questionHead, supersededIn, type QuestionHead, type Superseded } from "./question-head.ts";
import { isReviewed } from "./reviewed.ts";
import { standingOf } from "./rows.ts";

/** One account, and in its margin what every other account says at each point. */
export interface AnnotatedView {
  readonly head: PageHead;
  readonly article: Article;
  readonly name: string;
  readonly inPassing: boolean;
  readonly isDraft: boolean;
  readonly marks: readonly Mark[];
  /** In the order of the text. Those that are reviewed are numbered from 1, what is suggested after them. */
  readonly notes: readonly NoteView[];
  /** What was suggested of this account alone. */
  readonly found: readonly FoundView[];
  /**
   * What a reader finds missing: the questions of the incident that this article does not answer, and why it is not silent on them. A
   * question that a machine asks is none: what it did not find is not missing.
   */
  readonly missingBecause: ReturnType<typeof unseenBecause>;
  readonly missing: readonly { readonly id: string; readonly ask: string; readonly address: string | undefined }[];
  readonly beside: BesideView;
  readonly particulars: string | undefined;
  readonly forms: string | undefined;
}

/** The ways to an account side by side with each other one. */
export type BesideView = readonly {
  readonly id: string;
  readonly name: string;
  readonly address: string | undefined;
}[];

/** One question that the article answers. */
export interface NoteView extends QuestionHead {
  readonly number: number;
  readonly kind: RelationKind;
  /** Why it stands so to the others. */
  readonly reasons: readonly string[];
  /** Where the article's first passage on it begins. */
  readonly passage: string;
  /** What can be answered, the article's own answers first; with each the other accounts that give it. */
  readonly positions: readonly NotePosition[];
  /** The names of the accounts that do not answer. */
  readonly silent: readonly string[];
  /** The names of those that do not answer in the part that was read. */
  readonly unseen: readonly string[];
  /** The names of those that are not read for suggestions. */
  readonly unread: readonly string[];
  /** Of a reader's own: the names of those in which no answer is marked. */
  readonly notMarked: readonly string[];
  readonly superseded: readonly Superseded[];
  readonly citations: readonly PassageCitation[];
}

interface NotePosition {
  readonly id: string;
  readonly says: string;
  /** Whether this article reports it. */
  readonly here: boolean;
  readonly others: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: RelationKind;
    readonly address: string | undefined;
  }[];
}

export function annotatedView(comparison: Comparison, article: Article): AnnotatedView {
  const { incident, addresses } = comparison;
  const isInOneAlone = (question: Question) =>
    !isReviewed(question) && standingOf(comparison, question, article.id).kind === "found";
  const asked = everyQuestion(comparison)
    .flatMap((question) => {
      const [first] = claimsOf(question, article.id);
      return first ? [{ question, start: first.start }] : [];
    })
    .toSorted((a, b) => Number(isReviewed(b.question)) - Number(isReviewed(a.question)) || a.start - b.start)
    .filter(({ question }) => !isInOneAlone(question))
    .flatMap(({ question, start }, i) => {
      const note = noteOf(comparison, question, article, i + 1);
      return note ? [{ question, start, note }] : [];
    })
    .toSorted((a, b) => a.start - b.start);
  const missing = incident.questions.filter(
    (question) => claimsOf(question, article.id).length === 0 && unseenBecause(question, article.id) !== "machine",
  );
  return {
    head: pageHead(comparison),
    article,
    name: nameOf(comparison, article.id),
    inPassing: incident.accounts.some((account) => account.inPassing && account.article.id === article.id),
    isDraft: comparison.isDraft,
    marks: asked.flatMap(({ question, note }) =>
      marksOf(question, article.id, { ...note, inWords: described(note.kind).word }),
    ),
    notes: asked.map(({ note }) => note),
    found: everyQuestion(comparison)
      .filter(isInOneAlone)
      .flatMap((question) => foundView(comparison, question, [article], () => "")),
    missingBecause: missing[0] && unseenBecause(missing[0], article.id),
    missing: missing.map(({ id, ask }) => ({ id, ask, address: addresses.question(id) })),
    beside: besideView(comparison, article.id),
    particulars: addresses.article(article.id),
    forms: addresses.forms(article.id),
  };
}

export function besideView(comparison: Comparison, article: string): BesideView {
  return othersOf(comparison, article).map((id) => ({
    id,
    name: nameOf(comparison, id),
    address: comparison.addresses.pair(article, id),
  }));
}

function noteOf(comparison: Comparison, question: Question, article: Article, number: number): NoteView | undefined {
  const { addresses } = comparison;
  const { kind, reasons } = standingOf(comparison, question, article.id);
  if (kind === "silent") return undefined;
  const others = othersOf(comparison, article.id);
  const unanswering = others.filter((id) => claimsOf(question, id).length === 0);
  const reports = (position: Position, id: string) => position.claims.some((claim) => claim.article === id);
  const positions = question.positions.map((position) => ({
    id: position.id,
    says: position.says,
    here: reports(position, article.id),
    others: others
      .filter((id) => reports(position, id))
      .flatMap((id) => {
        const { kind } = relationOf(comparison, question, article.id, id);
        const address = anchored(addresses.annotated(id), passageAnchor(id, question.id));
        return kind === "silent" ? [] : { id, name: nameOf(comparison, id), kind, address };
      }),
  }));
  return {
    ...questionHead(comparison, question),
    number,
    kind,
    reasons,
    passage: passageAnchor(article.id, question.id),
    positions: positions.toSorted((a, b) => Number(b.here) - Number(a.here)),
    ...unansweringNames(comparison, question, unanswering),
    superseded: supersededIn(comparison, question, [article.id]),
    citations: passagesOf(question, article.id).flatMap(
      (claim) => passageCitation(comparison, question, article, claim) ?? [],
    ),
  };
}

function unansweringNames(comparison: Comparison, question: Question, articles: readonly string[]) {
  const names = (why: ReturnType<typeof unseenBecause>) =>
    articles.filter((id) => unseenBecause(question, id) === why).map((id) => nameOf(comparison, id));
  return { silent: names(undefined), unseen: names("part"), unread: names("language"), notMarked: names("not marked") };
}

function othersOf({ incident }: Comparison, article: string): string[] {
  return incident.accounts.map((account) => account.article.id).filter((id) => id !== article);
}
