import { expect, test, type Page } from "@playwright/test";

/** Accounts in three languages and two directions (tests/strange-shelf.ts): the editors have read all, the engine those in English alone. */
const site = process.env["STRANGE_SITE"] ?? "";
const fire = `${site}/incidents/customs-2024/`;
const draft = `${site}/incidents/draft-customs-2024/`;
const [english, arabic, japanese] = ["harbourpost-2024-09-08", "almina-2024-09-08", "minato-2024-09-09"];

test.beforeEach(async ({ page }) => page.setViewportSize({ width: 1440, height: 900 }));

/** The language and the direction in which an element's words are shown, each as the nearest element says it. */
const shownIn = (page: Page, words: RegExp) =>
  page.locator("body").evaluate((body: HTMLElement, source: string) => {
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (
        !parent ||
        parent.closest("script, style, option, title, textarea") ||
        !new RegExp(source, "u").test(node.textContent ?? "")
      )
        continue;
      found.add(`${parent.closest<HTMLElement>("[lang]")?.lang} ${getComputedStyle(parent).direction}`);
    }
    return [...found].sort();
  }, words.source);

for (const path of [
  "",
  `${english}/${arabic}/`,
  `${arabic}/${japanese}/`,
  `${arabic}/`,
  "questions/injured/",
  "questions/museum/",
  "sources/",
  "sheet/",
  "key/",
  `sheet/${english}/${arabic}/`,
  `key/${arabic}/${japanese}/`,
  `${arabic}/${japanese}/embed/`,
  "questions/injured/embed/",
]) {
  test(`Arabic is shown from right to left and in its language, Japanese in its own: /${path}`, async ({ page }) => {
    await page.goto(`${fire}${path}`);
    // Of a name by itself only the script may be known: its language is left open.
    const ofArabic = await shownIn(page, /\p{Script=Arabic}/u);
    expect(ofArabic.length).toBeGreaterThan(0);
    for (const shown of ofArabic) expect(["ar rtl", " rtl"]).toContain(shown);
    for (const shown of await shownIn(page, /[\p{Script=Hiragana}\p{Script=Han}]/u))
      expect(["ja ltr", " ltr"]).toContain(shown);
  });
}

test("a text, its headline and its quotations are marked as Arabic, and an English one as English", async ({
  page,
}) => {
  await page.goto(`${fire}${english}/${arabic}/#injured`);
  const text = (id: string) => page.locator(`[data-part=account-text][data-article=${id}]`);
  await expect(text(arabic)).toHaveAttribute("lang", "ar");
  await expect(text(arabic)).toHaveAttribute("dir", "rtl");
  await expect(text(english)).toHaveAttribute("lang", "en");
  await expect(text(english)).not.toHaveAttribute("dir", /./);
  await expect(page.locator(`#${arabic} [data-part=headline]`)).toHaveAttribute("dir", "rtl");
  await expect(page.locator("#injured q[lang=ar]")).toHaveText("إن ثلاثة أشخاص أصيبوا");
  await expect(page.locator("#injured [data-part=translation]")).toHaveText(
    "In the editors’ English: “that three people were injured”",
  );
});

for (const [a, b] of [
  [arabic, english],
  [english, arabic],
]) {
  test(`paragraph numbers stand where lines begin and in sight, and connectors end beside the text: ${a} and ${b}`, async ({
    page,
  }) => {
    await page.goto(`${fire}${a}/${b}/#injured`);
    await expect(page.locator("[data-part=connectors] path")).toHaveCount(2);
    const at = await page.evaluate(() => {
      const digits = 8;
      const box = (element: Element | null) => element?.getBoundingClientRect() ?? new DOMRect();
      const paths = [...document.querySelectorAll<SVGPathElement>("[data-part=connectors] path")].map((path) => {
        const begins = path.getPointAtLength(0);
        return begins.x + box(path.ownerSVGElement).left;
      });
      return ["a", "b"].map((side, i) => {
        const account = document.querySelector(`[data-part=account][data-place=${side}]`);
        const text = box(account?.querySelector("[data-part=account-text]") ?? null);
        const number = box(account?.querySelector("[data-part=block-number]") ?? null);
        const pane = box(account);
        return {
          isRightToLeft: account?.querySelector<HTMLElement>("[data-part=account-text]")?.dir === "rtl",
          before: number.right <= text.left + 1,
          after: number.left >= text.right - 1,
          // Its digits stand at its end beside the text.
          inSight: number.right - digits >= pane.left && number.left + digits <= pane.right,
          line: side === "a" ? (paths[i] ?? 0) - text.right : text.left - (paths[i] ?? 0),
        };
      });
    });
    for (const { isRightToLeft, before, after, inSight, line } of at) {
      expect({ before, after, inSight }).toEqual({ before: !isRightToLeft, after: isRightToLeft, inSight: true });
      expect(line).toBeGreaterThan(0);
      expect(line).toBeLessThan(40);
    }
  });
}

for (const [kind, path, says] of [
  ["grid", "", "not read for suggestions: in Arabic"],
  ["pair", `${arabic}/${english}/`, "not read for suggestions: in Arabic"],
  ["annotated article of another", `${english}/`, "In other languages, not read for suggestions: صحيفة الميناء"],
  [
    "annotated article",
    `${arabic}/`,
    "This text is in Arabic, which is not read for suggestions: nothing was looked for in it.",
  ],
  ["question", "questions/suggested-injured/", "In other languages, not read for suggestions: صحيفة الميناء"],
  ["key", "key/", "not read for suggestions: in Arabic"],
] as const) {
  test(`of what the engine does not read it says no silence: ${kind}`, async ({ page }) => {
    await page.goto(`${draft}${path}`);
    const words = await page.locator("main").evaluate((main: HTMLElement) => {
      // What the signs mean is told of any two accounts.
      for (const legend of main.querySelectorAll("[data-part=sheet-legend]")) legend.remove();
      return main.textContent.replace(/\s+/g, " ");
    });
    expect(words).toContain(says);
    expect(words).not.toMatch(/does not say(?! who is right)|says nothing on this|Only in|Does not say: [^.]*صحيفة/);
  });
}

test("data say what was not read, each text’s language, and the editors’ translation", async ({ request }) => {
  const ofDraft = await (await request.get(`${site}/incidents/draft-customs-2024.json`)).json();
  for (const { silent, unread, pairs } of ofDraft.questions) {
    expect(silent).not.toContain(arabic);
    expect(unread).toEqual([arabic]);
    for (const { accounts, relation } of pairs) if (accounts.includes(arabic)) expect(relation).toBe("unseen");
  }
  const { accounts, questions } = await (await request.get(`${site}/incidents/customs-2024.json`)).json();
  expect(accounts.map(({ language, textLanguage }: Record<string, string>) => `${language} ${textLanguage}`)).toEqual([
    "en en",
    "ar ar",
    "ja ja",
    "en en",
  ]);
  expect(JSON.stringify(questions)).toContain('"translation":"that three people were injured"');
});

test("citations name the language, and change no letter of a headline", async ({ request }) => {
  const of = async (kind: string) => (await request.get(`${site}/articles/${arabic}/cite.${kind}`)).text();
  expect(await of("ris")).toMatch(/^LA {2}- ar/m);
  expect(await of("bib")).toMatch(/language = \{ar\}/);
  expect(JSON.parse(await of("json"))[0]).toMatchObject({
    language: "ar",
    title: "حريق يلتهم مبنى الجمارك القديم في أوستبي",
  });
});
