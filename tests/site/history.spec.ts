import { expect, test, type Page } from "@playwright/test";
import { readShelf } from "../../library/read-shelf.ts";
import { violationsInBothSchemes } from "./axe.ts";
import { erbil, pageKinds, pair } from "./pages.ts";

/** What changed in a comparison, where it is told: its page, the incident's, and where an older link arrives. */

const incident = readShelf("content").incidents.find(({ id }) => id === "erbil-2024-01");
const versions = incident?.history?.versions ?? [];
const [first = "", , latest = ""] = versions.map(({ day }) => day);
const line = (page: Page) => page.locator("[data-part=older-version]");

test("versions stand newest first, each with its day and all of its changes", async ({ page }) => {
  await page.goto(`${erbil}history/`);
  const days = await page
    .locator("[data-part=version] h2 time")
    .evaluateAll((all) => all.map((one) => one.getAttribute("datetime")));
  expect(days).toEqual(versions.map(({ day }) => day).toReversed());
  for (const { day, changes } of versions)
    await expect(page.locator(`[id="site.v${day}"] [data-part=change]`)).toHaveCount(changes.length);
});

test("what was and what is are marked by more than colour, and heard", async ({ page }) => {
  await page.goto(`${erbil}history/`);
  const was = page.locator("del").first();
  const is = page.locator("ins").first();
  await expect(was).toHaveCSS("text-decoration-line", "line-through");
  await expect(is).toHaveCSS("text-decoration-line", "underline");
  await expect(was).toHaveText(/^\[was: [^]*\]\s*$/);
  await expect(is).toHaveText(/^\[now: [^]*\]\s*$/);
});

test("axe finds nothing, and nothing is wider than a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${erbil}history/`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(await violationsInBothSchemes(page)).toEqual([]);
});

test("the incident's page leads there; a question of a change to its own page", async ({ page }) => {
  await page.goto(erbil);
  const told = page.locator("[data-part=history-line]");
  await expect(told).toContainText("Changed on 27 November 2026: three questions added");
  await told.getByRole("link", { name: "What changed" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What changed");
  await page.locator("[data-part=version] h3 a").first().click();
  await expect(page).toHaveURL(/\/incidents\/erbil-2024-01\/questions\/[^/]+\/$/);
});

for (const [name, address] of [
  ["grid", erbil],
  ["pair", pair],
  ["question", pageKinds.question],
  ["annotated", pageKinds.annotated],
] as const) {
  test(`${name}: a link of an older version says so, in short what changed, and leads to it`, async ({ page }) => {
    await page.goto(`${address}?v=${first}`);
    await expect(line(page)).toContainText("This link is of 21 November 2026. Since then: three questions added");
    await line(page).getByRole("link", { name: "What changed" }).click();
    await expect(page).toHaveURL(/\/history\/$/);
  });
}

test("nothing is said of the version that stands, of a later one, and of what is no day", async ({ page }) => {
  for (const version of [latest, "2999-01-01", "2026", "2026-99-99", "<b>x</b>", ""]) {
    await page.goto(`${erbil}?v=${encodeURIComponent(version)}`);
    await page.waitForLoadState("networkidle");
    await expect(line(page)).toHaveCount(0);
  }
});

test("where what changed does not come, the line says that", async ({ page }) => {
  await page.route("**/history.json", (route) => route.abort());
  await page.goto(`${erbil}?v=${first}`);
  await expect(line(page)).toContainText("It has changed since; what, could not be loaded.");
});

for (const wish of ["judge", "blind"]) {
  test(`who reads with ?${wish}=1 gets no way to the history, which gives answers away`, async ({ page }) => {
    for (const address of [erbil, pair, pageKinds.question]) {
      await page.goto(`${address}?v=${first}&${wish}=1`);
      await expect(line(page)).toContainText("This link is of 21 November 2026");
      for (const way of await page.locator('a[href*="/history/"]').all()) await expect(way).toBeHidden();
    }
  });
}

test("the link to a passage carries the version, and arrives", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${pair}?v=${latest}`);
  await page.locator("[data-part=mark]").first().click();
  await page.locator("[data-part=passage-link]:visible").first().click();
  await expect(page.locator("[data-part=toast]")).toHaveText("Link copied.");
  const shared = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(shared).searchParams.get("v")).toBe(latest);
  await page.goto(shared.replace(latest, first));
  await expect(line(page)).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the history reads, and an older link shows the page as it stands", async ({ page }) => {
    await page.goto(`${erbil}?v=${first}`);
    await expect(page.locator("[data-part=history-line] a")).toBeVisible();
    await page.locator("[data-part=history-line] a").click();
    await expect(page.locator("[data-part=version]")).toHaveCount(versions.length);
  });
});
