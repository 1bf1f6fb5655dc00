import { createServer, type Server } from "node:http";
import { expect, test } from "@playwright/test";
import { erbil, pair } from "./pages.ts";

/** Pages for frames, in a frame on a page of another origin. */

const site = process.env["SITE"] ?? "";
const frames = { question: `${erbil}questions/killed/embed/`, pair: `${pair}embed/` } as const;

let host: Server;
let origin = "";

test.beforeAll(async () => {
  host = createServer((request, response) => {
    const address = new URL(request.url ?? "/", "http://localhost").searchParams.get("of") ?? "";
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    response.end(
      `<!doctype html><title>Another site</title><iframe src="${site}${address}" width="360" height="520"></iframe>`,
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
    await expect(frame.locator(".site-bar")).toBeHidden();
    await expect(frame.locator(".site-foot")).toBeHidden();
    expect(await frame.locator("q").count()).toBeGreaterThan(4);
    const over = await frame.locator("html").evaluate((root) => root.scrollWidth - root.clientWidth);
    expect(over).toBe(0);
    await frame.getByRole("link", { name: ", on Parallax" }).click();
    await expect(page).toHaveURL(`${site}${address.replace("embed/", "")}`);
  });

  test(`${name}: a quotation in the frame opens its place in the whole window`, async ({ page }) => {
    await page.goto(`${origin}/?of=${address}`);
    await page.frameLocator("iframe").locator("q").first().click();
    await expect(page.locator("mark:target")).toBeInViewport();
    expect(new URL(page.url()).origin).toBe(site);
  });

  test(`${name}: not for search engines, with the whole page as its canonical address, and no script`, async ({
    page,
  }) => {
    const answer = await page.goto(address);
    expect(answer?.headers()["content-security-policy"]).toContain("frame-ancestors *");
    await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
    const canonical = await page.locator("link[rel=canonical]").getAttribute("href");
    expect(new URL(canonical ?? "").pathname).toBe(address.replace("embed/", ""));
    await expect(page.locator("script")).toHaveCount(0);
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
