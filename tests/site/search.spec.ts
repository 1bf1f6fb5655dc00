import { expect, test, type Page } from "@playwright/test";
import { SearchIndex } from "../../app/_behaviours/search-index.ts";
import { searchTerm, searchWords } from "../../app/_behaviours/search-words.ts";
import { violationsOn } from "./axe.ts";
import { erbil, pageKinds, pair } from "./pages.ts";

/** Everything on the shelf from one field. The first tests need no browser. */

const article = (id: string, text: string) => ({ id, text, by: "", at: `/articles/${id}/` });
const made = new SearchIndex({
  articles: [
    article("quake", "Earthquake in the valley\n\nNobody was hurt.\n\nAn official counted three damaged bridges."),
    article("zh", "地震袭击山谷\n\n官员说三座桥梁受损。"),
    article("ar", "زلزال يضرب الوادي\n\nقال المسؤولون إنّ ثلاثة جسور تضررت."),
  ],
  entries: [
    { kind: "incident", words: "Earthquake of 2024", of: "", at: "/incidents/quake/" },
    { kind: "quotation", words: [0, 43, 87], of: "an official", at: "/incidents/quake/quake/#quake.bridges" },
    { kind: "quotation", words: [0, 0, 10], of: "a headline", at: "/incidents/quake/quake/#quake.what" },
  ],
});

const ready = made.make(new AbortController().signal);
test.beforeAll(() => ready);

test("words of every script are found by what is searched and what is typed alike", () => {
  const terms = (text: string) => searchWords(text).map(({ term }) => term);
  expect(terms("Café “Zürich”, 3rd")).toEqual(["cafe", "zurich", "3rd"]);
  expect(terms("官员说三座桥梁").length).toBeGreaterThan(2);
  expect(searchTerm("المسؤولون")).toBe(searchTerm("مسؤولون"));
  expect(searchTerm("إنّ")).toBe(searchTerm("ان"));
  expect(terms("हिन्दी")).toEqual(["हिन्दी"]);
  for (const { start, end } of searchWords("a 官员说 b")) expect(end).toBeGreaterThan(start);
});

for (const [query, at] of [
  ["earthqake", "/incidents/quake/"],
  ["earthqu", "/incidents/quake/"],
  ["eathqua", "/incidents/quake/"],
  ["earthquuak", "/incidents/quake/"],
  ["valley earhtq", "/articles/quake/"],
  ["vallye earthquake", "/articles/quake/"],
  ["hurt", "/articles/quake/#quake.p1"],
  ["bridges offical", "/articles/quake/#quake.p2"],
  ["桥梁", "/articles/zh/#zh.p1"],
  ["地震", "/articles/zh/"],
  ["جسور", "/articles/ar/#ar.p1"],
  ["مسؤولون", "/articles/ar/#ar.p1"],
] as const) {
  test(`“${query}” finds ${at} first`, () => {
    expect(made.find(query, 1).hits[0]?.at).toBe(at);
  });
}

test("what has the word for its name comes before what quotes it; what has it not is not found", () => {
  expect(made.find("earthquake", 9).hits.map(({ kind }) => kind)).toEqual(["incident", "article", "quotation"]);
  for (const query of ["flood", "2025", "earthquake flood", "…", ""])
    expect(made.find(query, 9), query).toEqual({ count: 0, hits: [] });
});

/** Opens a page, types into the field, and waits for what is found. */
async function seek(page: Page, address: string, words: string): Promise<void> {
  await page.goto(address);
  await page.keyboard.press("/");
  await page.keyboard.type(words);
  await expect(page.locator("[data-part=search-said]")).toContainText(/found\.|shown\. Enter shows all\.$/);
}

test("by keyboard: nothing is asked for before; the slash leads to the field, arrows choose, Enter goes to the very place", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(pair);
  await page.waitForLoadState("networkidle");
  expect(asked.filter((address) => /search-search|search\.(?:css|json)/.test(address))).toEqual([]);
  await seek(page, pair, "spy cenres mossad");
  expect(asked).toContain("/search.json");
  const field = page.getByRole("combobox", { name: "Search the shelf" });
  await expect(field).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByRole("option").first().locator("mark").first()).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press("ArrowDown");
  const option = page.getByRole("option", { selected: true });
  await expect(field).toHaveAttribute("aria-activedescendant", (await option.getAttribute("id")) ?? "");
  const address = (await option.getAttribute("href")) ?? "";
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${address.replaceAll(".", "\\.")}$`));
});

test("Escape closes the list; a slash that is typed is a slash; Enter without a choice leads to all that was found", async ({
  page,
}) => {
  await seek(page, erbil, "missile");
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-part=search-panel]")).toBeHidden();
  await expect(page.getByRole("combobox")).toHaveValue("missile");
  await page.keyboard.type(" /");
  await expect(page.getByRole("combobox")).toHaveValue("missile /");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\/\?q=missile/);
  await expect(page.locator("[data-part=search-results] [data-part=search-hit]").nth(20)).toBeVisible();
  await expect(page.locator("[data-part=search-all]")).toBeHidden();
  expect(await violationsOn(page)).toEqual([]);
});

test("every address that the search leads to is there, its anchor included", async ({ page }) => {
  await page.goto("/search/");
  const file = (await (await page.request.get("/search.json")).json()) as { entries: { at: string }[] };
  const known = new Map<string, string>();
  const broken: string[] = [];
  for (const { at } of file.entries) {
    const [address = "", anchor] = at.split("#");
    const html = known.get(address) ?? (await (await page.request.get(address)).text());
    known.set(address, html);
    if (!html.includes(anchor === undefined ? "<h1" : `id="${anchor}"`)) broken.push(at);
  }
  expect(broken.slice(0, 10)).toEqual([]);
  expect(file.entries.length).toBeGreaterThan(500);
});

test("on a phone the list keeps within the screen, and a tap leads on", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto("/");
  await page.locator("[data-part=search] input").click();
  await page.keyboard.type("erbil");
  await expect(page.getByRole("option").first()).toBeVisible();
  const box = await page.locator("[data-part=search-panel]").boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  await page.getByRole("option").first().click();
  await expect(page).toHaveURL(/\/incidents\//);
});

test("who judges first or reads blind has no search, and no key leads to it", async ({ page }) => {
  for (const wish of ["judge", "blind"]) {
    await page.goto(`${pair}?${wish}=1`);
    await page.keyboard.press("/");
    await expect(page.locator("[data-part=search]")).toBeHidden();
    await expect(page.locator("[data-part=search-panel]")).toHaveCount(0);
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the field leads to a page that lists everything by kind and first letter", async ({ page }) => {
    await page.goto(pageKinds.home);
    await page.getByRole("searchbox", { name: "Search the shelf" }).fill("erbil");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/search\/\?q=erbil$/);
    for (const kind of ["incidents", "articles", "questions", "positions", "voices", "places", "quotations"])
      await expect(page.getByRole("heading", { name: kind, level: 2 })).toBeVisible();
    await expect(page.getByRole("heading", { name: "E", level: 3, exact: true }).first()).toBeVisible();
  });
});
