import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { putAside } from "./building/aside.ts";
import { filesBelow } from "./files-below.ts";
import type { ScriptNames } from "./bundle-behaviours.ts";
import { numberLinks } from "./number-links.ts";

/**
 * What Next leaves in a page for its own runtime, which no page of the shelf needs: its scripts, the hints to load
 * them, the content a second time as data, and the comments that React finds its places by.
 */
const runtime = [
  /<script\b[^>]*>[^]*?<\/script>/g,
  /<link\b(?=[^>]*\bas="script")[^>]*>/g,
  /<!--(?:\/?\$[?!]?|\/?&amp;|)-->/g,
  /<!--\$-->|<!--\/\$-->|<!-- -->/g,
  /<div hidden="">(?:<!--\$-->|<!--\/\$-->)*<\/div>/g,
  /<meta name="next-size-adjust"[^>]*>/g,
];

/**
 * Scripts of our own, which stay, and data for machines, which no browser runs. No “<” may stand in the data: what holds
 * none can neither end the element nor begin another.
 */
const own =
  /^<script (?:type="module" )?src="(?:\/[\w/-]+)?\/behaviours\/[\w-]+\.js"(?: type="module")?><\/script>$|^<script type="application\/ld\+json">[^<]*<\/script>$/;

/** What lets a page's site be kept for reading without a network. */
const forKeeping = /<link rel="manifest"[^>]*>/g;

/**
 * Nothing but what the site itself serves; no inline script, no inline style. `data:` is for the pictures inside the
 * style sheet, forms for the site's own search.
 */
export const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'";

/** What must not be left in a finished page, and what it would mean. */
const refused: readonly (readonly [RegExp, string])[] = [
  [/__next_f|self\.__next|_next\/static\/[^"]*\.js/, "a trace of Next's runtime: has the shape of its output changed?"],
  [
    /<script\b(?! (?:type="module" )?src="(?:\/[\w/-]+)?\/behaviours\/)(?! type="application\/ld\+json">)/,
    "an inline script",
  ],
  [/(?<!<script [^>]*>[^<]*)<\/script>/, "a stray end of a script"],
  [/<style\b/, "an inline style sheet"],
  [/\sstyle="/, "an inline style"],
  [/\son[a-z]+="/, "an inline event handler"],
];

/**
 * Takes Next's runtime out of every page of a build, gives every page its policy, and drops the files that only the
 * runtime would fetch. `isKept` says that the
 * site may be read without a network. Throws where a page is not as it should be.
 */
export function finishPages(folder: string, names: ScriptNames, isKept: boolean): void {
  const files = filesBelow(folder);
  for (const page of files.filter((file) => file.endsWith(".html"))) {
    const path = pathOf(page, folder);
    writeFileSync(page, finishPage(readFileSync(page, "utf8"), page, { names, path, isKept }));
  }
  for (const file of files) if (isForRuntime(path.relative(folder, file))) putAside(file);
}

/** The path at which a page is found; nothing for those that stand for what is not. */
function pathOf(page: string, folder: string): string | undefined {
  const name = path.relative(folder, page).split(path.sep).join("/");
  if (/^(?:404|_not-found)\b/.test(name)) return undefined;
  return `${process.env["BASE_PATH"] ?? ""}/${name.replace(/index\.html$/, "")}`;
}

/**
 * One page, finished. `name` is for the error; scripts are asked for by the names that they have in `names`, if any; `path` is where the
 * page is found; `isKept` lets its site be read without a network, frames excepted.
 */
export function finishPage(
  html: string,
  name: string,
  {
    names = new Map(),
    path,
    isKept = false,
  }: { readonly names?: ScriptNames; readonly path?: string | undefined; readonly isKept?: boolean } = {},
): string {
  let page = isKept && !path?.endsWith("/embed/") ? html : html.replace(forKeeping, "");
  for (const pattern of runtime) page = page.replace(pattern, (found) => (own.test(found) ? found : ""));
  page = page.replace(
    /<head>(<meta charSet="utf-8"\/>)?/i,
    `<head><meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}"/>`,
  );
  page = numberLinks(onceInHead(page), path);
  page = page.replace(
    /(<script [^>]*src="[^"]*\/behaviours\/)([\w-]+\.js)"/g,
    (_, before: string, script: string) => `${before}${names.get(script) ?? script}"`,
  );
  for (const [pattern, meaning] of refused) {
    const found = pattern.exec(page);
    if (found) throw new Error(`${name}: ${meaning} (“${page.slice(found.index, found.index + 90)}…”)`);
  }
  if (!page.includes("Content-Security-Policy")) throw new Error(`${name}: no <head> to put the policy in`);
  if (!/<main\b/.test(page)) throw new Error(`${name}: no <main>: the page has lost its content`);
  return page;
}

/** Every component that needs it asks for what acts on pages; it stands once, in the head, where it is seen first. */
function onceInHead(page: string): string {
  const modules = page.match(/<script type="module" src="[^"]*"><\/script>/g) ?? [];
  const others = modules.reduce((rest, module) => rest.replace(module, ""), page);
  return others.replace("</head>", `${[...new Set(modules)].join("")}</head>`);
}

/** Next's chunks and the `.txt` copies of pages; robots.txt is the site's. */
function isForRuntime(file: string): boolean {
  const name = file.split(path.sep).join("/");
  if (name.startsWith("_next/")) return name.endsWith(".js") || name.endsWith(".js.map");
  return name.endsWith(".txt") && name !== "robots.txt";
}
