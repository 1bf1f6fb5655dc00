import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { z } from "zod";

const document = z.object({
  hash: z.string(),
  days: z.array(z.number()),
  terms: z.string(),
  weights: z.array(z.number()),
});
type Document = z.infer<typeof document>;

const page = z.object({ size: z.number(), search_after: z.array(z.string()).optional() });
const range = z.object({ range: z.object({ days: z.object({ gte: z.number(), lte: z.number() }) }) });
const term = z.object({ term: z.object({ days: z.number() }) });
const question = z.object({
  size: z.number(),
  query: z.object({
    bool: z.object({
      must: z.tuple([
        z.object({
          more_like_this: z.object({
            fields: z.tuple([z.literal("terms")]),
            like: z.string(),
            minimum_should_match: z.string(),
          }),
        }),
      ]),
      filter: z.tuple([
        z.object({ bool: z.object({ should: z.array(z.union([range, term])), minimum_should_match: z.literal(1) }) }),
      ]),
    }),
  }),
});
const action = z
  .object({ index: z.object({ _id: z.string() }) })
  .or(z.object({ delete: z.object({ _id: z.string() }) }));

/** A request as the server got it. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/**
 * A server on this machine that plays what OpenSearch documents of the addresses that are used: an index, bulk, search with `search_after`,
 * several searches at once, `more_like_this` and a range. `fault` may answer in its place. It is no OpenSearch: it ranks by shared words.
 */
export async function playingSearch(
  fault: (asked: Asked, response: ServerResponse, before: number) => boolean = () => false,
) {
  const asked: Asked[] = [];
  const indexes = new Map<string, Map<string, Document>>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const one = {
        method: request.method ?? "",
        path: request.url ?? "",
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      };
      const before = asked.filter(({ method, path }) => method === one.method && path === one.path).length;
      asked.push(one);
      if (!fault(one, response, before)) answer(one, indexes, response);
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { at: `http://127.0.0.1:${port}`, asked, indexes, stop };
}

/** Answers with a value, as OpenSearch does. */
export function say(response: ServerResponse, status: number, value: unknown): true {
  response.writeHead(status, { "Content-Type": "application/json; charset=UTF-8" }).end(JSON.stringify(value));
  return true;
}

function answer(
  { method, path, body }: Asked,
  indexes: Map<string, Map<string, Document>>,
  response: ServerResponse,
): void {
  const [, name = "", command] = path.split("/");
  const index = indexes.get(name);
  if (method === "PUT" && command === undefined) {
    indexes.set(name, new Map());
    say(response, 200, { acknowledged: true, shards_acknowledged: true, index: name });
  } else if (!index)
    say(response, 404, {
      error: { type: "index_not_found_exception", reason: `no such index [${name}]` },
      status: 404,
    });
  else if (method === "HEAD") response.writeHead(200).end();
  else if (command === "_bulk") say(response, 200, bulk(index, linesOf(body)));
  else if (command === "_refresh") say(response, 200, { _shards: { total: 2, successful: 1, failed: 0 } });
  else if (command === "_count") say(response, 200, { count: index.size });
  else if (command === "_search") {
    const { size, search_after: [after] = [] } = page.parse(JSON.parse(body));
    const all = [...index]
      .toSorted(([, a], [, b]) => (a.hash < b.hash ? -1 : 1))
      .filter(([, { hash }]) => after === undefined || hash > after);
    say(response, 200, {
      hits: {
        total: { value: index.size, relation: "eq" },
        hits: all.slice(0, size).map(([_id, { hash }]) => ({ _index: name, _id, _score: null, sort: [hash] })),
      },
    });
  } else if (command === "_msearch") {
    const questions = linesOf(body).filter((_, at) => at % 2 === 1);
    say(response, 200, {
      took: 1,
      responses: questions.map((one) => ({
        status: 200,
        timed_out: false,
        hits: { hits: searched(index, name, question.parse(one)) },
      })),
    });
  } else say(response, 400, { error: `no handler found for uri [${path}] and method [${method}]` });
}

function linesOf(body: string): unknown[] {
  if (!body.endsWith("\n")) throw new Error("the last line has no end, as the interface demands");
  return body
    .split("\n")
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line));
}

function bulk(index: Map<string, Document>, lines: readonly unknown[]): object {
  const items: object[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const said = action.parse(lines[at]);
    if ("delete" in said)
      items.push({ delete: { _id: said.delete._id, status: index.delete(said.delete._id) ? 200 : 404 } });
    else {
      index.set(said.index._id, document.parse(lines[++at]));
      items.push({ index: { _id: said.index._id, status: 201 } });
    }
  }
  return { took: 1, errors: false, items };
}

function searched(
  index: Map<string, Document>,
  name: string,
  { size, query: { bool } }: z.infer<typeof question>,
): object[] {
  const { like, minimum_should_match: least } = bool.must[0].more_like_this;
  const wanted = new Set(like.split(" "));
  const shared = ({ terms }: Document) => terms.split(" ").filter((one) => wanted.has(one)).length;
  const isIn = ({ days }: Document) =>
    bool.filter[0].bool.should.some((one) =>
      days.some((day) =>
        "term" in one ? day === one.term.days : day >= one.range.days.gte && day <= one.range.days.lte,
      ),
    );
  return [...index]
    .filter(([, one]) => isIn(one) && shared(one) >= Number(least))
    .toSorted(([, a], [, b]) => shared(b) - shared(a))
    .slice(0, size)
    .map(([_id, { hash, terms, weights }]) => ({ _index: name, _id, _score: 1, _source: { hash, terms, weights } }));
}
