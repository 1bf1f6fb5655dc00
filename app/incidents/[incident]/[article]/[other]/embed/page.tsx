import { straight } from "../../../../../_drawing/straight.tsx";
import type { Metadata } from "next";
import { pairAddress } from "../../../../../_addresses.ts";
import { Answer } from "../../../../../_components/Answer.tsx";
import { EmbedFoot } from "../../../../../_components/EmbedFoot.tsx";
import { PrivateNote } from "../../../../../_components/PrivateNote.tsx";
import { RelationCounts } from "../../../../../_components/RelationCounts.tsx";
import { RetoldNote } from "../../../../../_components/RetoldNote.tsx";
import { Sign } from "../../../../../_components/Sign.tsx";
import { leftFrame, leftMetadata } from "../../../../../_left-page.tsx";
import { pageMetadata } from "../../../../../_metadata.ts";
import { everyFramedPairThatWas, readLeftParams, readPairParams, type PairParams } from "../../../../../_routes.ts";
import { siteAnchors } from "../../../../../_view/anchors.ts";
import { pairView } from "../../../../../_view/pair-view.ts";
import { Words } from "../../../../../_components/Words.tsx";

export const dynamicParams = false;

/** In a frame no sides are changed. */
export const generateStaticParams = everyFramedPairThatWas;

async function read(params: Promise<PairParams>) {
  const { comparison, a, b } = readPairParams(await params);
  const address = pairAddress(comparison.incident.id, a.id, b.id);
  return { pair: pairView(comparison, a, b, address), address };
}

export async function generateMetadata({ params }: { params: Promise<PairParams> }): Promise<Metadata> {
  const left = readLeftParams(await params);
  if (left) return leftMetadata(left, (title) => `${title}, in a frame`);
  const { pair, address } = await read(params);
  return {
    ...pageMetadata({
      title: `${pair.title}, in a frame`,
      description: `What ${pair.a.name} and ${pair.b.name} say to each question, for a frame on another page.`,
      address,
    }),
    robots: { index: false },
  };
}

/** A pair for a frame of 360 pixels and more: each question with both answers, and the way to the texts. */
export default straight(PairEmbed);

async function PairEmbed({ params }: { params: Promise<PairParams> }) {
  const left = readLeftParams(await params);
  if (left) {
    const { article, other } = await params;
    return leftFrame(left, pairAddress(left.incident.id, article, other));
  }
  const { pair, address } = await read(params);
  return (
    <main id={siteAnchors.main} className="embed w-full max-w-normal px-10 pt-9 pb-10">
      <p className="font-sans text-90 text-soft">
        {pair.head.title} · {pair.head.period}
      </p>
      <h1 className="text-[clamp(1.25rem,1rem+1.4vw,1.6rem)]">
        <Words>{`${pair.a.name} and ${pair.b.name}`}</Words>
      </h1>
      <PrivateNote of={[pair.head, pair.a.article, pair.b.article]} />
      <RetoldNote articles={[pair.a.article, pair.b.article]} />
      <RelationCounts kinds={pair.cards.map(({ kind }) => kind)} suggested={pair.isDraft} />
      {pair.cards.length === 0 && (
        <p className="font-sans text-soft">No question on this shelf is answered by either of the two.</p>
      )}
      <ol className="mt-8 font-sans text-93 leading-normal">
        {pair.cards.map(({ id, ask, kind, inWords, ...answers }) => (
          <li key={id} className={`border-t border-rule py-7 ${kind}`}>
            <h2 className="text-102">
              <a href={`${address}#${id}`} target="_blank" rel="noopener">
                {ask}
              </a>
            </h2>
            <Sign kind={kind}>{inWords}</Sign>
            <dl className="mt-3 grid grid-cols-[repeat(auto-fit,minmax(min(15rem,100%),1fr))] gap-x-16 gap-y-4">
              {([pair.a, pair.b] as const).map(({ letter, article, name }) => (
                <div key={article.id}>
                  <dt className="text-soft">
                    <Words>{name}</Words>
                  </dt>
                  <dd>
                    <Answer claims={answers[letter]} silence={answers.silence[letter]} target="_blank" />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
      <EmbedFoot address={address} says="Both texts, side by side" />
    </main>
  );
}
