import { straight } from "../../_drawing/straight.tsx";
import { Behaviour } from "../../_components/Behaviour.tsx";
import type { Metadata } from "next";
import {
  aboutDataAddress,
  annotationsAddress,
  citationFiles,
  continueAddress,
  dataAddress,
  feedAddress,
  historyAddress,
  incidentAddress,
  keyAddress,
  pictureAddress,
  pairAddress,
  sheetAddress,
  sourcesAddress,
  printedAddress,
} from "../../_addresses.ts";
import { citationsOf } from "../../_citations/citations-of.ts";
import { comparisonMeta } from "../../_citations/source-meta.ts";
import { CiteFiles } from "../../_components/CiteFiles.tsx";
import { CiteSection } from "../../_components/CiteSection.tsx";
import { HistoryLine } from "../../_components/HistoryLine.tsx";
import { LinkedData } from "../../_components/LinkedData.tsx";
import { LookalikeNote } from "../../_components/LookalikeLine.tsx";
import { PairMatrix } from "../../_components/PairMatrix.tsx";
import { PrivateNote } from "../../_components/PrivateNote.tsx";
import { RelationCounts } from "../../_components/RelationCounts.tsx";
import { RetoldNote } from "../../_components/RetoldNote.tsx";
import { SheetLinks } from "../../_components/SheetLinks.tsx";
import { ScriptsMissing } from "../../_components/ScriptsMissing.tsx";
import { ShareMenu } from "../../_components/ShareMenu.tsx";
import { GridBox } from "../../_components/GridBox.tsx";
import { TeachMenu } from "../../_components/TeachMenu.tsx";
import "../../_figures/figures.css";
import { AccountsTimeline } from "../../_figures/AccountsTimeline.tsx";
import { accountsTimelineView } from "../../_figures/accounts-timeline-view.ts";
import { PlacesMap } from "../../_figures/PlacesMap.tsx";
import { linkedLesson } from "../../_data/linked-lesson.ts";
import { pageMetadata } from "../../_metadata.ts";
import { pictureInWords, shownOfIncident } from "../../_pictures/shown-of.ts";
import { everyIncident } from "../../_routes.ts";
import { shareOf } from "../../_share.ts";
import { comparisonAt } from "../../_shelf.ts";
import { siteAnchors } from "../../_view/anchors.ts";
import { counted } from "../../../engine/counted.ts";
import { blindNames } from "../../_view/blind-names.ts";
import { gridView } from "../../_view/grid-view.ts";
import { latestVersion } from "../../_view/latest-version.ts";
import { matrixView } from "../../_view/matrix-view.ts";
import { pageHead } from "../../_view/page-head.ts";
import { rowsOf } from "../../_view/rows.ts";

interface Params {
  readonly incident: string;
}

export const dynamicParams = false;

export const generateStaticParams = everyIncident;

/** The accounts that fit beside each other on a sheet of paper. */
const mostOnPaper = 10;

export async function generateMetadata({ params }: { params: Promise<Params> }): Promise<Metadata> {
  const comparison = comparisonAt((await params).incident);
  const { incident, isDraft } = comparison;
  return pageMetadata({
    title: incident.title,
    description: `${counted(incident.accounts.length, "account")} of one incident, question by question${isDraft ? ", as suggested and not reviewed" : ""}: ${incident.questions
      .slice(0, 3)
      .map(({ ask }) => ask)
      .join(" ")}`,
    address: incidentAddress(incident.id),
    picture: {
      address: pictureAddress(incidentAddress(incident.id)),
      shows: pictureInWords(shownOfIncident(comparison)),
    },
    other: comparisonMeta(incident, incident.title, incidentAddress(incident.id)),
    data: { "application/json": dataAddress(incident.id), "application/ld+json": annotationsAddress(incident.id) },
  });
}

export default straight(IncidentPage);

async function IncidentPage({ params }: { params: Promise<Params> }) {
  const comparison = comparisonAt((await params).incident);
  const { incident, isDraft } = comparison;
  const head = pageHead(comparison);
  const isComparison = incident.accounts.length > 1;
  const suggestions = comparison.suggested.length;
  const sheet = sheetAddress(incident.id);
  const isTooWide = incident.accounts.length > mostOnPaper;
  return (
    <main
      id={siteAnchors.main}
      className="page-wide"
      data-accounts={blindNames(comparison)}
      data-version={latestVersion(incident)?.day}
    >
      <header className="md:relative">
        <p className="font-sans text-90 text-soft md:pr-230">
          {head.period} · {head.places} · {head.kind}
        </p>
        <h1>{incident.title}</h1>
        <HistoryLine incident={incident} address={historyAddress(incident.id)} />
        <PrivateNote of={[incident]} />
        <ScriptsMissing />
        <RetoldNote articles={incident.accounts.map(({ article }) => article)} />
        <div
          className="relative mt-6 flex flex-wrap gap-3 font-sans text-92 md:absolute md:top-0 md:right-0 md:m-0 print:hidden"
          data-part="head-acts"
        >
          <TeachMenu>
            {isComparison && (
              <a className="tool needs-script judging:hidden" href="?judge=1">
                Judge first, then compare
              </a>
            )}
            <SheetLinks sheet={sheet} sheetKey={keyAddress(sheet)} />
          </TeachMenu>
          <ShareMenu shared={shareOf(incident.title)} />
        </div>
      </header>

      <div className="mt-8 grid grid-cols-1 gap-x-40 lg:grid-cols-[minmax(0,41rem)_minmax(0,1fr)]">
        <div>
          {incident.note.map((paragraph) => (
            <p key={paragraph} className="mb-10 max-w-lead text-pretty unrevealed:hidden" data-part="verdict">
              {paragraph}
            </p>
          ))}
          <LookalikeNote lookalikes={head.lookalikes} />
          <RelationCounts kinds={rowsOf(comparison).map(({ kind }) => kind)} suggested={isDraft} />
        </div>
        {isComparison && (
          <section aria-labelledby="site.matrix">
            <div className="mb-6 max-lg:mt-26">
              <h2 id="site.matrix">Read two side by side</h2>
              <p className="font-sans text-95 text-soft">
                Each square is a pair: <span className="judging:hidden">its strongest relation, and </span>
                how many questions both answer
                {isDraft && ", as suggested and not reviewed"}.
              </p>
            </div>
            <div className={`overflow-x-auto ${isTooWide ? "print:hidden" : ""}`} data-part="matrix-scroll">
              <PairMatrix view={matrixView(comparison)} />
            </div>
          </section>
        )}
      </div>

      <section aria-labelledby="site.grid">
        <div className="mt-26 mb-10">
          <h2 id="site.grid">What each account says</h2>
          <p className="font-sans text-95 text-soft">
            Choose an answer to read it in its place, a question to see what all say to it, or two accounts to compare.
          </p>
        </div>
        {incident.questions.length + suggestions === 0 ? (
          <p className="font-sans text-soft">
            {isComparison
              ? "No question has been asked of these accounts yet."
              : "There is one account of this incident so far, and nothing to compare it with."}
          </p>
        ) : (
          <GridBox
            view={gridView(comparison)}
            isDraft={isDraft}
            isTooWide={isTooWide}
            pairAddress={pairAddress(incident.id, "{a}", "{b}")}
          >
            {isTooWide && (
              <p className="screen:hidden" data-part="paper-only">
                A grid of {incident.accounts.length} accounts is too wide for paper. The key to the sheet has it in
                parts: {printedAddress(keyAddress(sheet))}
              </p>
            )}
          </GridBox>
        )}
      </section>

      <section aria-labelledby="site.timeline">
        <div className="mt-26 mb-10">
          <h2 id="site.timeline">When each was told</h2>
          <p className="font-sans text-95 text-soft">Later accounts may know more. An update is not a conflict.</p>
        </div>
        <AccountsTimeline view={accountsTimelineView(comparison)} />
      </section>
      {incident.where.length > 0 && (
        <section aria-labelledby="site.where">
          <h2 id="site.where" className="mt-26 mb-10">
            Where it happened
          </h2>
          <PlacesMap places={incident.where.map((place) => ({ ...place, of: [] }))} prefix="site.place" />
        </section>
      )}
      <CiteSection cited={[{ what: "This comparison", citations: citationsOf({ kind: "incident", incident }) }]}>
        <p className="mt-7 text-soft">
          <a href={sourcesAddress(incident.id)}>
            {isComparison ? `All ${incident.accounts.length} articles` : "The article"}, as published, cited
          </a>{" "}
          in every style.
        </p>
        <CiteFiles files={citationFiles(sourcesAddress(incident.id))} of="All articles in one file" />
      </CiteSection>
      <LinkedData data={linkedLesson(incident)} />
      <p className="mt-30 font-sans text-90 text-soft blind:hidden print:hidden">
        <a href={continueAddress(incident.id)}>Continue in your own comparison</a>
      </p>
      <p className="mt-3 font-sans text-90 text-soft blind:hidden print:hidden">
        As data: <a href={dataAddress(incident.id)}>this incident as JSON</a> ·{" "}
        <a href={annotationsAddress(incident.id)}>its claims as W3C Web Annotations</a> ·{" "}
        <a href={feedAddress}>new and changed comparisons as a feed</a> · <a href={aboutDataAddress}>what is in them</a>
      </p>
      <Behaviour />
    </main>
  );
}
