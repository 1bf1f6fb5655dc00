import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";

/** A reader's own comparison, from pasting to judging, as somebody without git, Markdown or a terminal makes it. */
const crane = `Crane collapses onto school roof in Ostby; three hurt

By Lena Brandt

12 May 2026

A tower crane fell onto the roof of the Lindengade school in Ostby at 7:40 on Tuesday morning, twenty minutes before the first lesson was due to begin.

Three people were injured, said Karsten Holm of the fire service: the crane's driver and two cleaners who had been at work in the gymnasium.

Mayor Inger Dahl said that the school would stay closed until Friday at least.`;
const other = `Five injured as crane falls on Ostby school

12 May 2026

Five people were injured when a crane fell on a school in Ostby on Tuesday morning, police said.

It happened at 7:40 a.m. The mayor, Inger Dahl, said that the school would stay closed until the summer holidays.`;
const arabic = `سقوط رافعة على مدرسة في أوستبي

سقطت رافعة على سطح مدرسة في أوستبي صباح الثلاثاء، وأصيب ثلاثة أشخاص، وقال رجال الإطفاء إن المدرسة ستبقى مغلقة حتى يوم الجمعة على الأقل.`;

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  // Nothing goes anywhere, and nothing is wrong in the console.
  page.on("request", (request) =>
    expect(new URL(request.url()).origin).toBe(new URL(process.env["SITE"] ?? "").origin),
  );
  page.on("pageerror", (error) => expect(error.stack).toBe("no error"));
  page.on("console", (message) => message.type() === "error" && expect(message.text()).toBe("no message"));
});

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel(/Paste an article here/).fill(text);
  await page.getByRole("button", { name: "Add this article" }).click();
}

/** Two articles put in, and the pair of them opened. */
async function begin(page: Page, ...texts: string[]): Promise<void> {
  await page.goto("/read/");
  for (const [i, text] of texts.entries()) {
    await paste(page, text);
    await expect(page.locator("[data-part=read-article]")).toHaveCount(i + 1);
  }
  await page.getByRole("link", { name: "Read the two side by side" }).click();
  await expect(page.locator("[data-part=account]")).toHaveCount(2);
  await expect(page.locator("parallax-pair[data-ready]")).toBeAttached();
}

/** Selects words, as a reader does who lets go of the mouse behind them, and sees them taken up. */
async function select(page: Page, side: "a" | "b", words: string): Promise<void> {
  await page.evaluate(
    ([side, words]) => {
      const root = document.querySelector(`[data-part=account][data-place=${side}] [data-part=account-text]`);
      if (!root) throw new Error(`no text ${side}`);
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const nodes: { node: Node; from: number }[] = [];
      let all = "";
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        nodes.push({ node, from: all.length });
        all += node.textContent ?? "";
      }
      const start = all.indexOf(words);
      if (start === -1) throw new Error(`“${words}” does not stand in ${side}`);
      const place = (offset: number) => nodes.findLast(({ from }) => from <= offset);
      const [first, last] = [place(start), place(start + words.length - 1)];
      if (!first || !last) throw new Error("no place");
      const range = document.createRange();
      range.setStart(first.node, start - first.from);
      range.setEnd(last.node, start + words.length - last.from);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      document.dispatchEvent(new PointerEvent("pointerup", { bubbles: true }));
    },
    [side, words] as const,
  );
  await expect(page.getByRole("form", { name: "Mark the selected words" })).toContainText(words);
}

const own = (page: Page) => page.locator("[data-part=card]:not([data-suggested])");
const suggested = (page: Page) => page.locator("[data-part=card][data-suggested]");

test("two articles are pasted, a conflict is marked by two selections and two keys, a suggestion confirmed; all of it outlives a reload", async ({
  page,
}) => {
  await begin(page, crane, other);
  await expect(suggested(page).filter({ hasText: "How many were injured?" })).toBeVisible();
  await select(page, "a", "closed until Friday");
  await select(page, "b", "closed until the summer holidays");
  const form = page.getByRole("form", { name: "Mark the selected words" });
  await expect(form).toContainText("closed until Friday");
  await page.keyboard.press("1");
  await page.keyboard.press("Enter");
  await expect(own(page)).toHaveCount(1);
  await expect(own(page)).toContainText("Conflict");
  // A mark is in pieces where both texts have the same words.
  for (const [side, words] of [
    ["a", "closed until Friday"],
    ["b", "closed until the summer holidays"],
  ])
    await expect
      .poll(async () =>
        (
          await page.locator(`[data-place=${side}] mark[data-kind=conflict]:not([data-suggested])`).allTextContents()
        ).join(""),
      )
      .toBe(words);
  await page.getByRole("checkbox", { name: /Show \d+ suggestions?/ }).check();
  const card = suggested(page).filter({ hasText: "How many were injured?" });
  await card.locator("[data-part=card-head] a").click();
  await card.getByRole("button", { name: /^Confirm/ }).click();
  await expect(own(page)).toHaveCount(2);
  await page.reload();
  await expect(own(page)).toHaveCount(2);
});

test("everything is undone and done again by keys, across a reload", async ({ page }) => {
  await begin(page, crane, other);
  await select(page, "a", "Three people were injured");
  await select(page, "b", "Five people were injured");
  await page.keyboard.press("3");
  await page.keyboard.press("Enter");
  await expect(own(page)).toContainText("Differ in detail");
  await page.keyboard.press("Control+z");
  await expect(own(page)).toHaveCount(0);
  await page.reload();
  await expect(own(page)).toHaveCount(0);
  await page.keyboard.press("Control+Shift+z");
  await expect(own(page)).toHaveCount(1);
});

test("a question is reworded, its answers joined and parted, a voice named, a mark taken away", async ({ page }) => {
  await begin(page, crane, other);
  await select(page, "a", "Three people were injured");
  await select(page, "b", "Five people were injured");
  await page.keyboard.press("1");
  await page.keyboard.press("Enter");
  await own(page).locator("[data-part=card-head] a").click();
  await own(page).getByRole("link", { name: "Change" }).click();
  await page.getByLabel("The question").fill("How many were hurt");
  await page.getByLabel("The question").press("Tab");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How many were hurt?");
  await page
    .getByLabel(/Whose words they are/)
    .first()
    .fill("the fire service");
  await page
    .getByLabel(/Whose words they are/)
    .first()
    .press("Tab");
  await expect(page.locator("[data-part=positions]")).toContainText("the fire service");
  await page.getByRole("combobox").selectOption("same");
  await expect(page.locator("[data-part=question-relation]")).toContainText("Agree");
  await page.getByRole("button", { name: "Move to an answer of its own" }).first().click();
  await expect(page.locator("[data-part=question-relation]")).toContainText("Conflict");
  await page.getByRole("button", { name: "Take the mark away" }).first().click();
  await expect(page.locator("[data-part=position]")).toHaveCount(1);
});

test("a saved file opens in another browser as it was saved, and is judged there without an answer in sight", async ({
  page,
  browser,
}) => {
  await begin(page, crane, other);
  await select(page, "a", "Three people were injured");
  await select(page, "b", "Five people were injured");
  await page.keyboard.press("1");
  await page.keyboard.press("Enter");
  await expect(own(page)).toHaveCount(1);
  await page.getByRole("link", { name: "Articles of your own" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as a file" }).click(),
  ]);
  const saved = test.info().outputPath("comparison.json");
  await download.saveAs(saved);
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    baseURL: process.env["SITE"] ?? "",
  });
  const there = await context.newPage();
  await there.goto("/read/");
  await there.getByLabel(/or files/).setInputFiles(saved);
  await there.getByRole("link", { name: "Read the two side by side" }).click();
  await expect(own(there)).toHaveCount(1);
  await there.goto(`${there.url().split("#")[0]}&judge=1`);
  await expect(there.getByText("0 of 1 judged")).toBeVisible();
  await expect(own(there)).toBeVisible();
  await expect(there.locator("[data-part=card-relation]").getByText("Conflict").filter({ visible: true })).toHaveCount(
    0,
  );
  await context.close();
});

test("an Arabic article beside an English one: read and marked like the others, and nothing is suggested of it", async ({
  page,
}) => {
  await page.goto("/read/");
  await paste(page, crane);
  await expect(page.locator("[data-part=read-article]")).toHaveCount(1);
  await paste(page, arabic);
  await expect(page.locator("[data-part=read-incident]")).toContainText("nothing was looked for in");
  await page.getByRole("link", { name: "Read the two side by side" }).click();
  await expect(page.locator("[data-part=account-text][dir=rtl]")).toBeVisible();
  await select(page, "a", "Three people were injured");
  await select(page, "b", "وأصيب ثلاثة أشخاص");
  await page.keyboard.press("2");
  await page.keyboard.press("Enter");
  await expect(own(page)).toContainText("Agree");
});

test("nothing, one article alone, the same one twice, an address of a comparison that is not here: each says what it is", async ({
  page,
}) => {
  await page.goto("/read/");
  await page.getByRole("button", { name: "Add this article" }).click();
  await expect(page.locator("[data-part=read-said]")).toContainText("there are no words yet");
  await paste(page, crane);
  await expect(page.getByRole("heading", { name: "The second article" })).toBeVisible();
  await paste(page, crane);
  await expect(page.locator("[data-part=read-article]")).toHaveCount(2);
  await page.goto("/read/?c=nosuchone");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This comparison is not in this browser");
});

test("hostile pasted pages run nothing and fetch nothing", async ({ page }) => {
  await page.goto("/read/");
  await paste(
    page,
    `<!doctype html><html><head><title>A fire in the harbour</title></head><body><article><h1>A fire in the harbour</h1><p>A fire broke out in the harbour on Monday night, the fire service said.</p><script>document.title='run'</script><img src="https://elsewhere.example/x.png" alt=""><p>Nobody was hurt, and <a href="javascript:alert(1)">the harbour master</a> closed the mole until the morning.</p></article></body></html>`,
  );
  await expect(page.locator("[data-part=read-article]")).toContainText("A fire in the harbour");
  expect(await page.title()).not.toBe("run");
});

for (const [name, way] of [
  ["the list", ""],
  ["the comparison", "link:Articles of your own"],
  ["the pair", "pair"],
  ["the marking", "mark"],
] as const) {
  test(`axe finds nothing on ${name}, at 320 pixels nothing is cut off`, async ({ page }) => {
    if (way === "") await page.goto("/read/");
    else await begin(page, crane, other);
    if (way.startsWith("link:")) await page.getByRole("link", { name: way.slice(5) }).click();
    if (way === "mark") await select(page, "a", "Three people were injured");
    await page.waitForTimeout(300);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`),
    ).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
