import { expect, test, type Page } from "@playwright/test";

/**
 * What no editor has confirmed: shown where the reader turns it on, always with the word. The strange shelf has the same
 * accounts twice: with a reviewed question (rails), and as a draft (train).
 */
const site = process.env["STRANGE_SITE"] ?? "";
const rails = `${site}/incidents/rails-2023/`;
const train = `${site}/incidents/train-2023/`;
const between = "north-2023-03-07/west-2023-03-07/";

/** Each kind of page that has the switch, what a suggestion is on it, and what says that it is one. */
const pages = [
  ["grid", "", "tr[data-suggested]#driver"],
  ["pair", between, "[data-part=card][data-suggested]#driver"],
  ["annotated article", "west-2023-03-07/", "[data-part=margin-note][data-suggested]#driver"],
] as const;

const box = (page: Page) => page.getByRole("checkbox", { name: /^Show \d+ suggestions?$/ });
const drawn = (page: Page) =>
  page
    .locator("mark[data-suggested]")
    .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).textDecorationLine !== "none"));

test.beforeEach(async ({ page }) => page.setViewportSize({ width: 1440, height: 900 }));

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    for (const [kind, path, suggestion] of pages) {
      test(`${kind}: off where something is reviewed; on by keyboard, with word, reason and rule; off again`, async ({
        page,
      }) => {
        await page.goto(`${rails}${path}`);
        await expect(page.locator(suggestion)).toBeHidden();
        await expect(page.locator("main").getByText("Suggested").filter({ visible: true })).toHaveCount(0);
        expect(await drawn(page)).not.toContain(true);
        await box(page).focus();
        await page.keyboard.press("Space");
        await expect(page.locator(suggestion)).toBeVisible();
        await expect(page.locator(suggestion).locator("[data-part=suggested-word]")).toBeVisible();
        // Without scripts all cards are open.
        if (kind === "pair" && javaScriptEnabled)
          await page.locator(suggestion).locator("[data-part=card-head] a").click();
        const note = kind === "grid" ? page.locator("[data-part=suggestions-head]") : page.locator(suggestion);
        await expect(note).toContainText("no editor has confirmed it");
        await expect(page.locator(suggestion)).toContainText("One speaks of the driver and the other of the train.");
        await expect(page.locator(suggestion)).toContainText("Cannot be compared");
        if (kind !== "grid") expect(await drawn(page)).toContain(true);
        await box(page).focus();
        await page.keyboard.press("Space");
        await expect(page.locator(suggestion)).toBeHidden();
      });

      test(`${kind}: a draft shows them from the first, and says so`, async ({ page }) => {
        await page.goto(`${train}${path}`);
        await expect(box(page)).toBeChecked();
        await expect(page.locator(suggestion)).toBeVisible();
        if (kind !== "annotated article")
          await expect(page.locator("[data-part=counts]")).toContainText("Suggested, not reviewed:");
        await box(page).uncheck();
        await expect(page.locator(suggestion)).toBeHidden();
      });

      test(`${kind}: printed only when on`, async ({ page }) => {
        await page.goto(`${rails}${path}`);
        await page.emulateMedia({ media: "print" });
        await expect(page.locator(suggestion)).toBeHidden();
        await page.emulateMedia({ media: "screen" });
        await box(page).check();
        await page.emulateMedia({ media: "print" });
        await expect(page.locator(suggestion)).toBeVisible();
        await expect(page.locator(suggestion).locator("[data-part=suggested-word]")).toBeVisible();
        await expect(box(page)).toBeHidden();
      });

      test(`${kind}: a link to a suggestion shows it`, async ({ page }) => {
        await page.goto(`${rails}${path}#driver`);
        await expect(page.locator(suggestion)).toBeInViewport();
      });
    }
  });
}

test("the switch is in the address, and goes along between the pages of an incident", async ({ page }) => {
  await page.goto(rails);
  await box(page).check();
  await expect(page).toHaveURL(`${rails}?suggested=1`);
  await page.locator("[data-part=matrix] a").first().click();
  await expect(page).toHaveURL(/\/\?suggested=1$/);
  await expect(box(page)).toBeChecked();
  await page.getByText("View", { exact: true }).click();
  await page.getByRole("link", { name: "Swap sides" }).click();
  await expect(page).toHaveURL(/\/\?suggested=1/);
  // A page's links have it once its script has run.
  await expect(page.locator("[data-part=crumb] a")).toHaveAttribute("href", /suggested=1/);
  await page.locator("[data-part=crumb] a").click();
  await expect(page).toHaveURL(`${rails}?suggested=1`);
  await expect(page.locator("#killed [data-part=grid-ask]")).toHaveAttribute("href", /suggested=1/);
  await page.locator("#killed [data-part=grid-ask]").click();
  await expect(page).toHaveURL(/questions\/killed\/\?suggested=1$/);
  await page.goBack();
  await box(page).uncheck();
  await expect(page).toHaveURL(rails);
  await page.locator("[data-part=matrix] a").first().click();
  await expect(page).not.toHaveURL(/suggested/);
  await page.goto(train);
  await box(page).uncheck();
  await expect(page).toHaveURL(`${train}?suggested=0`);
  await page.reload();
  await expect(page.locator("#driver")).toBeHidden();
});

test("what is suggested is counted nowhere among what is reviewed", async ({ page }) => {
  await page.goto(`${rails}?suggested=1`);
  await expect(page.locator("[data-part=counts] li")).toHaveText(["≠ 1 conflict", "= 1 agrees"]);
  await expect(page.getByRole("link", { name: "The north and The west:" })).toContainText("agree, 1 question shared");
  await page.goto(`${rails}${between}?suggested=1`);
  await expect(page.locator("[data-part=counts] li")).toHaveText(["= 1 agrees", "○ 1 in one only"]);
  await expect(page.locator("[data-filter]")).toHaveText(["= Agree 1", "○ Only one says 1"]);
  await page.goto(`${site}/`);
  const entry = (title: string) => page.locator("[data-part=shelf-entry]").filter({ hasText: title });
  await expect(entry("The rails at Oldbridge")).toContainText(/3 accounts · 2 questions.*1 conflict/);
  await expect(entry("A train leaves the rails")).toContainText(
    /3 accounts · \d suggested questions.*Suggested, not reviewed:.*\d that differs, not judged/,
  );
  await expect(entry("A train leaves the rails").locator("[data-part=suggested-word]")).toBeVisible();
  await expect(entry("A bridge is closed")).toContainText("1 account · no question yet");
});

test("what cannot be compared is neither agreement nor conflict, with its reason, on every page and in the data", async ({
  page,
  request,
}) => {
  await page.goto(`${rails}questions/driver/`);
  await expect(page.locator("[data-part=question-relation]")).toContainText("Cannot be compared");
  await expect(page.locator("[data-part=stances] li")).toHaveAttribute("data-kind", "withheld");
  await expect(page.locator("[data-part=stances] li")).toContainText(
    "One speaks of the driver and the other of the train.",
  );
  await expect(page.locator("[data-part=question-reviewed]")).toContainText("no editor has confirmed it");
  const data = (await (await request.get(`${site}/incidents/rails-2023.json`)).json()) as {
    questions: { id: string; status: string; relation: string; pairs: { relation: string }[] }[];
  };
  const driver = data.questions.find(({ id }) => id === "driver");
  expect(driver).toMatchObject({ status: "suggested", relation: "withheld" });
  expect(driver?.pairs.map(({ relation }) => relation)).toEqual(["found", "withheld", "found"]);
  expect(data.questions.find(({ id }) => id === "killed")).toMatchObject({ status: "reviewed" });
});

test("a machine claims no silence: nothing that it did not find is said to be unsaid, on any page", async ({
  page,
}) => {
  await page.goto(`${rails}?suggested=1`);
  await expect(page.locator("#driver td").filter({ hasText: "not found" })).toHaveCount(1);
  await expect(page.locator("[data-part=suggestions-head]")).toContainText("Where an answer was “not found”");
  await expect(page.locator("tr[data-suggested]").filter({ hasText: "does not say" })).toHaveCount(0);
  await page.goto(`${rails}questions/driver/`);
  await expect(page.locator("[data-part=silence]")).toHaveText(/^Not found: /);
  await expect(page.locator("[data-part=question-reviewed]")).toContainText("“Not found” means");
  await expect(page.locator("main")).not.toContainText(/does not say/i);
  for (const path of ["", between, "north-2023-03-07/south-2023-03-07/", "south-2023-03-07/", "questions/driver/"]) {
    await page.goto(`${train}${path}`);
    await expect(page.locator("main"), path).not.toContainText(
      /does not say|says nothing on|Only in |in one only|Neither says/,
    );
  }
});

test("what was found in one account alone is told last, folded and counted nowhere; its words are a link away", async ({
  page,
}) => {
  const pair = `${rails}north-2023-03-07/south-2023-03-07/`;
  await page.goto(pair);
  const fold = page.locator("[data-part=found-in-one]");
  await expect(fold).toBeHidden();
  await box(page).check();
  await expect(fold).toBeVisible();
  await expect(fold).not.toHaveAttribute("open");
  await expect(page.locator("[data-part=card]#driver")).toHaveCount(0);
  await expect(page.locator("mark[data-question=driver]")).toHaveCount(0);
  await expect(page.locator("[data-part=counts]")).not.toContainText("Found");
  await fold.getByText(/^Found in one account only \(\d\)/).click();
  await expect(fold).toContainText("What is known of the driver?");
  await fold.locator("li").filter({ hasText: "driver" }).locator("[data-part=grid-quote]").first().click();
  await expect(page).toHaveURL(/#north-2023-03-07\.p\d+$/);
  await expect(page.locator("[data-part=block]:target")).toBeInViewport();
  // A link to the question, as the data gives it, unfolds it.
  await page.goto(`${pair}#driver`);
  await page.reload();
  await expect(page.locator("#driver")).toBeInViewport();
});

test("a citation of a suggestion says that it is one, and bears no day of review", async ({ page }) => {
  await page.goto(`${rails}questions/driver/`);
  await page.getByText("This question", { exact: true }).click();
  const styles = page.locator("[data-part=cite] [data-part=cite-styles]").first();
  await expect(styles).toContainText("What is known of the driver? [suggested, not reviewed]");
  await expect(styles).not.toContainText("2026, November 20");
  await page.goto(`${rails}questions/killed/`);
  await page.getByText("This question", { exact: true }).click();
  await expect(page.locator("[data-part=cite] [data-part=cite-styles]").first()).not.toContainText("suggested");
});

test("judging: what is off is not asked; what is on is asked, hidden, and revealed as a suggestion", async ({
  page,
}) => {
  const ready = page.locator('parallax-pair[data-judging="ready"]');
  await page.goto(`${rails}${between}?judge=1`);
  await expect(ready).toBeVisible();
  await expect(page.locator("[data-part=judging-progress]")).toHaveText("0 of 2 judged, 0 revealed");
  await box(page).check();
  await expect(page.locator("[data-part=judging-progress]")).toHaveText(/^0 of [3-9] judged, 0 revealed$/);
  const card = page.locator("#driver");
  await expect(card.locator("[data-part=relation]")).toBeHidden();
  await expect(card.locator("[data-part=suggested-note]")).toBeHidden();
  expect(await drawn(page)).not.toContain(true);
  await card.locator("[data-part=card-head] a").click();
  await card.getByRole("radio", { name: /Cannot tell/ }).check();
  await card.getByRole("button", { name: "Reveal" }).click();
  await expect(card.locator("[data-part=judgment-result]")).toContainText("Suggested: Cannot be compared");
  await expect(card.locator("[data-part=judgment-result]")).toContainText("The same is suggested.");
  await page.getByRole("button", { name: "Round-up" }).click();
  await expect(page.locator("[data-part=round-up-counts]")).toContainText("Of 2: 0 as the editors");
  await expect(page.locator("[data-part=round-up-counts]")).toContainText(/Of \d suggested: 1 the same/);
});

test("on a pair the reviewed marks keep their lines, numbers and lanes when suggestions come", async ({ page }) => {
  await page.goto(`${site}/incidents/mill-2022/morning-2022-06-06/evening-2022-06-06/`);
  const state = () =>
    page
      .locator("mark:not([data-suggested])")
      .evaluateAll((marks) =>
        marks.map((mark) => [
          mark.dataset["kind"],
          mark.dataset["lane"],
          getComputedStyle(mark).textDecoration,
          getComputedStyle(mark).backgroundColor,
        ]),
      );
  const before = await state();
  await box(page).check();
  await expect(page.locator("mark[data-suggested]").first()).toBeVisible();
  expect(await state()).toEqual(before);
  const thickness = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((mark) => parseFloat(getComputedStyle(mark).textDecorationThickness));
  expect(await thickness("mark[data-suggested]")).toBeLessThan(
    await thickness("mark[data-kind=agree]:not([data-suggested])"),
  );
  await expect(page.locator("mark[data-suggested]").first()).toHaveAttribute("title", "Suggested, not reviewed");
  await expect(page.locator("[data-part=mark-sign][data-suggested]").first()).toHaveAccessibleName(/^Suggested: /);
});

test("what two papers have word for word is said, listed, and underlined in both texts while the list is open", async ({
  page,
}) => {
  await page.goto(`${site}/incidents/mill-2022/morning-2022-06-06/evening-2022-06-06/`);
  const said = page.locator("[data-part=shared-words] > p");
  await expect(said).toHaveText(
    /^Word for word the same: \d\d % of The morning, \d\d % of The evening; \d passages; the agency named is Agency$|^Word for word the same: \d\d % of The morning, \d\d % of The evening; \d passages$/,
  );
  const lines = () =>
    page
      .locator("[data-part=same-words]")
      .evaluateAll((all) => all.map((words) => getComputedStyle(words).textDecorationLine));
  expect(new Set(await lines())).toEqual(new Set(["none"]));
  await page.getByText("Which passages").click();
  expect(new Set(await lines())).toEqual(new Set(["underline"]));
  const passages = page.locator("[data-part=shared-words] li");
  const [quote = ""] = await passages.locator("q").allTextContents();
  for (const side of ["a", "b"]) {
    const link = passages
      .first()
      .getByRole("link")
      .nth(side === "a" ? 0 : 1);
    const anchor = (await link.getAttribute("href"))?.slice(1) ?? "";
    const words = await page.locator(`[data-part=account][data-place=${side}] [id="${anchor}"]`).textContent();
    expect(quote.toLowerCase().startsWith((words ?? "?").toLowerCase().slice(0, 20))).toBe(true);
  }
  await page.goto(`${site}/incidents/hostile-2021/hostile-2021-05-05/plain-2021-05-05/`);
  await expect(page.locator("[data-part=shared-words]")).toHaveCount(0);
});

test("copied words are one voice: three accounts, two voices, wherever they are counted", async ({ page }) => {
  await page.goto(rails);
  await expect(page.locator("#where [data-part=grid-weight]")).toHaveText("1 position · 3 accounts · 2 voices");
  await page.goto(`${rails}questions/where/`);
  await expect(page.locator("[data-part=question-weight]")).toHaveText(
    "1 position · 3 accounts · 2 independent voices",
  );
  await expect(page.locator("[data-part=position-weight]")).toHaveText("3 accounts · 2 independent voices");
});

test("an account alone: nothing to compare, and no page that pretends", async ({ page }) => {
  await page.goto(`${site}/incidents/bridge-2023/`);
  await expect(page.locator("main")).toContainText("one account of this incident so far");
  await expect(page.locator("[data-part=matrix], [data-part=show-suggestions], [data-part=counts]")).toHaveCount(0);
  await expect(page.getByRole("link", { name: /^Judge first/ })).toHaveCount(0);
  await page.goto(`${site}/incidents/bridge-2023/alone-2023-04-08/`);
  await expect(page.locator("[data-part=margin]")).toContainText("answers none of the questions");
  await expect(page.locator("[data-part=beside]")).toHaveCount(0);
});

test("every rule of the engine stands on the page on the method, closed, and a link to it opens it", async ({
  page,
}) => {
  await page.goto("/method/");
  const rules = page.locator("[data-part=question-rule]");
  expect(await rules.count()).toBeGreaterThan(30);
  await expect(page.locator("[data-part=question-rule][open]")).toHaveCount(0);
  await page.goto("/method/#killed");
  const killed = page.locator("#killed");
  await expect(killed).toBeInViewport();
  await expect(killed).toContainText("The number of people who lost their lives.");
  await expect(killed.locator("q").first()).toBeVisible();
  await expect(killed).toContainText("Nothing is found");
});
