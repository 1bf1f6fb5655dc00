import type { Answered } from "../../../engine/proposals/proposal.ts";
import type { Claim, Group, Question, Update } from "../../../engine/relations/question.ts";
import type { Lesson, OwnArticle, OwnComparison } from "../own-comparison.ts";
import { fromIncident, isIncident } from "./from-incident.ts";
import { longestFile } from "./limits.ts";
import { Outside, Unexpected } from "./narrow.ts";
import { format, readComparison, version } from "./read-comparison.ts";

/** What came of a text: a comparison, with a sentence for each thing in it that could not be taken as it was, or one on why it is none. */
export type Opened =
  { readonly comparison: OwnComparison; readonly told: readonly string[] } | { readonly problem: string };

/**
 * A comparison as a file to keep and to send: all of it, as JSON that people can read, fields always in the same order.
 * `comparison-schema.ts` describes every field; `openFile` reads it again.
 */
export function fileOf(comparison: OwnComparison): string {
  const { id, title, articles, questions, dismissed, answers, lesson, link } = comparison;
  const file = {
    format,
    version,
    id,
    title,
    articles: articles.map(articleIn),
    questions: questions.map(questionIn),
    dismissed,
    answers: answers?.map(answerIn),
    lesson: lesson && lessonIn(lesson),
    link,
  } satisfies OwnComparison;
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads a file that was saved, or an incident's data as the shelf gives it (`/incidents/<incident>.json`). It may come from anyone: what
 * is not as it should be is told, and nothing in it is trusted. A quotation that does not stand where the file says is looked for in its
 * article.
 */
export function openFile(text: string): Opened {
  if (text.length > longestFile)
    return problem(
      `This file is larger than ${longestFile / 1_000_000} MB, which no comparison is. Nothing was opened.`,
    );
  const bare = text.replace(/^\uFEFF/, "").trim();
  if (bare === "") return problem("This file is empty. Save the comparison once more where it was made.");
  let value: unknown;
  try {
    value = JSON.parse(bare);
  } catch {
    return problem(
      bare.startsWith("{") && !bare.endsWith("}")
        ? "This file is not whole: it ends in the middle. Save it once more where it was made, or have it sent again."
        : bare.startsWith("{")
          ? "This file was damaged, or changed by hand: it is no longer JSON. Save it once more where it was made."
          : `This is no file of a comparison: JSON was expected, and it begins with “${bare.slice(0, 20)}”. To add an article, drop it where articles are added.`,
    );
  }
  try {
    const outside = new Outside(value);
    if (isIncident(value)) return fromIncident(outside);
    if (!isOwn(value))
      return problem(
        "This is JSON, and no comparison: a file that was saved on this page was expected, or the data of an incident of the shelf.",
      );
    const of = outside.at("version").count();
    if (of > version)
      return problem(
        `This file was saved by a later version of this page (${of}; this one reads ${version}). Load this page anew, or open the file on the site where it was made.`,
      );
    return readComparison(outside);
  } catch (error) {
    if (!(error instanceof Unexpected)) throw error;
    return problem(`This file cannot be opened. In it, ${error.message}. Save it once more where it was made.`);
  }
}

function isOwn(value: unknown): boolean {
  return typeof value === "object" && value !== null && "format" in value && value.format === format;
}

function problem(sentence: string): Opened {
  return { problem: sentence };
}

function lessonIn({ a, b, blind, three, questions }: Lesson): Lesson {
  return { a, b, blind, three, questions };
}

function articleIn(article: OwnArticle): OwnArticle {
  const { id, title, publisher, author, agency, published, url, lang, incident, form, read, blocks, left, from } =
    article;
  return {
    id,
    title,
    publisher,
    author,
    agency,
    published,
    url,
    lang,
    incident,
    form,
    read,
    blocks: blocks.map(({ kind, text }) => ({ kind, text })),
    left: left.map(({ text, because, isStory, at }) => ({ text, because, isStory, at })),
    from: Object.fromEntries(Object.entries(from).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function questionIn(question: Question): Question {
  const { id, ask, positions, compatible, updates, conflicts, withheld, elsewhere } = question;
  const { readInPart, notRead, silent, rule, proposed, reviewed } = question;
  return {
    id,
    ask,
    positions: positions.map((position) => ({
      id: position.id,
      says: position.says,
      claims: position.claims.map(claimIn),
    })),
    compatible: compatible.map(groupIn),
    updates: updates.map(updateIn),
    conflicts: conflicts.map(groupIn),
    withheld: withheld.map(groupIn),
    elsewhere: elsewhere.map(({ incident, title, because }) => ({ incident, title, because })),
    readInPart,
    notRead,
    silent,
    rule,
    ...(proposed ? { proposed: { model: proposed.model, on: proposed.on, prompt: proposed.prompt } } : {}),
    reviewed,
  };
}

function answerIn({ ask, answer, failed, model, on, prompt }: Answered): Answered {
  return { ask, answer, failed, model, on, prompt };
}

function claimIn({ article, start, end, quote, lang, translation, passage, voice, says }: Claim): Claim {
  const { name, itself, through, key } = voice;
  return { article, start, end, quote, lang, translation, passage, voice: { name, itself, through, key }, says };
}

function groupIn({ positions, because }: Group): Group {
  return { positions, because };
}

function updateIn({ later, earlier, because }: Update): Update {
  return { later, earlier, because };
}
