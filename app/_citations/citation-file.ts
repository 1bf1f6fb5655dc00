import type { Article } from "../../library/shelf.ts";
import { bibtexOf } from "./bibtex-of.ts";
import type { CslItem } from "./csl-item.ts";
import { fileItem } from "./file-item.ts";
import { risOf } from "./ris-of.ts";

const jsonOf = (items: readonly CslItem[]) => `${JSON.stringify(items, null, 1)}\n`;

/** What reference managers import: the name of each file, how it is written, and what kind of data it is. */
const files = {
  "cite.bib": { of: bibtexOf, type: "application/x-bibtex; charset=utf-8" },
  "cite.ris": { of: risOf, type: "application/x-research-info-systems; charset=utf-8" },
  "cite.json": { of: jsonOf, type: "application/vnd.citationstyles.csl+json" },
} as const;

/** A file that reference managers import, by its name. */
export type CitationFile = keyof typeof files;

/** Articles, as they were published, in a file for reference managers. */
export function citationFile(name: CitationFile, articles: readonly Article[]): Response {
  const { of, type } = files[name];
  return new Response(of(articles.map(fileItem)), { headers: { "Content-Type": type } });
}
