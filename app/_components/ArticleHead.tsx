import type { ReactNode } from "react";
import type { Article } from "../../library/shelf.ts";
import { paragraphAnchor } from "../_view/anchors.ts";
import { creditOf, unknownPublisher } from "../_view/account-names.ts";
import { publishedInWords } from "../_view/dates.ts";
import { formInWords } from "../_view/forms.ts";
import type { Mark } from "../_view/marks.ts";
import type { SharedPassage } from "../_view/shared-words-view.ts";
import { MarkedWords } from "./MarkedText.tsx";
import { inLanguage } from "./in-language.ts";
import { Words } from "./Words.tsx";

/** An article's headline, who published it and when, and what the text below it is. */
export function ArticleHead({
  article,
  marks,
  shared = [],
  level,
  children,
}: {
  article: Article;
  marks: readonly Mark[];
  /** What the text beside it has word for word. */
  shared?: readonly SharedPassage[];
  level: 1 | 2;
  children?: ReactNode;
}) {
  const Heading = `h${level}` as const;
  const [headline] = article.blocks;
  return (
    <header className="blind:hidden" data-part="article-head">
      <Heading
        className={`font-semibold text-balance ${level === 2 ? "mb-3 text-135 leading-tight" : ""}`}
        data-part="headline"
        {...inLanguage(article.lang)}
        id={paragraphAnchor(article.id, 0)}
      >
        {headline && <MarkedWords article={article} block={headline} marks={marks} shared={shared} />}
      </Heading>
      <p className="font-sans text-90 leading-easy text-soft" data-part="byline">
        <Particulars article={article} />
      </p>
      <p className="font-sans text-90 leading-easy text-soft" data-part="byline">
        {formInWords(article)} · {article.url ? <a href={article.url}>read the original</a> : "no address is known"}
        {children}
      </p>
    </header>
  );
}

/** Publisher, agency and date in one line. */
export function Particulars({ article }: { article: Article }) {
  const credit = creditOf(article);
  return (
    <>
      <strong className="font-bold text-ink" data-part="publisher">
        <Words lang={article.lang}>{article.publisher ?? unknownPublisher}</Words>
      </strong>
      {credit && <Words lang={article.lang}>{` (${credit})`}</Words>}
      {article.through && <Words>{`, through ${article.through}`}</Words>} · {publishedInWords(article.published)}
    </>
  );
}
