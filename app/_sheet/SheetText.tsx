import type { Article } from "../../library/shelf.ts";
import { MarkedText, MarkedWords, type Mark } from "../_components/MarkedText.tsx";
import { Particulars } from "../_components/ArticleHead.tsx";
import { forms } from "../_forms.ts";

/** One of the two texts, its paragraphs numbered; with marks on the key alone. */
export function SheetText({
  article,
  letter,
  name,
  marks,
}: {
  article: Article;
  letter: "A" | "B";
  name: string;
  marks: readonly Mark[];
}) {
  const [headline] = article.blocks;
  return (
    <article className="sheet-text" data-part="sheet-text" aria-label={`${letter}: ${name}`} lang="en">
      <h2>
        <span className="sheet-letter">{letter}</span>{" "}
        {headline && <MarkedWords article={article} block={headline} marks={marks} />}
      </h2>
      <p className="byline">
        <Particulars article={article} /> · {forms[article.form]}
      </p>
      <div className="sheet-words">
        <MarkedText article={article} marks={marks} />
      </div>
    </article>
  );
}
