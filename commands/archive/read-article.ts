import { detect } from "chardet";
import { isEnglish, languageOfFew } from "../../engine/language-of.ts";
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
import { dayGiven, doubtOfDay, hashOfArticle, type ArchiveArticle, type ArchiveSource } from "./archive-article.ts";
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
  /** What is wrong with what is said of it. */
  readonly doubts: readonly string[];
  /** Its day, where it was not yet: from then on it is read again. */
  readonly future?: string | undefined;
  readonly traits: PackedTraits;
}

/** Reads an article for what is compared of it; or why it cannot be compared. A day after `today` is none. */
export async function readArticle(
  found: { readonly article: ArchiveArticle } | { readonly where: string; readonly source: ArchiveSource },
  today: string,
): Promise<ReadArticle | { readonly left: string }> {
  try {
    const article = "article" in found ? found.article : await articleOf(found.source, found.where);
    const { id, url, publisher, lang } = article;
    const text = article.text.trim();
    if (text.length < shortestText)
      return { left: `a text of fewer than ${shortestText} characters; expected: the text of an article` };
    if (text.length > longestText)
      return { left: `a text of more than ${longestText} characters; expected: at most so many` };
    const title = article.title?.slice(0, longestTitle);
    const whole = title === undefined || text.startsWith(title) ? text : `${title}\n\n${text}`;
    const sentences = storySentences(whole);
    const given = traitsOf({ title, text: whole, published: article.published }, sentences);
    const future = given.published.find((day) => day > today);
    const traits = future === undefined ? given : traitsOf({ title, text: whole, published: noDay }, sentences);
    const { unread, doubt } = languageRead(lang, whole);
    const doubts = [
      article.doubt,
      doubt,
      future && `a day that is not yet: ${future}; expected: none after ${today}. It counts as undated`,
    ].filter((one) => one !== undefined);
    return {
      ...{ id, url, publisher, unread, doubts, future },
      content: hashOfArticle({ ...article, published: future === undefined ? article.published : noDay, text }),
      title: title ?? `${text.slice(0, 80)}…`,
      traits: packTraits(traits),
    };
  } catch (error) {
    if (error instanceof NotTakenIn) return { left: error.message };
    throw error;
  }
}

/** What is given as a day where the day that the text itself names is none either. */
const noDay = "none";

/** Whether an article is read: by the language that is stated, or by its words where they are enough; of a few that may be English it is. */
function languageRead(lang: string | undefined, text: string): { readonly unread?: string; readonly doubt?: string } {
  const unread =
    lang === undefined ? (languageOfFew(text) ?? unreadLanguage({ text })) : unreadLanguage({ lang, text });
  if (unread === undefined || isEnglish(unread)) return {};
  if (lang !== undefined || unread !== "und") return { unread };
  return { unread, doubt: "a language that cannot be told from so few words; expected: that it is stated, as “lang”" };
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
  from,
  blocks,
  markdown,
}: TakenIn): Omit<ArchiveArticle, "id"> {
  const text = blocks?.map((block) => block.text).join("\n\n") ?? readArticleText("", markdown).text;
  // What a language was guessed from is read here again, as few words may be.
  const stated = from.lang === "its words" ? undefined : lang;
  return { title, publisher, published: dayGiven(published), doubt: doubtOfDay(published), url, lang: stated, text };
}
