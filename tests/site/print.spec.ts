import { expect, test } from "@playwright/test";
import { erbil, pair } from "./pages.ts";

/** What comes out of a printer, seen as the print style sheet shows it. */
test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.emulateMedia({ media: "print" });
});

test("a pair prints as the list of all questions, then both texts, without tools", async ({ page }) => {
  await page.goto(`${pair}#killed`);
  await expect(page.locator(".tools")).toBeHidden();
  await expect(page.locator("nav")).toBeHidden();
  for (const card of await page.locator(".card").all()) {
    await expect(card.locator(".card-answers")).toBeVisible();
    await expect(card.locator(".said").first()).toBeVisible();
  }
  const last = page.locator(".account-a .block").last();
  await expect(last).toBeVisible();
  const pane = await page.locator(".account-a").evaluate((column) => column.scrollHeight - column.clientHeight);
  expect(pane).toBeLessThanOrEqual(1);
});

test("marks keep their line and sign on paper", async ({ page }) => {
  await page.goto(pair);
  const marks = page.locator(".account mark");
  expect(await marks.first().evaluate((mark) => getComputedStyle(mark).textDecorationLine)).toBe("underline");
  expect(
    await page
      .locator(".mark-sign")
      .first()
      .evaluate((sign) => getComputedStyle(sign, "::before").content),
  ).toContain("≠");
});

test("a pair takes a few sheets of A4 and nothing is cut", async ({ page }) => {
  await page.goto(pair);
  const pdf = await page.pdf({ format: "A4" });
  const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(1);
  expect(pages).toBeLessThanOrEqual(5);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over).toBeLessThanOrEqual(0);
});

test("the grid prints whole", async ({ page }) => {
  await page.goto(erbil);
  const box = await page
    .locator(".grid-scroll")
    .evaluate((box) => ({ height: box.scrollHeight - box.clientHeight, width: box.scrollWidth - box.clientWidth }));
  expect(box.height).toBeLessThanOrEqual(1);
  expect(box.width).toBeLessThanOrEqual(1);
});
