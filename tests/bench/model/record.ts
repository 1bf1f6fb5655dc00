import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { promptVersion } from "../../../engine/proposals/proposal.ts";
import { answersOn, readRecorded } from "./answers.ts";
import { casePairs, consultedPair, labelledPairs } from "./pairs.ts";
import { toPlaces } from "./places.ts";

/**
 * Records what a model answers on the pairs that the benchmark asks about: `ask FOLDER` writes each question that has no answer yet as a file of its own;
 * `take FOLDER --model NAME` takes the answers that stand beside them (`<n>.answer`). Of others' texts only places are kept. To be called again
 * until nothing is asked.
 */
const { positionals, values } = parseArgs({ allowPositionals: true, options: { model: { type: "string" } } });
const [does, folder = ""] = positionals;
const fileOf = (name: string) =>
  path.join(import.meta.dirname, `../answers/${name.startsWith("case ") ? "cases" : "labelled"}.jsonl`);

const all = [...casePairs(), ...labelledPairs()];
if (does === "ask") {
  mkdirSync(folder, { recursive: true });
  const asks = all.flatMap((pair) =>
    consultedPair(pair, answersOn(pair, readRecorded(fileOf(pair.name)))).asks.map((ask) => ({ of: pair.name, ask })),
  );
  for (const [n, { ask }] of asks.entries()) writeFileSync(path.join(folder, `${n + 1}.prompt`), ask.text);
  writeFileSync(
    path.join(folder, "index.json"),
    JSON.stringify(asks.map(({ of, ask: { id, kind } }) => ({ of, id, kind }))),
  );
  console.log(`${asks.length} questions in ${folder}`);
} else if (does === "take" && values.model !== undefined) {
  const index = JSON.parse(readFileSync(path.join(folder, "index.json"), "utf8")) as {
    of: string;
    id: string;
    kind: string;
  }[];
  let taken = 0;
  for (const [n, { of, id, kind }] of index.entries()) {
    const file = path.join(folder, `${n + 1}.answer`);
    const pair = all.find(({ name }) => name === of);
    if (!existsSync(file) || !pair) continue;
    const answer = readFileSync(file, "utf8").trim();
    const [a, b] = kind === "other order" ? pair.articles.toReversed() : pair.articles;
    const said = of.startsWith("case ") ? { answer } : { places: toPlaces({ answer }, a?.text ?? "", b?.text ?? "") };
    const on = new Date().toISOString().slice(0, 10);
    appendFileSync(
      fileOf(of),
      `${JSON.stringify({ of, ask: id, model: values.model, on, prompt: promptVersion, ...said })}\n`,
    );
    taken += 1;
  }
  console.log(`${taken} of ${index.length} answers taken`);
} else throw new Error("ask FOLDER, or take FOLDER --model NAME");
