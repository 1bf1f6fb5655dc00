/** Pages and texts as they come, and what must be made of them: kinds of faults that real pages showed, in words of our own. */

export const ferry = [
  "The ferry Morgenstern ran aground off the northern mole on Tuesday evening, and the coastguard brought everyone ashore before midnight.",
  "Harbour master Ines Falk said that sixty-one people had been on board, among them nine children who were on a school trip.",
  "Two passengers were taken to hospital with broken wrists, according to the rescue service, and a third was treated on the quay.",
  "The shipping line said in a statement that the steering had failed, and that divers would look at the hull on Wednesday morning.",
] as const;

const headline = "Ferry runs aground off the northern mole";
const published = '<meta property="article:published_time" content="2026-03-10T20:00:00Z">';
const own = ferry.map((words) => `<p>${words}</p>`).join("");

/** A page with the ferry's story, and more. */
export function page(more: string, { head = published, before = "", lang = "en", beside = "" } = {}): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${headline}</title><meta property="og:title" content="${headline}"><meta property="og:site_name" content="Harbour Post">${head}</head><body><article><h1>${headline}</h1>${before}${own}${more}</article>${beside}</body></html>`;
}

/** What follows the ferry's own four paragraphs, block by block as Markdown; nothing of the page may be lost besides `left`. */
export interface Case {
  readonly name: string;
  readonly page: string;
  readonly more: readonly string[];
  readonly left?: readonly string[];
}

const end = "The inquiry will begin on Thursday in the old town hall.";

/** What readers write under a story, or what another story says: longer than the ferry's. */
const others = Array.from(
  { length: 8 },
  (_, i) =>
    `<div class="row"><b>gull_${i}</b><p>${[..."abcd"].map((x) => `The port ${x}${i} was closed for ${i + 2} days last winter, and nobody told the islands before it was done.`).join(" ")}</p></div>`,
).join("");

export const bodies: readonly Case[] = [
  {
    name: "a discussion longer than the story",
    page: page(`<p>${end}</p>`, { beside: `<div class="user-discussion"><h3>Discussion (8)</h3>${others}</div>` }),
    more: [end],
  },
  {
    name: "other stories under a heading of the page",
    page: page(`<p>${end}</p>`, { beside: `<div><h2>More from the harbour</h2>${others}</div>` }),
    more: [end],
  },
  {
    name: "sentences in which words of pages stand",
    page: page(
      `<p>Readers of the town’s newsletter had been told of the shoal in April.</p><p>Subscribers to the island bus were brought home by the army.</p><p>“Nobody,” she said, “should have to click here and there to be given a blanket”</p><p>Subscribe to our newsletter for all that moves in the port.</p><p>${end}</p>`,
    ),
    more: [
      "Readers of the town’s newsletter had been told of the shoal in April.",
      "Subscribers to the island bus were brought home by the army.",
      "“Nobody,” she said, “should have to click here and there to be given a blanket”",
      end,
    ],
    left: ["Subscribe to our newsletter for all that moves in the port."],
  },
  {
    name: "a line of its own in bold, and a break",
    page: page(`<p><b>Who was on board?</b><br>${end}</p>`),
    more: ["Who was on board?", end],
  },
  {
    name: "comments between paragraphs",
    page: page(`<!-- ad slot --><p>${end}</p><!--[if IE]><p>old</p><![endif]-->`),
    more: [end],
  },
  {
    name: "comments inside a paragraph",
    page: page(`<p>Read more in <!-- -->our<!-- --> report.</p><p>${end}</p>`),
    more: ["Read more in our report.", end],
  },
  {
    name: "an e-mail address",
    page: page(`<p>Write to desk@harbour.example with what you saw.</p>`),
    more: ["Write to desk\\@harbour.example with what you saw."],
  },
  {
    name: "preformatted lines",
    page: page(`<pre>18:02 engine stopped\n18:05 aground</pre><p>${end}</p>`),
    more: ["18:02 engine stopped 18:05 aground", end],
  },
  {
    name: "code",
    page: page(`<p>The buoy sent <code>SOS 12</code> twice, the office said.</p>`),
    more: ["The buoy sent SOS 12 twice, the office said."],
  },
  {
    name: "words struck out",
    page: page(`<p>There were <del>sixty</del> sixty-one people on board, the line said later.</p>`),
    more: ["There were sixty-one people on board, the line said later."],
    left: ["sixty"],
  },
  {
    name: "a bulleted list",
    page: page(
      `<p>What is known:</p><ul><li>Sixty-one were on board.</li><li><p>Two are in hospital.</p></li></ul><p>${end}</p>`,
    ),
    more: ["What is known:", "- Sixty-one were on board.\n- Two are in hospital.", end],
  },
  {
    name: "a numbered list that begins at three",
    page: page(`<ol start="3"><li>The steering failed.</li><li>The anchor came late.</li></ol><p>${end}</p>`),
    more: ["3. The steering failed.\n4. The anchor came late.", end],
  },
  {
    name: "a list under a heading at the end",
    page: page("<h2>What happens next</h2><ul><li>Divers look at the hull</li><li>Inquiry on Thursday</li></ul>"),
    more: ["## What happens next", "- Divers look at the hull\n- Inquiry on Thursday"],
  },
  {
    name: "an answer that is given twice",
    page: page(
      `<p><b>Was he on the bridge?</b></p><p>I cannot say that.</p><p><b>Had it failed before?</b></p><p>I cannot say that.</p><p>${end}</p>`,
    ),
    more: ["Was he on the bridge?", "I cannot say that.", "Had it failed before?", "I cannot say that.", end],
  },
  {
    name: "a paragraph that the page shows twice",
    page: page(`<p>${ferry[1]}</p><p>${end}</p>`),
    more: [end],
    left: [ferry[1]],
  },
  {
    name: "a quotation of two paragraphs",
    page: page(`<blockquote><p>We all held on to the rail.</p><p>Nobody screamed.</p></blockquote><p>${end}</p>`),
    more: ["> We all held on to the rail.\n>\n> Nobody screamed.", end],
  },
  {
    name: "an embedded post",
    page: page(
      `<blockquote class="twitter-tweet"><p>Everyone is ashore.</p>&mdash; Coastguard (@coast) <a href="https://t.example/1">March 10, 2026</a></blockquote><script>x</script><p>${end}</p>`,
    ),
    more: ["> Everyone is ashore.\n>\n> — Coastguard (\\@coast) March 10, 2026", end],
  },
  {
    name: "entities",
    page: page("<p>Shares fell by 3&nbsp;% &mdash; R&amp;D costs &lt;5 million&#8239;&euro; &#x1F6A2;, it said.</p>"),
    more: ["Shares fell by 3 % — R&D costs \\<5 million € 🚢, it said."],
  },
  {
    name: "a note's number, a raised figure, a sunk one",
    page: page(
      `<p>The hull was looked at in 2019<sup>2</sup>, on 40 m<sup>2</sup>, and dried of H<sub>2</sub>O in May.<sup><a href="#n1">[1]</a></sup></p>`,
    ),
    more: ["The hull was looked at in 2019², on 40 m², and dried of H2O in May."],
  },
  {
    name: "a table of data",
    page: page(`<table><tr><th>Crew</th><td>Seven</td></tr><tr><th>Guests</th><td>54</td></tr></table><p>${end}</p>`),
    more: ["- Crew: Seven\n- Guests: 54", end],
  },
  {
    name: "a table that lays out the page",
    page: page(
      `<table><tr><td><p>The quay was closed until noon.</p></td><td><p>It is open again now.</p></td></tr></table>`,
    ),
    more: ["The quay was closed until noon.", "It is open again now."],
  },
  {
    name: "a last paragraph without a full stop",
    page: page("<p>With reports from our correspondents in the north and on the island, and from Anna</p>"),
    more: ["With reports from our correspondents in the north and on the island, and from Anna"],
  },
  {
    name: "signs that mean something in Markdown",
    page: page(
      "<p>The handle @port_of_*north* wrote it at 5 * 3 in the morning.</p><p># is not a heading here, and 1. is no list.</p><p>1. was the first word of it, and www.port.example the last.</p>",
    ),
    more: [
      "The handle \\@port\\_of\\_\\*north\\* wrote it at 5 \\* 3 in the morning.",
      "\\# is not a heading here, and 1. is no list.",
      "1\\. was the first word of it, and www\\.port.example the last.",
    ],
  },
  {
    name: "emphasis beside letters and spaces",
    page: page("<p>It was <em>not </em>the pilot, un<b>believ</b>able as <strong>that</strong> is.</p>"),
    more: ["It was _not_ the pilot, unbelievable as **that** is."],
  },
  {
    name: "a caption",
    page: page(
      `<figure><img src="a.jpg" alt="the quay"><figcaption>The quay at dawn (Harbour Office)</figcaption></figure><p>${end}</p>`,
    ),
    more: ["Caption: The quay at dawn (Harbour Office)", end],
  },
  {
    name: "what is hidden",
    page: page(
      `<p hidden>Hidden words of a template, which nobody sees.</p><p style="display: none">More of them, in a sentence.</p><p>${end}<span class="sr-only"> opens in a new window</span></p>`,
    ),
    more: [end],
  },
  {
    name: "a box for a newsletter and related articles beside it",
    page: page(`<p>${end}</p>`, {
      beside: `<aside><p>Storm closes the port on Monday, and ferries wait outside.</p></aside><div class="newsletter-box"><p>Get the harbour letter, with what moved in and out of port, each week.</p><form><input></form></div>`,
    }),
    more: [end],
    left: [
      "Storm closes the port on Monday, and ferries wait outside.",
      "Get the harbour letter, with what moved in and out of port, each week.",
    ],
  },
  {
    name: "a live blog with its times",
    page: page(
      `<h3>21:40</h3><p>The last boat is back at the quay.</p><h3>22:05</h3><p>The road to the port is open.</p>`,
    ),
    more: ["### 21:40", "The last boat is back at the quay.", "### 22:05", "The road to the port is open."],
  },
  {
    name: "more than a megabyte of scripts",
    page: page(`<p>${end}</p>`, { beside: `<script>${"var a = 1; ".repeat(110_000)}</script>` }),
    more: [end],
  },
];

/** Heads, or lines before the story, with the date that each says, and where; all of 10 March 2026. */
export const dates: readonly (readonly [name: string, page: string])[] = [
  [
    "JSON-LD",
    page("", {
      head: '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-03-10T23:30:00-08:00"}</script>',
    }),
  ],
  [
    "JSON-LD",
    page("", {
      head: '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","mainEntity":{"@type":"AnalysisNewsArticle","datePublished":"March 10, 2026"}}]}</script>',
    }),
  ],
  [
    "JSON-LD",
    page("", { head: '<script type="application/ld+json">{"@type":"WebPage","datePublished":"2026-03-10"}</script>' }),
  ],
  ["meta dc.date", page("", { head: '<meta name="DC.Date" content="2026-03-10">' })],
  ["meta parsely-pub-date", page("", { head: '<meta name="parsely-pub-date" content="2026-03-10T21:00:00Z">' })],
  ["meta sailthru.date", page("", { head: '<meta name="sailthru.date" content="Tue, 10 Mar 2026 21:00:00 +0000">' })],
  [
    "itemprop datePublished",
    page("", { head: "", before: '<span itemprop="datePublished" content="2026-03-10">10 March</span>' }),
  ],
  ["a time on the page", page("", { head: "", before: '<time datetime="2026-03-10T21:00">this evening</time>' })],
  [
    "“Updated March 10, 2026, 07:47 PM EST”",
    page("", { head: "", before: '<div class="timestamp">Updated March 10, 2026, 07:47 PM EST</div>' }),
  ],
  ["“10 March 2026”", page("", { head: "", before: "<p>10 March 2026</p>" })],
  ["“10. März 2026”", page("", { head: "", before: '<p class="date">10. März 2026</p>' })],
  ["“١٠ مارس ٢٠٢٦”", page("", { head: "", before: '<p class="date">١٠ مارس ٢٠٢٦</p>' })],
  ["“2026年3月10日”", page("", { head: "", before: '<p class="date">2026年3月10日</p>' })],
  [
    "the day in its address",
    page("", { head: '<link rel="canonical" href="https://harbour.example/2026/03/10/ferry">' }),
  ],
];

/** Texts in languages of several scripts: every sentence of each is the article's. */
export const languages: readonly (readonly [lang: string, sentences: readonly string[]])[] = [
  [
    "ar",
    [
      "جنحت العبّارة عند الرصيف الشمالي مساء الثلاثاء، ونُقل جميع ركابها إلى البر قبل منتصف الليل.",
      "وقالت مديرة الميناء إن واحداً وستين شخصاً كانوا على متنها، بينهم تسعة أطفال في رحلة مدرسية.",
      "ولم يُصب أحد من ركابها بأذى، كما قال قائد خفر السواحل بعد ساعة.",
    ],
  ],
  [
    "he",
    [
      "המעבורת עלתה על שרטון ליד המזח הצפוני ביום שלישי בערב, וכל הנוסעים הובאו אל החוף לפני חצות.",
      "מנהלת הנמל אמרה כי שישים ואחד בני אדם היו על הסיפון.",
      "איש לא נפגע, אמר מפקד משמר החופים.",
    ],
  ],
  [
    "ru",
    [
      "Паром сел на мель у северного мола во вторник вечером, и всех пассажиров доставили на берег до полуночи.",
      "Начальник порта сказала, что на борту был шестьдесят один человек, среди них девять детей.",
      "Никто из них не пострадал, сообщила служба спасения после этого.",
    ],
  ],
  [
    "el",
    [
      "Το πλοίο προσάραξε κοντά στον βόρειο μόλο το βράδυ της Τρίτης, και όλοι βγήκαν στη στεριά.",
      "Η λιμενάρχης είπε ότι επέβαιναν εξήντα ένα άτομα.",
      "Κανείς δεν τραυματίστηκε, είπε το λιμενικό.",
    ],
  ],
  [
    "ja",
    [
      "火曜日の夜、北の突堤の近くで渡し船が座礁し、乗客全員が深夜までに上陸した。",
      "港長によると、船には六十一人が乗っていた。",
      "けが人はいないと救助隊は述べた。",
    ],
  ],
  [
    "zh",
    [
      "周二晚上，一艘渡轮在北防波堤附近搁浅，所有乘客在午夜前被送上岸。",
      "港务长说，船上共有六十一人，其中包括九名儿童。",
      "救援部门表示，没有人受伤。",
    ],
  ],
  [
    "ko",
    [
      "화요일 저녁 북쪽 방파제 근처에서 여객선이 좌초했고, 승객 전원이 자정 전에 상륙했다.",
      "항만청장은 배에 예순한 명이 타고 있었다고 말했다.",
      "다친 사람은 없다고 구조대가 밝혔다.",
    ],
  ],
];
