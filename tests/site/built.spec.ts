import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { filesBelow } from "../../commands/files-below.ts";
import { strangeSite, testedSite } from "../tested-sites.ts";
import { readShelf } from "../../library/read-shelf.ts";

const { PARALLAX_OUT: out } = testedSite;

/** What the build left on disk: no browser is needed to see it. */

const takenAway = 'data-part="taken-away"';

/** The second lives below a folder of its host. */
const sites = [
  { folder: out, base: "" },
  { folder: strangeSite.PARALLAX_OUT, base: strangeSite.BASE_PATH },
];

for (const { folder, base } of sites) {
  test.describe(folder, () => {
    const files = filesBelow(folder);
    const pages = files.filter((file) => file.endsWith(".html"));

    test("no page carries Next's runtime, an inline script or an inline style; every page has the policy first", () => {
      const wrong = pages.flatMap((page) => {
        const html = readFileSync(page, "utf8");
        const scripts = [...html.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)];
        return [
          ...scripts
            // A behaviour without a body, or data that no browser runs and that is what it says it is.
            .filter(([, attributes = "", body = ""]) =>
              attributes === ' type="application/ld+json"'
                ? body.includes("<") || !isLinkedData(body)
                : body !== "" ||
                  !/^(?: type="module")? src="\/behaviours\/[a-z-]+-[\da-z]{8}\.js"(?: type="module")?$/.test(
                    attributes.replace(`src="${base}/`, 'src="/'),
                  ),
            )
            .map(([tag]) => tag),
          ...(html.match(/<style\b|\sstyle="|__next_f|\son\w+="|as="script"/g) ?? []),
          ...(/^<!DOCTYPE html><html[^>]*><head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy"/.test(
            html,
          )
            ? []
            : ["no policy"]),
        ].map((found) => `${page}: ${found}`);
      });
      expect(wrong.slice(0, 10)).toEqual([]);
    });

    test("nothing of what helps an editor in npm run dev is there", () => {
      const found = files.filter(
        (file) =>
          file.includes("copy-as-claim") ||
          (/\.(?:html|js)$/.test(file) && /copy-as-claim|Copy as claim/i.test(readFileSync(file, "utf8"))),
      );
      expect(found).toEqual([]);
    });

    test("every kind of page has the data for machines that it should have; nothing is rated anywhere", () => {
      const kinds: readonly (readonly [RegExp, string])[] = [
        [/^articles\/[^/]+\/index\.html$/, '"@type":"NewsArticle"'],
        [/^incidents\/[^/]+\/questions\/[^/]+\/index\.html$/, '"@type":"Claim"'],
        [/^incidents\/[^/]+\/index\.html$/, '"@type":"LearningResource"'],
      ];
      const wrong = pages.flatMap((page) => {
        const html = readFileSync(page, "utf8");
        const name = path.relative(folder, page).split(path.sep).join("/");
        return [
          ...(html.includes("ClaimReview") ? [`${page} rates`] : []),
          ...kinds
            // What was taken away says so, and is no data.
            .filter(([pattern, type]) => pattern.test(name) && !html.includes(type) && !html.includes(takenAway))
            .map(([, type]) => `${page} has no ${type}`),
        ];
      });
      expect(wrong.slice(0, 10)).toEqual([]);
    });

    test("nothing that only the runtime would fetch is left, and robots.txt is", () => {
      const left = files
        .map((file) => path.relative(folder, file))
        .filter((file) => /^_next\/.*\.js$|\.txt$/.test(file));
      expect(left).toEqual(["robots.txt"]);
    });

    test("every link resolves, its anchor included", () => {
      const known = new Map<string, Set<string>>();
      for (const page of pages) {
        const address = `${base}/${path.relative(folder, page).split(path.sep).join("/")}`.replace(/index\.html$/, "");
        known.set(
          address,
          new Set([...readFileSync(page, "utf8").matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? "")),
        );
      }
      const assets = new Set(files.map((file) => `${base}/${path.relative(folder, file).split(path.sep).join("/")}`));
      const leftOut = folder === out ? new Set<string>() : pairsLeftOut(base, new Set(known.keys()));
      const broken = new Set<string>();
      for (const [address, ids] of known) {
        const file = address.slice(base.length);
        const html = readFileSync(path.join(folder, file.endsWith("/") ? `${file}index.html` : file), "utf8");
        for (const [, reference = ""] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
          const [target = "", anchor] = reference.replaceAll("&amp;", "&").split("#");
          const bare = target.replace(/\?.*$/, "");
          if (/^(?:https?|data):/.test(target)) continue;
          const there = bare === "" ? ids : known.get(bare);
          if (leftOut.has(bare)) continue;
          if (!there && !assets.has(bare)) broken.add(`${address} → ${reference}`);
          else if (anchor && !there?.has(anchor)) broken.add(`${address} → ${reference} (no such anchor)`);
        }
      }
      expect([...broken].slice(0, 20)).toEqual([]);
    });

    test("style sheets, and what is read elsewhere, name nothing outside of the site's folder", () => {
      const outside = files
        .filter((file) => /\.(css|json|jsonld|xml|txt)$/.test(file))
        .flatMap((file) =>
          [...readFileSync(file, "utf8").matchAll(/https:\/\/parallax\.example([^"\s<&?#]*)|url\((\/[^)]*)\)/g)]
            .map(([, whole, inStyle]) => whole ?? inStyle ?? "")
            .filter((address) => !address.startsWith(`${base}/`))
            .map((address) => `${file}: ${address}`),
        );
      expect(outside.slice(0, 10)).toEqual([]);
    });

    test("no id stands twice in a page", () => {
      const twice = pages.flatMap((page) => {
        const ids = [...readFileSync(page, "utf8").matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
        return ids.filter((id, i) => ids.indexOf(id) < i).map((id) => `${page}: ${id}`);
      });
      expect(twice.slice(0, 10)).toEqual([]);
    });

    test("every page has its own title, a description and one first heading", () => {
      const titles = new Map<string, string>();
      // A page at an address that was given up is the page at the new one.
      const current = pages.filter((page) => !/404|_not-found|angles-2021|hostile-2021-05-04/.test(page));
      const wrong = current.flatMap((page) => {
        const html = readFileSync(page, "utf8");
        const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? "";
        const other = titles.get(title);
        titles.set(title, page);
        return [
          ...(title === "" ? [`${page} has no title`] : []),
          ...(other ? [`${page} has the title of ${other}: ${title}`] : []),
          ...(/<meta name="description" content="[^"]+"/.test(html) ? [] : [`${page} has no description`]),
          ...(html.match(/<h1\b/g)?.length === 1 ? [] : [`${page} has not one first heading`]),
        ];
      });
      expect(wrong).toEqual([]);
    });
  });
}

test("a pair's page keeps to its weight (gzip): HTML 25, CSS 14, script 20, fonts 90 KB", () => {
  const budget = { html: 25, css: 14, js: 20, woff2: 90 };
  const pairs = filesBelow(`${out}/incidents`).filter((file) =>
    /^[^/]+\/(?!questions\/|sheet\/)[^/]+\/(?!embed\/)[^/]+\/index\.html$/.test(
      path.relative(`${out}/incidents`, file).split(path.sep).join("/"),
    ),
  );
  expect(pairs.length).toBeGreaterThan(100);
  const heaviest = pairs.reduce((most, page) => (statSync(page).size > statSync(most).size ? page : most));
  const html = readFileSync(heaviest, "utf8");
  const loaded = [...html.matchAll(/(?:href|src)="(\/[^"]+\.(css|js|woff2))"/g)].map(([, file = "", kind = ""]) => ({
    file,
    kind,
  }));
  expect(new Set(loaded.map(({ kind }) => kind))).toEqual(new Set(["css", "js", "woff2"]));
  const weights = { html: kilobytes(heaviest), css: 0, js: 0, woff2: 0 };
  for (const { file, kind } of loaded) if (kind !== "js") weights[kind as "css"] += kilobytes(`${out}${file}`);
  const entries = loaded.filter(({ kind }) => kind === "js").map(({ file }) => `${out}${file}`);
  const atOnce = withParts(entries, /(?:from|import)"\.\/([\w-]+\.js)"/g);
  const later = withParts(entries, /"\.\/([\w-]+\.js)"/g).filter((file) => !atOnce.includes(file));
  weights.js = atOnce.reduce((sum, file) => sum + kilobytes(file), 0);
  console.log(
    `script fetched only when it is needed: ${later.reduce((sum, file) => sum + kilobytes(file), 0).toFixed(1)} KB`,
  );
  console.log(
    `${heaviest}: ${Object.entries(weights)
      .map(([kind, weight]) => `${kind} ${weight.toFixed(1)} KB`)
      .join(", ")}`,
  );
  for (const [kind, most] of Object.entries(budget)) expect(weights[kind as "css"], kind).toBeLessThan(most);
});

test("/read/ loads at most 40 KB of script (gzip) before the first article", () => {
  const html = readFileSync(`${out}/read/index.html`, "utf8");
  const entries = [...html.matchAll(/src="(\/[^"]+\.js)"/g)].map(([, file = ""]) => `${out}${file}`);
  expect(entries.length).toBeGreaterThan(2);
  const atOnce = withParts(entries, /(?:from|import)\s*"\.\/([\w-]+\.js)"/g);
  const weigh = (files: readonly string[]) => files.reduce((sum, file) => sum + kilobytes(file), 0);
  const screens = filesBelow(`${out}/behaviours`).filter((file) => /read-own-screen-[^/]+\.js$/.test(file));
  const drawing = withParts(screens, /(?:from|import)\s*"\.\/([\w-]+\.js)"/g).filter((file) => !atOnce.includes(file));
  console.log(
    `/read/: ${weigh(atOnce).toFixed(1)} KB before the first article, ${weigh(drawing).toFixed(1)} KB to draw a comparison, ${kilobytes(`${out}/behaviours/read-worker.js`).toFixed(1)} KB in its worker`,
  );
  expect(screens).toHaveLength(1);
  expect(weigh(atOnce)).toBeLessThan(40);
});

test("the sitemap lists every page once, and each is there", () => {
  const sitemap = readFileSync(`${out}/sitemap.xml`, "utf8");
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => new URL(address).pathname);
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed.filter((address) => !existsSync(path.join(out, address, "index.html")))).toEqual([]);
  const pages = filesBelow(out).map((file) => `/${path.relative(out, file).split(path.sep).join("/")}`);
  const pagesWith = (part: string) =>
    pages.filter((page) => page.includes(part) && page.endsWith(".html")).map((page) => page.replace("index.html", ""));
  const [sheets, keys] = [pagesWith("/sheet/"), pagesWith("/key/")];
  expect(keys.toSorted()).toEqual(sheets.map((sheet) => sheet.replace("/sheet/", "/key/")).toSorted());
  expect(sheets.length).toBeGreaterThan(50);
  expect(sheets.filter((sheet) => !listed.includes(sheet))).toEqual([]);
  expect(keys.filter((key) => listed.includes(key))).toEqual([]);
  const open = keys.filter((key) => !readFileSync(`${out}${key}index.html`, "utf8").includes('content="noindex"'));
  expect(open).toEqual([]);
  expect(readFileSync(`${out}/robots.txt`, "utf8")).toContain("/sitemap.xml");
});

test("every two accounts of an incident have a page, in both orders", () => {
  const pairs = everyPair();
  expect(new Set(pairs).size).toBe(pairs.length);
  const { incidents } = readShelf("content");
  expect(pairs.length).toBe(incidents.reduce((sum, { accounts: { length } }) => sum + length * (length - 1), 0));
  expect(pairs.filter((address) => !existsSync(`${out}${address}index.html`))).toEqual([]);
});

test("of forty accounts all pairs would be built, and the build for the tests left out those of which it was told", () => {
  const pairs = everyPair(".cache/strange-content").filter((address) => address.startsWith("/incidents/ferry-2020/"));
  expect(new Set(pairs).size).toBe(40 * 39);
  const built = pairs.filter((address) => existsSync(`.cache/strange-site${address}index.html`));
  expect(built).toHaveLength(6 * 5);
});

/** The pairs of forty accounts that commands/test.ts has not built; `known` are the addresses of the pages that are there. */
function pairsLeftOut(base: string, known: ReadonlySet<string>): Set<string> {
  const pairs = everyPair(".cache/strange-content").map((address) => `${base}${address}`);
  return new Set(pairs.filter((address) => address.includes("/incidents/ferry-2020/") && !known.has(address)));
}

/** The address of every pair that the site builds of some content where nothing is left out. */
function everyPair(content = "content"): string[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...["--import", "tsx", "--input-type=module", "--eval"],
      'const { everyPairThatWas } = await import("./app/_routes.ts"); console.log(JSON.stringify(everyPairThatWas()));',
    ],
    {
      encoding: "utf8",
      env: { ...process.env, NODE_ENV: "production", PARALLAX_CONTENT: content, PARALLAX_PAIRED_ACCOUNTS: undefined },
    },
  );
  expect(stderr).toBe("");
  const pairs = JSON.parse(stdout) as { incident: string; article: string; other: string }[];
  return pairs.map(({ incident, article, other }) => `/incidents/${incident}/${article}/${other}/`);
}

/** Whether a text is JSON-LD in the words of schema.org, and rates nothing. */
function isLinkedData(text: string): boolean {
  const data: unknown = JSON.parse(text);
  return (
    typeof data === "object" &&
    data !== null &&
    "@context" in data &&
    data["@context"] === "https://schema.org" &&
    !text.includes("ClaimReview")
  );
}

/** Scripts, with the parts that they import, and these import, as a pattern finds them. */
function withParts(scripts: readonly string[], pattern: RegExp): string[] {
  const found = new Set(scripts);
  for (const script of found) {
    for (const [, part] of readFileSync(script, "utf8").matchAll(pattern)) found.add(`${out}/behaviours/${part}`);
  }
  return [...found];
}

function kilobytes(file: string): number {
  const bytes = readFileSync(file);
  return (file.endsWith(".woff2") ? bytes : gzipSync(bytes)).length / 1024;
}
