import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { filesBelow } from "../../commands/files-below.ts";
import { listRelease } from "../../commands/list-release.ts";
import { erbil, pair } from "./pages.ts";

/** Pages of both releases: the first is always kept, the second because it was read, and the third not at all. */
export const pages = { home: "/", pair, question: `${erbil}questions/killed/`, missing: "/offline/not-kept/" };

/** What else is there: data, a style without a hash, and what a browser asks for by itself. */
const files = ["articles.json", "behaviours/judging.css", "icon.svg", "manifest.webmanifest"];

/** What a text of the site loads at once, and the line about a new version. */
const loaded =
  /(?:href|src)="\/((?:_next|behaviours)\/[^"?]+)|(?:from|import)\s*"\.\/([\w-]+\.js)"|import\("\.\/(offline-[\w-]+\.js)"\)/g;

/**
 * Makes a release of some pages of a built site: few files, so that it can be cut at every request. Each page, style, script and each
 * file of data says which release it is of, and what has a hash in its name has another name in each.
 */
export function makeRelease(built: string, folder: string, release: string): void {
  rmSync(folder, { recursive: true, force: true });
  const take = (name: string) => {
    const to = path.join(folder, name);
    if (existsSync(to)) return;
    mkdirSync(path.dirname(to), { recursive: true });
    cpSync(path.join(built, name), to);
    if (!/\.(?:html|js)$/.test(name)) return;
    for (const [, address, part, late] of readFileSync(to, "utf8").matchAll(loaded))
      take(address ?? `behaviours/${part ?? late}`);
  };
  for (const address of Object.values(pages)) take(`${address.slice(1)}index.html`);
  for (const file of files) take(file);
  const renamed = (text: string) =>
    text.replace(/-([\da-z]{8})\.js\b/g, `-$1${release}.js`).replace(/(chunks\/[\w-]+)\.css\b/g, `$1${release}.css`);
  for (const file of filesBelow(folder)) {
    if (!/\.(?:html|css|js|json)$/.test(file)) continue;
    const text = renamed(readFileSync(file, "utf8"));
    const says = file.endsWith(".json")
      ? JSON.stringify({ release })
      : file.endsWith(".html")
        ? text
            .replace("<head>", `<head><meta name="release" content="${release}"/>`)
            .replace("</h1>", ` (${release})</h1>`)
        : `${text}\n/* release ${release} */`;
    writeFileSync(file, says);
    if (renamed(file) !== file) renameSync(file, renamed(file));
  }
  listRelease(folder, true);
}
