import type { CslItem } from "./csl-item.ts";
import { invertedName } from "./inverted-name.ts";

/**
 * Sources as RIS, a tag a line, lines ended as Windows ends them, as the format asks. Written here since the plugin of
 * citation-js leaves out who wrote a newspaper article and breaks addresses at 70 characters.
 */
export function risOf(items: readonly CslItem[]): string {
  return items.map((item) => `${linesOf(item).join("\r\n")}\r\n`).join("\r\n");
}

function linesOf(item: CslItem): string[] {
  const { type, id, title, author = [], "container-title": container, issued, URL: address, note } = item;
  const day = issued && "date-parts" in issued ? issued["date-parts"][0] : undefined;
  const [year, month, date] = (day ?? []).map((part) => String(part).padStart(2, "0"));
  return [
    tag("TY", type === "article-newspaper" ? "NEWS" : "ELEC"),
    tag("ID", id),
    ...author.map((name) => tag("AU", invertedName(name))),
    tag("TI", title),
    tag("T2", container),
    tag("PY", year),
    tag("DA", date && `${year}/${month}/${date}/`),
    tag("UR", address),
    tag("LA", item.language),
    tag("N1", note),
    "ER  - ",
  ].filter((line) => line !== "");
}

function tag(name: string, value: string | undefined): string {
  return value === undefined ? "" : `${name}  - ${value.replace(/\s+/g, " ")}`;
}
