import type { Metadata } from "next";
import { questionAddress, siteAnchors } from "../../../../../_addresses.ts";
import { EmbedFoot } from "../../../../../_components/EmbedFoot.tsx";
import { QuestionPositions } from "../../../../../_components/QuestionPositions.tsx";
import { Sign } from "../../../../../_components/Sign.tsx";
import { SuggestedWord } from "../../../../../_components/SuggestedNote.tsx";
import { counted } from "../../../../../_counted.ts";
import { periodInWords } from "../../../../../_dates.ts";
import { pageMetadata } from "../../../../../_metadata.ts";
import { questionOf } from "../../../../../_question.ts";
import { isReviewed } from "../../../../../_reviewed.ts";
import { everyQuestion, type QuestionParams } from "../../../../../_routes.ts";
import { incidentOf } from "../../../../../_shelf.ts";
import { PrivateNote } from "../../../../../_components/PrivateNote.tsx";

export const dynamicParams = false;

export const generateStaticParams = everyQuestion;

async function read(params: Promise<QuestionParams>) {
  const { incident: id, question } = await params;
  const incident = incidentOf(id);
  return { incident, view: questionOf(incident, question) };
}

export async function generateMetadata({ params }: { params: Promise<QuestionParams> }): Promise<Metadata> {
  const { incident, view } = await read(params);
  const { ask, id } = view.question;
  return {
    ...pageMetadata({
      title: `${ask} (${incident.title}), in a frame`,
      description: `${ask} What each account says, for a frame on another page.`,
      address: questionAddress(incident.id, id),
    }),
    robots: { index: false },
  };
}

/** A question for a frame of 360 pixels and more: every answer, and the way back. */
export default async function QuestionEmbed({ params }: { params: Promise<QuestionParams> }) {
  const { incident, view } = await read(params);
  const { question, kind, weight } = view;
  return (
    <main id={siteAnchors.main} className="embed">
      <p className="crumb">
        {incident.title} · {periodInWords(incident.when)}
      </p>
      <h1>{question.ask}</h1>
      <p className={`question-relation ${kind}`} data-part="question-relation">
        <Sign kind={kind}>{view.inWords}</Sign> {!isReviewed(question) && <SuggestedWord />}
        <span className="question-weight" data-part="question-weight">
          {counted(weight.accounts, "account")} · {counted(weight.voices, "independent voice")}
        </span>
      </p>
      <PrivateNote of={[incident]} />
      <QuestionPositions incident={incident} question={question} positions={view.positions} target="_blank" />
      <EmbedFoot address={questionAddress(incident.id, question.id)} says="All accounts on this" />
    </main>
  );
}
