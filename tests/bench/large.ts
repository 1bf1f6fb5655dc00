import { spawn, spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { filesBelow } from "../../commands/files-below.ts";
import { makeShelf } from "./made-shelf.ts";
import { table, writeBenchmarks } from "./table.ts";

/**
 * What a large shelf takes: its site built from nothing, built again after an edit of one article, and a pair's page made when it is asked
 * for, by the same code. `LARGE=400` says of how many incidents, each of eight accounts.
 */
const incidents = Number(process.env["LARGE"] ?? 100);
const folder = mkdtempSync(path.join(tmpdir(), "large-"));
const site = path.resolve(".cache/bench-large");
rmSync(site, { recursive: true, force: true });
makeShelf(folder, { incidents, accounts: 8, words: 400, questions: 8 });
const on = `${incidents} incidents of 8 accounts`;

const cold = await build();
const pages = filesBelow(site).filter((file) => file.endsWith(".html")).length;
const edited = async (article: string) => {
  appendFileSync(path.join(folder, "articles", `${article}.md`), "\nOne more sentence was added here.\n");
  return await build();
};
const again = await edited("paper1-incident1");
const onceMore = await edited("paper2-incident2");
const asked = spawnSync(process.execPath, ["--import", "tsx", "tests/bench/on-demand.ts"], {
  encoding: "utf8",
  env: { ...process.env, NODE_ENV: "production", PARALLAX_CONTENT: folder },
});
if (asked.status !== 0) throw new Error(asked.stderr);
const [first = "", others = ""] = asked.stdout.trim().split(" ");

const text = table(
  ["what", "on", "figure:", "wanted:"],
  [
    [
      "minutes for 100 incidents, built from nothing",
      `${on}, ${pages.toLocaleString("en-GB")} pages`,
      ((cold.seconds / 60 / incidents) * 100).toFixed(1),
      "at most 5",
    ],
    ["MB that all processes held at most", "the same", cold.megabytes.toFixed(0), "at most 2,000"],
    ["seconds after an edit of one article", "the same", again.seconds.toFixed(0), "15"],
    ["seconds after an edit of another", "the same", onceMore.seconds.toFixed(0), "15"],
    ["MB that all processes held at most", "the same", again.megabytes.toFixed(0), "at most 2,000"],
    ["CPU ms for a pair's page on demand, median", "the same", others, ""],
    ["CPU ms for the first of its incident, which asks the engine", "the same", first, ""],
  ],
);
console.log(text);
await writeBenchmarks("large", text);
for (const made of [folder, site]) rmSync(made, { recursive: true, force: true });

/** Builds the site; how long it takes by the clock, and what its processes hold at most together, looked at every second (Linux alone). */
async function build(): Promise<{ readonly seconds: number; readonly megabytes: number }> {
  const began = performance.now();
  const child = spawn(process.execPath, ["--import", "tsx", "commands/build.ts"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, PARALLAX_CONTENT: folder, PARALLAX_OUT: site },
  });
  let megabytes = 0;
  const looking = setInterval(() => (megabytes = Math.max(megabytes, heldBy(child.pid ?? 0))), 1000);
  const status = await new Promise((resolve) => child.on("close", resolve));
  clearInterval(looking);
  if (status !== 0) throw new Error("the build failed");
  return { seconds: (performance.now() - began) / 1000, megabytes };
}

/** What a process and all below it hold in memory, in MB: of pages that several share each has its part. */
function heldBy(root: number): number {
  const { stdout } = spawnSync("ps", ["-eo", "pid=,ppid="], { encoding: "utf8" });
  const all = stdout
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  const ours = new Set([root]);
  for (let size = 0; size !== ours.size;) {
    size = ours.size;
    for (const [pid = 0, parent = 0] of all) if (ours.has(parent)) ours.add(pid);
  }
  return [...ours].reduce((sum, pid) => sum + partOf(pid), 0);
}

/** The proportional set size of a process, in MB; nothing where it has ended meanwhile. */
function partOf(pid: number): number {
  try {
    const [, kilobytes = "0"] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8")) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    return 0;
  }
}
