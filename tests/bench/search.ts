import { chromium, type Page } from "@playwright/test";
import type { SearchFile } from "../../app/_behaviours/search-file.ts";
import { serve } from "../../commands/serve.ts";
import { findBrowser } from "../find-browser.ts";
import { launchArguments } from "../launch-arguments.ts";
import { madeArticles } from "./made-articles.ts";
import { table, writeBenchmarks } from "./table.ts";

/**
 * What the search takes on a slow machine: Chromium with its processor slowed fourfold, a shelf of made articles in the place of the built
 * site's (`npm run build`). From a key to the picture in which what was found stands.
 */
const articles = 1000;
const queries = ["earthquake", "museum fire", "muesum", "firefigters", "railway signal fog", "nowhere at all", "s"];

const { port, server } = await serve("out", 4980);
const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArguments });
const page = await browser.newPage();
const client = await page.context().newCDPSession(page);
await page.route("**/search.json", (route) => route.fulfill({ json: fileOf(articles) }));
await page.goto(`http://localhost:${port}/`);
await noteKeys(page);
await client.send("Emulation.setCPUThrottlingRate", { rate: 4 });
const began = performance.now();
await page.getByLabel("Search the shelf").focus();
await typed(page, "warehouse");
await page.waitForFunction(
  () => !/Looking|looking/.test(document.querySelector("[data-part=search-said]")?.textContent ?? "Looking"),
);
const ready = performance.now() - began;
const times: number[] = [];
for (const query of queries) times.push(...(await typed(page, query)));
times.sort((a, b) => a - b);
const at = (share: number) =>
  Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN).toString();
const on = `${times.length} keys of ${queries.length} queries, ${articles.toLocaleString("en-GB")} articles, processor slowed fourfold`;
const text = table(
  ["what", "on", "figure:", "wanted:"],
  [
    ["ms from a key to what is found, median", on, at(0.5), "50"],
    ["ms, nine of ten keys", "the same", at(0.9), "50"],
    ["ms, slowest key", "the same", at(1), "50"],
    ["s from the first use until all is in the index", "the same", (ready / 1000).toFixed(1), ""],
  ],
);
console.log(text);
await writeBenchmarks("search", text);
await browser.close();
server.close();

/** Types a query key by key into the empty field; how long each took, in milliseconds. */
async function typed(page: Page, query: string): Promise<number[]> {
  await page.getByLabel("Search the shelf").fill("");
  for (const key of query) {
    const before = await page.evaluate(() => (globalThis as unknown as Noted).taken.length);
    await page.keyboard.press(key);
    await page.waitForFunction((before) => (globalThis as unknown as Noted).taken.length > before, before);
  }
  return page.evaluate(() => (globalThis as unknown as Noted).taken.splice(0));
}

interface Noted {
  readonly taken: number[];
}

/** Has the page note from now on how long each key takes until what came of it is drawn. */
function noteKeys(page: Page): Promise<void> {
  return page.evaluate(() => {
    const taken: number[] = [];
    Object.assign(globalThis, { taken });
    addEventListener(
      "keydown",
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => taken.push(performance.now() - timeStamp);
          port2.postMessage("");
        }),
      { capture: true },
    );
  });
}

/** What is searched on a shelf of so many made articles, with two quotations and a position of each. */
function fileOf(count: number): SearchFile {
  const made = madeArticles(count, 1);
  return {
    articles: made.map(({ id, title, paragraphs, publisher, published }) => ({
      ...{ id, text: [title, ...paragraphs].join("\n\n"), by: `${publisher}, ${published}`, at: `/articles/${id}/` },
    })),
    entries: made.flatMap(({ id, title, paragraphs: [first = ""] }, place) => {
      const start = title.length + 2;
      const of = { of: title, at: `/incidents/${id}/` };
      return [
        { kind: "quotation" as const, words: [place, start, start + 40] as const, ...of },
        { kind: "quotation" as const, words: [place, start + 41, start + first.length] as const, ...of },
        { kind: "position" as const, words: first.slice(0, 60), ...of },
      ];
    }),
  };
}
