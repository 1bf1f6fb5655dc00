import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { diffWords } from "diff";
import { build } from "esbuild";
import type { compare as compareArticles } from "../../engine/texts/compare.ts";
import type { Article } from "../../engine/reading/reading.ts";
import type { tokensOf as partIntoWords } from "../../engine/reading/tokens.ts";
import { readShelf } from "../../library/read-shelf.ts";
import type { Measured } from "./data.ts";
import { writeMadeArticles } from "./made-articles.ts";

const on = "texts joined from the shelf's, the engine bundled";
const words = 900;

interface Bundled {
  readonly compare: typeof compareArticles;
  readonly tokensOf: typeof partIntoWords;
}

/**
 * How fast and how large the engine is: ratios of times taken in one run, and kilobytes (of 1,024). What is timed is the
 * bundle, as a browser has it: what runs the commands keeps the names of functions, which costs half as much again.
 */
export async function benchSpeed(): Promise<Measured[]> {
  const code = await bundled(
    'export { compare } from "./engine/texts/compare.ts"; export { tokensOf } from "./engine/reading/tokens.ts";',
  );
  const { compare, tokensOf } = (await import(
    `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`
  )) as Bundled;
  const texts = readShelf("content").articles.map(({ text }) => text);
  const [two, ten, fifty] = [2, 10, 50].map((count) => madeOf(texts, count, words)) as [
    Article[],
    Article[],
    Article[],
  ];
  const long = madeOf(texts, 2, 10 * words);
  const [a, b] = [two[0]?.text ?? "", two[1]?.text ?? ""];
  const comparing = best(20, () => compare(two));
  const pairsOf = (count: number) => (count * (count - 1)) / 2;
  return [
    {
      what: "two articles of 900 words, over parting them into words",
      on,
      figure: comparing / best(20, () => two.forEach(({ text }) => tokensOf(text))),
      aim: 25,
      most: true,
    },
    {
      what: "times faster than diffWords of the same",
      on,
      figure: best(3, () => diffWords(a, b)) / comparing,
      aim: 20,
    },
    { what: "9,000 words over 900", on, figure: best(3, () => compare(long)) / comparing, aim: 10, most: true },
    {
      what: "10 articles, a pair, over two",
      on,
      figure: best(2, () => compare(ten)) / pairsOf(10) / comparing,
      aim: 1,
      most: true,
    },
    {
      what: "50 articles, a pair, over two",
      on,
      figure: best(1, () => compare(fifty)) / pairsOf(50) / comparing,
      aim: 1,
      most: true,
    },
    {
      what: "seconds for two texts of 200 KB of “Three were killed.”",
      on: "made",
      figure:
        best(1, () => compare(["a", "b"].map((id) => ({ id, text: "Three were killed. ".repeat(10_500) })))) / 1000,
    },
    ...repeatedTokens.map((token) => {
      const time = (length: number) =>
        best(2, () => compare(["a", "b"].map((id) => ({ id, text: repeated(token, length) }))));
      return {
        what: `200 KB over 20 KB of ${JSON.stringify(token)}`,
        on: "made",
        figure: time(200_000) / time(20_000),
        aim: 12,
        most: true,
      };
    }),
    ...suggestOnShelves(),
    {
      what: "KB with word lists, gzip",
      on: "the bundle",
      figure:
        gzipSync(await bundled('export { compare } from "./engine/texts/compare.ts";'), { level: 9 }).length / 1024,
      aim: 40,
      most: true,
    },
  ];
}

/** Short texts that are much work, each again and again. */
const repeatedTokens = ["at 5 ", "5°C ", "’s ", "Three were killed. "];

function repeated(token: string, length: number): string {
  return token.repeat(Math.ceil(length / token.length));
}

/** What `npm run suggest` takes, start and all, on shelves of articles about many incidents, none of which has a file. */
function suggestOnShelves(): Measured[] {
  return [100, 300, 1000, 3000].flatMap((count): Measured[] => {
    const folder = mkdtempSync(path.join(tmpdir(), "parallax-shelf-"));
    writeMadeArticles(folder, count, 7);
    // The process tells itself what it took, when it ends.
    const telling =
      'process.on("exit", () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); console.error(`${userCPUTime + systemCPUTime} ${maxRSS}`); });';
    const { stderr } = spawnSync(
      process.execPath,
      ["--import", `data:text/javascript,${encodeURIComponent(telling)}`, "commands/run.mjs", "suggest"],
      { encoding: "utf8", env: { ...process.env, PARALLAX_CONTENT: folder }, maxBuffer: 64 * 1024 * 1024 },
    );
    rmSync(folder, { recursive: true });
    const [microseconds = NaN, kilobytes = NaN] = stderr.trim().split(" ").map(Number);
    const aims = count === 1000 ? [10, 300] : [];
    const on = `${count} made articles`;
    return [
      { what: "suggest, CPU seconds", on, figure: microseconds / 1e6, aim: aims[0], most: true },
      { what: "suggest, MB at most", on, figure: kilobytes / 1024, aim: aims[1], most: true },
    ];
  });
}

/** Articles of so many words each, from the shelf's texts in turn. */
function madeOf(texts: readonly string[], count: number, words: number): Article[] {
  return Array.from({ length: count }, (_, n) => {
    const pieces: string[] = [];
    for (let at = n; pieces.length < words; at += 7) {
      pieces.push(...(texts[at % texts.length] ?? "").split(/(?<=\s)/), "\n\n");
    }
    return { id: String(n), text: pieces.slice(0, words).join(""), published: "2024-01-16" };
  });
}

/** The shortest of so many times, in milliseconds, after one that warms up. */
function best(times: number, work: () => unknown): number {
  work();
  return Math.min(
    ...Array.from({ length: times }, () => {
      const started = performance.now();
      work();
      return performance.now() - started;
    }),
  );
}

async function bundled(entry: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: path.join(import.meta.dirname, "../.."), loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    legalComments: "none",
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
