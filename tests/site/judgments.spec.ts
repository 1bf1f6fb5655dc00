import { expect, test } from "@playwright/test";
import {
  answersOf,
  isBegun,
  outcomeOf,
  pointedAt,
  readJudgment,
  unjudged,
  type Judgment,
} from "../../app/_behaviours/judgments.ts";
import { roundUpText, type RoundUpRow } from "../../app/_behaviours/round-up.ts";

/** What judgments come to, without a browser. */

const cases: readonly (readonly [string, Partial<Judgment>, readonly string[], string])[] = [
  ["nothing said", {}, [], "not judged"],
  ["the editors' relation", { choice: "conflict" }, ["conflict"], "same"],
  ["another relation", { choice: "detail" }, ["detail"], "other"],
  ["cannot tell is an answer of its own", { choice: "cannot-tell" }, ["cannot-tell"], "cannot tell"],
  ["most hands count, whatever one reader chose", { choice: "detail", hands: { conflict: 3 } }, ["conflict"], "same"],
  ["a tie is no answer", { hands: { conflict: 4, detail: 4, agree: 1 } }, ["conflict", "detail"], "tie"],
  ["no hands are no hands", { choice: "agree", hands: { conflict: 0 } }, ["agree"], "other"],
  ["most could not tell", { hands: { "cannot-tell": 9, conflict: 2 } }, ["cannot-tell"], "cannot tell"],
];

for (const [name, said, answers, outcome] of cases) {
  test(`${name}: ${outcome}`, () => {
    const judgment = { ...unjudged, ...said };
    expect(answersOf(judgment)).toEqual(answers);
    expect(outcomeOf(judgment, "conflict")).toBe(outcome);
    expect(isBegun(judgment)).toBe(answers.length > 0);
  });
}

test("what was left open is neither the same nor otherwise", () => {
  expect(outcomeOf({ ...unjudged, choice: "conflict" }, undefined)).toBe("left open");
  expect(outcomeOf(unjudged, undefined)).toBe("not judged");
});

test("words pointed to are the same where they share a character with the editors', and not where they only touch", () => {
  const marked = [{ start: 10, end: 20 }];
  const pointed = (start: number, end: number) => pointedAt({ start, end, quote: "" }, marked);
  expect(pointed(0, 11)).toBe("the same words");
  expect(pointed(19, 30)).toBe("the same words");
  expect(pointed(0, 10)).toBe("other words");
  expect(pointed(20, 30)).toBe("other words");
  expect(pointedAt(undefined, marked)).toBe("none");
  expect(pointedAt({ start: 0, end: 9, quote: "" }, [])).toBe("other words");
});

test("whatever was kept is read as a judgment or left out, and reading what was written gives it back", () => {
  const whole: Judgment = {
    choice: "update",
    a: { start: 1, end: 4, quote: "abc" },
    b: undefined,
    reason: "later",
    hands: { update: 12 },
    revealed: true,
  };
  expect(readJudgment(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  for (const odd of [null, 7, "x", [], { choice: 3, a: { start: "1" }, hands: { x: -1, y: 1.5, z: 1e9 }, revealed: 1 }])
    expect(readJudgment(odd)).toEqual(unjudged);
});

test("the round-up counts what was revealed, and names no more than there is", () => {
  const same: RoundUpRow = {
    ask: "How many?",
    answers: ["Conflict"],
    hands: {},
    reason: "",
    suggested: false,
    editors: "Conflict",
    outcome: "same",
  };
  const other: RoundUpRow = { ...same, ask: "Where?", answers: [], hands: { Agree: 2, Conflict: 9 }, outcome: "other" };
  const closed: RoundUpRow = { ...same, ask: "When?", reason: "Two days", editors: undefined };
  const suggested: RoundUpRow = { ...same, ask: "Who?", suggested: true };
  const lines = (...rows: RoundUpRow[]) => roundUpText("A pair", "https://parallax.example/", rows).split("\n");
  expect(lines(same, other)).toEqual([
    "A pair",
    "https://parallax.example/",
    "",
    "Of 2: 1 as the editors, 1 otherwise.",
    "",
    "How many?",
    "  Answered: Conflict",
    "  The editors: Conflict (the same)",
    "Where?",
    "  Answered: Conflict 9, Agree 2",
    "  The editors: Conflict (otherwise)",
  ]);
  expect(lines(closed, suggested).slice(3)).toEqual([
    "Of 1: 0 as the editors, 0 otherwise, 1 not revealed. Of 1 suggested: 1 the same, 0 otherwise.",
    "",
    "When?",
    "  Answered: Conflict (“Two days”)",
    "  The editors: not revealed (–)",
    "Who?",
    "  Answered: Conflict",
    "  The editors: Conflict (suggested, not reviewed) (the same)",
  ]);
  for (const [outcome, words] of [
    ["tie", "1 with a tie"],
    ["cannot tell", "1 that could not be told"],
    ["not judged", "1 not judged"],
  ] as const)
    expect(lines({ ...same, outcome })[3]).toBe(`Of 1: 0 as the editors, 0 otherwise, ${words}.`);
});
