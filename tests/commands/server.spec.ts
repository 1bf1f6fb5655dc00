import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { request, type IncomingHttpHeaders, type Server } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { packFiles } from "../../commands/pack-files.ts";
import { serve } from "../../commands/serve.ts";
import { Told } from "../../commands/told.ts";

/** The server of a built site, asked as browsers, proxies and strangers ask. The rules are RFC 9110's, by their sections. */

interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const place = mkdtempSync(path.join(tmpdir(), "served-"));
const folder = path.join(place, "site");
const digits = "0123456789";
const page = (words: string) => `<!doctype html><title>${words}</title>${`<p>${words}</p>`.repeat(200)}`;

/** A small site, every file of which says of which build it is. */
function makeSite(at: string, build: string): void {
  const files: Readonly<Record<string, string>> = {
    "index.html": page(`home ${build}`),
    "404.html": page(`none ${build}`),
    "incidents/a/index.html": page(`incident ${build}`),
    "incidents/a/embed/index.html": page(`frame ${build}`),
    "incidents/ü/index.html": page(`umlaut ${build}`),
    "digits.txt": digits,
    "cite.bib": "@article{a}",
    [`behaviours/site-${build.padEnd(8, "a")}.js`]: `"${build}";${" ".repeat(2000)}`,
  };
  for (const [name, words] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(at, name)), { recursive: true });
    writeFileSync(path.join(at, name), words);
  }
  packFiles(Object.keys(files).map((name) => path.join(at, name)));
}

let server: Server;
let port: number;

test.beforeAll(async () => {
  makeSite(folder, "first");
  ({ port, server } = await serve(folder, 4901, "", {
    echo: { most: 1000, answer: (sent) => ({ status: 200, body: { sent } }) },
    refuse: {
      most: 1000,
      answer: () => {
        throw new Told("It is taken.");
      },
    },
  }));
});
test.afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(place, { recursive: true });
});

function ask(
  target: string,
  headers: Readonly<Record<string, string>> = {},
  method = "GET",
  sent?: string,
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "localhost", port, path: target, method, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      );
      answer.on("error", reject);
    });
    asked.on("error", reject);
    asked.end(sent);
  });
}

test.describe("ranges (14)", () => {
  const cases: readonly (readonly [string, number, string, string?])[] = [
    ["bytes=0-3", 206, "0123", "bytes 0-3/10"],
    ["bytes=4-", 206, "456789", "bytes 4-9/10"],
    ["bytes=-5", 206, "56789", "bytes 5-9/10"],
    ["bytes=-50", 206, digits, "bytes 0-9/10"],
    ["bytes=9-100", 206, "9", "bytes 9-9/10"],
    ["bytes=5-2", 416, "", "bytes */10"],
    ["bytes=10-", 416, "", "bytes */10"],
    ["bytes=-0", 416, "", "bytes */10"],
    ["bytes=0-0,2-3", 200, digits],
    ["bytes=", 200, digits],
    ["bytes=a-b", 200, digits],
    ["lines=0-3", 200, digits],
    ["nonsense", 200, digits],
  ];
  for (const [range, status, body, contentRange] of cases) {
    test(range, async () => {
      const got = await ask("/digits.txt", { Range: range });
      expect([got.status, got.body.toString(), got.headers["content-range"]]).toEqual([status, body, contentRange]);
    });
  }

  test("any range at all is answered, in bytes that the file has, and the next request as well", async () => {
    const seed = 20261126;
    console.log(`seed ${seed}`);
    const part = fc.oneof(fc.constant(""), fc.nat(15).map(String), fc.string({ maxLength: 3 }));
    const range = fc
      .tuple(fc.constantFrom("bytes=", "bytes", "x="), part, fc.constantFrom("-", ",", ""), part)
      .map((parts) => parts.join("").replace(/[^\x20-\x7e]/g, "?"));
    await fc.assert(
      fc.asyncProperty(range, async (range) => {
        const { status, body, headers } = await ask("/digits.txt", { Range: range });
        expect([200, 206, 416]).toContain(status);
        if (status === 200) expect(body.toString()).toBe(digits);
        if (status !== 206) return;
        const [, from = "", to = ""] = /^bytes (\d+)-(\d+)\/10$/.exec(headers["content-range"] ?? "") ?? [];
        expect(body.toString()).toBe(digits.slice(Number(from), Number(to) + 1));
      }),
      { seed, numRuns: 200 },
    );
  });

  test("a part is given only of the very file that the client has another part of (13.1.5)", async () => {
    const { etag = "", "last-modified": modified = "" } = (await ask("/digits.txt")).headers;
    for (const [condition, status] of [
      [etag, 206],
      [modified, 206],
      ['"other"', 200],
      [`W/${etag}`, 200],
      ["Mon, 01 Jan 2001 00:00:00 GMT", 200],
    ] as const) {
      const got = await ask("/digits.txt", { Range: "bytes=1-2", "If-Range": condition });
      expect(got.status, condition).toBe(status);
    }
  });
});

test("conditions (13): what the client has is not sent again, and one that is not met is said", async () => {
  const { headers } = await ask("/");
  const { etag = "", "last-modified": modified = "" } = headers;
  const after = new Date(Date.parse(modified) + 60_000).toUTCString();
  const before = new Date(Date.parse(modified) - 60_000).toUTCString();
  for (const [condition, status] of [
    [{ "If-None-Match": etag }, 304],
    [{ "If-None-Match": `W/${etag}, "other"` }, 304],
    [{ "If-None-Match": "*" }, 304],
    [{ "If-None-Match": '"other"' }, 200],
    [{ "If-None-Match": '"other"', "If-Modified-Since": after }, 200],
    [{ "If-Modified-Since": modified }, 304],
    [{ "If-Modified-Since": after }, 304],
    [{ "If-Modified-Since": before }, 200],
    [{ "If-Modified-Since": "yesterday" }, 200],
    [{ "If-None-Match": etag, "Cache-Control": "no-cache" }, 200],
    [{ "If-Match": etag }, 200],
    [{ "If-Match": "*" }, 200],
    [{ "If-Match": '"other"' }, 412],
    [{ "If-Unmodified-Since": before }, 412],
    [{ "If-Unmodified-Since": after }, 200],
  ] as const) {
    const got = await ask("/", condition);
    expect(got.status, JSON.stringify(condition)).toBe(status);
    if (status === 304) expect(got.body).toHaveLength(0);
    // 15.4.5: what a whole answer would say of it.
    if (status === 304)
      expect(got.headers).toMatchObject({ etag, vary: "Accept-Encoding", "cache-control": "no-cache" });
  }
});

test("packed for those who read it, and as it is for others, each with a validator of its own (8.8.3.3, 12.5.3)", async () => {
  const plain = await ask("/");
  for (const [accept, coding] of [
    ["gzip", "gzip"],
    ["br, gzip;q=0.8", "gzip"],
    ["*", "gzip"],
    ["gzip;q=0", undefined],
    ["identity", undefined],
    ["br", undefined],
    ["identity, gzip;q=0.1", undefined],
  ] as const) {
    const got = await ask("/", { "Accept-Encoding": accept });
    expect(got.headers["content-encoding"], accept).toBe(coding);
    expect(got.headers["content-length"]).toBe(String(got.body.length));
    expect((coding ? gunzipSync(got.body) : got.body).equals(plain.body)).toBe(true);
    expect(got.headers.etag === plain.headers.etag).toBe(coding === undefined);
    expect(got.headers.vary).toBe("Accept-Encoding");
  }
});

test("methods (9): GET and HEAD read, OPTIONS says so, anything else is not allowed", async () => {
  const got = await ask("/");
  const head = await ask("/", {}, "HEAD");
  expect([head.status, head.body.length, head.headers["content-length"]]).toEqual([200, 0, String(got.body.length)]);
  // “*” is the server itself (9.3.7), and of no other method a target.
  for (const target of ["/", "*"])
    expect(await ask(target, {}, "OPTIONS")).toMatchObject({ status: 204, headers: { allow: "GET, HEAD, OPTIONS" } });
  for (const method of ["GET", "HEAD"]) expect((await ask("*", {}, method)).status).toBe(400);
  for (const method of ["POST", "PUT", "DELETE", "PATCH", "TRACE"]) {
    expect(await ask("/", {}, method), method).toMatchObject({ status: 405, headers: { allow: "GET, HEAD, OPTIONS" } });
  }
});

test("addresses: a page by its folder, with and without “/”; nothing above the site; what is not there is said", async () => {
  for (const [target, status, location] of [
    ["/incidents/a/", 200],
    ["/incidents/a/index.html", 200],
    ["/incidents/a", 301, "/incidents/a/"],
    ["/incidents/a?judge=1", 301, "/incidents/a/?judge=1"],
    ["/incidents/%C3%BC/", 200],
    ["/?x", 200],
    ["/none/", 404],
    ["/incidents", 404],
    ["/../server.spec.ts", 404],
    ["/%2e%2e/%2e%2e/etc/passwd", 404],
    ["/..%5c..%5cx", 404],
    ["/incidents/a%2f", 404],
    ["/incidents%2Fa/", 404],
    ["/incidents%2fa", 404],
    ["/incidents/a%2Findex.html", 404],
    ["/%2f", 404],
    ["/%2f%", 400],
    ["//evil.example/", 404],
    ["//evil.example", 404],
    ["/%", 400],
    ["/%ff", 400],
    ["/a%00b", 404],
    [`/${"a".repeat(8000)}`, 404],
  ] as const) {
    const got = await ask(target);
    expect([got.status, got.headers.location], target.slice(0, 60)).toEqual([status, location]);
    expect(got.headers["x-content-type-options"]).toBe("nosniff");
  }
  expect((await ask("/none/")).body.toString()).toContain("none first");
  expect((await ask("/cite.bib")).headers["content-type"]).toBe("application/x-bibtex; charset=utf-8");
  expect((await ask("/incidents/a/embed/")).headers["content-security-policy"]).toContain("frame-ancestors *");
  expect((await ask("/incidents/a/")).headers["content-security-policy"]).toContain("frame-ancestors 'self'");
});

test("what has a hash in its name is kept, all else asked for anew", async () => {
  expect((await ask("/behaviours/site-firstaaa.js")).headers["cache-control"]).toContain("immutable");
  for (const name of ["/", "/digits.txt", "/none/"])
    expect((await ask(name)).headers["cache-control"], name).toBe("no-cache");
});

test("by another name than this machine's nothing is shown (DNS rebinding)", async () => {
  for (const [host, status] of [
    ["localhost", 200],
    [`localhost:${port}`, 200],
    ["LOCALHOST.", 200],
    ["127.0.0.1", 200],
    ["[::1]:80", 200],
    ["reading.localhost", 200],
    ["evil.example", 421],
    ["localhost.evil.example", 421],
    ["evil-localhost", 421],
    ["evillocalhost", 421],
    ["127.0.0.1.evil.example", 421],
    ["evil.example:3000", 421],
    ["localhost@evil.example", 421],
  ] as const) {
    const { status: got, body } = await ask("/", { Host: host });
    expect(got, host).toBe(status);
    if (got === 421) expect(body.toString()).not.toContain("home");
  }
  // A whole address counts, and not the header (RFC 9112, 3.2.2).
  expect((await ask("http://evil.example/", { Host: "localhost" })).status).toBe(421);
  expect((await ask("http://localhost/incidents/a/", { Host: "evil.example" })).status).toBe(200);
  process.env["HOST"] = "reading.example";
  try {
    expect((await ask("/", { Host: "reading.example" })).status).toBe(200);
    expect((await ask("/", { Host: "evil.example" })).status).toBe(421);
  } finally {
    delete process.env["HOST"];
  }
});

test.describe("what is done for pages of this site alone", () => {
  const own = () => ({
    Host: `localhost:${port}`,
    Origin: `http://localhost:${port}`,
    "Sec-Fetch-Site": "same-origin",
    "Content-Type": "application/json",
  });
  const without = (name: string) => Object.fromEntries(Object.entries(own()).filter(([header]) => header !== name));

  test("a page of its own is answered, in JSON that nobody keeps", async () => {
    const can = await ask("/local/", { "Sec-Fetch-Site": "same-origin" });
    expect(can).toMatchObject({
      status: 200,
      headers: { "content-type": "application/json", "cache-control": "no-store" },
    });
    expect(JSON.parse(can.body.toString())).toEqual({ can: ["echo", "refuse"] });
    const got = await ask("/local/echo", own(), "POST", '{"a":["ü"]}');
    expect([got.status, JSON.parse(got.body.toString())]).toEqual([200, { sent: { a: ["ü"] } }]);
    // A browser that does not say Sec-Fetch-Site says where a page is from all the same.
    expect((await ask("/local/echo", without("Sec-Fetch-Site"), "POST", "1")).status).toBe(200);
  });

  for (const [what, headers] of [
    ["a page elsewhere", () => ({ ...own(), Origin: "https://evil.example", "Sec-Fetch-Site": "cross-site" })],
    ["a page elsewhere that hides its name", () => ({ ...own(), Origin: "null", "Sec-Fetch-Site": "cross-site" })],
    ["a page of another port", () => ({ ...own(), Origin: "http://localhost:1", "Sec-Fetch-Site": "same-site" })],
    ["an origin that is not this one", () => ({ ...own(), Origin: "http://localhost" })],
    ["a request of no page", () => without("Origin")],
    ["a form", () => ({ ...own(), "Content-Type": "text/plain" })],
    ["a form that names another type besides", () => ({ ...own(), "Content-Type": "text/plain; application/json" })],
    ["a request without a type", () => without("Content-Type")],
    ["a proxy's visitor", () => ({ ...own(), "X-Forwarded-For": "203.0.113.9" })],
    ["another proxy's", () => ({ ...own(), Forwarded: "for=203.0.113.9" })],
  ] as const)
    test(`refused, and nothing done: ${what}`, async () => {
      const got = await ask("/local/echo", headers(), "POST", "1");
      expect(got.status).toBe(403);
      expect(JSON.parse(got.body.toString())).toEqual({
        problem: expect.stringMatching(/ was expected\.|this machine/),
      });
    });

  test("a name that is no name of loopback is refused, be it this machine's", async () => {
    process.env["HOST"] = "reading.example";
    try {
      const headers = { ...own(), Host: "reading.example", Origin: "http://reading.example" };
      expect((await ask("/", { Host: "reading.example" })).status).toBe(200);
      expect((await ask("/local/echo", headers, "POST", "1")).status).toBe(403);
      expect((await ask("/local/", { Host: "reading.example" })).status).toBe(403);
    } finally {
      delete process.env["HOST"];
    }
    expect((await ask("/local/", { Host: "evil.example" })).status).toBe(421);
  });

  test("what else can be wrong is told: too much, no JSON, no such thing, another method, a refusal", async () => {
    for (const [target, method, sent, status] of [
      ["/local/echo", "POST", `"${"a".repeat(1000)}"`, 413],
      ["/local/echo", "POST", "{", 400],
      ["/local/none", "POST", "1", 404],
      ["/local/constructor", "POST", "1", 404],
      ["/local/echo", "GET", undefined, 405],
      ["/local/echo", "PUT", "1", 405],
      ["/local/refuse", "POST", "1", 409],
    ] as const) {
      const got = await ask(target, own(), method, sent);
      expect(got.status, `${method} ${target}`).toBe(status);
      expect(JSON.parse(got.body.toString())).toEqual({ problem: expect.stringMatching(/\.$/) });
    }
    // No leave is given to a script elsewhere that asks first.
    const asked = await ask("/local/echo", { ...own(), Origin: "https://evil.example" }, "OPTIONS");
    expect(Object.keys(asked.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  });
});

test("what is no HTTP is that connection's fault alone", async () => {
  for (const words of [
    "nonsense\r\n\r\n",
    "GET / HTTP/1.1\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
    "\0".repeat(99),
  ]) {
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(port, "localhost", () => socket.write(words));
      let text = "";
      socket.on("data", (data) => (text += data.toString()));
      socket.on("close", () => resolve(text));
      socket.on("error", () => resolve(text));
    });
    expect(answer.split("\r\n")[0], JSON.stringify(words.slice(0, 30))).toMatch(/^HTTP\/1\.1 4\d\d/);
  }
  expect((await ask("/")).status).toBe(200);
});

test("a site that is built anew is never seen half-done, and open pages of the old one keep their scripts", async () => {
  let isOver = false;
  const seen: string[] = [];
  const reader = async () => {
    while (!isOver) {
      for (const target of ["/", "/incidents/a/", "/none/", "/digits.txt"]) {
        const { status, body } = await ask(target);
        const words = body.toString();
        const whole = [
          page("home first"),
          page("home again"),
          page("incident first"),
          page("incident again"),
          page("none first"),
          page("none again"),
          digits,
        ];
        seen.push(`${target} ${status}${whole.includes(words) ? "" : ` ${words.slice(0, 80)}`}`);
      }
    }
  };
  const readers = [reader(), reader(), reader()];
  for (let turn = 0; turn < 30; turn++) {
    const next = path.join(place, "next");
    makeSite(next, turn % 2 === 0 ? "again" : "first");
    renameSync(folder, path.join(place, "replaced"));
    // However long this takes.
    if (turn % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    renameSync(next, folder);
    rmSync(path.join(place, "replaced"), { recursive: true });
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  isOver = true;
  await Promise.all(readers);
  expect([...new Set(seen)].toSorted()).toEqual(["/ 200", "/digits.txt 200", "/incidents/a/ 200", "/none/ 404"]);
  expect((await ask("/")).body.toString()).toContain("home first");
  for (const build of ["firstaaa", "againaaa"]) expect((await ask(`/behaviours/site-${build}.js`)).status).toBe(200);
});

test("without a site one sentence says what to do, and it comes back with the site", async () => {
  renameSync(folder, path.join(place, "away"));
  // What is held answers for a moment more.
  await expect.poll(async () => (await ask("/")).status).toBe(503);
  const missing = await ask("/");
  expect(missing.body.toString()).toContain("npm run build");
  renameSync(path.join(place, "away"), folder);
  expect((await ask("/")).status).toBe(200);
});
