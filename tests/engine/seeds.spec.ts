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

test("no two of the seeds are called one incident where no day is known, and nothing is said of them but what both tell in passing", () => {
  const said = texts.flatMap((a, n) =>
    texts.slice(n + 1).flatMap((b) => {
      const comparison = compare([a, b]);
      const told = findingsOf(comparison).filter(({ relation }) => !/^(?:found|withheld)$/.test(relation));
      expect(comparison.sameIncident).not.toMatch(/same|probably/);
      return told.map(({ relation, claims }) => `${a.id} ${b.id} ${relation} ${claims.map(nameIn).join(" ")}`);
    }),
  );
  // The killing of Qasem Soleimani, and the attack on Tower 22.
  expect(said).toEqual(["000 001 agree Soleimani Soleimani", expect.stringMatching(/^003 004 agree .*Tower 22/)]);
});

/** What a passage is known by. */
function nameIn({ quote }: { readonly quote: string }): string {
  return /Soleimani|Tower 22/.exec(quote)?.[0] ?? "?";
}

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
  const told = findingsOf(comparison).filter(({ relation }) => !/^(?:found|withheld)$/.test(relation));
  expect(told.map(({ relation, claims }) => `${relation} ${claims.map(nameIn).join(" ")}`)).toEqual([
    "agree Soleimani Soleimani",
  ]);
});
