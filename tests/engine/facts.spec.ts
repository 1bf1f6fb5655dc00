import { expect, test } from "@playwright/test";
import { compare } from "../../engine/texts/compare.ts";
import { findingsOf } from "../../engine/texts/findings-of.ts";

/** Two texts of one incident, published on one day, and what is said of them under a question, by its rule or by its words. */
const cases: readonly {
  readonly what: string;
  readonly a: string;
  readonly b: string;
  readonly under: string;
  /** The relation; `nothing` where no such question is answered by both. */
  readonly says: string;
}[] = [
  {
    what: "two tolls of two accounts",
    a: "Ferry sinks off Lunde. 38 people died when the ferry Orrel sank.",
    b: "Ferry goes down. The ferry Orrel sank and 31 people were killed.",
    under: "killed",
    says: "conflict",
  },
  {
    what: "at least so many, beside fewer, which may be an earlier count",
    a: "Ferry sinks off Lunde. At least 32 people died when the ferry Orrel sank.",
    b: "Ferry goes down. The ferry Orrel sank and 20 people were killed.",
    under: "killed",
    says: "differs",
  },
  {
    what: "figures of one account add up to that of the other",
    a: "There were 307 people on board the ferry Orrel when it sank.",
    b: "The ferry Orrel was carrying 291 passengers and 16 crew when it sank.",
    under: "aboard",
    says: "agree",
  },
  {
    what: "30 miles are about 50 kilometres",
    a: "The quake struck 30 miles from Tarn.",
    b: "The quake struck about 50 kilometres from Tarn.",
    under: "distance",
    says: "agree",
  },
  {
    what: "the other's toll is told as well",
    a: "Raid on Tarn kills 30. Thirty people were killed in Tuesday's raid on Tarn. Police counted 14 burnt cars.",
    b: "Shelling of Tarn. Fourteen people were killed, the mayor of Tarn said.",
    under: "killed",
    says: "differs",
  },
  {
    what: "a war's dead beside a raid's",
    a: "Four people were killed in a raid on Tarn. The war has killed 330,000 people.",
    b: "Four people were killed in Tarn on Tuesday.",
    under: "killed",
    says: "agree",
  },
  {
    what: "the dead of years, told at the end, where the account's own are told by its headline",
    a: "Two killed at college. A gunman killed two people at a college in Tarn on Monday. Last year three people were killed at a college in Orrel.",
    b: "Gunman kills two people at Tarn college.",
    under: "killed",
    says: "agree",
  },
  {
    what: "an earlier figure further down is not the account's answer",
    a: "Police arrest 25. Police arrested 25 people at the march in Tarn. They stayed in custody overnight.",
    b: "25 arrested in Tarn. The police have arrested 25 people. An earlier report had spoken of nine arrests.",
    under: "arrested",
    says: "agree",
  },
  {
    what: "a toll that the text calls raised",
    a: "Crane falls on school. Three people were hurt when a crane fell on the school.",
    b: "Five hurt as crane falls. Five people were hurt. The police raised the number from three in the evening.",
    under: "injured",
    says: "update",
  },
  {
    what: "a round word is no figure",
    a: "A blast in Tarn wounded 20 people.",
    b: "A blast in Tarn wounded dozens of people.",
    under: "injured",
    says: "differs",
  },
  {
    what: "whole hours apart may be two time zones",
    a: "The ferry Orrel sank off Lunde at 4:30 pm.",
    b: "The ferry Orrel sank off Lunde at 3:30 pm.",
    under: "time",
    says: "differs",
  },
  {
    what: "two ends",
    a: "The mayor of Tarn said that the school would stay closed until Friday at least.",
    b: "The school in Tarn will stay closed until the summer holidays, its mayor said.",
    under: "Until when?",
    says: "differs",
  },
  {
    what: "counts of one noun in sentences that are alike",
    a: "Police seized six rifles and a boat in the harbour of Tarn.",
    b: "In the harbour of Tarn the police seized nine rifles and a boat.",
    under: "How many rifles?",
    says: "differs",
  },
  {
    what: "equal counts of one noun",
    a: "Police seized six rifles and a boat in the harbour of Tarn.",
    b: "In the harbour of Tarn the police seized six rifles and a boat.",
    under: "How many rifles?",
    says: "agree",
  },
  {
    what: "a count that the other gives of something else",
    a: "Police seized six rifles and nine pistols in the harbour of Tarn.",
    b: "In the harbour of Tarn the police seized nine rifles.",
    under: "How many rifles?",
    says: "nothing",
  },
  {
    what: "part of a name is no count",
    a: "Both 32-bit and 64-bit versions of the program are repaired.",
    b: "The 32-bit version of the program is repaired, the 64-bit one is safe.",
    under: "How many versions?",
    says: "nothing",
  },
  {
    what: "what one denies is no agreement",
    a: "The harbour office closed the old bridge before the ship arrived.",
    b: "The harbour office never closed the old bridge before the ship arrived.",
    under: "What is said",
    says: "nothing",
  },
  {
    what: "one speaker's two statements are no agreement",
    a: "Sheriff Edwin Pask of Marrin County said the road was wet.",
    b: "Sheriff Edwin Pask of Marrin County said he wanted more staff.",
    under: "What is said",
    says: "nothing",
  },
  {
    what: "the same in other words",
    a: "Divers found the wreck of the trawler off the northern mole on Friday.",
    b: "On Friday the trawler's wreck was found by divers off the mole.",
    under: "What is said",
    says: "agree",
  },
];

for (const { what, a, b, under, says } of cases) {
  test(`${what}: ${says}`, () => {
    for (const texts of [
      [a, b],
      [b, a],
    ]) {
      const articles = texts.map((text, n) => ({ id: "ab".charAt(n), text, published: "2031-03-05" }));
      const told = findingsOf(compare(articles, { sameIncident: "same" })).filter(
        ({ rule, ask, relation }) => (rule === under || ask.startsWith(under)) && relation !== "found",
      );
      expect(told.map(({ relation }) => relation)).toEqual(says === "nothing" ? [] : [says]);
    }
  });
}

test("of one incident that is only probable no conflict is said, and of none a conflict or a difference", () => {
  const [first] = cases;
  const articles = [first?.a, first?.b].map((text = "", n) => ({ id: "ab".charAt(n), text, published: "2031-03-05" }));
  const relations = (["same", "probably", "unsure", "other"] as const).map((sameIncident) =>
    findingsOf(compare(articles, { sameIncident }))
      .filter(({ rule }) => rule === "killed")
      .map(({ relation }) => relation),
  );
  expect(relations).toEqual([["conflict"], ["differs"], ["withheld"], ["withheld"]]);
});

test("the words in which two passages differ are pointed at, inside what is quoted", () => {
  const texts = [
    "Police seized six rifles and a boat in the harbour of Tarn.",
    "In the harbour of Tarn the police seized nine rifles and a boat.",
  ];
  const { questions } = compare(
    texts.map((text, n) => ({ id: "ab".charAt(n), text })),
    { sameIncident: "same" },
  );
  const claims = questions.flatMap(({ positions }) => positions.flatMap((position) => position.claims));
  const pointed = claims.map(({ article, points = [] }) =>
    points.map(({ start, end }) => texts["ab".indexOf(article)]?.slice(start, end)),
  );
  expect(pointed).toEqual([["six rifles"], ["nine rifles"]]);
});
