import path from "node:path";
import { Told } from "../told.ts";
import { quoted } from "../../library/problem.ts";
import type { Candidates } from "./candidates.ts";
import { inDuckDb } from "./in-duckdb.ts";
import { inMemory } from "./in-memory.ts";
import { inOpenSearch } from "./in-opensearch.ts";

/** More articles than this take an index in memory that is too large beside all else. */
const mostInMemory = 20_000;

/** What was said of where candidates are searched. */
export interface LevelSaid {
  readonly level?: string | undefined;
  readonly "search-at"?: string | undefined;
}

/** Where the candidates of so many articles are searched: as it was said, or by their number. @throws Told where what was said cannot be. */
export function levelFor(folder: string, said: LevelSaid): (articles: number) => Promise<Candidates> {
  const { level, "search-at": at } = said;
  if (level !== undefined && level !== "memory" && level !== "duckdb")
    throw new Told(`--level is ${quoted(level)}; memory or duckdb was expected, or --search-at URL for OpenSearch.`);
  if (level !== undefined && at !== undefined)
    throw new Told("--level and --search-at were both said, and each names where candidates are searched; say one.");
  return async (articles) => {
    if (at !== undefined)
      return inOpenSearch(at, `parallax-${path.basename(folder)}`.toLowerCase(), process.env["SEARCH_AUTH"]);
    return level === "memory" || (level === undefined && articles <= mostInMemory) ? inMemory() : inDuckDb(folder);
  };
}
