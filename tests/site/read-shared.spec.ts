import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { paste, watch } from "./read-steps.ts";

/** Real articles through `/read/`: nothing of them is in this repository, so these skip where they are not beside it. */
const seeds = path.join(import.meta.dirname, "../../../shared/seeds");
const labelled = path.join(import.meta.dirname, "../../../shared/bench/labelled/pairs.jsonl");
/** Of each source as many as of the others. */
const pairsTried = 20;

/** The two texts side by side, whole, with what is said of their being one incident. */
async function readPair(page: Page): Promise<void> {
  await expect(page.locator("parallax-pair[data-ready]")).toBeAttached();
  await expect(page.locator("[data-part=account] [data-part=block]").first()).toBeVisible();
  for (const side of ["a", "b"])
    await expect.poll(() => page.locator(`[data-place=${side}] [data-part=block]`).count()).toBeGreaterThan(0);
  await expect(page.locator("[data-part=read-alike], [data-part=questions] > p").first()).toBeAttached();
}

test("every two of the articles that readers try first are read side by side", async ({ page }) => {
  test.skip(!existsSync(seeds), "no ../shared/seeds here");
  test.slow();
  watch(page);
  const files = readdirSync(seeds).filter((name) => name.endsWith(".txt"));
  await page.goto("/read/");
  await page.getByLabel(/or files/).setInputFiles(files.map((name) => `${seeds}/${name}`));
  await expect(page.locator("[data-part=read-article]")).toHaveCount(files.length);
  await expect(page.locator("[data-part=read-incident] p").first()).toContainText(/one incident|different incidents/);
  const ids = await page
    .locator("[data-part=read-article] > p > a")
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get("account")));
  const here = page.url();
  for (const [i, a] of ids.entries())
    for (const b of ids.slice(i + 1)) {
      await page.goto(`${here}&a=${a}&b=${b}`);
      await readPair(page);
    }
});

test(`${pairsTried} pairs that careful readers labelled are pasted and read side by side`, async ({ page }) => {
  test.skip(!existsSync(labelled), "no ../shared/bench here");
  test.slow();
  watch(page);
  const all = readFileSync(labelled, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { pair: string; a: { text: string }; b: { text: string } });
  const chosen = all.filter((_, i) => i % Math.floor(all.length / pairsTried) === 0).slice(0, pairsTried);
  expect(chosen).toHaveLength(pairsTried);
  for (const { a, b } of chosen) {
    await page.goto("/read/");
    await paste(page, a.text);
    const asked = page.getByRole("button", { name: "No, it is one article" });
    await expect(page.locator("[data-part=read-article]").or(asked).first()).toBeVisible();
    if (await asked.isVisible()) await asked.click();
    await expect(page.locator("[data-part=read-article]")).toHaveCount(1);
    await paste(page, b.text);
    await expect(page.locator("[data-part=read-article]").nth(1).or(asked).first()).toBeVisible();
    if (await asked.isVisible()) await asked.click();
    await expect(page.locator("[data-part=read-incident] p").first()).toContainText(/one incident|different incidents/);
    await page.getByRole("link", { name: "Read the two side by side" }).click();
    await readPair(page);
  }
});
