import type { AnnotatedView } from "../_view/annotated-view.ts";
import { ArticleBody } from "./ArticleBody.tsx";
import { FoundInOne } from "./FoundInOne.tsx";
import { MarginNote } from "./MarginNote.tsx";
import { SuggestionsSwitch } from "./SuggestionsSwitch.tsx";

/** An account's text, and in its margin what the others say, point by point. */
export function AnnotatedText({
  view: { article, name, marks, notes, found, isDraft, forms },
  none,
}: {
  view: AnnotatedView;
  /** What is said where there is no point. */
  none: string;
}) {
  return (
    <parallax-margin class="grid grid-cols-[minmax(0,8fr)_minmax(0,5fr)] gap-x-35 pl-20 max-lg:grid-cols-[minmax(0,41rem)] max-md:pl-0 print:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] print:gap-x-12 print:pl-16">
      <article aria-label={name}>
        <ArticleBody article={article} marks={marks} forms={forms} />
      </article>
      <aside
        className="font-sans text-88 leading-even max-lg:mt-15 max-lg:border-t max-lg:border-rule max-lg:pt-12 print:mt-0 print:border-0 print:p-0 print:text-[8pt]"
        data-part="margin"
        aria-labelledby="site.margin"
      >
        <h2 id="site.margin" className="mb-8 font-sans text-90 font-normal text-soft">
          What the others say, point by point
        </h2>
        <SuggestionsSwitch
          isDraft={isDraft}
          count={notes.filter(({ suggested }) => suggested).length || found.length}
        />
        {notes.length === 0 && <p className="font-sans text-soft">{none}</p>}
        {notes.map((note) => (
          <MarginNote key={note.id} note={note} />
        ))}
        <FoundInOne found={found} />
      </aside>
    </parallax-margin>
  );
}
