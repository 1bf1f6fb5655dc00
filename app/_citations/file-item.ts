import type { Article } from "../../library/shelf.ts";
import { articleAddress, whole } from "../_addresses.ts";
import { publishedInWords } from "../_view/dates.ts";
import type { CslItem } from "./csl-item.ts";
import { sourceItem } from "./source-item.ts";

/** An article as files for reference managers have it: as it was published, and in a note what else is to be known of it. */
export function fileItem(article: Article): CslItem {
  const { published, through, form, read, agencies, author } = article;
  const note = [
    published.kind === "about" ? `Published ${publishedInWords(published)}.` : "",
    author !== undefined && agencies.length > 0 ? `Agency: ${agencies.join(", ")}.` : "",
    through === undefined ? "" : `Read through ${through}.`,
    read === "part" ? "Only a part of it could be read." : "",
    `${form === "retold" ? "Account" : "Text"} in Parallax: ${whole(articleAddress(article.id))}`,
  ];
  return { ...sourceItem(article), note: note.filter(Boolean).join(" ") };
}
