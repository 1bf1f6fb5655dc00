import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { compare } from "../../engine/texts/compare.ts";
import { findingsOf } from "../../engine/texts/findings-of.ts";

/** Five real texts on strikes in one region: places, actors and words are alike, and the incidents are not. */
const folder = path.join(import.meta.dirname, "../../../shared/seeds");
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".txt")) : [];
const texts = names
  .toSorted()
  .map((name) => ({ id: name.slice(0, 3), text: readFileSync(path.join(folder, name), "utf8") }));
const [first, second] = texts;

test.beforeEach(() => {
  test.skip(texts.length === 0, `no seeds in ${folder}`);
});

test("no two of the seeds are called one incident where no day is known, and nothing is said to conflict", () => {
  const said = texts.flatMap((a, n) =>
    texts.slice(n + 1).flatMap((b) => {
      const comparison = compare([a, b]);
      const { sameIncident } = comparison;
      const isOne = sameIncident === "same" || sameIncident === "probably";
      const told = findingsOf(comparison).filter(({ relation }) => !/^(?:only|found|withheld)$/.test(relation));
      return isOne || told.length > 0 ? [`${a.id} and ${b.id}: ${sameIncident}`] : [];
    }),
  );
  expect(said).toEqual([]);
});

test("strikes of other days on one region, and the strikes of a night and one that followed, are two incidents", () => {
  const verdictOf = (a: string, b: string) => compare(texts.filter(({ id }) => id === a || id === b)).sameIncident;
  expect([verdictOf("002", "003"), verdictOf("003", "004"), verdictOf("001", "003")]).toEqual([
    "other",
    "other",
    "other",
  ]);
});

test("two strikes on one place two years apart are two incidents", () => {
  if (!first || !second) throw new Error("two seeds were expected");
  const comparison = compare([
    { ...first, published: "2024-01-16" },
    { ...second, published: "2022-03-13" },
  ]);
  expect(comparison.sameIncident).toBe("other");
  expect(findingsOf(comparison).filter(({ relation }) => relation === "conflict" || relation === "agree")).toEqual([]);
});
