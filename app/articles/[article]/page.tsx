import { straight } from "../../_drawing/straight.tsx";
import { Behaviour } from "../../_components/Behaviour.tsx";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { annotatedAddress, articleAddress, citationFiles, citationFormsAddress } from "../../_addresses.ts";
import { accountInWords } from "../../_view/forms.ts";
import { siteAnchors } from "../../_view/anchors.ts";
import { sourceMeta } from "../../_citations/source-meta.ts";
import { ArticleBody } from "../../_components/ArticleBody.tsx";
import { ArticleHead } from "../../_components/ArticleHead.tsx";
import { CiteFiles } from "../../_components/CiteFiles.tsx";
import { CiteSection } from "../../_components/CiteSection.tsx";
import { LinkedData } from "../../_components/LinkedData.tsx";
import { PrivateNote } from "../../_components/PrivateNote.tsx";
import { ReadInPart } from "../../_components/ReadInPart.tsx";
import { SideBySide } from "../../_components/SideBySide.tsx";
import { linkedArticle } from "../../_data/linked-article.ts";
import { unknownPublisher } from "../../_view/account-names.ts";
import { publishedInWords } from "../../_view/dates.ts";
import { pageMetadata } from "../../_metadata.ts";
import { everyArticleAtEveryAddress, readArticle, type ArticleParams as Params } from "../../_routes.ts";
import { everyComparison } from "../../_shelf.ts";
import { besideView } from "../../_view/annotated-view.ts";
import { pageHead } from "../../_view/page-head.ts";
import { citationsOf } from "../../_citations/citations-of.ts";
import { languageName } from "../../../engine/language-name.ts";
import { inLanguage } from "../../_components/in-language.ts";
import { Words } from "../../_components/Words.tsx";
import { ofTheSite } from "../../_site-name.ts";

export const dynamicParams = false;

export const generateStaticParams = everyArticleAtEveryAddress;

export async function generateMetadata({ params }: { params: Promise<Params> }): Promise<Metadata> {
  const article = readArticle(await params);
  return pageMetadata({
    title: `${article.title} (${article.short}, ${publishedInWords(article.published)})`,
    description: `${article.publisher ?? unknownPublisher}, ${publishedInWords(article.published)}: about it, its text, and the incidents it tells of.`,
    address: articleAddress(article.id),
    other: sourceMeta(article),
  });
}

export default straight(ArticlePage);

async function ArticlePage({ params }: { params: Promise<Params> }) {
  const article = readArticle(await params);
  const told = everyComparison().flatMap((comparison) => {
    const { incident } = comparison;
    const account = incident.accounts.find((account) => account.article.id === article.id);
    if (!account) return [];
    const [head, beside] = [pageHead(comparison), besideView(comparison, article.id)];
    return { incident, head, beside, inPassing: account.inPassing };
  });
  return (
    <main
      id={siteAnchors.main}
      className="page-article [&>section]:mt-24"
      data-incident-title={told.find(({ inPassing }) => !inPassing)?.head.title}
    >
      <article className="[&>header]:mb-16">
        <ArticleHead article={article} marks={[]} level={1} />
        <PrivateNote of={[article]} />
        {article.form === "retold" && (
          <p className="remark">
            What follows is {ofTheSite} own retelling of what the source reported: its facts and attributions, not its
            words. To quote the source itself, go to the original.
          </p>
        )}
        <ReadInPart article={article} />
        <ArticleBody article={article} marks={[]} forms={citationFormsAddress(articleAddress(article.id))} />
      </article>
      <section aria-labelledby="site.particulars">
        <h2 id="site.particulars">About this article</h2>
        <dl className="mt-6 font-sans text-95">
          <Particular name="Headline">
            <span {...inLanguage(article.lang)}>{article.title}</span>
          </Particular>
          <Particular name="Publisher">
            <Words lang={article.lang}>{article.publisher ?? "unknown"}</Words>
          </Particular>
          {inLanguage(article.lang).lang !== undefined && (
            <Particular name="Language">
              {languageName(article.lang)}
              {article.textLang !== article.lang && "; retold here in English"}
            </Particular>
          )}
          {article.agencies.length > 0 && <Particular name="Agency">{article.agencies.join(", ")}</Particular>}
          {article.author && (
            <Particular name="By">
              <Words lang={article.lang}>{article.author}</Words>
            </Particular>
          )}
          {article.through && <Particular name="Read through">{article.through}</Particular>}
          <Particular name="Read">{article.read === "part" ? "in part" : "whole"}</Particular>
          <Particular name="Published">{publishedInWords(article.published)}</Particular>
          <Particular name="Original">
            {article.url ? (
              <a className="wrap-anywhere" href={article.url}>
                {article.url}
              </a>
            ) : (
              "no address is known"
            )}
          </Particular>
        </dl>
      </section>
      <section aria-labelledby="site.tells-of">
        <h2 id="site.tells-of">What it tells of</h2>
        {told.length === 0 && <p className="font-sans text-soft">No incident on the shelf.</p>}
        {told.map(({ incident, head, beside, inPassing }) => (
          <div key={incident.id}>
            <h3 className="mt-8 text-110 font-semibold">
              <a href={head.address}>{head.title}</a>
            </h3>
            <PrivateNote of={[head]} />
            <p className="font-sans text-93 text-soft">
              {head.period}
              {inPassing && " · in passing"} ·{" "}
              <a href={annotatedAddress(incident.id, article.id)}>this account, beside all others</a>
            </p>
            <p className="font-sans text-93 text-soft">
              <SideBySide others={beside} />
            </p>
          </div>
        ))}
      </section>
      <CiteSection
        cited={[
          { what: "The article, as published", citations: citationsOf({ kind: "source", article }) },
          {
            what: accountInWords(article),
            citations: citationsOf({ kind: "account", article, ...(told[0] ? { incident: told[0].incident } : {}) }),
          },
        ]}
      >
        {article.form === "retold" && (
          <p className="mt-7 text-soft">
            To quote the source, cite the article, and take the words from it. The words on this page are {ofTheSite}:
            who quotes them cites the account.
          </p>
        )}
        <CiteFiles files={citationFiles(articleAddress(article.id))} of="The article, as published" />
      </CiteSection>
      <LinkedData data={linkedArticle(article)} />
      <parallax-reading />
      <Behaviour />
    </main>
  );
}

function Particular({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[8rem_minmax(0,1fr)] gap-10 border-t border-rule py-4">
      <dt className="text-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
