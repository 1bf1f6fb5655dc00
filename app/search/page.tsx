import type { Metadata } from "next";
import { groupedBy } from "../../engine/relations/grouped-by.ts";
import { searchAddress } from "../_addresses.ts";
import { at } from "../_base.ts";
import { searchedKinds } from "../_behaviours/search-file.ts";
import { inLanguage } from "../_components/in-language.ts";
import { Words } from "../_components/Words.tsx";
import { straight } from "../_drawing/straight.tsx";
import { pageMetadata } from "../_metadata.ts";
import { everythingFound } from "../_search.ts";
import { siteAnchors } from "../_view/anchors.ts";
import { firstLetter } from "../_view/first-letter.ts";

export const metadata: Metadata = pageMetadata({
  title: "Search",
  description:
    "Everything on the shelf by kind and first letter: incidents, articles, questions, answers, voices, places, quotations.",
  address: searchAddress,
});

export default straight(SearchPage);

/** What was searched for, where scripts run; without them, and before, all that can be found. */
function SearchPage() {
  const byKind = groupedBy(everythingFound(), ({ kind }) => kind);
  const kinds = searchedKinds.flatMap((kind) => {
    const found = byKind.get(kind) ?? [];
    return found.length > 0 ? [{ kind, found }] : [];
  });
  return (
    <main id={siteAnchors.main} className="page-normal">
      <script type="module" src={at("/behaviours/search.js")} />
      <h1>Search</h1>
      <noscript>
        <p className="max-w-lead">
          The field looks for words by a script, and scripts are turned off here. All that it finds stands below.
        </p>
      </noscript>
      <div data-part="search-results" />
      <div data-part="search-all">
        <p className="max-w-lead">
          {kinds.length > 0
            ? "Everything on this shelf, by kind and first letter."
            : "There is nothing on this shelf yet."}
        </p>
        <p className="mt-4 flex flex-wrap gap-x-12 gap-y-4 font-sans">
          {kinds.map(({ kind, found }) => (
            <a key={kind} href={`#site.all-${kind}`}>
              {`${kind}s`} <span className="text-soft">{found.length}</span>
            </a>
          ))}
        </p>
        {kinds.map(({ kind, found }) => (
          <section key={kind} className="mt-20">
            <h2 id={`site.all-${kind}`} className="capitalize">{`${kind}s`}</h2>
            {[...groupedBy(found, ({ words }) => firstLetter(words))]
              .toSorted(([a], [b]) => a.localeCompare(b, "en"))
              .map(([letter, ofLetter]) => (
                <div key={letter} className="border-t border-rule py-7">
                  <h3 className="font-sans font-strong">
                    <Words>{letter}</Words>
                  </h3>
                  <ul>
                    {ofLetter
                      .toSorted((a, b) => a.words.localeCompare(b.words, "en"))
                      .map(({ words, of, at, lang, mark }, i) => (
                        <li key={i} className="mt-3">
                          <a href={at} {...inLanguage(lang)}>
                            <Words>{words}</Words>
                          </a>{" "}
                          <span className="font-sans text-88 text-soft">
                            {mark}
                            <Words>{of}</Words>
                          </span>
                        </li>
                      ))}
                  </ul>
                </div>
              ))}
          </section>
        ))}
      </div>
    </main>
  );
}
