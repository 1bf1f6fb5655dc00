import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { expect, test, type Page } from "@playwright/test";
import { violationsInBothSchemes } from "./axe.ts";
import { erbil, pageKinds, pair } from "./pages.ts";

const strangeSite = process.env["STRANGE_SITE"] ?? "";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const dialogOf = (page: Page) => page.getByRole("dialog", { name: /^Cite:/ });

test("from a passage in a card to its citation with the mouse: what is copied is what is shown", async ({ page }) => {
  await page.goto(`${pair}#killed`);
  await page.locator("#killed [data-part=passage-cite]").last().click();
  const dialog = dialogOf(page);
  await expect(dialog.locator("[data-part=cite-check]")).toHaveText("This quotation matches the text as it stands.");
  await expect(dialog.locator("[data-part=cite-about]")).toContainText(/Paragraph \d+; the voice is /);
  await expect(dialog.locator("[data-part=cite-about]")).toContainText("Parallax’s words, not the source’s");
  for (const style of ["APA 7", "MLA 9", "Harvard (Cite Them Right)", "Vancouver"]) {
    await dialog.getByLabel("Style").selectOption(style);
    const shown = await dialog.locator("[data-part=cite-text]").first().textContent();
    await dialog.getByRole("button", { name: "Copy: Reference" }).click();
    await expect(page.locator("[data-part=toast]")).toHaveText("Citation copied.");
    expect(await copied(page)).toBe(shown);
    expect(shown).toContain("CBC News");
    expect(shown).toContain(". Account of a part of it in Parallax: ");
    expect(shown).toContain("#cbc-2024-01-16.killed");
    expect(shown).not.toContain("date of access");
  }
});

test("selected words are cited by keyboard alone, and the keyboard's place comes back", async ({ page }) => {
  await page.goto(pair);
  const number = page.locator("[data-part=account][data-place=b] [data-part=block-number]").nth(1);
  await number.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("toolbar", { name: "The selected words" })).toBeVisible();
  await page.keyboard.press("c");
  const dialog = dialogOf(page);
  await expect(dialog.getByLabel("Style")).toBeFocused();
  await expect(dialog.locator("[data-part=cite-text]").first()).toContainText("para. 2");
  await expect(dialog.locator("[data-part=cite-text]").first()).toContainText("#cbc-2024-01-16.p2");
  await expect(dialog.locator("[data-part=cite-text]").first()).not.toContainText("#~");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.locator("[data-part=selection-bar]").getByRole("button", { name: "Cite" })).toBeFocused();
});

test("the quotation is checked as it is typed: it matches, differs, or is not there", async ({ page }) => {
  await page.goto(`${pageKinds.annotated}#target-erbil`);
  await page.locator("[data-part=cite-passage] summary").first().click();
  const dialog = dialogOf(page);
  const field = dialog.getByLabel("The words that you quote");
  const words = await field.inputValue();
  const check = dialog.locator("[data-part=cite-check]");
  await expect(check).toHaveText("This quotation matches the text as it stands.");
  await field.fill(words.split(" ").slice(1).join(" "));
  await expect(check).toHaveText("This quotation matches the text as it stands.");
  await field.fill(words.replace("Israeli", "Iraqi"));
  await expect(check).toContainText("This quotation differs from the text as it stands");
  await expect(check.locator("del")).toHaveText("Iraqi");
  await expect(check.locator("ins")).toHaveText("Israeli");
  await field.fill("Nobody has written anything like this, here or elsewhere");
  await expect(check).toHaveText("These words are not in the text as it stands.");
  await field.fill("");
  await expect(check).toHaveText("Type or paste the words that you quote.");
});

test("the text as it stands is asked for, not the page that was open", async ({ page }) => {
  await page.route("**/forms.json", async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({ response, body: text.replaceAll("four civilians had lost", "four people had lost") });
  });
  await page.goto(`${pair}#killed`);
  await page.locator("#killed [data-part=passage-cite]").last().click();
  await expect(dialogOf(page).locator("[data-part=cite-check]")).toContainText("differs from the text as it stands");
});

test("the article itself can be cited instead, and a style once chosen stays", async ({ page }) => {
  await page.goto(`${erbil}questions/killed/`);
  await page.locator("[data-part=cite-passage] summary").first().click();
  const dialog = dialogOf(page);
  await dialog.getByLabel("Style").selectOption("MLA 9");
  await dialog.getByLabel("What is cited").selectOption("The article, as published");
  await expect(dialog.locator("[data-part=cite-text]").first()).not.toContainText("Parallax");
  await dialog.getByRole("button", { name: "Close" }).click();
  await page.locator("[data-part=cite-passage] summary").nth(1).click();
  await expect(dialog.getByLabel("Style")).toHaveValue("mla-9");
});

test("a card's question is cited as the question's page", async ({ page }) => {
  await page.goto(`${pair}#killed`);
  await page.locator("#killed [data-part=act-cite]").click();
  const dialog = dialogOf(page);
  await expect(dialog.locator("[data-part=cite-text]").first()).toContainText("How many people were killed in Erbil?");
  await expect(dialog.locator("[data-part=cite-text]").first()).toContainText(`${erbil}questions/killed/`);
  await dialog.getByLabel("Style").selectOption("MLA 9");
  await expect(dialog.locator("[data-part=cite-text]").first()).toContainText("How Many People Were Killed in Erbil?");
  // Not the files of one of the two accounts.
  await expect(dialog.getByRole("link", { name: "RIS" })).toHaveAttribute("href", `${erbil}sources/cite.ris`);
});

test("the day of access is the reader's own, in each style's form", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-06-05T12:00:00Z"));
  // An encyclopedia, which changes: what bears a day has no day of access in MLA's style.
  await page.goto("/articles/encyclopedia-undated/");
  await page.locator("[data-part=cite] > details summary").first().click();
  await expect(page.locator('[data-part=cite] [data-day="21 Nov. 2026"] dd').first()).toContainText(
    "Accessed 5 June 2026.",
  );
  await expect(page.locator('[data-part=cite] [data-day="21 November 2026"] dd').first()).toContainText(
    "(Accessed: 5 June 2026)",
  );
  await expect(page.locator('[data-part=cite] [data-day="2026 Nov 21"] dd').first()).toContainText(
    "[cited 2026 Jun 5]",
  );
  const line = page.locator('[data-part=cite] [data-day="21 Nov. 2026"] dd').first();
  const shown = (await line.textContent())?.replace(/ Copy$/, "");
  await line.getByRole("button").click();
  await expect(page.locator("[data-part=toast]")).toHaveText("Citation copied.");
  expect(await copied(page)).toBe(shown);
});

test("the panel of a pair closes with Escape and gives the keyboard's place back", async ({ page }) => {
  await page.goto(pair);
  const summary = page.locator("[data-part=cite-menu] summary");
  await summary.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-part=cite-menu] [data-part=cite-styles]")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-part=cite-menu] [data-part=cite-styles]")).toBeHidden();
  await expect(summary).toBeFocused();
});

test("where the dialog cannot come, the page has the citations itself", async ({ page }) => {
  await page.route("**/forms.json", (route) => route.abort());
  await page.goto(`${erbil}questions/killed/`);
  await page.locator("[data-part=cite-passage] summary").first().click();
  await expect(page.locator("[data-part=cite-passage] [data-part=cite-styles]").first()).toBeVisible();
});

test("the files read back as the article that was published", async ({ request }) => {
  for (const kind of ["bib", "ris", "json"]) {
    const text = await (await request.get(`${pageKinds.article}cite.${kind}`)).text();
    const [read] = new Cite(text).data;
    expect(read?.["URL"], kind).toBe("https://amp.cbc.ca/lite/story/1.7084946");
    expect(read?.["container-title"], kind).toBe("CBC News");
  }
});

test("the files of a pair hold both its articles, and are the same in either order", async ({ page, request }) => {
  const [, a = "", b = ""] = /([^/]+)\/([^/]+)\/$/.exec(pair) ?? [];
  for (const address of [pair, `${erbil}${b}/${a}/`]) {
    await page.goto(address);
    await page.locator("[data-part=cite-menu] summary").click();
    for (const [name, kind] of [
      ["BibTeX", "bib"],
      ["RIS", "ris"],
      ["CSL-JSON", "json"],
    ] as const) {
      const link = page.locator("[data-part=cite-menu]").getByRole("link", { name, exact: true });
      await expect(link).toHaveAttribute("href", `${pair}cite.${kind}`);
      const read = new Cite(await (await request.get(`${pair}cite.${kind}`)).text()).data;
      expect(read.map(({ id, "citation-key": key }) => key ?? id).toSorted(), kind).toEqual([a, b].toSorted());
    }
  }
});

test("files of the strange shelf read back, each article apart from the next", async ({ request }) => {
  // What a file is must not be guessed from a headline that looks like BibTeX.
  for (const [kind, forceType] of [
    ["bib", "@biblatex/text"],
    ["ris", "@ris/file"],
    ["json", undefined],
  ] as const) {
    const text = await (await request.get(`${strangeSite}/incidents/hostile-2021/sources/cite.${kind}`)).text();
    const read = new Cite(text, forceType === undefined ? {} : { forceType }).data;
    expect(read, `${kind}:\n${text}`).toHaveLength(3);
    expect(read[2]?.["title"], kind).toBe("}} \\end{x} @book{y, שלום & 100% $5 #1 a_b <i>x</i> </script><!--");
  }
});

test("axe finds nothing in the open dialog, the open panel, the open section, in light and dark", async ({ page }) => {
  const clean = async (what: string) => expect(await violationsInBothSchemes(page), what).toEqual([]);
  await page.goto(pair);
  await page.locator("[data-part=cite-menu] summary").click();
  await expect(page.locator("[data-part=cite-menu] [data-part=cite-copy]").first()).toBeVisible();
  await clean("panel");
  await page.keyboard.press("Escape");
  await page.goto(`${pair}#killed`);
  await page.locator("#killed [data-part=passage-cite]").first().click();
  await expect(dialogOf(page)).toBeVisible();
  await clean("dialog");
  await page.goto(`${erbil}sources/`);
  await clean("sources");
  await page.goto(pageKinds.article);
  await page.locator("[data-part=cite] > details summary").first().click();
  await expect(page.locator("[data-part=cite] [data-part=cite-copy]").first()).toBeVisible();
  await clean("section");
});

test("the dialog fits a telephone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${strangeSite}/incidents/ferry-2020/paper1-2020-01-02/paper2-2020-01-02/?view=list`);
  await page.locator("[data-part=passage-cite]").first().click();
  const box = await dialogOf(page).boundingBox();
  expect(box?.width).toBeLessThanOrEqual(390);
  expect(await dialogOf(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  for (const name of ["article", "annotated", "question", "pair", "grid"] as const) {
    test(`${name}: its citations open, with a blank for the day of access`, async ({ page }) => {
      await page.goto(pageKinds[name]);
      await page.locator("[data-part=cite] > details summary, [data-part=cite-menu] summary").first().click();
      const styles = page.locator("[data-part=cite-styles]:visible").first();
      await expect(styles.locator("dt")).toHaveText([
        "APA 7",
        "MLA 9",
        "Chicago 17, notes and bibliography",
        "Chicago 17, author-date",
        "Harvard (Cite Them Right)",
        "Vancouver",
      ]);
      await expect(styles).toContainText("(Accessed: [date of access])");
    });
  }
  test("a passage on a question's page, under its quotation", async ({ page }) => {
    await page.goto(pageKinds.question);
    await page.locator("[data-part=cite-passage] summary").first().click();
    await expect(page.locator("[data-part=cite-passage] [data-part=cite-styles]").first()).toContainText(
      "Account in Parallax",
    );
  });
});
