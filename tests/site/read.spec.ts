import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { begin, crane, elsewhere, markConflict, other, own, paste, select, suggested, watch } from "./read-steps.ts";

/** A reader's own comparison, from pasting to judging, as somebody without git, Markdown or a terminal makes it. */
const arabic = `سقوط رافعة على مدرسة في أوستبي

سقطت رافعة على سطح مدرسة في أوستبي صباح الثلاثاء، وأصيب ثلاثة أشخاص، وقال رجال الإطفاء إن المدرسة ستبقى مغلقة حتى يوم الجمعة على الأقل.`;

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  watch(page);
});

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
  // By which rule it was found, and when it was confirmed, stays to be seen.
  await expect(own(page).filter({ hasText: "How many were injured?" })).toContainText(/Found by .* confirmed on/);
  await page.reload();
  await expect(own(page)).toHaveCount(2);
});

test("what the engine leaves open is said by whoever confirms it: its words are pointed at, and it is no conflict by itself", async ({
  page,
}) => {
  await findDifferences(page);
  await begin(page, crane, other);
  await page.goBack();
  await expect(page.locator("[data-part=read-incident]")).toContainText(
    "Probably one incident: both in Ostby. That is not sure: where they differ, what is suggested says no more than that.",
  );
  await expect(page.locator("[data-part=counts] li")).toHaveText([
    "Suggested, not reviewed:",
    /1 that differs, not judged/,
  ]);
  await expect(page.locator("tr[data-suggested] [data-part=point]")).toHaveText(["Three", "Five"]);
  await page.getByRole("link", { name: "Read the two side by side" }).click();
  const card = suggested(page);
  await expect(card).toHaveCount(1);
  await expect(card).toContainText("Differs; not judged");
  await expect(card).toContainText("They differ; whether both can be so was not judged.");
  await expect(page.locator("mark [data-part=point]")).toHaveText(["Three", "Five"]);
  expect(
    await page
      .locator("mark [data-part=point]")
      .evaluateAll((points) => points.map((point) => getComputedStyle(point).textDecorationLine)),
  ).toEqual(["underline", "underline"]);
  await expect(page.locator("[data-part=found-in-one] summary")).toHaveText(/^Found in one account only \(1\)/);
  await card.locator("[data-part=card-head] a").click();
  await card.getByRole("button", { name: /^Confirm/ }).click();
  // Nothing is confirmed as long as it is not said how the two stand.
  await expect(own(page)).toHaveCount(0);
  await card.getByRole("combobox", { name: /stand to each other/ }).selectOption("Different, but both can be so");
  await card.getByRole("button", { name: /^Confirm/ }).click();
  await expect(own(page)).toHaveCount(1);
  await expect(own(page)).toContainText("Differ in detail");
  // What was found in one is confirmed on its question's page: the other article stays unmarked, until the reader says more.
  await page.locator("[data-part=found-in-one] summary").click();
  await page.getByRole("link", { name: "Who was it?" }).click();
  await expect(page.locator("[data-part=question-relation]")).toContainText("Found in “Crane");
  await page.getByRole("button", { name: /^Confirm this question/ }).click();
  await expect(page.getByRole("status").filter({ hasText: "as not marked" })).toBeVisible();
  await expect(page.locator("[data-part=question-relation]")).toContainText("Found in");
  await page.getByRole("checkbox", { name: /does not say/ }).check();
  await expect(page.locator("[data-part=question-relation]")).toContainText("Only in");
});

/** In the engine's place one that finds a difference, and something in the first article alone. */
async function findDifferences(page: Page): Promise<void> {
  await page.route("**/behaviours/read-worker.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: `(${differences.toString()})();` }),
  );
}

function differences(): void {
  type Account = { article: { id: string; text: string } };
  addEventListener(
    "message",
    ({ data }: MessageEvent<{ incident?: { accounts: Account[]; questions: { id: string }[] } }>) => {
      const [a, b] = data.incident?.accounts.map(({ article }) => article) ?? [];
      const claim = (article: Account["article"], quote: string, point: string) => {
        const start = article.text.indexOf(quote);
        const points = [{ start, end: start + point.length }];
        const voice = { itself: true, key: article.id };
        return { article: article.id, start, end: start + quote.length, quote, passage: 1, voice, says: quote, points };
      };
      const none = { byMachine: true, elsewhere: [], compatible: [], updates: [], conflicts: [], withheld: [] };
      const suggested =
        a && b
          ? [
              {
                ...none,
                id: "suggested-injured",
                ask: "How many were injured?",
                positions: [
                  { id: "p1", says: "three", claims: [claim(a, "Three people were injured", "Three")] },
                  { id: "p2", says: "five", claims: [claim(b, "Five people were injured", "Five")] },
                ],
                differing: [{ positions: ["p1", "p2"] }],
              },
              {
                ...none,
                id: "suggested-who",
                ask: "Who was it?",
                positions: [
                  { id: "p1", says: "Holm", claims: [claim(a, "Karsten Holm of the fire service", "Karsten")] },
                ],
              },
            ]
          : [];
      postMessage({
        found: {
          suggested: suggested.filter(({ id }) => !data.incident?.questions.some((asked) => asked.id === id)),
          oneIncident: { verdict: "probably", because: ["both in Ostby"] },
          pairs: a && b ? [{ a: a.id, b: b.id, verdict: "probably", because: ["both in Ostby"] }] : [],
          isListed: false,
          notRead: [],
          alike: [],
          wording: [],
        },
      });
    },
  );
}

test("a comparison that goes on with an incident of the shelf is of one incident, since its editors say so", async ({
  page,
}) => {
  await page.goto("/read/?from=erbil-2022-03");
  await expect(page.locator("[data-part=read-incident]")).toContainText(
    "The editors of this site list these as accounts of one incident.",
    { timeout: 60_000 },
  );
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
  // Keys act once the page is drawn; before that it has no mark in any case.
  await expect(page.locator("[data-part=account-text]").first()).toBeVisible();
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
  const there = await elsewhere(browser);
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
  await there.context().close();
});

test("a link carries the comparison without its texts: read from the quotations alone, and whole with the articles at hand", async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await begin(page, crane, other);
  await markConflict(page, "Three people were injured", "Five people were injured");
  await page.getByRole("link", { name: "Articles of your own" }).click();
  await page.getByRole("button", { name: "Copy a link", exact: true }).click();
  await expect(page.locator("[data-part=toast]")).toContainText("no text of the articles");
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const there = await elsewhere(browser);
  await there.goto(link);
  await expect(there.locator("[data-part=read-without-texts]")).toContainText("Five injured as crane falls");
  // A word of the texts that no quotation holds.
  await expect(there.locator("main")).not.toContainText("tower");
  await there.getByRole("link", { name: "Read the two side by side" }).click();
  await expect(own(there)).toContainText("Conflict");
  await expect(there.locator("[data-place=a] [data-part=block]")).toHaveText(["Three people were injured"]);
  await there.goBack();
  await paste(there, crane.replace("Three people were injured, said", "At eight, three people were injured, said"));
  await expect(there.locator("[data-part=read-said]")).toContainText("was edited since");
  await expect(there.locator("[data-part=read-without-texts]")).not.toContainText("Crane collapses");
  await paste(there, other);
  await expect(there.locator("[data-part=read-said]")).toContainText("found again, exactly as shared");
  await expect(there.locator("[data-part=read-without-texts]")).toHaveCount(0);
  await there.getByRole("link", { name: "Read the two side by side" }).click();
  await expect(there.locator("[data-place=b] mark[data-kind=conflict]:not([data-suggested])")).toHaveText([
    "Five people were injured",
  ]);
  // The same link leads to what was made of it.
  await there.goto("/read/");
  await there.goto(link);
  await expect(there.getByRole("heading", { name: "2 articles" })).toBeVisible();
  await expect(there.locator("[data-part=read-without-texts]")).toHaveCount(0);
  await there.goto(`/read/${new URL(link).hash.slice(0, -9)}`);
  await expect(there.locator("[data-part=read-said]")).toContainText("cut short");
  await there.context().close();
});

test("a lesson goes to a class as a file: judged first, without names, handed in, and tallied", async ({
  page,
  browser,
}) => {
  await begin(page, crane, other);
  await markConflict(page, "Three people were injured", "Five people were injured");
  await page.getByRole("link", { name: "Articles of your own" }).click();
  await page.getByLabel("without publishers").check();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the lesson as a file" }).click(),
  ]);
  const lesson = test.info().outputPath("lesson.json");
  await download.saveAs(lesson);
  await page.goto(page.url());
  const handed: string[] = [];
  for (const [name, answer] of [
    ["Ada", "Cannot both be so"],
    ["Ben", "The same"],
  ] as const) {
    const pupil = await elsewhere(browser);
    await pupil.goto("/read/");
    await pupil.getByLabel(/or files/).setInputFiles(lesson);
    await expect(pupil).toHaveURL(/judge=1/);
    const card = pupil.locator("[data-part=card]");
    await expect(card.getByText("Conflict")).toBeHidden();
    await expect(pupil.getByRole("heading", { level: 1 })).toHaveText("Account A and Account B");
    await card.getByRole("radio", { name: answer }).check();
    await card.getByRole("button", { name: /Reveal/ }).click();
    await expect(card).toContainText("Who made this");
    await pupil.getByRole("button", { name: "Round-up" }).click();
    await pupil.getByLabel("Your name, if you like").fill(name);
    await pupil.getByRole("dialog").getByRole("button", { name: "Copy a link", exact: true }).click();
    await expect(pupil.locator("[data-part=toast]")).toHaveText("Link copied.");
    handed.push(await pupil.evaluate(() => navigator.clipboard.readText()));
    await pupil.context().close();
  }
  await page.goto("/teach/tally/");
  await page.getByRole("textbox").fill(handed.join("\n"));
  await expect(page.locator("[data-part=tally-said]")).toHaveText("2 handed in.");
  await expect(page.locator("[data-part=tally-question]")).toHaveCount(1);
  await expect(page.locator("[data-part=tally-question]")).toContainText("Cannot both be so 1, The same 1.");
});

test("an unmarked pair: alike passages are named and keep it level; figures in them that differ are a suggestion, with the voices that the texts name", async ({
  page,
}) => {
  const fire = "Five people were injured, said Karsten Holm of the fire service: the crane's driver and four cleaners.";
  const police = other.replace("Five people were injured", `${fire}\n\nThere was panic`);
  await begin(page, crane, police);
  const alike = page.locator("[data-part=read-alike]");
  await expect(alike).toContainText(/seems? to tell of the same, and (?:is|are) kept level/);
  await expect(alike.getByRole("button")).toHaveCount(0);
  const question = page.locator("[data-part=card]").filter({ hasText: "How many were injured?" });
  await expect(question).toContainText("Suggested");
  await question.getByRole("link", { name: "How many were injured?" }).click();
  await expect(question.locator("[data-part=card-answers]")).toContainText("Karsten Holm of the fire service");
});

test("on a phone: words are selected in one text and, one tap further, in the other", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  watch(page);
  await begin(page, crane, other);
  await select(page, "a", "Three people were injured");
  const form = page.getByRole("form", { name: "Mark the selected words" });
  await form.getByRole("button", { name: "The other text" }).tap();
  await expect(page.locator("[data-place=b] [data-part=account-text]")).toBeVisible();
  await select(page, "b", "Five people were injured");
  await form.getByText("Cannot both be so").tap();
  await form.getByRole("button", { name: "Mark", exact: true }).tap();
  await expect(own(page)).toHaveCount(1);
  await context.close();
});

test("the same words marked again stand otherwise, and make no second question", async ({ page }) => {
  await begin(page, crane, other);
  await markConflict(page, "Three people were injured", "Five people were injured");
  await select(page, "a", "Three people were injured");
  await select(page, "b", "Five people were injured");
  await page.keyboard.press("3");
  await page.keyboard.press("Enter");
  await expect(own(page)).toContainText("Differ in detail");
  await expect(own(page)).toHaveCount(1);
});

test("two tabs on one comparison show one state", async ({ page, context }) => {
  await begin(page, crane, other);
  const second = await context.newPage();
  watch(second);
  await second.goto(page.url().replace(/&.*/, ""));
  await expect(second.getByRole("heading", { name: "2 articles" })).toBeVisible();
  await markConflict(page, "Three people were injured", "Five people were injured");
  await expect(second.locator("[data-part=read-said]")).toContainText("changed in another tab");
  await expect(second.locator("[data-part=counts]")).toContainText("1 conflict");
  await second.getByLabel("What happened, in a few words").fill("The crane of Ostby");
  await second.getByLabel("What happened, in a few words").press("Tab");
  await expect(second.getByRole("heading", { level: 1 })).toHaveText("The crane of Ostby");
  await expect(page.locator("[data-part=crumb]")).toContainText("The crane of Ostby");
  await expect(own(page)).toHaveCount(1);
});

test("what another tab marks while words are selected here is not lost by what is marked here", async ({
  page,
  context,
}) => {
  await begin(page, crane, other);
  const second = await context.newPage();
  watch(second);
  await second.goto(page.url());
  await expect(second.locator("parallax-pair[data-ready]")).toBeAttached();
  await select(second, "a", "closed until Friday");
  const heard = second.evaluate(
    () => new Promise<void>((done) => (new BroadcastChannel("parallax-own").onmessage = () => done())),
  );
  await markConflict(page, "Three people were injured", "Five people were injured");
  // What was marked there has come here, and is read.
  await heard;
  await second.waitForTimeout(500);
  await select(second, "b", "closed until the summer holidays");
  await second.keyboard.press("1");
  await second.keyboard.press("Enter");
  await expect(own(second)).toHaveCount(2);
  await expect(own(page)).toHaveCount(2);
});

test("where the browser keeps nothing, the page says so, and all of it works until it is left", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "indexedDB", { value: undefined });
    Object.defineProperty(globalThis, "sessionStorage", {
      get: () => {
        throw new DOMException("no storage here", "SecurityError");
      },
    });
  });
  await page.goto("/read/");
  await paste(page, crane);
  await expect(page.locator("[data-part=read-said]")).toContainText("does not let sites keep anything");
  await paste(page, other);
  await expect(page.locator("[data-part=read-article]")).toHaveCount(2);
  await page.getByRole("link", { name: "Read the two side by side" }).click();
  await expect(page.locator("parallax-pair[data-ready]")).toBeAttached();
  await markConflict(page, "Three people were injured", "Five people were injured");
  await page.goBack();
  await expect(page.locator("[data-part=counts]")).toContainText("1 conflict");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as a file" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("comparison.json");
});

test("the page of notes lists and erases comparisons too", async ({ page }) => {
  await begin(page, crane, other);
  await page.goto("/notes/");
  const kept = page.locator("[data-part=kept-here]");
  await expect(kept).toContainText("Comparisons of your own (/read/): 1, with their texts.");
  page.on("dialog", (dialog) => void dialog.accept());
  await kept.getByRole("button", { name: "Erase everything" }).click();
  await expect(kept).toContainText("Nothing.");
  await page.goto("/read/");
  await expect(page.getByRole("heading", { name: "The first article" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Your comparisons" })).toHaveCount(0);
});

test("where the browser has no room left, the page says so, and what was changed is on it", async ({ page }) => {
  await begin(page, crane, other);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await markConflict(page, "Three people were injured", "Five people were injured");
  await expect(page.locator("[data-part=read-said]")).toContainText("no room left");
  await expect(own(page)).toHaveCount(1);
});

test("kept comparisons that were cleared underneath are written again with the next change", async ({ page }) => {
  await begin(page, crane, other);
  await markConflict(page, "Three people were injured", "Five people were injured");
  await page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const asked = indexedDB.open("parallax-own");
        asked.onsuccess = () => {
          const clearing = asked.result.transaction("comparisons", "readwrite").objectStore("comparisons").clear();
          clearing.onsuccess = () => done();
          clearing.onerror = failed;
        };
      }),
  );
  await markConflict(page, "closed until Friday", "closed until the summer holidays");
  await page.reload();
  await expect(own(page)).toHaveCount(2);
});

test("an article of the shelf is read beside one's own", async ({ page }) => {
  await page.goto("/read/");
  await paste(page, crane);
  await expect(page.locator("[data-part=read-article]")).toHaveCount(1);
  await page.getByText("Or an article of this shelf").click();
  const list = page.getByRole("combobox", { name: "Article" });
  await expect(list.locator("optgroup")).not.toHaveCount(0);
  const name = (await list.locator("option").nth(2).textContent()) ?? "";
  await list.selectOption({ index: 2 });
  await page.getByRole("button", { name: "Add it" }).click();
  await expect(page.locator("[data-part=read-article]")).toHaveCount(2);
  await expect(page.locator("[data-part=read-article]").last()).toContainText(name.split(": ").slice(1).join(": "));
  await expect(page.locator("[data-part=read-incident]")).toContainText(/cannot be told|different incidents/);
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
  await expect(page.getByText("is here twice, word for word")).toBeVisible();
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

test("confirming and dismissing, one after the other: suggestions, an open card, the place in the texts and the keyboard's stay", async ({
  page,
}) => {
  const more = "Sixteen classrooms were damaged. The crane was 40 metres high, the fire service said.";
  await begin(
    page,
    `${crane}\n\n${more}`,
    `${other}\n\nTwelve classrooms were damaged. The crane was 45 metres high, the builder said.`,
  );
  await expect(
    page.getByText("To mark something yourself, select words in one text, then in the other."),
  ).toBeVisible();
  const heads = suggested(page).locator("[data-part=card-head] a");
  await expect(heads).not.toHaveCount(0);
  const before = await heads.count();
  expect(before).toBeGreaterThan(2);
  await heads.first().focus();
  await page.keyboard.press("Enter");
  await suggested(page)
    .first()
    .getByRole("button", { name: /^Confirm/ })
    .focus();
  await page.keyboard.press("Enter");
  await expect(own(page)).toHaveCount(1);
  await expect(own(page).locator("[data-part=card-head] a")).toBeFocused();
  await expect(page.getByRole("checkbox", { name: /Show \d+ suggestions?/ })).toBeChecked();
  await page.getByText("Which passages").click();
  const next = suggested(page).first();
  await next.locator("[data-part=card-head] a").click();
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(own(page)).toHaveCount(0);
  await expect(page.locator("[data-part=card][aria-current=true]")).toHaveCount(1);
  await expect(page.locator("details[open] summary", { hasText: "Which passages" })).toHaveCount(1);
  // The engine has looked again.
  await expect(suggested(page)).toHaveCount(before);
  const last = suggested(page).last();
  await last.locator("[data-part=card-head] a").focus();
  await page.keyboard.press("Enter");
  await last.getByRole("button", { name: /^Dismiss/ }).focus();
  await page.keyboard.press("Enter");
  await expect(suggested(page)).toHaveCount(before - 1);
  await expect(suggested(page).last().locator("[data-part=card-head] a")).toBeFocused();
});

test("by keys alone: a paragraph by its number, fewer of its words by the arrows, how they stand, and on from the new question", async ({
  page,
}) => {
  await begin(page, crane, other);
  const form = page.getByRole("form", { name: "Mark the selected words" });
  const number = (side: "a" | "b", at: number) =>
    page.locator(`[data-place=${side}]`).getByRole("link", { name: `Paragraph ${at}`, exact: true });
  await number("a", 2).focus();
  await page.keyboard.press("Enter");
  for (let i = 0; i < 40 && (await selectedWords(page)) !== "Three people were injured"; i += 1)
    await page.keyboard.press("Shift+ArrowLeft");
  await expect(form).toContainText("hurt: Three people were injuredMark");
  await number("b", 1).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowRight");
  await expect(form).toContainText("school: people were injured when");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("1");
  await page.keyboard.press("Enter");
  await expect(own(page)).toContainText("Conflict");
  await expect(own(page).locator("[data-part=card-head] a")).toBeFocused();
});

test("a question is not emptied, an article taken out says that its marks went, and nothing runs over a narrow window", async ({
  page,
}) => {
  await begin(page, crane, other);
  await markConflict(page, "Three people were injured", "Five people were injured");
  await own(page).locator("[data-part=card-head] a").click();
  await own(page).getByRole("link", { name: "Change" }).click();
  const field = page.getByLabel("The question");
  await expect(field).toHaveValue(/Three people were injured/);
  const asked = await field.inputValue();
  await field.fill("");
  await field.press("Tab");
  await expect(field).toHaveValue(asked);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.getByRole("link", { name: "Articles of your own" }).click();
  await page.getByRole("button", { name: /^Take out Five injured/ }).click();
  await expect(page.getByText("was taken out, and its marks went with it. Undo brings them back.")).toBeVisible();
});

test("words marked over the end of a paragraph are marked in both, and both stand as they stood", async ({ page }) => {
  await begin(page, crane, other);
  const blocks = page.locator("[data-place=a] [data-part=block]");
  const before = await blocks.allTextContents();
  await page.evaluate(() => {
    const [first, second] = document.querySelectorAll("[data-place=a] [data-part=block]");
    const textIn = (block: Element | undefined) => {
      const texts = document.createTreeWalker(block ?? document.body, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        if ((text.textContent ?? "").length > 5) return text;
      return null;
    };
    const [from, to] = [textIn(first), textIn(second)];
    if (!from || !to) throw new Error("no paragraphs");
    getSelection()?.setBaseAndExtent(from, 1, to, 5);
  });
  await page.getByRole("button", { name: "Mark these alone" }).click();
  await expect(own(page)).toHaveCount(1);
  expect(await blocks.allTextContents()).toEqual(before);
  await expect(blocks.nth(0).locator("mark:not([data-suggested])")).not.toHaveCount(0);
  await expect(blocks.nth(1).locator("mark:not([data-suggested])")).not.toHaveCount(0);
});

test("an article dropped on a pair is added, and said to be; on one article alone nothing is asked of another", async ({
  page,
}) => {
  await begin(page, crane, other);
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "third.txt", { type: "text/plain" }));
    document.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  }, "Lindengade school opens again\n\nThe Lindengade school in Ostby opened again on Monday, the mayor said.");
  await expect(page.getByText("Added to this comparison: “Lindengade school opens again”.")).toBeVisible();
  await page.getByRole("link", { name: "with what all others say" }).first().click();
  const number = page.getByRole("link", { name: "Paragraph 1", exact: true });
  await number.click();
  const form = page.getByRole("form", { name: "Mark the selected words" });
  await expect(form.getByRole("button", { name: "Mark these alone" })).toBeVisible();
  await expect(form).not.toContainText("another text");
});

async function selectedWords(page: Page): Promise<string> {
  return page.evaluate(() => (getSelection()?.toString() ?? "").trim());
}
