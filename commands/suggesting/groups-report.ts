import { styleText } from "node:util";
import type { Shelf } from "../../library/shelf.ts";
import { counted } from "../counted.ts";
import type { Fitting, ShelfGroups } from "./shelf-groups.ts";

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

/** The groups of a shelf as they are read in a terminal. Whether it has colour is the caller's to know. */
export function groupsReport(
  groups: ShelfGroups,
  shelf: Shelf,
  fileOf: (id: string) => string,
  colour: boolean,
): string {
  const paint: Paint = (style, text) => (colour ? styleText(style, text) : text);
  const article = (id: string) => articleLine(id, shelf, paint);
  const why = (because: readonly string[], indent: string) =>
    because.length === 0 ? [] : [`${indent}${paint("dim", `because: ${because.join("; ")}`)}`];
  const fits = ({ article: id, because }: Fitting) => [`  ${article(id)}`, ...why(because, "      ")];

  const incidents = groups.incidents.flatMap(({ incident, articles, because, lacks }) => [
    `${paint("bold", titleOf(incident, shelf))}  ${fileOf(incident)}`,
    `  ${counted(articles.length, "account")}${lacks.length === 0 ? ", and no other article seems to tell of it" : ""}`,
    ...why(because, "  "),
    ...(lacks.length === 0
      ? []
      : [paint("yellow", "  Its file lacks what seems to tell of it:"), ...lacks.flatMap(fits)]),
    "",
  ]);
  const without = groups.without.flatMap(({ articles, because }) => [
    paint("yellow", `${articles.length} articles seem to tell of one incident, which has no file`),
    ...articles.map((id) => `  ${article(id)}`),
    ...why(because, "  "),
    `  To draft it: npm run -s suggest -- new ${articles.join(" ")}`,
    "",
  ]);
  const unsure = groups.unsure.flatMap(({ article: id, incidents: files, articles, because }) => [
    `  ${article(id)}`,
    `      ${(files.length > 0 ? files.map((file) => titleOf(file, shelf)) : articles).map((of) => `perhaps like ${of}`).join(", ")}: it cannot be told`,
    ...why(because, "      "),
  ]);
  const alone = groups.alone.map((id) => `  ${article(id)}`);
  const unfiled = groups.unsure.length + groups.alone.length;
  return [
    ...incidents,
    ...without,
    ...(unsure.length === 0 ? [] : [paint("yellow", "In no incident, and unsure"), ...unsure, ""]),
    ...(alone.length === 0 ? [] : [paint("yellow", "In no incident, and like no other article"), ...alone, ""]),
    ...(unfiled + without.length === 0 && groups.incidents.every(({ lacks }) => lacks.length === 0)
      ? ["Every article is in an incident.", ""]
      : []),
    "The accounts of files are their editors' choice; all else is a suggestion of a program, which nobody has confirmed.",
    "",
  ].join("\n");
}

function articleLine(id: string, { articles }: Shelf, paint: Paint): string {
  const found = articles.find((article) => article.id === id);
  return `${id}${found?.private ? " (private)" : ""}  ${paint("dim", found?.title ?? "")}`;
}

function titleOf(id: string, { incidents }: Shelf): string {
  return incidents.find((incident) => incident.id === id)?.title ?? id;
}
