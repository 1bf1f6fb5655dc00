import { straight } from "../../../../../_drawing/straight.tsx";
import type { Metadata } from "next";
import { questionAddress } from "../../../../../_addresses.ts";
import { EmbedFoot } from "../../../../../_components/EmbedFoot.tsx";
import { PrivateNote } from "../../../../../_components/PrivateNote.tsx";
import { RetoldNote } from "../../../../../_components/RetoldNote.tsx";
import { QuestionPositions } from "../../../../../_components/QuestionPositions.tsx";
import { Sign } from "../../../../../_components/Sign.tsx";
import { SuggestedWord } from "../../../../../_components/SuggestedNote.tsx";
import { TakenAwayFrame } from "../../../../../_components/TakenAwayFrame.tsx";
import { pageMetadata } from "../../../../../_metadata.ts";
import { removedMetadata } from "../../../../../_removed-metadata.ts";
import { everyFramedQuestionThatWas, readRemovedParams, type QuestionParams } from "../../../../../_routes.ts";
import { comparisonAt } from "../../../../../_shelf.ts";
import { siteAnchors } from "../../../../../_view/anchors.ts";
import { removedInWords } from "../../../../../_view/taken-away.ts";
import { blindNames } from "../../../../../_view/blind-names.ts";
import { counted } from "../../../../../../engine/counted.ts";
import { questionView } from "../../../../../_view/question-view.ts";

export const dynamicParams = false;

export const generateStaticParams = everyFramedQuestionThatWas;

async function read(params: Promise<QuestionParams>) {
  const { incident, question } = await params;
  const comparison = comparisonAt(incident);
  return {
    comparison,
    view: questionView(comparison, question),
    address: questionAddress(comparison.incident.id, question),
  };
}

export async function generateMetadata({ params }: { params: Promise<QuestionParams> }): Promise<Metadata> {
  const removed = readRemovedParams(await params, true);
  if (removed) return removedMetadata(removed, (title) => `${title}, in a frame`);
  const { view, address } = await read(params);
  const { ask, page } = view;
  return {
    ...pageMetadata({
      title: `${ask} (${page.title}), in a frame`,
      description: `${ask} What each account says, for a frame on another page.`,
      address,
    }),
    robots: { index: false },
  };
}

/** A question for a frame of 360 pixels and more: every answer, and the way back. */
export default straight(QuestionEmbed);

async function QuestionEmbed({ params }: { params: Promise<QuestionParams> }) {
  const removed = readRemovedParams(await params, true);
  if (removed)
    return (
      <TakenAwayFrame
        title={removed.ask}
        gone={[removedInWords(removed)]}
        incident={removed.incident.title}
        address={questionAddress(removed.incident.id, removed.id)}
      />
    );
  const { comparison, view, address } = await read(params);
  const { page, kind, weight } = view;
  return (
    <main
      id={siteAnchors.main}
      className="embed w-full max-w-normal px-10 pt-9 pb-10"
      data-accounts={blindNames(comparison)}
    >
      <p className="font-sans text-90 text-soft">
        {page.title} · {page.period}
      </p>
      <h1 className="text-[clamp(1.25rem,1rem+1.4vw,1.6rem)]">{view.ask}</h1>
      <p className={`flex flex-wrap gap-x-12 font-sans ${kind}`} data-part="question-relation">
        <Sign kind={kind}>{view.inWords}</Sign> {view.suggested && <SuggestedWord />}
        <span className="text-soft unrevealed:hidden" data-part="question-weight">
          {counted(weight.accounts, "account")} · {counted(weight.voices, "independent voice")}
        </span>
      </p>
      <PrivateNote of={[page]} />
      <RetoldNote articles={view.answering.map(({ article }) => article)} />
      <QuestionPositions positions={view.positions} target="_blank" />
      <EmbedFoot address={address} says="All accounts on this" />
    </main>
  );
}
