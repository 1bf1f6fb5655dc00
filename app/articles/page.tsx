import { groupedBy } from "../../engine/relations/grouped-by.ts";
import type { Metadata } from "next";
import { articleAddress, articlesAddress, incidentAddress } from "../_addresses.ts";
import { PrivateNote } from "../_components/PrivateNote.tsx";
import { straight } from "../_drawing/straight.tsx";
import { pageMetadata } from "../_metadata.ts";
import { everyComparison, shelf } from "../_shelf.ts";
import { unknownPublisher } from "../_view/account-names.ts";
import { siteAnchors } from "../_view/anchors.ts";
import { publishedInWords } from "../_view/dates.ts";
import type { Article } from "../../library/shelf.ts";
import { inLanguage } from "../_components/in-language.ts";
import { Words } from "../_components/Words.tsx";

export const metadata: Metadata = pageMetadata({
  title: "All articles",
  description: "Every article on the shelf, by publisher, with the incidents that it tells of.",
  address: articlesAddress,
});

export default straight(ArticlesPage);

function ArticlesPage() {
  const comparisons = everyComparison();
  const publishers = groupedBy(shelf().articles, ({ publisher }) => publisher ?? unknownPublisher);
  const inOrder = [...publishers].toSorted(([a], [b]) => a.localeCompare(b, "en"));
  const toldBy = ({ id }: Article) =>
    comparisons.filter(({ incident }) => incident.accounts.some(({ article }) => article.id === id));
  return (
    <main id={siteAnchors.main} className="page-normal">
      <h1>All articles</h1>
      <p className="max-w-lead">By publisher, each with the incidents that it tells of.</p>
      {inOrder.length === 0 && <p className="font-sans text-soft">There is no article on this shelf yet.</p>}
      <dl className="mt-10 columns-[2_24rem] gap-x-30">
        {inOrder.map(([publisher, articles]) => (
          <div key={publisher} className="break-inside-avoid border-t border-rule py-7">
            <dt className="font-sans font-strong">
              <Words lang={articles[0]?.lang}>{publisher}</Words>
            </dt>
            {articles.map((article) => (
              <dd key={article.id} className="mt-3">
                <PrivateNote of={[article]} />
                <a href={articleAddress(article.id)} {...inLanguage(article.lang)}>
                  {article.title}
                </a>
                <span className="block font-sans text-88 text-soft">
                  {publishedInWords(article.published)}
                  {toldBy(article).map(({ incident }) => (
                    <span key={incident.id}>
                      {" · "}
                      <a href={incidentAddress(incident.id)}>{incident.title}</a>
                    </span>
                  ))}
                </span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </main>
  );
}
