import path from "node:path";
import { parseArgs } from "node:util";
import { described } from "../../engine/relations/relations.ts";
import { readCases } from "../engine/read-cases.ts";
import { scoreCase } from "../engine/score-cases.ts";
import { mistakesIn, scoreboard } from "../engine/scoreboard.ts";
import { formatted, table, writeBenchmarks } from "./table.ts";

/**
 * The engine on our own cases, by relation. Called without words it writes the table to BENCHMARKS.md; `--mistakes` lists
 * what it says wrongly and misses, `--case <name>` that of one case, and these write nothing.
 */
const { values } = parseArgs({ options: { case: { type: "string" }, mistakes: { type: "boolean" } } });

const scores = readCases(path.join(import.meta.dirname, "../../tests/cases"))
  .filter(({ name }) => values.case === undefined || name === values.case)
  .map(scoreCase);
const { cases, incidents, traps, relations } = scoreboard(scores);

const rows = relations.map(({ relation, right, proposed, found, all }) => [
  described(relation).word,
  `${right} of ${proposed}`,
  `${found} of ${all}`,
]);
const text = [
  `Whether two accounts tell of one incident is told rightly in ${incidents} of ${cases} cases; ${traps} traps are walked into.`,
  table(["relation", "right, of those proposed:", "found, of those there are:"], rows),
].join("\n\n");
console.log(`\n${await formatted(text)}`);

if (values.mistakes || values.case !== undefined) console.log(scores.flatMap(mistakesIn).join("\n"));
else await writeBenchmarks("cases", text);
