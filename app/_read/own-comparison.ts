import type { LeftOut } from "../../engine/intake/taken-in.ts";
import type { Answered } from "../../engine/proposals/proposal.ts";
import { articlesThatAnswer } from "../../engine/relations/articles-that-answer.ts";
import { groupedBy } from "../../engine/relations/grouped-by.ts";
import type { Question } from "../../engine/relations/question.ts";
import type { Article, Block, Incident } from "../../library/shelf.ts";

/**
 * A reader's own comparison: the articles that they brought, and the questions that they asked of them or confirmed. Plain data: it is
 * kept in the browser, saved as a file, and opened again. Claims are places in `textOf` of their article.
 */
export interface OwnComparison {
  readonly format: "parallax-comparison";
  readonly version: 1;
  /** Lower-case letters and digits, made by chance: its name in this browser. */
  readonly id: string;
  /** What happened, in the reader's words; empty until they say it. */
  readonly title: string;
  /** In the reader's order. */
  readonly articles: readonly OwnArticle[];
  /** `reviewed` is the day on which the reader asked or confirmed it; `rule` stays where the engine had suggested it. */
  readonly questions: readonly Question[];
  /** The ids of suggestions that the reader does not want to see. */
  readonly dismissed: readonly string[];
  /** What a language model answered on its articles, by the reader's own hand: proposals are made of it, and checked, whenever it is shown. */
  readonly answers?: readonly Answered[] | undefined;
  /** What a class is asked of it: whoever opens it judges first. */
  readonly lesson?: Lesson | undefined;
  /** The fragment of the link from which it came, as long as the texts of articles are missing: by it their quotations are found. */
  readonly link?: string | undefined;
}

/** The articles in which nothing answers a question. */
export function articlesWithout({ articles }: OwnComparison, question: Question): readonly OwnArticle[] {
  const answering = articlesThatAnswer(question);
  return articles.filter(({ id }) => !answering.includes(id));
}

/** A pair that is to be judged first, how, and without whose names. */
export interface Lesson {
  readonly a: string;
  readonly b: string;
  readonly blind: boolean;
  /** Answered with one of three. */
  readonly three: boolean;
  /** The ids of the questions that are asked; none where all are. */
  readonly questions: readonly string[];
}

/** An article as a reader brought it, with what they said of it. */
export interface OwnArticle {
  /** An id, as those of the shelf are; unique in its comparison. */
  readonly id: string;
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  readonly agency?: string | undefined;
  /** As 2024-01-16. */
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  /** As BCP 47 writes it; `und` where it is not known. */
  readonly lang: string;
  /** Of an article of the shelf: the incident under which its editors list it. */
  readonly incident?: string | undefined;
  /** Of an article of the shelf that was retold there in other words than its source's. */
  readonly form?: "retold" | undefined;
  readonly read: "whole" | "part";
  readonly blocks: readonly OwnBlock[];
  /** What was taken for furniture of a page, and can be taken back. */
  readonly left: readonly LeftOut[];
  /** Where each particular was found, in words. */
  readonly from: Readonly<Record<string, string>>;
}

/** A paragraph, a heading, a quoted paragraph or an item of a list; its words alone. */
export interface OwnBlock {
  readonly kind: Exclude<Block["kind"], "headline">;
  readonly text: string;
}

/** The text that claims stand in: the headline and the blocks, parted by blank lines. */
export function textOf({ title, blocks }: Pick<OwnArticle, "title" | "blocks">): string {
  return [title, ...blocks.map(({ text }) => text)].join("\n\n");
}

/** An own article in the shape of the shelf's, so that the same views show it. */
export function articleOf(own: OwnArticle): Article {
  let end = own.title.length;
  const blocks: Block[] = [{ kind: "headline", number: 0, start: 0, end, formats: [] }];
  for (const [i, { kind, text }] of own.blocks.entries()) {
    blocks.push({ kind, number: i + 1, start: end + 2, end: end + 2 + text.length, formats: [] });
    end += 2 + text.length;
  }
  return {
    id: own.id,
    private: false,
    formerly: [],
    title: own.title,
    publisher: own.publisher,
    short: own.publisher ?? firstWords(own.title),
    agencies: own.agency === undefined ? [] : [own.agency],
    author: own.author,
    published: own.published === undefined ? { kind: "undated" } : { kind: "on", date: own.published },
    url: own.url,
    lang: own.lang,
    textLang: own.lang,
    form: own.form ?? (own.read === "part" ? "excerpt" : "full"),
    read: own.read,
    text: textOf(own),
    blocks,
  };
}

/** An own comparison in the shape of the shelf's incidents; of one without dates the day is not known. */
export function incidentOf(own: OwnComparison): Incident {
  const days = own.articles.flatMap(({ published }) => published ?? []).toSorted();
  return {
    id: own.id,
    private: false,
    formerly: [],
    title: own.title === "" ? "Articles of your own" : own.title,
    when: { from: days[0] ?? "" },
    where: [],
    kind: "",
    notToBeConfusedWith: [],
    accounts: own.articles.map((article) => ({ article: articleOf(article), inPassing: false })),
    prompts: [],
    questions: own.questions.map((question) => ({
      ...question,
      ...readInPartOf(own),
      silent: question.silent ?? [],
    })),
    note: [],
  };
}

/** The ids of articles that the editors of the shelf list as accounts of one incident, for each such incident. */
export function listedTogether({ articles }: OwnComparison): readonly (readonly string[])[] {
  const ofShelf = articles.filter(({ incident }) => incident !== undefined);
  return [...groupedBy(ofShelf, ({ incident }) => incident).values()].map((group) => group.map(({ id }) => id));
}

/** The articles of which a part alone was read: what they do not say may stand in the rest. */
function readInPartOf({ articles }: OwnComparison): Pick<Question, "readInPart"> {
  const readInPart = articles.filter(({ read }) => read === "part").map(({ id }) => id);
  return { readInPart: readInPart.length > 0 ? readInPart : undefined };
}

/** The first words of a headline, by which an article of an unknown publisher is called. */
function firstWords(title: string): string {
  const words = title.split(/\s+/).slice(0, 4).join(" ");
  return words.length < title.length ? `${words} …` : words || "Untitled";
}
