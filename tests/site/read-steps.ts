import { expect, type Browser, type Page } from "@playwright/test";

/** What a reader does on `/read/`, and two short articles to do it with. */
export const crane = `Crane collapses onto school roof in Ostby; three hurt

By Lena Brandt

12 May 2026

A tower crane fell onto the roof of the Lindengade school in Ostby at 7:40 on Tuesday morning, twenty minutes before the first lesson was due to begin.

Three people were injured, said Karsten Holm of the fire service: the crane's driver and two cleaners who had been at work in the gymnasium.

Mayor Inger Dahl said that the school would stay closed until Friday at least.`;
export const other = `Five injured as crane falls on Ostby school

12 May 2026

Five people were injured when a crane fell on a school in Ostby on Tuesday morning, police said.

It happened at 7:40 a.m. The mayor, Inger Dahl, said that the school would stay closed until the summer holidays.`;

export async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel(/Paste an article here/).fill(text);
  await page.getByRole("button", { name: "Add this article" }).click();
}

/** Two articles put in, and the pair of them opened. */
export async function begin(page: Page, ...texts: string[]): Promise<void> {
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
export async function select(page: Page, side: "a" | "b", words: string): Promise<void> {
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

export const own = (page: Page) => page.locator("[data-part=card]:not([data-suggested])");
export const suggested = (page: Page) => page.locator("[data-part=card][data-suggested]");

/** Marks a conflict between words of both texts. */
export async function markConflict(page: Page, a: string, b: string): Promise<void> {
  const before = await own(page).count();
  await select(page, "a", a);
  await select(page, "b", b);
  await page.keyboard.press("1");
  await page.keyboard.press("Enter");
  await expect(own(page)).toHaveCount(before + 1);
}

/** Nothing goes anywhere, and nothing is wrong in the console. */
export function watch(page: Page): void {
  page.on("request", (request) =>
    expect(new URL(request.url()).origin).toBe(new URL(process.env["SITE"] ?? "").origin),
  );
  page.on("pageerror", (error) => expect(error.stack).toBe("no error"));
  page.on("console", (message) => message.type() === "error" && expect(message.text()).toBe("no message"));
}

/** Another reader's browser, which keeps nothing of this one's. To be closed by its context. */
export async function elsewhere(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    baseURL: process.env["SITE"] ?? "",
    viewport: { width: 1440, height: 900 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  watch(page);
  return page;
}
