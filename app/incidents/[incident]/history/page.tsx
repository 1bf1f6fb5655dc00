import { straight } from "../../../_drawing/straight.tsx";
import type { Metadata } from "next";
import {
  annotatedAddress,
  correctionsAddress,
  feedAddress,
  historyAddress,
  incidentAddress,
  questionAddress,
} from "../../../_addresses.ts";
import "../../../_components/history.css";
import { ChangeList } from "../../../_components/ChangeList.tsx";
import { PrivateNote } from "../../../_components/PrivateNote.tsx";
import { pageMetadata } from "../../../_metadata.ts";
import { everyIncidentWithHistory, type IncidentParams } from "../../../_routes.ts";
import { comparisonAt } from "../../../_shelf.ts";
import { siteAnchors } from "../../../_view/anchors.ts";
import { historyView } from "../../../_view/history-view.ts";

export const dynamicParams = false;

export const generateStaticParams = everyIncidentWithHistory;

export async function generateMetadata({ params }: { params: Promise<IncidentParams> }): Promise<Metadata> {
  const { incident } = comparisonAt((await params).incident);
  return pageMetadata({
    title: `What changed: ${incident.title}`,
    description: `Every version of the comparison “${incident.title}”, the newest first, with what is otherwise than in the one before.`,
    address: historyAddress(incident.id),
  });
}

export default straight(HistoryPage);

async function HistoryPage({ params }: { params: Promise<IncidentParams> }) {
  const { incident } = comparisonAt((await params).incident);
  const versions = historyView(incident, {
    question: (id) => questionAddress(incident.id, id),
    account: (id) => annotatedAddress(incident.id, id),
  });
  return (
    <main id={siteAnchors.main} className="page-prose prose">
      <p className="font-sans text-90 text-soft">
        <a href={incidentAddress(incident.id)}>{incident.title}</a>
      </p>
      <h1>What changed</h1>
      <PrivateNote of={[incident]} />
      <p className="max-w-lead">
        The versions of this comparison, the newest first, as the editors recorded them. What was is struck through,
        what is now is underlined. Mistakes about a source are told <a href={correctionsAddress}>under Corrections</a>{" "}
        as well; every version comes with <a href={feedAddress}>the feed</a>.
      </p>
      {versions.map(({ day, inWords, because, inShort, groups }) => (
        <section key={day} id={`site.v${day}`} aria-labelledby={`site.v${day}.head`} data-part="version">
          <h2 id={`site.v${day}.head`}>
            <time dateTime={day}>{inWords}</time>
          </h2>
          {because !== undefined && <p>{because}</p>}
          <p className="font-sans text-90 text-soft">
            {inShort === undefined ? "The first version that is recorded." : `${upper(inShort)}.`}
          </p>
          {groups.map(({ key, ask, address, changes }) => (
            <div key={key} className="border-t border-rule py-8">
              {ask !== undefined && <h3>{address === undefined ? ask : <a href={address}>{ask}</a>}</h3>}
              <ChangeList changes={changes} />
            </div>
          ))}
        </section>
      ))}
    </main>
  );
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
