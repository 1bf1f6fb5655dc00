import { AnnotatedText } from "../_components/AnnotatedText.tsx";
import { ArticleHead } from "../_components/ArticleHead.tsx";
import { SideBySide } from "../_components/SideBySide.tsx";
import { Words } from "../_components/Words.tsx";
import { siteAnchors } from "../_view/anchors.ts";
import { annotatedView } from "../_view/annotated-view.ts";
import { blindNames } from "../_view/blind-names.ts";
import { articleNamed } from "./article-named.ts";
import { addressOf } from "./own-addresses.ts";
import type { OwnComparison } from "./own-comparison.ts";
import { ownView } from "./own-view.ts";
import type { Program } from "./program.ts";
import { Said } from "./said.tsx";
import { UndoBar } from "./undo-bar.tsx";

/** One article, with what the others say in its margin. */
export function AccountScreen({ program, own }: { program: Program; own: OwnComparison }) {
  const comparison = ownView(own, program.found);
  const article = articleNamed(comparison, program.screen.account ?? "");
  const view = annotatedView(comparison, article);
  const { head, marks, notes, beside } = view;
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
      <AnnotatedText view={view} none="Nothing is marked in this article yet." />
      <parallax-reading />
    </main>
  );
}
