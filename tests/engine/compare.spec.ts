import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { readCases } from "../../commands/read-cases.ts";
import { scoreCase } from "../../commands/score-cases.ts";
import { compare, type Comparison } from "../../engine/compare.ts";

const seed = 20_310_305;
const cases = readCases(new URL("../cases", import.meta.url).pathname);

// What is set aside is measured by `npm run bench`, and looked at by no test.
for (const one of cases.filter(({ labels }) => labels.heldOut !== true)) {
  test(`${one.name} walks into none of its traps`, () => {
    expect(scoreCase(one).trapped.map(({ question, relation }) => `${question} ${relation}`)).toEqual([]);
  });
}

for (const one of cases) {
  test(`${one.name}: quotations stand where they are said to stand`, () => {
    const { findings } = compare(one.articles);
    const wrong = findings.flatMap(({ claims }) =>
      claims.filter(({ article, start, end, quote }) => one.articles[article]?.text.slice(start, end) !== quote),
    );
    expect(wrong).toEqual([]);
  });

  test(`${one.name}: the articles exchanged exchange the result`, () => {
    const [a, b] = one.articles;
    const there = compare([a, b]);
    const back = compare([b, a]);
    expect(told(back)).toEqual(told(there));
    expect(back.sameIncident).toBe(there.sameIncident);
  });

  test(`${one.name}: an article has no conflict with itself`, () => {
    const [a] = one.articles;
    const { findings } = compare([a, { ...a, id: "again" }], { sameIncident: "same" });
    expect(
      findings
        .filter(({ relation }) => relation !== "agree")
        .map(({ question, relation }) => `${question} ${relation}`),
    ).toEqual([]);
  });

  test(`${one.name}: a fact more on one side leaves the other relations alone`, () => {
    const [a, b] = one.articles;
    const fact = "\n\nThe thermometer reached 71.5 degrees.";
    const before = told(compare([a, b], { sameIncident: "same" }));
    const after = told(compare([a, { ...b, text: b.text + fact }], { sameIncident: "same" }));
    expect(after.filter((line) => !line.startsWith("temperature"))).toEqual(
      before.filter((line) => !line.startsWith("temperature")),
    );
  });
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
      const { findings } = compare(
        texts.map((text, n) => ({ id: String(n), text, published: "2031-03-05" })),
        { sameIncident: "same" },
      );
      for (const { claims } of findings) {
        for (const { article, start, end, quote } of claims) expect(texts[article]?.slice(start, end)).toBe(quote);
      }
    }),
    { seed, numRuns: 300 },
  );
});

function told({ findings }: Comparison): string[] {
  return findings
    .map(({ rule, question, relation }) => (rule === question ? `${question} ${relation}` : `${rule} ${relation}`))
    .toSorted();
}
