import { expect, test, type Locator, type Page } from "@playwright/test";
import { violationsInBothSchemes } from "./axe.ts";
import { erbil, pageKinds, pair } from "./pages.ts";

/** Judging first: what is hidden, what a reader or a class does, what they see in the end. */

const missiles = "/incidents/erbil-2022-03/near-consulate-2022-03-13/timesofisrael-2022-03-13/";
const toll = "/incidents/baghdad-drone-strike-2024-02/";
const strangePair = `${process.env["STRANGE_SITE"] ?? ""}/incidents/hostile-2021/hostile-2021-05-05/plain-2021-05-05/`;
const wide = { width: 1440, height: 900 };

test.beforeEach(async ({ page }) => page.setViewportSize(wide));

async function judges(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('parallax-pair[data-judging="ready"]')).toBeVisible();
}

for (const address of [pair, missiles, `${missiles}?suggested=1`, strangePair]) {
  test(`before the reveal nothing on ${address.replace(/^https?:..[^/]+/, "")} tells a relation: no word, answer, reason, line or order`, async ({
    page,
  }) => {
    await page.goto(address);
    // Suggestions that are off are not asked.
    const cards = page.locator("[data-part=card]").filter({ visible: true });
    const told = await cards.evaluateAll((cards) =>
      cards.flatMap((card) =>
        [
          ...card.querySelectorAll("[data-part=relation], [data-part=says], [data-part=card-note], [data-part=said]"),
        ].map((found) => found.textContent ?? ""),
      ),
    );
    expect(told.length).toBeGreaterThan(3);
    await judges(page, `${address}${address.includes("?") ? "&" : "?"}judge=1`);
    const shown = await cards.evaluateAll((cards) =>
      cards.map((card) => {
        const form = card.querySelector<HTMLElement>("[data-part=judgment]")?.innerText ?? "";
        return card instanceof HTMLElement ? card.innerText.replace(form, "") : "";
      }),
    );
    for (const words of told) for (const card of shown) expect(card, words).not.toContain(words.trim());
    await expect(
      page
        .locator("[data-part=pair-head] [data-part=relation], [data-part=tools] [data-filter]")
        .filter({ visible: true }),
    ).toHaveCount(0);
    const marks = await page
      .locator("[data-part=account] mark, [data-part=account] [data-part=second-line]")
      .evaluateAll((found) =>
        found.map((mark) => `${getComputedStyle(mark).textDecorationLine} ${getComputedStyle(mark).backgroundColor}`),
      );
    expect(new Set(marks)).toEqual(new Set(["none rgba(0, 0, 0, 0)"]));
    await expect(page.locator("[data-part=mark-sign]").filter({ visible: true })).toHaveCount(0);
    const colours = await cards.evaluateAll((cards) =>
      cards.map((card) => getComputedStyle(card).getPropertyValue("--c")),
    );
    expect(new Set(colours).size).toBe(1);
    const places = await cards.evaluateAll((cards) => cards.map((card) => Number(card.dataset["place"])));
    expect(places).toEqual(places.toSorted((x, y) => x - y));
    await expect(page.locator("[data-part=connectors] path")).toHaveCount(0);
  });
}

test("relations are hidden from the first picture on, and come back where what reveals them does not come", async ({
  page,
}) => {
  let let_go = () => {};
  const held = new Promise<void>((resolve) => (let_go = resolve));
  await page.route("**/behaviours/site-*.js", async (route) => {
    await held;
    await route.abort();
  });
  await page.goto(`${pair}?judge=1`, { waitUntil: "commit" });
  await expect(page.locator("[data-part=card-ask]").first()).toBeVisible();
  await expect(page.locator("[data-part=card] [data-part=relation]").filter({ visible: true })).toHaveCount(0);
  let_go();
  await expect(page.locator("[data-part=card] [data-part=relation]").first()).toBeVisible();
});

test("read blind, nothing that one click reaches from an incident, a question or a sheet is a key or a file of data", async ({
  page,
}) => {
  for (const address of [
    erbil,
    pageKinds.question,
    `${erbil}sheet/`,
    `${erbil}sheet/cbc-2024-01-16/tass-2024-01-16/`,
  ]) {
    await page.goto(`${address}?blind=1`);
    await expect(page.locator("html[data-masked]")).toBeVisible();
    await expect(
      page.locator('a[href*="/key/"], a[href*=".json"], a[href*=".bib"], a[href*=".ris"]').filter({ visible: true }),
    ).toHaveCount(0);
  }
});

test("where the script in the head alone does not come, every page on which one can judge says so", async ({
  page,
}) => {
  await page.goto(pair);
  await expect(page.locator("[data-part=scripts-missing]")).toBeHidden();
  await page.route("**/behaviours/head-*.js", (route) => route.abort());
  for (const address of [pair, erbil, pageKinds.question]) {
    await page.goto(`${address}?judge=1`);
    await expect(page.locator("[data-part=scripts-missing]")).toContainText("every answer is shown");
  }
});

const quoting = [
  "[data-part=account-text] mark",
  "[data-part=headline] mark",
  "[data-part=second-line]",
  "[data-part=mark-sign]",
  "[data-part=grid-quote]",
  "[data-part=grid-quote] q",
  "[data-part=matrix] td",
  "[data-part=matrix] a",
  "[data-part=margin-note]",
  "[data-part=card]:not([aria-current])",
];

const telling =
  /no other account|(?<!Parallax )does not say|said here|not in the part that we read|\d+ positions?\b|\d+ independent voices?\b/i;
/** Pages of one incident, whose words could tell. */
const couldTell = /grid|question|frame|annotated/;

for (const [kind, address] of Object.entries({
  ...pageKinds,
  "grid with conflicts": toll,
  "a question of many": `${toll}questions/killed/`,
})) {
  if (/key|method|teach|lesson|correction|not found/.test(kind)) continue;
  test(`judging first, ${kind}: what is marked or quoted has one look, whatever its relation`, async ({ page }) => {
    await page.goto(`${address}${address.includes("?") ? "&" : "?"}judge=1`);
    await page.waitForLoadState("networkidle");
    for (const selector of quoting) {
      const looks = await page.locator(selector).evaluateAll((found) =>
        found
          .filter(
            (element) =>
              element.checkVisibility() && element.closest("[data-suggested], [data-part=suggestions-head]") === null,
          )
          .map((element) => {
            const look = getComputedStyle(element);
            return [
              look.textDecorationLine,
              look.textDecorationStyle,
              look.textDecorationThickness,
              look.textDecorationColor,
              look.backgroundColor,
              look.borderLeftStyle,
              look.borderLeftColor,
              look.color,
            ].join(" ");
          }),
      );
      expect(new Set(looks).size, `${selector}: ${[...new Set(looks)].join(" | ")}`).toBeLessThanOrEqual(1);
    }
    const words = await page.locator("main").evaluateAll((mains) =>
      mains.map((main) => {
        for (const text of main.querySelectorAll("[data-part=account-text], q")) text.remove();
        return main instanceof HTMLElement ? main.innerText : "";
      }),
    );
    if (couldTell.test(kind) && kind !== "an empty grid") expect(telling.exec(words.join(" "))?.[0]).toBeUndefined();
  });
}

test("a question's page, judged first: account by account, not by what they come to", async ({ page }) => {
  const address = `${erbil}questions/killed/`;
  await page.goto(address);
  const says = await page.locator("[data-part=position] h2").allInnerTexts();
  expect(says.length).toBeGreaterThan(1);
  await page.goto(`${address}?judge=1`);
  await expect(page.locator("[data-part=position]")).toHaveCount(0);
  const accounts = page.locator("[data-part=flat-answers] > [data-article]");
  const ids = await accounts.evaluateAll((found) => found.map((entry) => entry.getAttribute("data-article") ?? ""));
  expect(ids).toEqual([...new Set(ids)].toSorted());
  await expect(accounts.locator("[data-part=says]").filter({ visible: true })).toHaveCount(0);
  await expect(
    page
      .locator("main h2")
      .filter({ visible: true })
      .getByText(says[0] ?? "", { exact: true }),
  ).toHaveCount(0);
});

test("where a script of judging does not arrive, the page says that the answers are shown", async ({ page }) => {
  for (const missing of ["**/behaviours/site-*.js", "**/behaviours/judging-*.js"]) {
    await page.route(missing, (route) => route.abort());
    await page.goto(`${pair}?judge=1`);
    await expect(page.locator("[data-part=judging-notice]"), missing).toContainText(
      "Judging needs a script that did not arrive: the answers are shown.",
    );
    await expect(page.locator("[data-part=card] [data-part=relation]").first(), missing).toBeVisible();
    await page.unroute(missing);
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("what leads to judging says that it needs scripts", async ({ page }) => {
    await page.goto(pair);
    await expect(page.locator('a[href="?judge=1"]')).toBeHidden();
    for (const address of ["/teach/", "/teach/who-says-so/"]) {
      await page.goto(address);
      for (const way of await page.locator("main a").and(page.locator('[href*="judge=1"], [href*="present=1"]')).all())
        await expect(way.locator("xpath=..")).toContainText("needs scripts");
    }
  });
});

test("blind: on every page of the incident that one click reaches, no account is named, and each has one letter", async ({
  page,
}) => {
  const named = /US condemns|CBC|Publisher unknown|Iraqi ?News|The Age|TASS/i;
  const read = async (address: string) => {
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    return page.locator("main").evaluateAll((mains) =>
      mains
        .map((main) => {
          for (const text of main.querySelectorAll("[data-part=account-text], q")) text.remove();
          const labels = [...main.querySelectorAll("[title], [aria-label]")].map(
            (element) => `${element.getAttribute("title") ?? ""} ${element.getAttribute("aria-label") ?? ""}`,
          );
          return `${main instanceof HTMLElement ? main.innerText : ""} ${labels.join(" ")} ${document.title}`;
        })
        .join(" "),
    );
  };
  for (const address of [erbil, `${erbil}questions/killed/`, `${erbil}cbc-2024-01-16/`]) {
    const words = await read(`${address}?blind=1`);
    expect(words, address).not.toMatch(named);
    expect(words, address).toMatch(/Account [A-Z]\b/);
  }
  await page.goto(`${erbil}questions/killed/?blind=1`);
  await expect(page.getByText("Cite", { exact: true }).filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('main a[href*="/voices/"]')).toHaveCount(0);
  await page.goto(`${erbil}?blind=1`);
  const letter = await page.locator('[data-part=grid] a[href*="/cbc-2024-01-16/"]').first().innerText();
  await page.goto(`${erbil}cbc-2024-01-16/?blind=1`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(letter);
});

test("by keyboard alone: a relation, the words that decide it, the reveal with both answers and the reason", async ({
  page,
}) => {
  await judges(page, `${pair}?judge=1`);
  const card = page.locator("[data-part=card][aria-current]");
  await card.locator("[data-part=card-head] a").focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(card.getByRole("radio", { name: /^Conflict/ })).toBeChecked();
  await page.keyboard.press("Tab");
  await expect(card.getByLabel(/words that decide it in Publisher unknown/)).toBeFocused();
  await page.keyboard.type("Amir");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Two names for one place");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const result = card.locator("[data-part=judgment-result]");
  await expect(result).toBeFocused();
  await expect(result).toContainText("You: Conflict");
  await expect(result).toContainText("The editors: CBC News also reports a claim against it");
  await expect(result).toContainText("The editors say something else.");
  await expect(result).toContainText("you pointed to the words that the editors marked");
  await expect(result).toContainText("Two names for one place");
  await expect(card).toContainText("One answer is that a base of Israeli intelligence stood there");
  await expect(card.locator("[data-part=says]").first()).toBeVisible();
  await expect(page.locator("[data-part=mark-sign]").filter({ visible: true }).first()).toBeVisible();
  await expect(
    page.locator("[data-part=card]:not([aria-current]) [data-part=relation]").filter({ visible: true }),
  ).toHaveCount(0);
  await expect(page.locator("[data-part=judging-progress]")).toHaveText("1 of 11 judged, 1 revealed");
  await result.getByRole("button", { name: "Judge again" }).press("Enter");
  await expect(card.locator("[data-part=relation]").filter({ visible: true })).toHaveCount(0);
});

test("a reveal without an answer is not given, and says what is missing", async ({ page }) => {
  await judges(page, `${pair}?judge=1`);
  const card = page.locator("[data-part=card][aria-current]");
  await card.getByRole("button", { name: "Reveal" }).click();
  await expect(card.getByRole("alert")).toHaveText("Choose one first, or “Cannot tell”.");
  await expect(card.locator("[data-part=relation]").filter({ visible: true })).toHaveCount(0);
  await card.getByRole("radio", { name: /Cannot tell/ }).check();
  await expect(card.getByRole("alert")).toHaveText("");
  await card.getByRole("button", { name: "Reveal" }).click();
  await expect(card.locator("[data-part=judgment-result]")).toContainText("You could not tell.");
});

test("words that are selected in a text are pointed to, by key and by button", async ({ page }) => {
  await judges(page, `${pair}?judge=1`);
  const select = async (anchor: string, from: number, to: number) =>
    page.evaluate(
      ([id, start, end]) => {
        const block = document.getElementById(String(id));
        const walker = document.createTreeWalker(block ?? document.body, NodeFilter.SHOW_TEXT);
        const text = walker.nextNode();
        if (text) getSelection()?.setBaseAndExtent(text, Number(start), text, Number(end));
      },
      [anchor, from, to],
    );
  const card = page.locator("[data-part=card][aria-current]");
  await select("us-condemns-2024-01-16.p2", 0, 18);
  await page.keyboard.press("w");
  await expect(card.locator('select[name="a"] option:checked')).toHaveText("Missiles were aime".trim());
  await select("cbc-2024-01-16.p3", 0, 14);
  await page.getByRole("button", { name: "These words decide it" }).click();
  await expect(card.locator('select[name="b"] option:checked')).toHaveText("Four civilians");
  await expect(card.locator('select[name="a"] option:checked')).toHaveText("Missiles were aime");
});

test("blind: no name, headline or byline before a judgment; after one they can be asked for, after all they come", async ({
  page,
}) => {
  await judges(page, `${pair}?blind=1`);
  const names = [/US condemns/i, /CBC/, /Publisher unknown/];
  const visible = async () =>
    `${await page.locator("[data-part=pair-head], [data-part=tools], [data-part=questions]").allInnerTexts()} ${await page.title()} ${await page
      .locator("article[data-part=account]")
      .evaluateAll((accounts) => accounts.map((account) => account.getAttribute("aria-label")))}`;
  for (const name of names) expect(await visible()).not.toMatch(name);
  await expect(
    page.locator("[data-part=article-head], [data-part=switch], [data-part=cite-menu]").filter({ visible: true }),
  ).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Stop judging" })).toHaveAttribute("href", pair);
  const sentences = page.locator('[data-part=card][aria-current] select[name="a"] optgroup');
  await expect(sentences.and(page.locator("[hidden]"))).toHaveAttribute("label", "Headline");
  await expect(sentences.and(page.locator(":not([hidden])")).first()).toHaveAttribute("label", "Paragraph 1");
  const shows = page.getByRole("button", { name: "Show who published them" });
  await shows.click();
  await expect(page.locator("[data-part=toast]")).toContainText("Judge one question first");
  const judge = async (card: Locator) => {
    await card.getByRole("radio", { name: /^Conflict/ }).check();
    await card.getByRole("button", { name: "Reveal" }).click();
  };
  await judge(page.locator("[data-part=card][aria-current]"));
  await expect(page.locator("[data-part=card][aria-current]")).toContainText(
    "Account B also reports a claim against it",
  );
  for (const name of names) expect(await visible()).not.toMatch(name);
  await shows.click();
  await expect(page.locator("h1")).toHaveText("Publisher unknown and CBC News");
  await expect(page.locator("[data-part=card][aria-current]")).toContainText(
    "CBC News also reports a claim against it",
  );
  await expect(page).not.toHaveURL(/blind/);
  await page.getByRole("button", { name: "Hide who published them" }).click();
  const count = await page.locator("[data-part=card]").count();
  for (let i = 1; i < count; i++) {
    await page.locator("[data-part=card-head] a").nth(i).click();
    await judge(page.locator("[data-part=card][aria-current]"));
  }
  await expect(page.locator("h1")).toHaveText("Publisher unknown and CBC News");
});

test("judgments stay in the tab, and in the browser if asked; what is kept comes back, and is erased here or with all else", async ({
  page,
}) => {
  await judges(page, `${missiles}?judge=1`);
  const stored = () => page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  const card = page.locator("[data-part=card][aria-current]");
  await card.getByRole("radio", { name: /^Conflict/ }).check();
  await card.getByLabel("Your reason").pressSequentially("Half a reason ");
  await expect(card.getByLabel("Your reason")).toHaveValue("Half a reason ");
  expect(await stored()).toBe("[]");
  const kept = page.locator("[data-part=judging-kept]");
  await expect(kept).toContainText("in this tab until it is closed");
  await page.reload();
  await expect(page.locator("[data-part=card][aria-current]").getByRole("radio", { name: /^Conflict/ })).toBeChecked();
  await expect(card.getByLabel("Your reason")).toHaveValue("Half a reason");
  expect(await stored()).toBe("[]");
  const keeps = page.getByLabel("Keep in this browser");
  await keeps.check();
  expect(await stored()).toContain("conflict");
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await expect(kept).toContainText("in this browser");
  await page.reload();
  await expect(page.locator("[data-part=card][aria-current]").getByRole("radio", { name: /^Conflict/ })).toBeChecked();
  await keeps.uncheck();
  expect(await stored()).toBe("[]");
  await keeps.check();
  await page.goto("/notes/");
  await expect(page.locator("[data-part=kept-here]")).toContainText(`Your judgments on ${missiles}`);
  page.on("dialog", (dialog) => void dialog.accept());
  await page.getByRole("button", { name: "Erase everything" }).click();
  await expect(page.locator("[data-part=kept-here]")).toContainText("Nothing.");
  expect(await stored()).toBe("[]");
});

test("leaving with judgments that are kept nowhere asks first", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new Error("no storage");
    };
  });
  await judges(page, `${pair}?judge=1`);
  await page
    .locator("[data-part=card][aria-current]")
    .getByRole("radio", { name: /^Agree/ })
    .check();
  const asked = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.accept();
});

test("three answers and one chosen question: that alone is asked, the editors' relation is told as one of the three, and each way of answering is kept by itself", async ({
  page,
}) => {
  const task = "answers=3&questions=target-erbil,no-such-question";
  await judges(page, `${pair}?judge=1&${task}`);
  const cards = page.locator("[data-part=card]").filter({ visible: true });
  await expect(cards).toHaveCount(1);
  await expect(page.locator("[data-part=judging-progress]")).toHaveText("0 of 1 judged, 0 revealed");
  await expect(cards.getByRole("radio")).toHaveCount(4);
  await cards.getByRole("radio", { name: /^Cannot both be so/ }).check();
  await cards.getByRole("button", { name: "Reveal" }).click();
  await expect(cards.locator("[data-part=judgment-result]")).toContainText(
    "Cannot both be so: CBC News also reports a claim against it",
  );
  await expect(cards).toContainText("The editors say the same.");
  // What is followed from here asks the same; what is not of the task is a click away.
  await expect(page.getByRole("link", { name: /^Ask all \d+ questions/ })).toHaveAttribute(
    "href",
    /\?judge=1&answers=3#?/,
  );
  await page.getByRole("link", { name: "All answers" }).click();
  await expect(page.locator('parallax-pair[data-judging="ready"]')).toBeVisible();
  await expect(cards).toHaveCount(1);
  await expect(cards.getByRole("radio")).toHaveCount(8);
  await expect(cards.getByRole("radio", { checked: true })).toHaveCount(0);
  await page.getByRole("link", { name: "Three answers" }).click();
  await expect(cards).toContainText("The editors say the same.");
  await page.goto("/notes/");
  await page.locator("[data-part=kept-here] a").click();
  await expect(page.locator('parallax-pair[data-judging="ready"]')).toBeVisible();
  await expect(cards).not.toHaveCount(1);
  await expect(cards.first()).toContainText("The editors say the same.");
});

test("every relation is one of the three answers, or cannot be told: where the other is silent, was read in part, or cannot be compared", async ({
  page,
}) => {
  await page.goto(pair);
  const ofThree = await page
    .locator("template")
    .first()
    .evaluate((template) =>
      template instanceof HTMLTemplateElement
        ? [...template.content.querySelectorAll<HTMLElement>("[data-of=three]")].map(({ dataset }) => [
            dataset["choice"],
            dataset["kinds"],
          ])
        : [],
    );
  expect(ofThree).toEqual([
    ["same", "agree"],
    ["fits", "update detail adds"],
    ["clash", "conflict disputed"],
    ["cannot-tell", ""],
  ]);
});

test("a task is made from the pair: chosen questions, answers and blind go into the link, the projector, the sheet and the key", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(pair);
  await page.getByText("Teach", { exact: true }).last().click();
  await page.getByRole("button", { name: "Choose questions for a class…" }).click();
  const dialog = page.getByRole("dialog", { name: "A task for a class" });
  expect(await violationsInBothSchemes(page)).toEqual([]);
  await dialog.getByRole("button", { name: "None" }).click();
  await expect(dialog).toContainText("Choose one question at least.");
  await expect(dialog.getByRole("button", { name: "Copy the link" })).toBeHidden();
  await dialog.getByLabel("What was hit in Erbil?").check();
  await dialog.getByLabel("How many people were killed in Erbil?").check();
  await dialog.getByLabel(/^Blind/).check();
  await dialog.getByRole("button", { name: "Copy the link" }).click();
  const task = "answers=3&questions=target-erbil,killed";
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(`${pair}?blind=1&${task}`);
  for (const [name, address] of [
    ["Projector", `${pair}?present=1&${task}`],
    ["Discussion sheet", `?blind=1&${task}`],
    ["Answer key", `/?${task}`],
  ] as const)
    expect(await dialog.getByRole("link", { name }).getAttribute("href")).toContain(address);
  await dialog.getByRole("link", { name: "Discussion sheet" }).click();
  await expect(page.locator("[data-part=sheet-grid] tbody tr").filter({ visible: true })).toHaveCount(2);
  // A blind sheet leads to no key.
  await page.goto(page.url().replace("blind=1&", ""));
  await page.getByRole("link", { name: "Key with the answers" }).click();
  await expect(page.locator("[data-part=sheet-grid] tbody tr").filter({ visible: true })).toHaveCount(2);
  await expect(page.locator("[data-part=sheet-grid]")).toContainText("Cannot both be so");
});

test("what is handed in, as a link and as text, opens as a tally: name, answer, words and reason; a damaged link is told", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const handIn = async (name: string, answer: RegExp, way: string) => {
    await judges(page, `${pair}?judge=1#target-erbil`);
    const card = page.locator("[data-part=card][aria-current]");
    await card.getByRole("radio", { name: answer }).check();
    await card.locator('select[name="b"]').selectOption({ index: 4 });
    await card.getByLabel("Your reason").fill("<b>Two names</b>");
    await page.getByRole("button", { name: "Round-up" }).click();
    await page.getByLabel("Your name, if you like").fill(name);
    await page.getByRole("button", { name: way }).click();
    await expect(page.locator("[data-part=toast]")).toContainText("copied");
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const link = await handIn("Amal", /^Conflict/, "Copy a link");
  await page.evaluate(() => sessionStorage.clear());
  await page.goto("about:blank");
  const text = await handIn("Noor", /^Disputed/, "Copy with words and reasons");
  expect(text).toContain("Handed in by: Noor");
  await page.goto(link);
  const question = page.locator("[data-part=tally-question]");
  await expect(question).toContainText("What was hit in Erbil?");
  await expect(question.getByRole("row", { name: /Amal/ })).toContainText("Conflict");
  await expect(question.getByRole("row", { name: /Amal/ })).toContainText("<b>Two names</b>");
  await page.locator("[data-part=tally-links]").fill(`${text} ${link} ${link.slice(0, -9)}`);
  await expect(question.getByRole("row")).toHaveCount(3);
  await expect(question).toContainText("Conflict 1, Disputed 1.");
  await expect(page.locator("[data-part=tally-said]")).toContainText("2 handed in. 1 cannot be read");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("the projector: question, words, reveal with a presenter's keys; hands; the round-up, to copy and to print", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.setViewportSize({ width: 1024, height: 768 });
  await judges(page, `${pair}?present=1#target-erbil`);
  const view = page.getByRole("dialog", { name: "Projector view" });
  await expect(view.getByRole("heading", { level: 2 })).toHaveText("What was hit in Erbil?");
  await expect(view.locator("[data-part=said], [data-part=present-relation]")).toHaveCount(0);
  await page.keyboard.press("PageDown");
  await expect(view.locator("[data-part=said]").first()).toContainText(
    "a base which Israeli intelligence was alleged to use",
  );
  await expect(view.locator("[data-part=says], [data-part=present-relation]")).toHaveCount(0);
  await view.getByLabel("Conflict").fill("12");
  await view.getByLabel("Disputed").fill("1x4");
  await expect(view.getByLabel("Disputed")).toHaveValue("14");
  await page.keyboard.press("PageDown");
  await expect(view.locator("[data-part=present-relation]")).toContainText("CBC News also reports a claim against it");
  await expect(view.locator("[data-part=present-verdict]")).toContainText("Show of hands: Disputed 14, Conflict 12.");
  await expect(view.locator("[data-part=present-verdict]")).toContainText("We said the same.");
  await page.keyboard.press("PageUp");
  await expect(view.locator("[data-part=present-relation]")).toHaveCount(0);
  await page.keyboard.press("PageDown");
  await page.keyboard.press("ArrowRight");
  await expect(view.getByRole("heading", { level: 2 })).toHaveText("How many people were killed in Erbil?");
  await expect(page).toHaveURL(/present=1#killed$/);
  await page.keyboard.press("F5");
  await expect(view.getByRole("heading", { level: 2 })).toHaveText("What was hit in Erbil?");
  await expect(view.getByLabel("Disputed")).toHaveValue("14");
  await page.keyboard.press("End");
  await expect(view.locator("[data-part=round-up-counts]")).toHaveText(
    "Of 11: 1 as the editors, 0 otherwise, 10 not revealed.",
  );
  await expect(view.getByRole("row", { name: /What was hit in Erbil/ })).toContainText("the same");
  await view.getByRole("button", { name: "Copy as text" }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(
    "What was hit in Erbil?\n  Answered: Disputed 14, Conflict 12\n  The editors: CBC News also reports a claim against it",
  );
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("parallax-pair")).toBeHidden();
  await expect(view.locator("[data-part=round-up-table]")).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await page.keyboard.press("Escape");
  await expect(view).toHaveCount(0);
  await expect(page).toHaveURL(/judge=1/);
  await expect(page).not.toHaveURL(/present/);
});

/** Pairs whose questions have the longest answers, of incidents of every kind. */
const longest = [
  pair,
  missiles,
  "/incidents/derna-flood-2023-09/bbc-2023-09-16/standard-2023-09-15/",
  "/incidents/derna-flood-2023-09/aljazeera-2023-09-12/standard-2023-09-15/",
  "/incidents/iraq-syria-strikes-2024-02/us-retaliates-2024-02-03/nation-2024-02-04/",
];

for (const size of [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
]) {
  test(`on a projector of ${size.width} by ${size.height} question, words, hands and what the editors say are on the screen, of every question`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await page.setViewportSize(size);
    for (const address of longest) {
      await judges(page, `${address}?present=1`);
      const slide = page.locator("[data-part=present-slide]");
      const count = await page.locator("[data-part=card]:not([data-suggested])").count();
      for (let i = 0; i < count; i++) {
        for (const step of ["words", "reveal"]) {
          await page.keyboard.press("PageDown");
          const { over, across, type } = await slide.evaluate((element) => ({
            over: element.scrollHeight - element.clientHeight,
            across: element.scrollWidth - element.clientWidth,
            type: Number.parseFloat(getComputedStyle(element).fontSize),
          }));
          const ask = `${address} ${await slide.locator("h2").textContent()}, ${step}`;
          expect(over, `${ask}: pixels below the screen`).toBeLessThanOrEqual(0);
          expect(across, `${ask}: pixels beside the screen`).toBeLessThanOrEqual(0);
          expect(type, `${ask}: pixels of type`).toBeGreaterThanOrEqual(10.5);
        }
        await page.keyboard.press("PageDown");
      }
      await expect(page.locator("[data-part=round-up-table]")).toBeVisible();
    }
  });
}

test("the wish goes along: from the incident to a pair and back, and the incident's page tells no relation", async ({
  page,
}) => {
  await page.goto(`${toll}?judge=1`);
  await expect(page.locator("[data-part=judging-notice]")).toContainText("You judge first");
  await expect(
    page.locator("main :is([data-part=relation], [data-part=sign], [data-part=verdict])").filter({ visible: true }),
  ).toHaveCount(0);
  const places = await page
    .locator("[data-part=reviewed-rows] tr[data-place]")
    .evaluateAll((rows) => rows.map((row) => Number(row.dataset["place"])));
  expect(places).toEqual(places.toSorted((x, y) => x - y));
  await page.locator("[data-part=matrix] a").first().click();
  await expect(page).toHaveURL(/\?judge=1$/);
  await expect(page.locator("[data-part=judgment]").first()).toBeAttached();
  await page.getByText("View", { exact: true }).click();
  await page.getByRole("link", { name: "Swap sides" }).click();
  await expect(page).toHaveURL(/\?judge=1/);
  await page.locator("[data-part=crumb] a").click();
  await expect(page).toHaveURL(`${toll}?judge=1`);
  await page.getByRole("link", { name: "Show them" }).click();
  await expect(page.locator("main [data-part=relation]").first()).toBeVisible();
});

for (const [name, address, act] of [
  ["judging", `${pair}?judge=1`, undefined],
  ["blind reading", `${pair}?blind=1`, undefined],
  ["a revealed answer", `${pair}?judge=1`, "[data-part=card][aria-current]"],
  ["judging on the incident's page", `${erbil}?judge=1`, undefined],
  ["the projector", `${pair}?present=1`, "PageDown"],
  ["the projector's reveal", `${pair}?present=1&blind=1`, "PageDown PageDown"],
  ["the round-up", `${pair}?present=1`, "End"],
] as const) {
  test(`${name}: axe finds nothing, in light and dark, and nothing is wider than a phone`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('parallax-pair[data-judging="ready"], [data-part=judging-notice]').first()).toBeVisible();
    if (act === "[data-part=card][aria-current]") {
      await page
        .locator(act)
        .getByRole("radio", { name: /^Agree/ })
        .check();
      await page.locator(act).getByRole("button", { name: "Reveal" }).click();
    } else for (const key of act?.split(" ") ?? []) await page.keyboard.press(key);
    expect(await violationsInBothSchemes(page)).toEqual([]);
    for (const width of [390, 820]) {
      await page.setViewportSize({ width, height: 844 });
      const over = await page.evaluate(async () => {
        // What measures itself anew does so by the next picture.
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      });
      expect(over, `${width} px`).toBeLessThanOrEqual(0);
    }
  });
}
