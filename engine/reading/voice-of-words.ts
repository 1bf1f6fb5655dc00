import { readArticle } from "./read-article.ts";
import type { Article } from "./reading.ts";
import { unreadLanguage } from "./unread-language.ts";
import type { Span } from "../span.ts";

/**
 * Whose words a stretch of an article is, as its sentence says it (“…, said the fire service”): the voice to whom most of the stretch is
 * attributed. Nothing where that is the article itself, and of an article in a language that is not read.
 */
export function voiceOfWords(article: Article, { start, end }: Span): string | undefined {
  if (unreadLanguage(article) !== undefined) return undefined;
  const { tokens, sentences } = readArticle(article);
  const shares = sentences
    .filter((sentence) => sentence.start < end && start < sentence.end)
    .flatMap(({ attributions }) => attributions)
    .map(({ first, after, voice }) => {
      const [from, to] = [tokens[first]?.start ?? 0, tokens[after - 1]?.end ?? 0];
      return { voice, share: Math.min(end, to) - Math.max(start, from) };
    })
    .filter(({ voice, share }) => !voice.itself && share * 2 > end - start);
  return shares.toSorted((a, b) => b.share - a.share)[0]?.voice.name;
}
