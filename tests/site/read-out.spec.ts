import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { serve } from "../../commands/serve.ts";
import { localContent } from "../../commands/serving/local-content.ts";
import { Archive } from "../../engine/intake/unzip.ts";
import { readShelf } from "../../library/read-shelf.ts";
import { sound } from "../library/mini-shelf.ts";
import { violationsInBothSchemes } from "./axe.ts";

/** A comparison leaves the browser: as a table, and as files of the shelf, saved or written; and comes from the shelf. */

const incident = "erbil-2024-01";
const place = mkdtempSync(path.join(tmpdir(), "out-"));
let server: Server;
/** The site as `npm start` serves it: it writes to a content of the test's own. */
let local: string;

test.beforeAll(async () => {
  for (const [name, text] of Object.entries(sound)) put("content", name, text);
  const content = localContent(path.join(place, "content"));
  const served = await serve(process.env["PARALLAX_OUT"] ?? "out", 4350, "", { content });
  server = served.server;
  local = `http://localhost:${served.port}`;
});
test.afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(place, { recursive: true });
});

function put(folder: string, name: string, text: string | Uint8Array): void {
  const file = path.join(place, folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The incident of the shelf as a comparison of one's own, and what can be done with it. */
async function goOn(page: Page, site = ""): Promise<void> {
  page.on("pageerror", (error) => expect(error.stack).toBe("no error"));
  page.on("console", (message) => message.type() === "error" && expect(message.text()).toBe("no message"));
  await page.goto(`${site}/incidents/${incident}/`);
  await page.getByRole("link", { name: "Continue in your own comparison" }).click();
  await expect(page.locator("[data-part=read-article]")).toHaveCount(6);
}

async function fillIn(page: Page): Promise<void> {
  await page.getByText("For an editor of the shelf").click();
  await page.getByRole("button", { name: "Save as a .zip" }).click();
  // What is asked for is not given yet.
  await expect(page.getByRole("textbox", { name: "Where", exact: true })).toBeFocused();
  await page.getByRole("textbox", { name: "Where", exact: true }).fill("Erbil: the north");
  await page.getByRole("textbox", { name: /What kind of event/ }).fill("missile strike");
}

async function saved(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return readFileSync(await download.path());
}

const original = () => {
  const found = readShelf("content").incidents.find(({ id }) => id === incident);
  if (!found) throw new Error(`no ${incident}`);
  return found;
};
const quotations = ({ questions }: Pick<ReturnType<typeof original>, "questions">) =>
  questions
    .filter(({ reviewed }) => reviewed !== undefined)
    .map(({ ask, positions }) => [
      ask,
      positions.map(({ claims }) => claims.map(({ quote, start }) => [quote, start])),
    ]);

test("an incident of the shelf goes on as one's own, and as a .zip for editors the check has nothing against it", async ({
  page,
}) => {
  await goOn(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(original().title);
  await fillIn(page);
  const zip = new Archive(new Uint8Array(await saved(page, "Save as a .zip")), "a .zip");
  const articles = original().accounts.map(({ article }) => `articles/${article.id}.md`);
  for (const name of [...articles, "incidents/erbil-the-north-2024-01.md", "README.txt"])
    put("unpacked", name, (await zip.text(name)) ?? "");
  const shelf = readShelf(path.join(place, "unpacked"));
  expect(shelf.incidents.map(({ id }) => id)).toEqual(["erbil-the-north-2024-01"]);
  expect(shelf.incidents.map(quotations)).toEqual([quotations(original())]);
  expect(shelf.articles.map(({ text }) => text).toSorted()).toEqual(
    original()
      .accounts.map(({ article }) => article.text)
      .toSorted(),
  );
  expect(readFileSync(path.join(place, "unpacked/README.txt"), "utf8")).toContain("npm run check");
  // What was filled in is there after a reload.
  await page.reload();
  await page.getByText("For an editor of the shelf").click();
  await expect(page.getByRole("textbox", { name: "Where", exact: true })).toHaveValue("Erbil: the north");
});

test("served by npm start, it is written to the private content; with other words it is offered another name", async ({
  page,
}) => {
  await goOn(page, local);
  await fillIn(page);
  await page.getByRole("button", { name: "Write to content/private/" }).click();
  const said = page.locator("[data-part=read-editor]").getByRole("status");
  await expect(said).toContainText("start it again; then it is at /incidents/erbil-the-north-2024-01/");
  const shelf = () => readShelf(path.join(place, "content"), true).incidents.filter((one) => one.private);
  expect(shelf().map(quotations)).toEqual([quotations(original())]);
  await page.getByRole("textbox", { name: /What kind of event/ }).fill("attack");
  await page.getByRole("button", { name: "Write to content/private/" }).click();
  await expect(said).toContainText("There already, in other words: incidents/erbil-the-north-2024-01.md");
  await page.getByRole("button", { name: "Write as erbil-the-north-2024-01-2" }).click();
  await expect(said).toContainText("/incidents/erbil-the-north-2024-01-2/");
  expect(
    shelf()
      .map(({ id, kind }) => [id, kind])
      .toSorted(),
  ).toEqual([
    ["erbil-the-north-2024-01", "missile strike"],
    ["erbil-the-north-2024-01-2", "attack"],
  ]);
});

test("a site that cannot write says so, and nothing is wrong to axe with everything open", async ({ page }) => {
  await goOn(page);
  await page.getByText("For an editor of the shelf").click();
  await expect(page.locator("[data-part=read-editor]")).toContainText("From here it cannot");
  await expect(page.getByRole("button", { name: "Write to content/private/" })).toHaveCount(0);
  expect(await violationsInBothSchemes(page)).toEqual([]);
});

test("a table is saved, and copied for a spreadsheet", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await goOn(page);
  const csv = (await saved(page, "Save as a table")).toString("utf8");
  expect(csv).toMatch(/^\uFEFFQuestion,Relation,Position,Article,Quotation,/);
  await page.getByRole("button", { name: "Copy for a spreadsheet" }).click();
  await expect(page.locator("[data-part=toast]")).toHaveText("Copied: paste it into a spreadsheet.");
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const html = await (await item?.getType("text/html"))?.text();
    return { text: await navigator.clipboard.readText(), cells: html?.match(/<td>/g)?.length };
  });
  expect(copied.text).toMatch(/^Question\tRelation\tPosition\t/);
  const rows = original().questions.flatMap(({ positions }) => positions.flatMap(({ claims }) => claims)).length;
  expect(csv.split("\r\n").length).toBeGreaterThan(rows);
  expect((copied.cells ?? 0) / 13).toBe(csv.split("\r\n").length - 1);
});

test("an incident that is not on the shelf is told, once", async ({ page }) => {
  for (const none of ["none-2024-01", "../read", "%22%3E"]) {
    await page.goto(`/read/?from=${none}`);
    await expect(page.locator("[data-part=read-said]")).toContainText("There is no such incident on this shelf");
    expect(new URL(page.url()).search).toBe("");
  }
});
