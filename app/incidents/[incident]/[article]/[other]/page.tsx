import { suggestedBy } from "../../../../_view/suggested-by.ts";
import { straight } from "../../../../_drawing/straight.tsx";
import type { Metadata } from "next";
import { citationFiles, incidentAddress, pairAddress, pictureAddress, sourcesAddress } from "../../../../_addresses.ts";
import { citationsOf } from "../../../../_citations/citations-of.ts";
import { comparisonMeta } from "../../../../_citations/source-meta.ts";
import { CiteMenu } from "../../../../_components/CiteMenu.tsx";
import { PairMain } from "../../../../_components/PairMain.tsx";
import { PairSheetLinks } from "../../../../_components/PairSheetLinks.tsx";
import { ShareMenu } from "../../../../_components/ShareMenu.tsx";
import { TeachMenu } from "../../../../_components/TeachMenu.tsx";
import { leftMetadata, leftPage } from "../../../../_left-page.tsx";
import { pageMetadata } from "../../../../_metadata.ts";
import { pictureInWords, shownOfIncident, shownOfPair } from "../../../../_pictures/shown-of.ts";
import { everyPairThatWas, readLeftParams, readPairParams, type PairParams } from "../../../../_routes.ts";
import { shareOf } from "../../../../_share.ts";
import { canonicalOrder } from "../../../../_view/canonical-order.ts";
import type { Comparison } from "../../../../_view/comparison.ts";
import { latestVersion } from "../../../../_view/latest-version.ts";
import { hasFewAccounts } from "../../../../_view/few-accounts.ts";
import { pairView, pairWithSuggestions } from "../../../../_view/pair-view.ts";
import type { Article } from "../../../../../library/shelf.ts";

export const dynamicParams = false;

export const generateStaticParams = everyPairThatWas;

export async function generateMetadata({ params }: { params: Promise<PairParams> }): Promise<Metadata> {
  const left = readLeftParams(await params);
  if (left) return leftMetadata(left);
  const { comparison, a, b } = readPairParams(await params);
  const { incident } = comparison;
  const { title, ...pair } = pairView(comparison, a, b, "");
  const canonical = canonicalAddress(comparison, a, b);
  const shown = canonical === pairAddress(incident.id, a.id, b.id) ? pair : pairView(comparison, b, a, "");
  return pageMetadata({
    title,
    description: `Two accounts of one incident, side by side: ${pair.a.name} and ${pair.b.name} on ${pair.cards.length} questions.`,
    address: canonical,
    other: comparisonMeta(incident, title, canonical),
    picture: hasFewAccounts(incident)
      ? { address: pictureAddress(canonical), shows: pictureInWords(shownOfPair(comparison, shown)) }
      : { address: pictureAddress(incidentAddress(incident.id)), shows: pictureInWords(shownOfIncident(comparison)) },
  });
}

function canonicalAddress({ incident }: Comparison, a: Article, b: Article): string {
  return pairAddress(incident.id, ...canonicalOrder(incident, a.id, b.id));
}

export default straight(PairPage);

async function PairPage({ params }: { params: Promise<PairParams> }) {
  const left = readLeftParams(await params);
  if (left) return leftPage(left);
  const { comparison, a, b } = readPairParams(await params);
  const { incident } = comparison;
  const pair = pairWithSuggestions(comparison, a, b);
  const framed = hasFewAccounts(incident) ? canonicalAddress(comparison, a, b) : undefined;
  return (
    <PairMain
      pair={pair}
      version={latestVersion(incident)?.day}
      acts={
        <>
          <TeachMenu>
            <a className="tool needs-script judging:hidden" href="?judge=1">
              Judge first, then compare
            </a>
            {pair.cards.length > 0 && (
              <button type="button" className="tool needs-script judging:hidden" data-act="task">
                Choose questions for a class…
              </button>
            )}
            <PairSheetLinks sheets={pair.sheets} />
          </TeachMenu>
          <CiteMenu
            citations={citationsOf({ kind: "pair", incident, a, b })}
            files={citationFiles(canonicalAddress(comparison, a, b))}
            sources={sourcesAddress(incident.id)}
          />
          <ShareMenu shared={shareOf(pair.title, framed)} />
        </>
      }
      none="No question on this shelf is answered by either of the two."
      marked={
        pair.isDraft
          ? `Suggested by ${suggestedBy(pair.suggested.map(({ question }) => question))}; no editor has confirmed it.`
          : pair.suggested.length > 0
            ? `Marked and reviewed by the editors, but for what says that ${suggestedBy(pair.suggested.map(({ question }) => question))} found it.`
            : "Marked and reviewed by the editors."
      }
    />
  );
}
