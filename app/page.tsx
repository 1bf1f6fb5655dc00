import type { Metadata } from "next";
import type { Incident, Question } from "../library/shelf.ts";
import { incidentAddress, questionAddress, siteAnchors } from "./_addresses.ts";
import { PrivateNote } from "./_components/PrivateNote.tsx";
import { Sign } from "./_components/Sign.tsx";
import { SuggestedWord } from "./_components/SuggestedNote.tsx";
import { counted } from "./_counted.ts";
import { periodInWords } from "./_dates.ts";
import { gridOf, inConflict } from "./_grid.ts";
import { pageMetadata, siteDescription } from "./_metadata.ts";
import { stanceOn } from "./_relation.ts";
import { words } from "./_relation-words.ts";
import { isDraft } from "./_reviewed.ts";
import { shelf } from "./_shelf.ts";
import { weightOf } from "./_weight.ts";

export const metadata: Metadata = pageMetadata({ description: siteDescription, address: "/", type: "website" });

export default function Home() {
  const { incidents, articles } = shelf();
  return (
    <main id={siteAnchors.main} className="page">
      <header className="page-head">
        <h1>Who says what, and what cannot both be true</h1>
        <p className="lead">
          News accounts of one event differ: on what was hit, on how many died, on who said so. Here they lie side by
          side, marked passage by passage.
        </p>
      </header>
      <h2 className="visually-hidden">The incidents, newest first</h2>
      <ul className="shelf">
        {incidents.map((incident) => (
          <ShelfEntry key={incident.id} incident={incident} />
        ))}
      </ul>
      <p className="shelf-foot">
        {incidents.length} incidents, {articles.length} articles. <a href="/method/">How two accounts are related</a>
      </p>
    </main>
  );
}

function ShelfEntry({ incident }: { incident: Incident }) {
  const conflicts = inConflict(incident);
  const draft = isDraft(incident);
  const [first] = conflicts.length > 0 ? conflicts : gridOf(incident);
  const opposed = first ? opposedPositions(first.question) : [];
  return (
    <li className="shelf-entry" data-part="shelf-entry">
      <div>
        <p className="crumb">
          {periodInWords(incident.when)} · {incident.where.map(({ name }) => name).join(", ")}
        </p>
        <h3>
          <a href={incidentAddress(incident.id)}>{incident.title}</a>
        </h3>
        <PrivateNote of={[incident]} />
        <p className="shelf-counts">
          {counted(incident.accounts.length, "account")} ·{" "}
          {incident.questions.length === 0
            ? "no question yet"
            : `${counted(incident.questions.length, draft ? "suggested question" : "question")} · ${conflicts.length === 0 ? "none" : conflicts.length} in conflict`}
        </p>
      </div>
      {first && (
        <div className={`shelf-question ${first.kind}`}>
          <p>
            <a href={questionAddress(incident.id, first.question.id)}>{first.question.ask}</a>{" "}
            {first.kind !== "silent" && <Sign kind={first.kind}>{words[first.kind]}</Sign>} {draft && <SuggestedWord />}
          </p>
          <ul>
            {first.question.positions.map(({ id, says, claims }) => {
              const { accounts, voices } = weightOf(incident, claims);
              return (
                <li key={id} className={opposed.includes(id) ? "opposed" : undefined}>
                  {says}{" "}
                  <span className="weight">
                    {counted(accounts, "account")}, {counted(voices, "voice")}
                  </span>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </li>
  );
}

/** The positions that at least one other conflicts with. */
function opposedPositions(question: Question): string[] {
  return question.positions
    .filter((a) => question.positions.some((b) => a !== b && stanceOn(question, a, b).kind === "conflict"))
    .map(({ id }) => id);
}
