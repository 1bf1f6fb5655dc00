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
      const told = findings.filter(({ relation }) => relation !== "only").map(({ relation }) => relation);
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

test("every rule is described, in the same order", () => {
  expect(describedRules.map(({ rule }) => rule.id)).toEqual(questionRules.map(({ id }) => id));
});
