import { build } from "esbuild";
import { expect, test, type Page } from "@playwright/test";
import { describePassage } from "../../engine/links/describe-passage.ts";
import { readShelf } from "../../library/read-shelf.ts";
import { encodeShared } from "../../app/_behaviours/link-codec.ts";
import { countWhatIsStarted, type LeftBehind } from "./left-behind.ts";
import { erbil, pageKinds, pair } from "./pages.ts";

/**
 * Behaviours come and go: each is attached to a page's own HTML, used and detached three times, and the HTML is drawn anew
 * and changed in between. Nothing is left behind when it is gone, and at the third time it works as at the first.
 */

const bundle = "/behaviours/under-test";

/** Every behaviour, bundled as the site's are, and served to the tests alone. */
const bundled = build({
  stdin: {
    contents: [
      "pair",
      "reading",
      "margin",
      "grid",
      "citing",
      "share",
      "older-version",
      "notes",
      "print",
      "wishes",
      "menus",
      "search",
      "define",
    ]
      .map((name) => `export * from "./${name}.ts";`)
      .join("\n"),
    resolveDir: "app/_behaviours",
  },
  outdir: "/behaviours",
  entryNames: "under-test",
  chunkNames: "under-test-[hash]",
  // As of a build that is told nothing of where it lives, and has no name of its own.
  define: { "process.env": "{}" },
  bundle: true,
  splitting: true,
  format: "esm",
  write: false,
});

const strikes = "/incidents/iraq-syria-strikes-2024-02/";

/** The first words of a text. */
const opening = (() => {
  const article = readShelf("content").articles.find(({ id }) => id === "cbc-2024-01-16");
  const block = article?.blocks[1];
  if (!article || !block) throw new Error("no text");
  return describePassage(article, { start: block.start, end: block.start + 40 });
})();

interface Behaviour {
  readonly name: string;
  readonly attach: string;
  readonly address: string;
  readonly root: string;
  /** What the reader judges by: set in the page before it is attached. */
  readonly judging?: boolean;
  /** Uses it, and sees that it works. What is opened last is left open: it has to go as well. */
  readonly use: (page: Page) => Promise<void>;
  /** What of the HTML is taken out in between. */
  readonly without: string;
}

const behaviours: readonly Behaviour[] = [
  {
    name: "a pair",
    attach: "attachPair",
    address: `${pair}#killed`,
    root: "parallax-pair",
    without: "[data-part=card]:not([data-kind=detail], #killed, #target-erbil)",
    use: async (page) => {
      const status = page.locator("[data-part=step-status]");
      const chip = page.locator("[data-filter=detail]");
      // The address keeps what is set.
      if ((await chip.getAttribute("aria-pressed")) === "true") await chip.click();
      const all = await page.locator("[data-part=card]").count();
      await page.keyboard.press("n");
      await expect(status).toHaveText(/^\d+ of \d+$/);
      const before = await status.textContent();
      await page.keyboard.press("n");
      await expect(status).not.toHaveText(before ?? "");
      await page.locator("#killed mark, [data-part=account][data-place=b] mark[data-question=killed]").first().click();
      await expect(page.locator("[data-part=connectors] path[data-line=whole]")).not.toHaveCount(0);
      await expect(page.locator("mark[data-on]").first()).toBeInViewport();
      await chip.click();
      await expect(page.locator("[data-part=card]:not([data-kind=detail]):visible")).toHaveCount(0);
      await chip.click();
      await expect(page.locator("[data-part=card]:visible")).toHaveCount(all);
      await page.keyboard.press("v");
      await expect(page.locator("[data-part=account]:visible")).toHaveCount(0);
      await page.keyboard.press("v");
      await page.keyboard.press("s");
      await expect(page.locator("[data-part=mark-sign]:focus")).toHaveCount(1);
      await page.keyboard.press("l");
      await expect(page.locator("[data-part=toast]")).toHaveText("Link copied.");
      await chip.click();
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog", { name: "Reading a pair" })).toBeVisible();
    },
  },
  {
    name: "judging, blind",
    attach: "attachPair",
    address: `${pair}?blind=1`,
    root: "parallax-pair",
    judging: true,
    without: "[data-part=card]:not([data-kind=detail], #killed, #target-erbil)",
    use: async (page) => {
      await expect(page.locator("parallax-pair[data-judging=ready]")).toBeVisible();
      await expect(page).toHaveTitle(/^Account A and Account B/);
      const card = page.locator("#killed");
      await card.locator("[data-part=card-head] a").click();
      await expect(card.locator("[data-part=relation]")).toBeHidden();
      await card.getByRole("radio", { name: /^Conflict/ }).check();
      await card.getByRole("button", { name: "Reveal" }).click();
      await expect(card.locator("[data-part=judgment-result]")).toContainText("You: Conflict");
      await page.getByRole("button", { name: "Show who published them" }).click();
      await expect(page).toHaveTitle(/^Publisher unknown/);
      await page.getByRole("button", { name: "Projector" }).click();
      await expect(page.getByRole("dialog", { name: "Projector view" })).toBeVisible();
      await page.keyboard.press("End");
      await expect(page.locator("[data-part=round-up-table]")).toBeVisible();
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Round-up" }).click();
      await expect(page.locator("[data-part=round-up-counts]")).toBeVisible();
      // What was judged stays in the tab: the next round begins without it.
      await page.evaluate(() => sessionStorage.clear());
    },
  },
  {
    name: "reading: selected words, what is shared, one's own notes",
    attach: "attachReading",
    address: pageKinds.annotated,
    root: "body",
    without: "[data-part=block]:last-of-type",
    use: async (page) => {
      const number = page.locator("[data-part=block-number]").nth(1);
      const shared = page.locator("[data-part=passage-note][data-kind=shared]");
      const link = await encodeShared({ title: "", items: [{ passages: [opening], note: "Look" }] });
      await page.evaluate((hash) => (location.hash = hash), link);
      await expect(shared).toContainText("Look");
      expect(await page.evaluate(() => CSS.highlights.get("parallax-shared")?.size)).toBe(1);
      await number.click();
      const bar = page.getByRole("toolbar", { name: "The selected words" });
      await expect(bar).toBeVisible();
      await page.keyboard.press("l");
      await expect(page.locator("[data-part=toast]")).toHaveText("Link copied.");
      await page.keyboard.press("a");
      await page.getByRole("textbox", { name: "Your note" }).fill("Mine");
      await page.getByRole("button", { name: "Keep it here" }).click();
      await expect(page.locator("[data-part=passage-note][data-kind=own]").first()).toBeAttached();
      await expect(page.locator("[data-part=passage-link]").first()).toBeAttached();
      await number.click();
      await bar.getByRole("button", { name: "Cite" }).click();
      await expect(page.getByRole("dialog", { name: /^Cite:/ })).toBeVisible();
    },
  },
  {
    name: "the margin",
    attach: "attachMargin",
    address: `${strikes}unn-2024-02-04/`,
    root: "parallax-margin",
    without: "[data-part=margin-note]:last-of-type",
    use: async (page) => {
      const hasRoom = () =>
        page
          .locator("[data-part=margin-note]:visible")
          .evaluateAll((notes) => notes.filter((note) => note.style.marginTop !== "").length);
      await page.locator("[data-part=show-suggestions]").check();
      await expect.poll(hasRoom).toBeGreaterThan(1);
      await expect(page).toHaveURL(/suggested=1/);
      await page.evaluate(() => (location.hash = ""));
      await page.locator("mark").first().click();
      await expect(page).toHaveURL(/#[a-z]/);
      await page.locator("[data-part=show-suggestions]").uncheck();
    },
  },
  {
    name: "the grid",
    attach: "attachGrid",
    address: erbil,
    root: "parallax-grid",
    without: "[data-part=reviewed-rows] tr:last-of-type",
    use: async (page) => {
      const first = page.locator("[data-part=reviewed-rows] tr").first();
      await page.getByRole("button", { name: "The editors’ order" }).click();
      await expect(first).toHaveAttribute("data-place", "0");
      await expect(page).toHaveURL(/order=editors/);
      await expect(page.locator("[data-part=grid-scroll]")).toHaveAttribute("data-fits");
    },
  },
  {
    name: "citing",
    attach: "attachCiting",
    address: `${erbil}questions/killed/`,
    root: "body",
    without: "[data-part=position]:last-of-type",
    use: async (page) => {
      const section = page.locator("[data-part=cite] > details").first();
      await section.locator("summary").click();
      await expect(section.locator("[data-part=cite-copy]").first()).toBeVisible();
      await section.locator("[data-part=cite-copy]").first().click();
      await expect(page.locator("[data-part=toast]")).toHaveText("Citation copied.");
      await section.locator("summary").click();
      await page.locator("[data-part=cite-passage] summary").first().click();
      await expect(page.getByRole("dialog", { name: /^Cite:/ })).toBeVisible();
    },
  },
  {
    name: "the panel that cites a pair",
    attach: "attachCiting",
    address: pair,
    root: "body",
    without: "[data-part=card]:last-of-type",
    use: async (page) => {
      const panel = page.locator("[data-part=cite-menu]");
      await panel.locator("summary").click();
      await expect(panel.locator("[data-part=cite-copy]").first()).toBeVisible();
      await panel.locator("summary").click();
    },
  },
  {
    name: "the menus of a pair",
    attach: "attachMenus",
    address: pair,
    root: "body",
    without: "[data-part=cite-menu]",
    use: async (page) => {
      const menu = page.locator("[data-part=menu]").filter({ hasText: "Discussion sheet" });
      await menu.locator("summary").click();
      await expect(menu.getByRole("link", { name: "Discussion sheet" })).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(menu.getByRole("link", { name: "Discussion sheet" })).toBeHidden();
      await expect(menu.locator("summary")).toBeFocused();
    },
  },
  {
    name: "the share menu",
    attach: "attachShare",
    address: erbil,
    root: "parallax-share",
    without: "[data-share=device]",
    use: async (page) => {
      const menu = page.locator("parallax-share");
      await menu.locator("summary").click();
      await menu.getByRole("button", { name: "Copy link" }).click();
      await expect(menu.locator("[data-part=share-said]")).toHaveText("Link copied.");
      await menu.getByRole("button", { name: "QR code" }).click();
      await expect(menu.locator("[data-part=share-code] svg")).toBeVisible();
      await page.locator("h1").click();
      await expect(menu.locator("[data-part=share-panel]")).toBeHidden();
    },
  },
  {
    name: "a link of an older version",
    attach: "attachOlderVersion",
    address: `${erbil}?v=2026-11-21`,
    root: "main",
    without: "[data-part=history-line]",
    use: async (page) => {
      await expect(page.locator("[data-part=older-version]")).toContainText("Since then");
    },
  },
  {
    name: "the page of notes",
    attach: "attachNotes",
    address: "/notes/",
    root: "parallax-notes",
    without: "noscript",
    use: async (page) => {
      await expect(page.getByRole("button", { name: "Import" })).toBeVisible();
      await page.getByLabel("A file of annotations").setInputFiles({
        name: "notes.json",
        mimeType: "application/json",
        buffer: Buffer.from("no notes"),
      });
      await expect(page.locator("[data-part=toast]")).toContainText("This file is not JSON");
    },
  },
  {
    name: "the print button",
    attach: "attachPrint",
    address: pageKinds.sheet,
    root: "parallax-print",
    without: "nothing",
    use: async (page) => {
      await page.evaluate(() => (window.print = () => (document.title = `printed ${Math.random()}`)));
      await page.getByRole("button", { name: "Print" }).click();
      await expect(page).toHaveTitle(/^printed/);
      await page.evaluate(() => (document.title = "as it was"));
    },
  },
  {
    name: "the search",
    attach: "attachSearch",
    address: erbil,
    root: "parallax-search",
    without: "nothing",
    use: async (page) => {
      await page.getByLabel("Search the shelf").pressSequentially("erbil");
      await expect(page.locator("[data-part=search-said]")).toContainText("Show all");
      await page.keyboard.press("ArrowDown");
      await expect(page.getByRole("option", { selected: true })).toHaveCount(1);
      await page.getByRole("combobox").fill("");
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    },
  },
  {
    name: "what the address wishes",
    attach: "attachWishes",
    address: `${erbil}?judge=1`,
    root: "html",
    without: "[data-part=reviewed-rows] tr:last-of-type",
    use: async (page) => {
      await expect(page.locator("main [data-part=relation]:visible")).toHaveCount(0);
    },
  },
];

test.use({ permissions: ["clipboard-read", "clipboard-write"], viewport: { width: 1440, height: 900 } });

test.beforeEach(async ({ page }) => {
  const files = new Map((await bundled).outputFiles.map(({ path, text }) => [path, text]));
  await page.addInitScript(countWhatIsStarted, bundle);
  // The site's own behaviours do not come.
  await page.route(/\/behaviours\/(?:under-test.*|(?:head|site)-\w+)\.js$/, (route) => {
    const body = files.get(new URL(route.request().url()).pathname) ?? "";
    return route.fulfill({ contentType: "text/javascript", body });
  });
});

for (const behaviour of behaviours) {
  test(`${behaviour.name}: attached, used and detached three times, nothing is left`, async ({ page }) => {
    await page.goto(behaviour.address);
    if (behaviour.name === "the print button") await page.evaluate(() => (document.title = "as it was"));
    if (behaviour.judging)
      await page.evaluate(() => {
        document.documentElement.dataset["judging"] = "";
        document.documentElement.dataset["blind"] = "";
      });
    for (let round = 1; round <= 3; round++) {
      const before = await leftBehind(page);
      await attach(page, behaviour);
      await behaviour.use(page);
      const atOnce = await page.evaluate(() => {
        // Something is under way when it goes.
        dispatchEvent(new Event("scroll"));
        document.dispatchEvent(new Event("selectionchange"));
        dispatchEvent(new Event("detach"));
        return window.leftBehind();
      });
      // What was under way comes to nothing later.
      for (const after of [atOnce, await leftBehind(page)]) {
        const change = changeIn(before.html, after.html);
        expect({ ...after, html: change }, `after round ${round}`).toEqual({ ...before, html: "" });
      }
      await redraw(page, behaviour, round);
    }
  });
}

test("a custom element is attached when it comes into the page and detached when it leaves", async ({ page }) => {
  await page.goto(pair);
  await page.evaluate(async (bundle) => {
    const { define, attachPair } = (await import(`${bundle}.js`)) as Record<string, (...given: unknown[]) => void>;
    define?.("parallax-pair", attachPair);
  }, bundle);
  const status = page.locator("[data-part=step-status]");
  for (let round = 1; round <= 3; round++) {
    await expect(status).toHaveText("11 questions");
    await page.evaluate(() => {
      const pair = document.querySelector("parallax-pair");
      pair?.remove();
      addEventListener("put-back", () => pair && document.body.append(pair), { once: true });
    });
    const { listeners, timers, frames, observers, highlights } = await leftBehind(page);
    expect(listeners.filter((name) => name !== "put-back on Window")).toEqual([]);
    expect({ timers, frames, observers, highlights }).toEqual({ timers: 0, frames: 0, observers: 0, highlights: 0 });
    await page.evaluate(() => dispatchEvent(new Event("put-back")));
  }
});

test("a pair whose questions and texts are drawn anew under it goes on with what is there", async ({ page }) => {
  await page.goto(`${pair}#killed`);
  await attach(page, { attach: "attachPair", root: "parallax-pair" });
  await page.evaluate(() => {
    for (const part of document.querySelectorAll("[data-part=cards], [data-part=account]"))
      part.replaceWith(part.cloneNode(true));
    document.getElementById("reason")?.remove();
    document.querySelector("parallax-pair")?.dispatchEvent(new Event("parallax-change"));
  });
  const status = page.locator("[data-part=step-status]");
  await expect(status).toHaveText(/of 10$/);
  await page.locator("#injured [data-part=card-head] a").click();
  await expect(page.locator("#injured")).toHaveAttribute("aria-current", "true");
  await expect(page.locator("mark[data-on]").first()).toHaveAttribute("data-question", "injured");
  const [a, b] = ["a", "b"].map((place) => page.locator(`[data-part=account][data-place=${place}]`));
  await a?.hover();
  await page.mouse.wheel(0, 400);
  await expect.poll(() => b?.evaluate((pane) => pane.scrollTop)).toBeGreaterThan(50);
});

/** Attaches it until the event “detach” comes. */
async function attach(page: Page, { attach, root }: Pick<Behaviour, "attach" | "root">): Promise<void> {
  await page.evaluate(
    async ({ module, name, selector }) => {
      const all = (await import(module)) as Record<string, (root: Element | null, signal: AbortSignal) => void>;
      const stay = new AbortController();
      all[name]?.(document.querySelector(selector), stay.signal);
      addEventListener("detach", () => stay.abort(), { once: true });
    },
    { module: `${bundle}.js`, name: attach, selector: root },
  );
}

/** What stands in the page when all has come to rest. */
async function leftBehind(page: Page): Promise<LeftBehind> {
  return page.evaluate(async () => {
    await window.settle();
    return window.leftBehind();
  });
}

/** Where a text first differs from what it was; nothing where it does not. */
function changeIn(before: string, after: string): string {
  if (before === after) return "";
  const at = [...before].findIndex((letter, i) => letter !== after[i]);
  return `${before.slice(Math.max(0, at - 200), at + 100)}\n became\n${after.slice(Math.max(0, at - 200), at + 100)}`;
}

/** Draws the same HTML anew, and at the first time without a part of it. */
async function redraw(page: Page, { root, without }: Behaviour, round: number): Promise<void> {
  await page.evaluate(
    ({ root, without, isFirst }) => {
      const drawn = document.querySelector(root === "html" ? "body" : root);
      if (!drawn) throw new Error(`no ${root}`);
      drawn.replaceChildren(...[...drawn.childNodes].map((node) => node.cloneNode(true)));
      if (isFirst) drawn.querySelectorAll(without).forEach((part) => part.remove());
    },
    { root, without, isFirst: round === 1 },
  );
}
