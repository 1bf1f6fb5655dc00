import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import sitemap from "../../app/sitemap.ts";
import * as articles from "../../app/articles.json/route.ts";
import * as feed from "../../app/feed.xml/route.ts";
import Home from "../../app/page.tsx";
import * as article from "../../app/articles/[article]/page.tsx";
import * as incident from "../../app/incidents/[incident]/page.tsx";
import * as annotated from "../../app/incidents/[incident]/[article]/page.tsx";
import * as pairSheet from "../../app/incidents/[incident]/sheet/[article]/[other]/page.tsx";
import * as history from "../../app/incidents/[incident]/history/page.tsx";
import * as key from "../../app/incidents/[incident]/key/page.tsx";
import * as question from "../../app/incidents/[incident]/questions/[question]/page.tsx";
import * as sources from "../../app/incidents/[incident]/sources/page.tsx";
import * as voice from "../../app/voices/[voice]/page.tsx";
import * as pair from "../../app/incidents/[incident]/[article]/[other]/page.tsx";
import * as pairFrame from "../../app/incidents/[incident]/[article]/[other]/embed/page.tsx";
import * as questionFrame from "../../app/incidents/[incident]/questions/[question]/embed/page.tsx";

/**
 * Prints the pages that show articles and incidents, and what lists them, as JSON by their addresses: of the content and
 * with or without what is private, as the environment says.
 */
const rendered: Record<string, string> = { "/": renderToStaticMarkup(await Home({})) };

for (const params of article.generateStaticParams())
  rendered[`/articles/${params.article}/`] = await markup(article.default, params);
for (const params of incident.generateStaticParams())
  rendered[`/incidents/${params.incident}/`] = await markup(incident.default, params);
for (const params of annotated.generateStaticParams())
  rendered[`/incidents/${params.incident}/${params.article}/`] = await markup(annotated.default, params);
for (const params of pair.generateStaticParams())
  rendered[`/incidents/${params.incident}/${params.article}/${params.other}/`] = await markup(pair.default, params);
for (const params of pairFrame.generateStaticParams())
  rendered[`/incidents/${params.incident}/${params.article}/${params.other}/embed/`] = await markup(
    pairFrame.default,
    params,
  );
for (const params of questionFrame.generateStaticParams())
  rendered[`/incidents/${params.incident}/questions/${params.question}/embed/`] = await markup(
    questionFrame.default,
    params,
  );
for (const params of pairSheet.generateStaticParams())
  rendered[`/incidents/${params.incident}/sheet/${params.article}/${params.other}/`] = await markup(
    pairSheet.default,
    params,
  );
for (const params of question.generateStaticParams())
  rendered[`/incidents/${params.incident}/questions/${params.question}/`] = await markup(question.default, params);
for (const params of history.generateStaticParams())
  rendered[`/incidents/${params.incident}/history/`] = await markup(history.default, params);
for (const params of key.generateStaticParams())
  rendered[`/incidents/${params.incident}/key/`] = await markup(key.default, params);
for (const params of sources.generateStaticParams())
  rendered[`/incidents/${params.incident}/sources/`] = await markup(sources.default, params);
for (const params of voice.generateStaticParams())
  rendered[`/voices/${params.voice}/`] = await markup(voice.default, params);
for (const params of pair.generateStaticParams().slice(0, 1))
  rendered["metadata"] = JSON.stringify(await pair.generateMetadata({ params: Promise.resolve(params) }));
rendered["/feed.xml"] = await feed.GET().text();
rendered["/articles.json"] = await articles.GET().text();
rendered["/sitemap.xml"] = JSON.stringify(sitemap());

console.log(JSON.stringify(rendered));

async function markup<P>(page: (props: { params: Promise<P> }) => Promise<ReactNode>, params: P): Promise<string> {
  return renderToStaticMarkup(await page({ params: Promise.resolve(params) }));
}
