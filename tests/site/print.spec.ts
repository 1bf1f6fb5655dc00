import { expect, test, type Page } from "@playwright/test";
import { erbil, pageKinds, pair } from "./pages.ts";

/** What comes out of a printer, seen as the print style sheet shows it. */
test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.emulateMedia({ media: "print" });
});

test("a pair prints as both texts side by side, then the list of all questions, without tools", async ({ page }) => {
  await page.goto(`${pair}#killed`);
  await expect(page.locator("[data-part=tools]")).toBeHidden();
  for (const way of await page.locator("nav").all()) await expect(way).toBeHidden();
  for (const card of await page.locator("[data-part=card]").all()) {
    await expect(card.locator("[data-part=card-answers]")).toBeVisible();
    await expect(card.locator("[data-part=said]").first()).toBeVisible();
  }
  const [a, b, questions] = await Promise.all(
    ["[data-part=account][data-place=a]", "[data-part=account][data-place=b]", "[data-part=questions]"].map((part) =>
      page.locator(part).boundingBox(),
    ),
  );
  expect(b?.x).toBeGreaterThan((a?.x ?? NaN) + (a?.width ?? NaN) - 1);
  expect(b?.y).toBe(a?.y);
  expect(questions?.y).toBeGreaterThan((a?.y ?? NaN) + (a?.height ?? NaN) - 1);
  const last = page.locator("[data-part=account][data-place=a] [data-part=block]").last();
  await expect(last).toBeVisible();
  const pane = await page
    .locator("[data-part=account][data-place=a]")
    .evaluate((column) => column.scrollHeight - column.clientHeight);
  expect(pane).toBeLessThanOrEqual(1);
});

test("marks keep their line and sign on paper", async ({ page }) => {
  await page.goto(pair);
  const marks = page.locator("[data-part=account] mark");
  expect(await marks.first().evaluate((mark) => getComputedStyle(mark).textDecorationLine)).toBe("underline");
  expect(
    await page
      .locator("[data-part=mark-sign]")
      .first()
      .evaluate((sign) => getComputedStyle(sign, "::before").content),
  ).toMatch(/[≠⇄=]/);
});

test("a pair takes a few sheets of A4 and nothing is cut", async ({ page }) => {
  await page.goto(pair);
  const pdf = await page.pdf({ format: "A4" });
  const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(1);
  expect(pages).toBeLessThanOrEqual(6);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over).toBeLessThanOrEqual(0);
});

test("the grid prints whole", async ({ page }) => {
  await page.goto(erbil);
  const box = await page
    .locator("[data-part=grid-scroll]")
    .evaluate((box) => ({ height: box.scrollHeight - box.clientHeight, width: box.scrollWidth - box.clientWidth }));
  expect(box.height).toBeLessThanOrEqual(1);
  expect(box.width).toBeLessThanOrEqual(1);
});

/** Frames and sheets are printed without footnotes; nobody prints a page that is not there. */
const withoutNotes = /frame|sheet|key|not found/;

for (const [name, address] of Object.entries(pageKinds)) {
  test(`${name}: on paper no button, no field, no way around the site, nothing wider than the sheet; links have their numbers`, async ({
    page,
  }) => {
    await page.goto(address);
    const left = await page
      .locator("button, input, textarea, select, summary, nav, [data-part=tools], [data-part=head-acts]")
      .evaluateAll((tools) =>
        tools.filter((tool) => tool.checkVisibility()).map((tool) => tool.outerHTML.slice(0, 90)),
      );
    expect.soft(left).toEqual([]);
    const wide = await page.evaluate(() => {
      const all = [...document.querySelectorAll("main *")];
      // What only screen readers are told.
      const unseen = all.filter((part) => getComputedStyle(part).clipPath === "inset(50%)");
      return all
        .filter((part) => part.checkVisibility() && !part.closest("svg") && !unseen.some((of) => of.contains(part)))
        .filter((part) => part.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map((part) => part.outerHTML.slice(0, 120));
    });
    expect.soft(wide.slice(0, 5)).toEqual([]);
    if (!withoutNotes.test(name)) await expectNumberedLinks(page);
  });
}

/** Every link off the page has the number of its address in the list, and no other has one. */
async function expectNumberedLinks(page: Page): Promise<void> {
  const { links, list, canonical } = await page.evaluate(() => ({
    links: [...document.querySelectorAll<HTMLAnchorElement>("main a[href]")].map((link) => ({
      href: link.getAttribute("href") ?? "",
      number: link.dataset["n"],
      drawn: getComputedStyle(link, "::after").content,
      isPrinted: link.checkVisibility(),
      drawnByScript: link.closest("parallax-notes") !== null,
    })),
    list: [...document.querySelectorAll("[data-part=print-links] li")].map((address) => address.textContent),
    canonical: document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? "",
  }));
  const wrong = links
    .filter(({ drawnByScript }) => !drawnByScript)
    .filter(({ href, number, drawn, isPrinted }) => {
      const whole = new URL(href, canonical);
      // A script's wish is not printed: an address on paper leads to the page as it comes.
      whole.searchParams.delete("suggested");
      const leadsOff = !href.startsWith("#") && whole.origin + whole.pathname !== canonical;
      if (!isPrinted || !leadsOff) return number !== undefined;
      return list[Number(number) - 1] !== whole.href || drawn !== `"${number}"`;
    });
  expect(wrong).toEqual([]);
  expect(new Set(list).size).toBe(list.length);
  expect(new Set(links.flatMap(({ number }) => number ?? [])).size).toBe(list.length);
  if (list.length > 0) await expect(page.locator("[data-part=print-links]")).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await expect(page.locator("[data-part=print-links]:visible")).toHaveCount(0);
}

test("a grid of forty accounts is not squeezed onto paper, and says where it stands in parts", async ({ page }) => {
  await page.goto(`${process.env["STRANGE_SITE"]}/incidents/ferry-2020/`);
  await expect(page.locator("[data-part=grid-scroll]")).toBeHidden();
  await expect(page.locator("[data-part=paper-only]")).toContainText("/incidents/ferry-2020/key/");
});

test("numbers and addresses are not part of what is copied or linked to", async ({ page }) => {
  await page.emulateMedia({ media: "screen" });
  await page.goto(pair);
  await page.keyboard.press("Control+A");
  const copied = await page.evaluate(() => getSelection()?.toString());
  expect(copied).toContain("read the original");
  expect(copied).not.toContain("Links on this page");
});
