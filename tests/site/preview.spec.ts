import { existsSync, readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { drawable } from "../../app/_pictures/drawable.ts";
import { filesBelow } from "../../commands/files-below.ts";
import { readShelf } from "../../library/read-shelf.ts";
import { readType } from "../../library/read-type.ts";
import { erbil, pageKinds, pair } from "./pages.ts";
import { testedSite } from "../tested-sites.ts";

const { PARALLAX_OUT: out } = testedSite;

/** What is shown where a link to a page is sent: the page's own words, and a picture that is there. */

const pages = filesBelow(out).filter((file) => file.endsWith("index.html") && !/_not-found|404/.test(file));

test("every page names itself to who is sent a link, with whole addresses and a picture that is there", () => {
  const wrong: string[] = [];
  for (const page of pages) {
    const tags = new Map(
      [
        ...readFileSync(page, "utf8").matchAll(/<meta (?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)"/g),
      ].map(([, name = "", content = ""]) => [name, content]),
    );
    for (const name of [
      ...["og:title", "og:description", "og:url", "og:type", "og:image", "og:image:alt", "og:locale", "og:site_name"],
      ...["twitter:card", "twitter:title", "twitter:description", "twitter:image"],
    ]) {
      if (!tags.get(name)) wrong.push(`${page}: no ${name}`);
    }
    for (const name of ["og:url", "og:image", "twitter:image"]) {
      const address = tags.get(name) ?? "";
      if (!/^https?:\/\//.test(address)) wrong.push(`${page}: ${name} is ${address}`);
      else if (!existsSync(`${out}${new URL(address).pathname}`)) wrong.push(`${page}: no file for ${address}`);
    }
    if (tags.get("og:image:width") !== "1200" || tags.get("og:image:height") !== "630") wrong.push(`${page}: size`);
  }
  expect(wrong.slice(0, 10)).toEqual([]);
  expect(pages.length).toBeGreaterThan(300);
});

test("an incident, each question and each pair have a picture of their own, 1200 by 630", () => {
  const { incidents } = readShelf("content");
  const expected = incidents.flatMap(({ id, accounts, questions }) => [
    `${out}/incidents/${id}/og.png`,
    ...questions.map((question) => `${out}/incidents/${id}/questions/${question.id}/og.png`),
    ...accounts.flatMap(({ article }, i) =>
      accounts.slice(i + 1).map((other) => `${out}/incidents/${id}/${article.id}/${other.article.id}/og.png`),
    ),
  ]);
  const pictures = filesBelow(out).filter((file) => file.endsWith("/og.png"));
  expect(pictures.toSorted()).toEqual([`${out}/og.png`, ...expected].toSorted());
  for (const picture of pictures) {
    const bytes = readFileSync(picture);
    expect(bytes.subarray(0, 8).toString("latin1"), picture).toBe("\x89PNG\r\n\x1a\n");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], picture).toEqual([1200, 630]);
    expect(bytes.length, picture).toBeLessThan(200 * 1024);
  }
});

test("both orders of a pair and its questions are sent with the picture that is theirs", async ({ page }) => {
  const pictureOf = async (address: string) => {
    await page.goto(address);
    return new URL((await page.locator('meta[property="og:image"]').getAttribute("content")) ?? "").pathname;
  };
  expect(await pictureOf(pair)).toBe(`${pair}og.png`);
  expect(await pictureOf(`${erbil}cbc-2024-01-16/us-condemns-2024-01-16/`)).toBe(`${pair}og.png`);
  expect(await pictureOf(pageKinds.question)).toBe(`${pageKinds.question}og.png`);
  expect(await pictureOf(erbil)).toBe(`${erbil}og.png`);
  expect(await pictureOf("/")).toBe("/og.png");
  const answer = await page.request.get(`${pair}og.png`);
  expect(answer.headers()["content-type"]).toBe("image/png");
});

test("no letter is drawn that the site's type does not have", () => {
  const all = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code));
  const drawn = new Set(Array.from(drawable(all.join("\n"))).map((letter) => letter.codePointAt(0) ?? 0));
  expect(drawn.size).toBeGreaterThan(300);
  const files = readType();
  expect(files).toHaveLength(8);
  for (const { name, weight } of files.filter(({ name }) => !name.endsWith(" Ext"))) {
    const cut = files.filter((file) => file.weight === weight && file.name.startsWith(name));
    const has = new Set(cut.flatMap(({ data }) => lettersOf(Buffer.from(data))));
    const missing = [...drawn].filter((code) => !has.has(code)).map((code) => code.toString(16));
    expect(missing, `${name} ${weight}`).toEqual([]);
  }
  expect(drawable("Kata’ib “Erdoğan” ẞ\u202E👩‍👩‍👧 a\u2010b")).toBe("Kata’ib “Erdoğan”  a-b");
});

/** The code points of a WOFF file's `cmap`, formats 4 and 12 (https://www.w3.org/TR/WOFF/, OpenType). */
function lettersOf(woff: Buffer): number[] {
  for (let i = 0; i < woff.readUInt16BE(12); i++) {
    const entry = 44 + i * 20;
    if (woff.toString("latin1", entry, entry + 4) !== "cmap") continue;
    const [offset, packed, unpacked] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at));
    const bytes = woff.subarray(offset, (offset ?? 0) + (packed ?? 0));
    const table = packed === unpacked ? bytes : inflateSync(bytes);
    return Array.from({ length: table.readUInt16BE(2) }, (_, n) => table.readUInt32BE(8 + n * 8)).flatMap((at) =>
      rangesOf(table, at).flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, n) => from + n)),
    );
  }
  throw new Error("no cmap");
}

function rangesOf(table: Buffer, at: number): (readonly [number, number])[] {
  const format = table.readUInt16BE(at);
  if (format === 12)
    return Array.from({ length: table.readUInt32BE(at + 12) }, (_, n) => [
      table.readUInt32BE(at + 16 + n * 12),
      table.readUInt32BE(at + 20 + n * 12),
    ]);
  if (format !== 4) return [];
  const segments = table.readUInt16BE(at + 6);
  return Array.from({ length: segments / 2 }, (_, n): readonly [number, number] => [
    table.readUInt16BE(at + 16 + segments + n * 2),
    table.readUInt16BE(at + 14 + n * 2),
  ]).filter(([from]) => from !== 0xffff);
}
