import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type Page } from "@playwright/test";
import { BuildError } from "../commands/building/build-error.ts";
import { ensureBuilt, publishedSite, stop } from "../commands/build-site.ts";
import { findBrowser } from "./find-browser.ts";
import { serve } from "../commands/serve.ts";
import { launchArguments } from "./launch-arguments.ts";
import { pageKinds, pageStates, strangeKinds } from "./site/pages.ts";
import { buildStrangeSite, strangeSite } from "./tested-sites.ts";

/** Widths of a phone, a small and a large screen; paper is laid out at the second. */
const widths = [390, 820, 1440];

/** The strange shelf's site at the root, so that pictures say nothing of where it lives. */
const strange = { ...strangeSite, PARALLAX_OUT: ".cache/strange-pictured", BASE_PATH: "" };

/** Files that are not for readers but for programs. */
const data = /\.(json|jsonld|xml|bib|ris|txt|png)$/;

async function take(browser: Browser, folder: string): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  await ensureBuilt();
  buildStrangeSite(strange);
  for (const [shelf, out, kinds] of [
    ["real", publishedSite().folder, { ...pageKinds, ...pageStates }],
    ["strange", strange.PARALLAX_OUT, strangeKinds],
  ] as const) {
    for (const file of filesIn(out).filter((file) => data.test(file)))
      cpSync(path.join(out, file), path.join(folder, "data", shelf, file));
    const { port, server } = await serve(out, 4400);
    for (const [name, address] of Object.entries(kinds)) {
      if (only.test(name))
        await takeOf(browser, `http://localhost:${port}${address}`, path.join(folder, `${shelf}, ${name}`));
    }
    server.close();
  }
  return 0;
}

async function takeOf(browser: Browser, address: string, name: string): Promise<void> {
  const inScheme = async (colorScheme: "light" | "dark") => {
    const context = await browser.newContext({
      colorScheme,
      reducedMotion: "reduce",
      locale: "en-GB",
      timezoneId: "UTC",
    });
    // What is made of the clock would differ from day to day.
    await context.clock.setFixedTime("2026-11-20T12:00Z");
    const page = await context.newPage();
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address, { waitUntil: "networkidle" });
      await picture(page, `${name}, ${width} ${colorScheme}.png`);
    }
    if (colorScheme === "light") {
      await page.setViewportSize({ width: 820, height: 900 });
      await page.emulateMedia({ media: "print" });
      await picture(page, `${name}, print.png`);
    }
    await context.close();
  };
  await Promise.all([inScheme("light"), inScheme("dark")]);
}

/** The whole page, once two pictures in a row are the same. */
async function picture(page: Page, file: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  let last = await page.screenshot({ fullPage: true, animations: "disabled", caret: "hide" });
  for (let tries = 0; tries < 5; tries++) {
    const next = await page.screenshot({ fullPage: true, animations: "disabled", caret: "hide" });
    if (next.equals(last)) break;
    last = next;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, last);
}

/** Says what differs, and answers how many files do. */
async function compare(browser: Browser, before: string, after: string): Promise<number> {
  for (const folder of [before, after])
    if (!existsSync(folder)) throw new BuildError(`There is no ${folder}: npm run pictures -- take ${folder}`);
  rmSync(path.join(after, "differences"), { recursive: true, force: true });
  const page = await browser.newPage();
  const [old, fresh] = [filesIn(before), filesIn(after)];
  let differences = 0;
  for (const file of [...new Set([...old, ...fresh])].toSorted()) {
    if (!only.test(file)) continue;
    const told = !fresh.includes(file)
      ? "is gone"
      : !old.includes(file)
        ? "is new"
        : await difference(
            page,
            path.join(before, file),
            path.join(after, file),
            path.join(after, "differences", file),
          );
    if (told === undefined) continue;
    differences += 1;
    console.log(`${file}: ${told}`);
  }
  console.log(differences === 0 ? `${fresh.length} files, all the same.` : `${differences} files differ.`);
  return differences;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)));
}

/** How two files differ, nothing where they do not. Of pictures, the differing pixels are drawn in red into a third. */
async function difference(page: Page, before: string, after: string, drawn: string): Promise<string | undefined> {
  const [old, fresh] = [readFileSync(before), readFileSync(after)];
  if (old.equals(fresh)) return undefined;
  if (!before.endsWith(".png")) return `${old.length} bytes before, ${fresh.length} after`;
  const { pixels, size, url } = await page.evaluate(pixelsApart, [
    old.toString("base64"),
    fresh.toString("base64"),
  ] as const);
  if (pixels === 0 && size === undefined) return undefined;
  mkdirSync(path.dirname(drawn), { recursive: true });
  writeFileSync(drawn, Buffer.from(url.split(",")[1] ?? "", "base64"));
  return [size, `${pixels} pixels`].filter(Boolean).join(", ");
}

/** Runs in the browser, which reads pictures faster than any package. */
async function pixelsApart([before, after]: readonly [string, string]) {
  // No function in here has a name of its own: what runs this keeps names by a helper that the page does not have.
  const [a, b] = await Promise.all(
    [before, after].map(async (base64) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext("2d");
      if (!context) throw new Error("no canvas");
      context.drawImage(bitmap, 0, 0);
      return context.getImageData(0, 0, bitmap.width, bitmap.height);
    }),
  );
  if (!a || !b) throw new Error("no picture");
  const [width, height] = [Math.max(a.width, b.width), Math.max(a.height, b.height)];
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width, height });
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas");
  const shown = context.createImageData(width, height);
  const from = new Uint32Array(a.data.buffer);
  const to = new Uint32Array(b.data.buffer);
  const into = new Uint32Array(shown.data.buffer);
  let pixels = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const one = x < a.width && y < a.height ? from[y * a.width + x] : 0;
      const other = x < b.width && y < b.height ? to[y * b.width + x] : 0;
      // What differs is red, the rest is there but pale.
      if (one !== other) pixels += 1;
      into[y * width + x] = one === other ? ((other ?? 0) & 0x00ffffff) | 0x40000000 : 0xff0000ff;
    }
  }
  context.putImageData(shown, 0, 0);
  const size =
    a.width === b.width && a.height === b.height
      ? undefined
      : `${a.width}×${a.height} before, ${b.width}×${b.height} after`;
  return { pixels, size, url: canvas.toDataURL("image/png") };
}

/**
 * The net under changes that must not show. `npm run pictures -- take FOLDER` builds the site and the shelf of the tests, takes a
 * picture of every kind of page and keeps the data files; `npm run pictures -- BEFORE AFTER` compares two such folders, pixel by
 * pixel and byte by byte, and puts pictures of what differs into AFTER/differences. With `--only WORDS`, of pages whose names match that pattern alone.
 */
const [first, second, ...rest] = process.argv.slice(2);
const only = new RegExp(rest[0] === "--only" ? (rest[1] ?? "") : "");
try {
  if (first === undefined || second === undefined)
    throw new BuildError("npm run pictures -- take FOLDER [--only WORDS], or npm run pictures -- BEFORE AFTER");
  const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArguments });
  const differences = first === "take" ? await take(browser, second) : await compare(browser, first, second);
  await browser.close();
  process.exit(differences === 0 ? 0 : 1);
} catch (error) {
  stop(error);
}
