import { archiveOf } from "../../commands/made-documents.ts";
import { dayIn, escaped, openGraph, page, ps, type Kind } from "./story.ts";

/** The kinds of pages by whose faults the intake was mended. Written, as those set aside, before the intake was run on any. */
export const kindsTuned: readonly Kind[] = [
  {
    name: "WordPress, classic theme",
    draw: (s, _chance, other) => ({
      ...said(s),
      truth: s.paragraphs,
      file: page(
        s,
        openGraph(s),
        `<div id="page" class="hfeed site"><header id="masthead"><p class="site-title"><a href="/">${s.publisher}</a></p><nav><ul><li><a href="/a">News</a><li><a href="/b">Sport</a></ul></nav></header><div id="content"><div id="primary" class="content-area"><main><article class="post type-post status-publish hentry category-news tag-fire"><header class="entry-header"><h1 class="entry-title">${escaped(s.title)}</h1><div class="entry-meta"><span class="posted-on">Posted on <a href="#"><time class="entry-date published" datetime="${s.day}T10:00:00+00:00">${dayIn(s.day, "us")}</time></a></span> by <a href="#">${s.author}</a></div></header><div class="entry-content">${ps(s.paragraphs)}<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Click to share on X</a></ul></div><div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3><p>${escaped(other().paragraphs[0] ?? "")}</p></div></div></article><div id="comments"><h2>3 thoughts on “${escaped(s.title)}”</h2><ol class="comment-list">${ps(other().paragraphs.slice(0, 3), '<li class="comment"><div class="comment-content"><p>', "</p></div></li>")}</ol></div></main></div><div id="secondary" class="widget-area"><section class="widget"><h2>Recent Posts</h2><ul><li><a href="#">${escaped(other().title)}</a></ul></section></div></div></div>`,
      ),
    }),
  },
  {
    name: "paragraphs without classes in hashed ones",
    draw: (s, _chance, other) => ({
      ...said(s),
      truth: s.paragraphs,
      either: [s.caption],
      file: page(
        s,
        `${openGraph(s)}<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", headline: s.title, datePublished: `${s.day}T09:12:00.000Z`, publisher: { "@type": "Organization", name: s.publisher } })}</script>`,
        `<div id="app"><div class="css-1q2w3e"><header class="css-9x8y"><a href="/">Skip to content</a></header><main id="site-content"><article id="story" class="css-vxcmzt"><div><h1 data-testid="headline" class="css-1l8buln">${escaped(s.title)}</h1></div><section name="articleBody" class="meteredContent css-1r7ky0e">${s.paragraphs.map((p, i) => `<div class="css-s99gbd StoryBodyCompanionColumn" data-testid="companionColumn-${i}"><div class="css-53u6y8"><p class="css-at9mc1 evys1bk0">${escaped(p)}</p></div></div>${i === 1 ? `<div class="css-79elbk"><figure><figcaption class="css-s4"><span>${escaped(s.caption)}</span> <span>Credit... A. Weller for ${s.publisher}</span></figcaption></figure></div><div id="story-ad-1-wrapper" class="css-1p8c"><p>Advertisement</p><a href="#after">SKIP ADVERTISEMENT</a></div>` : ""}`).join("")}</section><div class="bottom-of-article"><div class="css-1i2y565"><p>${s.author} covers the coast for ${s.publisher}. <a href="#">More about ${s.author}</a></p></div></div></article></main><section class="css-rec"><h2>Related Content</h2>${ps(other().paragraphs.slice(0, 2), '<a href="#"><h3>', "</h3></a>")}</section></div></div>`,
      ),
    }),
  },
  {
    name: "text-block components, a block each",
    draw: (s) => ({
      ...said(s),
      truth: [...s.paragraphs.slice(0, 2), "What is known", ...s.items, ...s.paragraphs.slice(2)],
      file: page(
        s,
        `${openGraph(s)}`,
        `<div id="main-wrapper"><div class="ssrcss-1ocoo3l-Wrap e42f8511"><article class="ssrcss-pv1rh6-ArticleWrapper e1nh2i2l5"><header data-component="headline-block" class="ssrcss-1"><h1 id="main-heading" tabindex="-1">${escaped(s.title)}</h1></header><div data-component="byline-block"><span class="ssrcss-68p-MetadataText"><time datetime="${s.day}T08:00:00.000Z">${dayIn(s.day, "uk")}</time></span></div>${s.paragraphs
          .slice(0, 2)
          .map(
            (p, i) =>
              `<div data-component="text-block" class="ssrcss-11r1m41-RichTextComponentWrapper"><div class="ssrcss-7uxr49"><p class="ssrcss-1q0x1qg-Paragraph">${i === 0 ? `<b class="ssrcss-hmf8ql-BoldText">${escaped(p)}</b>` : escaped(p)}</p></div></div>`,
          )
          .join(
            "",
          )}<div data-component="subheadline-block"><h2 class="ssrcss-y">What is known</h2></div><div data-component="unordered-list-block"><ul role="list">${s.items.map((i) => `<li class="ssrcss-x">${escaped(i).replace(/^(\w+)/, '<a href="/x">$1</a>')}</li>`).join("")}</ul></div>${ps(s.paragraphs.slice(2), '<div data-component="text-block"><div><p>', "</p></div></div>")}<section data-component="topic-list"><h2>Related Topics</h2><ul><li><a href="#">Fires</a></li><li><a href="#">${"Ostby"}</a></li></ul></section></article></div></div>`,
      ),
    }),
  },
  {
    name: "a page in tables with font tags",
    draw: (s) => ({
      ...said(s),
      truth: s.paragraphs,
      file: `<HTML><HEAD><TITLE>${s.publisher}: ${escaped(s.title)}</TITLE></HEAD><BODY BGCOLOR=#FFFFFF><TABLE WIDTH=760 BORDER=0><TR><TD COLSPAN=3><IMG SRC=logo.gif ALT="${s.publisher}"></TD></TR><TR><TD WIDTH=120 VALIGN=top><FONT SIZE=1><A HREF=/>Home</A><BR><A HREF=/w>World</A><BR><A HREF=/s>Sport</A></FONT></TD><TD WIDTH=480><FONT SIZE=5><B>${escaped(s.title)}</B></FONT><BR><FONT SIZE=1>${dayIn(s.day, "us")}<BR>By ${s.author}</FONT><P><FONT FACE=Verdana SIZE=2>${s.paragraphs.map(escaped).join("<BR><BR>\n")}</FONT></TD><TD WIDTH=160><FONT SIZE=1><A HREF=1>Email this story</A><BR><A HREF=2>Printer friendly</A></FONT></TD></TR><TR><TD COLSPAN=3><FONT SIZE=1>Copyright 2031 ${s.publisher}. All rights reserved.</FONT></TD></TR></TABLE></BODY></HTML>`,
      publisher: undefined,
    }),
  },
  {
    name: "AMP",
    draw: (s) => ({
      ...said(s),
      truth: s.paragraphs,
      either: [s.caption],
      file: `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><script async src="https://cdn.example/v0.js"></script><title>${escaped(s.title)}</title><link rel="canonical" href="https://${s.host}/news/${s.day.replaceAll("-", "/")}/story"><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","mainEntityOfPage":"https://${s.host}/x","headline":${JSON.stringify(s.title)},"datePublished":"${s.day}T11:00:00Z","publisher":{"@type":"Organization","name":"${s.publisher}"}}</script><style amp-boilerplate>body{}</style></head><body><amp-sidebar id="sidebar" layout="nodisplay"><ul><li><a href="/">Home</a></li></ul></amp-sidebar><amp-consent id="c"><div id="ui">We use cookies to improve your visit and to show you what may be of interest.<button>Accept</button></div></amp-consent><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${escaped(s.title)}</h1></header><amp-img src="x.jpg" width="4" height="3"></amp-img><p class="wp-caption-text">${escaped(s.caption)}</p><div class="amp-wp-article-content">${s.paragraphs.map((p, i) => `<p>${escaped(p)}</p>${i % 3 === 2 ? '<amp-ad width=300 height=250 type="doubleclick"></amp-ad>' : ""}`).join("")}</div><footer><div class="amp-wp-meta amp-wp-tax-category">Categories: <a href="#">News</a></div></footer></article></body></html>`,
    }),
  },
  {
    name: "a newsletter in nested tables",
    draw: (s) => ({
      ...said(s),
      publisher: undefined,
      truth: s.paragraphs,
      file: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${escaped(s.title)}</title></head><body style="margin:0"><center><table role="presentation" width="100%"><tr><td align="center"><table width="600"><tr><td style="padding:8px;font-size:11px">Trouble reading this? <a href="#">View it in your browser</a></td></tr><tr><td><h1 style="font-family:Georgia">${escaped(s.title)}</h1></td></tr><tr><td>${dayIn(s.day, "us")}</td></tr>${s.paragraphs.map((p) => `<tr><td style="font:16px Georgia;padding:0 24px 16px"><p style="margin:0">${escaped(p)}</p></td></tr>`).join("")}<tr><td style="font-size:11px">You are receiving this because you signed up at ${s.host}. <a href="#">Unsubscribe</a></td></tr></table></td></tr></table></center></body></html>`,
    }),
    paragraphs: [6, 16],
  },
  {
    name: "the whole page in a form",
    draw: (s) => ({
      ...said(s),
      truth: s.paragraphs,
      file: page(
        s,
        openGraph(s),
        `<form method="post" action="./Story.aspx?id=4411" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTk"><div id="ctl00_Wrap"><div id="ctl00_Menu"><a href="#">Front page</a> <a href="#">Region</a></div><div id="ctl00_Body_ArticlePanel"><h1><span id="ctl00_Body_Title">${escaped(s.title)}</span></h1><span id="ctl00_Body_Date" class="artdate">${dayIn(s.day, "us")}</span><div id="ctl00_Body_Text">${ps(s.paragraphs)}</div></div></div></form>`,
      ),
    }),
  },
  {
    name: "a box and a sidebar in the names of what holds the text",
    draw: (s, _chance, other) => ({
      ...said(s),
      truth: s.paragraphs,
      file: page(
        s,
        `${openGraph(s)}<meta name="date" content="${s.day}">`,
        `<div class="wrapper with-sidebar"><div class="content-box has-banner"><div class="box box-article"><h1>${escaped(s.title)}</h1><div class="text">${ps(s.paragraphs)}</div></div></div><div class="sidebar-right"><div class="box"><h3>Most read</h3><ol><li><a href="#">${escaped(other().title)}</a></li><li><a href="#">${escaped(other().title)}</a></li></ol></div></div></div>`,
      ),
    }),
  },
  {
    name: "links to other stories within the text",
    draw: (s, _chance, other) => ({
      ...said(s),
      truth: s.paragraphs,
      file: page(
        s,
        `${openGraph(s)}<meta property="article:published_time" content="${s.day}T07:00:00Z">`,
        `<main><article class="story"><h1>${escaped(s.title)}</h1><div class="story-body">${s.paragraphs.map((p, i) => `<p>${escaped(p)}</p>${i % 3 === 1 ? `<p><strong>READ MORE: <a href="/o">${escaped(other().title)}</a></strong></p>` : i % 3 === 2 ? `<div class="inline-teaser"><a href="/o"><span class="kicker">Ports</span><span class="hl">${escaped(other().title)}</span></a></div>` : ""}`).join("\n")}</div></article></main>`,
      ),
    }),
  },
  {
    name: "a live blog with times",
    draw: (s) => {
      const times = s.paragraphs.map(
        (_, i) => `${String(20 - Math.floor(i / 4)).padStart(2, "0")}:${String(59 - (i % 4) * 13)}`,
      );
      return {
        ...said(s),
        truth: s.paragraphs,
        either: times,
        file: page(
          s,
          `${openGraph(s)}<script type="application/ld+json">${JSON.stringify({ "@type": "LiveBlogPosting", headline: s.title, datePublished: `${s.day}T09:00:00Z`, publisher: { name: s.publisher } })}</script>`,
          `<main class="liveblog"><h1>${escaped(s.title)}</h1><div class="liveblog__status">Last updated 3 minutes ago</div><div class="timeline">${s.paragraphs.map((p, i) => `<article class="block block--content" id="block-${i}"><p class="block-time published-time"><a href="#block-${i}"><time datetime="${s.day}T${times[i]}:00Z">${times[i]}</time></a></p><div class="block-elements"><p>${escaped(p)}</p></div><div class="block-share"><a href="#">Share</a></div></article>`).join("")}</div></main>`,
        ),
      };
    },
    paragraphs: [8, 30],
  },
  {
    name: "a stub before a paywall",
    draw: (s, _chance, other) => ({
      ...said(s),
      truth: s.paragraphs,
      file: page(
        s,
        `${openGraph(s)}<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", isAccessibleForFree: false, headline: s.title, datePublished: s.day, publisher: { name: s.publisher } })}</script>`,
        `<article><h1>${escaped(s.title)}</h1><div class="article__body">${ps(s.paragraphs)}</div><div class="paywall-offer"><h2>Keep reading for one crown</h2><p>You have reached the end of your free articles. Your support pays for reporting that nobody else does here.</p><ul><li>Every story, on every device</li><li>The puzzles, and the archive since 1911</li></ul><p>Already a subscriber? <a href="#">Sign in</a></p></div></article><div class="more"><h2>More from News</h2>${ps(other().paragraphs.slice(0, 4), "<div><p>", "</p></div>")}</div>`,
      ),
    }),
    paragraphs: [2, 3],
  },
  {
    name: "consent in a long dialog",
    draw: (s) => ({
      ...said(s),
      truth: s.paragraphs,
      file: page(
        s,
        `${openGraph(s)}<meta name="pubdate" content="${s.day}">`,
        `<div id="onetrust-consent-sdk"><div class="ot-sdk-container" role="dialog"><h2>We value your privacy</h2><p>We and our 812 partners store and read information on a device, such as unique identifiers, and process personal data to show what may interest you. You may accept or manage your choices at any time.</p><p>With your permission we and our partners may use precise location data. Your preferences will apply to this website only, and you can change them by returning to this site.</p><h3>Purposes</h3><p>Personal data can be used to show content that is of interest, to measure how well that works, and to learn about those who see it.</p><p>Some partners do not ask for your consent and rely on their legitimate interest. You can object to that below, partner by partner, for as long as you are patient.</p></div></div><div id="root"><h1>${escaped(s.title)}</h1><div class="copy">${ps(s.paragraphs)}</div></div>`,
      ),
    }),
    paragraphs: [3, 9],
  },
  {
    name: "comments of React in every text",
    draw: (s) => ({
      ...said(s),
      truth: s.paragraphs,
      file: page(
        s,
        openGraph(s),
        `<div id="__next"><div class="Article_root__3xK1p"><h1 class="Article_hl__aa">${escaped(s.title)}</h1><div class="Byline_wrap__x1">By <!-- -->${s.author}<!-- --> · <!-- -->${dayIn(s.day, "short")}<!-- --></div><!--$--><div class="Body_body__77q">${s.paragraphs.map((p) => `<p>${escaped(p).replace(/ (\d+) /g, " <!-- -->$1<!-- --> ")}</p><!-- -->`).join("")}</div><!--/$--></div></div>`,
      ),
    }),
  },
  {
    name: "paragraphs as blocks of divs",
    draw: (s) => ({
      ...said(s),
      truth: s.paragraphs,
      file: page(
        s,
        `${openGraph(s)}<meta name="DC.Date.Issued" content="${s.day}">`,
        `<div class="l-container"><div class="pg-headline"><h1>${escaped(s.title)}</h1></div><div class="pg-rail-tall__body" itemprop="articleBody"><section class="zn zn-body-text"><div class="l-container">${s.paragraphs.map((p, i) => `<div class="zn-body__paragraph${i === 0 ? " speakable" : ""}">${escaped(p)}</div>`).join("")}<div class="zn-body__read-more-outbrain"><div>Paid content</div></div></section></div></div>`,
      ),
    }),
  },
  {
    name: "tags that are never closed, in capitals",
    draw: (s) => ({
      ...said(s),
      publisher: undefined,
      truth: [...s.paragraphs, ...s.items],
      file: `<HTML><HEAD><TITLE>${escaped(s.title)}</TITLE><META NAME="Date" CONTENT="${s.day}"></HEAD><BODY><H1>${escaped(s.title)}</H1><HR>${s.paragraphs.map((p) => `<P>${escaped(p)}`).join("\n")}<UL>${s.items.map((p) => `<LI>${escaped(p)}`).join("\n")}</UL><HR><ADDRESS>webmaster@${s.host}</ADDRESS></BODY></HTML>`,
    }),
  },
  {
    name: "text and breaks, with boxes between",
    draw: (s, _chance, other) => ({
      ...said(s),
      truth: s.paragraphs,
      file: page(
        s,
        `${openGraph(s)}<meta itemprop="datePublished" content="${s.day}T00:00:00">`,
        `<div class="news-detail"><h2 class="title">${escaped(s.title)}</h2><div class="news-text">${s.paragraphs.map((p, i) => `${escaped(p)}<br />\n<br />${i === 2 ? `<div class="banner-300"><script>ad()</script></div><table class="see_also" align="left"><tr><td><b>See also</b><br><a href="/1">${escaped(other().title)}</a></td></tr></table>` : ""}`).join("\n")}</div></div>`,
      ),
    }),
  },
  {
    name: "questions and answers",
    draw: (s) => {
      const all = s.paragraphs.flatMap((p, i) => [
        `${["What happened", "Who was there", "What comes next", "How long will it take", "Who pays"][i % 5]}${i > 4 ? `, part ${i}` : ""}?`,
        p,
      ]);
      return {
        ...said(s),
        truth: all,
        file: page(
          s,
          `${openGraph(s)}<meta property="article:published_time" content="${s.day}">`,
          `<main><h1>${escaped(s.title)}</h1><div class="interview">${all.map((p, i) => (i % 2 === 0 ? `<p><strong>${escaped(p)}</strong></p>` : `<p>${escaped(p)}</p>`)).join("")}</div></main>`,
        ),
      };
    },
  },
  {
    name: "quotations of paragraphs, and one that is pulled out",
    draw: (s) => ({
      ...said(s),
      truth: [...s.paragraphs.slice(0, 2), ...s.quotation, ...s.paragraphs.slice(2)],
      file: page(
        s,
        `${openGraph(s)}<meta name="parsely-pub-date" content="${s.day}T04:00:00Z">`,
        `<article><h1>${escaped(s.title)}</h1><div class="body">${ps(s.paragraphs.slice(0, 2))}<blockquote>${ps(s.quotation)}</blockquote><aside class="pullquote"><p>${escaped(s.paragraphs[1] ?? "")}</p></aside>${ps(s.paragraphs.slice(2))}</div></article>`,
      ),
    }),
  },
  {
    name: "a wiki",
    draw: (s) => ({
      truth: [...s.paragraphs.slice(0, 2), "What is known", ...s.paragraphs.slice(2)],
      day: undefined,
      publisher: undefined,
      either: [
        "Date: 5 March",
        "Place: Ostby",
        "Dead: none",
        "References",
        "Ostby fire report, council, read in May.",
        "Jump to navigation",
      ],
      file: page(
        s,
        `<meta name="generator" content="MediaWiki 1.4">`,
        `<div id="content" class="mw-body"><h1 id="firstHeading">${escaped(s.title)}</h1><div id="siteSub">From the Tarn Wiki</div><div class="mw-parser-output"><table class="infobox vevent"><tr><th colspan=2>Fire</th></tr><tr><th>Date</th><td>5 March</td></tr><tr><th>Place</th><td>Ostby</td></tr></table>${ps(s.paragraphs.slice(0, 2)).replaceAll("</p>", '<sup class="reference"><a href="#1">[1]</a></sup></p>')}<div id="toc" class="toc"><h2>Contents</h2><ul><li><a href="#a">1 What is known</a></li></ul></div><h2><span class="mw-headline">What is known</span><span class="mw-editsection">[<a href="#">edit</a>]</span></h2>${ps(s.paragraphs.slice(2))}<h2>References</h2><ol class="references"><li>Ostby fire report, council, read in May.</li></ol></div></div><div id="mw-navigation"><h2>Navigation menu</h2><ul><li><a href="#">Main page</a></ul></div>`,
      ),
    }),
  },
  {
    name: "a press release",
    draw: (s) => ({
      ...said(s),
      publisher: "PR Wire",
      truth: [
        `OSTBY, ${dayIn(s.day, "us")} /PR Wire/ -- ${s.paragraphs[0]}`,
        ...s.paragraphs.slice(1),
        `About the office`,
        "The office looks after piers, locks and lights on a hundred miles of coast, and has done so since 1874.",
      ],
      either: ["Media contact: Ada Brook, press@harbour.example, +00 555 0199", "SOURCE Harbour Office"],
      file: page(
        s,
        `<meta property="og:site_name" content="PR Wire"><meta name="date" content="${s.day}T13:00:00-05:00">`,
        `<main><article class="news-release"><header class="release-header"><h1>${escaped(s.title)}</h1><p class="mb-no">${dayIn(s.day, "short")}, 08:00 ET</p></header><section class="release-body"><p><span class="legendSpanClass">OSTBY</span>, <span class="legendSpanClass">${dayIn(s.day, "us")}</span> /PR Wire/ -- ${escaped(s.paragraphs[0] ?? "")}</p>${ps(s.paragraphs.slice(1))}<p><b>About the office</b></p><p>The office looks after piers, locks and lights on a hundred miles of coast, and has done so since 1874.</p><p>Media contact: Ada Brook, <a href="mailto:press@harbour.example">press@harbour.example</a>, +00 555 0199</p><p>SOURCE Harbour Office</p></section></article><div class="also-from"><h4>More Releases From This Source</h4></div></main>`,
      ),
    }),
  },
  {
    name: "what was one story after another, scrolled",
    draw: (s, _chance, other) => {
      const next = other();
      return {
        ...said(s),
        truth: s.paragraphs,
        file: page(
          s,
          `${openGraph(s)}<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: s.title, datePublished: s.day, publisher: { name: s.publisher } })}</script>`,
          `<div class="infinite"><article data-url="/1" class="post"><h1>${escaped(s.title)}</h1><div class="post__content">${ps(s.paragraphs)}</div></article><article data-url="/2" class="post"><h1>${escaped(next.title)}</h1><div class="post__content">${ps(next.paragraphs.slice(0, 4))}</div></article></div>`,
        ),
      };
    },
    paragraphs: [6, 14],
  },
  {
    name: "an empty page whose data has the text",
    draw: (s) => ({
      ...said(s),
      truth: s.paragraphs,
      file: page(
        s,
        `${openGraph(s)}<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: s.title, datePublished: `${s.day}T10:00:00Z`, publisher: { name: s.publisher }, articleBody: s.paragraphs.join("\n\n") }).replaceAll("<", "\\u003c")}</script>`,
        `<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript><script src="/main.js"></script>`,
      ),
    }),
  },
  {
    name: "an Arabic newspaper",
    lang: "ar",
    draw: (s, _chance, other) => ({
      ...said(s),
      truth: s.paragraphs,
      file: page(
        s,
        `<meta property="og:site_name" content="${s.publisher}"><meta property="og:title" content="${s.title}">`,
        `<div class="container"><div class="row"><div class="col-md-8"><h1 class="news-title">${s.title}</h1><div class="news-date">الثلاثاء ${dayIn(s.day, "uk", "ar")} - 14:20</div><div class="news-body">${ps(s.paragraphs)}</div><div class="tags"><a href="#">حريق</a> <a href="#">الميناء</a></div></div><div class="col-md-4"><h3>الأكثر قراءة</h3><ul><li><a href="#">${other().title}</a></li></ul></div></div></div>`,
        'lang="ar" dir="rtl"',
      ),
    }),
  },
  {
    name: "Russian in windows-1251, said in the page",
    lang: "ru",
    draw: (s) => ({
      ...said(s),
      publisher: undefined,
      truth: s.paragraphs,
      file: encoded(
        `<html><head><meta http-equiv="content-type" content="text/html; charset=windows-1251"><title>${s.title}</title></head><body><table><tr><td><a href="/">Главная</a></td></tr><tr><td><h1>${s.title}</h1><span class="date">${dayIn(s.day, "uk", "ru")}, 12:30</span>${ps(s.paragraphs)}</td></tr></table></body></html>`,
        "windows-1251",
      ),
    }),
  },
  {
    name: "Japanese in long paragraphs of breaks",
    lang: "ja",
    draw: (s) => ({
      ...said(s),
      truth: s.paragraphs,
      file: page(
        s,
        `<meta property="og:site_name" content="${s.publisher}">`,
        `<div id="NewsArea"><h1>${s.title}</h1><p class="date">${dayIn(s.day, "east")} 18時30分</p><div class="txt">${s.paragraphs.map((p) => `　${p}`).join("<br><br>")}</div><p class="copy">© ${s.publisher} 無断転載を禁じます。</p></div>`,
      ),
    }),
  },
  {
    name: "German in Latin 1, said nowhere",
    lang: "de",
    draw: (s) => ({
      ...said(s),
      publisher: undefined,
      truth: s.paragraphs,
      file: encoded(
        `<html><head><title>${escaped(s.title)}</title></head><body><div id="seite"><div id="navi"><a href="/">Startseite</a></div><h1>${escaped(s.title)}</h1><p class="datum">Stand: ${dayIn(s.day, "dots")}, 17:45 Uhr</p>${ps(s.paragraphs)}<p>Zur Startseite</p></div></body></html>`,
        "latin1",
      ),
    }),
  },
  {
    name: "notes at the foot, raised figures",
    draw: (s) => ({
      ...said(s),
      truth: s.paragraphs,
      either: ["1 Report of the council, 2019.", "2 Figures of the insurers."],
      file: page(
        s,
        `${openGraph(s)}<meta name="citation_publication_date" content="${s.day.replaceAll("-", "/")}">`,
        `<article><h1>${escaped(s.title)}</h1>${s.paragraphs.map((p, i) => `<p>${escaped(p)}${i < 2 ? `<sup><a href="#n${i + 1}" id="r${i + 1}">${i + 1}</a></sup>` : ""}</p>`).join("")}<section class="footnotes"><ol><li id="n1"><p>Report of the council, 2019. <a href="#r1">↩</a></p></li><li id="n2"><p>Figures of the insurers. <a href="#r2">↩</a></p></li></ol></section></article>`,
      ),
    }),
  },
  {
    name: "a table of figures in the text",
    draw: (s) => ({
      ...said(s),
      truth: [
        ...s.paragraphs.slice(0, 2),
        "Town Votes",
        "Ostby 1,204",
        "Venn 933",
        "Tarn 87",
        ...s.paragraphs.slice(2),
      ],
      file: page(
        s,
        `${openGraph(s)}<meta name="sailthru.date" content="${s.day} 08:00">`,
        `<article class="node node--article"><h1>${escaped(s.title)}</h1><div class="field field--name-body field--type-text-with-summary">${ps(s.paragraphs.slice(0, 2))}<table class="table"><thead><tr><th>Town</th><th>Votes</th></tr></thead><tbody><tr><td>Ostby</td><td>1,204</td></tr><tr><td>Venn</td><td>933</td></tr><tr><td>Tarn</td><td>87</td></tr></tbody></table>${ps(s.paragraphs.slice(2))}</div></article>`,
      ),
    }),
  },
  {
    name: "comments longer than the story",
    draw: (s, c, other) => ({
      ...said(s),
      truth: s.paragraphs,
      file: page(
        s,
        `${openGraph(s)}<meta property="og:article:published_time" content="${s.day}T06:00:00Z">`,
        `<div class="story"><h1>${escaped(s.title)}</h1><div class="story-text">${ps(s.paragraphs)}</div></div><div class="user-discussion"><h3>Discussion (14)</h3>${Array.from({ length: 7 }, () => `<div class="msg"><b class="nick">gull_${c.below(99)}</b> <small>2 hours ago</small><p>${escaped(other().paragraphs.slice(0, 2).join(" "))}</p><a href="#">Reply</a></div>`).join("")}</div>`,
      ),
    }),
    paragraphs: [3, 7],
  },
  {
    name: "initials, small capitals and spans within words",
    draw: (s) => ({
      ...said(s),
      truth: [`OSTBY — ${s.paragraphs[0]}`, ...s.paragraphs.slice(1)],
      file: page(
        s,
        `${openGraph(s)}<meta property="article:published_time" content="${s.day}T23:50:00-05:00">`,
        `<article><h1>${escaped(s.title)}</h1><div class="body"><p><span class="dateline">OSTBY — </span><span class="dropcap">${escaped(s.paragraphs[0]?.[0] ?? "")}</span><span class="lead">${escaped(s.paragraphs[0]?.slice(1) ?? "")}</span></p>${ps(s.paragraphs.slice(1)).replace(/(\w{4})(\w{4})/g, "$1&shy;$2")}</div></article>`,
      ),
    }),
  },
  {
    name: "a Word document",
    ending: "docx",
    draw: (s) => ({
      truth: s.paragraphs,
      day: s.day,
      file: archiveOf({
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>${escaped(s.title)}</w:t></w:r></w:p><w:p><w:r><w:t>${dayIn(s.day, "uk")}</w:t></w:r></w:p>${ps(s.paragraphs, "<w:p><w:r><w:t>", "</w:t></w:r></w:p>")}</w:body></w:document>`,
      }),
    }),
  },
  {
    name: "a text file",
    ending: "txt",
    draw: (s) => ({
      truth: s.paragraphs,
      day: s.day,
      file: `${s.title}\n\nBy ${s.author}\n${dayIn(s.day, "us")}\n\n${s.paragraphs.join("\n\n")}\n`,
    }),
  },
  {
    name: "a short notice",
    draw: (s) => ({
      ...said(s),
      truth: s.paragraphs,
      file: page(
        s,
        `${openGraph(s)}<meta property="article:published_time" content="${s.day}T12:00:00Z">`,
        `<header><nav><a href="/">Home</a><a href="/n">News</a></nav></header><main><h1>${escaped(s.title)}</h1><p>${escaped(s.paragraphs[0] ?? "")}</p><p>More follows.</p></main><footer><p>${s.publisher} is a member of the Press Council. Complaints can be sent to the editor within two months of publication.</p></footer>`,
      ),
      either: ["More follows."],
    }),
    paragraphs: [1, 1],
  },
  {
    name: "a very long report",
    draw: (s) => ({
      ...said(s),
      truth: s.paragraphs.flatMap((p, i) => (i % 12 === 6 ? [`Part ${1 + (i - 6) / 12}`, p] : [p])),
      file: page(
        s,
        `${openGraph(s)}<meta property="article:published_time" content="${s.day}T12:00:00Z">`,
        `<main><article><h1>${escaped(s.title)}</h1>${s.paragraphs.map((p, i) => `${i % 12 === 6 ? `<h2>Part ${1 + (i - 6) / 12}</h2>` : ""}<p>${escaped(p)}</p>`).join("")}</article></main>`,
      ),
    }),
    paragraphs: [90, 140],
  },
  {
    name: "a text that ends in its author and a correction",
    draw: (s) => ({
      ...said(s),
      truth: [...s.paragraphs, "Correction: An earlier version of this article gave the wrong day for the meeting."],
      either: [
        `${s.author} is a reporter in Ostby. She has covered the coast since 2014.`,
        "Additional reporting by Tom Arden",
      ],
      file: page(
        s,
        `${openGraph(s)}<meta property="article:published_time" content="${s.day}T12:00:00Z">`,
        `<article><h1>${escaped(s.title)}</h1>${ps(s.paragraphs)}<p><em>Correction: An earlier version of this article gave the wrong day for the meeting.</em></p><p><em>Additional reporting by Tom Arden</em></p><div class="author-bio"><p>${s.author} is a reporter in Ostby. She has covered the coast since 2014.</p></div></article>`,
      ),
    }),
  },
];

function said({ day, publisher }: { readonly day: string; readonly publisher: string }) {
  return { day, publisher };
}

/** A text in an old encoding of a byte a character. */
export function encoded(text: string, encoding: "windows-1251" | "latin1" | "iso-8859-7" | "windows-1256"): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte] as const),
  );
  return Uint8Array.from([...text], (letter) => bytes.get(letter) ?? 63);
}
