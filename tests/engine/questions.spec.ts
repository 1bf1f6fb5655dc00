import { expect, test } from "@playwright/test";
import { compare } from "../../engine/texts/compare.ts";
import { findingsOf } from "../../engine/texts/findings-of.ts";
import { describedRules } from "../../engine/texts/questions/described.ts";
import { questionRules } from "../../engine/texts/questions/index.ts";

/** The examples that `/method/` shows are these tests. The two sentences are of one incident, published on one day. */
for (const { rule, examples } of describedRules) {
  for (const { shows, a, b } of examples) {
    test(`${rule.id}: ${shows}: “${a}” “${b}”`, () => {
      const articles = [a, b].map((text, n) => ({ id: String(n), text, published: "2030-08-10" }));
      const findings = findingsOf(compare(articles, { sameIncident: "same", rules: [rule] }));
      const told = findings.filter(({ relation }) => relation !== "found").map(({ relation }) => relation);
      // One answer beside silence, as of a text with nothing to compare, is no comparison.
      expect(shows === "nothing" ? told : (told[0] ?? findings.map(({ claims }) => claims))).toEqual(
        shows === "nothing" ? [] : shows,
      );
    });
  }
  test(`${rule.id} has its examples`, () => {
    const shown = new Set(examples.map(({ shows }) => shows));
    expect([shown.has("agree") || shown.has("conflict"), shown.has("nothing")]).toEqual([true, true]);
  });
}

/** Words before forty, and which numbers a reader would take them to leave open: of people, who are counted, and of acres, which are measured. */
const openTo: readonly (readonly [string, (n: number) => boolean])[] = [
  ["at least 40", (n) => n >= 40],
  ["no fewer than 40", (n) => n >= 40],
  ["more than 40", (n) => n > 40],
  ["over 40", (n) => n > 40],
  ["fewer than 40", (n) => n < 40],
  ["no more than 40", (n) => n <= 40],
  ["up to 40", (n) => n <= 40],
  // A tenth to each side (docs/design.md).
  ["about 40", (n) => n >= 36 && n <= 44],
];
for (const [said, isOpen] of openTo) {
  test(`“${said}” differs from the numbers that it rules out, and from no other`, () => {
    const numbers = [30, 35, 36, 39, 40, 41, 44, 45, 55];
    const apart = numbers.filter((n) =>
      /conflict|differs/.test(
        relationsOf(`The blast killed ${said} people.`, `The blast killed ${n} people.`).join(" "),
      ),
    );
    expect(apart).toEqual(numbers.filter((n) => !isOpen(n)));
  });
}

test("what is measured can be a little more than forty, what is counted cannot", () => {
  const acres = (n: string) => `The fire has burned ${n} acres.`;
  expect(relationsOf(acres("more than 40"), acres("40.5"))).toEqual(["detail"]);
  expect(relationsOf(acres("more than 40"), acres("35"))).toEqual(["conflict"]);
});

function relationsOf(a: string, b: string): string[] {
  const articles = [a, b].map((text, n) => ({ id: String(n), text, published: "2030-08-10" }));
  return findingsOf(compare(articles, { sameIncident: "same" })).map(({ relation }) => relation);
}

test("every rule is described, in the same order", () => {
  expect(describedRules.map(({ rule }) => rule.id)).toEqual(questionRules.map(({ id }) => id));
});
