import { keyScore, type KeyTerm } from "../../engine/texts/incidents/key-terms.ts";
import { Told } from "../told.ts";
import {
  bestOf,
  heldUnder,
  leastScore,
  mostCandidates,
  windowDays,
  withoutDay,
  type Candidate,
  type Candidates,
  type Keyed,
} from "./candidates.ts";
import { SearchServer } from "./search-server.ts";
import { z } from "zod";

/** So many articles are sent, or asked about, in one request: some hundreds of kilobytes. */
const inOneRequest = 500;
/** So many hits are asked for and scored anew: OpenSearch ranks by rules of its own. */
const hitsAsked = 3 * mostCandidates;

/** Each term is one word of the field; what its weight is stands beside it, and is not searched. */
const mappings = {
  dynamic: "strict",
  properties: {
    hash: { type: "keyword" },
    days: { type: "integer" },
    terms: { type: "text", analyzer: "whitespace", term_vector: "yes" },
    weights: { type: "integer", index: false },
  },
};

const source = z.object({ hash: z.string(), terms: z.string(), weights: z.array(z.number()) });
const hits = z.object({ hits: z.array(z.object({ _id: z.string(), _source: source })) });
const answers = z.object({
  responses: z.array(z.union([z.object({ error: z.unknown() }), z.object({ hits })])),
});
const held = z.object({
  hits: z.object({ hits: z.array(z.object({ _id: z.string(), sort: z.tuple([z.string()]) })) }),
});
const counted = z.object({ count: z.number() });
const written = z.object({
  errors: z.boolean(),
  items: z.array(
    z.record(
      z.string(),
      z.object({ status: z.number(), error: z.object({ type: z.string(), reason: z.string() }).optional() }),
    ),
  ),
});

/**
 * Candidates from an OpenSearch, for archives that are too large for one machine: `more_like_this` over key terms, among the days of the window.
 * What it finds is scored as on the other levels; which it finds first is its own ranking, so that of many that are nearly alike it may
 * find others. It is sent key terms (stems of words), days and hashes, and no text.
 *
 * @throws Told where it does not answer as it should.
 */
export function inOpenSearch(at: string, index: string, auth: string | undefined, firstPause?: number): Candidates {
  const server = new SearchServer(at, auth, firstPause);
  let load: (number: number) => Keyed;
  return {
    level: "OpenSearch",
    hold: async (numbers, loading) => {
      load = loading;
      await hold(server, index, numbers, loading);
    },
    candidatesOf: async (numbers) => {
      const found: (readonly Candidate[])[] = [];
      for (let from = 0; from < numbers.length; from += inOneRequest)
        found.push(...(await ask(server, index, numbers.slice(from, from + inOneRequest).map(load))));
      return found;
    },
    close: async () => {},
  };
}

async function hold(
  server: SearchServer,
  index: string,
  numbers: readonly number[],
  load: (number: number) => Keyed,
): Promise<void> {
  if (!(await server.has(index))) await server.send("PUT", `/${index}`, z.unknown(), { mappings });
  const known = await heldBy(server, index);
  const wanted = new Map(numbers.map((number) => [String(number), number]));
  const gone = [...known.keys()].filter((id) => !wanted.has(id));
  // What has the number of another article is of an archive that was thrown away here.
  const missing = [...wanted].filter(([id, number]) => known.get(id) !== load(number).hash);
  const lines = (function* () {
    for (const id of gone) yield [{ delete: { _id: id } }];
    for (const [id, number] of missing) yield [{ index: { _id: id } }, documentOf(load(number))];
  })();
  let some: object[][] = [];
  for (const line of lines) {
    some.push(line);
    if (some.length < inOneRequest) continue;
    await write(server, index, some);
    some = [];
  }
  if (some.length > 0) await write(server, index, some);
  await server.send("POST", `/${index}/_refresh`, z.unknown());
  const { count } = await server.send("GET", `/${index}/_count`, counted);
  if (count !== numbers.length)
    throw new Told(
      `${server.at}: the index ${index} holds ${count} articles; ${numbers.length} were expected. Delete it, then try again.`,
    );
}

/** The numbers of all that it holds, with their hashes: page after page, as deep as one likes. */
async function heldBy(server: SearchServer, index: string): Promise<Map<string, string>> {
  const known = new Map<string, string>();
  for (let after: readonly unknown[] | undefined; ;) {
    const page = await server.send("POST", `/${index}/_search`, held, {
      ...{ size: 10_000, _source: false, sort: [{ hash: "asc" }] },
      ...(after && { search_after: after }),
    });
    for (const { _id, sort } of page.hits.hits) known.set(_id, sort[0]);
    after = page.hits.hits.at(-1)?.sort;
    if (after === undefined) return known;
  }
}

function documentOf(article: Keyed): object {
  return {
    hash: article.hash,
    days: heldUnder(article),
    terms: article.terms.map(([term]) => term).join(" "),
    weights: article.terms.map(([, weight]) => weight),
  };
}

/** What it refuses for want of room is sent again, and nothing else: another refusal is told. */
async function write(server: SearchServer, index: string, all: readonly object[][]): Promise<void> {
  let some = all;
  for (let tries = 0; some.length > 0; tries += 1) {
    const said = await server.send("POST", `/${index}/_bulk`, written, some.flat());
    if (!said.errors) return;
    const refused = said.items.flatMap((item, at) => {
      const { status = 0, error } = Object.values(item)[0] ?? {};
      // What was to be deleted, and is not there, is as it should be.
      return status < 300 || (status === 404 && "delete" in item) ? [] : [{ at, status, error }];
    });
    const final = refused.find(({ status }) => status !== 429);
    if (final)
      throw new Told(
        `${server.at}: the index ${index} does not take an article (${final.status}, ${final.error?.reason ?? "no reason given"}), ${refused.length} of ${some.length} in all. If it was made by another version: delete it, then try again.`,
      );
    some = some.filter((_, at) => refused.some((one) => one.at === at));
    if (some.length > 0) await server.pause(tries, `it has no room for ${some.length} articles (429)`);
  }
}

async function ask(
  server: SearchServer,
  index: string,
  articles: readonly Keyed[],
): Promise<readonly (readonly Candidate[])[]> {
  const { responses } = await server.send(
    "POST",
    `/${index}/_msearch`,
    answers,
    articles.flatMap((article) => [{}, questionOf(article)]),
  );
  return articles.map((article, at) => {
    const response = responses[at];
    if (!response || !("hits" in response))
      throw new Told(
        `${server.at}: a search in ${index} failed: ${JSON.stringify(response?.error ?? "no answer").slice(0, 300)}`,
      );
    const hashes = new Map<number, string>();
    const candidates = response.hits.hits.flatMap(({ _id, _source: { hash, terms, weights } }) => {
      const number = Number(_id);
      const score = keyScore(article.terms, termsOf(terms, weights));
      hashes.set(number, hash);
      return number === article.number || score < leastScore ? [] : [{ number, score }];
    });
    return bestOf(candidates, (number) => hashes.get(number) ?? "");
  });
}

function termsOf(terms: string, weights: readonly number[]): KeyTerm[] {
  return terms.split(" ").map((term, at): KeyTerm => [term, weights[at] ?? 0]);
}

function questionOf(article: Keyed): object {
  const windows = article.days.map((day) => ({ range: { days: { gte: day - windowDays, lte: day + windowDays } } }));
  return {
    size: hitsAsked,
    _source: ["hash", "terms", "weights"],
    query: {
      bool: {
        must: [
          {
            more_like_this: {
              fields: ["terms"],
              like: article.terms.map(([term]) => term).join(" "),
              ...{ min_term_freq: 1, min_doc_freq: 1, max_query_terms: 100, minimum_should_match: "2" },
            },
          },
        ],
        filter: [{ bool: { should: [...windows, { term: { days: withoutDay } }], minimum_should_match: 1 } }],
      },
    },
  };
}
