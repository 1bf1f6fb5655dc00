import path from "node:path";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { alikePairs } from "../../engine/texts/incidents/alike-pairs.ts";
import { alikeNear } from "../../engine/texts/incidents/alike-near.ts";
import { plainVector } from "../../engine/texts/incidents/article-vectors.ts";
import { fewKept } from "../../engine/texts/incidents/few-kept.ts";
import { groupIncidents } from "../../engine/texts/incidents/group-incidents.ts";
import { incidentPairs, linkedPairs } from "../../engine/texts/incidents/incident-pairs.ts";
import { keyScore, keyTermsOf } from "../../engine/texts/incidents/key-terms.ts";
import { packTraits, unpackTraits } from "../../engine/texts/incidents/packed-traits.ts";
import { sameIncident } from "../../engine/texts/incidents/same-incident.ts";
import { traitsOf, type Text } from "../../engine/texts/incidents/traits-of.ts";
import { product, unit } from "../../engine/texts/incidents/vector.ts";
import { termNumbers, weigh } from "../../engine/texts/incidents/weighed.ts";
import { wordWeights } from "../../engine/texts/incidents/word-weights.ts";
import { readArticle } from "../../engine/reading/read-article.ts";
import type { Article } from "../../engine/reading/reading.ts";
import { madeArticles } from "../bench/made-articles.ts";
import { readCases } from "./read-cases.ts";
import { loadCounted } from "./steps-of.ts";

const ferry = {
  title: "Ferry Halden sinks off Skerry Point",
  text: "The ferry Halden sank off Skerry Point on 12 March 2021 with 46 people on board. Coastguard boats from Tarn took 41 of them ashore. Captain Ines Moe said that water came through the bow door.",
  published: "2021-03-13",
} satisfies Text;
const ferryAgain = {
  title: "Five missing after Halden goes down",
  text: "Five people were missing after the ferry Halden went down near Skerry Point in the night of 12 March 2021, the coastguard in Tarn said. The captain, Ines Moe, blamed the bow door.",
  published: "2021-03-14",
} satisfies Text;
const otherFerry = {
  title: "Ferry Orla runs aground at Lusk",
  text: "The ferry Orla ran aground at Lusk Bay on 3 May 2019 with 120 people on board. Nobody was hurt. A broken rudder was the cause, the harbour master Piet Vos said.",
  published: "2019-05-04",
} satisfies Text;
const strike = {
  title: "Bakers in Tarn walk out",
  text: "Bakers at four plants in Tarn stopped work on Monday over pay. Their union said 900 of its members took part in the strike.",
} satisfies Text;
const strikeAgain = {
  title: "Bread runs short as 900 bakers strike",
  text: "Shops in Tarn ran short of bread after 900 bakers at four plants went on strike over pay, the union said.",
} satisfies Text;

test("two accounts of one sinking are the same incident, and it says why", () => {
  const { verdict, because } = sameIncident(ferry, ferryAgain);
  expect(verdict).toBe("same");
  expect(because).toContain("both on 12 March 2021");
  expect(because.join("; ")).toContain("Skerry");
});

test("a number that both give is one of people or things: no time, no day, no year", () => {
  const at = (text: string): Text => ({
    title: "The Halden sinks",
    text: `The ferry Halden sank off Skerry Point. ${text}`,
  });
  const both = (words: string) => sameIncident(at(words), at(words)).because.join("; ");
  expect(both("It left at 7:40 on 12 March 2021 and 16 May 2022, at 23 p.m.")).not.toContain("both give");
  expect(both("It had 140 lifebelts.")).toContain("both give 140");
});

test("two ferries are not", () => {
  const { verdict, against } = sameIncident(ferry, otherFerry);
  expect(verdict).toBe("other");
  expect(against).toContain("22 months apart, 12 March 2021 and 3 May 2019");
});

test("a report of another day at the same place is not the same", () => {
  const later = { ...ferry, text: ferry.text.replaceAll("12 March 2021", "2 October 2022"), published: "2022-10-03" };
  expect(sameIncident(ferry, ferryAgain).score).toBeGreaterThan(sameIncident(later, ferryAgain).score);
});

test("of texts without days, days of the week and numbers of killed tell two raids on one place apart", () => {
  const raid = { text: "At least 30 people were killed when shells hit the market of Tarn on Friday." };
  const again = { text: "Shelling killed 31 at a crowded market in Tarn on Friday, doctors said." };
  const other = { text: "Shelling killed 12 at a crowded market in Tarn on Monday, doctors said." };
  expect(sameIncident(raid, again).verdict).toBe("same");
  expect(sameIncident(raid, again).because[0]).toBe("both on a Friday");
  expect(sameIncident(raid, other).verdict).not.toBe("same");
  expect(sameIncident(raid, other).against).toEqual([
    "one names a Friday, the other a Monday",
    "one tells of 30 killed, the other of 12",
  ]);
});

test("a number of killed that is far higher is no veto", () => {
  const early = {
    text: "The ferry Halden sank off Skerry Point on Friday. Five people were killed, Captain Ines Moe said.",
  };
  const late = { text: "Twelve people died as the ferry Halden went down off Skerry Point on Friday, said Ines Moe." };
  expect(sameIncident(early, late).verdict).toBe("same");
  expect(sameIncident(early, late).because.at(-1)).toBe("one tells of 5 killed, the other of 12");
});

for (const line of [
  "Published: 16 March 2021",
  "TARN, March 16, 2021 (Reuters) -",
  "AFP Tuesday 16 Mar 2021",
  "Last updated at Mar 162021",
  "2021-03-16",
]) {
  test(`a text says itself when it was published, and the day is none of the event: ${line}`, () => {
    const traits = traitsOf({ text: `Ferry sinks\n\n${line} The ferry Halden sank off Skerry Point on Friday.` });
    expect(traits.published).toEqual(["2021-03-16"]);
    expect(traits.days).toEqual(["2021-03-12"]);
  });
}

test("a day at a story's beginning is none of publication, and the day on which something was said is none of the event", () => {
  const published = "2021-03-16";
  expect(traitsOf({ text: "12 March 2021 was a dark day for Tarn." }).published).toEqual([]);
  expect(traitsOf({ text: "TARN, March 16 (Reuters) - The ferry Halden sank.", published }).days).toEqual([]);
  expect(traitsOf({ text: "The ferry sank on Friday, the owner said on Monday.", published }).days).toEqual([
    "2021-03-12",
  ]);
});

test("reports of days apart that tell of different days are of two incidents, however alike they are", () => {
  const bank = (day: string, published: string): Article => ({
    id: day,
    published,
    text: `Bank robbed in Tarn\n\nTwo masked men robbed the Union Bank in Skerry Street, Tarn, on ${day} and fled with 40,000 crowns.`,
  });
  const verdictOf = (a: Article, b: Article) => incidentPairs([a, b].map(readArticle))[0];
  const pair = verdictOf(bank("Monday", "2021-03-09"), bank("Thursday", "2021-03-12"));
  expect(pair?.verdict).toBe("other");
  expect(pair?.because[0]).toBe("3 days apart, 8 March 2021 and 11 March 2021");
  expect(verdictOf(bank("Monday", "2021-03-09"), bank("Monday", "2021-03-12"))?.verdict).toBe("same");
});

test("evidence gives days and places first, whole names, and none that any report has", () => {
  const a =
    "A fire broke out in Port Tarn on 12 March 2021. The British mayor, Ines Moe, told Reuters on Sunday that it began in March.";
  const b =
    "On 12 March 2021 there was a fire in Port Tarn, as British mayor Ines Moe told Reuters on Sunday. Since March it burns.";
  expect(sameIncident({ text: a }, { text: b }).for.slice(0, 3)).toEqual([
    "both on 12 March 2021",
    "both in Port Tarn",
    "both name Ines Moe",
  ]);
  const of = (name: string) => ({ text: `There was a talk by ${name} in Port Tarn.` });
  expect(sameIncident(of("Ines Halden Moe"), of("Ines Corran Moe")).for.join("; ")).not.toContain("Ines Moe");
});

test("what is probable is said to be so, and what cannot be told with both sides", () => {
  const halden = {
    text: "The ferry Halden sank off Skerry Point with 46 people on board. Coastguard boats from Tarn took 41 of them ashore.",
  };
  const orla = (what: string) => ({
    text: `The ferry Orla ${what} Lusk Bay. A coastguard boat from Tarn took all ashore.`,
  });
  expect(sameIncident(halden, orla("sank with 120 people on board near")).verdict).toBe("probably");
  const unsure = sameIncident(halden, orla("caught fire near"));
  expect(unsure.verdict).toBe("unsure");
  expect(unsure.because).toEqual([
    "one in Skerry Point, the other in Lusk Bay",
    "both name Tarn",
    "both tell of a sinking",
  ]);
});

test("articles fall into their incidents", () => {
  const { groups } = groupIncidents([ferry, strike, otherFerry, ferryAgain, strikeAgain]);
  expect(groups).toEqual([[0, 3], [1, 4], [2]]);
});

test("the order of two articles makes no difference, and any text is taken", () => {
  const words = fc.array(
    fc.constantFrom("Halden", "ferry", "sank", "12", "March", "2021", "near", "Tarn", ".", "\n", "\ud800"),
    {
      maxLength: 30,
    },
  );
  const text = fc.oneof(
    words.map((parts) => parts.join(" ")),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(text, text, fc.constantFrom(undefined, "2021-03-12", "no date"), (a, b, published) => {
      const there = sameIncident({ text: a, published }, { text: b });
      const back = sameIncident({ text: b }, { text: a, published });
      expect(there.verdict).toBe(back.verdict);
      expect(there.score).toBeCloseTo(back.score, 9);
      expect(there.score).toBeGreaterThanOrEqual(0);
    }),
    { verbose: true },
  );
});

test.describe("of many articles, those that are linked", () => {
  const ofCases = readCases(path.join(import.meta.dirname, "../cases"))
    .slice(0, 60)
    .flatMap(({ name, articles }) => articles.map((article, n) => ({ ...article, id: `${name}-${n}` })));
  const shelves: readonly (readonly [string, readonly Article[]])[] = [
    ["of the cases", ofCases],
    ["of the cases, without their days", ofCases.map((article) => ({ ...article, published: undefined }))],
    ["of a made shelf", made(120)],
    ["of two", ofCases.slice(0, 2)],
    ["of none", []],
  ];

  for (const [name, articles] of shelves) {
    test(`are those that the comparison of every two links: ${name}`, () => {
      const { linked, of } = linkedPairs(articles);
      const every = incidentPairs(articles.map(readArticle));
      expect(linked).toEqual(every.filter(({ verdict }) => verdict !== "other"));
      for (const pair of every.slice(-20)) expect(of(pair.b, pair.a)).toEqual(pair);
    });
  }

  test("are searched without the commonest terms, and none is missed", () => {
    const vector = fc
      .dictionary(fc.constantFrom(..."abcdefghij"), fc.integer({ min: 1, max: 9 }))
      .map((weights) => unit(new Map(Object.entries(weights))));
    fc.assert(
      fc.property(fc.array(vector, { maxLength: 12 }), fc.double({ min: 0.05, max: 1, noNaN: true }), (all, least) => {
        const every = all.flatMap((one, a) => all.slice(a + 1).map((other, n) => ({ one, other, a, b: a + 1 + n })));
        const alike = every.filter(({ one, other }) => product(one, other) >= least).map(({ a, b }) => ({ a, b }));
        expect(alikePairs(all, least)).toEqual(alike);
      }),
      { verbose: true },
    );
  });

  test("take work that grows with the articles and not with their pairs", async () => {
    const { loaded, stepsOf, end } = await loadCounted<{ readonly linkedPairs: typeof linkedPairs }>(
      'export { linkedPairs } from "./engine/texts/incidents/incident-pairs.ts";',
    );
    const steps = (count: number) => stepsOf(() => loaded.linkedPairs(made(count)));
    expect(steps(200) / steps(50)).toBeLessThan(1.5 * 4);
    end();
  });
});

test.describe("among the articles that are near it", () => {
  const traits = made(60).map((article) => traitsOf(article));
  const keys = traits.map(keyTermsOf);
  /** The articles nearest to each, fewer than there are. */
  const near = keys.map((own, a) =>
    keys
      .map((other, b) => ({ b, score: keyScore(own, other) }))
      .filter(({ b }) => b !== a)
      .toSorted((x, y) => y.score - x.score || x.b - y.b)
      .slice(0, 12)
      .map(({ b }) => b),
  );

  test("an article is searched by its heaviest terms, names first, in whole numbers", () => {
    const terms = keyTermsOf(traitsOf(ferry));
    expect(terms.slice(0, 4).map(([term]) => term)).toContain("halden");
    expect(terms.every(([, weight]) => Number.isInteger(weight) && weight > 0)).toBe(true);
    expect(keyScore(terms, terms)).toBeLessThanOrEqual(1_010_000);
    expect(keyScore(terms, keyTermsOf(traitsOf(ferryAgain)))).toBe(keyScore(keyTermsOf(traitsOf(ferryAgain)), terms));
    expect(keyScore(terms, keyTermsOf(traitsOf(ferryAgain)))).toBeGreaterThan(
      keyScore(terms, keyTermsOf(traitsOf(otherFerry))),
    );
  });

  test("two are as alike as vectors of words say that are weighed among these, and lent by them", () => {
    const numberOf = termNumbers();
    const weighed = traits.map((one) => weigh(one, numberOf));
    const alike = alikeNear(
      (n) => weighed[n] ?? weigh(traitsOf({ text: "" }), numberOf),
      (n) => near[n] ?? [],
    );
    const overall = wordWeights([]);
    const focused = traits.map((one, n) => {
      const local = wordWeights(
        [n, ...(near[n] ?? [])].flatMap((other) => traits[other]?.terms ?? []),
        true,
      );
      return plainVector(one, (term) => Math.sqrt(overall(term) * local(term)));
    });
    const vectorOf = (n: number) => focused[n] ?? new Map<string, number>();
    const lent = focused.map((own, n) => {
      const ranked = (near[n] ?? [])
        .map((other) => ({ other, alike: product(own, vectorOf(other)) }))
        .toSorted((x, y) => y.alike - x.alike)
        .slice(0, 4);
      const sum = new Map(own);
      for (const { other, alike } of ranked)
        if (alike >= Math.max(0.08, 0.3 * (ranked[0]?.alike ?? 0)))
          for (const [term, weight] of vectorOf(other)) sum.set(term, (sum.get(term) ?? 0) + alike * weight);
      return unit(sum);
    });
    for (const [a, list] of near.entries())
      for (const b of list) {
        expect(alike(a, b)).toBeCloseTo(product(lent[a] ?? new Map(), lent[b] ?? new Map()), 8);
        expect(alike(b, a)).toBe(alike(a, b));
      }
  });

  test("traits are the same again after they were kept", () => {
    for (const one of traits) expect(unpackTraits(JSON.parse(JSON.stringify(packTraits(one))))).toEqual(one);
  });

  test("what was asked for last is not made twice, and not much is kept", () => {
    let made = 0;
    const kept = fewKept(10, (n) => ({ n, made: ++made }));
    for (let n = 0; n < 10; n += 1)
      for (let times = 0; times < 3; times += 1) expect(kept(n)).toEqual({ n, made: n + 1 });
    for (let n = 10; n < 40; n += 1) kept(n);
    expect(kept(0).made).toBe(41);
  });
});

/** So many articles about many incidents. */
function made(count: number): Article[] {
  return madeArticles(count, 11).map(({ id, title, published, paragraphs }) => ({
    ...{ id, title, published },
    text: [title, ...paragraphs].join("\n\n"),
  }));
}
