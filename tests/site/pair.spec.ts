import { expect, test, type Locator, type Page } from "@playwright/test";
import { everyTwo } from "../../engine/every-two.ts";
import { relate } from "../../engine/relations/relate.ts";
import { readShelf } from "../../library/read-shelf.ts";
import { erbil, pair } from "./pages.ts";

/** What a reader does on a pair's page. */

const missiles = "/incidents/erbil-2022-03/near-consulate-2022-03-13/timesofisrael-2022-03-13/";
const wide = { width: 1440, height: 900 };

test.beforeEach(async ({ page }) => page.setViewportSize(wide));

test("on arrival nothing is chosen and nothing connected; a question opens with both answers, voices and the reason", async ({
  page,
}) => {
  await page.goto(pair);
  const card = page.locator("[data-part=card][aria-current]");
  await expect(page.locator("[data-part=step-status]")).toHaveText("11 questions");
  await expect(card).toHaveCount(0);
  await expect(page.locator("[data-part=connectors] path[d]:not([d=''])")).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe("");
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.locator("#target-erbil [data-part=card-head] a").click();
  await expect(card).toContainText("CBC News also reports a claim against it");
  await expect(card).toContainText("What was hit in Erbil?");
  await expect(card.locator("dt")).toHaveText(["Publisher unknown", "CBC News"]);
  await expect(card).toContainText("Masrour Barzani");
  await page.locator("#target-erbil [data-part=card-head] a").click();
  await expect(card).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe("");
});

test("conflict and dispute have tint and line, agreement its line alone, the rest a hair, until chosen or asked for", async ({
  page,
}) => {
  await page.goto(pair);
  const drawn = (kind: string) =>
    page
      .locator(`mark[data-kind=${kind}]:not(mark mark)`)
      .first()
      .evaluate((mark) => {
        const { backgroundColor, textDecorationThickness, fontSize } = getComputedStyle(mark);
        const isTinted = !/rgba\(.*, 0\)$|[/] 0\)$/.test(backgroundColor);
        return { isTinted, hair: Number.parseFloat(textDecorationThickness) / Number.parseFloat(fontSize) < 0.06 };
      });
  expect(await drawn("disputed")).toEqual({ isTinted: true, hair: false });
  expect(await drawn("agree")).toEqual({ isTinted: false, hair: false });
  for (const kind of ["detail", "adds", "only"])
    expect(await drawn(kind), kind).toEqual({ isTinted: false, hair: true });
  await page.locator('[data-filter="detail"]').click();
  expect(await drawn("detail")).toEqual({ isTinted: true, hair: false });
});

test("each relation in the row above shows its line, and says what it means to who points at it or presses it", async ({
  page,
}) => {
  await page.goto(pair);
  for (const chip of await page.locator("[data-filter]").all()) {
    const meaning = page.locator(`[id="${await chip.getAttribute("aria-describedby")}"]`);
    await expect(meaning).toBeHidden();
    await chip.hover();
    await expect(meaning).toBeVisible();
    await expect(meaning).toHaveText(/\w{3}/);
  }
  await page.locator('[data-filter="disputed"]').click();
  await expect(page.locator("[data-part=legend-said]")).toHaveText(/^Shown alone: Disputed \(they share an answer/);
  await page.locator('[data-filter="disputed"]').click();
  await expect(page.locator("[data-part=legend-said]")).toBeEmpty();
});

test("the line for who is here for the first time goes when it is understood, and stays away", async ({ page }) => {
  await page.goto(pair);
  const hint = page.locator("[data-part=hint]");
  await expect(hint).toContainText("Marked words answer a question in the middle. Choose one.");
  await hint.getByRole("button").click();
  await expect(hint).toBeHidden();
  await page.goto(missiles);
  await expect(page.locator("parallax-pair[data-ready]")).toBeVisible();
  await expect(hint).toBeHidden();
  await page.goto("/notes/");
  await expect(page.locator("[data-part=kept-here]")).toContainText("The line above the texts is put away");
});

test("Back goes from question to question, and only then from the page", async ({ page }) => {
  await page.goto(erbil);
  await page.goto(pair);
  await page.locator("#killed [data-part=card-head] a").click();
  await page.locator("#injured [data-part=card-head] a").click();
  await page.goBack();
  await expect(page.locator("#killed")).toHaveAttribute("aria-current", "true");
  await page.goBack();
  await expect(page.locator("[data-part=card][aria-current]")).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(erbil);
});

test("choosing a question lights both passages, brings them level, draws the connector and is in the address", async ({
  page,
}) => {
  await page.goto(missiles);
  await page.locator("#missiles-fired [data-part=card-head] a").click();
  await expect(page.locator("mark[data-on]").first()).toBeVisible();
  await expectLevel(page, "missiles-fired");
  await expect(page.locator("[data-part=connectors] path[data-kind=conflict]")).not.toHaveCount(0);
  expect(new URL(page.url()).hash).toBe("#missiles-fired");
  await expect(page.locator("[data-part=announcement]")).toContainText("Conflict: How many missiles were fired?");
});

test("where the questions stand below the texts the connector goes straight across, to what is in sight alone", async ({
  page,
}) => {
  await page.setViewportSize({ width: 900, height: 800 });
  await page.goto(`${missiles}?level=off#missiles-fired`);
  const line = (drawn: string) => page.locator(`[data-part=connectors] path[data-line=${drawn}]`);
  await expectLevel(page, "missiles-fired");
  await expect(line("whole")).not.toHaveCount(0);
  await expect(line("beyond")).toHaveCount(0);
  for (const place of ["a", "b"]) {
    const pane = page.locator(`[data-part=account][data-place=${place}]`);
    const before = await top(pane);
    await pane.evaluate((pane) => pane.scrollTo(0, pane.scrollHeight));
    await expect(line("whole")).toHaveCount(0);
    await expect(line("beyond")).toHaveCount(0);
    await pane.evaluate((pane, before) => pane.scrollTo(0, before), before);
    await expect(line("whole")).not.toHaveCount(0);
  }
});

test("so does choosing a passage, by its words or by its sign", async ({ page }) => {
  await page.goto(missiles);
  await page.locator('[data-part=account][data-place=b] mark[data-question="reason"]').first().click();
  await expect(page.locator("#reason")).toHaveAttribute("aria-current", "true");
  await expectLevel(page, "reason");
  await page
    .locator('[data-part=account][data-place=a] mark[data-question="missiles-fired"] + [data-part=mark-sign]')
    .first()
    .click();
  await expect(page.locator("#missiles-fired")).toHaveAttribute("aria-current", "true");
  await expectLevel(page, "missiles-fired");
});

test("every question that both answer can be brought level", async ({ page }) => {
  await page.goto(missiles);
  const shared = await page
    .locator('[data-part=card]:not([data-kind="only"], [data-kind="unseen"])')
    .evaluateAll((cards) => cards.map(({ id }) => id));
  expect(shared.length).toBeGreaterThan(4);
  for (const id of shared) {
    await page.locator(`#${id} [data-part=card-head] a`).click();
    await expectLevel(page, id);
  }
});

test("while one text is scrolled the other keeps level; unlocked, it stays", async ({ page }) => {
  await page.goto(`${missiles}#missiles-fired`);
  await expectLevel(page, "missiles-fired");
  const [a, b] = [page.locator("[data-part=account][data-place=a]"), page.locator("[data-part=account][data-place=b]")];
  await a.hover();
  await page.mouse.wheel(0, 160);
  await expect.poll(() => top(b)).not.toBe(0);
  await page.mouse.wheel(0, -160);
  await expectLevel(page, "missiles-fired");

  await page.getByText("View", { exact: true }).click();
  await page.locator('[data-act="lock"]').click();
  expect(new URL(page.url()).searchParams.get("level")).toBe("off");
  const before = await top(b);
  await a.hover();
  await page.mouse.wheel(0, 200);
  await expect.poll(() => top(a)).toBeGreaterThan(100);
  expect(await top(b)).toBe(before);
});

test("both texts can stand at their first lines, whichever is scrolled", async ({ page }) => {
  await page.goto(`${missiles}#missiles-fired`);
  await expectLevel(page, "missiles-fired");
  const [a, b] = [page.locator("[data-part=account][data-place=a]"), page.locator("[data-part=account][data-place=b]")];
  for (const [leads, follows] of [
    [a, b],
    [b, a],
  ] as const) {
    await leads.hover();
    await page.mouse.wheel(0, 400);
    await expect.poll(() => top(follows)).not.toBe(0);
    await leads.evaluate((pane) => pane.scrollTo(0, 0));
    await expect.poll(() => top(follows)).toBe(0);
  }
});

test("next and previous go through what is shown, say its number of how many, and come round", async ({ page }) => {
  await page.goto(pair);
  const status = page.locator("[data-part=step-status]");
  await page.keyboard.press("n");
  await expect(status).toHaveText("1 of 11");
  await page.keyboard.press("n");
  await expect(status).toHaveText("2 of 11");
  await expect(page.locator("[data-part=announcement]")).toContainText("2 of 11");
  await expect(page.locator("[data-part=card][aria-current] [data-part=card-number]")).toHaveText("2");
  await page.keyboard.press("p");
  await page.keyboard.press("p");
  await expect(status).toHaveText("11 of 11");
  await page.locator('[data-act="next"]').click();
  await expect(status).toHaveText("1 of 11");
  await expect(page.getByRole("button", { name: "Next question" })).toBeVisible();
  await page.locator('[data-filter="detail"]').click();
  await page.getByRole("button", { name: "Next difference" }).click();
  await expect(status).toHaveText("2 of 11");
});

test("a filter shows its questions alone, pressed again all; it hides marks, never words, leaves no gaps, and is in the address", async ({
  page,
}) => {
  await page.goto(pair);
  const text = await page.locator("[data-part=account][data-place=b] [data-part=account-text]").innerText();
  const cards = page.locator("[data-part=card]").filter({ visible: true });
  await page.locator('[data-filter="agree"]').click();
  await expect(cards).toHaveCount(4);
  await page.locator('[data-filter="disputed"]').click();
  await expect(cards).toHaveCount(1);
  await expect(page.locator("[data-part=step-status]")).toHaveText("1 question");
  expect(await page.locator("[data-part=account][data-place=b] [data-part=account-text]").innerText()).toBe(text);
  expect(new URL(page.url()).searchParams.get("show")).toBe("disputed");
  const gaps = await page
    .locator("[data-part=mark-sign][data-off]")
    .evaluateAll((signs) => signs.filter((sign) => sign.getClientRects().length > 0).length);
  expect(gaps).toBe(0);

  await page.goto(page.url());
  await expect(page.locator('[data-filter="disputed"]')).toHaveAttribute("aria-pressed", "true");
  await expect(cards).toHaveCount(1);
  await page.locator('[data-filter="disputed"]').click();
  await expect(cards).toHaveCount(11);
  expect(new URL(page.url()).search).toBe("");
});

test("a filter that the pair does not have shows all, and nothing breaks", async ({ page }) => {
  await page.goto(`${pair}?show=nothing`);
  await expect(page.locator("[data-part=step-status]")).toHaveText("11 questions");
  await page.keyboard.press("n");
  await page.keyboard.press("s");
  await expect(page.locator("[data-part=account][data-place=a] [data-part=account-text]")).toBeVisible();
});

test("the list has every question with both answers, is one key away, and is in the address", async ({ page }) => {
  await page.goto(pair);
  await page.keyboard.press("v");
  expect(new URL(page.url()).searchParams.get("view")).toBe("list");
  await expect(page.locator("[data-part=account][data-place=a]")).toBeHidden();
  for (const card of await page.locator("[data-part=card]").all()) {
    await expect(card.locator("[data-part=card-answers]")).toBeVisible();
  }
  await page.goto(page.url());
  await expect(page.locator("[data-part=account][data-place=a]")).toBeHidden();
  await page.keyboard.press("v");
  await expect(page.locator("[data-part=account][data-place=a]")).toBeVisible();
  // The keyboard's place goes along from what the list hides.
  await page.locator("[data-part=mark-sign]").first().focus();
  await page.keyboard.press("v");
  await expect(page.locator("[data-part=questions] a:focus")).toHaveCount(1);
});

test("what neither of the two says is told, be it one question alone", async ({ page }) => {
  const silences = readShelf("content").incidents.flatMap(({ id, accounts, questions }) =>
    everyTwo(accounts.map(({ article }) => article.id)).map(([a, b]) => ({
      address: `/incidents/${id}/${a}/${b}/`,
      isInPart: accounts.some(({ article }) => article.read === "part" && (article.id === a || article.id === b)),
      silent: questions.filter((question) => relate(question, a, b).kind === "silent").map(({ ask }) => ask),
    })),
  );
  for (const part of [true, false]) {
    const says = part ? "Neither says, as far as we read:" : "Neither says:";
    for (const count of [0, 1, 2]) {
      const found = silences.find(({ silent, isInPart }) => silent.length === count && isInPart === part);
      if (!found) continue;
      await page.goto(found.address);
      const told = page.locator("[data-part=questions]").getByText(says, { exact: true });
      if (count === 0) await expect(page.locator("[data-part=questions]").getByText(/^Neither says/)).toHaveCount(0);
      else await expect(told.locator("..")).toHaveText(`${says} ${found.silent.join(" ")}`);
    }
  }
});

test("from a question of the pair to what all accounts say to it", async ({ page }) => {
  await page.goto(`${pair}#killed`);
  await page.locator("#killed").getByRole("link", { name: "What all 6 accounts say" }).click();
  await expect(page).toHaveURL(`${erbil}questions/killed/`);
});

test("swapping sides and changing an article keep what was set", async ({ page }) => {
  await page.goto(`${pair}?show=disputed,detail#killed`);
  await page.getByText("View", { exact: true }).click();
  await page.getByRole("link", { name: "Swap sides" }).click();
  await expect(page).toHaveURL(`${erbil}cbc-2024-01-16/us-condemns-2024-01-16/?show=disputed,detail#killed`);
  await page.locator("[data-part=account][data-place=b] [data-part=switch] summary").click();
  await page
    .locator("[data-part=account][data-place=b] [data-part=switch]")
    .getByRole("link", { name: "The Age" })
    .click();
  await expect(page).toHaveURL(`${erbil}cbc-2024-01-16/theage-2024-01-16/?show=disputed,detail#killed`);
  await expect(page.locator("#killed")).toHaveAttribute("aria-current", "true");
});

test("the counterpart: from the passage in one text to that in the other, keyboard and all", async ({ page }) => {
  await page.goto(`${missiles}#missiles-fired`);
  await page.keyboard.press("s");
  await expect(page.locator("[data-part=account][data-place=b] [data-part=mark-sign]:focus")).toHaveCount(1);
  await page.keyboard.press("s");
  await expect(page.locator("[data-part=account][data-place=a] [data-part=mark-sign]:focus")).toHaveCount(1);
});

test("the copied link gives what was seen", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${pair}?show=disputed,detail`);
  await page.keyboard.press("n");
  await page.keyboard.press("n");
  await page.keyboard.press("l");
  await expect(page.locator("[data-part=toast]")).toHaveText("Link copied.");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(new URL(`${pair}?show=disputed,detail#killed`, page.url()).href);

  const friend = await context.newPage();
  await friend.setViewportSize(wide);
  await friend.goto(copied);
  await expect(friend.locator("#killed")).toHaveAttribute("aria-current", "true");
  await expectLevel(friend, "killed");
});

test("where the clipboard is closed the link is shown to be copied by hand", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.goto(pair);
  await page.keyboard.press("n");
  await page.keyboard.press("l");
  await expect(page.locator("[data-part=toast]")).toContainText("Copy this: http");
  await expect(page.locator("[data-part=toast]")).toContainText("#target-erbil");
});

test("help opens with ?, closes with Escape, and turns the keys off for good", async ({ page }) => {
  await page.goto(pair);
  await page.keyboard.press("?");
  const help = page.getByRole("dialog");
  await expect(help).toBeVisible();
  await page.keyboard.press("n");
  await expect(page.locator("[data-part=step-status]")).toHaveText("11 questions");
  await help.getByRole("checkbox").uncheck();
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
  await page.keyboard.press("n");
  await expect(page.locator("[data-part=step-status]")).toHaveText("11 questions");

  await page.reload();
  await page.keyboard.press("n");
  await expect(page.locator("[data-part=step-status]")).toHaveText("11 questions");
  await page.getByText("View", { exact: true }).click();
  await page.getByRole("button", { name: "Help and keys" }).click();
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Close" }).click();
  await page.keyboard.press("n");
  await expect(page.locator("[data-part=step-status]")).toHaveText("1 of 11");
});

test("no key acts while somebody types, or with a modifier", async ({ page }) => {
  await page.goto(pair);
  await page.evaluate(() => {
    const field = document.createElement("input");
    document.querySelector("main")?.prepend(field);
    field.focus();
  });
  await page.keyboard.type("nnvp");
  await expect(page.locator("[data-part=step-status]")).toHaveText("11 questions");
  await page.evaluate(() => document.querySelector("input")?.blur());
  await page.keyboard.press("Control+n");
  await expect(page.locator("[data-part=step-status]")).toHaveText("11 questions");
});

test("by keyboard alone: tab to a question, open it, and on to the words", async ({ page }) => {
  await page.goto(missiles);
  await page.locator("#missiles-fired [data-part=card-head] a").focus();
  await page.keyboard.press("Enter");
  await expectLevel(page, "missiles-fired");
  await page
    .locator('[data-part=account][data-place=b] mark[data-question="missiles-fired"] + [data-part=mark-sign]')
    .first()
    .focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#missiles-fired")).toHaveAttribute("aria-current", "true");
});

test("#article.p4 opens the paragraph", async ({ page }) => {
  await page.goto(`${pair}#cbc-2024-01-16.p6`);
  await expect(page.locator("[id='cbc-2024-01-16.p6']")).toBeInViewport();
});

test("a passage's own anchor opens its question and its text", async ({ page }) => {
  await page.goto(`${pair}#cbc-2024-01-16.target-erbil.3`);
  await expect(page.locator("#target-erbil")).toHaveAttribute("aria-current", "true");
  await expect(page.locator("[id='cbc-2024-01-16.target-erbil.3']")).toBeInViewport();
  // From there the counterpart is in the other text.
  await page.keyboard.press("s");
  await expect(page.locator("[data-part=account][data-place=a] [data-part=mark-sign]:focus")).toHaveCount(1);
});

test("an anchor that names nothing, or is broken, leaves a page that works", async ({ page }) => {
  for (const hash of ["#nothing", "#%E0%A4%A", "#a.b.c.d", "#__proto__"]) {
    await page.goto(`${pair}${hash}`);
    await page.reload();
    await page.keyboard.press("n");
    await expect(page.locator("[data-part=step-status]")).toHaveText(/of 11/);
  }
});

test("the texts are what was published: to a program, and to who copies them", async ({ page }) => {
  const { articles } = readShelf("content");
  await page.goto(pair);
  for (const id of ["us-condemns-2024-01-16", "cbc-2024-01-16"]) {
    const article = articles.find((article) => article.id === id);
    const blocks = article?.blocks.map(({ start, end }) => article.text.slice(start, end)) ?? [];
    for (const [number, text] of blocks.entries()) {
      expect(await page.locator(`[id="${id}.p${number}"]`).evaluate((block) => block.textContent)).toBe(text);
    }
    const copied = await page.locator(`[id="${id}"] [data-part=account-text]`).evaluate((text) => {
      getSelection()?.selectAllChildren(text);
      return getSelection()?.toString() ?? "";
    });
    expect(copied.split(/\s*\n\s*/).filter(Boolean)).toEqual(blocks.slice(1));
  }
});

test("read aloud: the whole of A, then the whole of B; each mark announces its relation once", async ({ page }) => {
  await page.goto(pair);
  const order = await page
    .locator("[data-part=account], [data-part=questions]")
    .evaluateAll((parts) => parts.map(({ dataset: { part, place } }) => [part, place]));
  expect(order).toEqual([
    ["account", "a"],
    ["account", "b"],
    ["questions", undefined],
  ]);
  const marks = await page.locator("[data-part=account][data-place=b] mark[id]").count();
  const labels = await page
    .locator("[data-part=account][data-place=b] [data-part=mark-sign]")
    .evaluateAll((signs) => signs.map((sign) => sign.getAttribute("aria-label")));
  expect(labels).toHaveLength(marks);
  for (const label of labels) expect(label).toMatch(/^[A-Z].+: .+\?$/);
});

test("near-identical sentences of two papers are shown word by word", async ({ page }) => {
  await page.goto(`${process.env["STRANGE_SITE"]}/incidents/mill-2022/morning-2022-06-06/evening-2022-06-06/#killed`);
  await expect(page.locator("#killed [data-part=wording] del")).toHaveText(["old", "Monday."]);
  await expect(page.locator("#killed [data-part=wording] ins")).toHaveText(["disused", "Monday morning."]);
});

test("overlapping marks run in lanes, each with its own line, and lose no letter", async ({ page }) => {
  await page.goto(`${process.env["STRANGE_SITE"]}/incidents/mill-2022/morning-2022-06-06/evening-2022-06-06/`);
  const block = page.locator('[id="morning-2022-06-06.p2"]');
  expect(await block.evaluate((element) => element.textContent)).toBe(
    "Crossing passages run here over one another until the end of the line.",
  );
  for (let i = 0; i < 4; i++) {
    const words = await block
      .locator(`mark[data-question="crossing-${i}"]`)
      .evaluateAll((marks) => marks.map((mark) => mark.textContent).join(""));
    expect(words).toBe(
      [
        "Crossing passages run here",
        "passages run here over one another",
        "run here over",
        "one another until the end",
      ][i],
    );
  }
  const lanes = await block.locator("mark").evaluateAll((marks) => marks.map((mark) => mark.dataset["lane"]));
  expect(new Set(lanes).size).toBe(3);
});

test("a text that tries to run does not: it is shown", async ({ page }) => {
  await page.goto(`${process.env["STRANGE_SITE"]}/incidents/hostile-2021/hostile-2021-05-05/plain-2021-05-05/`);
  await expect(page.locator("[data-part=account][data-place=a] [data-part=headline]")).toHaveText(
    "<script>document.title='run'</script> & “quotes”",
  );
  await expect(page.locator("[data-part=account][data-place=a] [data-part=byline]").first()).toContainText(
    "<img src=x onerror=alert(1)>",
  );
  expect(await page.title()).not.toBe("run");
  await expect(page.locator("[data-part=account][data-place=a] [data-part=account-text]")).toContainText(
    "a <b>tag</b> in the text",
  );
});

test.describe("on a phone", () => {
  test.beforeEach(async ({ page }) => page.setViewportSize({ width: 390, height: 844 }));
  const [a, b] = ["[data-part=account][data-place=a]", "[data-part=account][data-place=b]"];

  test("who arrives at a question sees its passage above it", async ({ page }) => {
    await page.goto("/incidents/erbil-2024-01/cbc-2024-01-16/tass-2024-01-16/#target-erbil");
    const mark = page.locator(`${a} mark[data-question=target-erbil]`).first();
    const end = async () => (await mark.boundingBox())?.y ?? Infinity;
    const over = await page.locator("[data-part=questions]").boundingBox();
    await expect.poll(end).toBeLessThan((over?.y ?? 0) - 40);
    expect(await end()).toBeGreaterThan(0);
  });

  test("the text comes first, and A, B and the questions are one tap apart, each at the place where it was left", async ({
    page,
  }) => {
    await page.goto(pair);
    await page.locator("[data-part=hint] button").click();
    const first = await page.locator(`${a} [data-part=block]`).first().boundingBox();
    expect(first?.y).toBeLessThan(700);
    expect(first?.width).toBeGreaterThan(300);
    await expect(page.locator(b)).toBeHidden();
    await page.mouse.wheel(0, 900);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
    const left = await page.evaluate(() => scrollY);
    await page.locator("[data-show=b]").click();
    await expect(page.locator(a)).toBeHidden();
    await expect(page.locator(`${b} [data-part=headline]`)).toBeInViewport();
    await page.locator("[data-show=list]").click();
    await expect(page.locator("#killed [data-part=card-answers]")).toBeVisible();
    await expect(page.locator("[data-show=list]")).toHaveAttribute("aria-pressed", "true");
    await page.locator("[data-show=a]").click();
    expect(await page.evaluate(() => scrollY)).toBe(left);
  });

  test("a tap on marked words opens their question as a sheet from below, and moves nothing", async ({ page }) => {
    await page.goto(pair);
    const mark = page.locator(`${a} mark[data-question="target-erbil"]`).first();
    await mark.evaluate((element) => {
      element.scrollIntoView({ block: "start" });
      scrollBy(0, -120);
    });
    const before = await page.evaluate(() => scrollY);
    const at = await mark.evaluate((element) => element.getClientRects()[0]?.toJSON() as { x: number; y: number });
    await page.mouse.click(at.x + 4, at.y + 8);
    const card = page.locator("[data-part=card][aria-current]");
    await expect(card).toHaveId("target-erbil");
    await expect(card.locator("[data-part=card-answers]")).toBeVisible();
    expect(await page.evaluate(() => scrollY)).toBe(before);
    const sheet = await page.locator("[data-part=questions]").boundingBox();
    expect(sheet?.y).toBeGreaterThan(844 / 3);
    await expect(mark).toBeInViewport();
    await card.getByRole("button", { name: /^Close/ }).click();
    await expect(page.locator("[data-part=questions]")).toBeHidden();
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  test("a quotation in the sheet leads to the other text, at its words", async ({ page }) => {
    await page.goto(`${pair}#killed`);
    await page.locator("#killed [data-part=said] a").last().click();
    await expect(page.locator(`${b} mark[data-question="killed"]`).last()).toBeInViewport();
    await expect(page.locator(a)).toBeHidden();
    await expect(page.locator("[data-show=b]")).toHaveAttribute("aria-pressed", "true");
  });

  test("a link to a passage of the second text shows the second text", async ({ page }) => {
    await page.goto(`${pair}#cbc-2024-01-16.p4`);
    await expect(page.locator("[id='cbc-2024-01-16.p4']")).toBeInViewport();
    await page.goto(`${pair}#cbc-2024-01-16.killed`);
    await page.reload();
    await expect(page.locator("[id='cbc-2024-01-16.killed']")).toBeInViewport();
  });
});

for (const width of [768, 820, 1100, 1216]) {
  test(`at ${width} px two columns of at least 45 characters have two thirds of the window, and come level`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 1100 });
    await page.goto(`${missiles}#missiles-fired`);
    await expectLevel(page, "missiles-fired");
    for (const column of ["[data-part=account][data-place=a]", "[data-part=account][data-place=b]"])
      expect(await measure(page, column)).toBeGreaterThanOrEqual(45);
    const text = await page.locator("[data-part=account][data-place=a]").boundingBox();
    const sheet = await page.locator("[data-part=questions]").boundingBox();
    const lowest = width < 1216 ? (sheet?.y ?? NaN) : 1100;
    await page.locator("[data-part=hint] button").click();
    expect((lowest - (text?.y ?? NaN)) / 1100).toBeGreaterThanOrEqual(0.6);
  });
}

test("at 1440 px the text runs 52 to 75 characters a line", async ({ page }) => {
  await page.goto(missiles);
  for (const column of ["[data-part=account][data-place=a]", "[data-part=account][data-place=b]"]) {
    const characters = await measure(page, column);
    expect(characters).toBeGreaterThanOrEqual(52);
    expect(characters).toBeLessThanOrEqual(75);
  }
});

/** How many characters a full line of a column has, on average. */
async function measure(page: Page, column: string): Promise<number> {
  return page.locator(`${column} [data-part=account-text]`).evaluate((text) => {
    const sample = document.createElement("span");
    sample.style.cssText = "position:absolute;visibility:hidden;white-space:nowrap";
    sample.textContent = (text.textContent ?? "").slice(0, 400);
    text.append(sample);
    const perCharacter = sample.getBoundingClientRect().width / 400;
    sample.remove();
    return text.getBoundingClientRect().width / perCharacter;
  });
}

function top(pane: Locator): Promise<number> {
  return pane.evaluate((element) => Math.round(element.scrollTop));
}

/** The first passages on a question are at one height, both in sight. */
async function expectLevel(page: Page, question: string): Promise<void> {
  const heights = () =>
    page.evaluate((id) => {
      const line = (column: string) =>
        document.querySelector(`${column} mark[data-question="${id}"]`)?.getClientRects()[0]?.top ?? NaN;
      return Math.abs(line("[data-part=account][data-place=a]") - line("[data-part=account][data-place=b]"));
    }, question);
  await expect.poll(heights, { message: `${question} is not level` }).toBeLessThanOrEqual(2);
  await expect(
    page.locator(`[data-part=account][data-place=a] mark[data-question="${question}"]`).first(),
  ).toBeInViewport();
}

test("a pair asks eight times at most, for what it shows and does at once", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(missiles);
  await expect(page.locator("parallax-pair[data-ready]")).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(asked.length, asked.join("\n")).toBeLessThanOrEqual(8);
});

test("choosing restyles what it changes, and neither the texts nor the other cards", async ({ page, browser }) => {
  await page.goto(missiles);
  await expect(page.locator("parallax-pair[data-ready]")).toBeVisible();
  // What is drawn for the first time is put in; all that comes later finds it there.
  await page.locator("[data-part=card-head] a").nth(1).click();
  await page.waitForTimeout(500);
  const all = await page.locator("main *").count();
  await browser.startTracing(page, { categories: ["devtools.timeline"] });
  await page.locator("[data-part=card-head] a").nth(2).click();
  await expect(page.locator("[data-part=card]").nth(2)).toHaveAttribute("aria-current", "true");
  await page.waitForTimeout(300);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: { name: string; args: { elementCount?: number } }[];
  };
  const counts = traceEvents.flatMap(({ name, args }) => (name === "UpdateLayoutTree" ? (args.elementCount ?? 0) : []));
  expect(counts.length).toBeGreaterThan(0);
  expect(all).toBeGreaterThan(500);
  expect(Math.max(...counts), `of ${all} elements`).toBeLessThan(all / 3);
});
