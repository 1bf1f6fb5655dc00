import { encoded } from "./kinds-tuned.ts";
import { dayIn, escaped, openGraph, page, ps, type Kind } from "./story.ts";

/** The kinds of pages that no rule was made by: looked at last, and their totals alone. */
export const kindsSetAside: readonly Kind[] = [
  {
    name: "WordPress, blocks",
    draw: (s, _chance, other) => ({
      ...said(s),
      truth: [...s.paragraphs.slice(0, 3), "How it began", ...s.items, ...s.paragraphs.slice(3)],
      either: [s.caption],
      file: page(
        s,
        `${openGraph(s)}<meta property="article:published_time" content="${s.day}T10:00:00+00:00">`,
        `<div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group"><p class="wp-block-site-title"><a href="/">${s.publisher}</a></p></div></header><main class="wp-block-group"><h1 class="wp-block-post-title">${escaped(s.title)}</h1><div class="entry-content wp-block-post-content">${ps(s.paragraphs.slice(0, 3))}<figure class="wp-block-image"><img src="a.jpg"><figcaption class="wp-element-caption">${escaped(s.caption)}</figcaption></figure><h2 class="wp-block-heading">How it began</h2><ul class="wp-block-list">${s.items.map((i) => `<li>${escaped(i)}</li>`).join("")}</ul>${ps(s.paragraphs.slice(3))}<div class="wp-block-group has-background"><h3>Get the morning letter</h3><p>Every morning what the night brought, in your inbox before the first tram.</p></div></div><div class="wp-block-comments"><h2>2 responses</h2><p>${escaped(other().paragraphs[0] ?? "")}</p></div></main></div>`,
      ),
    }),
    paragraphs: [5, 16],
  },
  {
    name: "components with rich links beside",
    draw: (s, _chance, other) => ({
      ...said(s),
      truth: s.paragraphs,
      either: [s.caption],
      file: page(
        s,
        `${openGraph(s)}<meta property="article:published_time" content="${s.day}T17:00:00.000Z">`,
        `<section class="dcr-1fnd"><div data-gu-name="headline"><h1 class="dcr-tjt">${escaped(s.title)}</h1></div><div data-gu-name="meta"><details class="dcr-6a"><summary><span>${dayIn(s.day, "uk")} 17.00 GMT</span></summary>First published on ${dayIn(s.day, "uk")}</details></div><div data-gu-name="body"><div id="maincontent" class="article-body-commercial-selector article-body-viewer-selector dcr-1g">${s.paragraphs.map((p, i) => `<p class="dcr-130mj7b">${escaped(p)}</p>${i === 2 ? `<gu-island name="RichLinkComponent"><div data-name="placeholder" class="dcr-rich"><a href="/o"><div>${escaped(other().title)}</div><span>Read more</span></a></div></gu-island>` : ""}${i === 4 ? `<figure class="dcr-email"><a href="#skip">skip past newsletter promotion</a><aside><p>Sign up to First Thing</p><p>Our morning briefing tells what happened and why it matters, before you are up.</p></aside></figure>` : ""}`).join("")}</div></div></section><div class="dcr-sub"><h2>Explore more on these topics</h2><ul><li><a href="#">Fires</a></li></ul></div>`,
      ),
    }),
    paragraphs: [6, 20],
  },
  {
    name: "paragraphs in divs with labels for screen readers",
    draw: (s) => ({
      ...said(s),
      truth: s.paragraphs,
      either: [`OSTBY, March (Wire) - ${s.paragraphs[0]}`, "Reporting by Tom Arden in Ostby; Editing by Mira Osei"],
      file: page(
        s,
        `${openGraph(s)}<script type="application/ld+json">[{"@type":"BreadcrumbList"},{"@type":"NewsArticle","headline":${JSON.stringify(s.title)},"datePublished":"${s.day}T03:04:05Z","publisher":{"name":"${s.publisher}"}}]</script>`,
        `<div id="fusion-app"><main><article data-testid="Article"><h1 data-testid="Heading">${escaped(s.title)}</h1><div class="article-body__content__17Yit">${s.paragraphs.map((p, i) => `<div data-testid="paragraph-${i}" class="text__text__1FZLe body__full_width__ekUdw">${escaped(p)}${i === 1 ? ' See <a href="/y">the map<span style="border:0;clip:rect(0,0,0,0);position:absolute">, opens new tab</span></a>.' : ""}</div>${i === 1 ? '<div data-testid="promo-box"><p>The Daily Briefing brings you all you need to start your day. Sign up <a href="#">here.</a></p></div>' : ""}`).join("")}<p class="sign-off">Reporting by Tom Arden in Ostby; Editing by Mira Osei</p><p data-testid="Body">Our Standards: <a href="#">The Wire Trust Principles.</a></p></div></article></main></div>`,
      ),
    }),
    paragraphs: [4, 14],
  },
  {
    name: "a page in frames of layout tables, later",
    draw: (s) => ({
      ...said(s),
      publisher: undefined,
      truth: s.paragraphs,
      file: `<html><head><title>${escaped(s.title)}</title></head><body><table cellpadding=0 width=980 align=center><tbody><tr><td class=top colspan=2><table><tr><td><a href=/>HOME</a></td><td><a href=/a>REGION</a></td><td><a href=/b>ECONOMY</a></td></tr></table></td></tr><tr><td class=main valign=top><table width=100%><tr><td class=headline>${escaped(s.title)}</td></tr><tr><td class=when>${dayIn(s.day, "us")} | 14:22</td></tr><tr><td class=story><p align=justify>${s.paragraphs.map(escaped).join("</p><p align=justify>")}</p></td></tr></table></td><td class=right valign=top><table class=poll><tr><td>Should the bridge stay closed?</td></tr><tr><td><input type=radio> Yes</td></tr></table></td></tr></tbody></table></body></html>`,
    }),
  },
  {
    name: "a story told in slides",
    draw: (s) => ({
      ...said(s),
      truth: s.paragraphs,
      file: page(
        s,
        `${openGraph(s)}<meta name="article.published" content="${s.day}T10:00:00Z"><meta property="article:published_time" content="${s.day}T10:00:00Z">`,
        `<main class="scrolly"><section class="cover"><h1>${escaped(s.title)}</h1></section>${s.paragraphs.map((p, i) => `<section class="scene" data-step="${i}"><div class="scene__media"><img alt=""></div><div class="scene__card"><p>${escaped(p)}</p></div></section>`).join("")}<section class="credits"><p>Text: ${s.author}</p><p>Design: T. Arden</p></section></main>`,
      ),
    }),
  },
  {
    name: "Substack and its kind",
    draw: (s) => ({
      ...said(s),
      truth: s.paragraphs,
      file: page(
        s,
        `${openGraph(s)}<script type="application/ld+json">{"@type":"NewsArticle","headline":${JSON.stringify(s.title)},"datePublished":"${s.day}T05:00:00+00:00","publisher":{"@type":"Organization","name":"${s.publisher}"}}</script>`,
        `<div id="entry"><div class="single-post-container"><article class="newsletter-post post"><h1 class="post-title published">${escaped(s.title)}</h1><h3 class="subtitle"></h3><div class="available-content"><div class="body markup" dir="auto">${s.paragraphs.map((p, i) => `<p><span>${escaped(p)}</span></p>${i === 2 ? '<div class="subscription-widget-wrap"><div class="subscription-widget"><div class="preamble"><p>This letter is paid for by its readers. To have new posts and to support the work, become one.</p></div><form><input type="email"></form></div></div>' : ""}`).join("")}</div></div><div class="post-footer"><a class="button">Like</a></div></article></div><div class="comments-page"><p>Write a comment...</p></div></div>`,
      ),
    }),
    paragraphs: [5, 24],
  },
  {
    name: "everything in a form, with the date in words",
    draw: (s) => ({
      ...said(s),
      publisher: undefined,
      truth: s.paragraphs,
      file: `<html><head><title>${escaped(s.title)} - ${s.publisher}</title></head><body><form name="Form1" id="Form1" method="post"><div class="masthead-top"><a href="/">Back</a></div><table id="tblArticle"><tr><td><span id="lblHeadline" class="hl"><h3>${escaped(s.title)}</h3></span></td></tr><tr><td><span id="lblPublished">Published: ${dayIn(s.day, "uk")} 09:30</span></td></tr><tr><td><span id="lblBody">${ps(s.paragraphs)}</span></td></tr></table></form></body></html>`,
    }),
  },
  {
    name: "a grid whose names speak of ads and tags",
    draw: (s, _chance, other) => ({
      ...said(s),
      truth: s.paragraphs,
      file: page(
        s,
        `${openGraph(s)}<meta name="publish-date" content="${s.day}">`,
        `<div class="page page--no-ads page--has-related"><div class="grid popular-layout"><div class="main-col share-enabled"><h1>${escaped(s.title)}</h1><div class="article-tags-top"><a href="#">Ports</a></div><div class="rte">${ps(s.paragraphs)}</div></div><div class="rail"><h4>Latest</h4>${ps(other().paragraphs.slice(0, 2), '<div class="item"><p><a href="#">', "</a></p></div>")}</div></div></div>`,
      ),
    }),
  },
  {
    name: "boxes with teasers between paragraphs",
    draw: (s, _chance, other) => ({
      ...said(s),
      truth: s.paragraphs,
      file: page(
        s,
        `${openGraph(s)}<meta property="article:published_time" content="${s.day}T12:00:00Z">`,
        `<main><article class="c-article"><h1>${escaped(s.title)}</h1><div class="c-article__body">${s.paragraphs.map((p, i) => `<p>${escaped(p)}</p>${i === 1 ? `<div class="c-recirc" data-module="recirculation"><h4>Don’t miss</h4><ul><li><a href="/1">${escaped(other().title)}</a></li><li><a href="/2">${escaped(other().title)}</a></li></ul></div>` : ""}${i === 3 ? `<p class="c-seealso">See also: <a href="/3">${escaped(other().title)}</a></p>` : ""}`).join("")}</div></article></main>`,
      ),
    }),
    paragraphs: [5, 18],
  },
  {
    name: "a live blog as a list",
    draw: (s) => ({
      ...said(s),
      truth: s.paragraphs.flatMap((p, i) => [`Update ${i + 1}: road to Venn`, p]),
      either: s.paragraphs.map((_, i) => `${1 + (i % 11)}.${10 + i} pm`),
      file: page(
        s,
        `${openGraph(s)}<meta property="article:published_time" content="${s.day}T12:00:00Z">`,
        `<main><h1>${escaped(s.title)}</h1><ol class="lx-stream" reversed>${s.paragraphs.map((p, i) => `<li class="lx-stream__post"><span class="lx-time">${1 + (i % 11)}.${10 + i} pm</span><h3>Update ${i + 1}: road to Venn</h3><div class="lx-body"><p>${escaped(p)}</p></div></li>`).join("")}</ol></main>`,
      ),
    }),
    paragraphs: [6, 20],
  },
  {
    name: "a stub with the wall in the same element",
    draw: (s) => ({
      ...said(s),
      truth: s.paragraphs,
      file: page(
        s,
        `${openGraph(s)}<meta name="cXenseParse:recs:publishtime" content="${s.day}T05:00:00.000Z">`,
        `<div class="artikel"><h1>${escaped(s.title)}</h1><div class="artikel-text">${ps(s.paragraphs)}<div class="wall"><p><strong>Want to read on?</strong></p><p>Take out a subscription and read all that we write, from 3 crowns a week.</p><p><a href="/abo">Become a member</a></p></div></div></div>`,
      ),
    }),
    paragraphs: [2, 4],
  },
  {
    name: "consent at the foot of a bare page",
    draw: (s) => ({
      ...said(s),
      truth: s.paragraphs,
      file: page(
        s,
        `${openGraph(s)}<meta name="DC.date" content="${s.day}">`,
        `<h1>${escaped(s.title)}</h1>${ps(s.paragraphs)}<div class="gdpr"><p>This site uses cookies. Some are needed for it to work, others tell us how it is used and help to make it better.</p><p>You can find out more about which cookies we are using or switch them off in the settings.</p></div>`,
      ),
    }),
    paragraphs: [3, 9],
  },
  {
    name: "elements of its own",
    draw: (s) => ({
      ...said(s),
      truth: s.paragraphs,
      file: page(
        s,
        `${openGraph(s)}<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"${s.day}T01:00:00Z"},{"@type":"Organization","name":"${s.publisher}"}]}</script>`,
        `<news-app><news-header><a href="/">Home</a></news-header><news-article><h1>${escaped(s.title)}</h1><news-body>${s.paragraphs.map((p) => `<news-paragraph><p>${escaped(p)}</p></news-paragraph>`).join("")}</news-body></news-article></news-app>`,
      ),
    }),
  },
  {
    name: "spans set as blocks",
    draw: (s) => ({
      ...said(s),
      truth: s.paragraphs,
      file: page(
        s,
        `${openGraph(s)}<meta property="article:published_time" content="${s.day}">`,
        `<div class="view"><h1>${escaped(s.title)}</h1><div class="story-copy">${s.paragraphs.map((p) => `<span class="graf" style="display:block">${escaped(p)}</span>`).join("\n")}</div></div>`,
      ),
    }),
  },
  {
    name: "XHTML with a declaration, sections nested",
    draw: (s) => ({
      ...said(s),
      truth: [...s.paragraphs.slice(0, 2), "What is known", ...s.paragraphs.slice(2)],
      file: `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>${escaped(s.title)}</title><meta name="DCTERMS.issued" content="${s.day}" /><meta name="DC.publisher" content="${s.publisher}" /></head><body><div id="wrap"><div id="hd"><ul><li><a href="/">Home</a></li></ul></div><div id="bd"><h2>${escaped(s.title)}</h2><div class="intro">${ps(s.paragraphs.slice(0, 2))}</div><div class="sec"><h3>What is known</h3>${ps(s.paragraphs.slice(2))}</div></div><div id="ft"><p>Page maintained by the web team.</p></div></div></body></html>`,
    }),
  },
  {
    name: "Blogger, divs and breaks mixed",
    draw: (s) => ({
      ...said(s),
      truth: s.paragraphs,
      file: page(
        s,
        `<meta property="og:site_name" content="${s.publisher}"><meta property="og:title" content="${escaped(s.title)}">`,
        `<div class="blog-posts hfeed"><h2 class="date-header"><span>${dayIn(s.day, "us")}</span></h2><div class="post hentry uncustomized-post-template"><h3 class="post-title entry-title">${escaped(s.title)}</h3><div class="post-body entry-content"><div dir="ltr" style="text-align:left" trbidi="on">${s.paragraphs.map((p, i) => (i % 2 ? `<div style="text-align:justify"><span style="font-family:inherit">${escaped(p)}</span></div><div><br /></div>` : `${escaped(p)}<br /><br />`)).join("\n")}</div></div><div class="post-footer"><span class="post-author vcard">Posted by <span class="fn">${s.author}</span></span> <span class="post-timestamp">at 9:12 AM</span><span class="post-labels">Labels: <a href="#">harbour</a></span></div></div></div><div class="sidebar section"><h2>Blog Archive</h2><ul><li><a href="#">2030</a></ul></div>`,
      ),
    }),
  },
  {
    name: "what to know, in points",
    draw: (s) => ({
      ...said(s),
      truth: [...s.items, ...s.paragraphs],
      file: page(
        s,
        `${openGraph(s)}<meta property="article:published_time" content="${s.day}T12:00:00Z">`,
        `<main><article><h1>${escaped(s.title)}</h1><div class="key-points"><h2>Key points</h2><ul>${s.items.map((i) => `<li><p>${escaped(i)}</p></li>`).join("")}</ul></div><div class="content">${ps(s.paragraphs)}</div></article></main>`,
      ),
      either: ["Key points"],
    }),
  },
  {
    name: "posts from elsewhere within the text",
    draw: (s) => ({
      ...said(s),
      truth: [...s.paragraphs.slice(0, 2), ...s.quotation.slice(0, 1), ...s.paragraphs.slice(2)],
      either: [
        `— ${s.author} (@harbour) ${dayIn(s.day, "us")}`,
        "View this post on Instagram",
        "A post shared by the harbour",
      ],
      file: page(
        s,
        `${openGraph(s)}<meta property="article:published_time" content="${s.day}T12:00:00Z">`,
        `<article><h1>${escaped(s.title)}</h1><div class="e-content">${ps(s.paragraphs.slice(0, 2))}<blockquote class="twitter-tweet"><p lang="en" dir="ltr">${escaped(s.quotation[0] ?? "")}</p>&mdash; ${s.author} (@harbour) <a href="https://x.example/1">${dayIn(s.day, "us")}</a></blockquote><script async src="w.js"></script><blockquote class="instagram-media"><div><a href="#">View this post on Instagram</a><p><a href="#">A post shared by the harbour</a></p></div></blockquote>${ps(s.paragraphs.slice(2))}</div></article>`,
      ),
    }),
    paragraphs: [4, 12],
  },
  {
    name: "a government's page",
    draw: (s) => ({
      ...said(s),
      truth: [...s.paragraphs.slice(0, 3), "What is known", ...s.paragraphs.slice(3)],
      publisher: undefined,
      either: ["News story", `Published ${dayIn(s.day, "uk")}`],
      file: page(
        s,
        ``,
        `<a href="#content" class="skip-link">Skip to main content</a><div class="breadcrumbs"><ol><li><a href="/">Home</a></li><li><a href="/n">Transport</a></li></ol></div><main id="content"><span class="caption-xl">News story</span><h1 class="heading-l">${escaped(s.title)}</h1><div class="metadata"><dl><dt>From:</dt><dd><a href="/org">Harbour Office</a></dd><dt>Published</dt><dd>${dayIn(s.day, "uk")}</dd></dl></div><div class="govspeak">${ps(s.paragraphs.slice(0, 3))}<h2 id="k">What is known</h2>${ps(s.paragraphs.slice(3))}</div><div class="share-links"><h2>Share this page</h2></div></main><div class="feedback"><p>Is this page useful?</p></div>`,
      ),
    }),
    paragraphs: [4, 14],
  },
  {
    name: "a company's newsroom",
    draw: (s) => ({
      ...said(s),
      truth: s.paragraphs,
      publisher: undefined,
      either: [
        "# # #",
        "For more, write to press@line.example or call +00 555 0142.",
        "Forward-looking statements in this release are subject to risks and uncertainties.",
      ],
      file: page(
        s,
        `<meta name="release_date" content="${s.day}">`,
        `<div class="container"><div class="row"><div class="col-lg-9"><p class="eyebrow">${dayIn(s.day, "us")}</p><h1>${escaped(s.title)}</h1><div class="press-copy">${ps(s.paragraphs)}<p align="center"># # #</p><p>For more, write to <a href="mailto:press@line.example">press@line.example</a> or call +00 555 0142.</p><p><small>Forward-looking statements in this release are subject to risks and uncertainties.</small></p></div></div></div></div>`,
      ),
    }),
  },
  {
    name: "a second story in full under the first",
    draw: (s, _chance, other) => {
      const next = other();
      return {
        ...said(s),
        truth: s.paragraphs,
        file: page(
          s,
          `${openGraph(s)}<meta property="article:published_time" content="${s.day}T12:00:00Z">`,
          `<main><div class="article-container"><h1>${escaped(s.title)}</h1><div class="body-text">${ps(s.paragraphs)}</div></div><div class="article-container next-up"><h1>${escaped(next.title)}</h1><div class="body-text">${ps(next.paragraphs.slice(0, 5))}</div></div></main>`,
        ),
      };
    },
    paragraphs: [7, 14],
  },
  {
    name: "text in the data of the page, two lines shown",
    draw: (s) => ({
      ...said(s),
      truth: s.paragraphs,
      file: page(
        s,
        `${openGraph(s)}<script type="application/ld+json">${JSON.stringify({ "@type": "ReportageNewsArticle", headline: s.title, datePublished: `${s.day}T10:00:00Z`, publisher: { name: s.publisher }, articleBody: s.paragraphs.join("\n") }).replaceAll("<", "\\u003c")}</script>`,
        `<div id="root"><h1>${escaped(s.title)}</h1><p>${escaped(s.paragraphs[0] ?? "")}</p><div class="skeleton"></div></div>`,
      ),
    }),
    paragraphs: [5, 15],
  },
  {
    name: "a Hebrew news page",
    lang: "he",
    draw: (s, _chance, other) => ({
      ...said(s),
      truth: s.paragraphs,
      file: page(
        s,
        `<meta property="og:site_name" content="${s.publisher}"><meta property="article:published_time" content="${s.day}T12:00:00+02:00">`,
        `<div class="layout" dir="rtl"><div class="article-header"><h1>${s.title}</h1></div><div class="article-body">${ps(s.paragraphs, '<div class="text_editor_paragraph rtl"><span data-text="true">', "</span></div>")}</div><div class="more-articles"><h3>כתבות נוספות</h3><a href="#">${other().title}</a></div></div>`,
        'lang="he"',
      ),
    }),
    paragraphs: [3, 8],
  },
  {
    name: "Greek in ISO 8859-7, said in the page",
    lang: "el",
    draw: (s) => ({
      ...said(s),
      publisher: undefined,
      truth: s.paragraphs,
      file: encoded(
        `<html lang="el"><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-7"><title>${s.title}</title></head><body><div id="main"><h1>${s.title}</h1><div class="pubdate">${dayIn(s.day, "uk", "el")}</div><div class="kimeno">${ps(s.paragraphs)}</div></div></body></html>`,
        "iso-8859-7",
      ),
    }),
    paragraphs: [3, 8],
  },
  {
    name: "Chinese, a portal",
    lang: "zh",
    draw: (s, _chance, other) => ({
      ...said(s),
      truth: s.paragraphs,
      file: page(
        s,
        `<meta property="og:site_name" content="${s.publisher}">`,
        `<div class="top-bar"><a href="/">首页</a><a href="/n">新闻</a></div><div class="article" id="article"><h1 class="main-title">${s.title}</h1><div class="date-source"><span class="date">${dayIn(s.day, "east")} 18:30</span> <a class="source">${s.publisher}</a></div><div id="artibody">${ps(s.paragraphs, "<p>　　", "</p>")}<p class="show_author">责任编辑：王小明</p></div></div><div class="hot"><h3>热门文章</h3><ul><li><a href="#">${other().title}</a></li></ul></div>`,
      ),
    }),
    paragraphs: [3, 8],
  },
  {
    name: "French, with the date in a line of the page",
    lang: "fr",
    draw: (s) => ({
      ...said(s),
      truth: s.paragraphs,
      file: page(
        s,
        `<meta property="og:site_name" content="${s.publisher}">`,
        `<main><article><p class="surtitre">Faits divers</p><h1>${escaped(s.title)}</h1><p class="publication">Publié le ${dayIn(s.day, "uk", "fr")} à 18h30, mis à jour à 19h02</p><div class="contenu">${ps(s.paragraphs)}</div><p class="abonnes">Cet article est réservé aux abonnés.</p></article></main>`,
      ),
    }),
    paragraphs: [3, 8],
  },
  {
    name: "notes as text in brackets, code and addresses",
    draw: (s) => ({
      ...said(s),
      truth: [
        ...s.paragraphs.slice(0, 2),
        "Write to harbour@ostby.example or see https://ostby.example/pier_2?x=1&y=2 for forms.",
        "The counter printed error 0x1F and stopped at line 12.",
        ...s.paragraphs.slice(2),
      ],
      file: page(
        s,
        `${openGraph(s)}<meta property="article:published_time" content="${s.day}T12:00:00Z">`,
        `<main><article><h1>${escaped(s.title)}</h1>${ps(s.paragraphs.slice(0, 2))}<p>Write to <a href="mailto:harbour@ostby.example">harbour@ostby.example</a> or see https://ostby.example/pier_2?x=1&amp;y=2 for forms.</p><p>The counter printed <code>error 0x1F</code> and stopped at <kbd>line 12</kbd>.</p>${ps(s.paragraphs.slice(2))}</article></main>`,
      ),
    }),
    paragraphs: [4, 12],
  },
  {
    name: "a numbered list that is the story",
    draw: (s) => ({
      ...said(s),
      truth: [s.paragraphs[0] ?? "", ...s.paragraphs.slice(1)],
      file: page(
        s,
        `${openGraph(s)}<meta property="article:published_time" content="${s.day}T12:00:00Z">`,
        `<main><article><h1>${escaped(s.title)}</h1><p>${escaped(s.paragraphs[0] ?? "")}</p><ol>${ps(s.paragraphs.slice(1), "<li>", "</li>")}</ol></article></main>`,
      ),
    }),
    paragraphs: [4, 12],
  },
  {
    name: "a thread of a forum",
    draw: (s, c, other) => ({
      ...said(s),
      publisher: undefined,
      truth: s.paragraphs,
      file: page(
        s,
        ``,
        `<div id="wrap"><h2 class="topic-title"><a href="#">${escaped(s.title)}</a></h2>${[s.paragraphs, other().paragraphs.slice(0, 1)].map((all, i) => `<div id="p${i}" class="post bg${i}"><div class="postprofile"><a href="#">keeper${i}</a><br>Posts: ${c.below(900)}</div><div class="postbody"><p class="author">by keeper${i} » ${i === 0 ? dayIn(s.day, "short") : "today"} 9:12 am</p><div class="content">${all.map(escaped).join("<br><br>")}</div><div class="signature">Fair winds.</div></div></div>`).join("")}</div>`,
      ),
    }),
    paragraphs: [5, 10],
  },
  {
    name: "no-break spaces, soft hyphens and words in parts",
    draw: (s) => ({
      ...said(s),
      truth: s.paragraphs,
      file: page(
        s,
        `${openGraph(s)}<meta property="article:published_time" content="${s.day}T12:00:00Z">`,
        `<article><h1>${escaped(s.title)}</h1><div class="bodytext">${ps(s.paragraphs.map((p) => p.replace(/ (\d)/g, "\u00a0$1"))).replace(/<p>(.)/g, '<p><span class="initial">$1</span>')}</div></article>`,
      ),
    }),
  },
  {
    name: "Markdown with front matter",
    ending: "md",
    draw: (s) => ({
      truth: [...s.paragraphs, ...s.quotation],
      day: s.day,
      publisher: s.publisher,
      file: `---\ntitle: ${JSON.stringify(s.title)}\npublisher: ${s.publisher}\npublished: ${s.day}\n---\n\n${s.paragraphs.map((p) => p.replace(/([*_<>[\]])/g, "\\$1")).join("\n\n")}\n\n${s.quotation.map((p) => `> ${p}`).join("\n>\n")}\n`,
    }),
  },
  {
    name: "rich text",
    ending: "rtf",
    draw: (s) => ({
      truth: s.paragraphs,
      day: s.day,
      file: `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}\\b ${rtf(s.title)}\\b0\\par ${dayIn(s.day, "uk")}\\par ${s.paragraphs.map(rtf).join("\\par\\par ")}\\par}`,
    }),
  },
  {
    name: "a notice of one sentence among much else",
    draw: (s, _chance, other) => ({
      ...said(s),
      truth: s.paragraphs,
      file: page(
        s,
        `${openGraph(s)}<meta property="article:published_time" content="${s.day}T12:00:00Z">`,
        `<main><article><h1>${escaped(s.title)}</h1><div class="article-content"><p>${escaped(s.paragraphs[0] ?? "")}</p></div></article></main><section class="river"><h2>Today</h2>${[1, 2, 3].map(() => `<div class="card"><a href="#"><h3>${escaped(other().title)}</h3></a><p>${escaped(other().paragraphs[0] ?? "")}</p></div>`).join("")}</section>`,
      ),
    }),
    paragraphs: [1, 1],
  },
  {
    name: "a long read in chapters",
    draw: (s) => ({
      ...said(s),
      truth: s.paragraphs.flatMap((p, i) => (i % 20 === 0 ? [`Chapter ${1 + i / 20}`, p] : [p])),
      file: page(
        s,
        `${openGraph(s)}<meta property="article:published_time" content="${s.day}T12:00:00Z">`,
        `<main><h1>${escaped(s.title)}</h1>${Array.from({ length: Math.ceil(s.paragraphs.length / 20) }, (_, i) => `<section class="chapter"><h2>Chapter ${i + 1}</h2>${ps(s.paragraphs.slice(i * 20, i * 20 + 20))}</section>`).join("")}</main>`,
      ),
    }),
    paragraphs: [80, 130],
  },
  {
    name: "tags, author and apps at the end",
    draw: (s) => ({
      ...said(s),
      truth: s.paragraphs,
      either: [`Written by ${s.author}`],
      file: page(
        s,
        `${openGraph(s)}<meta property="article:published_time" content="${s.day}T12:00:00Z">`,
        `<article><h1>${escaped(s.title)}</h1><div class="articlebody">${ps(s.paragraphs)}<p>Written by ${s.author}</p><p>Download our app for the latest news as it happens.</p><p><strong>Tags:</strong> <a href="#">Ostby</a>, <a href="#">Ports</a></p><p>Follow us on <a href="#">X</a> and <a href="#">Facebook</a>.</p></div></article>`,
      ),
    }),
  },
];

function said({ day, publisher }: { readonly day: string; readonly publisher: string }) {
  return { day, publisher };
}

function rtf(words: string): string {
  return words
    .replace(/[\\{}]/g, "\\$&")
    .replace(/[^\0-\x7f]/gu, (letter) => [...letter].map((one) => `\\u${one.charCodeAt(0)}?`).join(""));
}
