import { expect, test } from "@playwright/test";
import { violationsOn } from "./axe.ts";

/** Timelines and maps on pages: pictures that lead on, with a table behind them. */

const derna = "/incidents/derna-flood-2023-09/";

test("the map's points lead to lines of its table, which lead to incidents; a place that nobody located stands there too", async ({
  page,
}) => {
  await page.goto("/incidents/");
  const points = page.locator("svg a");
  const count = await points.count();
  expect(count).toBeGreaterThan(3);
  for (let place = 0; place < count; place++) {
    const point = points.nth(place);
    const row = page.locator(((await point.getAttribute("href")) ?? "").replace(".", "\\."));
    const label = (await point.getAttribute("aria-label")) ?? "";
    const [, number = "", names = ""] = /^(\d+): (.+)$/.exec(label) ?? [];
    const [first = ""] = names.split(", ");
    await expect(row.getByRole("cell").first()).toHaveText(number);
    await expect(row.getByRole("rowheader")).toContainText(first.trim());
  }
  // Each name once under a number, with all that happened there.
  const named = await page
    .getByRole("table", { name: "Places, by their numbers on the map" })
    .getByRole("row")
    .evaluateAll((rows) => rows.map(({ children: [number, name] }) => `${number?.textContent} ${name?.textContent}`));
  expect(named).toEqual([...new Set(named)]);
  await expect(page.getByRole("row", { name: /Erbil(?! airport)/ }).filter({ hasText: "2022" })).toContainText(
    "Iranian missile strikes on Erbil and Idlib",
  );
  await points.first().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#site\.place-1$/);
  await expect(page.getByRole("rowheader", { name: /not on the map/ })).toHaveCount(1);
  await page.getByRole("row", { name: /Derna/ }).getByRole("link").click();
  await expect(page).toHaveURL(derna);
});

test("an incident's timeline has its accounts in order, and updates as numbered arrows that are told below", async ({
  page,
}) => {
  await page.goto(derna);
  const section = page.getByRole("region", { name: "When each was told" });
  const days = await section.locator("ol").first().locator("small").allTextContents();
  expect(days.length).toBe(9);
  const numbers = await section.locator("[data-part=update-arrows] text").allTextContents();
  expect(numbers.map(Number).toSorted((a, b) => a - b)).toEqual(numbers.map((_, place) => place + 1));
  const told = section.locator("[data-part=updated] ol");
  await expect(told.locator("li")).toHaveCount(numbers.length);
  const starts = await told.evaluateAll((lists) => lists.map((list) => (list as HTMLOListElement).start));
  const counts = await told.evaluateAll((lists) => lists.map((list) => list.children.length));
  expect(starts).toEqual(counts.map((_, place) => 1 + counts.slice(0, place).reduce((sum, count) => sum + count, 0)));
  await section.locator("[data-part=updated] a").first().click();
  await expect(page).toHaveURL(/\/questions\//);
});

test("what a later account says does not lead to an earlier one", async ({ page }) => {
  await page.goto("/incidents/baghdad-drone-strike-2024-02/");
  await expect(page.locator("[data-part=updated] ol > li")).toHaveText([
    /There was no immediate comment \(Japan Today\) → It did \(Publisher unknown\)/,
  ]);
});

test("who judges first sees the timeline without its updates", async ({ page }) => {
  await page.goto(`${derna}?judge=1`);
  await expect(page.getByRole("heading", { name: "When each was told" })).toBeVisible();
  for (const told of ["[data-part=update-arrows]", "[data-part=updated]"])
    await expect(page.locator(told)).toBeHidden();
});

test("no arrow runs through another's number, and no two run in one line", async ({ page }) => {
  for (const width of [820, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(derna);
    const met = await page.locator("[data-part=update-arrows]").evaluate((drawing) => {
      const arrows = [...drawing.querySelectorAll("g")];
      const numbers = [...drawing.querySelectorAll("circle")].map((number) => number.getBoundingClientRect());
      const meet = (a: DOMRect, b: DOMRect) =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      const through = arrows.flatMap((arrow, place) =>
        [...arrow.querySelectorAll("path, line")].flatMap((piece) =>
          numbers.filter((number, other) => other !== place && meet(number, piece.getBoundingClientRect())),
        ),
      );
      const lines = [...drawing.querySelectorAll("line")].map((line) => line.getBoundingClientRect());
      const doubled = lines.filter((line, place) => lines.some((other, i) => i < place && meet(line, other)));
      return { arrows: arrows.length, numbers: numbers.length, through: through.length, doubled: doubled.length };
    });
    expect(met).toEqual({ arrows: met.numbers, numbers: met.numbers, through: 0, doubled: 0 });
    expect(met.numbers).toBeGreaterThan(5);
  }
});

for (const address of ["/incidents/", derna])
  for (const width of [320, 390, 820, 1440])
    test(`${address}, ${width} wide: no row of the timeline is cut, and every point of the map is met by a finger`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(address);
      const rows = page.locator("[data-part=moments] > ol > li");
      expect(await rows.count()).toBeGreaterThan(5);
      const cut = await rows.evaluateAll((rows) =>
        rows
          .flatMap((row) => [row, ...row.querySelectorAll("*")])
          .filter((one) => {
            const isCut = getComputedStyle(one).overflow !== "visible";
            return isCut || one.scrollHeight > Math.max(one.clientHeight, one.getBoundingClientRect().height) + 1;
          })
          .map(({ textContent }) => textContent),
      );
      expect(cut).toEqual([]);
      const boxes = await page
        .locator("svg a circle")
        .evaluateAll((circles) => circles.map((circle) => circle.getBoundingClientRect().width));
      expect(boxes.length).toBeGreaterThan(0);
      expect(Math.min(...boxes)).toBeGreaterThanOrEqual(24);
    });

for (const address of ["/incidents/", derna]) {
  test(`${address}: axe finds nothing in its pictures, and nothing is wider than a phone`, async ({ page }) => {
    for (const width of [390, 1440])
      for (const colorScheme of ["light", "dark"] as const) {
        await page.setViewportSize({ width, height: 844 });
        await page.emulateMedia({ colorScheme });
        await page.goto(address);
        expect(await violationsOn(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
  });
}
