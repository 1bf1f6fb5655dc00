import { expect, test } from "@playwright/test";
import fc from "fast-check";
import type { Change } from "../../engine/history/change.ts";
import { changesBetween } from "../../engine/history/changes-between.ts";
import { madeAtOnce } from "../../engine/history/made-at-once.ts";
import type { State } from "../../engine/history/state.ts";
import { changesInShort } from "../../engine/history/summary.ts";

/** What changed between two states, in the terms of a comparison. */

const before: State = {
  title: "A ferry runs aground",
  time: "2020-01-01",
  place: "Harbour",
  kind: "accident",
  note: ["What to know first.", "And second."],
  prompts: [],
  accounts: [
    { id: "one", name: "One", text: "aaa" },
    { id: "two", name: "Two", text: "bbb" },
  ],
  questions: [
    {
      id: "aboard",
      ask: "How many were on board?",
      reviewed: "2026-11-20",
      positions: [
        { id: "sixty", says: "Sixty", claims: [{ article: "one", quote: "sixty people", voice: "One itself" }] },
        {
          id: "seventy",
          says: "Seventy",
          claims: [{ article: "two", quote: "seventy people", voice: "pilot", says: "about seventy" }],
        },
      ],
      stances: [{ positions: ["seventy", "sixty"], kind: "conflict", because: "Two figures." }],
      elsewhere: [{ incident: "other", because: "There, too." }],
    },
    {
      id: "hurt",
      ask: "Was anybody hurt?",
      positions: [{ id: "no", says: "No", claims: [] }],
      stances: [],
      elsewhere: [],
    },
  ],
};

/** The state as it is once JSON has the second words in place of the first, wherever they stand. */
function edited(from: string, to: string): State {
  const text = JSON.stringify(before);
  expect(text).toContain(from);
  return JSON.parse(text.replace(from, to)) as State;
}

const aboard = { question: "aboard", ask: "How many were on board?" };
/** Each: what is edited, what comes in its place, and the changes. */
const cases: readonly (readonly [string, string, string, readonly Change[]])[] = [
  ["a title", "A ferry runs", "The ferry ran", [{ what: "title", was: before.title, is: "The ferry ran aground" }]],
  ["a time", "2020-01-01", "2020-01-02", [{ what: "time", was: "2020-01-01", is: "2020-01-02" }]],
  ["a place", "Harbour", "Sound", [{ what: "place", was: "Harbour", is: "Sound" }]],
  ["a paragraph less", `"What to know first.",`, "", [{ what: "note", was: "What to know first." }]],
  ["a prompt more", `"prompts":[]`, `"prompts":["Why?"]`, [{ what: "prompt", is: "Why?" }]],
  [
    "an account that left",
    `,{"id":"two","name":"Two","text":"bbb"}`,
    "",
    [{ what: "account", account: "two", name: "Two", was: "Two" }],
  ],
  ["a text", `"aaa"`, `"ccc"`, [{ what: "text", account: "one", name: "One", was: "aaa", is: "ccc" }]],
  [
    "a question reworded",
    "Was anybody hurt?",
    "Who was hurt?",
    [{ what: "question", question: "hurt", ask: "Who was hurt?", was: "Was anybody hurt?", is: "Who was hurt?" }],
  ],
  [
    "a question in place of another",
    `"id":"hurt"`,
    `"id":"injured"`,
    [
      { what: "question", question: "injured", ask: "Was anybody hurt?", answers: ["No"], is: "Was anybody hurt?" },
      { what: "question", question: "hurt", ask: "Was anybody hurt?", answers: ["No"], was: "Was anybody hurt?" },
    ],
  ],
  [
    "an answer reworded",
    `"Sixty"`,
    `"About sixty"`,
    [{ what: "position", ...aboard, was: "Sixty", is: "About sixty" }],
  ],
  [
    "other words quoted",
    `"sixty people"`,
    `"some sixty"`,
    [{ what: "quote", ...aboard, account: "one", name: "One", of: "Sixty", was: "sixty people", is: "some sixty" }],
  ],
  [
    "another voice",
    `"pilot"`,
    `"master"`,
    [{ what: "voice", ...aboard, account: "two", name: "Two", of: "Seventy", was: "pilot", is: "master" }],
  ],
  [
    "a claim that comes to its answer",
    `,"says":"about seventy"`,
    "",
    [{ what: "says", ...aboard, account: "two", name: "Two", of: "Seventy", was: "about seventy", is: "Seventy" }],
  ],
  [
    "a claim taken away",
    `{"article":"one","quote":"sixty people","voice":"One itself"}`,
    "",
    [{ what: "claim", ...aboard, account: "one", name: "One", of: "Sixty", was: "sixty people" }],
  ],
  [
    "a stance",
    `"kind":"conflict"`,
    `"kind":"update"`,
    [
      {
        what: "stance",
        ...aboard,
        of: "“Sixty” and “Seventy”",
        was: "in conflict: Two figures.",
        is: "“Seventy” is the later: Two figures.",
      },
    ],
  ],
  [
    "a reason",
    "Two figures.",
    "Not one.",
    [
      {
        what: "stance",
        ...aboard,
        of: "“Sixty” and “Seventy”",
        was: "in conflict: Two figures.",
        is: "in conflict: Not one.",
      },
    ],
  ],
  [
    "what is told elsewhere",
    "There, too.",
    "There.",
    [{ what: "elsewhere", ...aboard, of: "other", was: "There, too.", is: "There." }],
  ],
  ["a review", `"2026-11-20"`, `"2026-11-27"`, [{ what: "reviewed", ...aboard, was: "2026-11-20", is: "2026-11-27" }]],
];

for (const [what, from, to, changes] of cases)
  test(`a change is told: ${what}`, () => {
    expect(changesBetween(before, edited(from, to))).toEqual(changes);
  });

test("a claim that moved to another answer is one change, not two", () => {
  const claim = `{"article":"one","quote":"sixty people","voice":"One itself"}`;
  const text = JSON.stringify(before)
    .replace(claim, "")
    .replace(`"claims":[{"article":"two"`, `"claims":[${claim},{"article":"two"`);
  expect(changesBetween(before, JSON.parse(text) as State)).toEqual([
    { what: "answer", ...aboard, account: "one", name: "One", of: "Seventy", was: "Sixty", is: "Seventy" },
  ]);
});

test("changes in short: what came, what went, what changed, each counted once", () => {
  const at = { question: "a", ask: "A?" };
  const short: readonly (readonly [readonly Change[], string])[] = [
    [[], "nothing changed"],
    [[{ what: "question", ...at, is: "A?" }], "one question added"],
    [
      [
        { what: "question", ...at, was: "A?" },
        { what: "claim", ...at, was: "gone with it" },
        { what: "account", account: "x", name: "X", is: "X" },
      ],
      "one question taken away, one account joined",
    ],
    [
      [
        { what: "voice", ...at, was: "a", is: "b" },
        { what: "reviewed", ...at, was: "2026-11-20", is: "2026-11-27" },
        { what: "reviewed", question: "b", ask: "B?", is: "2026-11-27" },
        { what: "note", is: "Note." },
        { what: "title", was: "a", is: "b" },
      ],
      "one question changed, one question reviewed again, the editors’ note and the title changed",
    ],
  ];
  for (const [changes, words] of short) expect(changesInShort(changes)).toBe(words);
});

const word = fc.constantFrom("a", "b", "c", "d");
const unique = <T extends { readonly id: string }>(one: fc.Arbitrary<T>) =>
  fc.uniqueArray(one, { selector: ({ id }) => id, maxLength: 3 });
const claim = fc.record(
  { article: word, quote: word, voice: word, says: fc.constantFrom("less", "fewer"), translation: word },
  { requiredKeys: ["article", "quote", "voice"] },
);
const states: fc.Arbitrary<State> = fc.record({
  title: word,
  time: word,
  place: word,
  kind: word,
  note: fc.array(word, { maxLength: 3 }),
  prompts: fc.array(word, { maxLength: 2 }),
  accounts: unique(fc.record({ id: word, name: word, text: word })),
  questions: unique(
    fc.record(
      {
        id: word,
        ask: word,
        reviewed: word,
        positions: unique(
          fc
            .record({ id: word, says: word, claims: fc.array(claim, { maxLength: 3 }) })
            // No two answers of a question are worded alike.
            .map((position) => ({ ...position, says: `${position.id} ${position.says}` })),
        ),
        stances: fc.constant([]),
        elsewhere: fc.uniqueArray(fc.record({ incident: word, because: word }), {
          selector: ({ incident }) => incident,
          maxLength: 2,
        }),
      },
      { requiredKeys: ["id", "ask", "positions", "stances", "elsewhere"] },
    ),
  ),
});

/** The same in one order of lists: what differs in it differs on pages. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value))
    return value
      .map(inOrder)
      .map((one) => JSON.stringify(one))
      .toSorted();
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, inOrder(one)]),
  );
}

function shuffled(state: State): State {
  const turn = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turn).toReversed();
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, turn(one)]));
  };
  return turn(state) as State;
}

const asked = { question: "a", ask: "A?" };
/** Each: what is made one after another, and what that comes to. */
const atOnce: readonly (readonly [string, readonly Change[], readonly Change[]])[] = [
  [
    "changed twice",
    [
      { what: "kind", was: "strike", is: "strikes" },
      { what: "kind", was: "strikes", is: "raid" },
    ],
    [{ what: "kind", was: "strike", is: "raid" }],
  ],
  [
    "changed and changed back",
    [
      { what: "kind", was: "strike", is: "strikes" },
      { what: "title", was: "One", is: "Two" },
      { what: "kind", was: "strikes", is: "strike" },
    ],
    [{ what: "title", was: "One", is: "Two" }],
  ],
  [
    "a question that came and went, and what became of it meanwhile",
    [
      { what: "question", ...asked, answers: ["One"], is: "A?" },
      { what: "position", ...asked, was: "One", is: "Two" },
      { what: "question", ...asked, answers: ["Two"], was: "A?" },
    ],
    [],
  ],
  [
    "a question that came, and was reworded and given an answer",
    [
      { what: "question", ...asked, answers: ["One"], is: "A?" },
      { what: "position", ...asked, is: "Two" },
      { what: "question", question: "a", ask: "B?", was: "A?", is: "B?" },
      { what: "voice", question: "a", ask: "B?", account: "x", was: "a", is: "b" },
    ],
    [{ what: "question", question: "a", ask: "B?", answers: ["One", "Two"], is: "B?" }],
  ],
  [
    "a question that was reworded and went",
    [
      { what: "claim", ...asked, account: "x", of: "One", is: "words" },
      { what: "question", question: "a", ask: "B?", was: "A?", is: "B?" },
      { what: "question", question: "a", ask: "B?", answers: ["One"], was: "B?" },
    ],
    [{ what: "question", question: "a", ask: "B?", answers: ["One"], was: "A?" }],
  ],
  [
    "an account that joined and was edited",
    [
      { what: "account", account: "x", name: "X", is: "X" },
      { what: "text", account: "x", name: "X", was: "aaa", is: "bbb" },
    ],
    [{ what: "account", account: "x", name: "X", is: "X" }],
  ],
  [
    "one claim that went and another that came are two",
    [
      { what: "claim", ...asked, account: "x", of: "One", was: "words" },
      { what: "claim", ...asked, account: "x", of: "One", is: "other words" },
    ],
    [
      { what: "claim", ...asked, account: "x", of: "One", was: "words" },
      { what: "claim", ...asked, account: "x", of: "One", is: "other words" },
    ],
  ],
];

for (const [what, changes, told] of atOnce)
  test(`made one after another, told as if at once: ${what}`, () => {
    expect(madeAtOnce(changes.map((change) => [change]))).toEqual(told);
  });

/** The same without what has no id to be known again by: of that, some of what is taken back may be told. */
function withIdsAlone(state: State): State {
  const positions = (all: State["questions"][number]["positions"]) =>
    all.map((position) => ({ ...position, says: position.id, claims: [] }));
  return {
    ...state,
    note: state.note.slice(0, 1),
    prompts: state.prompts.slice(0, 1),
    questions: state.questions.map((one) => ({ ...one, positions: positions(one.positions) })),
  };
}

test("what is taken back is not told, and what is made in one step is told as it is", () => {
  const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000);
  console.log(`history, at once: seed ${seed}`);
  fc.assert(
    fc.property(states, states, (a, b) => {
      const there = changesBetween(a, b);
      expect(madeAtOnce([there])).toEqual(there);
      const [one, other] = [withIdsAlone(a), withIdsAlone(b)];
      expect(madeAtOnce([changesBetween(one, other), changesBetween(other, one)])).toEqual([]);
    }),
    { seed, numRuns: 300 },
  );
});

test("equal states have no changes, whatever the order of their lists; every other two have", () => {
  const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000);
  console.log(`history: seed ${seed}`);
  fc.assert(
    fc.property(states, states, (a, b) => {
      expect(changesBetween(a, a)).toEqual([]);
      expect(changesBetween(a, shuffled(a))).toEqual([]);
      const isSame = JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
      const there = changesBetween(a, b);
      expect(there.length === 0).toBe(isSame);
      expect(there.every(({ was, is }) => was !== is)).toBe(true);
      // What came on the way there goes on the way back.
      const sides = (changes: readonly Change[], side: "was" | "is") =>
        changes.filter((change) => change[side] !== undefined && change.what !== "question").length > 0;
      if (there.every(({ was }) => was === undefined)) expect(sides(changesBetween(b, a), "is")).toBe(false);
    }),
    { seed, numRuns: 500 },
  );
  // One thing changed in a state that is otherwise the same.
  fc.assert(
    fc.property(
      states,
      states,
      fc.constantFrom(...(["title", "note", "accounts", "questions"] as const)),
      (a, b, field) => {
        const c = { ...a, [field]: b[field] };
        expect(changesBetween(a, c).length === 0).toBe(JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(c)));
      },
    ),
    { seed, numRuns: 500 },
  );
});
