import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { plainBlock } from "../../engine/intake/block.ts";
import { markdownOf } from "../../engine/intake/markdown-of.ts";
import { NotTakenIn } from "../../engine/intake/taken-in.ts";
import { checkMarkdown } from "../../library/check-markdown.ts";
import { slug } from "../../library/slug.ts";
import { articleFile } from "../adding/article-file.ts";
import { Told } from "../told.ts";
import { hashOfArticle, type ArchiveArticle } from "./archive-article.ts";
import type { GroupedArchive } from "./group-archive.ts";
import { articleOf } from "./read-article.ts";
import { readSources } from "./read-sources.ts";

/** Files' names are cut to so many characters. */
const longestName = 80;

/** @throws Told where the groups cannot be written there, before anything is done. */
export function checkEmptyFolder(folder: string, sources: readonly string[]): void {
  if (sources.includes("-"))
    throw new Told("--write reads the sources again, and what is piped in cannot be read twice: put it into a file.");
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Told(`${folder} is not empty, and nothing in it is written over; a new folder was expected.`);
}

/** What came of writing groups. */
export interface Written {
  readonly articles: number;
  /** The folders that something was written to, of the largest group first. */
  readonly folders: readonly string[];
  /** Why articles were not written, though they were found; each says where. */
  readonly refused: readonly string[];
  /** How many are in none of the sources. */
  readonly notThere: number;
}

/** Writes the articles of the groups as Markdown, the largest group in the folder 1; reads the sources again for their texts. */
export async function writeGroups(
  folder: string,
  { groups, articles }: GroupedArchive,
  sources: readonly string[],
): Promise<Written> {
  const wanted = new Map<string, { readonly group: number; readonly published: readonly string[] }>();
  const largest = groups.without.toSorted((a, b) => b.articles.length - a.articles.length);
  for (const [at, group] of largest.entries())
    for (const id of group.articles) {
      const entry = articles.get(id);
      if (entry) wanted.set(entry.hash, { group: at + 1, published: entry.published });
    }
  const refused: string[] = [];
  const folders = new Set<number>();
  let written = 0;
  for await (const found of readSources(sources, () => {})) {
    if ("left" in found) continue;
    const hash = "hash" in found ? found.hash : hashOfArticle(found.article);
    const of = wanted.get(hash);
    if (!of) continue;
    wanted.delete(hash);
    const article = "article" in found ? found.article : await articleOf(found.source, found.where);
    const place = path.join(folder, String(of.group));
    const name = `${slug(article.title ?? article.id).slice(0, longestName) || "article"}-${hash.slice(0, 6)}.md`;
    try {
      mkdirSync(place, { recursive: true });
      writeFileSync(path.join(place, name), fileOf(found.where, article, of.published), { flag: "wx" });
      written += 1;
      folders.add(of.group);
    } catch (error) {
      if (!(error instanceof NotTakenIn)) throw error;
      refused.push(error.message);
    }
  }
  return {
    articles: written,
    folders: [...folders].sort((a, b) => a - b).map((group) => path.join(folder, String(group))),
    refused,
    notThere: wanted.size,
  };
}

/** Its day is the one it was grouped by: one that is none, not yet, or of two is not written. */
function fileOf(where: string, { url, text, ...article }: ArchiveArticle, days: readonly string[]): string {
  const [title, publisher] = [article.title, article.publisher].map(
    (one) => one?.replace(/\s+/g, " ").trim() || undefined,
  );
  const stated = publisher === "not stated" ? undefined : publisher;
  const paragraphs = text.split(/\n\s*\n/).map((one) => one.replace(/\s+/g, " ").trim());
  const isAddress = url !== undefined && URL.canParse(url) && /^https?:\/\/[^\s/]/.test(url);
  const markdown = markdownOf(paragraphs.filter((one) => one !== "").map((one) => plainBlock("paragraph", one)));
  const fault = checkMarkdown(markdown);
  if (fault) throw new NotTakenIn(`${where}: its text has ${fault.found}; expected: ${fault.expected}.`);
  return articleFile(
    where,
    {
      publisher: stated,
      // Where no publisher is known, pages need another name for it: its host's, or that of the file in which it came.
      short: stated === undefined ? (isAddress ? new URL(url).host : path.basename(where)) : undefined,
      // What is in a group was read, so it is in English, which is what is not said.
      ...{ lang: undefined, agency: undefined, author: undefined },
      title: title ?? `${text.slice(0, 60).replace(/\s+/g, " ").trim()}…`,
      published: days.length === 1 && days[0] !== undefined ? days[0] : "undated",
      url: isAddress ? url : undefined,
      ...{ text: "full", read: "whole" },
    },
    { markdown },
  );
}
