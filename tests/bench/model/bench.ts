import { writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import prettier from "prettier";
import { withProposals } from "../../../engine/proposals/with-proposals.ts";
import { described } from "../../../engine/relations/relations.ts";
import { compare } from "../../../engine/texts/compare.ts";
import { findingsOf } from "../../../engine/texts/findings-of.ts";
import { readCases } from "../../engine/read-cases.ts";
import { scoreFindings } from "../../engine/score-cases.ts";
import { scoreboard } from "../../engine/scoreboard.ts";
import { formatted, table, writeBenchmarks } from "../table.ts";
import { answersOn, readRecorded } from "./answers.ts";
import { casePairs, consultedPair } from "./pairs.ts";
import { scoreAnswers } from "./score.ts";
import { wrongPairings } from "./wrong-pairings.ts";

/**
 * How good a language model's answers are, before and after the checks: `npm run bench -- --answers FILE` of a file of one's own (which
 * `tests/bench/model/record.ts` writes); without it of those that are recorded here, which is written to BENCHMARKS.md and to
 * `app/method/models.json`.
 */
const { values } = parseArgs({ strict: false, options: { answers: { type: "string" } } });
const own = typeof values.answers === "string" ? values.answers : undefined;
const here = (name: string) => path.join(import.meta.dirname, `../answers/${name}.jsonl`);
const recorded = (own === undefined ? [here("cases"), here("labelled")] : [own]).flatMap(readRecorded);
const models = [...new Set(recorded.map(({ model, on, prompt }) => `${model}, ${on}, questions in version ${prompt}`))];

const pairs = casePairs().filter((pair) => answersOn(pair, recorded).length > 0);
const cases = new Map(readCases(path.join(import.meta.dirname, "../../cases")).map((one) => [`case ${one.name}`, one]));
const boards = (["engine", "model", "both"] as const).map((who) =>
  scoreboard(
    pairs.flatMap((pair) => {
      const one = cases.get(pair.name);
      if (!one) return [];
      const comparison = compare(pair.articles);
      const proposed = consultedPair(pair, answersOn(pair, recorded)).questions;
      const questions =
        who === "engine"
          ? comparison.questions
          : who === "model"
            ? proposed
            : withProposals(comparison.questions, proposed);
      return [scoreFindings(one, comparison.sameIncident, findingsOf({ ...comparison, questions }))];
    }),
  ),
);
const [engine, model, both] = boards;
const rows = (engine?.relations ?? []).flatMap(({ relation }) => {
  const tallies = [engine, model, both].map((board) => board?.relations.find((tally) => tally.relation === relation));
  if (!tallies.some((tally) => tally && tally.proposed + tally.all > 0)) return [];
  const shown = tallies.flatMap((tally) => [
    `${tally?.right} of ${tally?.proposed}`,
    `${tally?.found} of ${tally?.all}`,
  ]);
  return [[described(relation).word, ...shown]];
});
const wrong = wrongPairings();
const parts = scoreAnswers(recorded);
const text = [
  `Answers of ${models.join("; ")}.`,
  ...(pairs.length > 0
    ? [
        `On ${pairs.length} of our own cases; traps walked into: the engine ${engine?.traps}, the model after the checks ${model?.traps}, both ${both?.traps}.`,
        table(
          [
            "relation",
            "engine, right:",
            "found:",
            "model after the checks, right:",
            "found:",
            "both, right:",
            "found:",
          ],
          rows,
        ),
      ]
    : []),
  ...parts.flatMap(({ pairs: count, which, rows: measures, dropped }) => [
    `On ${count} labelled pairs, ${which === "tuned" ? "by which the engine and the checks were tuned" : "set aside"}:`,
    table(
      ["what", "as it was answered:", "after the checks:", "with the engine's own:"],
      measures.map(({ what, figures }) => [what, ...figures]),
    ),
    table(["taken away or lessened, since", "was right:", "was wrong:"], dropped),
  ]),
  ...(wrong.asked === 0
    ? []
    : [
        `The checks alone: of ${wrong.asked} pairs of sentences of which no reader says that they conflict, each given as a conflict with whole sentences as quotations, ${wrong.stand} stand until a model is asked about them twice more; of ${wrong.withFigures} in which both have a figure, ${wrong.standWithFigures}.`,
      ]),
].join("\n\n");
console.log(`\n${await formatted(text)}`);
if (own !== undefined || parts.length === 0) console.log("Nothing was written.");
else {
  await writeBenchmarks("model", text);
  const file = "app/method/models.json";
  const conflicts = [engine, model, both].map((board) =>
    board?.relations.find(({ relation }) => relation === "conflict"),
  );
  const measured = { on: new Date().toISOString().slice(0, 10), cases: pairs.length, conflicts, parts, wrong };
  writeFileSync(
    file,
    await prettier.format(JSON.stringify(measured), { ...(await prettier.resolveConfig(file)), filepath: file }),
  );
}
