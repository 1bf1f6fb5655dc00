import { groupedBy } from "../../../engine/relations/grouped-by.ts";
import type { Metadata } from "next";
import { questionAddress, voiceAddress, voicesAddress } from "../../_addresses.ts";
import { LinkTo } from "../../_components/LinkTo.tsx";
import { PrivateNote } from "../../_components/PrivateNote.tsx";
import { RetoldNote } from "../../_components/RetoldNote.tsx";
import { straight } from "../../_drawing/straight.tsx";
import { pageMetadata } from "../../_metadata.ts";
import { everyMadeVoice, readVoice } from "../../_routes.ts";
import type { Said } from "../../_voices.ts";
import { counted } from "../../../engine/counted.ts";
import { siteAnchors } from "../../_view/anchors.ts";
import { passageAddress } from "../../_view/claim-view.ts";
import { nameOf } from "../../_view/comparison.ts";
import { pageHead } from "../../_view/page-head.ts";
import { Words } from "../../_components/Words.tsx";

interface Params {
  readonly voice: string;
}

export const dynamicParams = false;

export const generateStaticParams = (): Params[] => everyMadeVoice().map((voice) => ({ voice }));

async function read(params: Promise<Params>) {
  const { voice: id } = await params;
  return readVoice(id);
}

export async function generateMetadata({ params }: { params: Promise<Params> }): Promise<Metadata> {
  const { id, name, said } = await read(params);
  return pageMetadata({
    title: `${name}: what accounts report`,
    description: `All that ${name} is reported to have said, by which account, on ${counted(questionsIn(said), "question")}.`,
    address: voiceAddress(id),
  });
}

export default straight(VoicePage);

async function VoicePage({ params }: { params: Promise<Params> }) {
  const { name, said } = await read(params);
  const articles = [...new Set(said.map(({ comparison, claim }) => articleOf(comparison, claim.article)))].flatMap(
    (article) => article ?? [],
  );
  return (
    <main id={siteAnchors.main} className="page-prose">
      <p className="font-sans text-90 text-soft">
        <a href={voicesAddress}>All voices</a>
      </p>
      <h1>
        <Words>{name}</Words>
      </h1>
      <p className="font-sans text-soft">
        What {counted(articles.length, "account")} {articles.length === 1 ? "reports" : "report"} from this voice, on{" "}
        {counted(questionsIn(said), "question")}. Other names for the same speaker have pages of their own.
      </p>
      <PrivateNote of={[...articles, ...said.map(({ comparison }) => comparison.incident)]} />
      <RetoldNote articles={articles} />
      {[...groupedBy(said, ({ comparison }) => comparison)].map(([comparison, inIncident]) => {
        const head = pageHead(comparison);
        return (
          <section key={comparison.incident.id} className="mt-20">
            <h2>
              <LinkTo className="quiet-link" href={head.address}>
                {head.title}
              </LinkTo>
            </h2>
            <p className="font-sans text-90 text-soft">
              {head.period} · {head.places}
            </p>
            {[...groupedBy(inIncident, ({ question }) => question)].map(([question, answers]) => (
              <div key={question.id} className="border-t border-rule py-6 not-first-of-type:mt-4">
                <h3 className="font-sans font-strong">
                  <a href={questionAddress(comparison.incident.id, question.id)}>{question.ask}</a>
                </h3>
                <ul>
                  {answers.map(({ claim }) => (
                    <li key={`${claim.article}.${claim.start}`} className="mt-3">
                      <LinkTo className="quoted silent" href={passageAddress(comparison, question, claim)}>
                        <q>{claim.quote}</q>
                      </LinkTo>
                      <span className="block font-sans text-88 text-soft">
                        {nameOf(comparison, claim.article)}
                        {claim.voice.through !== undefined && `, through ${claim.voice.through}`}
                        {claim.says !== claim.quote && <>: {claim.says}</>}
                      </span>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </section>
        );
      })}
    </main>
  );
}

function articleOf({ incident }: Said["comparison"], id: string) {
  return incident.accounts.find(({ article }) => article.id === id)?.article;
}

function questionsIn(said: readonly Said[]): number {
  return new Set(said.map(({ question }) => question)).size;
}
