import { describePassage } from "../../../engine/links/describe-passage.ts";
import { resolvePassage } from "../../../engine/links/resolve-passage.ts";
import type { Claim } from "../../../engine/relations/question.ts";
import type { Span } from "../../../engine/span.ts";
import type { Article } from "../../../library/shelf.ts";
import { articleOf, type OwnArticle } from "../own-comparison.ts";

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
    const said = `“${shortened(claim.quote)}”`;
    if (!article || claim.quote.trim() === "")
      return { claim: undefined, told: `a quotation without words was left out.` };
    const { text, title } = article;
    if (claim.end > claim.start && text.slice(claim.start, claim.end) === claim.quote) return { claim };
    const found = nearestPlace(text, claim) ?? similarPlace(article, claim);
    if (!found)
      return { claim: undefined, told: `${said} was left out: these words are not in “${shortened(title)}”.` };
    const quote = text.slice(found.start, found.end);
    const now = { ...claim, start: found.start, end: found.end, quote };
    return quote === claim.quote
      ? {
          claim: now,
          told: `${said} stands elsewhere in “${shortened(title)}” than the file says, and was found there.`,
        }
      : {
          claim: now,
          told: `${said} is not in “${shortened(title)}”; these words were taken for it: “${shortened(quote)}”.`,
        };
  };
}

/** Where the words of a claim stand, nearest to where they were said to. */
function nearestPlace(text: string, { quote, start: said }: Claim): Span | undefined {
  let best: number | undefined;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1))
    if (best === undefined || Math.abs(at - said) < Math.abs(best - said)) best = at;
  return best === undefined ? undefined : { start: best, end: best + quote.length };
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

const shownAtMost = 80;

function shortened(words: string): string {
  return words.length > shownAtMost ? `${words.slice(0, shownAtMost)}…` : words;
}
