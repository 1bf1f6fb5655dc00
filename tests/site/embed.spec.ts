import { createServer, type Server } from "node:http";
import { expect, test } from "@playwright/test";
import { erbil, pair } from "./pages.ts";

/** Pages for frames, in a frame on a page of another origin. */

const site = process.env["SITE"] ?? "";
const frames = { question: `${erbil}questions/killed/embed/`, pair: `${pair}embed/` } as const;

/**
 * What course platforms let a frame do. Moodle and Canvas put none on a frame in a page's HTML; Google names its own in
 * “HTML Service: Restrictions” (Apps Script guides); the last two are as strict as a platform may be.
 */
const sandboxes: Readonly<Record<string, string | undefined>> = {
  "Moodle and Canvas": undefined,
  Google:
    "allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox",
  "a platform that forbids storage": "allow-scripts allow-popups allow-popups-to-escape-sandbox",
  "a platform that forbids everything": "",
};

let host: Server;
let origin = "";

test.beforeAll(async () => {
  host = createServer((request, response) => {
    const asked = new URL(request.url ?? "/", "http://localhost").searchParams;
    const of = asked.get("of") ?? "";
    const sandbox = asked.has("sandbox") ? `sandbox="${asked.get("sandbox")}"` : "";
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    response.end(
      `<!doctype html><title>Another site</title><iframe src="${site}${of}" ${sandbox} width="360" height="520"></iframe>`,
    );
  });
  await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
  const address = host.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  origin = `http://127.0.0.1:${address.port}`;
});
test.afterAll(() => new Promise((resolve) => host.close(resolve)));

for (const [name, address] of Object.entries(frames)) {
  test(`${name}: shown on another site at 360 px, without the bar, and leads back to the whole page`, async ({
    page,
  }) => {
    await page.goto(`${origin}/?of=${address}`);
    const frame = page.frameLocator("iframe");
    await expect(frame.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(frame.locator("[data-part=site-bar]")).toBeHidden();
    await expect(frame.locator("[data-part=site-foot]")).toBeHidden();
    expect(await frame.locator("q").count()).toBeGreaterThan(4);
    const over = await frame.locator("html").evaluate((root) => root.scrollWidth - root.clientWidth);
    expect(over).toBe(0);
    const opened = page.waitForEvent("popup");
    await frame.getByRole("link", { name: ", on Parallax" }).click();
    await expect(await opened).toHaveURL(`${site}${address.replace("embed/", "")}`);
  });

  test(`${name}: a quotation in the frame opens its place in a window of its own`, async ({ page }) => {
    await page.goto(`${origin}/?of=${address}`);
    const opened = page.waitForEvent("popup");
    await page.frameLocator("iframe").locator("q a, a:has(q)").first().click();
    const whole = await opened;
    await expect(whole.locator("mark:target")).toBeInViewport();
    expect(new URL(whole.url()).origin).toBe(site);
  });

  for (const [platform, sandbox] of Object.entries(sandboxes)) {
    test(`${name}, in the sandbox of ${platform}: read, judged first, and left by its links as far as the sandbox lets`, async ({
      page,
    }) => {
      const problems: string[] = [];
      page.on("pageerror", (error) => problems.push(error.message));
      const framed = (of: string) =>
        `${origin}/?${new URLSearchParams({ of, ...(sandbox === undefined ? {} : { sandbox }) }).toString()}`;
      await page.goto(framed(address));
      const frame = page.frameLocator("iframe");
      await expect(frame.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(frame.locator("[data-part=relation]").first()).toBeVisible();
      if (sandbox === undefined || sandbox.includes("allow-popups")) {
        const opened = page.waitForEvent("popup");
        await frame.locator("q a, a:has(q)").first().click();
        await expect((await opened).locator("mark:target")).toBeVisible();
      }
      if (sandbox === undefined || sandbox.includes("allow-scripts")) {
        await page.goto(framed(`${address}?judge=1`));
        await expect(frame.locator("q").first()).toBeVisible();
        await expect(frame.locator("[data-part=relation]").filter({ visible: true })).toHaveCount(0);
        await frame.getByRole("link", { name: "Show them" }).click();
        await expect(frame.locator("[data-part=relation]").first()).toBeVisible();
      }
      expect(problems).toEqual([]);
    });
  }

  test(`${name}: not for search engines, with the whole page as its canonical address, and no script but the one that hides relations`, async ({
    page,
  }) => {
    const answer = await page.goto(address);
    expect(answer?.headers()["content-security-policy"]).toContain("frame-ancestors *");
    await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
    const canonical = await page.locator("link[rel=canonical]").getAttribute("href");
    expect(new URL(canonical ?? "").pathname).toBe(address.replace("embed/", ""));
    const scripts = await page
      .locator("script")
      .evaluateAll((found) => found.map((script) => script.getAttribute("src")));
    expect(scripts).toEqual([expect.stringMatching(/^\/behaviours\/head-[\da-z]{8}\.js$/)]);
  });
}

test("no other page can be put into a frame elsewhere", async ({ page }) => {
  for (const address of [
    "/",
    erbil,
    pair,
    `${erbil}questions/killed/`,
    "/articles/cbc-2024-01-16/",
    "/no/such/embed/",
  ]) {
    const answer = await page.request.get(`${site}${address}`);
    expect(answer.headers()["content-security-policy"], address).toContain("frame-ancestors 'self'");
  }
  await page.goto(`${origin}/?of=${pair}`);
  await expect(page.frameLocator("iframe").locator("h1", { hasText: "CBC" })).toHaveCount(0);
});
