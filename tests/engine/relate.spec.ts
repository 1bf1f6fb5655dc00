import { expect, test } from "@playwright/test";
import fc from "fast-check";
import type { Question } from "../../engine/relations/question.ts";
import { relate, strongest, type Relation } from "../../engine/relations/relate.ts";
import { oneIncidentInWords } from "../../engine/relations/one-incident.ts";
import { relationKinds } from "../../engine/relations/relations.ts";
import { supersededBy } from "../../engine/relations/superseded.ts";
import { weigh } from "../../engine/relations/weigh.ts";
import { claimOf } from "./claim-of.ts";

/**
 * The table of relations as lines of notation: what A and B report, what is said of the positions (`x~y` compatible,
 * `y>x` y is the later, `x?y` that cannot be told, `x!y` that differ and were not judged), which of the two was read in part (`a…`), that a
 * machine found it (`m`), of which a reader says that it is silent (`b-`; `-` of neither), whether they tell of one incident (`probably`), and
 * the relation that follows, with its side.
 */
const table = `
  x      | x      |            | agree
  x y    | y x    |            | agree, both report the dispute
  x y    | x y    | x~y        | agree
  x y    | x y    | y>x        | agree
  x      | x y    |            | disputed in b
  x y    | x      |            | disputed in a
  x y    | x z    | x~y x~z    | disputed in both
  x y    | x z    | x~y y~z    | disputed in b
  x      | x y    | x~y        | adds in b
  x y    | x z    | x~y x~z y~z| adds in both
  x      | y      | x~y        | detail
  x      | y      | y>x        | update in b
  y      | x      | y>x        | update in a
  x      | y      |            | conflict
  x      | y z    | x~y        | conflict
  x      | y z    | y>x        | conflict
  x      | y z    | y>x x~z    | update in b
  x      | y      | x?y        | withheld
  x      | y z    | x?y x~z    | detail
  x      | y z    | x?y        | conflict
  x      | x y    | x?y        | adds in b
  x      | y      | x?y y>x    | update in b
  x      | y      | x~y y>x    | update in b
  x      | y      | x~y x?y    | withheld
  x      | x y    | y>x        | update in b
  x      | x y z  | y>x y~z    | update in b
  x z    | x y z  | y>x y~z    | update in b
  x y    | z      | y>x y~z    | detail
  x y    | y      | y>x        | adds in a
  z      | x y z  | y>x y~z    | adds in b
  x      |        |            | only in a
         | x      |            | only in b
         |        | x~y        | silent
  x      |        | b…         | unseen in a
         | x      | a…         | unseen in b
  x      |        | a…         | only in a
  x      | y      | a… b…      | conflict
         |        | a… x~y     | silent
  x      | y      | x!y        | differs
  x      | y      | x!y x~y    | detail
  x      | y      | x!y y>x    | update in b
  x      | y      | x!y x?y    | withheld
  x      | x y    | x!y        | differs in b
  x y    | x z    | x!z y!z x!y| differs in both
  x      | y z    | x!y        | conflict
  x      | y z    | x!y x~z    | differs
  x y    | x y    | x!y        | agree
  x z    | x y    | y>x x!y z!y| update in b
  x      |        | m          | found in a
         | x      | m b… a…    | found in b
         |        | m x~y      | silent
  x      | y      | m          | conflict
  x      |        | -          | found in a
  x      |        | b-         | only in a
  x      |        | b- b…      | unseen in a
  x      | y      | probably   | differs
  x      | x y    | probably   | differs in b
  x      | y      | probably y>x | update in b
  x      | y      | probably x~y | detail
  x      | x      | probably   | agree
  x      | y      | unsure x~y | withheld
  x      | y      | other      | withheld
`;

test.describe("the table of relations", () => {
  for (const line of table.trim().split("\n")) {
    test(line.trim(), () => {
      const [a = "", b = "", between = "", expected = ""] = line.split("|").map((part) => part.trim());
      const verdict = (["probably", "unsure", "other"] as const).find((word) => between.includes(word)) ?? "same";
      const stances = between.replace(verdict, "");
      expect(inNotation(relate(questionOf(a, b, stances), "a", "b", { verdict, because: [] }))).toBe(expected);
    });
  }
});

test("every pair has one relation; exchanged, it is the same from the other side; with itself an account agrees", () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const forth = relate(question, "a", "b");
      const back = relate(question, "b", "a");
      const itself = relate(question, "a", "a").kind;
      expect({
        kind: back.kind,
        side: exchanged(back.side),
        dispute: back.dispute,
        known: [...relationKinds(), "silent"].includes(forth.kind),
        sided: forth.side !== undefined,
        agreesWithItself: itself === "agree" || itself === "silent",
      }).toEqual({
        kind: forth.kind,
        side: forth.side,
        dispute: forth.dispute,
        known: true,
        sided: ["disputed", "adds", "update", "only", "unseen", "found"].includes(forth.kind) || isDiffering(forth),
        agreesWithItself: true,
      });
    }),
    { verbose: true, numRuns: 1000 },
  );
});

test("a conflict always rests on two positions that conflict, an update on one that updates", () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const { kind, grounds } = relate(question, "a", "b");
      if (kind === "conflict" || kind === "disputed")
        expect(grounds.map((ground) => ground.kind)).toContain("conflict");
      if (kind === "update") expect(grounds.map((ground) => ground.kind)).toContain("update");
      if (kind === "detail" || kind === "adds") expect(grounds.map((ground) => ground.kind)).not.toContain("conflict");
    }),
    { verbose: true, numRuns: 1000 },
  );
});

test("of an account that was read in part nobody says that it is silent", () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const { kind, side } = relate(question, "a", "b");
      if (kind === "only") expect(question.readInPart).not.toContain(side === "a" ? "b" : "a");
      // What both say stands as it did.
      const whole = relate({ ...question, readInPart: [] }, "a", "b").kind;
      expect(kind === "unseen" ? "only" : kind).toBe(whole);
    }),
    { verbose: true, numRuns: 1000 },
  );
});

test("of what a machine found nobody says that one is silent, and a difference left open is no conflict", () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const machine = relate({ ...question, byMachine: true }, "a", "b").kind;
      const { kind } = relate(question, "a", "b");
      expect(machine).toBe(kind === "only" || kind === "unseen" ? "found" : kind);
      const open = relate(question, "a", "b", { verdict: "probably", because: [] });
      expect(["conflict", "disputed"]).not.toContain(open.kind);
      // The reason of a conflict is not said of what is none.
      if (open.kind === "differs") expect(open.grounds.map((ground) => ground.kind)).not.toContain("conflict");
      if (kind === "conflict" || kind === "disputed") expect(["differs", "update"]).toContain(open.kind);
    }),
    { verbose: true, numRuns: 1000 },
  );
});

test("whether it is one incident is told so that evidence for it is no reason against it", () => {
  const because = ["both in Erbil", "published 3 days apart"];
  expect(oneIncidentInWords({ verdict: "probably", because })).toBe(
    "Probably one incident: both in Erbil; published 3 days apart.",
  );
  expect(oneIncidentInWords({ verdict: "unsure", because })).toBe(
    "Whether these tell of one incident cannot be told. What was weighed: both in Erbil; published 3 days apart.",
  );
  expect(oneIncidentInWords({ verdict: "unsure", because: [] })).toBe(
    "Whether these tell of one incident cannot be told.",
  );
  expect(oneIncidentInWords({ verdict: "same", because: Array.from({ length: 10 }, (_, i) => `${i}`) })).toMatch(
    /7; and 2 more\.$/,
  );
});

test("what a third account says changes nothing between two", () => {
  fc.assert(
    fc.property(anyQuestion, fc.subarray(["x", "y", "z", "w"]), (question, third) => {
      const more: Question = {
        ...question,
        positions: question.positions.map((position) =>
          third.includes(position.id) ? { ...position, claims: [...position.claims, claimOf("c", "third")] } : position,
        ),
      };
      expect(relate(more, "a", "b").kind).toBe(relate(question, "a", "b").kind);
    }),
    { verbose: true },
  );
});

test("the strongest relation is the first in the table of signs", () => {
  expect(strongest(["agree", "only", "update", "detail"])).toBe("update");
  expect(strongest(["silent", "only"])).toBe("only");
  // Where one silence is not sure, nobody can say that one alone tells.
  expect(strongest(["only", "unseen"])).toBe("unseen");
  expect(strongest([])).toBe("silent");
});

test("one voice through two outlets counts once", () => {
  expect(weigh([claimOf("a", "irgc"), claimOf("b", "irgc"), claimOf("b", "reuters")])).toEqual({
    accounts: 2,
    voices: 2,
  });
  expect(weigh([])).toEqual({ accounts: 0, voices: 0 });
});

test("a position is superseded by all that came after it, in a circle too", () => {
  const question = questionOf("x", "y z", "y>x z>y x>z");
  const [x] = question.positions;
  expect(x && supersededBy(question, x).map(({ id }) => id)).toEqual(["y", "z"]);
});

function questionOf(a: string, b: string, between: string): Question {
  const words = (text: string) => text.split(/\s+/).filter(Boolean);
  const notes = words(between);
  const stances = notes.filter((note) => /[~>?!]/.test(note));
  const ids = [...new Set([...words(a), ...words(b), ...stances.flatMap((note) => note.split(/[~>?!]/))])].sort();
  const silent = notes.filter((note) => note.endsWith("-"));
  const claims = (article: string, text: string, id: string) =>
    words(text).includes(id) ? [claimOf(article, article)] : [];
  const groups = (sign: string) =>
    notes.filter((note) => note.includes(sign)).map((note) => ({ positions: note.split(sign) }));
  return {
    id: "question",
    ask: "What?",
    elsewhere: [],
    positions: ids.map((id) => ({ id, says: id, claims: [...claims("a", a, id), ...claims("b", b, id)] })),
    compatible: groups("~"),
    withheld: groups("?"),
    updates: notes
      .filter((note) => note.includes(">"))
      .map((note) => ({ later: note.split(">")[0] ?? "", earlier: note.split(">")[1] ?? "" })),
    conflicts: [],
    differing: groups("!"),
    byMachine: notes.includes("m") ? true : undefined,
    silent: silent.length > 0 ? silent.map((note) => note.replace("-", "")) : undefined,
    readInPart: notes.filter((note) => note.includes("…")).map((note) => note.replace("…", "")),
  };
}

function inNotation({ kind, side, dispute }: Relation): string {
  if (dispute) return "agree, both report the dispute";
  return side === undefined ? kind : `${kind} in ${side}`;
}

/** Who has nothing but what the two share does not differ. */
function isDiffering({ kind, side }: Relation): boolean {
  return kind === "differs" && side !== undefined;
}

function exchanged(side: Relation["side"]): Relation["side"] {
  return side === "a" ? "b" : side === "b" ? "a" : side;
}

const reported = fc.subarray(["x", "y", "z", "w"]).map((ids) => ids.join(" "));
const note = fc.oneof(
  fc
    .tuple(fc.constantFrom("x", "y", "z", "w"), fc.constantFrom("~", ">", "!"), fc.constantFrom("x", "y", "z", "w"))
    .filter(([one, , other]) => one !== other)
    .map((parts) => parts.join("")),
  { arbitrary: fc.constantFrom("a…", "b…"), weight: 1 },
);
const anyQuestion = fc
  .tuple(reported, reported, fc.array(note, { maxLength: 6 }))
  .map(([a, b, notes]) => questionOf(a, b, notes.join(" ")));
