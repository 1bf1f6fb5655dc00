import { readdirSync } from "node:fs";
import { expect, test } from "@playwright/test";
import type { RelationKind } from "../../engine/relations/relations.ts";
import { readCase, readCases } from "./read-cases.ts";
import { scoreCase } from "./score-cases.ts";
import { mistakesIn, scoreboard } from "./scoreboard.ts";

const folder = new URL("../cases", import.meta.url).pathname;

/**
 * What the engine reaches on the cases, by relation: of what it says, how much is right and at most how much is wrong, and how
 * many labels it finds. A change that does better raises its floor; one that does worse fails, and every mistake is listed.
 */
const floors: Readonly<Record<RelationKind, { right: number; wrong: number; found: number }>> = {
  conflict: { right: 23, wrong: 4, found: 23 },
  disputed: { right: 1, wrong: 1, found: 1 },
  update: { right: 27, wrong: 4, found: 27 },
  // Cases label what can be judged: what differs meets no label.
  differs: { right: 0, wrong: 48, found: 0 },
  detail: { right: 17, wrong: 8, found: 17 },
  adds: { right: 1, wrong: 3, found: 1 },
  // Passages that say the same are mostly not labelled.
  agree: { right: 186, wrong: 140, found: 182 },
  withheld: { right: 16, wrong: 40, found: 16 },
  // Cases are whole texts.
  unseen: { right: 0, wrong: 0, found: 0 },
  // What cases label so the engine says as found in one alone.
  only: { right: 0, wrong: 0, found: 43 },
  found: { right: 43, wrong: 0, found: 0 },
};
const incidentsAtLeast = 150;
const trapsAtMost = 8;

test("the engine does as well on the cases as it did", () => {
  const scores = readCases(folder).map(scoreCase);
  const { incidents, traps, relations } = scoreboard(scores);
  const mistakes = scores.flatMap(mistakesIn);
  const worse = relations.flatMap(({ relation, right, proposed, found }) => {
    const floor = floors[relation];
    const wrong = proposed - right;
    if (right >= floor.right && wrong <= floor.wrong && found >= floor.found) return [];
    const told = `${relation}: right ${right} (${floor.right}), wrong ${wrong} (${floor.wrong}), found ${found} (${floor.found})`;
    return [told, ...mistakes.filter((line) => new RegExp(`: (wrong|missed) ${relation} `).test(line))];
  });
  if (incidents < incidentsAtLeast)
    worse.push(`incidents: right ${incidents}`, ...mistakes.filter((line) => line.includes(": incident: ")));
  if (traps > trapsAtMost) worse.push(`traps: ${traps}`, ...mistakes.filter((line) => line.includes(": trap ")));
  expect(worse.join("\n")).toBe("");
});

test("a case is a file of its own, and the tests stay few enough to look through", () => {
  expect(readdirSync(folder).filter((name) => !/^[a-z]+(-[a-z]+)+\.md$/.test(name))).toEqual([
    "README.md",
    "links.json",
  ]);
  const files = readdirSync(new URL("..", import.meta.url), { recursive: true, withFileTypes: true });
  expect(files.filter((file) => file.isFile()).length).toBeLessThan(350);
});

const sound = `# None is not one: fire

kind: fire
incident: same

## Northern Light, 2031-03-05: Fire at works

No one was injured.

## Harbour Post, 2031-03-06: Works burn

All are safe: every one.

## Labels

- agree injured: No one was injured | All are safe -- in other words
- only time: | every one
- never conflict injured: no one is not one
- never conflict killed
`;

test("a case is read from its file", () => {
  const { labels, never, articles, ...about } = readCase("none", sound);
  expect(about).toEqual({ name: "none", kind: "fire", incident: "same" });
  expect(articles[1]).toEqual({
    id: "b",
    title: "Works burn",
    publisher: "Harbour Post",
    published: "2031-03-06",
    text: "Works burn\n\nAll are safe: every one.",
  });
  expect(labels).toEqual([
    { question: "injured", relation: "agree", a: "No one was injured", b: "All are safe", note: "in other words" },
    { question: "time", relation: "only", b: "every one" },
  ]);
  expect(never).toEqual([
    { question: "injured", relation: "conflict", because: "no one is not one" },
    { question: "killed", relation: "conflict" },
  ]);
});

for (const [what, from, to, message] of [
  [
    "a relation that there is not",
    "- agree",
    "- agrees",
    "line 16: found “agrees”, expected one of conflict, disputed",
  ],
  [
    "words that do not stand in the text",
    "All are safe --",
    "All were safe --",
    "line 16: found “All were safe”, expected",
  ],
  [
    "a label without its words",
    ": | every one",
    ":",
    "line 17: found “- only time:”, expected words of a | words of b",
  ],
  [
    "a line that is none",
    "- never conflict killed",
    "never killed",
    "line 19: found “never killed”, expected “- relation",
  ],
  [
    "an account without its day",
    ", 2031-03-06",
    "",
    "line 10: found “## Harbour Post: Works burn”, expected “## Publisher,",
  ],
  ["no account", "No one was injured.\n", "", "expected an account"],
  ["no kind", "kind: fire\n", "", "line 3: found “incident: same”, expected “kind: …”"],
  ["another verdict", "incident: same", "incident: maybe", "line 4: found “maybe”, expected same, other, unsure"],
  ["no labels", "## Labels", "## More", "line 14: found “## More”, expected “## Labels”"],
] as const) {
  test(`a case is refused: ${what}`, () => {
    expect(() => readCase("none", sound.replace(from, to))).toThrow(message);
  });
}
