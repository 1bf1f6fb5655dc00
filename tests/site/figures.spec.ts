import { expect, test } from "@playwright/test";
import { violationsOn } from "./axe.ts";

/** Timelines and maps on pages: pictures that lead on, with a table behind them. */

const derna = "/incidents/derna-flood-2023-09/";

test("the map's points lead to lines of its table, which lead to incidents; a place that nobody located stands there too", async ({
  page,
}) => {
  await page.goto("/incidents/");
  const points = page.locator("svg a");
  const count = await points.count();
  expect(count).toBeGreaterThan(3);
  for (let place = 0; place < count; place++) {
    const point = points.nth(place);
    const row = page.locator(((await point.getAttribute("href")) ?? "").replace(".", "\\."));
    const [, number = "", first = ""] = /^(\d+): ([^,]+)/.exec((await point.getAttribute("aria-label")) ?? "") ?? [];
    await expect(row.getByRole("cell").first()).toHaveText(number);
    await expect(row.getByRole("rowheader")).toContainText(first.trim());
  }
  await points.first().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#site\.place-1$/);
  await expect(page.getByRole("rowheader", { name: /not on the map/ })).toHaveCount(1);
  await page.getByRole("row", { name: /Derna/ }).getByRole("link").click();
  await expect(page).toHaveURL(derna);
});

test("an incident's timeline has its accounts in order, and updates as numbered arrows that are told below", async ({
  page,
}) => {
  await page.goto(derna);
  const section = page.getByRole("region", { name: "When each was told" });
  const days = await section.locator("ol").first().locator("small").allTextContents();
  expect(days.length).toBe(9);
  const numbers = await section.locator("[data-part=update-arrows] text").allTextContents();
  expect(numbers.map(Number)).toEqual(numbers.map((_, place) => place + 1));
  await expect(section.locator("[data-part=updated] > li")).toHaveCount(numbers.length);
  await section.locator("[data-part=updated] a").first().click();
  await expect(page).toHaveURL(/\/questions\//);
});

test("who judges first sees the timeline without its updates", async ({ page }) => {
  await page.goto(`${derna}?judge=1`);
  await expect(page.getByRole("heading", { name: "When each was told" })).toBeVisible();
  for (const told of ["[data-part=update-arrows]", "[data-part=updated]"])
    await expect(page.locator(told)).toBeHidden();
});

for (const address of ["/incidents/", derna]) {
  test(`${address}: axe finds nothing in its pictures, and nothing is wider than a phone`, async ({ page }) => {
    for (const width of [390, 1440])
      for (const colorScheme of ["light", "dark"] as const) {
        await page.setViewportSize({ width, height: 844 });
        await page.emulateMedia({ colorScheme });
        await page.goto(address);
        expect(await violationsOn(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
  });
}
