import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { readCases, type Case } from "./read-cases.ts";
import { compare, type Comparison } from "../../engine/texts/compare.ts";
import { findingsOf } from "../../engine/texts/findings-of.ts";
import { suggest } from "../../engine/texts/suggest.ts";

const seed = 20_310_305;
const cases = readCases(new URL("../cases", import.meta.url).pathname);

/** What is wrong in each case, by its name: one test for all, since a runner's own work for each would be most of the time. */
function wrongIn(find: (one: Case) => readonly string[]): string[] {
  return cases.flatMap((one) => find(one).map((line) => `${one.name}: ${line}`));
}

test("quotations of every case stand where they are said to stand", () => {
  const wrong = wrongIn((one) =>
    findingsOf(compare(one.articles)).flatMap(({ claims }) =>
      claims
        .filter(({ article, start, end, quote }) => one.articles[article]?.text.slice(start, end) !== quote)
        .map(({ quote }) => quote),
    ),
  );
  expect(wrong).toEqual([]);
});

test("the articles exchanged exchange the result, in every case", () => {
  const wrong = wrongIn(({ articles: [a, b] }) => {
    const there = compare([a, b]);
    const back = compare([b, a]);
    return [
      ...apart(told(there), told(back)),
      ...(back.sameIncident === there.sameIncident ? [] : [`${there.sameIncident}, ${back.sameIncident}`]),
    ];
  });
  expect(wrong).toEqual([]);
});

test("an article of any case has no conflict with itself", () => {
  const wrong = wrongIn(({ articles: [a] }) =>
    findingsOf(compare([a, { ...a, id: "again" }], { sameIncident: "same" }))
      .filter(({ relation }) => relation !== "agree")
      .map(({ question, relation }) => `${question} ${relation}`),
  );
  expect(wrong).toEqual([]);
});

test("a fact more on one side leaves the other relations of every case alone", () => {
  const fact = "\n\nThe thermometer reached 71.5 degrees.";
  // Passages that are alike are ranked among each other: there a sentence more may change what is said.
  const others = (comparison: Comparison) =>
    told(comparison).filter((line) => !line.startsWith("temperature") && !line.startsWith("alike"));
  const wrong = wrongIn(({ articles: [a, b] }) =>
    apart(
      others(compare([a, b], { sameIncident: "same" })),
      others(compare([a, { ...b, text: b.text + fact }], { sameIncident: "same" })),
    ),
  );
  expect(wrong).toEqual([]);
});

test.describe("what editors have asked is not suggested again", () => {
  const begun = "A barge struck the bridge at Old Quay on Monday.";
  const articles = [
    "Two people were injured, the harbour office said.",
    "Five people were injured.",
    "Five people were injured, police said.",
    "Nine people were injured.",
  ].map((said, n) => ({
    id: `a${n}`,
    title: "Barge strikes bridge",
    text: `${begun} ${said}`,
    published: "2031-03-03",
  }));
  type Reviewed = Parameters<typeof suggest>[1][number];
  const suggestedWith = (...reviewed: Reviewed[]) => suggest(articles, reviewed, { sameIncident: "same" });
  const injured = suggestedWith().questions.find(({ rule }) => rule === "injured");
  const claims = injured?.positions.flatMap((position) => position.claims) ?? [];
  /** Whether it is suggested as a question, and, where one is told to lack claims, the articles of those. */
  const stateBeside = (...reviewed: Reviewed[]) => {
    const { questions, further } = suggestedWith(...reviewed);
    const lacking = further.find(({ question }) => question.rule === "injured");
    return {
      asked: questions.some(({ rule }) => rule === "injured"),
      lacking: lacking && [
        lacking.reviewed,
        ...lacking.question.positions.flatMap((position) => position.claims.map(({ article }) => article)),
      ],
    };
  };

  test("it is the same question where half of its claims or more are there, and then what is missing is told", () => {
    expect(claims).toHaveLength(4);
    for (let known = 0; known <= claims.length; known++) {
      const missing = claims.slice(known).map(({ article }) => article);
      expect(stateBeside({ id: "hurt", positions: [{ claims: claims.slice(0, known) }] }), `${known} of 4`).toEqual({
        asked: known < 2,
        lacking: known < 2 || known === 4 ? undefined : ["hurt", ...missing],
      });
    }
  });

  test("of two that have it the one that has more of it counts", () => {
    const some = { id: "some", positions: [{ claims: claims.slice(0, 2) }] };
    const more = { id: "more", positions: [{ claims: claims.slice(0, 3) }] };
    for (const reviewed of [
      [some, more],
      [more, some],
    ])
      expect(stateBeside(...reviewed).lacking?.[0]).toBe("more");
  });

  test("a passage is there where half of the shorter of the two lies in both", () => {
    const moved = (by: (length: number) => number) =>
      claims.map(({ article, start, end }) => ({
        article,
        start: start + by(end - start),
        end: end + by(end - start),
      }));
    const beside = (by: (length: number) => number) => stateBeside({ id: "hurt", positions: [{ claims: moved(by) }] });
    expect(beside((length) => Math.floor(length / 2))).toEqual({ asked: false, lacking: undefined });
    expect(beside((length) => Math.floor(length / 2) + 1).asked).toBe(true);
    expect(beside((length) => -Math.floor(length / 2))).toEqual({ asked: false, lacking: undefined });
  });
});

/** What one list has and the other has not. */
function apart(before: readonly string[], after: readonly string[]): string[] {
  return before.join() === after.join() ? [] : [`${before.join(", ")} / ${after.join(", ")}`];
}

/** Any text, made of what the rules look for and of what no rule expects. */
const strange = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "killed",
        "at least",
        "31",
        "people",
        "no one",
        "was",
        "injured",
        "said",
        "according to",
        "on Monday",
        "at 4 p.m.",
        "$5m",
        ",",
        ".",
        '"',
        "“",
        "”",
        "\n\n",
        "the Army",
        "caused by",
        "who",
        "denied",
        "half an hour",
        "5,000 acres",
        "and",
        "1998",
        "\ud800",
        "\u0000",
        "עברית",
        "🙂",
        "last",
        "of the",
        "a dozen",
        "in",
        "percent",
      ),
      fc.string({ unit: "binary", maxLength: 12 }),
    ),
    { maxLength: 80 },
  )
  .map((words) => words.join(" "));

test(`any two strings are compared, and quoted as they are (seed ${seed})`, () => {
  fc.assert(
    fc.property(strange, strange, (a, b) => {
      const texts = [a, b];
      const articles = texts.map((text, n) => ({ id: String(n), text, published: "2031-03-05" }));
      const findings = findingsOf(compare(articles, { sameIncident: "same" }));
      for (const { claims } of findings) {
        for (const { article, start, end, quote } of claims) expect(texts[article]?.slice(start, end)).toBe(quote);
      }
    }),
    { seed, numRuns: 300 },
  );
});

function told(comparison: Comparison): string[] {
  return findingsOf(comparison)
    .map(({ rule, question, relation }) => (rule === question ? `${question} ${relation}` : `${rule} ${relation}`))
    .toSorted();
}
