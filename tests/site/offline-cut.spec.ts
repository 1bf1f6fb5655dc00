import { expect, test, type Page } from "@playwright/test";
import { testedSite } from "../tested-sites.ts";
import { cutSite, type CutSite } from "./cut-site.ts";
import { look, visit, wholeReleases } from "./offline-steps.ts";
import { makeRelease, pages } from "./two-releases.ts";

/** A new release, with the network cut at each of its requests: whatever is shown is whole, and of one release. */

test.use({ serviceWorkers: "allow" });

const folderOf = (release: string) => `.cache/releases/${test.info().workerIndex}-${release}`;

let site: CutSite;
test.beforeAll(async () => {
  for (const release of ["A", "B"]) makeRelease(testedSite.PARALLAX_OUT, folderOf(release), release);
  site = await cutSite(folderOf("A"));
});
test.afterAll(() => site.close());

/** The first release is here, and a pair of it was read. */
async function begin(page: Page): Promise<void> {
  Object.assign(site, { folder: folderOf("A"), left: Infinity, missing: () => false, delay: 0 });
  await visit(page, `${site.origin}${pages.home}`);
  expect(await lookWhole(page, pages.pair)).toBe("A");
  site.asked = [];
}

/** Goes to a page, sees that it is whole, of one release, and has data of no other, and answers which release that is. */
async function lookWhole(page: Page, address: string): Promise<string> {
  const { release, parts, failed, heading } = await look(page, site.origin + address);
  const where = `${address}: ${heading}`;
  expect(failed, where).toEqual([]);
  expect(parts.length, where).toBeGreaterThan(1);
  expect(new Set(parts), where).toEqual(new Set([release]));
  const data = await page.evaluate(async () => {
    try {
      const came = await fetch("/articles.json");
      return came.ok ? ((await came.json()) as { release: string }).release : "none";
    } catch {
      return "none";
    }
  });
  expect([release, "none"], where).toContain(data);
  return heading.includes("is not kept") ? "not kept" : release;
}

/** Takes the second release over, and sees it without a network. */
async function takeOver(page: Page): Promise<void> {
  site.left = Infinity;
  site.asked = [];
  await expect(async () => {
    await page.goto(site.origin + pages.home);
    const worker = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      return [registration.installing?.state, registration.waiting?.state].filter(Boolean);
    });
    expect(worker, site.asked.join(" ")).toEqual([]);
    expect(await wholeReleases(page)).toHaveLength(1);
  }).toPass({ timeout: 60_000, intervals: [100] });
  site.left = -1;
  for (const address of [pages.home, pages.pair]) expect(await lookWhole(page, address)).toBe("B");
}

/** As many requests as are made of the pages below, of the worker, its list and all files of the release, and some more. */
const mostRequests = 44;
/** So many tests share them. */
const shares = 4;

for (let share = 0; share < shares; share++)
  test(`cut after ${share}, ${share + shares} … requests, nothing is mixed, and what was there stays`, async ({
    browser,
  }) => {
    test.setTimeout(600_000);
    for (let left = share; left < mostRequests; left += shares) {
      const context = await browser.newContext({ serviceWorkers: "allow" });
      const page = await context.newPage();
      await begin(page);
      site.folder = folderOf("B");
      site.left = left;
      for (const address of [pages.home, pages.question, pages.pair, pages.home]) {
        const release = await test.step(`${address} after ${left}`, () => lookWhole(page, address));
        if (address !== pages.question) expect(["A", "B"], `${address} after ${left}`).toContain(release);
      }
      await takeOver(page);
      await context.close();
    }
  });

test("a release in which a file has not arrived is not taken over; pages stay those of the one before", async ({
  page,
}) => {
  await begin(page);
  site.folder = folderOf("B");
  site.missing = (name) => /chunks\/.*\.css$/.test(name);
  for (const address of [pages.home, pages.pair, pages.home]) expect(await lookWhole(page, address)).toBe("A");
  expect(await lookWhole(page, pages.question)).toBe("not kept");
  site.missing = () => false;
  await takeOver(page);
});

test("a page that is open when another release is taken over keeps its own, and says so once", async ({
  context,
  page,
}) => {
  await begin(page);
  const second = await context.newPage();
  await lookWhole(page, pages.pair);
  site.folder = folderOf("B");
  await second.goto(site.origin + pages.home);
  await expect(page.locator("[data-part=new-release]")).toHaveCount(1, { timeout: 20_000 });
  // Nothing was loaded anew by itself.
  await expect(page.locator("h1")).toContainText("(A)");
  site.left = -1;
  const data = await page.evaluate(async () => (await (await fetch("/articles.json")).json()) as { release: string });
  expect(data.release).toBe("A");
  await page.getByRole("button", { name: "Reload" }).click();
  await expect(page.locator("h1")).toContainText("(B)");
  await expect(page.locator("[data-part=new-release]")).toHaveCount(0);
});

test("a slow network is not waited for where a page is kept", async ({ page }) => {
  await begin(page);
  site.delay = 30_000;
  expect(await lookWhole(page, pages.pair)).toBe("A");
});
