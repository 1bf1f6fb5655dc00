import { expect, test } from "@playwright/test";
import fc from "fast-check";
import {
  addArticles,
  answer,
  ask,
  changeArticle,
  confirm,
  dismiss,
  dropArticle,
  dropQuestion,
  giveVoice,
  leftOpen,
  move,
  reword,
  rewordPosition,
  saySilent,
  shift,
  stand,
  unmark,
  type Standing,
} from "../../app/_read/edits.ts";
import {
  incidentOf,
  listedTogether,
  textOf,
  type OwnArticle,
  type OwnComparison,
} from "../../app/_read/own-comparison.ts";
import { ownView } from "../../app/_read/own-view.ts";
import { shortened } from "../../app/_read/shortened.ts";
import { comparisonIn, withState } from "../../app/_read/store.ts";
import { foundIn, type FoundAnew } from "../../app/_view/found-in.ts";
import { gridView } from "../../app/_view/grid-view.ts";
import { questionView } from "../../app/_view/question-view.ts";
import { rowsOf } from "../../app/_view/rows.ts";
import type { OneIncident } from "../../engine/relations/one-incident.ts";
import type { Claim, Question } from "../../engine/relations/question.ts";
import { relate } from "../../engine/relations/relate.ts";
import { alikeRule } from "../../engine/texts/passage-questions.ts";

const seed = 20_261_126;
const runs = { seed, numRuns: 150 };

const article = (id: string, ...texts: string[]): OwnArticle => ({
  id,
  title: `Headline of ${id}`,
  lang: "en",
  read: "whole",
  blocks: texts.map((text) => ({ kind: "paragraph", text })),
  left: [],
  from: {},
});
const empty: OwnComparison = {
  format: "parallax-comparison",
  version: 1,
  id: "one",
  title: "",
  articles: [],
  questions: [],
  dismissed: [],
};
const two = addArticles(empty, [
  article("a", "Three people were injured in the fire.", "The school is closed until Friday."),
  article("b", "Five people were injured in the fire.", "The school is closed until the holidays."),
]);
const marked = (own: OwnComparison, id: string, words: string, voice = "") => {
  const found = own.articles.find((one) => one.id === id);
  const start = found ? textOf(found).indexOf(words) : -1;
  return { article: id, start, end: start + words.length, says: words, voice };
};
const day = "2026-11-26";
const asked = (standing: Standing) =>
  ask(two, {
    ask: "How many were injured",
    marked: [marked(two, "a", "Three people"), marked(two, "b", "Five people", "police")],
    standing,
    day,
  });

for (const [standing, relation] of [
  ["conflict", "conflict"],
  ["same", "agree"],
  ["compatible", "detail"],
  ["first later", "update"],
  ["second later", "update"],
  ["withheld", "withheld"],
] as const) {
  test(`two selections that stand as “${standing}” make the relation “${relation}”, from the start or changed to it`, () => {
    const [question] = asked(standing).questions;
    if (!question) throw new Error("no question");
    expect(question.ask).toBe("How many were injured?");
    expect(relate(question, "a", "b").kind).toBe(relation);
    if (standing === "first later") expect(relate(question, "a", "b").side).toBe("a");
    const changed = stand(asked("conflict"), question.id, "one", "two", standing).questions[0];
    if (!changed) throw new Error("no question");
    expect(relate(changed, "a", "b").kind).toBe(relation);
  });
}

test("whatever is done in whatever order: every claim is word for word in its article, passages are numbered, stances name positions that are there", () => {
  const step = fc.record({
    act: fc.nat(12),
    article: fc.constantFrom("a", "b", "c"),
    from: fc.nat(80),
    length: fc.integer({ min: 1, max: 20 }),
    pick: fc.nat(9),
    standing: fc.constantFrom<Standing>("conflict", "same", "compatible", "first later", "second later", "withheld"),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      let own = addArticles(two, [article("c", "Nobody was injured, the mayor said.")]);
      for (const { act, article: id, from, length, pick, standing } of steps) {
        const text = textOf(own.articles.find((one) => one.id === id) ?? article("x", "nothing"));
        const start = Math.min(from, Math.max(0, text.length - length));
        const words = {
          article: id,
          start,
          end: start + length,
          says: `says ${pick}`,
          voice: pick % 2 === 0 ? "" : "police",
        };
        const question = own.questions[pick % Math.max(1, own.questions.length)];
        const [first, second] = question?.positions ?? [];
        const claim = first?.claims[0];
        if (act === 0 || !question || !first || !claim)
          own = ask(own, { ask: "What?", marked: [words], standing, day });
        else if (act === 1) own = answer(own, question.id, pick % 2 === 0 ? first.id : undefined, words);
        else if (act === 2 && second) own = stand(own, question.id, first.id, second.id, standing);
        else if (act === 3) own = move(own, question.id, claim, second?.id);
        else if (act === 4) own = unmark(own, question.id, claim);
        else if (act === 5) own = giveVoice(own, question.id, claim, `voice ${pick}`);
        else if (act === 6) own = reword(own, question.id, `Which ${pick}`);
        else if (act === 7) own = rewordPosition(own, question.id, first.id, `says ${pick}`);
        else if (act === 8) own = shift(own, question.id, pick % 2 === 0 ? 1 : -1);
        else if (act === 9 && pick === 0) own = dropArticle(own, id);
        else if (act === 10 && pick < 3) own = dropQuestion(own, question.id);
        else if (act === 11) {
          const changed = own.articles.find((one) => one.id === id);
          if (changed)
            own = changeArticle(own, {
              ...changed,
              title: `New headline ${pick}`,
              blocks: changed.blocks.slice(pick % 2),
            }).own;
        } else own = dismiss(own, `suggested-${pick}`);
      }
      for (const { id, positions, compatible, updates, withheld, conflicts } of own.questions) {
        expect(positions.length, id).toBeGreaterThan(0);
        const ids = positions.map((position) => position.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { claims } of positions) {
          expect(claims.length).toBeGreaterThan(0);
          for (const { article: of, start, end, quote, passage } of claims) {
            const text = textOf(own.articles.find((one) => one.id === of) ?? article("gone"));
            expect(text.slice(start, end)).toBe(quote);
            expect(passage).toBeGreaterThan(0);
          }
        }
        const named = [...compatible, ...withheld, ...conflicts].flatMap((group) => group.positions);
        for (const name of [...named, ...updates.flatMap(({ later, earlier }) => [later, earlier])])
          expect(ids).toContain(name);
      }
      expect(JSON.parse(JSON.stringify(own))).toEqual(JSON.parse(JSON.stringify(own)));
      expect(() => incidentOf(own)).not.toThrow();
    }),
    runs,
  );
});

test("an article with another headline keeps its marks; what its text has no more is told", () => {
  const own = asked("conflict");
  const [first] = own.articles;
  if (!first) throw new Error("no article");
  const renamed = changeArticle(own, {
    ...first,
    title: "Quite another, and a longer headline",
    publisher: "The Paper",
  });
  expect(renamed.lost).toEqual([]);
  const claim = renamed.own.questions[0]?.positions[0]?.claims[0];
  expect(claim?.voice.name).toBe("The Paper");
  const cut = changeArticle(own, { ...first, blocks: first.blocks.slice(1) });
  expect(cut.lost).toEqual(["Three people"]);
  expect(cut.own.questions[0]?.positions).toHaveLength(1);
});

test("a suggestion that is confirmed is the reader's, and keeps its rule", () => {
  const found = foundIn(incidentOf(two), "to find out");
  const [suggested] = found.suggested;
  if (!suggested) throw new Error("nothing suggested");
  const own = confirm(two, suggested, day);
  expect(own.questions[0]).toMatchObject({ rule: suggested.rule, reviewed: day, ask: suggested.ask });
  expect(foundIn(incidentOf(own), "to find out").suggested.map(({ ask }) => ask)).not.toContain(suggested.ask);
});

test("what passages say alike is suggested to a reader after a question is asked as before; beside editors' questions it is not", () => {
  const own = addArticles(empty, [
    article("a", "A fire broke out at the old mill by the river on Monday night.", "Four people were injured."),
    article("b", "At the old mill by the river a fire broke out on Monday night.", "Six people were injured."),
  ]);
  const isAlike = ({ rule, positions }: Question) => rule === alikeRule && positions.length === 1;
  const before = foundIn(incidentOf(own), "to find out").suggested;
  const other = before.find((question) => !isAlike(question));
  if (!other) throw new Error("nothing but alike passages suggested");
  const incident = incidentOf(confirm(own, other, day));
  const left = foundIn(incident, "to find out").suggested.map(({ ask }) => ask);
  expect(left).toEqual(before.flatMap((question) => (question === other ? [] : question.ask)));
  expect(before.filter(isAlike)).not.toEqual([]);
  expect(foundIn(incident).suggested.filter(isAlike)).toEqual([]);
});

/** A suggestion in two articles, of which how the answers stand was left open. */
const differing: Question = {
  id: "suggested-injured",
  rule: "injured",
  byMachine: true,
  ask: "How many were injured?",
  positions: [
    { id: "p1", says: "three", claims: [pointedAt("a", "Three people", "Three")] },
    { id: "p2", says: "five", claims: [pointedAt("b", "Five people", "Five")] },
    { id: "p3", says: "none", claims: [pointedAt("b", "holidays", "holidays")] },
  ],
  compatible: [],
  updates: [],
  conflicts: [],
  withheld: [{ positions: ["p1", "p3"] }],
  differing: [{ positions: ["p1", "p2", "p3"] }],
  elsewhere: [],
};

function pointedAt(id: string, words: string, point: string): Claim {
  const { start, end } = marked(two, id, words);
  const points = [{ start, end: start + point.length }];
  const voice = { itself: true, key: `article ${id}` };
  return { article: id, start, end, quote: words, passage: 1, voice, says: words, points };
}

test("what the engine left open is as the reader says when they confirm it, and never a conflict by itself", () => {
  const kindOf = ({ questions: [question] }: OwnComparison) => question && relate(question, "a", "b").kind;
  expect(leftOpen(differing).map(([a, b]) => [a.id, b.id])).toEqual([
    ["p1", "p2"],
    ["p2", "p3"],
  ]);
  expect(relate(differing, "a", "b").kind).toBe("differs");
  const [unsaid] = confirm(two, differing, day).questions;
  expect(unsaid).toMatchObject({ reviewed: day, rule: "injured" });
  expect([unsaid?.differing, unsaid?.byMachine, unsaid?.positions[0]?.claims[0]?.points]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(kindOf(confirm(two, differing, day))).toBe("withheld");
  for (const [standing, relation] of [
    ["conflict", "conflict"],
    ["compatible", "detail"],
    ["second later", "update"],
    ["withheld", "withheld"],
  ] as const)
    expect(kindOf(confirm(two, differing, day, [{ a: "p1", b: "p2", standing }]))).toBe(relation);
  // What comes to the same is one answer, however the others stand.
  const same = confirm(two, differing, day, [
    { a: "p1", b: "p2", standing: "same" },
    { a: "p2", b: "p3", standing: "compatible" },
  ]);
  expect(same.questions[0]?.positions.map(({ claims }) => claims.length)).toEqual([2, 1]);
  expect(kindOf(same)).toBe("adds");
});

test("of two articles that do not surely tell of one incident nothing is shown as a conflict, nor confirmed as one", () => {
  const positions = differing.positions.slice(0, 2);
  const opposed: Question = { ...differing, positions, withheld: [], differing: undefined };
  const found = (verdict: OneIncident["verdict"]): FoundAnew => ({
    oneIncident: { verdict, because: [] },
    pairs: [{ a: "a", b: "b", verdict, because: [] }],
    isListed: false,
    notRead: [],
    alike: [],
    wording: [],
    suggested: [opposed],
  });
  for (const [verdict, kind] of [
    ["same", "conflict"],
    ["probably", "differs"],
    ["unsure", "differs"],
    ["other", "withheld"],
  ] as const) {
    const view = ownView(two, found(verdict));
    expect(rowsOf(view).map((row) => row.kind)).toEqual([kind]);
    expect(gridView(view).suggested.map((row) => row.kind)).toEqual([kind]);
    expect(questionView(view, opposed.id).stances.some((stance) => stance.kind === "conflict")).toBe(
      verdict === "same",
    );
    const [shown] = view.suggested;
    if (!shown) throw new Error("nothing suggested");
    const [own] = confirm(two, shown, day).questions;
    expect(own && relate(own, "a", "b").kind).toBe(verdict === "same" ? "conflict" : "withheld");
  }
});

test("articles of one incident of the shelf are taken for one without being looked at", () => {
  const listed = [["a", "b"]];
  expect(foundIn(incidentOf(two), "to find out", undefined, listed)).toMatchObject({
    isListed: true,
    oneIncident: { verdict: "same", because: [] },
  });
  expect(foundIn(incidentOf(two), "to find out", undefined, [["a", "c"]]).isListed).toBe(false);
  const taken = { ...two, articles: two.articles.map((one) => ({ ...one, incident: "fire-2026" })) };
  expect(listedTogether(taken)).toEqual(listed);
  expect(listedTogether(two)).toEqual([]);
});

test("of an article that nobody marked nothing is said, until the reader says that it does not answer", () => {
  const own = ask(two, { ask: "Who?", marked: [marked(two, "a", "Three people")], standing: "same", day });
  const seen = (now: OwnComparison) => {
    const [row] = gridView(ownView(now, undefined)).reviewed;
    return [row?.kind, row?.cells[1]?.silence];
  };
  expect(seen(own)).toEqual(["found", "not marked"]);
  const silent = saySilent(own, "q1", "b", true);
  expect(seen(silent)).toEqual(["only", "does not say"]);
  expect(seen(saySilent(silent, "q1", "b", false))).toEqual(["found", "not marked"]);
  expect(dropArticle(silent, "b").questions[0]?.silent).toEqual([]);
});

test("states are undone and done again; what was undone goes when something else is done", () => {
  let kept = withState(undefined, "begun", empty, "1");
  for (const title of ["one", "two", "three"]) kept = withState(kept, title, { ...empty, title }, "2");
  const back = { ...kept, at: kept.at - 2 };
  expect(comparisonIn(back).title).toBe("one");
  const other = withState(back, "else", { ...empty, title: "else" }, "3");
  expect(other.states.map(({ did }) => did)).toEqual(["begun", "one", "else"]);
  let many = kept;
  for (let i = 0; i < 200; i += 1) many = withState(many, `${i}`, empty, "4");
  expect(many.states.length).toBeLessThan(100);
  expect(many.at).toBe(many.states.length - 1);
});

test("a question keeps its words where it is given none", () => {
  const own = asked("conflict");
  for (const none of ["", "  ", "?", " ؟ "]) expect(reword(own, "q1", none)).toEqual(own);
});

test("articles of unknown publishers that begin with the same words are told apart", () => {
  const own = addArticles(empty, [
    { ...article("a", "One."), title: "Ferry runs onto rock off Kelmsay" },
    { ...article("b", "Two."), title: "Ferry runs onto rock in gale" },
  ]);
  expect([...ownView(own, undefined).names.values()]).toEqual([
    "“Ferry runs onto rock …”",
    "“Ferry runs onto rock …” (2)",
  ]);
});

test("words that are cut are cut between two", () => {
  expect(shortened("The ship was pulled off", 100)).toBe("The ship was pulled off");
  expect(shortened("The ship was pulled off", 15)).toBe("The ship was…");
  expect(shortened("The ship was pulled off", 12)).toBe("The ship was…");
  expect(shortened("x".repeat(30), 10)).toBe(`${"x".repeat(10)}…`);
});
