import { expect, test } from "@playwright/test";
import { readShelf } from "../../library/read-shelf.ts";
import { erbil } from "./pages.ts";

test("the grid is a table with headings; a cell leads into the text at its passage", async ({ page }) => {
  await page.goto(erbil);
  const table = page.locator("[data-part=grid]");
  await expect(table.locator("thead th[scope=col]")).toHaveCount(6);
  await expect(table.locator("tbody th[scope=row]")).toHaveCount(13);
  const row = page.locator("#target-erbil");
  await expect(row).toContainText("Disputed");
  await expect(row).toContainText("2 positions · 6 accounts");
  await row.locator("td").nth(1).locator("[data-part=grid-quote]").last().click();
  await expect(page).toHaveURL(/\/theage-2024-01-16\/#theage-2024-01-16\.target-erbil\.2$/);
  await expect(page.locator("mark:target")).toBeInViewport();
});

test("silence is shown as silence", async ({ page }) => {
  await page.goto(erbil);
  await expect(page.locator("#injured td").first()).toHaveText("does not say", { useInnerText: true });
});

test("conflicts come first, or the editors’ order; the choice is in the address", async ({ page }) => {
  await page.goto("/incidents/iraq-strikes-2024-01/");
  const order = () => page.locator("[data-part=grid] tbody tr").evaluateAll((rows) => rows.map(({ id }) => id));
  const byStrength = await order();
  expect(byStrength.slice(0, 2)).toEqual(["sites", "killed"]);
  await page.getByRole("button", { name: "The editors’ order" }).click();
  expect((await order()).slice(0, 2)).toEqual(["sites", "places"]);
  await page.reload();
  expect((await order()).slice(0, 2)).toEqual(["sites", "places"]);
  await page.getByRole("button", { name: "Conflicts first" }).click();
  expect(await order()).toEqual(byStrength);
  expect(new URL(page.url()).search).toBe("");
});

for (const [name, address, width, fits] of [
  ["that fits the page", erbil, 1440, true],
  ["of forty accounts", `${process.env["STRANGE_SITE"]}/incidents/ferry-2020/`, 1440, false],
] as const) {
  test(`row and column headings stay in sight in a grid ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(address);
    await page.locator("[data-part=grid-scroll]").evaluate((box) => {
      box.scrollIntoView({ block: "end" });
      box.scrollTo(300, box.scrollHeight);
    });
    await expect(page.locator("[data-part=grid] tbody tr").last().locator("th")).toBeInViewport();
    const last = page.locator("[data-part=grid] thead th").nth(1);
    const box = await last.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(800);
    // What scrolls can be scrolled by keyboard; what does not is no stop for it.
    const scrolled = page.getByRole("region", { name: "Grid" });
    if (fits) await expect(scrolled).not.toHaveAttribute("tabindex");
    else await expect(scrolled).toHaveAttribute("tabindex", "0");
  });
}

test("on a phone the grid is a card for each question, which says whose each answer is, and still a table by ear", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(erbil);
  const row = page.locator("#killed");
  const [head, first, last] = await Promise.all(
    [row.locator("th"), row.locator("td").first(), row.locator("td").last()].map((part) => part.boundingBox()),
  );
  for (const part of [head, first, last]) expect(part?.width).toBeGreaterThan(300);
  expect(first?.y).toBeGreaterThan(head?.y ?? NaN);
  await expect(row.locator("td").nth(2)).toHaveText(/^CBC News\s+Four civilians were killed/, { useInnerText: true });
  await expect(page.getByRole("row", { name: /How many people were killed in Erbil/ }).getByRole("cell")).toHaveCount(
    6,
  );
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test("two accounts are picked in the head of the grid, a third takes the first one's place", async ({ page }) => {
  await page.goto(erbil);
  const pick = (name: string) => page.locator(`[data-pick][data-name="${name}"]`);
  await pick("TASS").check();
  await expect(page.locator("[data-part=picked]")).toContainText("TASS, and … Choose one more.");
  await pick("Rudaw").check();
  await pick("CBC News").check();
  await expect(pick("TASS")).not.toBeChecked();
  await page.getByRole("link", { name: "Read CBC News and Rudaw side by side" }).click();
  await expect(page).toHaveURL(`${erbil}cbc-2024-01-16/rudaw-2024-01-21/`);
});

test("the matrix has every pair, with its relation in words", async ({ page }) => {
  await page.goto(erbil);
  await expect(page.locator("[data-part=matrix] a")).toHaveCount(15);
  const square = page.getByRole("link", { name: "Publisher unknown and CBC News: disputed, 7 questions shared" });
  const shared = await page
    .locator("[data-part=matrix] a")
    .evaluateAll((squares) =>
      squares.map((square) => /\d+ questions? shared$/.exec(square.textContent ?? "")?.[0] ?? ""),
    );
  const counts = shared.map((words) => Number.parseInt(words));
  expect(counts).toEqual(expect.arrayContaining([1, 2]));
  expect(shared).toEqual(counts.map((count) => `${count} ${count === 1 ? "question" : "questions"} shared`));
  await square.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Publisher unknown and CBC News");
});

test("the two strikes on Erbil warn of each other and say why", async ({ page }) => {
  await page.goto(erbil);
  const warning = page.getByRole("complementary", { name: "Not to be confused with" });
  await expect(warning).toContainText("Also in Erbil, also a missile strike, but 22 months earlier");
  await warning.getByRole("link").click();
  await expect(page.getByRole("complementary", { name: "Not to be confused with" })).toContainText("22 months later");
});

test("what is superseded says by which account, in grid, pair and margin", async ({ page }) => {
  const incident = "/incidents/iraq-syria-strikes-2024-02/";
  await page.goto(incident);
  await expect(page.locator("#told-beforehand td").first()).toContainText("Superseded in North Press Agency, 964media");
  for (const address of [
    `${incident}us-retaliates-2024-02-03/nation-2024-02-04/#told-beforehand`,
    `${incident}us-retaliates-2024-02-03/#told-beforehand`,
  ]) {
    await page.goto(address);
    const superseded = page.locator("#told-beforehand [data-part=card-note]").filter({ hasText: "Superseded" });
    await expect(superseded).toContainText(
      "North Press Agency, about 6 February 2024; 964media, about 7 February 2024",
    );
  }
});

test("an annotated article says in its margin what every other account says, and what it does not say itself", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${erbil}cbc-2024-01-16/`);
  const note = page.locator("#killed");
  await expect(note).toContainText("At least five");
  await expect(note).toContainText("TASS");
  await expect(note).toContainText("Does not say: Iraqi News");
  await expect(page.locator("[data-part=missing]")).toContainText("How many missiles were fired at Erbil?");
  await page.locator('mark[data-question="killed"]').first().click();
  await expect(page).toHaveURL(/#killed$/);

  const heights = await page
    .locator("[data-part=margin-note]")
    .evaluateAll((notes) =>
      notes.map((note) => [note.getBoundingClientRect().top, note.getBoundingClientRect().bottom]),
    );
  heights.slice(1).forEach(([start = 0], i) => expect(start).toBeGreaterThanOrEqual(heights[i]?.[1] ?? 0));
});

test("an account that tells of the incident in passing says so, in the grid and on its article's page", async ({
  page,
}) => {
  const { incidents } = readShelf("content");
  const strikes = incidents.find(({ accounts }) => accounts.some(({ inPassing }) => inPassing));
  expect(strikes?.accounts.map(({ inPassing }) => inPassing)).toContain(false);
  for (const { article, inPassing } of strikes?.accounts ?? []) {
    await page.goto(`/incidents/${strikes?.id}/`);
    const head = page.locator("[data-part=grid] thead th").filter({ has: page.locator(`a[href*="/${article.id}/"]`) });
    await expect(head).toHaveText(inPassing ? /· in passing/ : /^(?!.*in passing)/);
    await page.goto(`/articles/${article.id}/`);
    const told = page
      .locator("main p")
      .filter({ has: page.locator(`a[href="/incidents/${strikes?.id}/${article.id}/"]`) });
    await expect(told).toHaveText(inPassing ? /in passing · this account/ : /^(?!.*in passing)/);
  }
});

test("the headline carries a claim where the text does not", async ({ page }) => {
  await page.goto("/incidents/baghdad-drone-strike-2024-02/i24-baghdad-2024-02-07/");
  await expect(page.locator("h1 mark")).toHaveText("4 killed");
});
