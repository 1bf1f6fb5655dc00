import { expect, test } from "@playwright/test";
import { withProposals } from "../../../engine/proposals/with-proposals.ts";
import type { Question } from "../../../engine/relations/question.ts";
import { claimOf } from "../claim-of.ts";

const proposed = { model: "a model", on: "2031-05-05", prompt: "1" };

/** A question on two accounts or more: each position is a list of articles, whose claims stand at one place; two positions stand as is said. */
function question(
  id: string,
  positions: readonly (readonly string[])[],
  as: "conflicts" | "differing" | "compatible",
  more: Partial<Question> = {},
  start = 10,
): Question {
  const ids = positions.map((_, n) => `p${n + 1}`);
  return {
    id,
    ask: `${id}?`,
    positions: positions.map((articles, n) => ({
      id: `p${n + 1}`,
      says: "",
      claims: articles.map((article) => claimOf(article, article, start, start + 20)),
    })),
    elsewhere: [],
    compatible: [],
    updates: [],
    conflicts: [],
    withheld: [],
    ...(ids.length > 1 ? { [as]: [{ positions: ids }] } : {}),
    ...more,
  };
}

const both = (found: Question, proposal: Question) =>
  withProposals([found], [proposal]).map(({ id, rule, proposed: by }) => [id, rule, by?.model]);

test("what both found in the same passages, as the same relation, is one question, found by both", () => {
  const found = question("found", [["a"], ["b"]], "conflicts", { rule: "killed" });
  const proposal = question("proposal", [["a"], ["b"]], "conflicts", { proposed }, 15);
  expect(both(found, proposal)).toEqual([["found", "killed", "a model"]]);
});

test("where the engine left open how two differ, the model's answer takes the place, with the rule beside it", () => {
  const found = question("found", [["a"], ["b"]], "differing", { rule: "alike" });
  const proposal = question("proposal", [["a"], ["b"]], "conflicts", { proposed });
  expect(both(found, proposal)).toEqual([["proposal", "alike", "a model"]]);
  // Of more accounts than the proposal is of, the engine's stays.
  const more = question("found", [["a"], ["b"], ["c"]], "differing", { rule: "alike" });
  expect(both(more, proposal)).toEqual([
    ["found", "alike", undefined],
    ["proposal", undefined, "a model"],
  ]);
});

test("what stands elsewhere, or otherwise, stands beside it", () => {
  const found = question("found", [["a", "b"]], "compatible", { rule: "killed" });
  const otherwise = question("proposal", [["a"], ["b"]], "conflicts", { proposed });
  const elsewhere = question("proposal", [["a", "b"]], "compatible", { proposed }, 200);
  for (const proposal of [otherwise, elsewhere])
    expect(both(found, proposal)).toEqual([
      ["found", "killed", undefined],
      ["proposal", undefined, "a model"],
    ]);
});

test("two proposals on the same passages are not taken for each other's", () => {
  const proposal = question("one", [["a"], ["b"]], "conflicts", { proposed });
  expect(withProposals([], [proposal, { ...proposal, id: "two" }]).map(({ id }) => id)).toEqual(["one", "two"]);
});
