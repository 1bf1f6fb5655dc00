import { styleText } from "node:util";
import { counted } from "../../engine/counted.ts";
import type { GroupedArchive } from "./group-archive.ts";

/** So many groups are shown, and so many articles of a group, unless all are asked for. */
const groupsShown = 50;
const articlesShown = 12;

/** A grouped archive as it is read in a terminal, the largest groups first. */
export function archiveReport(grouped: GroupedArchive, all: boolean, colour: boolean): string {
  const { groups, articles, left, doubts, updates } = grouped;
  const paint = (style: Parameters<typeof styleText>[0], text: string) => (colour ? styleText(style, text) : text);
  const line = (id: string) => {
    const { title = "", published = [], publisher } = articles.get(id) ?? {};
    const about = [published[0] ?? "no day", publisher].filter((one) => one !== undefined).join(", ");
    return `  ${id}  ${title} ${paint("dim", `(${about})`)}`;
  };
  const because = (reasons: readonly string[]) =>
    reasons.length === 0 ? [] : [`  ${paint("dim", `because: ${reasons.join("; ")}`)}`];
  const largest = groups.without.toSorted((a, b) => b.articles.length - a.articles.length);
  const shown = all ? largest : largest.slice(0, groupsShown);
  const lines = shown.flatMap(({ articles: ids, because: reasons }) => {
    return [
      paint("yellow", `${ids.length} articles seem to tell of one incident`),
      ...shortened(ids, all, line),
      ...because(reasons),
      "",
    ];
  });
  const section = (head: string, body: readonly string[]) =>
    body.length === 0 ? [] : [paint("yellow", head), ...body, ""];
  const perhaps = groups.unsure.flatMap(({ article, articles: of, because: reasons }) => [
    line(article),
    `    perhaps of the incident of ${of.slice(0, articlesShown).join(", ")}: it cannot be told`,
    ...because(reasons).map((one) => `  ${one}`),
  ]);
  const rest = all
    ? [
        ...section("Unsure", perhaps),
        ...section("Like no other article", groups.alone.map(line)),
        ...section("In languages that are not read here", groups.unread.map(line)),
      ]
    : [];
  return [
    ...lines,
    ...rest,
    ...section("Read, though something is wrong with it", doubts.lines()),
    ...section(
      "Came again with another text, which took the place of the earlier",
      shortened(updates, all, ({ id, earlier, later }) => `  ${id}  (${later}, in the place of ${earlier})`),
    ),
    ...section("Left out", left.lines()),
    ...summary(grouped, shown.length),
    "",
  ].join("\n");
}

/** A line for each, or for the first ones, with how many more there are. */
function shortened<T>(items: readonly T[], all: boolean, line: (item: T) => string): readonly string[] {
  const some = all ? items : items.slice(0, articlesShown);
  return [...some.map(line), ...(some.length < items.length ? [`  … and ${items.length - some.length} more`] : [])];
}

function summary(grouped: GroupedArchive, shown: number): string[] {
  const { groups, articles, came, level, undated, candidates } = grouped;
  const inGroups = groups.without.reduce((sum, group) => sum + group.articles.length, 0);
  const some =
    groups.without.length > shown ? ` (the largest ${shown} are shown; --all shows all, and the articles in none)` : "";
  return [
    `${counted(articles.size, "article")}: ${inGroups} in ${counted(groups.without.length, "group")}${some}, ${groups.unsure.length} unsure, ${groups.alone.length} like no other, ${groups.unread.length} in languages that are not read here.`,
    `${came.read} read now, ${came.known} known from before, ${came.again} that came again. ${candidates} pairs were compared, found in ${level}${undated === 0 ? "" : `; ${counted(undated, "article")} without a day, compared by words alone`}.`,
    "All is a suggestion of a program, which nobody has confirmed. --write FOLDER writes the groups as Markdown, for npm run add.",
  ];
}
