import { counted } from "../../engine/counted.ts";
import { Words } from "../_components/Words.tsx";
import { dayInWords } from "../_view/dates.ts";
import { beginningOf } from "./beginning-of.ts";
import { incidentOf } from "./own-comparison.ts";
import type { Program } from "./program.ts";
import { Act } from "./screen-parts.tsx";
import { comparisonIn } from "./store.ts";

/** The comparisons that are kept in this browser. */
export function KeptList({ program }: { program: Program }) {
  const { all } = program;
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="site.kept" className="mt-26">
      <h2 id="site.kept">Your comparisons</h2>
      <p className="font-sans text-95 text-soft">Kept in this browser and nowhere else.</p>
      <ul className="mt-6">
        {all.map((kept) => {
          const own = comparisonIn(kept);
          const titles = own.articles.map((article) => article.title).join(" · ");
          const title = own.title || titles || incidentOf(own).title;
          return (
            <li key={own.id} className="flex flex-wrap items-baseline gap-x-12 gap-y-2 border-t border-rule py-7">
              <a className="text-110 font-semibold" href={beginningOf(own)}>
                <Words>{title}</Words>
              </a>
              <span className="font-sans text-90 text-soft">
                {own.lesson && "a lesson · "}
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
  );
}
