import { expect, test, type Page } from "@playwright/test";
import { encode } from "uqr";
import { erbil, pageKinds, pair, versionOf } from "./pages.ts";

/** The share menu: by mouse and by keyboard, with and without what a browser may lack. */

const menu = (page: Page) => page.locator("parallax-share");

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await menu(page).getByText("Share", { exact: true }).click();
}

for (const [name, address] of [
  ["grid", erbil],
  ["pair", `${pair}#killed`],
  ["question", pageKinds.question],
] as const) {
  test(`${name}: the link to what is seen is copied`, async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open(page, address);
    await menu(page).getByRole("button", { name: "Copy link" }).click();
    await expect(menu(page).getByRole("status")).toHaveText("Link copied.");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      new URL(await versionOf(page, address), page.url()).href,
    );
  });
}

test("by keyboard alone: opened, a code made, closed with Escape, the place kept", async ({ page }) => {
  await page.goto(pageKinds.question);
  const summary = menu(page).locator("summary");
  await summary.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(menu(page).getByRole("button", { name: "Copy link" })).toBeFocused();
  await menu(page).getByRole("button", { name: "QR code" }).press("Enter");
  await expect(menu(page).getByRole("img", { name: /^QR code of http/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(menu(page).locator("[data-part=share-panel]")).toBeHidden();
  await expect(summary).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(menu(page).locator("[data-part=share-code]")).toBeHidden();
  for (let i = 0; i < 8; i++) await page.keyboard.press("Tab");
  await expect(menu(page).locator("[data-part=share-panel]")).toBeHidden();
});

test("the code is of the address, made in the page, and loaded only then", async ({ page }) => {
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
  await open(page, `${pair}#killed`);
  expect(loaded.filter((file) => file.includes("/behaviours/qr-"))).toEqual([]);
  const button = menu(page).getByRole("button", { name: "QR code" });
  await button.click();
  await expect(button).toHaveAttribute("aria-expanded", "true");
  expect(loaded.filter((file) => file.includes("/behaviours/qr-"))).toHaveLength(1);
  const drawn = await menu(page).locator("[data-part=qr-dark]").getAttribute("d");
  const { data } = encode(await versionOf(page, page.url()), { ecc: "M", border: 4 });
  expect(drawn?.match(/M\d+ \d+/g)).toEqual(
    data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}`] : []))),
  );
  await button.click();
  await expect(menu(page).locator("[data-part=share-code]")).toBeHidden();
});

test("of a link that no telephone would read, the code leads to the page itself, and says so", async ({ page }) => {
  await open(page, `${pageKinds.question}#${"a".repeat(800)}`);
  await menu(page).getByRole("button", { name: "QR code" }).click();
  await expect(menu(page).getByRole("status")).toContainText("too long for a code");
  const name = await menu(page).getByRole("img").getAttribute("aria-label");
  expect(name).toMatch(/\/questions\/target-erbil\/\?v=[\d-]{10}$/);
});

test("where the code cannot be loaded, one sentence says so", async ({ page }) => {
  await page.route("**/behaviours/qr-*.js", (route) => route.abort());
  await open(page, pageKinds.question);
  await menu(page).getByRole("button", { name: "QR code" }).click();
  await expect(menu(page).getByRole("status")).toContainText("could not be loaded");
});

test("where the clipboard is forbidden, the link stands there to be copied", async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator.clipboard, "writeText", { value: () => Promise.reject(new Error("forbidden")) }),
  );
  await open(page, pageKinds.question);
  await menu(page).getByRole("button", { name: "Copy link" }).click();
  await expect(menu(page).getByRole("status")).toContainText(`by hand: ${page.url()}`);
  expect(await page.evaluate(() => getSelection()?.toString())).toContain(page.url());
});

test("the device's own sharing is offered where there is one, with this page", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "share", {
      configurable: true,
      value: (data: ShareData) => Promise.resolve(void (document.documentElement.dataset["shared"] = data.url ?? "")),
    });
  });
  await open(page, pageKinds.question);
  await menu(page).getByRole("button", { name: "Send with this device…" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-shared", await versionOf(page, page.url()));
});

test("it is not offered where there is none", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "share", { value: undefined }));
  await open(page, pageKinds.question);
  await expect(menu(page).locator('[data-share="device"]')).toBeHidden();
});

test("the frame's code names the frame on this site, and nothing can break out of it", async ({ page }) => {
  for (const address of [pair, `${erbil}cbc-2024-01-16/us-condemns-2024-01-16/`]) {
    await open(page, address);
    const code = await menu(page).getByRole("textbox").inputValue();
    expect(code).toContain(`src="${new URL(`${pair}embed/`, page.url()).href}"`);
  }
  await open(page, `${process.env["STRANGE_SITE"]}/incidents/hostile-2021/hostile-2021-05-05/plain-2021-05-05/`);
  const code = await menu(page).getByRole("textbox").inputValue();
  const elements = await page.evaluate((code) => {
    const parsed = new DOMParser().parseFromString(code, "text/html");
    return [...parsed.body.querySelectorAll("*")].map(({ tagName }) => tagName);
  }, code);
  expect(elements).toEqual(["IFRAME"]);
});

test("on a telephone the open menu fits the page", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const address of [erbil, pair, pageKinds.question]) {
    await open(page, address);
    await menu(page).getByRole("button", { name: "QR code" }).click();
    const box = await menu(page).locator("[data-part=share-panel]").boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the frame's code is there to be copied by hand, and nothing that does not act", async ({ page }) => {
    await open(page, pageKinds.question);
    await expect(menu(page).getByRole("textbox")).toBeVisible();
    await expect(menu(page).getByRole("button")).toHaveCount(0);
    await menu(page).getByRole("link", { name: "See it" }).click();
    await expect(page).toHaveURL(/\/questions\/target-erbil\/embed\/$/);
  });
});
