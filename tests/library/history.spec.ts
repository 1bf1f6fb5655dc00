import { expect, test } from "@playwright/test";
import { feedOf } from "../../app/_data/feed-of.ts";
import { foundOf } from "../../app/_shelf.ts";
import { shelfAddresses } from "../../app/_shelf-addresses.ts";
import { comparisonOf } from "../../app/_view/comparison.ts";
import { historyView } from "../../app/_view/history-view.ts";
import { leftAccounts, removedQuestions } from "../../app/_view/taken-away.ts";
import { historyFile, problemsOf, read, sound, type Files } from "./mini-shelf.ts";

/** The history of an incident: how its file is read, and what is shown of it. */

const file = "history/ferry-2020.md";
const files: Files = { ...sound, [file]: historyFile };

function spoilt(from: string, to: string): Files {
  expect(historyFile).toContain(from);
  return { ...sound, [file]: historyFile.replace(from, to) };
}

test("an incident has the versions of its file; without one it has none", () => {
  const [incident] = read(files).incidents;
  expect(incident?.history?.versions.map(({ day, changes }) => [day, changes.length])).toEqual([
    ["2026-11-20", 0],
    ["2026-11-24", 3],
  ]);
  expect(incident?.history?.state.questions.map(({ id }) => id)).toEqual(["aboard"]);
  expect(read(sound).incidents[0]).not.toHaveProperty("history");
});

/** Each: what is put in place of what, the line and the field of the problem, what was found and expected. */
const mistakes: readonly (readonly [string, string, number, string, string, string])[] = [
  ["day: 2026-11-24", "day: 2026-11-20", 5, "versions[1].day", "“2026-11-20”", "a day after 2026-11-20"],
  ["day: 2026-11-24", "day: 2026-02-30", 5, "versions[1].day", "“2026-02-30”", "a date that exists"],
  ["day: 2026-11-24", "day: 2027-01-01", 5, "versions[1].day", "still to come", "2026-12-31 at the latest"],
  ["what: quote", "what: words", 9, "versions[1].changes[1].what", "“words”", "one of title, time"],
  ["question: aboard", "question: abord", 9, "versions[1].changes[1].question", "“abord”", "that was taken away"],
  ["account: one-2020", "account: on-2020", 9, "versions[1].changes[1].account", "“on-2020-01-02”", "an account"],
  [", name: Three", "", 10, "versions[1].changes[2].name", "nothing", "what pages call the account"],
  ["was: with sixty", "is_not: with sixty", 9, "versions[1].changes[1].is_not", "with sixty", "no such field"],
  ["is: sixty people", "is: with sixty people", 9, "versions[1].changes[1]", "quote", "not the same"],
  ["changes: []", "changes: [{ what: title, is: A }]", 4, "versions[0].changes", "1 changes", "nothing was before"],
  ["title: A ferry runs aground", "title: ''", 12, "state.title", "“”", "title"],
];
for (const [from, to, line, field, found, expected] of mistakes)
  test(`a history is refused with its line: ${to || `without “${from}”`}`, () => {
    const problems = problemsOf(spoilt(from, to), false, "2026-12-31");
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file, field });
    expect(problems[0]?.line).toBe(line);
    expect(problems[0]?.found).toContain(found);
    expect(problems[0]?.expected).toContain(expected);
  });

test("a history is of an incident that is published, in a file that is called so", () => {
  const [problem] = problemsOf({ ...sound, "history/fery-2020.md": historyFile });
  expect(problem).toMatchObject({ file: "history/fery-2020.md", line: 1, nearest: "ferry-2020" });
  const renamed = (sound["incidents/ferry-2020.md"] ?? "").replace("kind:", "formerly: [harbour-2020]\nkind:");
  const [left] = problemsOf({ ...sound, "incidents/ferry-2020.md": renamed, "history/harbour-2020.md": historyFile });
  expect(left).toMatchObject({ file: "history/harbour-2020.md", nearest: "ferry-2020" });
  const own = { ...sound, "private/incidents/own-2020.md": sound["incidents/ferry-2020.md"] ?? "" };
  expect(problemsOf({ ...own, "history/own-2020.md": historyFile }, true)).toHaveLength(1);
});

test("versions are shown newest first, with what was and is marked, and lead to what is still there", () => {
  const [incident] = read(files).incidents;
  if (!incident) throw new Error("no incident");
  const [last, first] = historyView(incident, { question: (id) => `q/${id}`, account: (id) => `a/${id}` });
  expect(first).toMatchObject({ day: "2026-11-20", inShort: undefined, groups: [] });
  expect(last).toMatchObject({
    inWords: "24 November 2026",
    because: "The question of the captain was taken away.",
    inShort: "one question taken away, one account left, one question changed",
    groups: [
      { ask: "Who was the captain?", address: undefined },
      { ask: "How many were on board?", address: "q/aboard" },
      { ask: undefined, address: undefined },
    ],
  });
  expect(last?.groups[1]?.changes).toEqual([
    {
      what: "Quotation of a claim changed",
      account: { name: "One", address: "a/one-2020-01-02" },
      of: "Sixty",
      runs: [
        { in: "was", text: "with " },
        { in: "both", text: "sixty people" },
      ],
      answers: [],
    },
  ]);
  expect(last?.groups[2]?.changes[0]).toMatchObject({ what: "Account left", account: { address: undefined } });
});

test("a question that was taken away is known with its answers, until it is asked again", () => {
  const [incident] = read(files).incidents;
  if (!incident) throw new Error("no incident");
  expect(removedQuestions(incident)).toMatchObject([
    { id: "captain", ask: "Who was the captain?", answers: ["A woman", "Nobody <b>knows</b>"], day: "2026-11-24" },
  ]);
  const [aboard] = incident.questions;
  if (!aboard) throw new Error("no question");
  expect(removedQuestions({ ...incident, questions: [{ ...aboard, id: "captain" }] })).toEqual([]);
});

test("an account that left is known by its name, until it joins again, under its id or another", () => {
  const [incident] = read(files).incidents;
  const [one] = incident?.accounts ?? [];
  if (!incident || !one) throw new Error("no incident");
  expect(leftAccounts(incident)).toMatchObject([{ id: "three", name: "Three", day: "2026-11-24" }]);
  const again = (article: Partial<typeof one.article>) => ({
    ...incident,
    accounts: [...incident.accounts, { ...one, article: { ...one.article, ...article } }],
  });
  expect(leftAccounts(again({ id: "three" }))).toEqual([]);
  expect(leftAccounts(again({ id: "third", formerly: ["three"] }))).toEqual([]);
});

test("the feed has an entry for each version after the first, with its changes in words, and markup as text", () => {
  const [incident] = read(files).incidents;
  if (!incident) throw new Error("no incident");
  const comparison = comparisonOf(incident, foundOf(incident, new Map()), shelfAddresses(incident.id));
  const entries = feedOf([comparison]).split("<entry>").slice(1);
  expect(entries).toHaveLength(2);
  expect(entries[0]).toContain("one question taken away, one account left, one question changed</title>");
  expect(entries[0]).toContain("The question of the captain was taken away.");
  expect(entries[0]).toContain(
    "was: &lt;del&gt;with sixty people&lt;/del&gt; now: &lt;ins&gt;sixty people&lt;/ins&gt;",
  );
  expect(entries[0]).toContain("Nobody &amp;lt;b&amp;gt;knows");
  expect(entries[1]).toContain("2026-11-20:ferry-2020");
});
