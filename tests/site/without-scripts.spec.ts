import { expect, test } from "@playwright/test";
import { erbil, pageKinds, pair } from "./pages.ts";

/** The page as it comes: nothing that matters waits for a script. */
test.use({ javaScriptEnabled: false });

test("a pair shows both texts and every question with both answers", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(pair);
  await expect(page.locator("[data-part=account][data-place=a] [data-part=block]").last()).toBeVisible();
  await expect(page.locator("[data-part=account][data-place=b] [data-part=block]").last()).toBeVisible();
  for (const card of await page.locator("[data-part=card]").all())
    await expect(card.locator("[data-part=card-answers]")).toBeVisible();
  await expect(page.locator("[data-part=filters]")).toBeHidden();
});

test("where one asks to judge first or to read blind, the page says that it cannot hide anything", async ({ page }) => {
  for (const address of [pair, erbil, pageKinds.question])
    for (const wish of ["judge", "blind"]) {
      await page.goto(`${address}?${wish}=1`);
      await expect(page.locator("[data-part=scripts-missing]")).toContainText("every answer is shown");
    }
});

test("#question and #article.p4 open what they name", async ({ page }) => {
  for (const anchor of ["killed", "cbc-2024-01-16.p4", "us-condemns-2024-01-16.target-erbil.2"]) {
    await page.goto(`${pair}#${anchor}`);
    await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
    await expect(page.locator(":target")).toHaveAttribute("id", anchor);
  }
  await page.goto(`${erbil}#injured`);
  await expect(page.locator("#injured")).toBeInViewport();
});

test("from a sign to its question, and back to the words", async ({ page }) => {
  await page.goto(pair);
  await page
    .locator('[data-part=account][data-place=b] mark[data-question="killed"] + [data-part=mark-sign]')
    .first()
    .click();
  await expect(page).toHaveURL(/#killed$/);
  await page.locator("#killed [data-part=said] a").last().click();
  await expect(page.locator("mark:target")).toBeInViewport();
});

test("sides are swapped and articles changed by plain links", async ({ page }) => {
  await page.goto(pair);
  await page.getByText("View", { exact: true }).click();
  await page.getByRole("link", { name: "Swap sides" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("CBC News and Publisher unknown");
  await page.locator("[data-part=account][data-place=a] [data-part=switch] summary").click();
  await page
    .locator("[data-part=account][data-place=a] [data-part=switch]")
    .getByRole("link", { name: "TASS" })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("TASS and Publisher unknown");
});

test("how a comparison is made is shown in pictures that are there, as large as the page says, and at most 60 KB", async ({
  page,
}) => {
  await page.goto(pageKinds["how that is done"]);
  const pictures = page.getByRole("main").getByRole("img");
  await expect(pictures).toHaveCount(6);
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    for (const [own, said] of [
      ["naturalWidth", "width"],
      ["naturalHeight", "height"],
    ] as const)
      await expect(picture).toHaveJSProperty(own, Number(await picture.getAttribute(said)));
    expect((await picture.getAttribute("alt"))?.length).toBeGreaterThan(60);
    const answer = await page.request.get((await picture.getAttribute("src")) ?? "");
    expect(answer.headers()["content-type"]).toBe("image/webp");
    expect((await answer.body()).length).toBeLessThanOrEqual(60 * 1024);
  }
});

for (const [name, address] of Object.entries(pageKinds)) {
  test(`${name} has its heading and its text`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect((await page.locator("main").innerText()).length).toBeGreaterThan(300);
  });
}
