import { chromium, type Page } from "@playwright/test";
import { serve } from "../../commands/serve.ts";
import { fileOf } from "../../app/_read/files/comparison-file.ts";
import { incidentOf, type OwnArticle, type OwnComparison } from "../../app/_read/own-comparison.ts";
import type { ToWorker } from "../../app/_read/suggesting.ts";
import { findBrowser } from "../find-browser.ts";
import { launchArguments } from "../launch-arguments.ts";
import { longTasks, noteLongTasks } from "./long-tasks.ts";
import { madeArticles } from "./made-articles.ts";
import { table, writeBenchmarks } from "./table.ts";

/**
 * What `/read/` takes: its engine in its worker, on articles of our making, and how long the page stands still while it is read and typed
 * in. Of the built site (`npm run build`), in Chromium.
 */
const { port, server } = await serve("out", 4970);
const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArguments });
const empty: OwnComparison = {
  format: "parallax-comparison",
  version: 1,
  id: "bench",
  title: "",
  articles: [],
  questions: [],
  dismissed: [],
};
const rows: (readonly [string, string, string, string])[] = [];
const turns = 7;

const two = worker(articlesOf(2, 900));
const six = worker(articlesOf(6, 5000));
const measured = { first: [] as number[], warm: [] as number[], six: [] as number[] };
for (let turn = 0; turn < turns; turn += 1) {
  const page = await opened();
  const times = await page.evaluate(timesOf, [two, two, two, two]);
  measured.first.push(times[0] ?? NaN);
  measured.warm.push(times[3] ?? NaN);
  await page.context().close();
}
for (let turn = 0; turn < 3; turn += 1) {
  const page = await opened();
  measured.six.push((await page.evaluate(timesOf, [six]))[0] ?? NaN);
  await page.context().close();
}
rows.push(
  ["ms to the first suggestions, worker ready", "two articles of 900 words", middle(measured.first), "150"],
  ["ms to suggestions, warm", "the same", middle(measured.warm), "25"],
  ["ms to the first suggestions, worker ready", "six of 5,000 words", middle(measured.six), "3000"],
);

for (const [name, articles] of [
  ["two articles of 900 words", articlesOf(2, 900)],
  ["six of 5,000 words", articlesOf(6, 5000)],
] as const) {
  const tasks = await stretchesOf(articles);
  rows.push(
    ["longest task on the page while it opens, ms", `a file of ${name}`, tasks.opening, ""],
    ["longest task on the page while it is read, scrolled and marked, ms", name, tasks.reading, "50"],
    ["longest task on the page while an article is typed, ms", name, tasks.typing, "50"],
  );
}
await browser.close();
server.close();
server.closeAllConnections();

const text = table(["what", "on", "figure:", "wanted, at most:"], rows);
console.log(text);
await writeBenchmarks("read", text);

/** So many accounts of one incident, each of so many words: its own, and what others of our making tell besides. */
function articlesOf(count: number, words: number): OwnArticle[] {
  const made = madeArticles(1200, 20_261_126);
  const scene = made.find(
    ({ incident }) => made.filter((other) => other.incident === incident).length >= count,
  )?.incident;
  const [accounts, others] = [
    made.filter(({ incident }) => incident === scene),
    made.filter(({ incident }) => incident !== scene),
  ];
  return accounts.slice(0, count).map(({ id, title, publisher, published, paragraphs }, i) => {
    const texts = [...paragraphs];
    for (let n = 0; texts.join(" ").split(" ").length < words; n += 1)
      texts.push(...(others[(i + n * count) % others.length]?.paragraphs.slice(1) ?? []));
    const blocks = texts.map((text) => ({ kind: "paragraph" as const, text }));
    return { id, title, publisher, published, lang: "en", read: "whole", blocks, left: [], from: {} };
  });
}

async function opened(): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  // What runs this file names its functions by it.
  await page.addInitScript("globalThis.__name ??= (named) => named");
  await page.goto(`http://localhost:${port}/read/`);
  return page;
}

function worker(articles: readonly OwnArticle[]): ToWorker {
  return { incident: incidentOf({ ...empty, articles }) };
}

/** In the page: how long the worker takes with one incident after another, from when it has answered to nothing. */
async function timesOf(asked: readonly ToWorker[]): Promise<number[]> {
  const engine = new Worker("/behaviours/read-worker.js", { type: "module" });
  const answer = (ask: ToWorker) =>
    new Promise<void>((done) => {
      engine.onmessage = ({ data }: MessageEvent<object>) => "found" in data && done();
      engine.postMessage(ask);
    });
  const [first] = asked;
  if (!first || !("incident" in first)) throw new Error("nothing to ask");
  await answer({ incident: { ...first.incident, accounts: [] } });
  const times: number[] = [];
  for (const one of asked) {
    const began = performance.now();
    await answer(one);
    times.push(performance.now() - began);
  }
  engine.terminate();
  return times;
}

/** The longest tasks of the page's own thread, in three stretches. */
async function stretchesOf(articles: readonly OwnArticle[]) {
  const page = await opened();
  await noteLongTasks(page);
  const longest = async () => {
    const all = await longTasks(page);
    return all.length === 0 ? "under 50" : Math.max(...all).toFixed(0);
  };
  await page.locator("input[type=file]").setInputFiles({
    name: "comparison.json",
    mimeType: "application/json",
    buffer: Buffer.from(fileOf({ ...empty, articles })),
  });
  await page.waitForURL(/[?]c=/);
  await page.waitForSelector("[data-part=read-incident] p");
  const c = new URL(page.url()).searchParams.get("c");
  const opening = await longest();
  await page.goto(`http://localhost:${port}/read/?c=${c}&a=${articles[0]?.id}&b=${articles[1]?.id}`);
  await page.waitForSelector("parallax-pair[data-ready]");
  await page.waitForTimeout(6000);
  await longest();
  await page.mouse.move(300, 600);
  for (let i = 0; i < 20; i += 1) {
    await page.mouse.wheel(0, 200);
    await page.waitForTimeout(50);
  }
  const block = page.locator("[data-place=a] [data-part=block]").nth(3);
  await block.selectText();
  await block.dispatchEvent("pointerup");
  await page.waitForTimeout(1000);
  const reading = await longest();
  await page.goto(`http://localhost:${port}/read/?c=${c}`);
  await page.waitForTimeout(6000);
  await longest();
  await page.getByLabel(/Paste an article here/).pressSequentially("A crane fell on a school in Ostby. ".repeat(4));
  const typing = await longest();
  await page.context().close();
  return { opening, reading, typing };
}

function middle(times: readonly number[]): string {
  return (times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN).toFixed(0);
}
