import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { build } from "esbuild";
import { decodeFragment, encodeShared, rowOf, type SharedItem } from "../../app/_behaviours/link-codec.ts";
import { describePassage } from "../../engine/links/describe-passage.ts";
import type { Passage } from "../../engine/links/passage.ts";
import { readShelf } from "../../library/read-shelf.ts";
import { violationsInBothSchemes } from "./axe.ts";
import { erbil, pair } from "./pages.ts";

/** Select, copy, note; open elsewhere; know whether it still holds. */

const cbc = "cbc-2024-01-16";
const { articles } = readShelf("content");

test.beforeEach(async ({ page, context }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
});

test("selected words bring a bar; its link opens in another browser with those words, in their place", async ({
  page,
  browser,
}) => {
  await page.goto(pair);
  await select(page, `${cbc}.p4`, "at least four civilians had lost their lives");
  const bar = page.getByRole("toolbar", { name: "The selected words" });
  await expect(bar).toBeVisible();
  await bar.getByRole("button", { name: "Copy link" }).click();
  const link = await copied(page);
  expect(new URL(link).pathname).toBe(pair);
  expect(link.length).toBeLessThan(600);

  const friend = await (await browser.newContext()).newPage();
  await friend.setViewportSize({ width: 1440, height: 900 });
  await friend.goto(link);
  const note = friend.locator("[data-part=passage-note][data-kind=shared]");
  await expect(note).toContainText("Exactly as shared.");
  await expect(note).toBeInViewport();
  await expect(note).toBeFocused();
  await expect.poll(() => highlighted(friend, "shared")).toEqual(["at least four civilians had lost their lives"]);
  await expect(friend.locator(`[id="${cbc}.p4"]`)).toBeInViewport();
});

test("with scripts off the link lands on its page, and the words are named for the browser", async ({
  page,
  browser,
}) => {
  await page.goto(pair);
  await select(page, `${cbc}.p4`, "at least four civilians");
  await page.keyboard.press("l");
  const link = await copied(page);
  expect(decodeURIComponent(link)).toContain(":~:text=Davos, said that-,at least four civilians,-had lost their");
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await plain.goto(link);
  await expect(plain.locator(`[id="${cbc}.p4"]`)).toBeVisible();
});

test("one selection across paragraphs is one passage; one across both articles is two", async ({ page }) => {
  await page.goto(pair);
  await selectBetween(page, `${cbc}.p5`, "Washington", `${cbc}.p6`, "Iraq’s foreign");
  await page.keyboard.press("l");
  await page.goto(await copied(page));
  await expect.poll(async () => (await highlighted(page, "shared")).join("")).toContain("made no comment.");
  await expect(page.locator("[data-part=passage-note][data-kind=shared]")).toHaveCount(1);

  await page.goto(pair);
  await selectBetween(page, "us-condemns-2024-01-16.p8", "the missiles fired", `${cbc}.p1`, "Late on Monday");
  await page.keyboard.press("l");
  await page.goto(await copied(page));
  await expect(page.locator("[data-part=passage-note][data-kind=shared]")).toHaveCount(2);
});

test("a quotation is copied with its source and a link", async ({ page }) => {
  await page.goto(pair);
  await select(page, `${cbc}.p4`, "at least four civilians");
  await page.getByRole("button", { name: "Copy quotation" }).click();
  expect(await copied(page)).toMatch(
    /^“at least four civilians” \(CBC News, “Iran's Revolutionary Guards .*”, 16 January 2024; as retold in Parallax\)\nhttp/,
  );
});

test("without a caret: a paragraph's number and every quotation's button do the same", async ({ page }) => {
  await page.goto(pair);
  await page.locator(`[id="${cbc}.p3"] [data-part=block-number]`).focus();
  await page.keyboard.press("Enter");
  const bar = page.getByRole("toolbar", { name: "The selected words" });
  await expect(bar.getByRole("button", { name: "Copy link" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.goto(await copied(page));
  await expect.poll(() => highlighted(page, "shared")).toEqual([textOf(`${cbc}.p3`)]);

  await page.goto("about:blank");
  await page.goto(`${pair}#killed`);
  const words = "at least four civilians had lost their lives";
  await page
    .locator("#killed")
    .getByRole("button", { name: `Copy a link to this passage: ${words}` })
    .click();
  await page.goto(await copied(page));
  await expect.poll(() => highlighted(page, "shared")).toEqual([words]);
});

test("who arrives by a link finds the passage, the question that it answers open, and nothing else", async ({
  page,
}) => {
  await page.goto(pair);
  await select(page, `${cbc}.p4`, "at least four civilians had lost their lives");
  await page.keyboard.press("l");
  const link = await copied(page);
  await page.goto("about:blank");
  await page.goto(link);
  await expect(page.locator("[data-part=passage-note][data-kind=shared]")).toBeInViewport();
  await expect(page.locator("[data-part=card][aria-current]")).toHaveId("killed");
  await page.goto(pair);
  await select(page, `${cbc}.p4`, "speaking in Davos");
  await page.keyboard.press("l");
  const other = await copied(page);
  await page.goto("about:blank");
  await page.goto(other);
  await expect(page.locator("[data-part=passage-note][data-kind=shared]")).toBeInViewport();
  await expect(page.locator("[data-part=card][aria-current]")).toHaveCount(0);
});

test("Escape leaves the bar, and the keyboard is where it was", async ({ page }) => {
  await page.goto(pair);
  await page.locator(`[id="${cbc}.p3"] [data-part=block-number]`).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect(page.locator(`[id="${cbc}.p3"] [data-part=block-number]`)).toBeFocused();
  await expect(page.getByRole("toolbar", { name: "The selected words" })).toBeHidden();
});

test.describe("on arrival", () => {
  const passage = () => passageOf(cbc, "at least four civilians had lost their lives");
  const states: readonly (readonly [string, () => Passage, string, string[]])[] = [
    ["exactly as shared", passage, "Exactly as shared.", ["at least four civilians had lost their lives"]],
    [
      "edited since, with the difference",
      () => ({ ...passage(), quote: { whole: "at least four civilians had lost their life" }, textHash: "old" }),
      "The text has been edited since this was shared.",
      ["at least four civilians had lost their lives"],
    ],
    [
      "moved",
      () => beforeItMoved(cbc, "at least four civilians had lost their lives"),
      "These words are as they were shared, but have moved.",
      ["at least four civilians had lost their lives"],
    ],
    [
      "no longer there, with the quotation",
      () => ({
        ...passage(),
        quote: { whole: "nothing of this kind was ever written about it" },
        prefix: "Neither this ",
        suffix: " nor that",
        textHash: "old",
      }),
      "These words are no longer there. They were shared as:",
      [],
    ],
  ];
  for (const [name, make, sentence, words] of states) {
    test(name, async ({ page }) => {
      await page.goto(
        `${pair}#${await encodeShared({ title: "", items: [{ passages: [make()], note: "Look at <b>this</b>" }] })}`,
      );
      const note = page.locator("[data-part=passage-note][data-kind=shared]");
      await expect(note.locator("[data-part=passage-state]")).toHaveText(sentence);
      await expect(note.locator("[data-part=note-text]")).toHaveText("Look at <b>this</b>");
      await expect.poll(() => highlighted(page, "shared")).toEqual(words);
    });
  }
  test("the difference is shown word by word", async ({ page }) => {
    const edited = { ...passage(), quote: { whole: "at least five civilians had lost their lives" }, textHash: "old" };
    await page.goto(`${pair}#${await encodeShared({ title: "", items: [{ passages: [edited], note: "" }] })}`);
    await expect(page.locator("[data-part=passage-note][data-kind=shared] del")).toHaveText("five");
    await expect(page.locator("[data-part=passage-note][data-kind=shared] ins")).toHaveText("four");
  });
  test("a passage of an account that is not on the page: the way to it", async ({ page }) => {
    await page.goto(
      `${pair}#${await encodeShared({ title: "", items: [{ passages: [passageOf("tass-2024-01-16", "eight targets")], note: "" }] })}`,
    );
    await page.locator("[data-part=arrival-notice] a").click();
    await expect(page).toHaveURL(/\/articles\/tass-2024-01-16\//);
    await expect.poll(() => highlighted(page, "shared")).toEqual(["eight targets"]);
  });
  test("Close takes it away, and out of the address", async ({ page }) => {
    await page.goto(`${pair}#${await encodeShared({ title: "", items: [{ passages: [passage()], note: "" }] })}`);
    await page.locator("[data-part=passage-note][data-kind=shared]").getByRole("button", { name: "Close" }).click();
    await expect(page.locator("[data-part=passage-note][data-kind=shared]")).toHaveCount(0);
    expect(new URL(page.url()).hash).toBe("");
  });
});

test.describe("my notes", () => {
  test("a note is kept, found again after a restart, edited, and deleted", async ({ page, context }) => {
    await addNote(page, "six were injured", "Who counted?");
    const later = await context.newPage();
    await later.goto(`${erbil}${cbc}/`);
    const note = later.locator("[data-part=passage-note][data-kind=own]");
    await note.locator("summary").click();
    await expect(note).toContainText("Who counted?");
    await later.goto("/notes/");
    await expect(later.getByRole("heading", { name: "Iranian missile strikes on Erbil and Idlib" })).toBeVisible();
    await later.getByRole("textbox").fill("Who counted them?");
    await later.getByRole("textbox").blur();
    await later.reload();
    await expect(later.getByRole("textbox")).toHaveValue("Who counted them?");
    const [changed] = (await stored(later)) as { created: string; updated: string }[];
    expect(Date.parse(changed?.updated ?? "")).toBeGreaterThan(Date.parse(changed?.created ?? ""));
    await later.getByRole("button", { name: "Delete" }).click();
    await expect(later.getByText("There are no notes in this browser.")).toBeVisible();
  });

  test("notes outlive the browser", async ({ playwright, launchOptions }) => {
    const profile = mkdtempSync(path.join(tmpdir(), "profile-"));
    const open = () =>
      playwright.chromium.launchPersistentContext(profile, { ...launchOptions, baseURL: process.env["SITE"] ?? "" });
    const before = await open();
    await addNote(await before.newPage(), "six were injured", "Kept over night");
    await before.close();
    const after = await open();
    const page = await after.newPage();
    await page.goto("/notes/");
    await expect(page.getByRole("textbox")).toHaveValue("Kept over night");
    await after.close();
    rmSync(profile, { recursive: true, force: true });
  });

  test("by keyboard alone", async ({ page }) => {
    await page.goto(pair);
    await page.locator(`[id="${cbc}.p3"] [data-part=block-number]`).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("textbox", { name: "Your note" })).toBeFocused();
    await page.keyboard.type("typed");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.locator("[data-part=passage-note][data-kind=own]")).toHaveCount(1);
  });

  test("a set is one link; whoever opens it sees each in its place, and can keep them", async ({ page, browser }) => {
    await addNote(page, "six were injured", "First");
    await addNote(page, "at least four civilians", "Second");
    await page.goto("/notes/");
    await page.getByRole("button", { name: "Copy one link to all" }).click();
    const link = await copied(page);
    const friend = await (await browser.newContext()).newPage();
    await friend.goto(link);
    await expect(friend.locator("[data-part=passage-note][data-kind=shared]")).toHaveCount(2);
    await expect(friend.locator("[data-part=passage-note][data-kind=shared] summary").first()).toHaveText(
      "Shared with you: Notes",
    );
    await expect.poll(() => highlighted(friend, "shared")).toEqual(["six were injured", "at least four civilians"]);
  });

  test("a set too large for a link says so, and offers the file", async ({ page }) => {
    await addNote(
      page,
      "six were injured",
      [...Array(3000)].map((_, i) => String.fromCharCode(0x4e00 + ((i * 7919) % 20000))).join(""),
    );
    await page.goto("/notes/");
    await page.getByRole("button", { name: "Copy one link to all" }).click();
    await expect(page.locator("[data-part=toast]")).toContainText(
      "past 8000 links are cut on their way. The file holds them all: choose Export.",
    );
  });

  test("export and import leave notes equal", async ({ page }) => {
    await addNote(page, "“crime against the Kurdish people”", "Whose words? 👩‍👩‍👧");
    await page.goto("/notes/");
    const before = await stored(page);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Export (JSON-LD)" }).click();
    const file = await (await download).path();
    page.on("dialog", (dialog) => void dialog.accept());
    await page.getByRole("button", { name: "Erase all" }).click();
    await expect(page.getByText("There are no notes in this browser.")).toBeVisible();
    await page.setInputFiles("input[type=file]", file);
    await expect(page.locator("[data-part=toast]")).toContainText("1 imported.");
    expect(await stored(page)).toEqual(before);
  });

  test("a Hypothesis export is read: what quotes an article of this site", async ({ page }) => {
    const article = articles.find(({ id }) => id === cbc);
    const rows = [
      {
        id: "x1",
        created: "2026-01-01T00:00:00Z",
        updated: "2026-01-02T00:00:00Z",
        uri: article?.url,
        text: "A pupil’s note",
        tags: [],
        target: [
          {
            source: article?.url,
            selector: [{ type: "TextQuoteSelector", exact: "six were injured", prefix: "and that ", suffix: ". He" }],
          },
        ],
      },
      {
        id: "x2",
        created: "2026-01-01T00:00:00Z",
        updated: "2026-01-02T00:00:00Z",
        uri: "https://example.org/",
        text: "Of another site",
        target: [
          { source: "https://example.org/", selector: [{ type: "TextQuoteSelector", exact: "six were injured" }] },
        ],
      },
    ];
    await page.goto("/notes/");
    await page.setInputFiles("input[type=file]", {
      name: "h.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify({ total: 2, rows })),
    });
    await expect(page.locator("[data-part=toast]")).toContainText(
      "1 imported; 1 left out, whose words are in no account on this site.",
    );
    await expect(page.locator("[data-part=kept-note] [data-part=note-words]")).toHaveText("six were injured");
  });

  test("a file of 5 MB is read, and one of a byte more is not", async ({ page }) => {
    const rows = JSON.stringify([{ target: { "parallax:passage": rowOf(passageOf(cbc, "six were injured")) } }]);
    const toast = page.locator("[data-part=toast]");
    for (const [bytes, said, kept] of [
      [5_000_001, "This file is larger than 5 MB, which no set of notes is. Nothing was changed.", 0],
      [5_000_000, "1 imported.", 1],
    ] as const) {
      await page.goto("/notes/");
      await page.setInputFiles("input[type=file]", {
        name: "notes.json",
        mimeType: "application/json",
        // White space around JSON is JSON.
        buffer: Buffer.concat([Buffer.from(rows), Buffer.alloc(bytes - Buffer.byteLength(rows), " ")]),
      });
      await expect(toast).toHaveText(said);
      expect(await stored(page)).toHaveLength(kept);
    }
  });

  for (const [name, content] of [
    ["no JSON", "<script>alert(1)</script>"],
    ["JSON of something else", '{"a":1}'],
    ["a number", "7"],
    ["hostile keys", '[{"__proto__":{"x":1},"target":{"selector":{"type":"TextQuoteSelector","exact":{}}}}]'],
    ["not in UTF-8", Buffer.from('[{"target":"é"}]', "latin1")],
    ["null targets", '[{"target":null},{"target":[null]},null,3]'],
  ] as const) {
    test(`a file that is ${name} is one sentence, and nothing is changed`, async ({ page }) => {
      const errors: string[] = [];
      page.on("pageerror", ({ message }) => errors.push(message));
      await page.goto("/notes/");
      await page.setInputFiles("input[type=file]", {
        name: "f.json",
        mimeType: "application/json",
        buffer: Buffer.from(content as string),
      });
      await expect(page.locator("[data-part=toast]")).toContainText(
        /(?:was expected|import it again)\. Nothing was changed\.|0 imported/,
      );
      expect(await stored(page)).toEqual([]);
      expect(errors).toEqual([]);
    });
  }

  test("an imported note leads to pages of this site and nowhere else", async ({ page, baseURL }) => {
    const own = new URL("/", baseURL).href;
    const elsewhere = [
      "//evil.example/steal",
      "https://evil.example/incidents/a/b/c/",
      "/\\evil.example/",
      "\\\\evil.example\\x",
      "javascript:alert(1)//",
      "data:text/html,x",
      "/incidents/../../evil/",
      "/notes/",
      "/incidents/a/b/c/d/e/",
      "/incidents/a%2f%2fevil/",
      ".//evil.example/",
      "http:evil.example",
    ];
    await page.goto("/notes/");
    await importPages(page, [pair, ...elsewhere]);
    const ways = page.getByRole("link", { name: "Open in its place" });
    await expect(ways).toHaveCount(elsewhere.length + 1);
    await expect(ways.last()).toHaveAttribute("href", /#~/);
    const led = await ways.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href.split("#")[0]));
    expect(led).toEqual([new URL(pair, own).href, ...elsewhere.map(() => new URL(`${erbil}${cbc}/`, own).href)]);
    await page.getByRole("button", { name: "Copy link", exact: true }).nth(1).click();
    expect(await copied(page)).toContain(`${own}incidents/`);
  });

  test("judgments under an address of elsewhere are listed, and lead nowhere", async ({ page }) => {
    await page.goto("/notes/");
    await page.evaluate((kept) => localStorage.setItem("parallax.judgments", JSON.stringify(kept)), {
      "//evil.example/x": {},
      [pair]: {},
    });
    await page.reload();
    const kept = page.locator("[data-part=kept-here]");
    await expect(kept).toContainText("Your judgments on //evil.example/x");
    await expect(kept.getByRole("link")).toHaveCount(1);
    await expect(kept.getByRole("link")).toHaveAttribute("href", `${pair}?judge=1`);
  });

  test("of very many notes those are drawn that are seen, all of them on paper, and a file of more is refused", async ({
    page,
  }) => {
    await page.goto("/notes/");
    await importPages(
      page,
      Array.from({ length: 2000 }, () => pair),
    );
    await expect(page.locator("[data-part=toast]")).toContainText("2000 imported.");
    const drawn = page.locator("[data-part=kept-note]");
    await page.reload();
    await expect(page.getByText("of 2000 notes are shown.")).toBeVisible();
    const first = await drawn.count();
    expect(first).toBeLessThanOrEqual(200);
    await page.getByRole("button", { name: "Show more" }).scrollIntoViewIfNeeded();
    await expect.poll(() => drawn.count()).toBeGreaterThan(first);
    await importPages(page, [pair]);
    await expect(page.locator("[data-part=toast]")).toContainText(
      "that makes 2001; at most 2000 are kept in a browser. Nothing was changed.",
    );
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await expect(drawn).toHaveCount(2000);
    await expect(page.getByText("notes are shown.")).toHaveCount(0);
  });

  test("a half-written note outlives Escape; copying a link with it keeps it; too long is told, and nothing lost", async ({
    page,
  }) => {
    await page.goto("/articles/cbc-2024-01-16/");
    const field = page.getByRole("textbox", { name: "Your note" });
    await select(page, `${cbc}.p4`, "six were injured");
    await page.keyboard.press("a");
    await field.fill("Half a thought");
    await page.keyboard.press("Escape");
    await expect(field).toBeHidden();
    await select(page, `${cbc}.p4`, "six were injured");
    await page.keyboard.press("a");
    await expect(field).toHaveValue("Half a thought");
    await field.fill("x".repeat(4001));
    await expect(page.getByRole("dialog")).toContainText("4,001 of 4,000 characters");
    await page.getByRole("button", { name: "Keep it here" }).click();
    await expect(page.getByRole("alert")).toContainText("at most 4,000 characters; this one has 4,001");
    await expect(field).toHaveValue("x".repeat(4001));
    await page.getByRole("button", { name: "Copy a link with it" }).click();
    await expect(page.getByText("Link copied.")).toHaveCount(0);
    await field.fill("The whole thought");
    await page.getByRole("button", { name: "Copy a link with it" }).click();
    await expect(field).toBeHidden();
    await page.goto("/notes/");
    await expect(page.getByRole("heading", { name: "Iranian missile strikes on Erbil and Idlib" })).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Note" })).toHaveValue("The whole thought");
  });

  test("a browser that has no room says so, and what was typed is still there", async ({ page }) => {
    await page.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await page.goto(pair);
    await select(page, `${cbc}.p4`, "six were injured");
    await page.keyboard.press("a");
    await page.getByRole("textbox", { name: "Your note" }).fill("Typed with care");
    await page.getByRole("button", { name: "Keep it here" }).click();
    await expect(page.getByRole("alert")).toContainText("no room left, so the note was not kept");
    await expect(page.getByRole("textbox", { name: "Your note" })).toHaveValue("Typed with care");
  });

  test("a browser that keeps nothing says so, and what was typed is still there", async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(window, "indexedDB", {
        get: () => {
          throw new DOMException("no", "SecurityError");
        },
      }),
    );
    await page.goto(pair);
    await select(page, `${cbc}.p4`, "six were injured");
    await page.keyboard.press("a");
    await page.getByRole("textbox", { name: "Your note" }).fill("Typed with care");
    await page.getByRole("button", { name: "Keep it here" }).click();
    await expect(page.getByRole("alert")).toContainText("so the note was not kept");
    await expect(page.getByRole("textbox", { name: "Your note" })).toHaveValue("Typed with care");
    await page.getByRole("button", { name: "Copy a link with it" }).click();
    await page.goto(await copied(page));
    await expect(page.locator("[data-part=passage-note][data-kind=shared] [data-part=note-text]")).toHaveText(
      "Typed with care",
    );
  });
});

test("a renamed article and a renamed incident still answer, in addresses and in links", async ({ page }) => {
  const site = process.env["STRANGE_SITE"] ?? "";
  for (const address of [
    "/incidents/angles-2021/",
    "/incidents/angles-2021/questions/main/",
    "/incidents/angles-2021/hostile-2021-05-04/",
    "/articles/hostile-2021-05-04/",
  ]) {
    await page.goto(site + address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const canonical = await page.locator("link[rel=canonical]").getAttribute("href");
    expect(canonical).not.toMatch(/angles-2021|hostile-2021-05-04/);
  }
  await page.goto(`${site}/incidents/angles-2021/plain-2021-05-05/hostile-2021-05-04/#hostile-2021-05-04.p2`);
  await expect(page.locator(":target")).toBeInViewport();
  const article = readShelf(".cache/strange-content").articles.find(({ id }) => id === "hostile-2021-05-05");
  if (!article) throw new Error("no such article");
  const start = article.text.indexOf("Second point");
  const old = describePassage({ ...article, id: "hostile-2021-05-04" }, { start, end: start + 12 });
  await page.goto(
    `${site}/incidents/hostile-2021/hostile-2021-05-05/plain-2021-05-05/#${await encodeShared({ title: "", items: [{ passages: [old], note: "" }] })}`,
  );
  await expect(page.locator("[data-part=passage-note][data-kind=shared]")).toContainText("Exactly as shared.");
});

test("axe finds nothing in what comes with a link, with notes and with their dialog, in light and dark", async ({
  page,
}) => {
  await addNote(page, "six were injured", "Who counted?");
  await page.locator("[data-part=passage-note][data-kind=own] summary").click();
  const gone = {
    ...passageOf(cbc, "six were injured"),
    quote: { whole: "nothing of this kind was ever written about it" },
  };
  const items = [passageOf(cbc, "groundless"), gone].map((passage) => ({ passages: [passage], note: "A note" }));
  for (const address of [
    `${pair}#${await encodeShared({ title: "Lesson", items })}`,
    "/notes/",
    `/notes/#${await encodeShared({ title: "Lesson", items })}`,
  ]) {
    await page.goto("about:blank");
    await page.goto(address);
    await expect(page.locator("[data-part=passage-note], [data-part=kept-note]").first()).toBeVisible();
    expect(await violationsInBothSchemes(page)).toEqual([]);
  }
  await page.goto(pair);
  await select(page, `${cbc}.p4`, "six were injured");
  expect(await violationsInBothSchemes(page)).toEqual([]);
  await page.keyboard.press("a");
  expect(await violationsInBothSchemes(page)).toEqual([]);
});

test("on a touch screen the bar comes below the words, out of the way of the system's own", async ({ browser }) => {
  const phone = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await phone.newPage();
  await page.goto(pair);
  await page.locator("[data-show=b]").tap();
  await page.locator(`[id="${cbc}.p4"]`).scrollIntoViewIfNeeded();
  await select(page, `${cbc}.p4`, "six were injured");
  const bar = await page.getByRole("toolbar", { name: "The selected words" }).boundingBox();
  const words = await page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().bottom ?? 0);
  expect(bar?.y).toBeGreaterThan(words + 20);
  expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeLessThanOrEqual(390);
  await page.getByRole("toolbar").getByRole("button", { name: "Copy link" }).tap();
  const link = await copied(page);
  await page.goto("about:blank");
  await page.goto(link);
  await expect(page.locator("[data-part=passage-note][data-kind=shared]")).toBeInViewport();
});

test("selecting, copying and noting send nothing anywhere", async ({ page }) => {
  await page.goto(pair);
  const requests: string[] = [];
  page.on("request", (request) => {
    // The icon, and the parts of the site's own scripts, whose addresses say nothing of what is read or written.
    const { pathname, search } = new URL(request.url());
    if (request.method() !== "GET" || !/^\/(icon\.svg|behaviours\/[a-z-]+-[\da-z]{8}\.js)$/.test(pathname))
      requests.push(request.url());
    if (pathname !== "/icon.svg" && search !== "") requests.push(request.url());
  });
  await select(page, `${cbc}.p4`, "six were injured");
  await page.keyboard.press("l");
  await page.keyboard.press("a");
  await page.getByRole("textbox", { name: "Your note" }).fill("Between you and me");
  await page.getByRole("button", { name: "Keep it here" }).click();
  await expect(page.locator("[data-part=passage-note][data-kind=own]")).toHaveCount(1);
  expect(requests).toEqual([]);
});

test("hostile links through the real page: no exception, no script run, one sentence, and the page readable", async ({
  page,
}) => {
  test.slow();
  const problems: string[] = [];
  page.on("pageerror", ({ message }) => problems.push(message));
  page.on("dialog", (dialog) => problems.push(dialog.message()));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  const items: SharedItem[] = [
    { passages: [passageOf(cbc, "six were injured")], note: "<img src=x onerror=alert(1)><script>alert(1)</script>" },
  ];
  const whole = await encodeShared({ title: "<b>t</b>", items });
  await page.goto(`${pair}#${whole}`);
  await expect(page.locator("[data-part=passage-note][data-kind=shared] [data-part=note-text]")).toHaveText(
    items[0]?.note ?? "",
  );
  await expect(
    page.locator("[data-part=passage-note][data-kind=shared] img, [data-part=passage-note][data-kind=shared] b"),
  ).toHaveCount(0);

  const seed = 20261121;
  // Among them the sound one, which must be shown all the same.
  const fragments = mutations(whole, 300, seed).flatMap((fragment, i) =>
    i % 20 === 19 ? [fragment, whole] : [fragment],
  );
  // What the codec makes of each as the browser writes it, and so what the page should say.
  const expected = await Promise.all(
    fragments.map(async (fragment) => {
      const decoded = await decodeFragment(new URL(`#${fragment}`, "http://localhost/").hash);
      return { fragment, kind: decoded.kind, sentence: decoded.kind === "problem" ? decoded.sentence : undefined };
    }),
  );
  const kinds = new Set(expected.map(({ kind }) => kind));
  expect([...kinds].toSorted()).toEqual(["problem", "shared"]);
  const unanswered = await page.evaluate(async (expected) => {
    const said = () => [
      ...document.querySelectorAll<HTMLElement>(
        "[data-part=passage-note][data-kind=shared], [data-part=arrival-notice]",
      ),
    ];
    const silent: string[] = [];
    for (const { fragment, kind, sentence } of expected) {
      const before = location.hash;
      for (const element of said()) element.dataset["seen"] = "";
      location.hash = fragment;
      if (location.hash === before) continue;
      const isAnswered = () => {
        const now = said();
        if (kind === "none") return now.length === 0;
        return (
          now.length > 0 &&
          now.every((element) => element.dataset["seen"] === undefined) &&
          (sentence === undefined || now.some((element) => element.textContent === sentence))
        );
      };
      const late = performance.now() + 2000;
      while (!isAnswered() && performance.now() < late) await new Promise((resolve) => setTimeout(resolve));
      if (!isAnswered()) silent.push(`${fragment}: ${kind}, ${said().map((element) => element.outerHTML)}`);
    }
    return silent;
  }, expected);
  expect(unanswered.slice(0, 5)).toEqual([]);

  // Faster than any can be answered, the last one is.
  await page.evaluate(
    async (fragments) => {
      for (const fragment of fragments) {
        location.hash = fragment;
        await new Promise((resolve) => setTimeout(resolve, 3));
      }
    },
    fragments.slice(0, 100),
  );
  await page.evaluate((fragment) => (location.hash = fragment), whole);
  await expect(page.locator("[data-part=passage-note][data-kind=shared] [data-part=note-text]")).toHaveText(
    items[0]?.note ?? "",
  );
  expect(problems, `seed ${seed}`).toEqual([]);
  await expect(page.locator(`[id="${cbc}.p4"]`)).toContainText("The Kurdish prime minister");
  expect(await page.locator("[data-part=arrival-notice]").count()).toBeLessThanOrEqual(2);
});

/** A fragment changed, cut and lengthened in many ways, the same for the same seed. */
function mutations(whole: string, count: number, seed: number): string[] {
  let state = seed;
  const random = (below: number) => (state = (state * 1103515245 + 12345) % 2147483648) % below;
  const put = ["", "A", "%", "~", "%00", "\uD800", "é", "<script>", "..", "AAAA".repeat(50), "__proto__"];
  return Array.from({ length: count }, () => {
    const at = random(whole.length);
    return whole.slice(0, at) + (put[random(put.length)] ?? "") + (random(4) === 0 ? "" : whole.slice(at + random(4)));
  });
}

async function addNote(page: Page, words: string, text: string): Promise<void> {
  await page.goto(`${erbil}${cbc}/`);
  await select(page, `${cbc}.p4`, words);
  await page.keyboard.press("a");
  await page.getByRole("textbox", { name: "Your note" }).fill(text);
  await page.getByRole("button", { name: "Keep it here" }).click();
  await expect(page.locator("[data-part=toast]")).toContainText("Kept in this browser.");
}

async function select(page: Page, block: string, words: string): Promise<void> {
  await selectBetween(page, block, words, block, words);
}

/** Selects from the first words in one block to the end of the last words in another. */
async function selectBetween(page: Page, from: string, first: string, to: string, last: string): Promise<void> {
  await page.evaluate(
    ([from, first, to, last]) => {
      const place = (id: string, words: string, end: boolean) => {
        const block = document.getElementById(id);
        const walker = document.createTreeWalker(block ?? document, NodeFilter.SHOW_TEXT);
        let left = (block?.textContent ?? "").indexOf(words) + (end ? words.length : 0);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const length = node.textContent?.length ?? 0;
          if (left <= length) return [node, left] as const;
          left -= length;
        }
        throw new Error(`${words} is not in ${id}`);
      };
      const range = document.createRange();
      range.setStart(...place(from, first, false));
      range.setEnd(...place(to, last, true));
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [from, first, to, last] as const,
  );
  await expect(page.getByRole("toolbar", { name: "The selected words" })).toBeVisible();
}

async function copied(page: Page): Promise<string> {
  await expect(page.locator("[data-part=toast]")).toContainText("copied");
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The words that a layer highlights, in the order of the text. */
async function highlighted(page: Page, layer: string): Promise<string[]> {
  return page.evaluate((layer) => [...(CSS.highlights.get(`parallax-${layer}`) ?? [])].map(String), layer);
}

/** What this browser's store holds. */
function stored(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const open = indexedDB.open("parallax");
        open.onerror = () => reject(new Error("no store"));
        open.onsuccess = () => {
          if (!open.result.objectStoreNames.contains("notes")) return resolve([]);
          const all = open.result.transaction("notes").objectStore("notes").getAll();
          all.onsuccess = () => resolve(all.result);
        };
      }),
  );
}

/** Imports a note on six words for each address that a file says it was made at, in their order. */
async function importPages(page: Page, addresses: readonly string[]): Promise<void> {
  const target = { "parallax:passage": rowOf(passageOf(cbc, "six were injured")) };
  const rows = addresses.map((address, i) => ({
    type: "Annotation",
    created: new Date(Date.UTC(2026, 0, 1) + i).toISOString(),
    target,
    "parallax:page": address,
  }));
  await page.setInputFiles("input[type=file]", {
    name: "notes.jsonld",
    mimeType: "application/ld+json",
    buffer: Buffer.from(JSON.stringify(rows)),
  });
}

function passageOf(id: string, words: string): Passage {
  const article = articles.find((article) => article.id === id);
  const start = article?.text.indexOf(words) ?? -1;
  if (!article || start === -1) throw new Error(`${words} is not in ${id}`);
  return describePassage(article, { start, end: start + words.length });
}

/** A passage as it was in a text whose last paragraph stood first, and its own last. */
function beforeItMoved(id: string, words: string): Passage {
  const article = articles.find((article) => article.id === id);
  if (!article) throw new Error(`no article ${id}`);
  const blocks = article.blocks.map(({ start, end }) => article.text.slice(start, end));
  const own = blocks.findIndex((block) => block.includes(words));
  const others = blocks.filter((_, i) => i !== own);
  const text = [...others, blocks[own] ?? ""].join("\n\n");
  const start = text.indexOf(words);
  return describePassage({ id, text }, { start, end: start + words.length });
}

function textOf(anchor: string): string {
  const [id = "", block = ""] = anchor.split(".p");
  const article = articles.find((article) => article.id === id);
  const { start = 0, end = 0 } = article?.blocks[Number(block)] ?? {};
  return article?.text.slice(start, end) ?? "";
}

test("in npm run dev selected words are copied as a claim, which stands in the article once", async ({ page }) => {
  const article = articles.find(({ id }) => id === cbc);
  const first = article?.blocks[1];
  if (!article || !first) throw new Error("no text");
  const { outputFiles } = await build({
    entryPoints: ["app/_behaviours/copy-as-claim.entry.ts"],
    bundle: true,
    format: "esm",
    write: false,
  });
  const body = outputFiles[0]?.text ?? "";
  await page.route("**/behaviours/copy-as-claim.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body }),
  );
  await page.goto(`/articles/${article.id}/`);
  const copy = page.getByRole("button", { name: /^Cop(?:y as claim|ied)/ });
  await page.addScriptTag({ url: "/behaviours/copy-as-claim.js", type: "module" });
  await expect(copy).toBeHidden();
  await page.locator(`[id="${article.id}.p1"]`).evaluate((block) => {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const node = walker.nextNode();
    if (node) getSelection()?.setBaseAndExtent(node, 0, node, Math.min(30, node.textContent?.length ?? 0));
  });
  await copy.click();
  await expect(copy).toHaveText("Copied; say whose voice it is");
  const line = await page.evaluate(() => navigator.clipboard.readText());
  const quote = JSON.parse(/quote: ("(?:[^"\\]|\\.)*")/.exec(line)?.[1] ?? '""') as string;
  expect(line).toBe(`- { article: ${article.id}, quote: ${JSON.stringify(quote)}, voice: itself }\n`);
  expect(article.text.split(quote)).toHaveLength(2);
  expect(article.text.indexOf(quote)).toBe(first.start);
});
