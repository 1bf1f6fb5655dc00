import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Found } from "../../commands/archive/archive-article.ts";
import type { Candidates } from "../../commands/archive/candidates.ts";
import { groupArchive } from "../../commands/archive/group-archive.ts";
import { inDuckDb } from "../../commands/archive/in-duckdb.ts";
import { inMemory } from "../../commands/archive/in-memory.ts";
import { KeptArchive } from "../../commands/archive/kept-archive.ts";
import { readPairs } from "../../commands/archive/kept-pairs.ts";
import { benchData, bodyOf, dataSets, type IncidentPair } from "./data-sets.ts";
import { madeArchive } from "./made-archive.ts";
import { formatted, table, writeBenchmarks } from "./table.ts";

/** How long an archive takes and how much memory, on each level; and what of known pairs its candidates hold. `ARCHIVES=5000` measures these sizes alone, and writes nothing. */

const seed = 7;
/** Days over which the articles are spread. */
const days = 365;
const sizes = (process.env["ARCHIVES"] ?? "5000,20000,100000").split(",").map(Number);
const mostInMemory = 20_000;

interface Run {
  readonly what: string;
  readonly level: string;
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
  readonly read: number;
  readonly decided: number;
}

async function speed(folder: string, count: number): Promise<Run[]> {
  const file = path.join(folder, `${count}.jsonl`);
  const day = path.join(folder, `${count}-day.jsonl`);
  const [all, last] = [createWriteStream(file), createWriteStream(day)];
  // The articles of the last day that has some are the day that is added.
  const lastDay = "2020-12-20";
  for (const article of madeArchive({ articles: count, seed, days })) {
    const out = article.published === lastDay ? last : all;
    if (!out.write(`${JSON.stringify(article)}\n`)) await once(out, "drain");
  }
  await Promise.all([all, last].map((out) => once(out.end(), "finish")));
  const levels = count <= mostInMemory ? (["memory", "duckdb"] as const) : (["duckdb"] as const);
  return levels.flatMap((level) => {
    const keep = `bench-${process.pid}`;
    const runs = [
      { what: `${count} made articles`, sources: [file] },
      { what: "then one more day", sources: [day] },
    ].map(({ what, sources }) =>
      measured(what, level, ["archive", ...sources, "--keep", keep, "--level", level, "--json"]),
    );
    rmSync(path.join(".cache", "archive", `kept-${keep}`), { recursive: true, force: true });
    return runs;
  });
}

/** Runs the command as it is run; the process tells itself what it took, when it ends. */
function measured(what: string, level: string, words: readonly string[]): Run {
  const telling =
    'import { isMainThread } from "node:worker_threads"; if (isMainThread) process.on("exit", () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); console.error(`TOOK ${userCPUTime + systemCPUTime} ${maxRSS}`); });';
  const started = performance.now();
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(telling)}`, "commands/run.mjs", "suggest", ...words],
    { encoding: "utf8", maxBuffer: 2 ** 30 },
  );
  const seconds = (performance.now() - started) / 1000;
  const [, cpu = NaN, kilobytes = NaN] = /TOOK (\d+) (\d+)/.exec(stderr)?.map(Number) ?? [];
  const { read, decided } = JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as { read: number; decided: number };
  return { what, level, seconds, cpu: cpu / 1e6, megabytes: kilobytes / 1024, read, decided };
}

interface Kept {
  readonly set: string;
  readonly level: string;
  readonly known: number;
  readonly candidates: number;
  readonly linked: number;
  readonly grouped: number;
  readonly wrong: number;
  readonly each: number;
}

/** Of all labelled sets in one archive, and the reports of FA-KES among them, which are labelled for nothing: what each level keeps of known pairs. */
async function quality(folder: string): Promise<Kept[]> {
  if (!existsSync(benchData)) return [];
  const documents = [...dataSets.ecbDocuments(), ...dataSets.gvcDocuments()];
  const articles = [
    ...documents.map((one) => ({
      id: one.id,
      title: undefined,
      text: bodyOf(one),
      published: one.incident === undefined ? undefined : (one.date ?? undefined),
    })),
    ...dataSets.reports().map(({ id, title, text }) => ({ id: `fakes ${id}`, title: title ?? undefined, text })),
  ];
  const found = async function* (): AsyncGenerator<Found> {
    for (const article of articles) yield { where: article.id, article };
  };
  const sets: readonly (readonly [string, readonly IncidentPair[]])[] = [
    ["ECB+ train", dataSets.ecbPairs("train")],
    ["ECB+ dev", dataSets.ecbPairs("dev")],
    ["GVC dev", dataSets.gvcPairs()],
  ];
  const rows: Kept[] = [];
  for (const name of ["memory", "DuckDB"]) {
    const place = path.join(folder, name);
    const level = (): Promise<Candidates> => (name === "memory" ? Promise.resolve(inMemory()) : inDuckDb(place));
    const archive = new KeptArchive(place, "bench");
    const { groups } = await groupArchive(archive, found(), level, false, () => {}, "9999-12-31");
    const { near, links } = readPairs(archive, name);
    const numbers = new Map(archive.entries.map(({ id }, number) => [id, number]));
    const same = new Set(
      links.filter(([, , verdict]) => verdict === "same").flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]),
    );
    const groupOf = new Map(groups.without.flatMap((group, n) => group.articles.map((id) => [id, n] as const)));
    const each = [...near.values()].reduce((sum, list) => sum + list.length, 0) / near.size;
    for (const [set, pairs] of sets) {
      const share = (some: readonly IncidentPair[], holds: (a: number, b: number, pair: IncidentPair) => boolean) =>
        (100 * some.filter((pair) => holds(numbers.get(pair.a) ?? -1, numbers.get(pair.b) ?? -1, pair)).length) /
        some.length;
      const known = pairs.filter(({ label }) => label === 1);
      const isLinked = (a: number, b: number) => same.has(`${a} ${b}`);
      const isGrouped = (_a: number, _b: number, pair: IncidentPair) =>
        groupOf.has(pair.a) && groupOf.get(pair.a) === groupOf.get(pair.b);
      rows.push({
        ...{ set, level: name, each, known: known.length },
        candidates: share(known, (a, b) => near.get(a)?.includes(b) === true || near.get(b)?.includes(a) === true),
        linked: share(known, isLinked),
        grouped: share(known, isGrouped),
        wrong: share(
          pairs.filter(({ label }) => label === 0),
          isLinked,
        ),
      });
    }
  }
  return rows;
}

const folder = mkdtempSync(path.join(tmpdir(), "parallax-archive-"));
const kept = await quality(folder);
const runs: Run[] = [];
for (const count of sizes) runs.push(...(await speed(folder, count)));
rmSync(folder, { recursive: true });

const parts = [
  table(
    [
      "archive",
      "candidates from",
      "seconds:",
      "CPU seconds:",
      "MB at most:",
      "articles read:",
      "pairs decided anew of so many:",
    ],
    runs.map((run) => [
      run.what,
      run.level,
      run.seconds.toFixed(1),
      run.cpu.toFixed(1),
      Math.round(run.megabytes),
      run.read,
      run.decided,
    ]),
  ),
  ...(kept.length === 0
    ? []
    : [
        table(
          [
            "known pairs of",
            "candidates from",
            "known:",
            "% kept as candidates:",
            "% said to be one incident:",
            "% in one group:",
            "% of other pairs said to be one:",
            "candidates an article:",
          ],
          kept.map((row) => [
            row.set,
            row.level,
            row.known,
            ...[row.candidates, row.linked, row.grouped, row.wrong, row.each].map((figure) => figure.toFixed(1)),
          ]),
        ),
      ]),
];
const text = parts.join("\n\n");
console.log(`\n${await formatted(text)}`);
if (process.env["ARCHIVES"] !== undefined) console.log("Nothing was written: other sizes were asked for.");
else if (kept.length === 0) console.log(`Nothing was written: the figures on ${benchData} would be missing.`);
else await writeBenchmarks("archive", text);
