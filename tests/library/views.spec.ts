import { expect, test } from "@playwright/test";
import { shelfAddresses } from "../../app/_shelf-addresses.ts";
import { annotatedView } from "../../app/_view/annotated-view.ts";
import { canonicalOrder } from "../../app/_view/canonical-order.ts";
import { comparisonOf } from "../../app/_view/comparison.ts";
import { correctionsView } from "../../app/_view/corrections-view.ts";
import { distanceInWords, periodInWords, publishedInWords, publishedShortly } from "../../app/_view/dates.ts";
import { fileItem } from "../../app/_citations/file-item.ts";
import { feedOf } from "../../app/_data/feed-of.ts";
import { incidentData } from "../../app/_data/incident-data.ts";
import { gridView } from "../../app/_view/grid-view.ts";
import { matrixView } from "../../app/_view/matrix-view.ts";
import { pageHead } from "../../app/_view/page-head.ts";
import { pairView } from "../../app/_view/pair-view.ts";
import { questionView } from "../../app/_view/question-view.ts";
import { isInConflict, rowOf, rowsOf, standingOf } from "../../app/_view/rows.ts";
import { incidentSheetView, pairSheetView } from "../../app/_view/sheet-view.ts";
import { sharedWordsView } from "../../app/_view/shared-words-view.ts";
import { compare } from "../../engine/texts/compare.ts";
import { findingsOf } from "../../engine/texts/findings-of.ts";
import { relationKinds } from "../../engine/relations/relations.ts";
import { read, sound } from "./mini-shelf.ts";

/** What pages show, as it is worked out before anything is drawn. */

const file = sound["incidents/ferry-2020.md"] ?? "";
/** Three accounts: the first gives both figures, each of the others one; a second question that one alone answers, a third agreed. */
const shelf = read({
  ...sound,
  "articles/three.md": `---
title: How many were aboard
publisher: Three
published: undated
url: none
text: full
---
Some say sixty people. Some say seventy people. It was foggy.
`,
  "incidents/ferry-2020.md": file
    .replace(
      "[one-2020-01-02, two-2020-01-02]",
      "[three, two-2020-01-02, one-2020-01-02]\nnotToBeConfusedWith: [ferry-2018]",
    )
    .replace(
      'quote: "sixty people", voice: itself }',
      '$&\n          - { article: three, quote: "sixty people", voice: itself }',
    )
    .replace("voice: harbour master }", '$&\n          - { article: three, quote: "seventy people", voice: itself }')
    .replace(
      "    reviewed: 2026-11-20\n",
      `    reviewed: 2026-11-22
  - id: hurt
    ask: Was anybody hurt?
    positions: [{ id: nobody, says: Nobody, claims: [{ article: one-2020-01-02, quote: "Nobody was hurt", voice: itself }] }]
    reviewed: 2026-11-20
  - id: weather
    ask: What was the weather?
    positions: [{ id: fog, says: Fog, claims: [{ article: three, quote: "foggy", voice: itself }] }]
    reviewed: 2026-11-21
`,
    ),
  "incidents/ferry-2018.md": `---
title: A ferry sinks
when: { from: 2018-03-01 }
where: [{ name: Sound }, { name: Harbour }]
kind: accident
accounts: [three]
---
`,
});
const [incident, earlier] = shelf.incidents;
const [three, two, one] = incident?.accounts.map(({ article }) => article) ?? [];
if (!incident || !earlier || !one || !two || !three) throw new Error("the shelf has three accounts");
const comparison = comparisonOf(incident, { suggested: [], wording: [] }, shelfAddresses(incident.id));

test("dates: a day where it happened, one day for a period that ends on its first, months from two on", () => {
  const moment = "2020-01-01T22:10-05:00";
  expect(periodInWords({ from: "2020-01-01" })).toBe("1 January 2020");
  expect(periodInWords({ from: moment, to: "2020-01-01" })).toBe("1 January 2020");
  expect(periodInWords({ from: moment, to: "2020-01-02" })).toBe("1–2 January 2020");
  expect(periodInWords({ from: "2019-12-31", to: "2020-01-01" })).toBe("31 December 2019–1 January 2020");
  expect([0, 1, -2, 45, 46, -61, 669, 670, 701].map((days) => distanceInWords(days))).toEqual([
    "0 days",
    "1 day",
    "2 days",
    "45 days",
    "2 months",
    "2 months",
    "22 months",
    "22 months",
    "23 months",
  ]);
  expect([one, two, three].map(({ published }) => publishedInWords(published))).toEqual([
    "2 January 2020",
    "about 2 January 2020",
    "undated",
  ]);
  expect([one, two, three].map(({ published }) => publishedShortly(published))).toEqual([
    "2 Jan",
    "about 2 Jan",
    "undated",
  ]);
});

test("two incidents that look the same say in what, and how far apart they are, from either side", () => {
  const seen = [incident, earlier].map((of) =>
    pageHead(comparisonOf(of, { suggested: [], wording: [] }, shelfAddresses(of.id))).lookalikes.map(
      ({ alike, apart, address }) => [alike, apart, address],
    ),
  );
  expect(seen).toEqual([
    [["Also in Harbour, also a accident", "22 months earlier", "/incidents/ferry-2018/"]],
    [["Also in Harbour, also a accident", "22 months later", "/incidents/ferry-2020/"]],
  ]);
});

test("a conflict, and what one account tells one side of, are in conflict; nothing else is", () => {
  expect([...relationKinds(), "silent" as const].filter((kind) => isInConflict(kind))).toEqual([
    "conflict",
    "disputed",
  ]);
});

test("rows: the strongest first, then in the editors' order; what one alone says names it", () => {
  expect(rowsOf(comparison).map(({ question, kind, inWords }) => [question.id, kind, inWords])).toEqual([
    ["aboard", "conflict", "Conflict"],
    ["hurt", "only", "Only in One"],
    ["weather", "only", "Only in Three"],
  ]);
});

test("a square of the matrix counts the questions that both answer", () => {
  expect(
    matrixView(comparison).rows.map(({ name, squares }) => [
      name,
      squares.map(({ names, kind, shared }) => `${names}: ${kind}, ${shared}`),
    ]),
  ).toEqual([
    ["Two", ["Three and Two: disputed, 1"]],
    ["One", ["Three and One: disputed, 1", "Two and One: conflict, 1"]],
  ]);
});

test("of a pair's two orders the editors' is the one that is named", () => {
  expect(canonicalOrder(incident, three.id, one.id)).toEqual([three.id, one.id]);
  expect(canonicalOrder(incident, one.id, three.id)).toEqual([three.id, one.id]);
});

test("a pair: another account in the place of either side, what neither answers, the sides changed", () => {
  const { a, b, silent, swapped, sheets } = pairView(comparison, two, one, "");
  const at = (x: string, y: string) => `/incidents/ferry-2020/${x}/${y}/`;
  expect(a.others).toEqual([{ id: "three", name: "Three", address: at("three", one.id) }]);
  expect(b.others).toEqual([{ id: "three", name: "Three", address: at(two.id, "three") }]);
  expect(silent).toEqual(["What was the weather?"]);
  expect(swapped).toBe(at(one.id, two.id));
  expect(sheets.student).toBe(pairView(comparison, one, two, "").sheets.student);
});

test("a question: which pairs it sets against each other, the strongest first; the questions around it", () => {
  const { opposed, silent, around, positions } = questionView(comparison, "aboard");
  expect(opposed.map(({ names, inWords }) => `${names}: ${inWords}`)).toEqual([
    "Two and One: Conflict",
    "Three and Two: Three also reports a claim against it",
    "Three and One: Three also reports a claim against it",
  ]);
  expect(silent).toEqual([]);
  expect(positions.map(({ says, accounts }) => [says, accounts.map(({ name }) => name)])).toEqual([
    ["Sixty", ["Three", "One"]],
    ["Seventy", ["Three", "Two"]],
  ]);
  expect(around).toMatchObject({ before: undefined, after: { ask: "Was anybody hurt?" }, of: 3 });
  const second = questionView(comparison, "hurt");
  expect(second.around).toMatchObject({
    before: { ask: "How many were on board?" },
    after: { ask: "What was the weather?" },
  });
  expect(second.silent.map(({ name }) => name)).toEqual(["Three", "Two"]);
});

test("in an account's margin its own answers come first, and with each who else gives it", () => {
  const [note] = annotatedView(comparison, two).notes;
  expect(
    note?.positions.map(({ says, here, others }) => [says, here, others.map(({ name, kind }) => [name, kind])]),
  ).toEqual([
    ["Seventy", true, [["Three", "disputed"]]],
    [
      "Sixty",
      false,
      [
        ["Three", "disputed"],
        ["One", "conflict"],
      ],
    ],
  ]);
  expect(annotatedView(comparison, two).missing.map(({ id }) => id)).toEqual(["hurt", "weather"]);
});

test("words that two have in common are a per cent at least, whichever of the two is asked first", () => {
  const words = { a: { start: 0, end: 5 }, b: { start: 8, end: 13 } };
  const wording = [
    { a: one.id, b: two.id, runs: [{ ...words, words: 8 }], shareOfA: 0.002, shareOfB: 0.126, agencies: [] },
  ];
  const shown = comparisonOf(incident, { suggested: [], wording }, shelfAddresses(incident.id));
  expect(sharedWordsView(shown, one, two)).toMatchObject({ shareOfA: "1 %", shareOfB: "13 %", passages: [words] });
  expect(sharedWordsView(shown, two, one)).toMatchObject({
    shareOfA: "13 %",
    shareOfB: "1 %",
    passages: [{ a: words.b, b: words.a }],
  });
  expect(sharedWordsView(shown, one, three)).toBeUndefined();
});

test("a sheet: its questions in the editors' order, and the first and the last day of review", () => {
  const sheet = pairSheetView(comparison, three, one);
  expect(sheet.cards.map(({ id, number }) => [id, number])).toEqual([
    ["aboard", 1],
    ["hurt", 2],
    ["weather", 3],
  ]);
  expect(sheet.reviewed).toBe("questions reviewed 20 November 2026 to 22 November 2026");
  expect(incidentSheetView(comparison).accounts.map(({ number, name }) => [number, name])).toEqual([
    [1, "Three"],
    [2, "Two"],
    [3, "One"],
  ]);
});

test("how all accounts stand on a question is told by comparing those that differ, however many there are", () => {
  const lookedAt = (accounts: number) => {
    const ids = Array.from({ length: accounts }, (_, i) => `paper-${i}`);
    const claimOf = (id: string, words: string) =>
      `          - { article: ${id}, quote: "${words} people", voice: itself }`;
    const claims = (words: string, rest: number) =>
      ids.flatMap((id, i) => (i % 3 === rest ? claimOf(id, words) : [])).join("\n");
    const ferry = (sound["incidents/ferry-2020.md"] ?? "")
      .replace("[one-2020-01-02, two-2020-01-02]", `[${ids.join(", ")}]`)
      .replace(/ +- \{ article: one.*/, claims("sixty", 0))
      .replace(/ +- \{ article: two.*/, claims("seventy", 1));
    const texts = ids.map((id, i): [string, string] => {
      const text = sound[`articles/${i % 3 === 1 ? "two" : "one"}-2020-01-02.md`] ?? "";
      return [`articles/${id}.md`, text];
    });
    const [incident] = read({ ...Object.fromEntries(texts), "incidents/ferry-2020.md": ferry }).incidents;
    const question = incident?.questions[0];
    if (!incident || !question) throw new Error("no incident");
    let count = 0;
    const counting = new Proxy(question, {
      get(target, name) {
        if (name === "positions") count += 1;
        return Reflect.get(target, name) as unknown;
      },
    });
    const many = comparisonOf(incident, { suggested: [], wording: [] }, shelfAddresses(incident.id));
    expect(rowOf(many, counting).kind).toBe("conflict");
    expect(standingOf(many, counting, ids[2] ?? "").kind).toBe("only");
    expect(standingOf(many, counting, ids[3] ?? "").kind).toBe("conflict");
    return count;
  };
  expect(lookedAt(40)).toBe(lookedAt(20));
});

test.describe("of what was read in part nothing is said to be silent", () => {
  const files = { ...sound };
  files["articles/one-2020-01-02.md"] = (sound["articles/one-2020-01-02.md"] ?? "").replace(
    "text: retold",
    "$&\nread: part",
  );
  files["incidents/ferry-2020.md"] = file.replace(
    "    reviewed: 2026-11-20\n",
    `    reviewed: 2026-11-20
  - id: who
    ask: Who said so?
    positions: [{ id: master, says: The harbour master, claims: [{ article: two-2020-01-02, quote: "harbour master", voice: itself }] }]
    reviewed: 2026-11-20
  - id: missing
    ask: Was anybody missing?
    positions: [{ id: nobody, says: Nobody, claims: [{ article: one-2020-01-02, quote: "nobody was missing", voice: itself }] }]
    reviewed: 2026-11-20
`,
  );
  const [told] = read(files).incidents;
  const [part, whole] = told?.accounts.map(({ article }) => article) ?? [];
  if (!told || !part || !whole) throw new Error("the shelf has two accounts");
  const seen = comparisonOf(told, { suggested: [], wording: [] }, shelfAddresses(told.id));

  test("its cell, its row and its card say how far it was read", () => {
    expect([part.read, whole.read]).toEqual(["part", "whole"]);
    const rows = gridView(seen).reviewed;
    expect(rows.map(({ id, inWords, cells }) => [id, inWords, cells.map(({ silence }) => silence)])).toEqual([
      ["aboard", "Conflict", ["not in the part that we read", "does not say"]],
      ["who", "In Two, as far as we read", ["not in the part that we read", "does not say"]],
      ["missing", "Only in One", ["not in the part that we read", "does not say"]],
    ]);
    expect(gridView(seen).accounts[0]?.about).toBe("2 Jan · read in part");
    expect(pairView(seen, part, whole, "").cards.map(({ inWords }) => inWords)).toEqual([
      "Conflict",
      "In Two, as far as we read",
      "Only in One",
    ]);
  });

  test("its question, its margin and the data keep it apart from the silent ones", () => {
    const view = questionView(seen, "who");
    expect([view.silent, view.unseen.map(({ name }) => name)]).toEqual([[], ["One"]]);
    const note = annotatedView(seen, whole).notes.find(({ id }) => id === "who");
    expect([note?.kind, note?.silent, note?.unseen]).toEqual(["unseen", [], ["One"]]);
    const data = incidentData(seen);
    expect(data.accounts.map(({ read }) => read)).toEqual(["part", "whole"]);
    expect(
      data.questions.map(({ silent, unseen, pairs }) => [silent, unseen, pairs.map((pair) => pair.relation)]),
    ).toEqual([
      [[], [], ["conflict"]],
      [[], [part.id], ["unseen"]],
      [[whole.id], [], ["only"]],
    ]);
  });

  test("what neither says is told apart, on the sheet too; no count takes it for an answer of both", () => {
    const unasked = { ...told, questions: told.questions.map((asked) => ({ ...asked, positions: [] })) };
    const empty = comparisonOf(unasked, { suggested: [], wording: [] }, shelfAddresses(told.id));
    for (const { silent, unseen } of [pairView(empty, part, whole, ""), pairSheetView(empty, part, whole)])
      expect([silent.length, unseen.length]).toEqual([0, 3]);
    expect(matrixView(seen).rows[0]?.squares[0]?.shared).toBe(1);
  });

  test("citations and files say that the account was made from a part", () => {
    expect(fileItem(part).note).toContain("Only a part of it could be read.");
    expect(fileItem(whole).note).not.toContain("part");
  });

  test("of a part as of a whole, an engine says nothing of what it did not find", () => {
    const texts = [
      { id: "a", text: "The ferry sank in the storm. Four people were killed." },
      { id: "b", text: "The ferry sank in the storm off the coast.", read: "part" as const },
    ];
    const found = findingsOf(compare(texts, { sameIncident: "same" })).filter(({ claims }) =>
      claims.every(({ article }) => article === 0),
    );
    expect(found.length).toBeGreaterThan(0);
    for (const { relation, because } of found)
      expect([relation, because]).toEqual([
        "found",
        "A program found this in one alone; the other may say it in words that it did not recognise.",
      ]);
  });
});

test("corrections, by day: where, what was said and what is so; the feed has an entry for each day", () => {
  const [question] = incident.questions;
  const corrections = [
    {
      date: "2026-11-26",
      was: "It was <sixty>.",
      is: "It was seventy.",
      where: [{ incident, question, article: undefined }],
    },
    {
      date: "2026-11-26",
      was: "One.",
      is: "Other.",
      where: [
        { incident, question: undefined, article: two },
        { incident: undefined, question: undefined, article: one },
        { incident, question: undefined, article: undefined },
      ],
    },
    { date: "2025-01-01", was: "Once.", is: "Now.", where: [{ incident, question: undefined, article: undefined }] },
  ];
  const days = correctionsView(corrections);
  expect(days.map(({ inWords, corrections: ofDay }) => [inWords, ofDay.length])).toEqual([
    ["26 November 2026", 2],
    ["1 January 2025", 1],
  ]);
  expect(days[0]?.corrections.flatMap(({ where }) => where)).toEqual([
    { says: "How many were on board?", address: "/incidents/ferry-2020/questions/aboard/" },
    { says: "Two, “Ferry on the rocks”", address: `/incidents/ferry-2020/${two.id}/` },
    { says: "One, “Ferry runs aground”", address: `/articles/${one.id}/` },
    { says: "A ferry runs aground", address: "/incidents/ferry-2020/" },
  ]);
  const feed = feedOf([comparison], days);
  const titles = [...feed.matchAll(/<entry>\n<title>([^<]*)<\/title>/g)].map(([, title]) => title);
  expect(titles.filter((title) => title?.includes("correction"))).toEqual([
    "2 corrections, 26 November 2026",
    "1 correction, 1 January 2025",
  ]);
  expect(titles[0]).toContain("2 corrections");
  expect(feed).toContain("It was &amp;amp;lt;sixty&amp;amp;gt;.".replaceAll("amp;amp;", "amp;"));
  expect(feed).toContain("/corrections/#site.on-2026-11-26");
});
