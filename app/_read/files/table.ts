import { voiceName } from "../../../engine/relations/voice-name.ts";
import { silenceInWords } from "../../_view/silence-in-words.ts";
import { rowOf } from "../../_view/rows.ts";
import { articleOf, type OwnArticle, type OwnComparison } from "../own-comparison.ts";
import { ownView } from "../own-view.ts";

/** What stands in the first row. */
const columns = [
  "Question",
  "Relation",
  "Position",
  "Article",
  "Quotation",
  "Voice",
  "Through",
  "Date",
  "Headline",
  "Address",
  "Reviewed",
  "Rule",
  "Proposed by",
] as const;

/**
 * A comparison as a table: a row for each claim, and one for each article that does not say, or of which that cannot be told, as the grid
 * has it; in the reader's order.
 */
export function tableOf(own: OwnComparison): readonly (readonly string[])[] {
  const comparison = ownView(own, undefined);
  const rows = comparison.incident.questions.flatMap((question) => {
    const { inWords } = rowOf(comparison, question);
    const row = (article: OwnArticle, position: string, quote: string, voice: string, through: string) => [
      question.ask,
      inWords,
      position,
      comparison.names.get(article.id) ?? article.id,
      quote,
      voice,
      through,
      article.published ?? "undated",
      article.title,
      article.url ?? "",
      question.reviewed ?? "suggested",
      question.rule ?? "",
      question.proposed?.model ?? "",
    ];
    const claims = question.positions.flatMap(({ says, claims }) =>
      claims.flatMap(({ article: id, quote, voice }) => {
        const article = own.articles.find((one) => one.id === id);
        return article ? [row(article, says, quote, voiceName(voice), voice.through ?? "")] : [];
      }),
    );
    const silent = own.articles
      .filter(({ id }) =>
        question.positions.every((position) => position.claims.every(({ article }) => article !== id)),
      )
      .map((article) => row(article, silenceInWords(question, articleOf(article)), "", "", ""));
    return [...claims, ...silent];
  });
  return [columns, ...rows];
}

/** A table as a file of comma-separated values (RFC 4180), with the mark by which spreadsheets know UTF-8. */
export function csvOf(table: readonly (readonly string[])[]): string {
  return `\uFEFF${written(table, ",")}`;
}

/** A table as spreadsheets take it from the clipboard as text. */
export function tsvOf(table: readonly (readonly string[])[]): string {
  return written(table, "\t");
}

/** The same with its cells apart: those of several lines stay whole. */
export function htmlOf(table: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<td>${inert(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</td>`;
  return `<table>${table.map((cells) => `<tr>${cells.map(cell).join("")}</tr>`).join("")}</table>`;
}

function written(table: readonly (readonly string[])[], between: string): string {
  const cell = (text: string) => {
    const words = inert(text);
    return /["\r\n\t,;]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
  };
  return table.map((cells) => `${cells.map(cell).join(between)}\r\n`).join("");
}

/** What a spreadsheet would run as a formula, with the mark before it by which it takes it for text. */
function inert(text: string): string {
  return /^\s*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20|%]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}
