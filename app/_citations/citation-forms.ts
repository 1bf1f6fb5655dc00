import type { Article, Incident } from "../../library/shelf.ts";
import type { CitationStyle } from "./citation-styles.ts";
import { formatItem, type FormattedItem } from "./format-item.ts";
import { siteItem } from "./site-item.ts";
import { sourceItem } from "./source-item.ts";
import { tokens } from "./tokens.ts";
import { siteName } from "../_site-name.ts";

/** The forms of a citation, with tokens (`tokens.ts`) for what differs from passage to passage. */

/** An article as it was published. */
export function sourceForm(style: CitationStyle, article: Article): FormattedItem {
  const item = sourceItem(article);
  const isSite = style.newsSites && article.medium === "website";
  return formatItem(style, {
    ...item,
    ...(isSite ? { type: "webpage" } : {}),
    ...(item.URL === undefined ? {} : { accessed: { literal: tokens.accessed } }),
  });
}

/** A page of this site by itself: an incident, a question, a pair. */
export function pageForm(style: CitationStyle, incident: Incident, titled: "incident" | "question" | "pair") {
  return formatItem(style, siteItem(style, incident, titled, false));
}

/**
 * The text of an article as it stands on this site, or a paragraph of it: the article as published, then this site's part.
 * What is retold is called an account, and its words are nowhere given as the source's.
 */
export function accountForm(
  style: CitationStyle,
  article: Article,
  compared: Incident | Article,
  paragraph: boolean,
): FormattedItem {
  const source = sourceForm(style, article);
  const page = formatItem(style, siteItem(style, compared, "incident", paragraph), paragraph);
  const isRetold = article.form === "retold";
  const [what, as] = isRetold ? [accountOf(article), "as retold in"] : ["Text", "as given in"];
  return {
    reference: `${ended(source.reference)} ${what} in ${siteName}: ${page.reference}`,
    inText:
      source.inText === undefined || page.inText === undefined
        ? undefined
        : style.inText === "note"
          ? `${source.inText.replace(/\.$/, "")}; ${what.toLowerCase()} in ${page.inText}`
          : `(${withComma(bare(source.inText))} ${as} ${bare(page.inText)})`,
  };
}

/** A reference with its full stop, since another sentence follows; after an address too, or the two would be read as one. */
function ended(reference: string): string {
  return /[.?!)\]]$/.test(reference) ? reference : `${reference}.`;
}

/** What a retelling is: of what was read in part, an account of that part. */
function accountOf({ read }: Article): string {
  return read === "part" ? "Account of a part of it" : "Account";
}

function bare(inText: string): string {
  return inText.replace(/^\(|\)$/g, "");
}

/** A comma after a title in quotation marks stands within them. */
function withComma(text: string): string {
  return /”$/.test(text) ? text.replace(/”$/, ",”") : `${text},`;
}
