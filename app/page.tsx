import { straight } from "./_drawing/straight.tsx";
import type { Metadata } from "next";
import { counted } from "../engine/counted.ts";
import type { Weight } from "../engine/relations/weigh.ts";
import {
  articlesAddress,
  homeAddress,
  incidentsAddress,
  methodAddress,
  voicesAddress,
  readAddress,
} from "./_addresses.ts";
import { IncidentList } from "./_components/IncidentList.tsx";
import { RetoldNote } from "./_components/RetoldNote.tsx";
import { WorkedExample } from "./_components/WorkedExample.tsx";
import { lessonOf } from "./_lessons.ts";
import { pageMetadata, siteDescription } from "./_metadata.ts";
import { comparisonAt, everyComparison, shelf } from "./_shelf.ts";
import { siteAnchors } from "./_view/anchors.ts";
import { weightOf, type Comparison } from "./_view/comparison.ts";
import { workedPair } from "./_view/worked-pair.ts";
import { everyVoice } from "./_voices.ts";

export const metadata: Metadata = pageMetadata({ description: siteDescription, address: homeAddress, type: "website" });

export default straight(Home);

function Home() {
  const comparisons = everyComparison();
  const worked = leadingExample();
  const counts = exampleOfCounts(comparisons);
  return (
    <main id={siteAnchors.main} className="page-normal">
      <header>
        <h1>Who says what, and what cannot both be true</h1>
        <p className="mb-10 max-w-lead text-pretty">
          News accounts of one event differ: on what was hit, on how many died, on who said so. Here they lie side by
          side, marked passage by passage.
        </p>
      </header>
      {worked && <WorkedExample worked={worked} />}
      {worked && <RetoldNote articles={worked.articles} />}
      {counts && (
        <p className="mt-10 max-w-prose font-sans text-95 text-soft">
          <strong className="font-strong text-ink">
            “{counted(counts.accounts, "account")}, {counted(counts.voices, "voice")}”
          </strong>{" "}
          means that {counts.accounts} articles say it and have it from{" "}
          {counts.voices === 1 ? "one and the same voice" : `${counts.voices} voices alone`}, a speaker, a ministry, an
          agency: repeating is not confirming.
        </p>
      )}
      <p className="mt-10 font-sans">
        <a className="tool border-ink font-strong text-ink" href={readAddress}>
          Compare articles of your own ›
        </a>
      </p>
      <section aria-labelledby="site.incidents" className="mt-26">
        <h2 id="site.incidents">The incidents, newest first</h2>
        {comparisons.length === 0 ? (
          <p className="font-sans text-soft">
            There is no incident on this shelf yet. Its editors add them as files; articles of your own can be compared
            now.
          </p>
        ) : (
          <IncidentList comparisons={comparisons} level={3} />
        )}
      </section>
      <p className="border-t border-rule pt-10 font-sans text-93 text-soft">
        <a href={incidentsAddress}>{counted(comparisons.length, "incident")}</a>,{" "}
        <a href={articlesAddress}>{counted(shelf().articles.length, "article")}</a>,{" "}
        <a href={voicesAddress}>{counted(everyVoice().length, "voice")}</a>.{" "}
        <a href={methodAddress}>How two accounts are related</a>
      </p>
    </main>
  );
}

/** The pair that the first lesson leads with; nothing on a shelf without lessons. */
function leadingExample() {
  const [lesson] = shelf().lessons;
  if (!lesson) return undefined;
  const { incident, a, b, question } = lessonOf(lesson.id);
  return workedPair(comparisonAt(incident.id), question, a, b);
}

/** How many of the newest incidents are looked through for it: whose words are whose has to be found out for each. */
const newest = 12;

/** The answer that most accounts have from the fewest voices. */
function exampleOfCounts(comparisons: readonly Comparison[]): Weight | undefined {
  const weights = comparisons
    .slice(0, newest)
    .flatMap((comparison) =>
      comparison.incident.questions.flatMap(({ positions }) =>
        positions.map(({ claims }) => weightOf(comparison, claims)),
      ),
    );
  return weights
    .filter(({ accounts, voices }) => accounts > voices)
    .toSorted((x, y) => y.accounts / y.voices - x.accounts / x.voices || y.accounts - x.accounts)[0];
}
