import { expect, test, type Page } from "@playwright/test";
import type { SearchFile } from "../../app/_behaviours/search-file.ts";
import { SearchIndex } from "../../app/_behaviours/search-index.ts";
import { searchTerm, searchWords } from "../../app/_behaviours/search-words.ts";
import { chanceOf } from "../engine/link-trials/chance.ts";
import { violationsOn } from "./axe.ts";
import { erbil, pageKinds, pair } from "./pages.ts";

/** Everything on the shelf from one field. The first tests need no browser. */

const article = (id: string, text: string) => ({ id, text, by: "", at: `/articles/${id}/` });
const made = new SearchIndex({
  articles: [
    article("quake", "Earthquake in the valley\n\nNobody was hurt.\n\nAn official counted three damaged bridges."),
    article("zh", "地震袭击山谷\n\n官员说三座桥梁受损。"),
    article("ar", "زلزال يضرب الوادي\n\nقال المسؤولون إنّ ثلاثة جسور تضررت."),
  ],
  entries: [
    { kind: "incident", words: "Earthquake of 2024", of: "", at: "/incidents/quake/" },
    { kind: "quotation", words: [0, 43, 87], of: "an official", at: "/incidents/quake/quake/#quake.bridges" },
    { kind: "quotation", words: [0, 0, 10], of: "a headline", at: "/incidents/quake/quake/#quake.what" },
  ],
});

const ready = made.make(new AbortController().signal);
test.beforeAll(() => ready);

test("words of every script are found by what is searched and what is typed alike", () => {
  const terms = (text: string) => searchWords(text).map(({ term }) => term);
  expect(terms("Café “Zürich”, 3rd")).toEqual(["cafe", "zurich", "3rd"]);
  expect(terms("官员说三座桥梁").length).toBeGreaterThan(2);
  expect(searchTerm("المسؤولون")).toBe(searchTerm("مسؤولون"));
  expect(searchTerm("إنّ")).toBe(searchTerm("ان"));
  expect(terms("हिन्दी")).toEqual(["हिन्दी"]);
  for (const { start, end } of searchWords("a 官员说 b")) expect(end).toBeGreaterThan(start);
});

for (const [query, at] of [
  ["earthqake", "/incidents/quake/"],
  ["earthqu", "/incidents/quake/"],
  ["eathqua", "/incidents/quake/"],
  ["earthquuak", "/incidents/quake/"],
  ["valley earhtq", "/articles/quake/"],
  ["vallye earthquake", "/articles/quake/"],
  ["hurt", "/articles/quake/#quake.p1"],
  ["bridges offical", "/articles/quake/#quake.p2"],
  ["桥梁", "/articles/zh/#zh.p1"],
  ["地震", "/articles/zh/"],
  ["جسور", "/articles/ar/#ar.p1"],
  ["مسؤولون", "/articles/ar/#ar.p1"],
] as const) {
  test(`“${query}” finds ${at} first`, () => {
    expect(made.find(query, 1).hits[0]?.at).toBe(at);
  });
}

test("what has the word for its name comes before what quotes it; what has it not is not found", () => {
  expect(made.find("earthquake", 9).hits.map(({ kind }) => kind)).toEqual(["incident", "article", "quotation"]);
  for (const query of ["flood", "2025", "earthquake flood", "…", ""])
    expect(made.find(query, 9), query).toEqual({ count: 0, hits: [] });
});

const seed = 20261127;
const marks = { apostrophe: ["'", "’", "‘", "ʼ", "`", ""], hyphen: ["-", "‐", "‑", "–", ""], stop: [".", ""] };
const groups = [",", ".", "\u202f", "\u00a0", "’", ""];
/** Words as they are written with marks and without. */
const spellings: readonly { readonly word: string; readonly ways: readonly string[] }[] = [
  { word: "Kata’ib", ways: marks.apostrophe.map((mark) => `Kata${mark}ib`) },
  {
    word: "al-Qa’im",
    ways: marks.hyphen.flatMap((hyphen) => marks.apostrophe.map((mark) => `al${hyphen}Qa${mark}im`)),
  },
  { word: "Iran’s", ways: marks.apostrophe.map((mark) => `Iran${mark}s`) },
  { word: "l’attaque", ways: marks.apostrophe.map((mark) => `l${mark}attaque`) },
  { word: "U.S.", ways: ["U.S.", "U.S", "US", "u.s."] },
  { word: "U.N.-backed", ways: marks.hyphen.flatMap((mark) => [`U.N.${mark}backed`, `UN${mark}backed`]).slice(0, -2) },
  { word: "312,000", ways: groups.map((mark) => `312${mark}000`) },
  { word: "1,312,000", ways: groups.map((mark) => `1${mark}312${mark}000`) },
  { word: "F-16", ways: [...marks.hyphen, " "].map((mark) => `F${mark}16`) },
  { word: "Kurdistan24", ways: ["Kurdistan24", "Kurdistan 24", "Kurdistan-24"] },
  { word: "twenty-year-old", ways: marks.hyphen.map((mark) => `twenty${mark}year${mark}old`) },
];
const written = spellings.flatMap(({ word, ways }) =>
  ways.map((way, place) => ({ word, way, id: `${word} ${place}` })),
);
const spelled = new SearchIndex({
  articles: [
    ...written.map(({ id, way }) =>
      article(id, `A headline\n\nOn that day (${way}) it was said so: ${way}, they said.`),
    ),
    ...[
      "A man of Qaim and al Asad",
      "An old year of twenty",
      "Sixteen 16 f",
      "The backed one",
      "24 people, 000 and 312",
    ].map((text, place) => article(`other ${place}`, text)),
  ],
  entries: [],
});
const spelledReady = spelled.make(new AbortController().signal);

for (const { word, ways } of spellings)
  test(`“${word}” is found however its marks are written, in the query and in the text, and is marked whole`, async () => {
    await spelledReady;
    const wanted = written.filter((one) => one.word === word && one.way !== "Kurdistan 24" && one.way !== "F 16");
    for (const query of ways.flatMap((way) => [way, way.toLowerCase(), way.toUpperCase()])) {
      const found = spelled.find(query, 999);
      const ids = found.hits.map(({ at }) => /^\/articles\/(.*?)\//.exec(at)?.[1] ?? "");
      const missed = wanted.filter(({ id }) => !ids.includes(id)).map(({ way }) => way);
      expect({ query, missed }).toEqual({ query, missed: [] });
      expect({ query, count: found.count }).toEqual({ query, count: spelled.find(word, 999).count });
      for (const { id, way } of wanted) {
        const { passage = "", terms = [] } = found.hits[ids.indexOf(id)] ?? {};
        const marked = searchWords(passage).filter(({ term }) => terms.includes(term));
        const whole = { start: passage.indexOf(way), end: passage.indexOf(way) + way.length };
        expect({ query, passage, start: marked[0]?.start }).toEqual({ query, passage, start: whole.start });
        expect(Math.max(...marked.filter(({ start }) => start < whole.end).map(({ end }) => end)), passage).toBe(
          whole.end,
        );
      }
    }
  });

test("a word with marks at any place is found by the word without them, and stands where it says", async () => {
  const chance = chanceOf(seed);
  const letters = () => Array.from({ length: 2 + chance.below(4) }, () => chance.of([..."abdeghiklmnoqrtuz"])).join("");
  const words = Array.from({ length: 120 }, () => {
    const parts = Array.from({ length: 2 + chance.below(2) }, letters);
    const mark = () => chance.of([...marks.apostrophe, ...marks.hyphen].filter(Boolean));
    return { plain: parts.join(""), way: parts.reduce((word, part) => `${word}${mark()}${part}`) };
  });
  const index = new SearchIndex({
    articles: words.map(({ way }, place) => article(String(place), `Of ${way}: more`)),
    entries: [],
  });
  await index.make(new AbortController().signal);
  for (const [place, { plain, way }] of words.entries())
    for (const query of [plain, way]) {
      const where = `seed ${seed}: “${query}” in “${way}”`;
      const hit = index.find(query, 999).hits.find(({ at }) => at === `/articles/${place}/`);
      expect(hit, where).toBeDefined();
      const marked = searchWords(hit?.words ?? "").filter(({ term }) => hit?.terms.includes(term));
      const covered = marked.map(({ start, end }) => hit?.words.slice(start, end));
      expect(covered, where).toContain(way);
    }
});

test("of what is written as one no short part is marked elsewhere, and the passage shown is where it stands", async () => {
  const index = new SearchIndex({
    articles: [article("one", "A headline\n\nAt al-Asad in the town of Qaim.\n\nFrom al-Asad they went to al-Qaim.")],
    entries: [],
  });
  await index.make(new AbortController().signal);
  for (const [query, marks] of [
    ["alqaim", ["al-Qaim"]],
    ["al-Qa’im", ["al-Qaim"]],
    ["al qaim town", ["town", "Qaim"]],
    ["al-asad al-qaim", ["al-Asad", "al-Qaim"]],
  ] as const) {
    const { passage = "", terms = [] } = index.find(query, 1).hits[0] ?? {};
    const words = searchWords(passage).filter(({ term }) => terms.includes(term));
    const marked = words.filter(({ end }, place) => words.slice(0, place).every((other) => other.end < end));
    expect({ query, marks: marked.map(({ start, end }) => passage.slice(start, end)) }).toEqual({ query, marks });
  }
});

test("two words are found by what is typed as one, where nothing is written so", async () => {
  const index = new SearchIndex({
    articles: [article("one", "A headline\n\nAt al Qaim."), article("two", "Another\n\nAt Qaim, al said.")],
    entries: [],
  });
  await index.make(new AbortController().signal);
  const [first, ...others] = index.find("alqaim", 9).hits;
  expect([first?.passage, first?.terms.toSorted(), others.length]).toEqual(["At al Qaim.", ["al", "qaim"], 1]);
  expect(index.find("alqaimo", 9).count).toBe(0);
});

test("figures and ranges keep apart what a hyphen or a point parts", () => {
  const terms = (text: string) => searchWords(text).map(({ term }) => term);
  expect(terms("10-15 dead, 3.5 million, 2024-01-16")).toEqual("10 15 dead 3 5 million 2024 01 16".split(" "));
  expect(terms("It ended.I left it. ‘Yes’, he said")).toEqual("it ended i left it yes he said".split(" "));
});

/** Opens a page, types into the field, and waits for what is found. */
async function seek(page: Page, address: string, words: string): Promise<void> {
  await page.goto(address);
  await page.keyboard.press("/");
  await page.keyboard.type(words);
  await expect(page.locator("[data-part=search-said]")).toContainText(/found\.|shown\. Show all \d+$/);
}

test("by keyboard: nothing is asked for before; the slash leads to the field, arrows choose, Enter goes to the very place", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(pair);
  await page.waitForLoadState("networkidle");
  expect(asked.filter((address) => /search-search|search\.(?:css|json)/.test(address))).toEqual([]);
  await seek(page, pair, "spy cenres mossad");
  expect(asked).toContain("/search.json");
  const field = page.getByRole("combobox", { name: "Search the shelf" });
  await expect(field).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByRole("option").first().locator("mark").first()).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press("ArrowDown");
  const option = page.getByRole("option", { selected: true });
  await expect(field).toHaveAttribute("aria-activedescendant", (await option.getAttribute("id")) ?? "");
  const address = (await option.getAttribute("href")) ?? "";
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${address.replaceAll(".", "\\.")}$`));
});

test("Escape closes the list; a slash that is typed is a slash; Enter without a choice leads to all that was found", async ({
  page,
}) => {
  await seek(page, erbil, "missile");
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-part=search-panel]")).toBeHidden();
  await expect(page.getByRole("combobox")).toHaveValue("missile");
  await page.keyboard.type(" /");
  await expect(page.getByRole("combobox")).toHaveValue("missile /");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\/\?q=missile/);
  await expect(page.locator("[data-part=search-results] [data-part=search-hit]").nth(20)).toBeVisible();
  await expect(page.locator("[data-part=search-all]")).toBeHidden();
  expect(await violationsOn(page)).toEqual([]);
});

test("every address that the search leads to is there, its anchor included", async ({ page }) => {
  await page.goto("/search/");
  const file = (await (await page.request.get("/search.json")).json()) as { entries: { at: string }[] };
  const known = new Map<string, string>();
  const broken: string[] = [];
  for (const { at } of file.entries) {
    const [address = "", anchor] = at.split("#");
    const html = known.get(address) ?? (await (await page.request.get(address)).text());
    known.set(address, html);
    if (!html.includes(anchor === undefined ? "<h1" : `id="${anchor}"`)) broken.push(at);
  }
  expect(broken.slice(0, 10)).toEqual([]);
  expect(file.entries.length).toBeGreaterThan(500);
});

test("on a phone the list keeps within the screen, and a tap leads on", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto("/");
  await page.locator("[data-part=search] input").click();
  await page.keyboard.type("erbil");
  await expect(page.getByRole("option").first()).toBeVisible();
  const box = await page.locator("[data-part=search-panel]").boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  await page.getByRole("option").first().click();
  await expect(page).toHaveURL(/\/incidents\//);
});

test("a tap, or the tabulator and Enter, leads to all that was found; the list itself is no stop", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await seek(page, erbil, "missile");
  const all = page.getByRole("link", { name: /^Show all \d+$/ });
  const [, count] = /(\d+)$/.exec((await all.textContent()) ?? "") ?? [];
  expect((await all.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  await page.keyboard.press("Tab");
  await expect(all).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-part=search-panel]")).toBeHidden();
  await expect(page.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("s");
  await all.click();
  await expect(page).toHaveURL(/\/search\/\?q=missiles$/);
  await expect(page.getByRole("status").filter({ hasText: "found for “missiles”" })).toBeVisible();
  expect(Number(count)).toBeGreaterThan(8);
});

test("where all that was found is shown the tabulator leaves the search at once", async ({ page }) => {
  await seek(page, erbil, "alqaim sovereignty");
  await page.keyboard.press("Tab");
  await expect(page.locator("[data-part=search-panel]")).toBeHidden();
  expect(await page.evaluate(() => document.activeElement?.closest("parallax-search") === null)).toBe(true);
});

for (const { name, query, said } of [
  { name: "what is found", query: "missile", said: /^\d+ found for “missile”\.$/ },
  { name: "what is not", query: "nowhereatall", said: /^Nothing found for “nowhereatall”\./ },
  { name: "a long text", query: "xyzzy ".repeat(400), said: /^Nothing found for “(?:xyzzy ){9}xyzzy …”\./ },
])
  test(`the page of the search names what was asked for, in a line: ${name}`, async ({ page }) => {
    await page.goto(`/search/?${new URLSearchParams({ q: query })}`);
    const status = page.locator("[data-part=search-results] [role=status]");
    await expect(status).toHaveText(said);
    const [echo = ""] = /“.*”/.exec((await status.textContent()) ?? "") ?? [];
    await expect(page).toHaveTitle(`${echo} · Search · Parallax`);
    expect((await status.boundingBox())?.height).toBeLessThan(80);
  });

for (const [query, ...others] of [
  ["Kata’ib", "Kataib", "Kata'ib", "kataʼib"],
  ["al-Qaim", "al-Qa’im", "alqaim"],
  ["U.S.", "US", "u.s"],
  ["312,000", "312000", "312.000"],
  ["Kurdistan24", "Kurdistan 24", "Kurdistan-24"],
] as const)
  test(`on the shelf “${query}” finds as much as ${others.join(", ")}`, async ({ page }) => {
    const file = (await (await page.request.get("/search.json")).json()) as SearchFile;
    const index = new SearchIndex(file);
    await index.make(new AbortController().signal);
    const { count } = index.find(query, 1);
    expect(count).toBeGreaterThan(4);
    expect(others.map((other) => [other, index.find(other, 1).count])).toEqual(others.map((other) => [other, count]));
    await seek(page, "/", others[0]);
    const marks = await page.getByRole("option").locator("mark").allTextContents();
    expect(marks.map((mark) => searchTerm(mark.replaceAll(/[^\p{L}\p{N}]/gu, ""))).join(" ")).toContain(
      searchTerm(query.replaceAll(/[^\p{L}\p{N}]/gu, "")),
    );
  });

test("accounts are found by every name under which they are shown, agencies among them", async ({ page }) => {
  const file = (await (await page.request.get("/search.json")).json()) as SearchFile;
  const index = new SearchIndex(file);
  await index.make(new AbortController().signal);
  const bodies = file.articles.map(({ id }) => id);
  expect(bodies.length).toBeGreaterThan(20);
  for (const id of bodies) {
    await page.goto(`/articles/${id}/`);
    const terms = await page.locator("dl dt").allTextContents();
    const values = await page.locator("dl dd").allTextContents();
    const particulars = new Map(terms.map((term, place) => [term, values[place] ?? ""]));
    for (const name of ["Publisher", "Agency"].flatMap((of) => particulars.get(of)?.split(", ") ?? []))
      expect(
        index.find(name, 999).hits.map(({ at }) => at.split("#")[0]),
        `${name}, ${id}`,
      ).toContain(`/articles/${id}/`);
  }
});

test("who judges first or reads blind has no search, and no key leads to it", async ({ page }) => {
  for (const wish of ["judge", "blind"]) {
    await page.goto(`${pair}?${wish}=1`);
    await page.keyboard.press("/");
    await expect(page.locator("[data-part=search]")).toBeHidden();
    await expect(page.locator("[data-part=search-panel]")).toHaveCount(0);
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the field leads to a page that lists everything by kind and first letter", async ({ page }) => {
    await page.goto(pageKinds.home);
    await page.getByRole("searchbox", { name: "Search the shelf" }).fill("erbil");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/search\/\?q=erbil$/);
    for (const kind of ["incidents", "articles", "questions", "positions", "voices", "places", "quotations"])
      await expect(page.getByRole("heading", { name: kind, level: 2 })).toBeVisible();
    await expect(page.getByRole("heading", { name: "E", level: 3, exact: true }).first()).toBeVisible();
  });
});
