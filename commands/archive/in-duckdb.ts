import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import type * as duckDb from "@duckdb/node-api";
import type { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { Told } from "../told.ts";
import {
  heldUnder,
  leastScore,
  mostCandidates,
  mostHolders,
  windowDays,
  withoutDay,
  type Candidate,
  type Candidates,
  type Keyed,
} from "./candidates.ts";

/** So many articles are asked about at once: fewer cost more an article, more take more memory. */
const askedAtOnce = 4_000;
/** Of memory, beside what the program itself takes; what does not fit goes to the disk. */
const memory = "600MB";

/**
 * Candidates from tables in a file of DuckDB's, for more articles than an index in memory holds; what is held stays there. Its
 * full-text extension is a download and is not used: a term, with the days in buckets as wide as the window, is a key to join by.
 *
 * @throws Told where the package is not installed.
 */
export async function inDuckDb(folder: string): Promise<Candidates> {
  const { DuckDBInstance } = await installed();
  const file = path.join(folder, "candidates.duckdb");
  const options = { memory_limit: memory, temp_directory: path.join(folder, "candidates.tmp") };
  mkdirSync(folder, { recursive: true });
  const instance = await DuckDBInstance.create(file, options).catch(() => {
    // A file that was damaged, or is another version's, is made anew: all of it can be.
    for (const name of [file, `${file}.wal`]) rmSync(name, { force: true });
    return DuckDBInstance.create(file, options);
  });
  const connection = await instance.connect();
  await connection.run(`
    CREATE TABLE IF NOT EXISTS articles (article INTEGER, hash VARCHAR);
    CREATE TABLE IF NOT EXISTS held (article INTEGER, day INTEGER, term VARCHAR, weight INTEGER)`);
  return {
    level: "DuckDB",
    hold: (numbers, load) => hold(connection, numbers, load),
    candidatesOf: async (numbers) => {
      const found = new Map<number, Candidate[]>();
      for (let from = 0; from < numbers.length; from += askedAtOnce)
        await ask(connection, numbers.slice(from, from + askedAtOnce), found);
      return numbers.map((number) => found.get(number) ?? []);
    },
    close: () => close(connection, instance),
  };
}

async function installed(): Promise<typeof duckDb> {
  try {
    return await import("@duckdb/node-api");
  } catch {
    throw new Told(
      "DuckDB is not installed, which searches archives of more than 20,000 articles. To install it: npm install --include=optional, or npm install @duckdb/node-api. Where it cannot be: --level memory, which takes more memory, or --search-at with the address of an OpenSearch.",
    );
  }
}

async function hold(
  connection: DuckDBConnection,
  numbers: readonly number[],
  load: (number: number) => Keyed,
): Promise<void> {
  const [there = []] = (await connection.runAndReadAll("SELECT article FROM articles")).getColumns();
  const known = new Set(there.map(Number));
  const wanted = new Set(numbers);
  const gone = [...known].filter((number) => !wanted.has(number));
  await connection.run("BEGIN");
  if (gone.length > 0) {
    await listOf(connection, "gone", gone);
    for (const table of ["articles", "held"])
      await connection.run(`DELETE FROM ${table} WHERE article IN (SELECT article FROM gone)`);
  }
  const articles = await connection.createAppender("articles");
  const held = await connection.createAppender("held");
  for (const number of numbers) {
    if (known.has(number)) continue;
    const article = load(number);
    articles.appendInteger(number);
    articles.appendVarchar(article.hash);
    articles.endRow();
    for (const day of heldUnder(article)) {
      for (const [term, weight] of article.terms) {
        held.appendInteger(number);
        held.appendInteger(day);
        held.appendVarchar(term);
        held.appendInteger(weight);
        held.endRow();
      }
    }
  }
  articles.closeSync();
  held.closeSync();
  await connection.run("COMMIT");
  await connection.run(`
    CREATE OR REPLACE TEMP TABLE searched AS
    WITH bucketed AS (SELECT article, day, term, weight, ${bucketIn("day")} AS bucket FROM held)
    FROM bucketed
    ANTI JOIN (SELECT bucket, term FROM bucketed GROUP BY bucket, term HAVING count(*) > ${mostHolders}) AS common
    USING (bucket, term)`);
}

async function ask(
  connection: DuckDBConnection,
  numbers: readonly number[],
  found: Map<number, Candidate[]>,
): Promise<void> {
  await listOf(connection, "asked", numbers);
  const reader = await connection.runAndReadAll(`
    WITH own AS (SELECT article, day, term, weight FROM held SEMI JOIN asked USING (article)),
    days AS (SELECT DISTINCT article, day FROM own),
    terms AS (SELECT DISTINCT article, term, weight FROM own),
    windows AS (
      SELECT DISTINCT article, unnest(range(${bucketIn(`day - ${windowDays}`)}, ${bucketIn(`day + ${windowDays}`)} + 1)) AS bucket
      FROM days WHERE day <> ${withoutDay}
      UNION SELECT article, ${bucketIn(String(withoutDay))} FROM days
    ),
    sums AS (
      SELECT terms.article AS one, searched.article AS other, searched.day AS day,
        CAST(sum(terms.weight * searched.weight) AS INTEGER) AS score
      FROM terms JOIN windows USING (article)
      JOIN searched ON searched.term = terms.term AND searched.bucket = windows.bucket
      WHERE terms.article <> searched.article
      GROUP BY ALL HAVING score >= ${leastScore}
    ),
    best AS (
      SELECT one, other, max(score) AS score FROM sums
      WHERE day = ${withoutDay}
        OR EXISTS (FROM days WHERE days.article = one AND abs(days.day - sums.day) <= ${windowDays})
      GROUP BY one, other
    )
    SELECT one, other, score FROM best JOIN articles ON articles.article = other
    QUALIFY row_number() OVER (PARTITION BY one ORDER BY score DESC, hash) <= ${mostCandidates}
    ORDER BY one, score DESC, hash`);
  const [ones = [], others = [], scores = []] = reader.getColumns();
  for (const [row, one] of ones.entries()) {
    const candidate = { number: Number(others[row]), score: Number(scores[row]) };
    const list = found.get(Number(one));
    if (list) list.push(candidate);
    else found.set(Number(one), [candidate]);
  }
}

/** As `bucketOf` says. */
function bucketIn(day: string): string {
  return `CAST(floor((${day}) / ${windowDays}.0) AS INTEGER)`;
}

async function listOf(connection: DuckDBConnection, name: string, numbers: readonly number[]): Promise<void> {
  await connection.run(`CREATE OR REPLACE TEMP TABLE ${name} (article INTEGER)`);
  const appender = await connection.createAppender(name, "main", "temp");
  for (const number of numbers) {
    appender.appendInteger(number);
    appender.endRow();
  }
  appender.closeSync();
}

async function close(connection: DuckDBConnection, instance: DuckDBInstance): Promise<void> {
  connection.closeSync();
  instance.closeSync();
}
