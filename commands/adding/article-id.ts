import { readFileSync } from "node:fs";
import path from "node:path";
import { readFrontMatter } from "../../library/front-matter.ts";
import { contentIds } from "../../library/content-files.ts";
import { articleSchema } from "../../library/schema.ts";
import { slug } from "../../library/slug.ts";
import { contentFolder } from "../content-folder.ts";
import type { Particulars } from "../../library/article-source.ts";

type Named = Pick<Particulars, "title" | "publisher" | "published" | "url">;

/** How many words of a headline stand for an outlet that is not known, or tell two articles of one day apart. */
const wordsOfHeadline = 2;

/**
 * An article's id: its outlet and its date. An outlet whose name has no Latin letters goes by its address, one that is not known by
 * words of the headline. Where another article of that outlet and day is on the shelf, words of the headline tell them apart; where the
 * same one is there, its id comes out.
 */
export function articleId(article: Named): string {
  const { publisher, title, published, url } = article;
  const words = slug(title).split("-").slice(0, wordsOfHeadline).join("-");
  const outlet = slug(publisher ?? "").replaceAll("-", "") || (publisher === undefined ? "" : hostIn(url));
  const name = outlet || words || "article";
  const longer = outlet && words ? `${outlet}-${words}` : name;
  const isFree = (id: string) => !isTakenByOther(id, title);
  const first = [name, longer].map((one) => `${one}-${published}`).find(isFree);
  if (first !== undefined) return first;
  let n = 2;
  while (!isFree(`${longer}-${n}-${published}`)) n += 1;
  return `${longer}-${n}-${published}`;
}

/** The name that a site's address goes by: “almasaa” of www.almasaa.example. */
function hostIn(url: string | undefined): string {
  if (url === undefined || !URL.canParse(url)) return "";
  return slug(new URL(url).hostname.replace(/^www\./, "").split(".")[0] ?? "").replaceAll("-", "");
}

/** Whether a file of that id is there whose headline is another. */
function isTakenByOther(id: string, title: string): boolean {
  const file = contentIds(contentFolder, "articles").get(id);
  if (file === undefined) return false;
  const read = readFrontMatter(file, readFileSync(path.join(contentFolder, file), "utf8"), articleSchema);
  return "problems" in read || read.ok.data.title !== title;
}
