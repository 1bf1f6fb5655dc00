import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import type { Found } from "../../commands/archive/archive-article.ts";
import { dayGiven } from "../../commands/archive/archive-article.ts";
import { LeftOut } from "../../commands/archive/left-out.ts";
import { largestFeed, longestLine, mostFeedItems } from "../../commands/archive/limits.ts";
import { linesOf } from "../../commands/archive/lines-of.ts";
import { articleOf } from "../../commands/archive/read-article.ts";
import { readFeed } from "../../commands/archive/read-feed.ts";
import { readJsonLines } from "../../commands/archive/read-json-lines.ts";
import { readWarc } from "../../commands/archive/read-warc.ts";
import { checkSources, readSources } from "../../commands/archive/read-sources.ts";

/** What an archive is read from: every form, its limits, and what is told of what was left out. */

let folder = "";
test.beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), "parallax-archive-"))));
test.afterEach(() => rmSync(folder, { recursive: true }));

const story = "The ferry Halden sank off Skerry Point on Friday, and 41 people were taken ashore, the coastguard said.";

async function all<T>(found: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const one of found) list.push(one);
  return list;
}

async function* chunksOf(text: string | Uint8Array, size = 1 << 16): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Files of a folder, read as an archive is. */
function readFiles(files: Readonly<Record<string, string | Uint8Array>>): Promise<Found[]> {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return all(readSources([folder], () => {}));
}

const articlesIn = (found: readonly Found[]) => found.flatMap((one) => ("article" in one ? [one.article] : []));
const leftIn = (found: readonly Found[]) => found.flatMap((one) => ("left" in one ? [one.left] : []));

test("of a packed file that goes wrong, what stood before is read, and that it goes wrong is told", async () => {
  // So varied that it is packed into more than what is unpacked at once.
  const noise = () => randomBytes(3000).toString("base64");
  const lines = Array.from({ length: 100 }, (_, n) => JSON.stringify({ id: `${n}`, text: story, noise: noise() }));
  const packed = gzipSync(lines.join("\n"));
  expect(packed.length).toBeGreaterThan(200_000);
  const wrong = { garbage: Buffer.from("garbage"), "a part cut in its head": gzipSync("").subarray(0, 5) };
  for (const [name, behind] of Object.entries(wrong)) {
    const found = await readFiles({ "a.jsonl.gz": Buffer.concat([packed, behind]) });
    expect(articlesIn(found), name).toHaveLength(100);
    expect(leftIn(found), name).toEqual([
      expect.stringMatching(/^a file that breaks off .*What came before was read$/),
    ]);
  }
});

test("what is left before its end is closed", async () => {
  const lines = Array.from({ length: 300 }, (_, n) => JSON.stringify({ price: n })).join("\n");
  const names = Array.from({ length: 20 }, (_, n) => [`${n}.jsonl`, `${n}.jsonl.gz`]).flat();
  const before = readdirSync("/dev/fd").length;
  await readFiles(Object.fromEntries(names.map((name) => [name, name.endsWith("gz") ? gzipSync(lines) : lines])));
  await expect.poll(() => readdirSync("/dev/fd").length).toBeLessThan(before + 10);
});

test.describe("lines", () => {
  const seed = 20261127;
  test(`are those that the bytes have, however they come (seed ${seed})`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom("a", "\n", "é", "\r") }), fc.nat(5), async (text, size) => {
        const lines: string[] = [];
        for await (const one of linesOf(chunksOf(text, size + 1), 4))
          lines.push("bytes" in one ? Buffer.from(one.bytes).toString() : "too long");
        const expected = text.split("\n").map((line) => (Buffer.byteLength(line) > 4 ? "too long" : line));
        if (expected.at(-1) === "") expected.pop();
        expect(lines).toEqual(expected);
      }),
      { seed },
    );
  });

  test("of 300 MB are passed over, and never held", async () => {
    const before = process.memoryUsage.rss();
    let most = 0;
    const endless = async function* () {
      const chunk = Buffer.alloc(1 << 20, "x");
      for (let n = 0; n < 300; n += 1) {
        most = Math.max(most, process.memoryUsage.rss());
        yield chunk;
      }
      yield Buffer.from(`\n${JSON.stringify({ text: story })}\n`);
    };
    const found = await all(readJsonLines("long.jsonl", endless(), () => {}));
    expect(found.map((one) => ("left" in one ? `${one.where} ${one.left}` : one.where))).toEqual([
      `long.jsonl:1 a line of more than ${longestLine} bytes; expected: at most so many`,
      "long.jsonl:2",
    ]);
    expect(most - before).toBeLessThan(100_000_000);
  });
});

test.describe("JSON Lines", () => {
  test("fields by their usual names; which were read is told; what is no record is left out with its line", async () => {
    const lines = [
      {
        headline: "Halden sinks",
        body: story,
        publishedAt: "2031-03-07T10:00:00Z",
        source: { name: "Quay Post" },
        link: "https://a.example/1",
      },
      {
        title: "By seconds",
        content: `<p>${story}</p><p>Second &amp; last.</p>`,
        timestamp: 1_930_600_000,
        id: 7,
        language: "en",
      },
      { title: "No text" },
      "no record",
      "{broken",
      "",
      { text: [story, "And more."], date: "no day" },
    ].map((line) => (typeof line === "string" ? (line === "no record" ? '"no record"' : line) : JSON.stringify(line)));
    const told: string[] = [];
    const bytes = Buffer.concat([Buffer.from(lines.join("\n")), Buffer.from("\n\xe9\n", "latin1")]);
    const found = await all(readJsonLines("a.jsonl", chunksOf(bytes), (line) => told.push(line)));
    expect(articlesIn(found)).toEqual([
      {
        id: "https://a.example/1",
        title: "Halden sinks",
        text: story,
        published: "2031-03-07",
        url: "https://a.example/1",
        publisher: "Quay Post",
        lang: undefined,
      },
      {
        id: "7",
        title: "By seconds",
        text: `${story}\n\nSecond & last.`,
        published: "2031-03-06",
        url: undefined,
        publisher: undefined,
        lang: "en",
      },
      {
        id: "a.jsonl:7",
        title: undefined,
        text: `${story}\n\nAnd more.`,
        published: undefined,
        url: undefined,
        publisher: undefined,
        lang: undefined,
        doubt: "a date that is no day, or may be two: “no day”; expected: as 2024-01-16. It counts as undated",
      },
    ]);
    expect(found.flatMap((one) => ("left" in one ? [`${one.where} ${one.left.split(";")[0]}`] : []))).toEqual([
      "a.jsonl:3 a record without a text",
      "a.jsonl:4 a value that is no record",
      "a.jsonl:5 a line that is no JSON",
      "a.jsonl:8 a line that is not UTF-8",
    ]);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain("title from “headline”");
  });

  test("a file that holds no article is left after a hundred lines, with what was expected", async () => {
    const lines = Array.from({ length: 1000 }, (_, n) => JSON.stringify({ price: n })).join("\n");
    const left = leftIn(await all(readJsonLines("prices.jsonl", chunksOf(lines), () => {})));
    expect(left).toHaveLength(101);
    expect(left[0]).toMatch(/expected: one of the fields text, body, content/);
    expect(left.at(-1)).toMatch(/no article in any; the rest of this file was not read/);
  });
});

const rss = (items: string, before = "") =>
  `<?xml version="1.0"?>${before}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Quay Post</title><language>en</language>${items}</channel></rss>`;
const rssItem = (n: number, text = story) =>
  `<item><guid>g${n}</guid><title>Halden &amp;amp; ${n}</title><link>https://q.example/${n}</link><pubDate>Fri, 07 Mar 2031 10:00:00 GMT</pubDate><content:encoded><![CDATA[<p>${text}</p><script>no()</script>]]></content:encoded></item>`;

test.describe("feeds", () => {
  const read = (text: string | Uint8Array) => all(readFeed("feed.xml", chunksOf(text)));
  const expected = {
    ...{ title: "Halden & 1", text: story, published: "2031-03-07", publisher: "Quay Post", lang: "en" },
  };
  const forms: Readonly<Record<string, string>> = {
    RSS: rss(rssItem(1)),
    Atom: `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Quay Post</title><entry><id>g1</id><title type="html">Halden &amp;amp; 1</title><published>2031-03-07T03:04:05Z</published><link href="https://q.example/1"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${story}</p></div></content></entry></feed>`,
    RDF: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Quay Post</title><link>l</link><description>d</description><dc:language>en</dc:language></channel><item rdf:about="g1"><title>Halden &amp;amp; 1</title><link>https://q.example/1</link><description>${story}</description><dc:date>2031-03-07</dc:date></item></rdf:RDF>`,
    "JSON Feed": JSON.stringify({
      ...{ version: "https://jsonfeed.org/version/1.1", title: "Quay Post", language: "en" },
      items: [
        {
          id: "g1",
          url: "https://q.example/1",
          title: "Halden &amp; 1",
          content_html: `<p>${story}</p>`,
          date_published: "2031-03-07T00:00:00Z",
        },
      ],
    }),
  };
  for (const [form, text] of Object.entries(forms))
    test(`${form}: headline, day, text without its tags, address, publisher`, async () => {
      expect(articlesIn(await read(text))).toEqual([{ ...expected, id: "g1", url: "https://q.example/1" }]);
    });

  test("an array of records, as some exports are", async () => {
    expect(articlesIn(await read(JSON.stringify([{ text: story, id: "one" }])))[0]).toMatchObject({
      id: "one",
      text: story,
    });
  });

  test("entities that a feed defines are not expanded, and none reads a file", async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "${"ha".repeat(500)}">${Array.from({ length: 20 }, (_, n) => `<!ENTITY b${n} "${(n === 0 ? "&a;" : `&b${n - 1};`).repeat(10)}">`).join("")}<!ENTITY file SYSTEM "file:///etc/passwd">]>`;
    const found = await read(
      rss(`<item><title>T</title><description>${story} &b19; &file;</description></item>`, bomb),
    );
    const text = JSON.stringify(found);
    expect(text.length).toBeLessThan(2_000);
    expect(text).not.toContain("root:");
  });

  test(`of 5,000 items the first ${mostFeedItems}, and the number of the others`, async () => {
    const found = await read(rss(Array.from({ length: 5000 }, (_, n) => rssItem(n)).join("")));
    expect(articlesIn(found)).toHaveLength(mostFeedItems);
    expect(found.at(-1)).toMatchObject({
      left: `items after the first ${mostFeedItems} of a feed`,
      count: 5000 - mostFeedItems,
    });
  });

  test("one that is too large, empty, a page, or without texts is told in a line", async () => {
    const tooLarge = async function* () {
      for (let n = 0; n <= largestFeed / (1 << 20); n += 1) yield Buffer.alloc(1 << 20, " ");
    };
    expect(leftIn(await all(readFeed("large", tooLarge())))[0]).toContain(`more than ${largestFeed} bytes`);
    for (const text of ["", "<html><body>no feed</body></html>", "{", rss("<item>")])
      expect(
        leftIn(await read(text)).concat(articlesIn(await read(text)).map(() => "article")).length,
        text,
      ).toBeLessThanOrEqual(1);
    expect(leftIn(await read("<html></html>"))[0]).toMatch(/what is no feed \(.*\); expected: RSS, Atom/);
    expect(leftIn(await read(rss("<item><title>T</title></item>")))[0]).toMatch(/an item without a text/);
  });

  test("in another encoding by what it declares, and by a guess where it declares another", async () => {
    const latin = (declared: string) =>
      Buffer.from(
        rss(rssItem(1, `Die Fähre Halden sank vor Skerry. ${story}`)).replace(
          'version="1.0"',
          `version="1.0" encoding="${declared}"`,
        ),
        "latin1",
      );
    expect(articlesIn(await read(latin("iso-8859-1")))[0]?.text).toContain("Fähre");
    expect(leftIn(await read(latin("utf-8")))[0]).toMatch(/not text in UTF-8|UTF-8/);
  });
});

/** A web archive of responses; a body's length can be told wrongly. */
function warc(
  responses: readonly {
    readonly url: string;
    readonly body: string | Uint8Array;
    readonly head?: string;
    readonly status?: string;
    readonly length?: number;
  }[],
): Buffer[] {
  return responses.map(({ url, body, head = "Content-Type: text/html; charset=utf-8", status = "200 OK", length }) => {
    const http = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${head}\r\n\r\n`), Buffer.from(body)]);
    const headers = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2031-03-08T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:${url.length}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${length ?? http.length}\r\n\r\n`;
    return Buffer.concat([Buffer.from(headers), http, Buffer.from("\r\n\r\n")]);
  });
}

const page = (words: string) =>
  `<!doctype html><html lang="en"><head><title>Halden sinks</title><meta property="og:site_name" content="Quay Post"><meta property="article:published_time" content="2031-03-07"></head><body><nav>Home</nav><article><h1>Halden sinks</h1><p>${words}</p><p>Captain Ines Moe said that water came through the bow door of the ferry.</p></article></body></html>`;

test.describe("web archives", () => {
  const pages = [
    { url: "https://q.example/1", body: page(story) },
    {
      url: "https://q.example/2",
      body: gzipSync(page(story)),
      head: "Content-Type: text/html\r\nContent-Encoding: gzip",
    },
    { url: "https://q.example/logo", body: "PNG", head: "Content-Type: image/png" },
    { url: "https://q.example/gone", body: page("Gone."), status: "404 Not Found" },
    { url: "https://q.example/large", body: page("x".repeat(2_100_000)) },
    {
      url: "https://q.example/bomb",
      body: gzipSync(Buffer.alloc(50_000_000, "x")),
      head: "Content-Type: text/html\r\nContent-Encoding: gzip",
    },
    { url: "https://q.example/3", body: page("Last.") },
  ];
  const found = (list: readonly Found[]) =>
    list.map((one) =>
      "left" in one ? one.left.split(";")[0] : "source" in one && "html" in one.source ? one.source.url : one.where,
    );
  const expected = [
    "https://q.example/1",
    "https://q.example/2",
    "a response of the type image/png",
    "a response that is no page (status 404)",
    "a record of more than 2000000 bytes",
    "a record of more than 2000000 bytes",
    "https://q.example/3",
  ];

  test("pages that came whole, plain and packed; all else is told, and what follows is read", async () => {
    expect(found(await readFiles({ "a.warc": Buffer.concat(warc(pages)) }))).toEqual(expected);
    rmSync(path.join(folder, "a.warc"));
    expect(found(await readFiles({ "a.warc.gz": Buffer.concat(warc(pages).map((one) => gzipSync(one))) }))).toEqual(
      expected,
    );
  });

  test("a page is taken in as `add` takes it in", async () => {
    const [one] = await readFiles({ "a.warc": Buffer.concat(warc(pages.slice(1, 2))) });
    if (!one || !("source" in one)) throw new Error("no page");
    expect(await articleOf(one.source, one.where)).toMatchObject({
      ...{ id: "https://q.example/2", title: "Halden sinks", published: "2031-03-07", publisher: "Quay Post" },
      text: `${story}\n\nCaptain Ines Moe said that water came through the bow door of the ferry.`,
    });
  });

  test("a head that never ends is not held: the rest of its file is not read", async () => {
    const before = process.memoryUsage.rss();
    let given = 0;
    const endless = async function* () {
      yield Buffer.concat(warc(pages.slice(0, 1)));
      yield Buffer.from("WARC/1.0\r\nX-Long: ");
      for (; given < 300; given += 1) yield Buffer.alloc(1 << 20, "x");
    };
    const list = await all(readWarc("a.warc", endless()));
    expect(found(list)).toEqual(["https://q.example/1", "a record whose head has more than 1000000 bytes"]);
    expect(given).toBeLessThan(5);
    expect(process.memoryUsage.rss() - before).toBeLessThan(100_000_000);
  });

  test("a record whose length is wrong, or what is no archive: told, and never anything worse", async () => {
    const broken = Buffer.concat([...warc([{ ...pages[0]!, length: 30 }]), ...warc(pages.slice(0, 1))]);
    const list = found(await readFiles({ "a.warc": broken }));
    expect(
      list.some((one) => one?.startsWith("a record that does not begin as records do")) ||
        list.includes("https://q.example/1"),
    ).toBe(true);
    expect(found(await readFiles({ "a.warc": "no archive\r\n\r\nat all" }))).toEqual([
      "a record that does not begin as records do",
    ]);
  });
});

test("a web archive that breaks off anywhere, plain or packed: what came whole is read, and that it breaks off is told", async () => {
  const records = warc(["1", "2"].map((n) => ({ url: `https://q.example/${n}`, body: `<p>${n} sank</p>` })));
  const ends = [records[0]?.length ?? 0, (records[0]?.length ?? 0) + (records[1]?.length ?? 0)];
  const bytes = Buffer.concat(records);
  const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000);
  console.log(`archives that break off: seed ${seed}`);
  const toldOf = (list: readonly Found[]) => list.filter((one) => "left" in one);
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: bytes.length - 1 }),
      fc.integer({ min: 1, max: 400 }),
      async (cut, size) => {
        const list = await all(readWarc("a.warc", chunksOf(bytes.subarray(0, cut), size)));
        // Four bytes end a record; where they alone are missing, it came whole.
        const whole = ends.filter((end) => cut >= end - 4).length;
        expect(list.filter((one) => !("left" in one))).toHaveLength(whole);
        if (!ends.some((end) => cut >= end - 4 && cut <= end)) expect(toldOf(list)).toHaveLength(1);
      },
    ),
    { seed, numRuns: 300 },
  );
  const packed = Buffer.concat(records.map((record) => gzipSync(record)));
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 3, max: packed.length - 1 }), async (cut) => {
      const list = await readFiles({ "a.warc.gz": packed.subarray(0, cut) });
      const whole = cut >= gzipSync(records[0] ?? "").length ? 1 : 0;
      expect(list.filter((one) => !("left" in one)).length).toBeGreaterThanOrEqual(whole);
      if (cut !== gzipSync(records[0] ?? "").length) expect(toldOf(list)).toHaveLength(1);
    }),
    { seed, numRuns: 100 },
  );
  const damaged = Buffer.from(packed);
  damaged.fill(0, 40, 60);
  expect(toldOf(await readFiles({ "a.warc.gz": damaged }))).toHaveLength(1);
  const behind = Buffer.concat([packed, Buffer.from("and what is no archive")]);
  const found = await readFiles({ "a.warc.gz": behind });
  expect(found).toHaveLength(3);
  expect(toldOf(found)).toHaveLength(1);
});

test("a packed file that breaks off: what came before is read, and the next file", async () => {
  const lines = Array.from({ length: 2000 }, (_, n) => JSON.stringify({ text: `${n} ${story} ${Math.sin(n)}` })).join(
    "\n",
  );
  const packed = gzipSync(lines);
  const found = await readFiles({
    "a.jsonl.gz": packed.subarray(0, packed.length / 2),
    "b.jsonl": JSON.stringify({ text: story }),
  });
  expect(articlesIn(found).length).toBeGreaterThan(100);
  expect(leftIn(found)).toEqual([
    "a file that breaks off or cannot be read (unexpected end of file); expected: a whole one. What came before was read",
  ]);
  expect(articlesIn(found).at(-1)?.text).toBe(story);
});

test.describe("files that break off", () => {
  const seed = 20261128;
  const records = warc([
    { url: "https://q.example/1", body: page(story) },
    { url: "https://q.example/none", body: "", head: "Content-Type: image/png" },
    {
      url: "https://q.example/22",
      body: gzipSync(page(story)),
      head: "Content-Type: text/html\r\nContent-Encoding: gzip",
    },
    { url: "https://q.example/333", body: page(`${story} Again.`) },
  ]);
  const asked = Buffer.from(
    "WARC/1.0\r\nWARC-Type: request\r\nContent-Length: 45\r\n\r\nGET / HTTP/1.1\r\nHost: q.example\r\nX: abcde\r\n\r\n\r\n\r\n",
  );
  const parted = [asked, ...records.flatMap((one) => [one, asked])];
  const lines = Array.from({ length: 6 }, (_, n) => `${JSON.stringify({ id: n, text: `${n} ${story}` })}\n`);
  const packed = (parts: readonly (string | Buffer)[]) => parts.map((one) => gzipSync(one));
  /** The parts of each file, and where in a part what it holds is whole: what follows of it parts it from the next. */
  const files: Readonly<Record<string, { readonly parts: readonly Buffer[]; readonly tail: number }>> = {
    "a.warc": { parts: parted, tail: 4 },
    "a.warc.gz": { parts: packed(parted), tail: 0 },
    "a.jsonl": { parts: lines.map((one) => Buffer.from(one)), tail: 1 },
    "a.jsonl.gz": { parts: packed(lines), tail: 0 },
  };
  const read = (name: string, content: Uint8Array) => {
    writeFileSync(path.join(folder, name), content);
    return all(readSources([path.join(folder, name)], () => {}));
  };
  const isTold = (found: readonly Found[]) => leftIn(found).some((one) => one.startsWith("a file that breaks off"));
  const notLeft = (found: readonly Found[]) => found.filter((one) => !("left" in one));

  for (const [name, { parts, tail }] of Object.entries(files))
    test(`${name}, cut at any byte: it ends, what came whole is read, and what is cut is told (seed ${seed})`, async () => {
      const whole = Buffer.concat(parts);
      const articles = notLeft(await read(name, whole));
      expect(articles).toHaveLength(name.includes("warc") ? 3 : 6);
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: whole.length }), async (end) => {
          const found = await read(name, whole.subarray(0, end));
          let [start, complete, isCut] = [0, 0, false];
          for (const [at, part] of parts.entries()) {
            if (end >= start + part.length - tail) complete = at + 1;
            else if (end > start) isCut = true;
            start += part.length;
          }
          const least = notLeft(await read(name, Buffer.concat(parts.slice(0, complete)))).length;
          const came = notLeft(found);
          expect(came).toEqual(articles.slice(0, came.length));
          // What is packed may have come whole before its check sum does.
          expect([least, ...(name.endsWith(".gz") && isCut ? [least + 1] : [])]).toContain(came.length);
          // The first byte of a file alone does not tell what it is.
          if (end > 1)
            expect(isTold(found) || leftIn(found).includes("a line that is no JSON; expected: one object a line")).toBe(
              isCut,
            );
        }),
        { seed, numRuns: 150, examples: [[(parts[0]?.length ?? 0) + 2]] },
      );
    });

  for (const [name, { parts }] of Object.entries(files).filter(([name]) => name.endsWith(".gz")))
    test(`${name}, damaged at any byte: it ends, and where not all is read, something is told (seed ${seed})`, async () => {
      const whole = Buffer.concat(parts);
      const all = await read(name, whole);
      const articles = notLeft(all).length;
      await fc.assert(
        fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }), async (at, byte) => {
          const damaged = Buffer.from(whole);
          damaged[at] = byte;
          const found = await read(name, damaged);
          expect(
            notLeft(found).length === articles || leftIn(found).some((one) => !leftIn(all).includes(one)),
            `${at} ${byte}`,
          ).toBe(true);
        }),
        { seed, numRuns: 150, examples: [[parts[0]?.length ?? 0, 0]] },
      );
    });

  test("where it breaks off is told: the record or the line; a feed is read whole or not at all", async () => {
    const places = async (name: string, content: Uint8Array) =>
      (await read(name, content)).flatMap((one) =>
        "left" in one ? [`${path.basename(one.where)}: ${one.left.split(";")[0]?.replace(/.*\((.*)\)/, "$1")}`] : [],
      );
    const cut = (parts: readonly Buffer[], less: number) => Buffer.concat(parts).subarray(0, -less);
    expect(await places("a.warc", cut(records.slice(0, 1), 9))).toEqual(["a.warc#1: it ends within a record"]);
    expect(await places("b.warc.gz", cut(packed([...records.slice(0, 1), asked]), 12))).toEqual([
      "b.warc.gz#2: unexpected end of file",
    ]);
    expect(await places("c.jsonl", cut([Buffer.from(lines.slice(0, 3).join(""))], 9))).toEqual([
      "c.jsonl:3: it ends within a record",
    ]);
    expect(await places("d.jsonl.gz", cut(packed(lines.slice(0, 3)), 20))).toEqual([
      "d.jsonl.gz:3: unexpected end of file",
    ]);
    expect(await places("e.xml.gz", cut(packed([rss(rssItem(1))]), 9))).toEqual(["e.xml.gz: unexpected end of file"]);
    for (const name of ["f.warc", "f.jsonl", "f.xml", "f.warc.gz"])
      expect(await places(name, Buffer.alloc(0))).toEqual([`${name}: a file that is empty`]);
  });
});

test("a folder: its files in the order of their names; links, hidden and other files are told or passed over", async () => {
  writeFileSync(path.join(folder, "z.md"), `# Halden sinks\n\n${story}`);
  symlinkSync(folder, path.join(folder, "loop"));
  const found = await readFiles({
    "a/b.txt": story,
    "a/c.jsonl": JSON.stringify({ text: story }),
    ".hidden.txt": story,
    "d.png": "PNG",
  });
  expect(
    found.map((one) => `${path.relative(folder, one.where)} ${"left" in one ? one.left.split(";")[0] : ""}`.trim()),
  ).toEqual(["a/b.txt", "a/c.jsonl:1", "d.png a file of the kind “.png”", "loop a link", "z.md"]);
});

test("sources that are not there, or that nothing is read of, are refused before anything is read", () => {
  writeFileSync(path.join(folder, "a.png"), "PNG");
  expect(() => checkSources([path.join(folder, "nowhere")])).toThrow(
    /no such file or folder; expected: a folder, \.jsonl/,
  );
  expect(() => checkSources([path.join(folder, "a.png")])).toThrow(/a file of the kind “\.png”; expected/);
  expect(() => checkSources(["-", folder])).not.toThrow();
});

test("what was left out is told by its reasons, with some places of each", () => {
  const left = new LeftOut();
  for (let n = 1; n <= 10_000; n += 1) left.add(`a.jsonl:${n}`, "a line that is no JSON");
  left.add("b.xml", "items", 300);
  expect(left.lines()).toEqual([
    "  10000 times: a line that is no JSON (a.jsonl:1, a.jsonl:2, a.jsonl:3, …)",
    "  300 times: items (b.xml, …)",
  ]);
});

for (const [given, day] of [
  ["2031-03-07T23:30:00-05:00", "2031-03-07"],
  ["Fri, 07 Mar 2031 10:00:00 GMT", "2031-03-07"],
  ["7 Mar 2031 10:00 +0000", "2031-03-07"],
  ["March 7, 2031", "2031-03-07"],
  ["20310307", "2031-03-07"],
  [1_930_600_000, "2031-03-06"],
  [1_930_600_000_000, "2031-03-06"],
  ["1930600000", "2031-03-06"],
  ["03/04/2031", undefined],
  ["2031-13-45", undefined],
  ["yesterday", undefined],
  [12, undefined],
  [20240116, "2024-01-16"],
  ["20240116", "2024-01-16"],
  ["202401161200", "2024-01-16"],
  [20240116120000, "2024-01-16"],
  [{ $date: "2024-01-16T10:00:00Z" }, "2024-01-16"],
  [true, undefined],
  [null, undefined],
] as const)
  test(`the day in ${JSON.stringify(given)}: ${day ?? "none"}`, () => {
    expect(dayGiven(given)).toBe(day);
  });

for (const [published, day, isTold] of [
  ["2024-01-16", "2024-01-16", false],
  ["2024-13-45", undefined, true],
  ["2024-02-30", undefined, true],
  ["soon", undefined, true],
  ["2024", undefined, true],
  ["undated", undefined, false],
  ["", undefined, false],
] as const)
  test(`published: ${published || "nothing"} is ${day ?? "no day"} in every form${isTold ? ", and told" : ""}`, async () => {
    const found = await readFiles({
      "a.jsonl": JSON.stringify({ text: story, published }),
      "b.md": `---\ntitle: Halden sinks\npublished: ${published}\n---\n\n${story}`,
      "c.json": JSON.stringify({
        ...{ version: "https://jsonfeed.org/version/1.1", title: "Quay Post" },
        items: [{ id: "g1", content_html: `<p>${story}</p>`, date_published: published }],
      }),
      "d.xml": rss(`<item><title>T</title><description>${story}</description><pubDate>${published}</pubDate></item>`),
    });
    for (const one of found) {
      const article =
        "source" in one ? await articleOf(one.source, one.where) : "article" in one ? one.article : undefined;
      expect(article?.published, one.where).toBe(day);
      expect(
        article?.doubt?.startsWith(`a date that is no day, or may be two: “${published}”`) ?? false,
        one.where,
      ).toBe(isTold);
    }
    expect(found).toHaveLength(4);
  });

for (const [what, text, title, begins] of [
  ["two words and an empty line", `Headline here\n\n${story}\n\nAnd more of it came.`, "Headline here", story],
  [
    "four words before a longer line",
    `Ferry sinks off Skerry\n\nDozens taken ashore after bow door fails\n\n${story}`,
    "Ferry sinks off Skerry",
    story,
  ],
  ["no empty line", `Ferry sinks off Skerry today\n${story}`, "Ferry sinks off Skerry today", story],
  ["a first paragraph", `${story}\n\nAnd more of it came to the quay.`, undefined, story],
  [
    "what a site is called",
    `Quay Post\n\nFerry sinks off Skerry in a calm sea\n\n${story}`,
    "Ferry sinks off Skerry in a calm sea",
    story,
  ],
  ["a date", `7 March 2031\n\nFerry sinks\n\n${story}`, undefined, story],
] as const)
  test(`a text that begins with ${what}: its headline is ${title ?? "not found"}, and no paragraph is lost`, async () => {
    const [one] = await readFiles({ "a.txt": text });
    if (!one || !("source" in one)) throw new Error("no text");
    const article = await articleOf(one.source, one.where);
    expect([article.title, article.text.startsWith(begins)]).toEqual([title, true]);
  });
