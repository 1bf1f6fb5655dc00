import { straight } from "./_drawing/straight.tsx";
import type { Metadata } from "next";
import type { Question } from "../engine/relations/question.ts";
import { described } from "../engine/relations/relations.ts";
import { stanceOf } from "../engine/relations/stance.ts";
import { homeAddress, methodAddress, questionAddress } from "./_addresses.ts";
import { PrivateNote } from "./_components/PrivateNote.tsx";
import { Sign } from "./_components/Sign.tsx";
import { SuggestedWord } from "./_components/SuggestedNote.tsx";
import { pageMetadata, siteDescription } from "./_metadata.ts";
import { everyComparison, shelf } from "./_shelf.ts";
import { siteAnchors } from "./_view/anchors.ts";
import { weightOf, type Comparison } from "./_view/comparison.ts";
import { counted } from "../engine/counted.ts";
import { everyTwo } from "./_view/every-two.ts";
import { pageHead } from "./_view/page-head.ts";
import { isInConflict, rowsOf } from "./_view/rows.ts";

export const metadata: Metadata = pageMetadata({ description: siteDescription, address: homeAddress, type: "website" });

export default straight(Home);

function Home() {
  const comparisons = everyComparison();
  return (
    <main id={siteAnchors.main} className="page-normal">
      <header>
        <h1>Who says what, and what cannot both be true</h1>
        <p className="mb-10 max-w-lead text-pretty">
          News accounts of one event differ: on what was hit, on how many died, on who said so. Here they lie side by
          side, marked passage by passage.
        </p>
      </header>
      <h2 className="sr-only">The incidents, newest first</h2>
      <ul className="mt-20">
        {comparisons.map((comparison) => (
          <ShelfEntry key={comparison.incident.id} comparison={comparison} />
        ))}
      </ul>
      <p className="border-t border-rule pt-10 font-sans text-93 text-soft">
        {comparisons.length} incidents, {shelf().articles.length} articles.{" "}
        <a href={methodAddress}>How two accounts are related</a>
      </p>
    </main>
  );
}

function ShelfEntry({ comparison }: { comparison: Comparison }) {
  const { incident, isDraft } = comparison;
  const head = pageHead(comparison);
  const rows = rowsOf(comparison);
  const conflicts = rows.filter(({ kind }) => isInConflict(kind));
  const [first] = conflicts.length > 0 ? conflicts : rows;
  const opposed = first ? opposedPositions(first.question) : [];
  return (
    <li
      className="grid grid-cols-1 gap-x-30 gap-y-8 border-t border-rule pt-17 pb-19 md:grid-cols-2 print:break-inside-avoid"
      data-part="shelf-entry"
    >
      <div>
        <p className="font-sans text-90 text-soft">
          {head.period} · {head.places}
        </p>
        <h3 className="mt-1.5 mb-4 text-135 leading-tight font-semibold text-balance">
          <a className="quiet-link" href={head.address}>
            {head.title}
          </a>
        </h3>
        <PrivateNote of={[head]} />
        <p className="font-sans text-93 text-soft">
          {counted(incident.accounts.length, "account")} ·{" "}
          {incident.questions.length === 0
            ? "no question yet"
            : `${counted(incident.questions.length, isDraft ? "suggested question" : "question")} · ${conflicts.length === 0 ? "none" : conflicts.length} in conflict`}
        </p>
      </div>
      {first && (
        <div className={`font-sans text-95 leading-normal ${first.kind}`}>
          <p className="mb-4 flex flex-wrap gap-x-[0.9em]">
            <a className="font-strong decoration-transparent" href={questionAddress(incident.id, first.question.id)}>
              {first.question.ask}
            </a>{" "}
            {first.kind !== "silent" && <Sign kind={first.kind}>{described(first.kind).word}</Sign>}{" "}
            {isDraft && <SuggestedWord />}
          </p>
          <ul>
            {first.question.positions.map(({ id, says, claims }) => {
              const { accounts, voices } = weightOf(comparison, claims);
              return (
                <li
                  key={id}
                  className={`mb-4 border-l-2 pl-8 font-serif text-102 ${opposed.includes(id) ? "border-relation" : "border-rule"}`}
                >
                  {says}{" "}
                  <span className="font-sans text-86 whitespace-nowrap text-soft">
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
  return everyTwo(question.positions)
    .filter(([a, b]) => stanceOf(question, a, b).kind === "conflict")
    .flatMap(([a, b]) => [a.id, b.id]);
}
