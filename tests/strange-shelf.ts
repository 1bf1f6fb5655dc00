import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { historyText } from "../commands/recording/history-text.ts";
import { stateOf } from "../engine/history/state-of.ts";
import { readShelf } from "../library/read-shelf.ts";

/**
 * Writes a shelf that no editor would: an incident of forty accounts with names that are too long, one of two accounts
 * that answer nothing in common, one whose texts try to break out of the page, passages that overlap and cross, two papers
 * with one agency's words, drafts that no editor has reviewed, an account alone, and what is private. The tests of the site build it and look at it.
 */
const folder = ".cache/strange-content";
rmSync(folder, { recursive: true, force: true });
for (const place of ["articles", "incidents", "private/articles", "private/incidents"])
  mkdirSync(`${folder}/${place}`, { recursive: true });

const article = (id: string, fields: string, text: string) =>
  writeFileSync(`${folder}/articles/${id}.md`, `---\n${fields}\n---\n${text}\n`);
const incident = (id: string, yaml: string) =>
  writeFileSync(`${folder}/incidents/${id}.md`, `---\n${yaml}\n---\nA note.\n`);

// The site that is built of all this must not hold a byte of what is private.
article(
  "../private/articles/secret-2023-07-07",
  "title: Unpublishable headline\npublisher: Unpublishable Paper\npublished: 2023-07-07\nurl: none\ntext: full",
  "Unpublishable words of a whole article.",
);
incident(
  "../private/incidents/secret-2023-07",
  "title: Unpublishable incident\nwhen: { from: 2023-07-07 }\nwhere: [{ name: Harbour }]\nkind: accident\naccounts: [secret-2023-07-07, paper1-2020-01-02]",
);

const longName =
  "The Very Long And Hyphenated-Beyond-Reason Gazette of Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";
const many = Array.from({ length: 40 }, (_, i) => `paper${i + 1}-2020-01-02`);
many.forEach((id, i) =>
  article(
    id,
    `title: Ferry runs aground, report ${i + 1}\npublisher: ${i === 0 ? longName : `Paper ${i + 1}`}\npublished: 2020-01-02\nurl: none\ntext: retold`,
    `The ferry ran aground with ${i % 3 === 0 ? "sixty" : "seventy"} people on board, the harbour master said.`,
  ),
);
incident(
  "ferry-2020",
  [
    "title: A ferry runs aground",
    "when: { from: 2020-01-01 }",
    "where: [{ name: Harbour }]",
    "kind: accident",
    `accounts: [${many.join(", ")}]`,
    "questions:",
    "  - id: aboard",
    "    ask: How many people were on board?",
    "    positions:",
    ...["sixty", "seventy"].flatMap((number) => [
      `      - id: ${number}`,
      `        says: ${number} people`,
      "        claims:",
      ...many
        .filter((_, i) => (i % 3 === 0) === (number === "sixty"))
        .map((id) => `          - { article: ${id}, quote: "${number} people on board", voice: the harbour master }`),
    ]),
    "    reviewed: 2026-11-20",
  ].join("\n"),
);

article(
  "hostile-2021-05-05",
  `title: "<script>document.title='run'</script> & “quotes”"\npublisher: "<img src=x onerror=alert(1)>"\nformerly: [hostile-2021-05-04]\npublished: { about: 2021-05-05 }\nurl: "https://example.org/?a=1&b=<2>"\ntext: retold`,
  "One *emphasised [linked](https://example.org/) word* and a \\<b>tag\\</b> in the text.\n\n> A quoted paragraph, with javascript:alert(1) in it.\n\n- First point of a list.\n- Second point; &lt;i&gt; stays as it is. \u202Eright to left\u202C and 👩‍👩‍👧 a family.",
);
article(
  "braces-2021-05-06",
  `title: "}} \\\\end{x} @book{y, \u05E9\u05DC\u05D5\u05DD & 100% $5 #1 a_b <i>x</i> </script><!--"\npublisher: "{The \\\\Paper}"\nauthor: "Ev{il Name, أمين معلوف"\npublished: undated\nurl: "https://example.org/{x}?a=1&b=%7B"\ntext: full`,
  "A text whose headline wants to be a file of its own.",
);
article(
  "plain-2021-05-05",
  "title: Nothing in common\npublisher: not stated\nshort: Plain…\npublished: undated\nurl: none\ntext: excerpt",
  "This account answers no question that the other answers.",
);
incident(
  "hostile-2021",
  [
    `title: "Titles with <angles> & ampersands"`,
    "formerly: [angles-2021]",
    "when: { from: 2021-05-04T23:00+03:00, to: 2021-05-05 }",
    "where: [{ name: Somewhere }]",
    "kind: test",
    "accounts: [hostile-2021-05-05, plain-2021-05-05, braces-2021-05-06]",
    "questions:",
    "  - id: main",
    "    ask: What stands in the list?",
    "    positions:",
    "      - id: point",
    "        says: A point",
    "        claims:",
    `          - { article: hostile-2021-05-05, quote: "First point of a list", voice: itself }`,
    `          - { article: hostile-2021-05-05, quote: "One emphasised linked word and a <b>tag</b>", voice: "Speaker <i>, Body" }`,
    "    reviewed: 2026-11-20",
  ].join("\n"),
);
article(
  "unused-2021-05-06",
  "title: On no incident's list\npublisher: Somebody\npublished: 2021-05-06\nurl: none\ntext: full",
  "Nobody has compared this one yet.",
);

const wire = "A fire broke out in the old mill before dawn and killed two workers, the fire service said on Monday.";
for (const [paper, edit] of [
  ["morning", wire],
  ["evening", wire.replace("old mill", "disused mill").replace("on Monday", "on Monday morning")],
] as const) {
  article(
    `${paper}-2022-06-06`,
    `title: Two die in mill\npublisher: The ${paper}\nagency: Agency\npublished: 2022-06-06\nurl: none\ntext: retold`,
    `${edit}\n\nCrossing passages run here over one another until the end of the line.`,
  );
}
const both = (quote: string, voice: string) =>
  ["morning", "evening"].map(
    (paper) => `          - { article: ${paper}-2022-06-06, quote: "${quote}", voice: ${voice} }`,
  );
const crossing = [
  "Crossing passages run here",
  "passages run here over one another",
  "run here over",
  "one another until the end",
];
incident(
  "mill-2022",
  [
    "title: Fire in a mill",
    "when: { from: 2022-06-06 }",
    "where: [{ name: Mill }]",
    "kind: fire",
    "accounts: [morning-2022-06-06, evening-2022-06-06]",
    "questions:",
    "  - id: killed",
    "    ask: How many were killed?",
    "    positions:",
    "      - id: two",
    "        says: Two",
    "        claims:",
    ...both("killed two workers", "fire service"),
    "    reviewed: 2026-11-20",
    ...crossing.flatMap((quote, i) => [
      `  - id: crossing-${i}`,
      `    ask: Which passage is number ${i}?`,
      "    positions:",
      "      - id: one",
      "        says: This one",
      "        claims:",
      ...both(quote, "itself"),
      "    reviewed: 2026-11-20",
    ]),
  ].join("\n"),
);

for (const [paper, text] of [
  [
    "north",
    "A train left the rails at Oldbridge on Tuesday and nine people were killed, the rail company said.\n\nThe train was travelling at 90 km/h, an inspector said, and 30 people were injured.",
  ],
  [
    "south",
    "At least 14 people died when a train left the rails at Oldbridge, police said. Thirty people were injured.",
  ],
  ["west", "A train accident at Oldbridge caused 45 casualties, a hospital said.\n\nIts driver has not been found."],
] as const) {
  article(
    `${paper}-2023-03-07`,
    `title: Train leaves the rails at Oldbridge\npublisher: The ${paper}\npublished: 2023-03-07\nurl: none\ntext: retold`,
    text,
  );
}
const train = (title: string, questions: readonly string[]) =>
  [
    `title: ${title}`,
    "when: { from: 2023-03-07 }",
    "where: [{ name: Oldbridge }]",
    "kind: accident",
    "accounts: [north-2023-03-07, south-2023-03-07, west-2023-03-07]",
    "questions:",
    ...questions,
    // Nobody has reviewed it, and its two answers cannot be compared.
    "  - id: driver",
    "    ask: What is known of the driver?",
    "    positions:",
    "      - id: missing",
    "        says: Not found",
    "        claims:",
    `          - { article: west-2023-03-07, quote: "Its driver has not been found", voice: itself }`,
    "      - id: speed",
    "        says: Nothing but the speed",
    "        claims:",
    `          - { article: north-2023-03-07, quote: "travelling at 90 km/h", voice: an inspector }`,
    "    withheld:",
    "      - { positions: [missing, speed], because: One speaks of the driver and the other of the train. }",
  ].join("\n");
incident("train-2023", train("A train leaves the rails", []));
incident(
  "rails-2023",
  train("The rails at Oldbridge", [
    "  - id: killed",
    "    ask: How many were killed?",
    "    positions:",
    "      - id: nine",
    "        says: Nine",
    "        claims:",
    `          - { article: north-2023-03-07, quote: "nine people were killed", voice: the rail company }`,
    "      - id: fourteen",
    "        says: At least 14",
    "        claims:",
    `          - { article: south-2023-03-07, quote: "At least 14 people died", voice: police }`,
    "    reviewed: 2026-11-20",
    // North and West go on with the same words, and so have eight in a row: three accounts, two voices.
    "  - id: where",
    "    ask: Where was it?",
    "    positions:",
    "      - id: oldbridge",
    "        says: At Oldbridge",
    "        claims:",
    ...["north", "south", "west"].map(
      (paper) =>
        `          - { article: ${paper}-2023-03-07, quote: "the rails at Oldbridge", prefix: "leaves ", voice: itself }`,
    ),
    "    reviewed: 2026-11-20",
  ]),
);
article(
  "alone-2023-04-08",
  "title: A bridge is closed\npublisher: The only paper\npublished: 2023-04-08\nurl: none\ntext: retold",
  "A bridge at Newford was closed on Saturday after cracks were found, the council said.",
);
incident(
  "bridge-2023",
  [
    "title: A bridge is closed at Newford",
    "when: { from: 2023-04-08 }",
    "where: [{ name: Newford }]",
    "kind: closure",
    "accounts: [alone-2023-04-08]",
  ].join("\n"),
);

// Accounts in three languages, in two directions. The editors have read all four; the engine reads two.
article(
  "harbourpost-2024-09-08",
  "title: Fire guts customs house in Ostby\npublisher: Harbour Post\npublished: 2024-09-08\nurl: https://example.org/customs\ntext: full",
  "A fire gutted the old customs house in Ostby on Saturday night, and two people were injured, the fire service said.\n\nIt broke out at 10:40 p.m. in the attic. The building was empty, said its caretaker.\n\nMayor Inger Dahl said that the museum in it would stay closed until spring.",
);
article(
  "almina-2024-09-08",
  "title: حريق يلتهم مبنى الجمارك القديم في أوستبي\npublisher: صحيفة الميناء\nauthor: ليلى حداد\npublished: 2024-09-08\nurl: https://example.org/almina\nlang: ar\ntext: full",
  "أتى حريق ليل السبت على مبنى الجمارك القديم في مدينة أوستبي الساحلية، وقال قائد الإطفاء كارستن هولم (Karsten Holm) إن ثلاثة أشخاص أصيبوا.\n\n- اندلع الحريق في الساعة 22:40 في الطابق العلوي.\n- لم يكن في المبنى أحد.\n\n> «سمعنا دويًّا ثم رأينا اللهب»، قالت إحدى الجارات.\n\nوقالت رئيسة البلدية إنغر دال إن المتحف سيبقى مغلقًا حتى الربيع.",
);
article(
  "minato-2024-09-09",
  "title: オストビー旧税関庁舎で火災、2人負傷\npublisher: みなと日報\npublished: 2024-09-09\nurl: https://example.org/minato\nlang: ja\ntext: full",
  "7日夜、オストビーの旧税関庁舎で火災があり、2人が負傷した。消防が発表した。\n\n火は午後10時40分ごろ屋根裏から出たとみられる。建物には誰もいなかったという。\n\nダール市長は、館内の博物館は春まで閉館すると述べた。",
);
article(
  "eveningmail-2024-09-08",
  "title: Four hurt as customs house burns\npublisher: Evening Mail\npublished: 2024-09-08\nurl: https://example.org/evening\ntext: full",
  "Four people were injured when the old customs house in Ostby burned on Saturday night, police said.\n\nThe fire broke out at 10:40 p.m. The mayor, Inger Dahl, said that the museum would stay closed until spring.",
);
incident(
  "customs-2024",
  [
    "title: A fire in the customs house of Ostby",
    "when: { from: 2024-09-07 }",
    "where: [{ name: Ostby }]",
    "kind: fire",
    "accounts: [harbourpost-2024-09-08, almina-2024-09-08, minato-2024-09-09, eveningmail-2024-09-08]",
    "questions:",
    "  - id: injured",
    "    ask: How many were injured?",
    "    positions:",
    "      - id: two",
    "        says: Two",
    "        claims:",
    `          - { article: harbourpost-2024-09-08, quote: "two people were injured", voice: the fire service }`,
    `          - { article: minato-2024-09-09, quote: "2人が負傷した", voice: 消防, translation: Two people were injured }`,
    "      - id: three",
    "        says: Three",
    "        claims:",
    `          - { article: almina-2024-09-08, quote: "إن ثلاثة أشخاص أصيبوا", voice: "كارستن هولم, fire service", translation: that three people were injured }`,
    "    reviewed: 2026-11-20",
    "  - id: museum",
    "    ask: Until when is the museum closed?",
    "    positions:",
    "      - id: spring",
    "        says: Until spring (“حتى الربيع” in one)",
    "        claims:",
    `          - { article: harbourpost-2024-09-08, quote: "would stay closed until spring", voice: Inger Dahl }`,
    `          - { article: almina-2024-09-08, quote: "سيبقى مغلقًا حتى الربيع", voice: إنغر دال }`,
    "    reviewed: 2026-11-20",
  ].join("\n"),
);
// The same two English accounts and the Arabic one, that no editor has compared.
incident(
  "draft-customs-2024",
  [
    "title: A fire in Ostby, in draft",
    "when: { from: 2024-09-07 }",
    "where: [{ name: Ostby }]",
    "kind: fire",
    "accounts: [almina-2024-09-08, harbourpost-2024-09-08, eveningmail-2024-09-08]",
  ].join("\n"),
);

// What that incident asked and compared before: a question and two accounts that left, of which one is on the shelf still.
const hostile = readShelf(folder).incidents.find(({ id }) => id === "hostile-2021");
if (!hostile) throw new Error("no incident hostile-2021");
mkdirSync(`${folder}/history`);
writeFileSync(
  `${folder}/history/hostile-2021.md`,
  historyText({
    versions: [
      { day: "2026-11-20", changes: [] },
      {
        day: "2026-11-22",
        because: "Two accounts tell of another <i>evening</i> & left.",
        changes: [
          {
            what: "account",
            account: "left-2021-05-05",
            name: "The <b>Left</b> & Gone",
            was: "The <b>Left</b> & Gone",
          },
          { what: "account", account: "unused-2021-05-06", name: "Unused", was: "Unused" },
          {
            what: "question",
            question: "gone",
            ask: "Who <i>said</i> “so”?",
            answers: ["<u>Nobody</u>"],
            was: "Who <i>said</i> “so”?",
          },
        ],
      },
    ],
    state: stateOf(hostile),
  }),
);
