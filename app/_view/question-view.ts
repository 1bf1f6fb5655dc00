import type { Position, Question } from "../../engine/relations/question.ts";
import { unseenBecause, strength, type Relation } from "../../engine/relations/relate.ts";
import type { RelationKind } from "../../engine/relations/relations.ts";
import { stanceOf, type Stance } from "../../engine/relations/stance.ts";
import type { Weight } from "../../engine/relations/weigh.ts";
import type { Article } from "../../library/shelf.ts";
import { voiceName } from "../../engine/relations/voice-name.ts";
import { anchored } from "./addresses.ts";
import {
  claimsOf,
  claimViews,
  passageAddress,
  passageCitation,
  type ClaimView,
  type PassageCitation,
} from "./claim-view.ts";
import { everyQuestion, nameOf, relationOf, weightOf, type Comparison } from "./comparison.ts";
import { publishedInWords } from "./dates.ts";
import { everyTwo } from "../../engine/every-two.ts";
import { pageHead, type PageHead } from "./page-head.ts";
import { questionHead, supersededIn, type QuestionHead, type Superseded } from "./question-head.ts";
import { relationInWords } from "./relation-words.ts";
import { isReviewed } from "./reviewed.ts";
import { isInConflict, rowOf } from "./rows.ts";

/** One question over all accounts of an incident: what its page shows, and what is said of it elsewhere. */
export interface QuestionView extends QuestionHead {
  readonly page: PageHead;
  readonly question: Question;
  readonly kind: Relation["kind"];
  /** The relation of the row, in words. */
  readonly inWords: string;
  readonly weight: Weight;
  /** Why the row has its relation. */
  readonly reasons: readonly string[];
  readonly positions: readonly PositionView[];
  /** How every two positions stand to each other: conflicts first, then updates, then what can hold together. */
  readonly stances: readonly StanceView[];
  readonly superseded: readonly Superseded[];
  readonly answering: readonly AccountView[];
  readonly silent: readonly AccountView[];
  /** Those that do not answer in the part that was read. */
  readonly unseen: readonly AccountView[];
  /** Those that are in a language that is not read for suggestions. */
  readonly unread: readonly AccountView[];
  /** Of a suggestion: those in which no answer was found. */
  readonly notFound: readonly AccountView[];
  /** Of a reader's own: those in which none is marked. */
  readonly notMarked: readonly AccountView[];
  /** The pairs of accounts that conflict on it, or of which one tells one side only; the strongest first. */
  readonly opposed: readonly OpposedView[];
  /** The questions before and after it, in the editors' order or as suggested, and how many there are. */
  readonly around: {
    readonly before: Neighbour | undefined;
    readonly after: Neighbour | undefined;
    readonly of: number;
    /** Its row in the grid. */
    readonly row: string | undefined;
  };
}

export interface PositionView {
  readonly id: string;
  readonly says: string;
  readonly weight: Weight;
  /** How its passages are drawn: as conflicting only where this very answer conflicts with another. */
  readonly kind: Relation["kind"];
  readonly accounts: readonly (AccountView & { readonly claims: readonly CitedClaim[] })[];
}

export interface CitedClaim extends ClaimView {
  readonly citation: PassageCitation | undefined;
  /** All that its voice is reported to have said. */
  readonly voiceAddress: string | undefined;
}

export interface StanceView extends Stance {
  readonly a: Position;
  readonly b: Position;
}

export interface OpposedView {
  readonly key: string;
  readonly names: string;
  readonly address: string | undefined;
  readonly kind: RelationKind;
  readonly inWords: string;
}

export interface AccountView {
  readonly article: Article;
  readonly name: string;
  readonly published: string;
  /** Its page beside all others. */
  readonly address: string | undefined;
}

interface Neighbour {
  readonly ask: string;
  readonly address: string | undefined;
}

const stanceOrder: readonly Stance["kind"][] = ["conflict", "update", "differing", "compatible", "withheld"];

/** As which relation a stance is drawn. */
export const relationOfStance = {
  conflict: "conflict",
  update: "update",
  differing: "differs",
  compatible: "detail",
  withheld: "withheld",
} as const satisfies Readonly<Record<Stance["kind"], RelationKind>>;

/** What the page of a question shows; with `citing` each claim says how it is cited, which takes most of the time. */
export function questionView(shown: Comparison, id: string, citing = false): QuestionView {
  const comparison = citing ? shown : { ...shown, cite: undefined };
  const { incident, addresses, suggested } = comparison;
  const question = everyQuestion(comparison).find((asked) => asked.id === id);
  if (!question) throw new Error(`no question ${id} in ${incident.id}`);
  const { kind, inWords, weight, reasons } = rowOf(comparison, question);
  const accounts = incident.accounts.map(({ article }): AccountView => ({
    article,
    name: nameOf(comparison, article.id),
    published: publishedInWords(article.published),
    address: addresses.annotated(article.id),
  }));
  const answers = ({ article }: AccountView) => claimsOf(question, article.id).length > 0;
  const answering = accounts.filter(answers);
  const isWithout = (account: AccountView, why: ReturnType<typeof unseenBecause>) =>
    !answers(account) && unseenBecause(question, account.article.id) === why;
  const asked = isReviewed(question) ? incident.questions : suggested;
  const neighbour = (step: 1 | -1): Neighbour | undefined => {
    const other = asked[asked.indexOf(question) + step];
    return other && { ask: other.ask, address: addresses.question(other.id) };
  };
  return {
    ...questionHead(comparison, question),
    page: pageHead(comparison),
    question,
    kind,
    inWords,
    weight,
    reasons,
    positions: question.positions.map((position) => ({
      id: position.id,
      says: position.says,
      weight: weightOf(comparison, position.claims),
      kind: kindOfPosition(question, position, kind),
      accounts: answering
        .map((account) => ({ ...account, claims: claimsAt(comparison, question, position, account.article) }))
        .filter(({ claims }) => claims.length > 0),
    })),
    stances: stancesOf(question),
    superseded: supersededIn(
      comparison,
      question,
      accounts.map(({ article }) => article.id),
    ),
    answering,
    silent: accounts.filter((account) => isWithout(account, undefined)),
    unseen: accounts.filter((account) => isWithout(account, "part")),
    unread: accounts.filter((account) => isWithout(account, "language")),
    notFound: accounts.filter((account) => isWithout(account, "machine")),
    notMarked: accounts.filter((account) => isWithout(account, "not marked")),
    opposed: everyTwo(answering)
      .flatMap(([a, b]): OpposedView[] => {
        const relation = relationOf(comparison, question, a.article.id, b.article.id);
        if (relation.kind === "silent" || !isInConflict(relation.kind)) return [];
        return [
          {
            key: `${a.article.id} ${b.article.id}`,
            names: `${a.name} and ${b.name}`,
            address: anchored(addresses.pair(a.article.id, b.article.id), question.id),
            kind: relation.kind,
            inWords: relationInWords(relation, a.name, b.name),
          },
        ];
      })
      .toSorted((x, y) => strength(x.kind) - strength(y.kind)),
    around: {
      before: neighbour(-1),
      after: neighbour(1),
      of: asked.length,
      row: anchored(addresses.incident, question.id),
    },
  };
}

/** How every two positions of a question stand to each other, conflicts first. */
export function stancesOf(question: Question): StanceView[] {
  return everyTwo(question.positions)
    .map(([a, b]) => ({ a, b, ...stanceOf(question, a, b) }))
    .toSorted((x, y) => stanceOrder.indexOf(x.kind) - stanceOrder.indexOf(y.kind));
}

function claimsAt(comparison: Comparison, question: Question, position: Position, article: Article): CitedClaim[] {
  return claimsOf({ ...question, positions: [position] }, article.id).flatMap((claim) =>
    claimViews(question, [claim], comparison.addresses.annotated(article.id)).map((view) => ({
      ...view,
      address: passageAddress(comparison, question, claim),
      citation: passageCitation(comparison, question, article, claim),
      // A voice of what is suggested besides has no page.
      voiceAddress:
        claim.voice.itself || !comparison.incident.questions.includes(question)
          ? undefined
          : comparison.addresses.voice(voiceName(claim.voice)),
    })),
  );
}

/** The strongest stance of a position to the others; where it is the only one, the relation of the row. */
function kindOfPosition(question: Question, position: Position, row: Relation["kind"]): Relation["kind"] {
  const stances = question.positions
    .filter((other) => other !== position)
    .map((other) => stanceOf(question, position, other));
  const [strongest] = stanceOrder.filter((kind) => stances.some((stance) => stance.kind === kind));
  return strongest === undefined ? row : relationOfStance[strongest];
}
