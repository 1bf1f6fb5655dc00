import { readFileSync, writeFileSync } from "node:fs";
import prettier from "prettier";
import { benchOnData, printed, type Measured } from "./data.ts";
import { benchData } from "./data-sets.ts";
import { benchOnLabels } from "./labelled.ts";
import { benchSpeed } from "./speed.ts";
import { formatted, table, writeBenchmarks } from "./table.ts";

/**
 * How good the engine is on labelled texts of others, where they are at hand, its speed and its size. It writes a table to
 * BENCHMARKS.md, and the same to `app/method/measured.json`, where the mistakes stay that were chosen by hand.
 */
const file = "app/method/measured.json";

const labelled = (["tuned", "aside"] as const).map((which) => benchOnLabels(which));
const onData = benchOnData();
/** What has a floor or an aim; the terminal shows all. */
const others = onData.filter(({ floor, aim }) => floor !== undefined || aim !== undefined).map(line);
const speed = (await benchSpeed()).map(line);

const [tuned = [], aside = []] = labelled;
/** What was said never, before or now, tells nothing. */
const onLabels = tuned
  .map((line, n) => ({ line, other: aside[n] }))
  .filter(({ line, other }) => [line.figure, line.before, other?.figure, other?.before].some((figure) => figure !== 0))
  .map(({ line: { what, figure, before, aim, most }, other }) => ({
    what: what.replace(/, of \d+$/, ""),
    before: `${before ?? ""}; ${other?.before ?? ""}`,
    tuned: figure.toFixed(1).replace(/\.0$/, ""),
    aside: (other?.figure ?? NaN).toFixed(1).replace(/\.0$/, ""),
    wanted: aim === undefined ? "" : `${most ? "at most " : ""}${aim}`,
  }));
const text = [
  table(
    ["on labelled pairs", "before (tuned on; aside):", "tuned on:", "set aside:", "wanted:"],
    onLabels.map(({ what, before, tuned: one, aside: other, wanted }) => [what, before, one, other, wanted]),
  ),
  table(
    ["what", "on", "figure:", "floor:", "wanted:"],
    [...others, ...speed].map(({ what, on, figure, floor, wanted }) => [what, on, figure, floor, wanted]),
  ),
].join("\n\n");
console.log(`\n${await formatted(text)}`);
console.log(printed(onData));
if (others.length === 0) console.log(`Nothing was written: the figures on ${benchData} would be missing.`);
else {
  await writeBenchmarks("engine", text);
  const pairs = { tuned: Number.parseInt(tuned[0]?.on ?? "", 10), aside: Number.parseInt(aside[0]?.on ?? "", 10) };
  const on = new Date().toISOString().slice(0, 10);
  const measured = { ...JSON.parse(readFileSync(file, "utf8")), on, pairs, labelled: onLabels, others, speed };
  writeFileSync(
    file,
    await prettier.format(JSON.stringify(measured), { ...(await prettier.resolveConfig(file)), filepath: file }),
  );
}

function line({ what, on, figure, floor, aim, most }: Measured) {
  const wanted = aim === undefined ? "" : `${most ? "at most " : ""}${aim}`;
  return {
    what,
    on,
    figure: figure.toFixed(figure < 10 ? 3 : 1),
    floor: floor === undefined ? "" : String(floor),
    wanted,
  };
}
