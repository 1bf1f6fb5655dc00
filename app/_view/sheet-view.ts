import { suggestedBy } from "./suggested-by.ts";
import type { Question } from "../../engine/relations/question.ts";
import type { Article } from "../../library/shelf.ts";
import type { Citation } from "../_citations/citations-of.ts";
import { anchored, type Addresses } from "./addresses.ts";
import { paragraphAnchor } from "./anchors.ts";
import { claimsOf, claimViews, passagesOf, anchorOf, type ClaimView } from "./claim-view.ts";
import { blindNames } from "./blind-names.ts";
import { nameOf, type Comparison } from "./comparison.ts";
import { dayInWords } from "./dates.ts";
import { everyTwo } from "../../engine/every-two.ts";
import { hasFewAccounts } from "./few-accounts.ts";
import type { Mark } from "./marks.ts";
import { pageHead, type PageHead } from "./page-head.ts";
import { pairView, type CardView, type SideView } from "./pair-view.ts";
import { originOf, type Origin } from "./question-head.ts";
import { rowOf } from "./rows.ts";
import { silenceInWords } from "./silence-in-words.ts";
import { stancesOf, type StanceView } from "./question-view.ts";
import type { Relation } from "../../engine/relations/relate.ts";

/** What a discussion sheet and its key have in common, of an incident or of two accounts. */
interface Sheet {
  readonly head: PageHead;
  readonly title: string;
  /** What its accounts are called to who reads blind. */
  readonly blind: string;
  /** The student's sheet, and the key to it. */
  readonly student: PrintedAddress;
  readonly key: PrintedAddress;
  /** By whom its answers are suggested, where no editor has confirmed them. */
  readonly suggestedBy: string | undefined;
  readonly prompts: readonly string[];
  /** When its questions were reviewed, in words. */
  readonly reviewed: string;
  /** Where all sources are cited, as it is printed; nothing of a comparison that has no page of them, and so is not cited. */
  readonly sources: string | undefined;
  /** The accounts as a student cites them, in the first style, at the articles' own pages. */
  readonly cited: readonly { readonly id: string; readonly citation: Citation }[];
}

/** An address, and how it is printed. */
interface PrintedAddress {
  readonly address: string | undefined;
  readonly printed: string;
}

/** The sheet of a whole incident. */
export interface IncidentSheetView extends Sheet {
  readonly note: readonly string[];
  readonly accounts: readonly NumberedAccount[];
  readonly questions: readonly SheetQuestion[];
  /** The sheets of every two of its accounts; nothing where there are too many. */
  readonly pairs: readonly PairOfSheets[] | undefined;
}

interface PairOfSheets {
  readonly names: string;
  readonly student: string | undefined;
  readonly key: string | undefined;
}

export interface NumberedAccount {
  readonly article: Article;
  /** From 1, in the editors' order. */
  readonly number: number;
  readonly name: string;
  /** To its own page, where nothing is marked. */
  readonly code: Code | undefined;
}

export interface SheetQuestion {
  readonly id: string;
  readonly number: number;
  readonly ask: string;
  readonly code: Code | undefined;
  readonly kind: Relation["kind"];
  readonly inWords: string;
  readonly stances: readonly StanceView[];
  readonly origin: Origin;
  /** What each account says, in the accounts' order. */
  readonly answers: readonly { readonly claims: readonly ClaimView[]; readonly silence: string }[];
}

/** The sheet of two accounts. */
export interface PairSheetView extends Sheet {
  readonly a: SheetSide;
  readonly b: SheetSide;
  /** In the editors' order, since the order of strength would tell; numbered so. */
  readonly cards: readonly CardView[];
  readonly silent: readonly string[];
  readonly unseen: readonly string[];
  /** The pair side by side. */
  readonly pair: string | undefined;
  /** The sheet of all accounts. */
  readonly whole: string | undefined;
  /** Where every paragraph is, where nothing is marked; and every marked passage, for the key. */
  readonly paragraphs: readonly Code[];
  readonly passages: readonly Code[];
}

export interface SheetSide extends Pick<SideView, "article" | "name"> {
  readonly letter: "A" | "B";
  /** Numbered as the questions are; for the key. */
  readonly marks: readonly Mark[];
}

/** Something to scan: where it leads, as a link and whole, what is printed under it, and what it is. */
export interface Code {
  readonly address: string;
  readonly whole: string;
  readonly label: string;
  readonly says: string;
}

/** The style of a sheet's citations: the first of those that the site gives. */
const style = "apa-7";

export function incidentSheetView(comparison: Comparison): IncidentSheetView {
  const { incident, addresses } = comparison;
  const articles = incident.accounts.map(({ article }) => article);
  return {
    ...sheetOf(comparison, incident.title, addresses.sheet, addresses.key, articles),
    note: incident.note,
    accounts: articles.map((article, i) => {
      const [number, name] = [i + 1, nameOf(comparison, article.id)];
      const says = `Account ${number}: ${name}`;
      return { article, number, name, code: codeTo(addresses, addresses.article(article.id), `${number}`, says)[0] };
    }),
    questions: incident.questions.map((question, i) => {
      const { kind, inWords } = rowOf(comparison, question);
      return {
        id: question.id,
        number: i + 1,
        ask: question.ask,
        origin: originOf(addresses, question),
        code: codeTo(addresses, addresses.question(question.id), `Question ${i + 1}`, question.ask)[0],
        kind,
        inWords,
        stances: stancesOf(question),
        answers: articles.map((article) => ({
          claims: claimViews(question, claimsOf(question, article.id), undefined),
          silence: silenceInWords(question, article),
        })),
      };
    }),
    pairs: hasFewAccounts(incident)
      ? everyTwo(articles).map(([a, b]) => ({
          names: `${nameOf(comparison, a.id)} and ${nameOf(comparison, b.id)}`,
          student: addresses.pairSheet(a.id, b.id),
          key: addresses.pairKey(a.id, b.id),
        }))
      : undefined,
  };
}

export function pairSheetView(comparison: Comparison, a: Article, b: Article): PairSheetView {
  const { incident, addresses } = comparison;
  const pair = pairView(comparison, a, b, undefined);
  const placeOf = ({ id }: CardView) => incident.questions.findIndex((question) => question.id === id);
  const cards = pair.cards.toSorted((x, y) => placeOf(x) - placeOf(y)).map((card, i) => ({ ...card, number: i + 1 }));
  const sides = [sideOf("A", pair.a, cards), sideOf("B", pair.b, cards)] as const;
  const page = addresses.pair(a.id, b.id);
  return {
    ...sheetOf(comparison, pair.title, addresses.pairSheet(a.id, b.id), addresses.pairKey(a.id, b.id), [a, b]),
    a: sides[0],
    b: sides[1],
    cards,
    silent: pair.silent,
    unseen: pair.unseen,
    pair: page,
    whole: addresses.sheet,
    paragraphs: sides.flatMap(({ letter, article, name }) =>
      article.blocks
        .filter(({ kind }) => kind !== "headline")
        .flatMap(({ number }) =>
          codeTo(
            addresses,
            anchored(addresses.article(article.id), paragraphAnchor(article.id, number)),
            `${letter} ¶${number}`,
            `${name}, paragraph ${number}`,
          ),
        ),
    ),
    passages: cards.flatMap(({ question, number }) =>
      sides.flatMap(({ letter, article, name }) =>
        passagesOf(question, article.id).flatMap((claim, i, all) =>
          codeTo(
            addresses,
            anchored(page, anchorOf(question, claim)),
            `${number} ${letter}${all.length > 1 ? `.${i + 1}` : ""}`,
            `Question ${number}, ${name}, passage ${i + 1}`,
          ),
        ),
      ),
    ),
  };
}

/** A code, where there is an address, and it is known where that is to be found. */
function codeTo({ published }: Addresses, address: string | undefined, label: string, says: string): Code[] {
  const whole = address === undefined ? undefined : published(address);
  return address === undefined || whole === undefined ? [] : [{ address, whole, label, says }];
}

function sideOf(letter: "A" | "B", { article, name, marks }: SideView, cards: readonly CardView[]): SheetSide {
  return {
    letter,
    article,
    name,
    marks: marks.map((mark) => ({
      ...mark,
      number: cards.find(({ id }) => id === mark.question)?.number ?? mark.number,
    })),
  };
}

function sheetOf(
  comparison: Comparison,
  title: string,
  student: string | undefined,
  key: string | undefined,
  articles: readonly Article[],
): Sheet {
  const { incident, addresses, isDraft, cite } = comparison;
  const printed = (address: string | undefined): PrintedAddress => ({
    address,
    printed: address === undefined ? "" : (addresses.published(address) ?? address),
  });
  const inStyle = (article: Article) =>
    cite?.({ kind: "account", article }).find((citation) => citation.style.id === style);
  return {
    head: pageHead(comparison),
    blind: blindNames(comparison, articles),
    title,
    student: printed(student),
    key: printed(key),
    suggestedBy: isDraft && incident.questions.length > 0 ? suggestedBy(incident.questions) : undefined,
    prompts: incident.prompts,
    reviewed: reviewedInWords(incident.questions),
    sources: addresses.sources && printed(addresses.sources).printed,
    cited: articles.flatMap((article) => {
      const citation = inStyle(article);
      return citation ? [{ id: article.id, citation }] : [];
    }),
  };
}

/** When the editors last confirmed questions: a day, or the first and the last of several; or that they have not. */
function reviewedInWords(questions: readonly Pick<Question, "reviewed">[]): string {
  if (questions.length === 0) return "no question has been asked yet";
  const days = [...new Set(questions.flatMap(({ reviewed }) => reviewed ?? []))].toSorted();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return "questions suggested by a program, not reviewed";
  return first === last
    ? `questions reviewed ${dayInWords(last)}`
    : `questions reviewed ${dayInWords(first)} to ${dayInWords(last)}`;
}
