import { suggestedBy } from "./suggested-by.ts";
import type { Relation } from "../../engine/relations/relate.ts";
import type { Question } from "../../engine/relations/question.ts";
import type { Weight } from "../../engine/relations/weigh.ts";
import type { Article } from "../../library/shelf.ts";
import { creditOf } from "./account-names.ts";
import { claimsOf, claimViews, passagesOf, type ClaimView } from "./claim-view.ts";
import { nameOf, type Comparison } from "./comparison.ts";
import { publishedShortly } from "./dates.ts";
import { foundView, type FoundView } from "./found-view.ts";
import { questionHead, supersededIn, type QuestionHead, type Superseded } from "./question-head.ts";
import { rowsOf, standingOf, type Row } from "./rows.ts";
import { silenceInWords } from "./silence-in-words.ts";

/** Questions down, accounts across. */
export interface GridView {
  readonly title: string;
  readonly accounts: readonly {
    readonly id: string;
    readonly name: string;
    /** Agency, day, whether it was read in part, and whether it tells of the incident in passing. */
    readonly about: string;
    readonly address: string | undefined;
  }[];
  /** The strongest relation first; none where no editor has confirmed one. */
  readonly reviewed: readonly GridRowView[];
  /** What is suggested besides, in the order in which it is: nobody has weighed it. */
  readonly suggested: readonly GridRowView[];
  /** By whom that is suggested, in words. */
  readonly suggestedBy: string;
  /** What was suggested of one account alone. */
  readonly found: readonly FoundView[];
}

export interface GridRowView extends QuestionHead {
  /** Its place in the editors' order. */
  readonly place: number;
  readonly kind: Relation["kind"];
  readonly inWords: string;
  readonly reason: string | undefined;
  readonly positions: number;
  readonly weight: Weight;
  readonly cells: readonly GridCellView[];
}

/** What one account says to a question; no passages where it says nothing, as far as it was read. */
export interface GridCellView {
  readonly article: string;
  readonly kind: Relation["kind"];
  /** What stands where there is no passage: “does not say”. */
  readonly silence: string;
  readonly passages: readonly {
    readonly key: string;
    readonly quote: string;
    readonly points: ClaimView["points"];
    readonly lang: string | undefined;
    readonly translation: string | undefined;
    readonly address: string | undefined;
    /** Whose it is: several claims may rest on one passage. */
    readonly voices: readonly string[];
  }[];
  /** What came after what it says, where it does not say so itself. */
  readonly superseded: readonly Superseded[];
}

export function gridView(comparison: Comparison): GridView {
  const { incident, addresses, isDraft } = comparison;
  const suggested = rowsOf(comparison, comparison.suggested).toSorted((a, b) => a.place - b.place);
  const articles = incident.accounts.map(({ article }) => article);
  return {
    title: incident.title,
    accounts: incident.accounts.map(({ article, inPassing }) => ({
      id: article.id,
      name: nameOf(comparison, article.id),
      about: aboutOf(article, inPassing),
      address: addresses.annotated(article.id),
    })),
    reviewed: isDraft ? [] : rowsOf(comparison).map((row) => rowView(comparison, row)),
    suggestedBy: suggestedBy(comparison.suggested),
    suggested: suggested.filter(({ kind }) => kind !== "found").map((row) => rowView(comparison, row)),
    found: suggested
      .filter(({ kind }) => kind === "found")
      .flatMap(({ question }) => foundView(comparison, question, articles, addresses.annotated)),
  };
}

function aboutOf(article: Article, inPassing: boolean): string {
  const agency = article.agencies.length > 0 && creditOf({ ...article, author: undefined });
  const extent = article.read === "part" && "read in part";
  const told = [agency, publishedShortly(article.published), extent].filter(Boolean).join(" · ");
  return inPassing ? `${told} · in passing` : told;
}

function rowView(comparison: Comparison, { question, place, kind, inWords, reasons, weight }: Row): GridRowView {
  return {
    ...questionHead(comparison, question),
    place,
    kind,
    inWords,
    reason: reasons[0],
    positions: question.positions.length,
    weight,
    cells: comparison.incident.accounts.map(({ article }) => cellView(comparison, question, article)),
  };
}

function cellView(comparison: Comparison, question: Question, account: Article): GridCellView {
  const { id: article } = account;
  const claims = claimsOf(question, article);
  return {
    article,
    kind: claims.length === 0 ? "silent" : standingOf(comparison, question, article).kind,
    silence: silenceInWords(question, account),
    passages: claimViews(question, passagesOf(question, article), comparison.addresses.annotated(article)).map(
      ({ anchor, quote, points, lang, translation, address }) => ({
        key: anchor,
        quote,
        points,
        lang,
        translation,
        address,
        voices: claimViews(question, claims, undefined)
          .filter((claim) => claim.anchor === anchor)
          .map(({ voice }) => voice),
      }),
    ),
    superseded: supersededIn(comparison, question, [article]).filter(({ accounts }) =>
      accounts.every(({ id }) => id !== article),
    ),
  };
}
