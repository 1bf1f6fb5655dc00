import { ArticleBody } from "../_components/ArticleBody.tsx";
import { ArticleHead } from "../_components/ArticleHead.tsx";
import { MarginNote } from "../_components/MarginNote.tsx";
import { SideBySide } from "../_components/SideBySide.tsx";
import { SuggestionsSwitch } from "../_components/SuggestionsSwitch.tsx";
import { Words } from "../_components/Words.tsx";
import { IncidentSheet } from "../_sheet/IncidentSheet.tsx";
import { PairSheet } from "../_sheet/PairSheet.tsx";
import { siteAnchors } from "../_view/anchors.ts";
import { annotatedView } from "../_view/annotated-view.ts";
import { blindNames } from "../_view/blind-names.ts";
import { incidentSheetView, pairSheetView } from "../_view/sheet-view.ts";
import { articleNamed } from "./article-named.ts";
import { addressOf } from "./own-addresses.ts";
import type { OwnComparison } from "./own-comparison.ts";
import { ownView } from "./own-view.ts";
import type { Program } from "./program.ts";
import { Said } from "./said.tsx";
import { UndoBar } from "./undo-bar.tsx";

interface Shown {
  readonly program: Program;
  readonly own: OwnComparison;
}

/** One article, with what the others say in its margin. */
export function AccountScreen({ program, own }: Shown) {
  const comparison = ownView(own, program.found);
  const article = articleNamed(comparison, program.screen.account ?? "");
  const { head, name, isDraft, marks, notes, beside } = annotatedView(comparison, article);
  return (
    <main
      key={JSON.stringify([program.kept?.at, notes.length])}
      id={siteAnchors.main}
      className="page-annotated"
      data-accounts={blindNames(comparison)}
    >
      <div className="max-w-lead pl-20 max-md:pl-0 [&_h1]:text-[clamp(1.6rem,1.2rem+1.4vw,2rem)]">
        <p className="font-sans text-90 text-soft">
          <a href={addressOf({ c: own.id })}>
            <Words>{head.title}</Words>
          </a>{" "}
          · one article, beside all others
        </p>
        <ArticleHead article={article} marks={marks} level={1} />
        <UndoBar program={program} />
        <Said program={program} />
        {beside.length > 0 && (
          <nav
            className="mt-8 mb-16 font-sans text-92 text-soft print:hidden [&_a]:text-ink"
            aria-label="Read side by side"
          >
            <SideBySide others={beside} />
          </nav>
        )}
      </div>
      <parallax-margin class="grid grid-cols-[minmax(0,8fr)_minmax(0,5fr)] gap-x-35 pl-20 max-lg:grid-cols-[minmax(0,41rem)] max-md:pl-0 print:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] print:gap-x-12 print:pl-16">
        <article aria-label={name}>
          <ArticleBody article={article} marks={marks} forms={undefined} />
        </article>
        <aside
          className="font-sans text-88 leading-even max-lg:mt-15 max-lg:border-t max-lg:border-rule max-lg:pt-12 print:mt-0 print:border-0 print:p-0 print:text-[8pt]"
          data-part="margin"
          aria-labelledby="site.margin"
        >
          <h2 id="site.margin" className="mb-8 font-sans text-90 font-normal text-soft">
            What the others say, point by point
          </h2>
          <SuggestionsSwitch isDraft={isDraft} count={notes.filter(({ suggested }) => suggested).length} />
          {notes.length === 0 && <p className="text-soft">Nothing is marked in this article yet.</p>}
          {notes.map((note) => (
            <MarginNote key={note.id} note={note} />
          ))}
        </aside>
      </parallax-margin>
      <parallax-reading />
    </main>
  );
}

/** The sheet of two articles, or its key. */
export function SheetScreen({ program, own }: Shown) {
  const comparison = ownView(own, program.found);
  const [a, b] = [program.screen.a ?? "", program.screen.b ?? ""].map((id) => articleNamed(comparison, id));
  if (!a || !b) return null;
  return <PairSheet view={pairSheetView(comparison, a, b)} isKey={program.screen.key !== undefined} />;
}

/** The sheet of all articles, or its key. */
export function KeyScreen({ program, own }: Shown) {
  const comparison = ownView(own, program.found);
  return <IncidentSheet view={incidentSheetView(comparison)} isKey={program.screen.key !== undefined} />;
}
