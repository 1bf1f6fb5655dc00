import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { groupArchive } from "../../commands/archive/group-archive.ts";
import { inMemory } from "../../commands/archive/in-memory.ts";
import { inOpenSearch } from "../../commands/archive/in-opensearch.ts";
import { KeptArchive } from "../../commands/archive/kept-archive.ts";
import type { Candidates } from "../../commands/archive/candidates.ts";
import type { Found } from "../../commands/archive/archive-article.ts";
import { madeArchive } from "../bench/made-archive.ts";
import { playingSearch, say, type Asked } from "./playing-search.ts";

/** Candidates from an OpenSearch: against a server that plays its documented answers, and its faults. No OpenSearch was run. */

let folder = "";
let server: Awaited<ReturnType<typeof playingSearch>>;
test.beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), "parallax-archive-"))));
test.afterEach(() => {
  server.stop();
  rmSync(folder, { recursive: true });
});

const articles = [...madeArchive({ articles: 120, seed: 4, days: 120 })].map(({ id, title, text, published }, n) => ({
  ...{ id, title, text },
  published: n % 17 === 0 ? undefined : published,
}));

async function* foundIn(some: typeof articles): AsyncGenerator<Found> {
  for (const article of some) yield { where: article.id, article };
}

const grouped = (name: string, some: typeof articles, level: () => Candidates) =>
  groupArchive(
    new KeptArchive(path.join(folder, name), "1"),
    foundIn(some),
    async () => level(),
    false,
    () => {},
    "2026-11-27",
  );

const search = (auth?: string) => inOpenSearch(server.at, "parallax-test", auth, 1);

test("the groups are those of the other levels; what is held is not sent again, what went is deleted", async () => {
  server = await playingSearch();
  const memory = await grouped("memory", articles, inMemory);
  const first = await grouped("search", articles, search);
  expect(first.level).toBe("OpenSearch");
  expect(first.groups).toEqual(memory.groups);
  expect(server.indexes.get("parallax-test")?.size).toBe(120);
  const sent = server.asked.length;
  const fewer = await grouped("search", articles.slice(0, 100), search);
  expect(fewer.groups).toEqual((await grouped("fewer", articles.slice(0, 100), inMemory)).groups);
  const bulks = server.asked.slice(sent).filter((one) => one.path.endsWith("_bulk"));
  expect(bulks.map(({ body }) => body.match(/"delete"/g)?.length)).toEqual([20]);
  expect(bulks.some(({ body }) => body.includes('"index"'))).toBe(false);
});

test("what it holds of an archive that was thrown away here is not taken for this one", async () => {
  server = await playingSearch();
  await grouped("search", articles, search);
  rmSync(path.join(folder, "search"), { recursive: true });
  const other = articles.toReversed();
  expect((await grouped("search", other, search)).groups).toEqual((await grouped("memory", other, inMemory)).groups);
});

test("key terms, days and hashes are sent, and no sentence", async () => {
  server = await playingSearch();
  await grouped("search", articles, search);
  const sent = server.asked.map(({ body }) => body).join("\n");
  for (const { text, title } of articles.slice(0, 20)) {
    expect(sent).not.toContain(title);
    for (const sentence of text.split(/(?<=\.)\s/))
      expect(sent).not.toContain(sentence.split(" ").slice(0, 4).join(" "));
  }
});

test("a name and a password from the environment stand in the header alone", async () => {
  server = await playingSearch(({ headers }, response) =>
    headers.authorization === `Basic ${Buffer.from("me:secret").toString("base64")}`
      ? false
      : say(response, 401, { error: "Unauthorized" }),
  );
  await grouped("search", articles.slice(0, 10), () => search("me:secret"));
  expect(server.asked.every((one) => !one.path.includes("secret"))).toBe(true);
  await expect(grouped("other", articles.slice(0, 10), () => search())).rejects.toThrow(
    /refuses who asks \(401\): SEARCH_AUTH=user:password/,
  );
});

const isBulk = ({ path }: Asked) => path.endsWith("_bulk");
const isMany = ({ path }: Asked) => path.endsWith("_msearch");

test("what it has no room for is sent again, the whole request or those articles alone", async () => {
  server = await playingSearch((asked, response, before) => {
    if (isBulk(asked) && before === 0)
      return say(response, 429, { error: { type: "rejected_execution_exception", reason: "queue full" }, status: 429 });
    if (!isBulk(asked) || before !== 1) return false;
    const ids = [...asked.body.matchAll(/"_id":"(\d+)"/g)].map(([, id]) => id);
    const items = ids.map((_id, at) => ({
      index:
        at < 3
          ? { _id, status: 429, error: { type: "rejected_execution_exception", reason: "queue full" } }
          : { _id, status: 201 },
    }));
    const lines = asked.body.split("\n").slice(6, -1);
    for (let at = 0; at < lines.length; at += 2)
      server.indexes.get("parallax-test")?.set(JSON.parse(lines[at] ?? "").index._id, JSON.parse(lines[at + 1] ?? ""));
    return say(response, 200, { took: 1, errors: true, items });
  });
  const found = await grouped("search", articles, search);
  expect(found.groups).toEqual((await grouped("memory", articles, inMemory)).groups);
  const bulks = server.asked.filter(isBulk);
  expect(bulks.map(({ body }) => body.match(/"index"/g)?.length)).toEqual([120, 120, 3]);
});

test("a connection that breaks off, and an answer of 503, are tried again", async () => {
  server = await playingSearch((asked, response, before) => {
    if (!isMany(asked) || before > 1) return false;
    if (before === 0) response.destroy();
    else say(response, 503, { error: { type: "cluster_block_exception", reason: "no master" }, status: 503 });
    return true;
  });
  expect((await grouped("search", articles, search)).groups).toEqual(
    (await grouped("memory", articles, inMemory)).groups,
  );
});

const refusals: Readonly<
  Record<
    string,
    readonly [(asked: Asked, respond: Parameters<Parameters<typeof playingSearch>[0] & {}>[1]) => boolean, RegExp]
  >
> = {
  "that is always full": [
    (asked, response) => isBulk(asked) && say(response, 429, { error: "full" }),
    /it answers 429 \(full\), 5 times\. Try again later/,
  ],
  "that always breaks off": [
    (asked, response) => (isMany(asked) ? (response.destroy(), true) : false),
    /it does not answer \(.+\), 5 times/,
  ],
  "whose index has other fields": [
    (asked, response) =>
      isBulk(asked) &&
      say(response, 200, {
        took: 1,
        errors: true,
        items: [
          {
            index: {
              _id: "0",
              status: 400,
              error: { type: "strict_dynamic_mapping_exception", reason: "[days] is not allowed" },
            },
          },
        ],
      }),
    /does not take an article \(400, \[days\] is not allowed\).*delete it, then try again/,
  ],
  "whose index goes meanwhile": [
    (asked, response) =>
      isMany(asked) &&
      say(response, 404, { error: { type: "index_not_found_exception", reason: "no such index" }, status: 404 }),
    /_msearch is not there \(404\): it was deleted meanwhile/,
  ],
  "of which one search fails": [
    (asked, response) =>
      isMany(asked) &&
      say(response, 200, {
        responses: [{ error: { type: "search_phase_execution_exception", reason: "all shards failed" }, status: 503 }],
      }),
    /a search in parallax-test failed: .*all shards failed/,
  ],
  "that is none": [
    (asked, response) =>
      asked.method === "HEAD" ? false : (response.writeHead(200).end("<html>Welcome</html>"), true),
    /answered what is no JSON \(<html>Welcome/,
  ],
  "that answers in another form": [
    (asked, response) => isMany(asked) && say(response, 200, { hello: 1 }),
    /answered in another form than OpenSearch/,
  ],
  "that sends elsewhere": [
    (_, response) => (response.writeHead(302, { Location: "http://127.0.0.1:9/" }).end(), true),
    /it does not answer \(.*redirect/,
  ],
  "that loses articles": [
    ({ path }, response) => path.endsWith("_count") && say(response, 200, { count: 3 }),
    /holds 3 articles; 30 were expected\. Delete it, then try again/,
  ],
};
for (const [what, [fault, message]] of Object.entries(refusals))
  test(`a server ${what} is told in a line, with what to do`, async () => {
    server = await playingSearch(fault);
    await expect(grouped("search", articles.slice(0, 30), search)).rejects.toThrow(message);
  });

test("a server that is not there is told", async () => {
  server = await playingSearch();
  server.stop();
  await expect(grouped("search", articles.slice(0, 30), search)).rejects.toThrow(
    /it does not answer \(.*ECONNREFUSED.*\), 5 times/,
  );
});
