import { detect } from "chardet";
import { decode } from "../../engine/intake/decode.ts";
import { NotTakenIn, type TakenIn } from "../../engine/intake/taken-in.ts";
import { storySentences } from "../../engine/reading/story-sentences.ts";
import { unreadLanguage } from "../../engine/reading/unread-language.ts";
import { packTraits, type PackedTraits } from "../../engine/texts/incidents/packed-traits.ts";
import { traitsOf } from "../../engine/texts/incidents/traits-of.ts";
import { readArticleText } from "../../library/article-text.ts";
import { decodeText } from "../../library/read-text.ts";
import { fromHtml } from "../intake/from-html.ts";
import { readSource } from "../intake/read-source.ts";
import { takeIn } from "../intake/take-in.ts";
import { dayGiven, hashOfArticle, type ArchiveArticle, type ArchiveSource } from "./archive-article.ts";
import { longestText, longestTitle, shortestText } from "./limits.ts";

/** What is kept of an article, so that it is not read again. */
export interface ReadArticle {
  /** A hash of title, day and text: one article that stands in two places has one. */
  readonly content: string;
  readonly id: string;
  readonly title: string;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  /** The language, where it is one that the engine does not read. */
  readonly unread?: string | undefined;
  readonly traits: PackedTraits;
}

/** Reads an article for what is compared of it; or why it cannot be compared. */
export async function readArticle(
  found: { readonly article: ArchiveArticle } | { readonly where: string; readonly source: ArchiveSource },
): Promise<ReadArticle | { readonly left: string }> {
  try {
    const article = "article" in found ? found.article : await articleOf(found.source, found.where);
    const { id, url, publisher, lang, published } = article;
    const text = article.text.trim();
    if (text.length < shortestText)
      return { left: `a text of fewer than ${shortestText} characters; expected: the text of an article` };
    if (text.length > longestText)
      return { left: `a text of more than ${longestText} characters; expected: at most so many` };
    const title = article.title?.slice(0, longestTitle);
    const whole = title === undefined || text.startsWith(title) ? text : `${title}\n\n${text}`;
    return {
      ...{ id, url, publisher },
      content: hashOfArticle({ ...article, text }),
      title: title ?? `${text.slice(0, 80)}…`,
      unread: unreadLanguage({ lang, text: whole }),
      traits: packTraits(traitsOf({ title, text: whole, published }, storySentences(whole))),
    };
  } catch (error) {
    if (error instanceof NotTakenIn) return { left: error.message };
    throw error;
  }
}

/** The article in a file or a page. @throws NotTakenIn where there is none. */
export async function articleOf(source: ArchiveSource, where: string): Promise<ArchiveArticle> {
  if ("file" in source) {
    const taken = await takeIn(await readSource(source.file));
    return { ...particularsIn(taken), id: source.file.replace(/\.\w+$/, "") };
  }
  const { html, type, url } = source;
  const name = url ?? where;
  const charset = /charset\s*=\s*["']?([\w.:-]+)/i.exec(type ?? "")?.[1];
  const { text } = await decode(html, name, true, charset, { read: decodeText, guess: detect });
  const taken = fromHtml({ name, text, kind: "html", url });
  if (taken.markdown.trim() === "")
    throw new NotTakenIn("a page without a story; expected: paragraphs that end as sentences do");
  return { ...particularsIn(taken), id: name, url };
}

function particularsIn({
  title,
  publisher,
  published,
  url,
  lang,
  blocks,
  markdown,
}: TakenIn): Omit<ArchiveArticle, "id"> {
  const text = blocks?.map((block) => block.text).join("\n\n") ?? readArticleText("", markdown).text;
  return { title, publisher, published: dayGiven(published), url, lang, text };
}
