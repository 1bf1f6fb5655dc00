import { straight } from "../../../_drawing/straight.tsx";
import type { Metadata } from "next";
import { citationFiles, incidentAddress, pictureAddress, sourcesAddress } from "../../../_addresses.ts";
import { siteAnchors } from "../../../_view/anchors.ts";
import { citationStyles } from "../../../_citations/citation-styles.ts";
import { citationsOf } from "../../../_citations/citations-of.ts";
import { coinsOf } from "../../../_citations/coins-of.ts";
import { plainText } from "../../../_citations/plain-text.ts";
import { sourceItem } from "../../../_citations/source-item.ts";
import { CitationText } from "../../../_components/CitationText.tsx";
import { CiteFiles } from "../../../_components/CiteFiles.tsx";
import { counted } from "../../../../engine/counted.ts";
import { pageMetadata } from "../../../_metadata.ts";
import { pictureInWords, shownOfIncident } from "../../../_pictures/shown-of.ts";
import { everyIncident } from "../../../_routes.ts";
import { comparisonAt } from "../../../_shelf.ts";
import { PrivateNote } from "../../../_components/PrivateNote.tsx";

interface Params {
  readonly incident: string;
}

export const dynamicParams = false;

export const generateStaticParams = everyIncident;

export async function generateMetadata({ params }: { params: Promise<Params> }): Promise<Metadata> {
  const comparison = comparisonAt((await params).incident);
  const { incident } = comparison;
  return pageMetadata({
    title: `Sources: ${incident.title}`,
    description: `${counted(incident.accounts.length, "article")} on one incident as they were published, cited in ${citationStyles.length} styles, and as files for reference managers.`,
    address: sourcesAddress(incident.id),
    picture: {
      address: pictureAddress(incidentAddress(incident.id)),
      shows: pictureInWords(shownOfIncident(comparison)),
    },
  });
}

export default straight(SourcesPage);

async function SourcesPage({ params }: { params: Promise<Params> }) {
  const { incident } = comparisonAt((await params).incident);
  const articles = incident.accounts.map(({ article }) => article);
  const sources = articles.map((article) => citationsOf({ kind: "source", article }));
  const comparison = citationsOf({ kind: "incident", incident });
  return (
    <main id={siteAnchors.main} className="page-prose prose">
      <p className="font-sans text-90 text-soft">
        <a href={incidentAddress(incident.id)}>{incident.title}</a>
      </p>
      <h1>Sources</h1>
      <p className="max-w-lead">
        The articles as they were published, each at its own publisher’s; and this comparison itself. The accounts on
        this site are retold in its own words unless they say otherwise: to quote a source, go to it.
      </p>
      <PrivateNote of={[incident]} />
      <CiteFiles files={citationFiles(sourcesAddress(incident.id))} of="All articles in one file" />
      {articles.map((article) => (
        <span key={article.id} className="Z3988" title={coinsOf(sourceItem(article))} />
      ))}
      {citationStyles.map((style, i) => {
        const entries = [...sources, comparison].flatMap((citations) => citations[i] ?? []);
        const List = style.inText === "number" ? "ol" : "ul";
        return (
          <section key={style.id} aria-labelledby={`site.${style.id}`}>
            <h2 id={`site.${style.id}`}>{style.name}</h2>
            <List className={`mt-6 grid gap-6 ${List === "ol" ? "list-decimal pl-20" : ""}`}>
              {(style.inText === "number" ? entries : byName(entries)).map(({ reference }) => (
                <li key={reference} className={List === "ul" ? "pl-20 -indent-20 wrap-anywhere" : "wrap-anywhere"}>
                  <CitationText text={reference} />
                </li>
              ))}
            </List>
          </section>
        );
      })}
    </main>
  );
}

/** As a list of works cited is ordered: by what an entry begins with, quotation marks aside. */
function byName<T extends { readonly reference: string }>(entries: readonly T[]): readonly T[] {
  const begins = ({ reference }: T) => plainText(reference).replace(/^[“‘]/, "");
  return entries.toSorted((a, b) => begins(a).localeCompare(begins(b), "en"));
}
