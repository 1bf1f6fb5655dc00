import type { Metadata } from "next";
import { pairAddress, passageAnchor, siteAnchors } from "../../../../../_addresses.ts";
import { Answer } from "../../../../../_components/Answer.tsx";
import { EmbedFoot } from "../../../../../_components/EmbedFoot.tsx";
import { RelationCounts } from "../../../../../_components/RelationCounts.tsx";
import { Sign } from "../../../../../_components/Sign.tsx";
import { periodInWords } from "../../../../../_dates.ts";
import { hasFewAccounts } from "../../../../../_few-accounts.ts";
import { pageMetadata } from "../../../../../_metadata.ts";
import { pairOf, passagesOf } from "../../../../../_pair.ts";
import { isDraft } from "../../../../../_reviewed.ts";
import { everyPairOnce, readPairParams, type PairParams } from "../../../../../_routes.ts";
import { shelf } from "../../../../../_shelf.ts";
import type { Claim } from "../../../../../../library/shelf.ts";
import { PrivateNote } from "../../../../../_components/PrivateNote.tsx";

export const dynamicParams = false;

/** In a frame no sides are changed. */
export const generateStaticParams = (): PairParams[] => shelf().incidents.filter(hasFewAccounts).flatMap(everyPairOnce);

async function read(params: Promise<PairParams>) {
  const { incident, a, b } = readPairParams(await params);
  return { incident, pair: pairOf(incident, a, b), address: pairAddress(incident.id, a.id, b.id) };
}

export async function generateMetadata({ params }: { params: Promise<PairParams> }): Promise<Metadata> {
  const { incident, pair, address } = await read(params);
  return {
    ...pageMetadata({
      title: `${pair.a.name} and ${pair.b.name}: ${incident.title}, in a frame`,
      description: `What ${pair.a.name} and ${pair.b.name} say to each question, for a frame on another page.`,
      address,
    }),
    robots: { index: false },
  };
}

/** A pair for a frame of 360 pixels and more: each question with both answers, and the way to the texts. */
export default async function PairEmbed({ params }: { params: Promise<PairParams> }) {
  const { incident, pair, address } = await read(params);
  return (
    <main id={siteAnchors.main} className="embed">
      <p className="crumb">
        {incident.title} · {periodInWords(incident.when)}
      </p>
      <h1>
        {pair.a.name} and {pair.b.name}
      </h1>
      <PrivateNote of={[incident, pair.a.article, pair.b.article]} />
      <RelationCounts kinds={pair.questions.map(({ relation }) => relation.kind)} suggested={isDraft(incident)} />
      {pair.questions.length === 0 && (
        <p className="silence">No question on this shelf is answered by either of the two.</p>
      )}
      <ol className="embed-questions">
        {pair.questions.map(({ question, relation, inWords, claimsOfA, claimsOfB }) => (
          <li key={question.id} className={relation.kind}>
            <h2>
              <a href={`${address}#${question.id}`} target="_blank" rel="noopener">
                {question.ask}
              </a>
            </h2>
            <Sign kind={relation.kind}>{inWords}</Sign>
            <dl className="embed-answers">
              {[
                { side: pair.a, claims: claimsOfA },
                { side: pair.b, claims: claimsOfB },
              ].map(({ side, claims }) => {
                const passages = passagesOf(question, side.article.id);
                const anchorOf = ({ start, end }: Claim) =>
                  passages.find(({ claim }) => claim.start === start && claim.end === end)?.anchor ??
                  passageAnchor(side.article.id, question.id);
                return (
                  <div key={side.article.id}>
                    <dt>{side.name}</dt>
                    <dd>
                      <Answer claims={claims} anchors={(claim) => `${address}#${anchorOf(claim)}`} target="_blank" />
                    </dd>
                  </div>
                );
              })}
            </dl>
          </li>
        ))}
      </ol>
      <EmbedFoot address={address} says="Both texts, side by side" />
    </main>
  );
}
