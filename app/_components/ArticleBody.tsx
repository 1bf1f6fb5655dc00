import { inQuotationMarks } from "../../engine/in-quotation-marks.ts";
import type { Article } from "../../library/shelf.ts";
import { publishedInWords } from "../_view/dates.ts";
import type { Mark } from "../_view/marks.ts";
import type { SharedPassage } from "../_view/shared-words-view.ts";
import { MarkedText } from "./MarkedText.tsx";
import { inLanguage } from "./in-language.ts";
import { siteName } from "../_site-name.ts";

/** An article's text, with what behaviours need to know of it: which it is, and how it is named as a source. */
export function ArticleBody({
  article,
  marks,
  shared = [],
  forms,
}: {
  article: Article;
  marks: readonly Mark[];
  /** What the text beside it has word for word. */
  shared?: readonly SharedPassage[];
  /** Where the forms of its citations lie, as data. */
  forms: string | undefined;
}) {
  return (
    <div
      className="leading-loose print:mt-8"
      data-part="account-text"
      lang="en"
      {...inLanguage(article.textLang)}
      data-article={article.id}
      data-formerly={article.formerly.length > 0 ? article.formerly.join(" ") : undefined}
      data-source={sourceOf(article)}
      data-forms={forms}
    >
      <MarkedText article={article} marks={marks} shared={shared} />
    </div>
  );
}

/** “CBC News, “Iran's Revolutionary Guards …”, 16 January 2024; as retold in Parallax”. */
function sourceOf({ publisher, title, published, form }: Article): string {
  const named = `${publisher ?? "publisher unknown"}, ${inQuotationMarks(title)}, ${publishedInWords(published)}`;
  return form === "retold" ? `${named}; as retold in ${siteName}` : named;
}
