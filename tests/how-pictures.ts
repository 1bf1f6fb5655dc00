import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium, expect, type Locator, type Page } from "@playwright/test";
import { ensureBuilt, publishedSite, stop } from "../commands/build-site.ts";
import { serve } from "../commands/serve.ts";
import { findBrowser } from "./find-browser.ts";
import { launchArguments } from "./launch-arguments.ts";
import { crane, other, begin, own, select, suggested } from "./site/read-steps.ts";

/** Where the site has them from. */
const folder = "public/how";

/** The window, in CSS pixels; a picture has a quarter more each way. */
const width = 800;
const height = 640;

/**
 * `npm run how-pictures`: takes the pictures of `/read/how/` anew, by making the comparison that they show as a reader would. Where the page
 * has changed so that this is not possible any more, it fails.
 */
async function takeAll(page: Page): Promise<void> {
  await page.goto("/read/");
  await page.getByLabel(/Paste an article here/).fill(crane);
  await page.keyboard.press("ControlOrMeta+Home");
  await take(page, "put-in", { from: page.getByRole("heading", { level: 1 }), most: 540 });

  await begin(page, crane, other);
  const overview = page.getByRole("link", { name: "Articles of your own" });
  await suggested(page).first().waitFor({ state: "attached" });
  await page.getByRole("button", { name: "Understood" }).click();
  const texts = page.locator("[data-part=account]").first();
  await page.getByRole("article").last().getByText("Five people were injured").click();
  const confirm = page.getByRole("button", { name: /Confirm/ });
  await confirm.waitFor();
  await take(page, "side-by-side", { from: texts });
  await confirm.click();
  await expect(own(page)).toHaveCount(1);
  await expect(suggested(page).filter({ hasText: "How many were injured?" })).toHaveCount(0);

  await select(page, "a", "closed until Friday at least");
  await select(page, "b", "closed until the summer holidays");
  await page.keyboard.press("3");
  await take(page, "mark", { from: texts });
  await page.keyboard.press("Enter");
  await expect(own(page)).toHaveCount(2);

  await overview.click();
  await take(page, "grid", { from: page.getByRole("heading", { name: "What each article says" }), most: 480 });

  await page.locator("[data-part=read-article] summary").first().click();
  await page.getByText("The text as it was taken in").first().click();
  await take(page, "look-over", { from: page.getByRole("heading", { name: "2 articles" }) });

  await take(page, "give-away", { from: page.getByRole("heading", { name: "Keep it, give it away" }), most: 540 });
}

/** The window as it is, or with something at its top. */
async function take(page: Page, name: string, { from, most = height }: { from?: Locator; most?: number } = {}) {
  await page.evaluate(() => document.fonts.ready);
  const top =
    from === undefined ? 0 : await from.evaluate((element) => element.getBoundingClientRect().top + scrollY - 16);
  if (from !== undefined) await page.evaluate((top) => scrollTo(0, top), top);
  const session = await page.context().newCDPSession(page);
  const scrolled = await page.evaluate(() => scrollY);
  const { data } = await session.send("Page.captureScreenshot", {
    format: "webp",
    quality: 60,
    clip: { x: 0, y: scrolled, width, height: most, scale: 1.25 },
  });
  writeFileSync(path.join(folder, `${name}.webp`), Buffer.from(data, "base64"));
}

try {
  await ensureBuilt();
  const { port, server } = await serve(publishedSite().folder, 4400);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArguments });
  const context = await browser.newContext({
    baseURL: `http://localhost:${port}`,
    viewport: { width, height },
    colorScheme: "light",
    reducedMotion: "reduce",
    locale: "en-GB",
    timezoneId: "UTC",
  });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // What runs this file keeps the names of functions by a helper, which a page that is handed one of them does not have.
  await context.addInitScript("globalThis.__name = (named) => named");
  await takeAll(await context.newPage());
  await browser.close();
  server.close();
} catch (error) {
  stop(error);
}
