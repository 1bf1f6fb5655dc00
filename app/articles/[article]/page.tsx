import type { Metadata } from "next";
import type { ReactNode } from "react";
import { annotatedAddress, articleAddress, incidentAddress, siteAnchors } from "../../_addresses.ts";
import { ArticleBody } from "../../_components/ArticleBody.tsx";
import { ArticleHead } from "../../_components/ArticleHead.tsx";
import { SideBySide } from "../../_components/SideBySide.tsx";
import { periodInWords, publishedInWords } from "../../_dates.ts";
import { pageMetadata } from "../../_metadata.ts";
import { idsOf, shelf } from "../../_shelf.ts";
import type { Article } from "../../../library/shelf.ts";

interface Params {
  readonly article: string;
}

export const dynamicParams = false;

export function generateStaticParams(): Params[] {
  return shelf().articles.flatMap((article) => idsOf(article).map((id) => ({ article: id })));
}

async function read(params: Promise<Params>): Promise<Article> {
  const { article: id } = await params;
  const article = shelf().articles.find((article) => idsOf(article).includes(id));
  if (!article) throw new Error(`no article ${id}`);
  return article;
}

export async function generateMetadata({ params }: { params: Promise<Params> }): Promise<Metadata> {
  const article = await read(params);
  return pageMetadata({
    title: `${article.title} (${article.short}, ${publishedInWords(article.published)})`,
    description: `${article.publisher ?? "Publisher not stated"}, ${publishedInWords(article.published)}: its particulars, its text, and the incidents it tells of.`,
    address: articleAddress(article.id),
  });
}

export default async function ArticlePage({ params }: { params: Promise<Params> }) {
  const article = await read(params);
  const told = shelf().incidents.flatMap((incident) => {
    const account = incident.accounts.find((account) => account.article.id === article.id);
    return account ? { incident, inPassing: account.inPassing } : [];
  });
  return (
    <main id={siteAnchors.main} className="page article-page">
      <article>
        <ArticleHead article={article} marks={[]} level={1} />
        {article.form === "retold" && (
          <p className="form-note">
            What follows is Parallax’s own retelling of what the source reported: its facts and attributions, not its
            words. To quote the source itself, go to the original.
          </p>
        )}
        <ArticleBody article={article} marks={[]} />
      </article>
      <section aria-labelledby="site.particulars">
        <h2 id="site.particulars">Particulars</h2>
        <dl className="particulars">
          <Particular name="Headline">{article.title}</Particular>
          <Particular name="Publisher">{article.publisher ?? "not stated"}</Particular>
          {article.agencies.length > 0 && <Particular name="Agency">{article.agencies.join(", ")}</Particular>}
          {article.author && <Particular name="By">{article.author}</Particular>}
          {article.through && <Particular name="Read through">{article.through}</Particular>}
          <Particular name="Published">{publishedInWords(article.published)}</Particular>
          <Particular name="Original">
            {article.url ? (
              <a className="whole-address" href={article.url}>
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
        {told.length === 0 && <p className="silence">No incident on the shelf.</p>}
        {told.map(({ incident, inPassing }) => (
          <div key={incident.id} className="told">
            <h3>
              <a href={incidentAddress(incident.id)}>{incident.title}</a>
            </h3>
            <p>
              {periodInWords(incident.when)}
              {inPassing && " · in passing"} ·{" "}
              <a href={annotatedAddress(incident.id, article.id)}>this account, beside all others</a>
            </p>
            <p>
              <SideBySide incident={incident} article={article.id} />
            </p>
          </div>
        ))}
      </section>
      <script type="module" src="/behaviours/article.js" />
    </main>
  );
}

function Particular({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
