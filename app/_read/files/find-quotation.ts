import { describePassage } from "../../../engine/links/describe-passage.ts";
import { resolvePassage } from "../../../engine/links/resolve-passage.ts";
import type { Claim } from "../../../engine/relations/question.ts";
import type { Span } from "../../../engine/span.ts";
import type { Article } from "../../../library/shelf.ts";
import { nearestPlace } from "../nearest-place.ts";
import { articleOf, type OwnArticle } from "../own-comparison.ts";
import { shortened } from "../shortened.ts";

/** The claim with its quotation where it stands, nothing where it stands nowhere; and a sentence, unless it stood where it was said to. */
interface Found {
  readonly claim: Claim | undefined;
  readonly told?: string;
}

/** Looks for the quotations of claims in their articles. */
export function findQuotation(articles: readonly OwnArticle[]): (claim: Claim) => Found {
  const known = new Map(articles.map((own) => [own.id, articleOf(own)]));
  return (claim) => {
    const article = known.get(claim.article);
    const said = `“${shown(claim.quote)}”`;
    if (!article || claim.quote.trim() === "")
      return { claim: undefined, told: `a quotation without words was left out.` };
    const { text, title } = article;
    if (claim.end > claim.start && text.slice(claim.start, claim.end) === claim.quote) return { claim };
    const found = samePlace(text, claim) ?? similarPlace(article, claim);
    if (!found) return { claim: undefined, told: `${said} was left out: these words are not in “${shown(title)}”.` };
    const quote = text.slice(found.start, found.end);
    const now = { ...claim, start: found.start, end: found.end, quote };
    return quote === claim.quote
      ? {
          claim: now,
          told: `${said} stands elsewhere in “${shown(title)}” than the file says, and was found there.`,
        }
      : {
          claim: now,
          told: `${said} is not in “${shown(title)}”; these words were taken for it: “${shown(quote)}”.`,
        };
  };
}

/** Where the words of a claim stand, nearest to where they were said to. */
function samePlace(text: string, { quote, start: said }: Claim): Span | undefined {
  const start = nearestPlace(text, quote, said);
  return start === undefined ? undefined : { start, end: start + quote.length };
}

/** Where words like those of a claim stand. Nothing is known of what stood around them. */
function similarPlace(article: Article, { quote, start, end }: Claim): Span | undefined {
  const { id } = article;
  const words = describePassage({ id, text: quote }, { start: 0, end: quote.length }).quote;
  const found = resolvePassage(
    { article: id, start, end, quote: words, prefix: "", suffix: "", textHash: "" },
    article,
  );
  return found.state === "gone" ? undefined : found;
}

const shown = (words: string) => shortened(words, 80);
