import { inQuotationMarks } from "../../../../engine/in-quotation-marks.ts";
import { straight } from "../../../_drawing/straight.tsx";
import { Behaviour } from "../../../_components/Behaviour.tsx";
import type { Metadata } from "next";
import {
  annotatedAddress,
  articleAddress,
  citationFiles,
  incidentAddress,
  pictureAddress,
} from "../../../_addresses.ts";
import { citationsOf } from "../../../_citations/citations-of.ts";
import { AnnotatedText } from "../../../_components/AnnotatedText.tsx";
import { ArticleHead } from "../../../_components/ArticleHead.tsx";
import { CiteFiles } from "../../../_components/CiteFiles.tsx";
import { CiteSection } from "../../../_components/CiteSection.tsx";
import { LinkTo } from "../../../_components/LinkTo.tsx";
import { LookalikeLine } from "../../../_components/LookalikeLine.tsx";
import { PrivateNote } from "../../../_components/PrivateNote.tsx";
import { ReadInPart } from "../../../_components/ReadInPart.tsx";
import { SideBySide } from "../../../_components/SideBySide.tsx";
import { leftMetadata, leftPage } from "../../../_left-page.tsx";
import { pageMetadata } from "../../../_metadata.ts";
import { pictureInWords, shownOfIncident } from "../../../_pictures/shown-of.ts";
import {
  everyAccountThatWas,
  readAccountParams,
  readLeftParams,
  type AccountParams as Params,
} from "../../../_routes.ts";
import { accountInWords } from "../../../_view/forms.ts";
import { siteAnchors } from "../../../_view/anchors.ts";
import { annotatedView } from "../../../_view/annotated-view.ts";
import { latestVersion } from "../../../_view/latest-version.ts";
import { blindNames } from "../../../_view/blind-names.ts";
import { nameOf } from "../../../_view/comparison.ts";
import { languageName } from "../../../../engine/language-name.ts";
import { Words } from "../../../_components/Words.tsx";

export const dynamicParams = false;

export const generateStaticParams = everyAccountThatWas;

export async function generateMetadata({ params }: { params: Promise<Params> }): Promise<Metadata> {
  const left = readLeftParams(await params);
  if (left) return leftMetadata(left);
  const { comparison, article } = readAccountParams(await params);
  const { incident } = comparison;
  const name = nameOf(comparison, article.id);
  return pageMetadata({
    title: `${name}, beside all others: ${incident.title}`,
    description: `${inQuotationMarks(article.title)}, with what every other account says at each point.`,
    address: annotatedAddress(incident.id, article.id),
    picture: {
      address: pictureAddress(incidentAddress(incident.id)),
      shows: pictureInWords(shownOfIncident(comparison)),
    },
  });
}

export default straight(AnnotatedPage);

async function AnnotatedPage({ params }: { params: Promise<Params> }) {
  const left = readLeftParams(await params);
  if (left) return leftPage(left);
  const { comparison, article } = readAccountParams(await params);
  const { incident } = comparison;
  const view = annotatedView(comparison, article);
  const { head, name, inPassing, marks, missing, missingBecause, beside, particulars } = view;
  const missingTold =
    toldOfMissing[missingBecause === "part" || missingBecause === "language" ? missingBecause : "silence"];
  return (
    <main
      id={siteAnchors.main}
      className="page-annotated md:[&>[data-part=cite]]:ml-20"
      data-incident-title={head.title}
      data-accounts={blindNames(comparison)}
      data-version={latestVersion(incident)?.day}
    >
      <div className="max-w-lead pl-20 max-md:pl-0 [&_h1]:text-[clamp(1.6rem,1.2rem+1.4vw,2rem)]">
        <p className="font-sans text-90 text-soft">
          <LinkTo href={head.address}>{head.title}</LinkTo> · one account, beside all others
        </p>
        <p className="hidden text-130 font-semibold blind:block" role="heading" aria-level={1}>
          <Words>{name}</Words>
        </p>
        <ArticleHead article={article} marks={marks} level={1}>
          {" "}
          · <LinkTo href={particulars}>about this article</LinkTo>
        </ArticleHead>
        <PrivateNote of={[head, article]} />
        {inPassing && (
          <p className="remark">This article is mainly about another incident, and tells of this one in passing.</p>
        )}
        <ReadInPart article={article} />
        <LookalikeLine lookalikes={head.lookalikes} />
        {beside.length > 0 && (
          <nav
            className="mt-8 mb-16 font-sans text-92 text-soft print:hidden [&_a]:text-ink"
            data-part="beside"
            aria-label="Read side by side"
          >
            <SideBySide others={beside} />
          </nav>
        )}
      </div>
      <AnnotatedText
        view={view}
        none={
          missingBecause === "language"
            ? `This text is in ${languageName(article.textLang)}, which is not read for suggestions: nothing was looked for in it.`
            : "This account answers none of the questions asked so far."
        }
      />
      {missing.length > 0 && (
        <section
          className="mt-20 ml-20 max-w-lead font-sans text-95 max-md:ml-0 judging:hidden"
          data-part="missing"
          aria-labelledby="site.missing"
        >
          <h2 id="site.missing">
            <Words>{`${missingTold.head[0]} ${name} ${missingTold.head[1]}`}</Words>
          </h2>
          <p className="text-soft">Questions that other accounts answer{missingTold.because}</p>
          <ul>
            {missing.map(({ id, ask, address }) => (
              <li key={id} className="py-2">
                <LinkTo href={address}>{ask}</LinkTo>
              </li>
            ))}
          </ul>
        </section>
      )}
      <CiteSection
        cited={[
          { what: "The article, as published", citations: citationsOf({ kind: "source", article }) },
          {
            what: accountInWords(article),
            citations: citationsOf({ kind: "account", article, incident }),
          },
        ]}
      >
        <p className="mt-7 text-soft">A passage is cited in the note on it, at the word “Cite”.</p>
        <CiteFiles files={citationFiles(articleAddress(article.id))} of="The article, as published" />
      </CiteSection>
      <parallax-reading />
      <Behaviour />
    </main>
  );
}

/** What is said of the questions that an account does not answer, around its name and below it. */
const toldOfMissing = {
  silence: { head: ["What", "does not say"], because: " and this text, read whole, does not." },
  part: {
    head: ["What is not in the part of", "that we read"],
    because: ". This source could be read in part only, and may answer them in the rest.",
  },
  language: {
    head: ["What was not looked for in", ""],
    because: ". This text is in a language that is not read for suggestions, and may answer them too.",
  },
} as const;
