import type { Article } from "../../library/shelf.ts";
import { articleAddress, whole } from "../_addresses.ts";
import { publishedInWords } from "../_view/dates.ts";
import type { CslItem } from "./csl-item.ts";
import { oneLine } from "./one-line.ts";
import { sourceItem } from "./source-item.ts";
import { siteName } from "../_site-name.ts";

/**
 * An article as files for reference managers have it: as it was published, and in a note what else is to be known of it. Of a day
 * that is not certain only the year: programs that read the files make it certain.
 */
export function fileItem(article: Article): CslItem {
  return { ...yearOnly(sourceItem(article)), note: sourceNote(article).join(" ") };
}

/** An item whose day is not certain with its year alone. */
export function yearOnly(item: CslItem): CslItem {
  const { issued } = item;
  if (!issued || "literal" in issued || !issued.circa) return item;
  return { ...item, issued: { "date-parts": [issued["date-parts"][0].slice(0, 1)], circa: true } };
}

/** What is to be known of an article besides, in sentences, and where the account of it is. */
export function sourceNote({ id, published, through, form, read, agencies, author }: Article): string[] {
  return [
    published.kind === "about" ? `Published ${publishedInWords(published)}.` : "",
    author !== undefined && agencies.length > 0 ? `Agency: ${agencies.map(oneLine).join(", ")}.` : "",
    through === undefined ? "" : `Read through ${oneLine(through)}.`,
    read === "part" ? "Only a part of it could be read." : "",
    `${form === "retold" ? "Account" : "Text"} in ${siteName}: ${whole(articleAddress(id))}`,
  ].filter(Boolean);
}
