import { Particulars } from "../_components/ArticleHead.tsx";
import { MarkedText, MarkedWords } from "../_components/MarkedText.tsx";
import { formInWords } from "../_view/forms.ts";
import type { SheetSide } from "../_view/sheet-view.ts";
import { inLanguage } from "../_components/in-language.ts";

/** One of the two texts, its paragraphs numbered; with marks on the key alone. */
export function SheetText({ side: { article, letter, name, marks: all }, isKey }: { side: SheetSide; isKey: boolean }) {
  const marks = isKey ? all : [];
  const [headline] = article.blocks;
  return (
    <article data-part="sheet-text" aria-label={`${letter}: ${name}`}>
      <h2>
        <span className="mr-[0.15em] inline-block min-w-[1.5em] rounded-sm border border-ink text-center font-sans text-[0.85em]">
          {letter}
        </span>{" "}
        <span className="blind:hidden" {...inLanguage(article.lang)}>
          {headline && <MarkedWords article={article} block={headline} marks={marks} />}
        </span>
      </h2>
      <p className="blind:hidden text-[0.88em] leading-easy text-soft print:text-[7.6pt]">
        <Particulars article={article} /> · {formInWords(article)}
      </p>
      <div
        className="sheet-words mt-[0.5em] ps-[1.5em] font-serif text-[1.05em] leading-easy print:text-[8.8pt] print:leading-even"
        lang="en"
        {...inLanguage(article.textLang)}
      >
        <MarkedText article={article} marks={marks} />
      </div>
    </article>
  );
}
