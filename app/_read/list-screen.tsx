import { counted } from "../../engine/counted.ts";
import { Words } from "../_components/Words.tsx";
import { dayInWords } from "../_view/dates.ts";
import { siteAnchors } from "../_view/anchors.ts";
import { beginningOf } from "./beginning-of.ts";
import { BookmarkHelp } from "./intake/bookmark-help.tsx";
import { NewArticle } from "./intake/new-article.tsx";
import { incidentOf } from "./own-comparison.ts";
import type { Program } from "./program.ts";
import { Said } from "./said.tsx";
import { Act } from "./screen-parts.tsx";
import { comparisonIn } from "./store.ts";

/** Where a comparison begins, and those that are kept in this browser. */
export function ListScreen({ program }: { program: Program }) {
  const { all } = program;
  return (
    <main id={siteAnchors.main} className="page-normal">
      <h1>Compare articles of your own</h1>
      <p className="max-w-lead">
        Put in two articles on one incident or more. You see them side by side, mark where they agree and where they
        cannot both be so, and can give the comparison to others as a file or a link. Nothing leaves this machine: the
        page asks no other for anything.
      </p>
      <Said program={program} />
      <section aria-labelledby="site.new" className="mt-16">
        <h2 id="site.new">The first article</h2>
        <NewArticle />
        <BookmarkHelp />
      </section>
      {all.length > 0 && (
        <section aria-labelledby="site.kept" className="mt-26">
          <h2 id="site.kept">Your comparisons</h2>
          <p className="font-sans text-95 text-soft">Kept in this browser and nowhere else.</p>
          <ul className="mt-6">
            {all.map((kept) => {
              const own = comparisonIn(kept);
              const { title } = incidentOf(own);
              return (
                <li key={own.id} className="flex flex-wrap items-baseline gap-x-12 gap-y-2 border-t border-rule py-7">
                  <a className="text-110 font-semibold" href={beginningOf(own)}>
                    <Words>
                      {own.title === "" ? own.articles.map((article) => article.title).join(" · ") || title : title}
                    </Words>
                  </a>
                  <span className="font-sans text-90 text-soft">
                    {counted(own.articles.length, "article")} · {counted(own.questions.length, "question")} · changed{" "}
                    {dayInWords(kept.changed.slice(0, 10))} · {Math.ceil(JSON.stringify(kept).length / 1024)} KB
                  </span>
                  <span className="ml-auto">
                    <Act
                      act={() => {
                        if (confirm(`Erase “${title}” from this browser? It cannot be brought back, but from a file.`))
                          program.erase(own.id);
                      }}
                      label={`Erase ${title}`}
                    >
                      Erase
                    </Act>
                  </span>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </main>
  );
}
