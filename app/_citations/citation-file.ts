import type { Article } from "../../library/shelf.ts";
import { bibtexOf } from "./bibtex-of.ts";
import { fileItem } from "./file-item.ts";
import { risOf } from "./ris-of.ts";

const types = {
  bib: "application/x-bibtex; charset=utf-8",
  ris: "application/x-research-info-systems; charset=utf-8",
  json: "application/vnd.citationstyles.csl+json",
} as const;

/** What reference managers import, by the ending of the file. */
export type CitationFile = keyof typeof types;

/** Articles, as they were published, in a file for reference managers. */
export function citationFile(kind: CitationFile, articles: readonly Article[]): Response {
  const items = articles.map(fileItem);
  const text = { bib: bibtexOf, ris: risOf, json: (all: typeof items) => `${JSON.stringify(all, null, 1)}\n` }[kind];
  return new Response(text(items), { headers: { "Content-Type": types[kind] } });
}
