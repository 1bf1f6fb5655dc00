import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import jsQR from "jsqr";
import { parseHTML } from "linkedom";
import { readShelf } from "../../library/read-shelf.ts";
import type { Incident } from "../../library/shelf.ts";
import { readPdf, type Leaf } from "../read-pdf.ts";
import { erbil, pageKinds, pair } from "./pages.ts";
import { testedSite } from "../tested-sites.ts";

const { PARALLAX_OUT: out } = testedSite;

/** Discussion sheets as they come out of a printer, and as a student and a teacher use them. */

const strangeSite = process.env["STRANGE_SITE"] ?? "";
const papers = { A4: [595, 842], Letter: [612, 792] } as const;
/** The margins of _sheet/sheet.css in points: 12 mm, and 14 mm at the foot, where the page's number stands. */
const margin = { side: 34, top: 34, foot: 39.6 };
const { incidents } = readShelf("content");

const sheetsOf = ({ id, accounts }: Incident) =>
  accounts.flatMap(({ article: a }, i) =>
    accounts.slice(i + 1).map(({ article: b }) => `/incidents/${id}/sheet/${a.id}/${b.id}/`),
  );

/** Of an incident’s pairs the eighth with the longest texts, which fill most, and the shortest. */
function printedOf(incident: Incident): string[] {
  const length = (id: string) => incident.accounts.find(({ article }) => article.id === id)?.article.text.length ?? 0;
  const lengthOf = (sheet: string) =>
    sheet
      .split("/")
      .slice(4, 6)
      .reduce((sum, id) => sum + length(id), 0);
  const byLength = sheetsOf(incident).toSorted((a, b) => lengthOf(b) - lengthOf(a));
  const longest = Math.ceil(byLength.length / 8);
  return byLength.filter((_, n) => n < longest || n === byLength.length - 1);
}

const keyOf = (sheet: string) => sheet.replace("/sheet/", "/key/");

for (const incident of incidents) {
  for (const isKey of [false, true]) {
    test(`${isKey ? "keys" : "sheets"} of pairs, ${incident.id}: two leaves at most, nothing cut, no heading at a foot`, async ({
      page,
    }) => {
      // Several documents are printed and read.
      test.setTimeout(120_000);
      const sides: string[] = [];
      for (const sheet of printedOf(incident)) {
        const address = isKey ? keyOf(sheet) : sheet;
        await page.goto(address);
        const counts: number[] = [];
        for (const format of ["Letter", "A4"] as const) {
          const leaves = await readPdf(await page.pdf({ format }));
          expect(leaves.length, `${address} ${format}`).toBeLessThanOrEqual(4);
          expect(faultsOf(leaves, format), `${address} ${format}`).toEqual([]);
          expect(await missingFrom(page, leaves), `${address} ${format}`).toEqual([]);
          counts.push(leaves.length);
        }
        sides.push(counts.join("/"));
      }
      console.log(`${incident.id}, ${isKey ? "keys" : "sheets"}, sides on Letter/A4: ${sides.join(" ")}`);
    });
  }
}

for (const incident of incidents) {
  test(`the sheet of one question, ${incident.id}: one page for the longest pair, nothing cut, three answers or all`, async ({
    page,
  }) => {
    const [longest = ""] = printedOf(incident);
    const ofBoth = (id: string) =>
      incident.questions
        .find((question) => question.id === id)
        ?.positions.some(({ claims }) => claims.some(({ article }) => longest.includes(`/${article}/`)));
    const asked = incident.questions.filter(({ id }) => ofBoth(id));
    for (const query of [`?questions=${asked[0]?.id}`, `?answers=3&questions=${asked.at(-1)?.id}`])
      for (const format of ["Letter", "A4"] as const) {
        await page.goto(longest + query);
        await expect(page.locator("[data-part=sheet-grid] tbody tr").filter({ visible: true })).toHaveCount(1);
        const leaves = await readPdf(await page.pdf({ format }));
        expect(leaves.length, `${longest}${query} ${format}`).toBe(1);
        expect(await missingFrom(page, leaves), `${longest}${query} ${format}`).toEqual([]);
      }
  });
}

for (const address of [
  ...incidents.flatMap(({ id }) => [`/incidents/${id}/sheet/`, `/incidents/${id}/key/`]),
  ...[
    "hostile-2021/sheet/hostile-2021-05-05/plain-2021-05-05/",
    "hostile-2021/sheet/",
    "mill-2022/key/morning-2022-06-06/evening-2022-06-06/",
    "mill-2022/key/",
    "ferry-2020/sheet/",
    "ferry-2020/key/",
  ].map((path) => `${strangeSite}/incidents/${path}`),
]) {
  test(`${address.replace(strangeSite, "")}: nothing cut, no heading at a foot`, async ({ page }) => {
    await page.goto(address);
    for (const format of ["A4", "Letter"] as const) {
      expect(faultsOf(await readPdf(await page.pdf({ format })), format)).toEqual([]);
    }
  });
}

test("a student's sheet gives nothing away: the editors' order, no answer, no relation, no mark", async ({ page }) => {
  for (const incident of incidents) {
    const answers = incident.questions.flatMap(({ positions }) =>
      positions.flatMap(({ says, claims }) => [says, ...claims.map((claim) => claim.says)]),
    );
    // A number or a single word stands in questions and headlines too.
    const telling = [...new Set(answers)].filter((says) => says.split(" ").length > 2);
    for (const address of [`/incidents/${incident.id}/sheet/`, ...sheetsOf(incident)]) {
      const isOfAll = address.endsWith("/sheet/");
      if (isOfAll) await page.goto(address);
      // No script writes into a sheet, as that of all accounts shows: of the pairs' the file is read.
      const { asked, filled, text, marks } = isOfAll
        ? await page.evaluate(shownOn, undefined)
        : shownOn(parseHTML(readFileSync(`${out}${address}index.html`, "utf8")).document);
      const order = asked.map((ask) => incident.questions.findIndex((question) => question.ask === ask));
      expect(order.length, address).toBeGreaterThan(0);
      expect(order.includes(-1), address).toBe(false);
      if (!isOfAll) expect(order, address).toEqual(order.toSorted((a, b) => a - b));
      expect(filled, address).toEqual([]);
      expect(marks, address).toBe(0);
      const withoutTitle = text.replace(incident.title, "").toLowerCase();
      expect(
        telling.filter((says) => withoutTitle.includes(says.toLowerCase())),
        address,
      ).toEqual([]);
      expect(withoutTitle, address).not.toMatch(
        /\b(conflict|disputed?|updated?|agree|differ in detail|tells more|only in)\b/,
      );
    }
  }
});

test("a key has every answer with its words and voices, the relation and the reasons of the pair's page", async ({
  page,
}) => {
  const said = (root: string) =>
    page.locator(root).evaluateAll((rows) =>
      rows.map((row) =>
        [
          ...row.querySelectorAll(
            "[data-part=says], [data-part=said], [data-part=voice], [data-part=relation], p:not([data-part=card-acts], [data-part=wording])",
          ),
        ]
          .map((part) => part.textContent?.replace(/\s+/g, " ").trim())
          .filter((part) => !part?.includes("same words"))
          .toSorted(),
      ),
    );
  await page.goto(pair);
  const cards = await said("[data-part=card]");
  await page.goto(pageKinds["key of a pair"]);
  const rows = await said("[data-part=sheet-grid] tbody tr");
  expect(rows.length).toBeGreaterThan(5);
  const sorted = (lists: unknown[]) => lists.map((list) => JSON.stringify(list)).toSorted();
  expect(sorted(rows.map((row) => row.filter((part) => !part?.startsWith("The accounts of"))))).toEqual(
    sorted(cards.map((card) => card.filter((part) => !part?.startsWith("The accounts of")))),
  );
});

test("every code is read as the address that it stands for; the student's lead to pages where nothing is marked", async ({
  page,
}) => {
  for (const address of [
    ...incidents.flatMap((incident) => {
      const [sheet = ""] = sheetsOf(incident);
      return [`/incidents/${incident.id}/sheet/`, sheet, keyOf(sheet)];
    }),
    `${strangeSite}/incidents/ferry-2020/key/`,
  ]) {
    await page.goto(address);
    const codes = await page.locator("[data-part=qr-code]").evaluateAll(drawnCodes);
    expect(codes.length, address).toBeGreaterThan(1);
    for (const { href, rows } of codes) {
      const read = new URL(readCode(rows));
      expect(read.pathname + read.hash, address).toBe(href);
      if (!address.includes("/key/")) expect(href, address).toMatch(/^\/articles\//);
    }
  }
});

test("codes are wide enough for a telephone: a third of a millimetre for each square", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto(pageKinds["key of a pair"]);
  const squares = await page
    .locator("[data-part=qr-code] img")
    .evaluateAll((codes) => codes.map((code) => code.clientWidth / Number(code.getAttribute("width"))));
  const millimetre = 96 / 25.4;
  for (const square of squares) expect(square / millimetre).toBeGreaterThan(0.3);
});

test("from an incident and from a pair to the sheet, to its key, and back", async ({ page }) => {
  await page.goto(erbil);
  await page.getByText("Teach", { exact: true }).last().click();
  await page.getByRole("link", { name: "Discussion sheet" }).click();
  await expect(page).toHaveURL(new RegExp(`${erbil}sheet/$`));
  await page.getByText("A sheet for two of the accounts").click();
  await page.getByRole("link", { name: "Publisher unknown and CBC News" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Publisher unknown and CBC News");
  await page.getByRole("link", { name: "Key with the answers" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Key: ");
  await page.getByRole("link", { name: "The two side by side" }).click();
  await expect(page).toHaveURL(new RegExp(`${pair}$`));
  await page.goto(`${erbil}cbc-2024-01-16/us-condemns-2024-01-16/`);
  await page.getByText("Teach", { exact: true }).last().click();
  await page.getByRole("link", { name: "Discussion sheet" }).click();
  await expect(page).toHaveURL(new RegExp(`${pageKinds["sheet of a pair"]}$`));
});

test("the button prints, by keyboard too; without scripts there is none", async ({ page, browser }) => {
  await page.addInitScript(() => {
    window.print = () => void (document.documentElement.dataset["printed"] = "yes");
  });
  await page.goto(pageKinds.sheet);
  await page.getByRole("button", { name: "Print" }).press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-printed", "yes");
  const plain = await browser.newPage({ javaScriptEnabled: false, baseURL: process.env["SITE"] ?? "" });
  await plain.goto(pageKinds.sheet);
  await expect(plain.getByRole("button", { name: "Print" })).toBeHidden();
  await plain.close();
});

test("of forty accounts no two have a sheet or a frame, and their page leads to the incident's sheet", async ({
  page,
}) => {
  await page.goto(`${strangeSite}/incidents/ferry-2020/paper2-2020-01-02/paper3-2020-01-02/`);
  await page.locator("parallax-share summary").click();
  await expect(page.locator("parallax-share").getByRole("textbox")).toHaveCount(0);
  await page.getByText("Teach", { exact: true }).last().click();
  await page.getByRole("link", { name: "Discussion sheet for all 40 accounts" }).click();
  await expect(page.getByRole("table")).toHaveCount(8);
  await expect(page.locator("main")).toContainText("no two have a sheet of their own");
});

test("a sheet answers at the ids that its incident and its articles had", async ({ page }) => {
  for (const path of ["angles-2021/sheet/", "angles-2021/key/hostile-2021-05-04/plain-2021-05-05/"]) {
    await page.goto(`${strangeSite}/incidents/${path}`);
    const canonical = await page.locator("link[rel=canonical]").getAttribute("href");
    expect(canonical).toContain(`/incidents/hostile-2021/${path.split("/")[1]}/`);
  }
});

test("what only sheets are drawn with is loaded on sheets alone", () => {
  const sheetsIn = (page: string) =>
    [...readFileSync(`${out}${page}index.html`, "utf8").matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
      ([, file]) => file,
    );
  expect(sheetsIn(pageKinds.sheet).length).toBe(sheetsIn(pair).length + 1);
});

/** What a sheet asks and has filled in, what else it says but for the texts and their names, and what is marked on it. */
function shownOn(sheet: Document = document) {
  const texts = (selector: string) => [...sheet.querySelectorAll(selector)].map((cell) => cell.textContent ?? "");
  const rest = sheet.querySelector("main")?.cloneNode(true) as Element | undefined;
  if (!rest) throw new Error("no main");
  for (const known of rest.querySelectorAll(
    "[data-part=sheet-bar], [data-part=sheet-pairs], [data-part=sheet-text], [data-part=sheet-accounts], [data-part=sheet-sources], [data-part=sheet-legend], [data-part=sheet-grid] tbody th",
  ))
    known.remove();
  return {
    asked: texts("[data-part=sheet-grid] tbody th span"),
    filled: texts("[data-part=sheet-grid] tbody td:not([data-part=sheet-choice])").filter(Boolean),
    text: rest.textContent ?? "",
    marks: sheet.querySelectorAll("main mark, main [data-part=relation], main [data-part=mark-sign]").length,
  };
}

/** What a printer would cut off, what is too small to read, and what stands alone at a foot. */
function faultsOf(leaves: readonly Leaf[], format: keyof typeof papers): string[] {
  const [width, height] = papers[format];
  return leaves.flatMap((leaf, i) => {
    const isNumber = (text: string, y: number) => y < margin.foot && text.trim() === `${i + 1} / ${leaves.length}`;
    const words = leaf.words.filter(({ text, y }) => !isNumber(text, y));
    const out = words.filter(
      ({ x, y, width: long, size }) =>
        x < margin.side - 1 ||
        x + long > width - margin.side + 1 ||
        y < margin.foot - 1 ||
        y + size > height - margin.top + 4,
    );
    const foot = Math.min(...words.map(({ y }) => y));
    const last = words.filter(({ y }) => y - foot < 2);
    const isHeading = last.some(({ size, text }) => size > 10 || /^(Question$|says what, in which)/.test(text));
    return [
      ...(Math.abs(leaf.width - width) > 1 || Math.abs(leaf.height - height) > 1
        ? [`size ${leaf.width} × ${leaf.height}`]
        : []),
      ...(words.length === 0 ? ["an empty side"] : []),
      ...out.map(({ text, x, y }) => `“${text}” at ${x.toFixed(0)}, ${y.toFixed(0)} is outside the margins`),
      ...words.filter(({ size }) => size < 7.4).map(({ text, size }) => `“${text}” has ${size.toFixed(1)} pt`),
      ...(isHeading ? [`“${last.map(({ text }) => text).join(" ")}” stands alone at the foot`] : []),
    ].map((fault) => `side ${i + 1}: ${fault}`);
  });
}

/** The words on the page that are not in its print; order and spaces aside. */
async function missingFrom(page: Page, leaves: readonly Leaf[]): Promise<string[]> {
  const printed = new Map<string, number>();
  for (const letter of leaves.flatMap(({ words }) => words).flatMap(({ text }) => [...folded(text)]))
    printed.set(letter, (printed.get(letter) ?? 0) + 1);
  const drawn = await page.evaluate(() => {
    const main = document.querySelector("main");
    if (!main) throw new Error("no main");
    const isLeftOut = (part: Element): boolean =>
      part.matches("[data-part=sheet-bar], [data-part=sheet-pairs], script") ||
      // What the task leaves out, and the signs that it does not ask for.
      !part.checkVisibility() ||
      // What only screen readers are told.
      getComputedStyle(part).clipPath === "inset(50%)";
    const left = [...main.querySelectorAll("*")].filter(isLeftOut);
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    let words = "";
    while (texts.nextNode())
      if (!left.some((part) => part.contains(texts.currentNode))) words += texts.currentNode.nodeValue ?? "";
    return words;
  });
  const needed = new Map<string, number>();
  for (const letter of folded(drawn)) needed.set(letter, (needed.get(letter) ?? 0) + 1);
  return [...needed]
    .filter(([letter, count]) => (printed.get(letter) ?? 0) < count)
    .map(([letter, count]) => `${letter}: ${printed.get(letter) ?? 0} of ${count}`);
}

/** Without spaces; a PDF names the apostrophe of this type in more than one way. */
function folded(text: string): string {
  return text.replace(/\s/g, "").replace(/[’ʼ]/g, "'");
}

/** Runs in the page: the codes as the browser draws them, a row of squares as a line of 0 (light) and 1. */
async function drawnCodes(links: Element[]) {
  return Promise.all(
    links.map(async (link) => {
      const code = link.querySelector("img");
      const context = new OffscreenCanvas(code?.naturalWidth ?? 0, code?.naturalHeight ?? 0).getContext("2d");
      if (!code || !context) throw new Error("no picture");
      await code.decode();
      context.drawImage(code, 0, 0);
      const { data, width, height } = context.getImageData(0, 0, code.naturalWidth, code.naturalHeight);
      const rows = Array.from({ length: height }, (_, y) =>
        Array.from({ length: width }, (_, x) => ((data[(y * width + x) * 4] ?? 0) < 128 ? "1" : "0")).join(""),
      );
      return { href: link.getAttribute("href") ?? "", rows };
    }),
  );
}

/** The square of which a code has one in every corner but the lower right (ISO/IEC 18004), with the light around it. */
const finder = ["11111110", "10000010", "10111010", "10111010", "10111010", "10000010", "11111110", "00000000"];

/** What a code says, if it lies as it should: a decoder reads one that is mirrored, too. Each square becomes four by four pixels. */
function readCode(rows: readonly string[]): string {
  const quiet = rows.findIndex((row) => row.includes("1"));
  const inner = rows.slice(quiet, rows.length - quiet).map((row) => row.slice(quiet, row.length - quiet));
  const across = (rows: readonly string[]) => rows.map((row) => [...row].toReversed().join(""));
  const hasFinder = (rows: readonly string[]) => finder.every((line, y) => rows[y]?.startsWith(line));
  const corners = [inner, across(inner), inner.toReversed(), across(inner.toReversed())].map(hasFinder);
  expect(corners, "squares: upper left, upper right, lower left, lower right").toEqual([true, true, true, false]);
  const scale = 4;
  const side = rows.length * scale;
  const pixels = new Uint8ClampedArray(side * side * 4);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++)
      pixels.fill(
        rows[Math.floor(y / scale)]?.[Math.floor(x / scale)] === "1" ? 0 : 255,
        (y * side + x) * 4,
        (y * side + x) * 4 + 4,
      );
  return jsQR(pixels, side, side)?.data ?? "http://no.code/";
}

test("read blind, a sheet has no publisher, byline, headline, source or code; the way to it takes the wish along, and none leads to the key", async ({
  page,
}) => {
  const names = /CBC|TASS|Publisher unknown|\bAP\b|Revolutionary Guards claim|Overnight blasts/;
  await page.goto(`${erbil}cbc-2024-01-16/tass-2024-01-16/?blind=1`);
  const link = page.getByRole("link", { name: "Discussion sheet", includeHidden: true });
  await expect(link).toHaveAttribute("href", /\/sheet\/.*\?blind=1$/);
  await page.goto(`${erbil}sheet/cbc-2024-01-16/tass-2024-01-16/?blind=1`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Account A and Account B/);
  // A text may name its own paper: it stays as it is.
  const shown = await page.locator("main").evaluate((main: HTMLElement) => {
    const texts = [...main.querySelectorAll<HTMLElement>("[data-part=sheet-text] [data-part=block]")];
    return texts.reduce((words, text) => words.replace(text.innerText, ""), main.innerText);
  });
  expect(shown).not.toMatch(names);
  expect(shown, "an address names publishers too").not.toMatch(/cbc-|tass-/);
  await expect(page.locator("[data-part=sheet-text]").first()).toContainText("Late on Monday");
  await expect(page.locator("[data-part=qr-code]").filter({ visible: true })).toHaveCount(0);
  expect(await page.title()).not.toMatch(names);
  const key = page.getByRole("link", { name: "Key with the answers", includeHidden: true });
  await expect(key).toHaveCount(1);
  await expect(key).toBeHidden();
  await page.goto(`${erbil}sheet/?blind=1`);
  expect(await page.locator("[data-part=sheet-accounts]").innerText()).not.toMatch(names);
});
