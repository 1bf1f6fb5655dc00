import { styleText } from "node:util";
import type { Incident, Shelf } from "../../library/shelf.ts";
import { counted } from "../../engine/counted.ts";
import type { Fitting, Group, ShelfGroups, Unsure } from "./shelf-groups.ts";

/** What the lines of a report are made with: ids lead to titles and files, and there may be colour. */
interface Words {
  readonly shelf: Pick<Shelf, "articles" | "incidents">;
  readonly fileOf: (incident: string) => string;
  readonly paint: (style: Parameters<typeof styleText>[0], text: string) => string;
}

/** The groups of a shelf as they are read in a terminal. Whether it has colour is the caller's to know. */
export function groupsReport(
  { incidents, without, unsure, alone, unread }: ShelfGroups,
  shelf: Words["shelf"],
  fileOf: Words["fileOf"],
  colour: boolean,
): string {
  const words: Words = { shelf, fileOf, paint: (style, text) => (colour ? styleText(style, text) : text) };
  const unfiled = [...incidents.flatMap(({ lacks }) => lacks), ...without, ...unsure, ...alone, ...unread];
  return [
    ...incidents.flatMap((group) => incidentLines(group, words)),
    ...without.flatMap((group) => withoutLines(group, words)),
    ...section(
      "In no incident, and unsure",
      unsure.flatMap((one) => unsureLines(one, words)),
      words,
    ),
    ...section(
      "In no incident, and like no other article",
      alone.map((id) => articleLine(id, words)),
      words,
    ),
    ...section(
      "In no incident, and in languages that are not read here",
      unread.map((id) => articleLine(id, words)),
      words,
    ),
    ...(unfiled.length === 0 ? ["Every article is in an incident.", ""] : []),
    "The accounts of files are their editors' choice; all else is a suggestion of a program, which nobody has confirmed.",
    "",
  ].join("\n");
}

function incidentLines(
  { incident: id, articles, because, lacks }: ShelfGroups["incidents"][number],
  words: Words,
): string[] {
  const incident = words.shelf.incidents.find((one) => one.id === id);
  const lacking = lacks.flatMap((fitting) => lackingLines(fitting, incident, words));
  return [
    `${words.paint("bold", incident?.title ?? id)}  ${words.fileOf(id)}`,
    `  ${counted(articles.length, "account")}${lacks.length === 0 ? ", and no other article that surely tells of it" : ""}`,
    ...why(because, "  ", words),
    ...(lacks.length === 0 ? [] : [words.paint("yellow", "  Its file lacks what seems to tell of it:"), ...lacking]),
    "",
  ];
}

function lackingLines({ article, because }: Fitting, incident: Incident | undefined, words: Words): string[] {
  const isPrivate = words.shelf.articles.some(({ id, private: own }) => id === article && own);
  return [
    articleLine(article, words),
    ...why(because, "      ", words),
    ...(isPrivate && incident?.private === false
      ? ["      A published incident cannot have it while it is private."]
      : []),
  ];
}

function withoutLines({ articles, because }: Group, words: Words): string[] {
  return [
    words.paint("yellow", `${articles.length} articles seem to tell of one incident, which has no file`),
    ...articles.map((id) => articleLine(id, words)),
    ...why(because, "  ", words),
    `  To draft it: npm run -s suggest -- new ${articles.join(" ")}`,
    "",
  ];
}

function unsureLines({ article, incidents, articles, isLikely, because }: Unsure, words: Words): string[] {
  const titles = incidents.map((id) => `“${words.shelf.incidents.find((one) => one.id === id)?.title ?? id}”`);
  const of = titles.length > 0 ? titles.join(" or ") : `the incident of ${articles.join(" or ")}`;
  const may = isLikely ? `      probably of ${of}` : `      perhaps of ${of}: it cannot be told`;
  return [articleLine(article, words), may, ...why(because, "      ", words, "weighed")];
}

function section(head: string, lines: readonly string[], { paint }: Words): string[] {
  return lines.length === 0 ? [] : [paint("yellow", head), ...lines, ""];
}

function articleLine(id: string, { shelf, paint }: Words): string {
  const article = shelf.articles.find((one) => one.id === id);
  return `  ${id}${article?.private ? " (private)" : ""}  ${paint("dim", article?.title ?? "")}`;
}

function why(because: readonly string[], indent: string, { paint }: Words, as = "because"): string[] {
  return because.length === 0 ? [] : [`${indent}${paint("dim", `${as}: ${because.join("; ")}`)}`];
}
