import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { fetchPage, isPublic } from "../../commands/serving/fetch-page.ts";
import { pageWay } from "../../commands/serving/page-way.ts";

/** What the server of this machine fetches for a page, and what it refuses. */

const words = "<p>The ferry ran aground on Tuesday.</p>";
const html = { "Content-Type": "text/html; charset=utf-8" };
let server: Server;
let port = 0;
let asked: IncomingMessage[] = [];

test.beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request);
    const path = request.url ?? "";
    if (path === "/gzip") response.writeHead(200, { ...html, "Content-Encoding": "gzip" }).end(gzipSync(words));
    else if (path === "/brotli")
      response.writeHead(200, { ...html, "Content-Encoding": "br" }).end(brotliCompressSync(words));
    else if (path === "/broken") response.writeHead(200, { ...html, "Content-Encoding": "gzip" }).end("no gzip");
    else if (path === "/bomb")
      response.writeHead(200, { ...html, "Content-Encoding": "gzip" }).end(gzipSync(Buffer.alloc(30_000_000)));
    else if (path === "/large") response.writeHead(200, html).end(Buffer.alloc(20_000_001, " "));
    else if (path === "/picture") response.writeHead(200, { "Content-Type": "image/png" }).end("png");
    else if (path === "/none") response.writeHead(404, html).end();
    else if (path === "/cut") {
      response.writeHead(200, { ...html, "Content-Length": "100" }).write("half");
      setTimeout(() => response.destroy(), 20);
    } else if (path.startsWith("/to?"))
      response.writeHead(302, { Location: decodeURIComponent(path.slice(4)), "Set-Cookie": "a=b" }).end();
    else response.writeHead(200, html).end(words);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  ({ port } = server.address() as AddressInfo);
});
test.afterAll(() => server.close());
test.beforeEach(() => (asked = []));

const here = (path: string) => `http://127.0.0.1:${port}${path}`;
const any = { allows: () => true };

test("addresses of the internet are told from all others, in both versions", () => {
  for (const address of ["8.8.8.8", "1.1.1.1", "172.15.0.1", "172.32.0.1", "192.167.1.1", "2606:4700::1111", "2a00::1"])
    expect(isPublic(address), address).toBe(true);
  for (const address of [
    ...[
      "0.0.0.0",
      "10.1.2.3",
      "100.64.0.1",
      "127.0.0.1",
      "127.9.9.9",
      "169.254.169.254",
      "172.16.0.1",
      "172.31.255.255",
    ],
    ...["192.168.0.1", "192.0.0.1", "198.18.0.1", "224.0.0.1", "255.255.255.255", "::", "::1", "::127.0.0.1"],
    ...[
      "::ffff:8.8.8.8",
      "::ffff:127.0.0.1",
      "::ffff:7f00:1",
      "64:ff9b::7f00:1",
      "fc00::1",
      "fd00:ec2::254",
      "fe80::1",
    ],
    ...["fe80::1%lo", "ff02::1", "2001:db8::1", "2001::1", "2002:7f00:1::1", "localhost", "", "8.8.8.8.8"],
  ])
    expect(isPublic(address), address).toBe(false);
});

test("no address of this machine or of its network is asked, however it is written", async () => {
  for (const host of [
    ...[
      "127.0.0.1",
      "localhost",
      "[::1]",
      "[::ffff:127.0.0.1]",
      "[::ffff:7f00:1]",
      "2130706433",
      "0x7f.1",
      "0177.0.0.1",
    ],
    ...["0.0.0.0", "0", "169.254.169.254", "[fd00:ec2::254]", "10.0.0.1", "192.168.1.1", "[fe80::1]", "127.0.0.1."],
  ])
    await expect(fetchPage(`http://${host}:${port}/`), host).rejects.toThrow(/its own network.*ALLOW_PRIVATE=1/);
  expect(asked).toHaveLength(0);
});

test("every hop of a redirect is checked, and nothing but http is followed", async () => {
  const allows = (address: string) => address === "127.0.0.1";
  const to = (address: string) => here(`/to?${encodeURIComponent(address)}`);
  for (const address of [`http://127.0.0.2:${port}/`, "http://169.254.169.254/latest/", `http://[::1]:${port}/`])
    await expect(fetchPage(to(to(address)), { allows }), address).rejects.toThrow(/its own network/);
  expect(asked.map(({ url }) => url).filter((url) => url === "/" || url === "/latest/")).toEqual([]);
  for (const address of ["file:///etc/passwd", "ftp://127.0.0.1/", "data:text/html,a", "javascript:1"])
    await expect(fetchPage(to(address), { allows }), address).rejects.toThrow(/https:\/\/ or http:\/\/ was expected/);
  const page = await fetchPage(to("/elsewhere#there"), { allows });
  expect([page.url, page.bytes.toString()]).toEqual([here("/elsewhere"), words]);
  await expect(fetchPage(to(to(to(to(to(to(here("/"))))))), { allows })).rejects.toThrow(/leads on more than 5 times/);
});

test("a page comes as it is, packed or not; nothing is sent that tells of its reader", async () => {
  for (const path of ["/", "/gzip", "/brotli"]) {
    const page = await fetchPage(here(path), any);
    expect([page.bytes.toString(), page.type]).toEqual([words, html["Content-Type"]]);
  }
  await fetchPage(here("/to?/").replace("//", "//name:word@"), any);
  for (const { headers } of asked)
    for (const name of ["cookie", "authorization", "referer", "accept-language"]) expect(headers[name]).toBe(undefined);
});

for (const [path, sentence] of [
  ["/large", /more than 20000000 bytes/],
  ["/bomb", /more than 20000000 bytes/],
  ["/broken", /it cannot be fetched\. Save the page/],
  ["/cut", /it cannot be fetched\. Save the page/],
  ["/none", /the site answered 404\. Save the page/],
  ["/picture", /what is there is “image\/png”; a page, a text or a PDF was expected/],
] as const)
  test(`refused in a sentence: ${path}`, async () => {
    await expect(pageWay(true).answer({ url: here(path) })).rejects.toThrow(sentence);
  });

test("for /read/ a page comes as data; without its flag none of this machine, and what is no address is told", async () => {
  const { status, body } = await pageWay(true).answer({ url: ` ${here("/")} ` });
  expect([status, body]).toEqual([
    200,
    { url: here("/"), type: html["Content-Type"], base64: Buffer.from(words).toString("base64") },
  ]);
  await expect(pageWay(false).answer({ url: here("/") })).rejects.toThrow(/ALLOW_PRIVATE=1/);
  for (const sent of [null, 1, {}, { url: 1 }, { url: "" }, { url: "harbour" }])
    await expect((async () => pageWay(true).answer(sent))()).rejects.toThrow(/was expected/);
});
