import { expect, test, type BrowserContext, type Page } from "@playwright/test";
import { readShelf } from "../../library/read-shelf.ts";
import { violationsInBothSchemes } from "./axe.ts";

/** Lessons as they are given: every link leads, a whole lesson can be walked, and nothing of it is sent or stored. */

const { lessons } = readShelf("content");

test("three lessons, of 20, 45 and 90 minutes, each for all seven incidents", () => {
  expect(lessons.map(({ minutes }) => minutes)).toEqual([20, 45, 90]);
  for (const { id, pairs } of lessons) expect(new Set(pairs.map(({ incident }) => incident)).size, id).toBe(7);
});

for (const lesson of lessons) {
  test(`${lesson.title}: its page has aims, steps, sheet and key, and every link of it leads to a page`, async ({
    page,
  }) => {
    await page.goto("/teach/");
    await page.getByRole("link", { name: lesson.title }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(lesson.title);
    await expect(page.locator("[data-part=lesson-steps] > li")).toHaveCount(lesson.steps.length);
    await expect(page.locator("[data-part=lesson-time]").last()).toHaveText(new RegExp(`–${lesson.minutes} min$`));
    for (const name of ["Student sheet", "Key"])
      await expect(page.getByRole("link", { name, exact: true }).first()).toBeVisible();
    const addresses = new Set<string>();
    const collect = async () => {
      for (const address of await page
        .locator("main a[href]")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? "")))
        addresses.add(address);
    };
    await collect();
    for (const { incident } of lesson.pairs.slice(1)) {
      await page.goto(`/teach/${lesson.id}/${incident}/`);
      await collect();
    }
    for (const address of addresses) expect((await page.request.get(address)).status(), address).toBe(200);
  });
}

/** What a page asks for, and what a browser holds after it. */
function watch(page: Page, context: BrowserContext) {
  const requests: string[] = [];
  const origin = new URL(process.env["SITE"] ?? "").origin;
  page.on("request", (request) => {
    const address = new URL(request.url());
    const isOwn = address.origin === origin || address.protocol === "data:" || address.protocol === "blob:";
    if (!isOwn || request.method() !== "GET" || request.postData() !== null)
      requests.push(`${request.method()} ${request.url()}`);
  });
  const stored = async () => ({
    cookies: await context.cookies(),
    ...(await page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      records: await Promise.all(
        (await indexedDB.databases()).map(
          ({ name = "" }) =>
            new Promise<number>((resolve, reject) => {
              const opening = indexedDB.open(name);
              opening.onerror = () => reject(new Error(name));
              opening.onsuccess = () => {
                const stores = [...opening.result.objectStoreNames];
                if (stores.length === 0) return resolve(0);
                const transaction = opening.result.transaction(stores);
                let sum = 0;
                for (const store of stores) {
                  const counting = transaction.objectStore(store).count();
                  counting.onsuccess = () => (sum += counting.result);
                }
                transaction.oncomplete = () => {
                  opening.result.close();
                  resolve(sum);
                };
              };
            }),
        ),
      ),
    }))),
  });
  return { requests, stored };
}

/** What was judged lies in the tab alone, until that is closed. */
const nothing = { cookies: [], local: [], session: ["parallax.judgments"], caches: [], workers: 0 };

test("a whole lesson, from link to sheet, from judging to reveal, from passage to citation: nothing goes elsewhere, nothing outlasts the tab", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.setViewportSize({ width: 1440, height: 900 });
  const { requests, stored } = watch(page, context);

  // From the link to the sheet, and to its key.
  await page.goto("/teach/");
  await page.getByRole("link", { name: "One question, two accounts" }).click();
  const lesson = page.url();
  await page.getByRole("link", { name: "Student sheet" }).first().click();
  await expect(page.locator("main[data-part=sheet]")).toContainText("What was hit in Erbil?");
  await expect(page.locator("main[data-part=sheet]")).not.toContainText("CBC News also reports a claim against it");
  await page.goto(lesson);
  await page.getByRole("link", { name: "Key", exact: true }).first().click();
  await expect(page.locator("main[data-part=key]")).toContainText("CBC News also reports a claim against it");

  // From judging to the reveal.
  await page.goto(lesson);
  await page.getByRole("link", { name: "Judge first" }).first().click();
  const card = page.locator("[data-part=card][aria-current]");
  await expect(card).toContainText("What was hit in Erbil?");
  await card.getByRole("radio", { name: /^Cannot both be so/ }).check();
  await card.locator('select[name="b"]').selectOption({ index: 4 });
  await card.getByRole("button", { name: "Reveal" }).click();
  await expect(card).toContainText("The editors say the same.");
  await page.getByRole("button", { name: "Round-up" }).click();
  await page.getByRole("button", { name: "Copy as text" }).click();
  await page.getByRole("button", { name: "Close" }).click();

  // From a passage to its citation.
  await card.getByRole("button", { name: /^Cite/ }).first().click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("This quotation matches the text as it stands.");
  await dialog.getByRole("button", { name: /^Copy/ }).first().click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Parallax");
  await page.keyboard.press("Escape");

  // On the wall.
  page.on("dialog", (asked) => void asked.accept());
  await page.goto(lesson);
  await page.getByRole("link", { name: "Projector" }).first().click();
  await expect(page.getByRole("dialog", { name: "Projector view" })).toBeVisible();
  await page.keyboard.press("PageDown");
  await page.getByRole("dialog").getByLabel("Cannot both be so").fill("9");
  await page.keyboard.press("PageDown");
  await expect(page.getByRole("dialog")).toContainText("We said the same.");

  expect(requests).toEqual([]);
  const { records, ...rest } = await stored();
  expect(rest).toEqual(nothing);
  expect(
    records.every((n) => n === 0),
    "records in the browser's databases",
  ).toBe(true);
});

test("what is kept because it was asked for is listed and erased in one place, to the last thing", async ({
  page,
  context,
}) => {
  const { stored } = watch(page, context);
  await page.goto("/incidents/erbil-2024-01/us-condemns-2024-01-16/cbc-2024-01-16/?judge=1");
  await page.getByLabel("Keep in this browser").check();
  await page.getByText("View", { exact: true }).click();
  await page.getByRole("button", { name: "Help and keys" }).click();
  await page.getByLabel(/Single keys act/).uncheck();
  await page.getByRole("button", { name: "Close" }).click();
  expect((await stored()).local.toSorted()).toEqual(["parallax.judgments", "parallax.keys-off"]);
  page.on("dialog", (dialog) => void dialog.accept());
  await page.goto("/notes/");
  await expect(page.locator("[data-part=kept-here] li")).toHaveCount(2);
  await page.getByRole("button", { name: "Erase everything" }).click();
  await expect(page.locator("[data-part=kept-here]")).toContainText("Nothing.");
  expect((await stored()).local).toEqual([]);
});

test("the empty grid is one side of paper at A4 and at US Letter", async ({ page }) => {
  await page.goto("/teach/grid/");
  for (const format of ["A4", "Letter"]) {
    const pdf = await page.pdf({ format });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length, format).toBe(1);
  }
});

test("the pages for teachers, in light and dark: axe finds nothing", async ({ page }) => {
  for (const address of [
    "/teach/",
    "/teach/who-says-so/",
    "/teach/grid/",
    `${process.env["STRANGE_SITE"] ?? ""}/teach/`,
  ]) {
    await page.goto(address);
    expect(await violationsInBothSchemes(page), address).toEqual([]);
  }
});
