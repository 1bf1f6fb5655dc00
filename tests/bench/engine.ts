import { readFileSync, writeFileSync } from "node:fs";
import prettier from "prettier";
import { benchOnData, printed, type Measured } from "./data.ts";
import { benchData } from "./data-sets.ts";
import { benchSpeed } from "./speed.ts";
import { formatted, table, writeBenchmarks } from "./table.ts";

/**
 * How good the engine is on labelled texts of others, where they are at hand, its speed and its size. It writes a table to
 * BENCHMARKS.md, and the same to `app/method/measured.json`, where the figures on the cases that were set aside stay as they
 * were measured last.
 */
const file = "app/method/measured.json";

const onData = benchOnData();
/** What has a floor or an aim; the terminal shows all. */
const others = onData.filter(({ floor, aim }) => floor !== undefined || aim !== undefined).map(line);
const speed = (await benchSpeed()).map(line);

const rows = [...others, ...speed].map(({ what, on, figure, floor, wanted }) => [what, on, figure, floor, wanted]);
const text = table(["what", "on", "figure:", "floor:", "wanted:"], rows);
console.log(`\n${await formatted(text)}`);
console.log(printed(onData));
if (others.length === 0) console.log(`Nothing was written: the figures on ${benchData} would be missing.`);
else {
  await writeBenchmarks("engine", text);
  const measured = { ...JSON.parse(readFileSync(file, "utf8")), others, speed };
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
