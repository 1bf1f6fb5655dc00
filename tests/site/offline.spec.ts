import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { filesBelow } from "../../commands/files-below.ts";
import { finishPage } from "../../commands/finish-pages.ts";
import { listRelease } from "../../commands/list-release.ts";
import { testedSite } from "../tested-sites.ts";
import { cutSite, type CutSite } from "./cut-site.ts";
import { visit } from "./offline-steps.ts";
import { erbil, pair } from "./pages.ts";
import { crane, other, paste } from "./read-steps.ts";

/** The built site after one visit, with the network cut. */

const { PARALLAX_OUT: out } = testedSite;

test.use({ serviceWorkers: "allow", baseURL: "" });

let site: CutSite;
test.beforeEach(async ({ context }) => {
  site = await cutSite(out);
  context.setDefaultNavigationTimeout(20_000);
});
test.afterEach(() => site.close());

const at = (address: string) => site.origin + address;

test("after one visit the shelf, /read/, /teach/, a sheet and notes are there without a network", async ({ page }) => {
  const wrong: string[] = [];
  page.on("pageerror", (error) => wrong.push(String(error)));
  await visit(page, at("/"));
  site.left = -1;
  for (const [address, heading] of [
    ["/", /Who says what/],
    ["/incidents/", /incidents/i],
    [erbil, /Erbil/],
    [`${erbil}sheet/`, /Erbil/],
    ["/articles/cbc-2024-01-16/", /./],
    ["/teach/", /./],
    ["/teach/who-says-so/", /./],
    ["/notes/", /Your notes/],
    ["/method/", /./],
    [`${erbil}?judge=1`, /Erbil/],
  ] as const) {
    const answer = await page.goto(at(address));
    expect(answer?.status(), address).toBe(200);
    await expect(page.locator("h1").first(), address).toHaveText(heading);
    await expect(page.locator("body"), address).toHaveCSS("display", "flex");
    const loaded = await page.evaluate(async () => (await document.fonts.ready).check("16px serif"));
    expect(loaded, address).toBe(true);
  }
  expect(wrong).toEqual([]);
});

test("/read/ compares two articles without a network, and has them again", async ({ page }) => {
  await visit(page, at("/"));
  site.left = -1;
  await page.goto(at("/read/"));
  for (const [i, text] of [crane, other].entries()) {
    await paste(page, text);
    await expect(page.locator("[data-part=read-article]")).toHaveCount(i + 1);
  }
  await page.getByRole("link", { name: "Read the two side by side" }).click();
  await expect(page.locator("parallax-pair[data-ready]")).toBeAttached();
  await expect(page.locator("[data-part=card]").first()).toBeVisible();
  await page.reload();
  await expect(page.locator("[data-part=account]")).toHaveCount(2);
});

test("a pair that was read is there without a network; one that was not says so, and what is kept", async ({
  page,
}) => {
  await visit(page, at("/"));
  await page.goto(at(pair));
  site.left = -1;
  await page.goto(at(`${pair}?judge=1#killed`));
  await expect(page.locator("parallax-pair[data-ready]")).toBeAttached();
  await expect(page.locator("[data-part=judging-progress]").first()).toBeVisible();
  const answer = await page.goto(at(`${erbil}cbc-2024-01-16/theage-2024-01-16/`));
  expect(answer?.status()).toBe(503);
  await expect(page.locator("h1")).toHaveText("This page is not kept in this browser");
  await page.locator("[data-part=offline-pages] a").filter({ hasText: "CBC" }).first().click();
  await expect(page.locator("parallax-pair[data-ready]")).toBeAttached();
});

test("a pair on which one begins is kept as well", async ({ page }) => {
  await visit(page, at(pair));
  site.left = -1;
  expect((await page.goto(at(pair)))?.status()).toBe(200);
});

test("an incident is kept whole, says how large it is, and is removed again", async ({ page }) => {
  await visit(page, at("/offline/"));
  const line = page.locator(`[data-part=offline-incident][data-address="${erbil}"]`);
  await expect(line).toContainText(/\d\.\d MB/);
  await line.getByRole("button", { name: "Keep this incident offline" }).click();
  await expect(line).toContainText("kept whole", { timeout: 30_000 });
  site.left = -1;
  const all = [
    `${erbil}cbc-2024-01-16/theage-2024-01-16/`,
    `${erbil}key/`,
    `${erbil}cbc-2024-01-16/`,
    `${erbil}questions/killed/`,
  ];
  const [sheet] = filesBelow(`${out}${erbil}sheet`).filter((file) => /sheet\/[^/]+\/[^/]+\/index\.html$/.test(file));
  for (const address of [...all, (sheet ?? "").slice(out.length).replace("index.html", "")])
    expect((await page.goto(at(address)))?.status(), address).toBe(200);
  await page.goto(at("/offline/"));
  await line.getByRole("button", { name: "Remove" }).click();
  await expect(line.getByRole("button", { name: "Keep this incident offline" })).toBeVisible();
  expect((await page.goto(at(all[0] ?? "")))?.status()).toBe(503);
  expect((await page.goto(at(erbil)))?.status()).toBe(200);
});

test("where the network is cut while an incident comes, that is said, and it goes on from there", async ({ page }) => {
  await visit(page, at("/offline/"));
  const line = page.locator(`[data-part=offline-incident][data-address="${erbil}"]`);
  site.left = 30;
  await line.getByRole("button", { name: "Keep this incident offline" }).click();
  await expect(line).toContainText("The network was cut");
  site.left = Infinity;
  site.asked = [];
  await line.getByRole("button", { name: "Try again" }).click();
  await expect(line).toContainText(/\d+ of \d+ files kept/);
  await line.getByRole("button", { name: "Keep this incident offline" }).click();
  await expect(line).toContainText("kept whole", { timeout: 30_000 });
  // What had come was not asked for again.
  expect(site.asked.length).toBeGreaterThan(20);
  expect(new Set(site.asked).size).toBe(site.asked.length);
});

test("a browser without room for it says so", async ({ page }) => {
  await visit(page, at("/offline/"));
  await page.evaluate(() => {
    Cache.prototype.put = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
  });
  const line = page.locator(`[data-part=offline-incident][data-address="${erbil}"]`);
  await line.getByRole("button", { name: "Keep this incident offline" }).click();
  await expect(line).toContainText("no more room");
});

test("switched off, nothing is kept and nothing comes again, until it is switched on", async ({ page }) => {
  await visit(page, at("/offline/"));
  await page.getByRole("button", { name: "Switch off and erase" }).click();
  await expect(page.locator("[data-part=offline-state]")).toContainText("Switched off");
  const left = () =>
    page.evaluate(async () => [
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ]);
  await page.goto(at("/"));
  await page.goto(at("/notes/"));
  await expect(page.locator("[data-part=kept-here]")).toContainText("Nothing");
  expect(await left()).toEqual([]);
  await page.goto(at("/offline/"));
  await page.getByRole("button", { name: "Switch on" }).click();
  await expect(page.locator("[data-part=offline-state]")).toContainText("is kept in this browser", { timeout: 30_000 });
});

test("/notes/ lists what is kept for it, and erases it", async ({ page }) => {
  await visit(page, at("/notes/"));
  await page.reload();
  const kept = page.locator("[data-part=kept-here]");
  await expect(kept).toContainText("without a network");
  await kept.getByRole("button", { name: "Switch off and erase" }).click();
  await expect(kept).toContainText("Nothing");
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test("a browser without workers, or that keeps nothing, reads on", async ({ page }) => {
  const wrong: string[] = [];
  page.on("pageerror", (error) => wrong.push(String(error)));
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "serviceWorker", { get: () => undefined });
    Object.defineProperty(Window.prototype, "localStorage", {
      get: () => {
        throw new DOMException("no", "SecurityError");
      },
    });
  });
  await page.goto(at("/offline/"));
  await expect(page.locator("[data-part=offline-state]")).toContainText("keeps no pages here");
  await page.goto(at("/"));
  expect(wrong).toEqual([]);
});

test("a host that retires it has everything taken away", async ({ page }) => {
  // When a browser looks for another worker is its own affair, on a busy machine above all.
  test.slow();
  await visit(page, at("/"));
  await page.evaluate(() => caches.open("another site of this host"));
  const retired = `.cache/releases/retired-${test.info().workerIndex}`;
  rmSync(retired, { recursive: true, force: true });
  cpSync(`${out}/_next`, `${retired}/_next`, { recursive: true });
  writeFileSync(`${retired}/index.html`, finishPage(readFileSync(`${out}/index.html`, "utf8"), "index.html"));
  listRelease(retired, false);
  site.folder = retired;
  const left = () =>
    page.evaluate(async () => [
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ]);
  await expect(async () => {
    await page.goto(at("/"));
    expect(await left()).toEqual(["another site of this host"]);
  }).toPass({ timeout: 60_000 });
  expect(readFileSync(`${retired}/index.html`, "utf8")).not.toContain("manifest.webmanifest");
});

test("what a page shows in a frame has nothing of it; every other page has one small script, and the worker is short", () => {
  const pages = filesBelow(out).filter((file) => file.endsWith(".html"));
  const has = (file: string) => /\/behaviours\/offline-[\da-z]{8}\.js|rel="manifest"/.test(readFileSync(file, "utf8"));
  const frames = pages.filter((file) => file.endsWith("/embed/index.html"));
  expect(frames.length).toBeGreaterThan(100);
  expect(frames.filter(has)).toEqual([]);
  expect(pages.filter((file) => !frames.includes(file) && !has(file))).toEqual([]);
  const [script = ""] = filesBelow(`${out}/behaviours`).filter((file) => /\/offline-[\da-z]{8}\.js$/.test(file));
  const weights = {
    script: gzipSync(readFileSync(script)).length,
    worker: gzipSync(readFileSync(`${out}/sw.js`)).length,
  };
  console.log(`on every page: ${weights.script} bytes; the worker: ${weights.worker} bytes (gzip)`);
  expect(weights.script).toBeLessThan(256);
  expect(weights.worker).toBeLessThan(3 * 1024);
  expect(readFileSync("app/_behaviours/offline-worker.entry.ts", "utf8").split("\n").length).toBeLessThan(100);
});
