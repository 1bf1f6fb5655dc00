import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { parseAtomFeed } from "feedsmith";
import { filesBelow } from "../../commands/files-below.ts";
import { strangeSite } from "../tested-sites.ts";

/** A site with a name of its own calls itself so, everywhere; the program's name is left to what is said of the program. */

const { PARALLAX_OUT: folder, SITE_NAME: name } = strangeSite;
const site = process.env["STRANGE_SITE"] ?? "";
const html = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("'", "&#x27;");

test("the program is named only where the program is meant", () => {
  const allowed = [
    [/^method\/index\.html$/, /is made with Parallax,/g],
    [/^read\/how\/index\.html$/, /where you run Parallax on your own machine/gi],
    [/\.jsonld$/, /"generator": \{\s+"type": "Software",\s+"name": "Parallax"\s+\}/g],
    // The word that stands where a site bears no name, and the notes of a .zip for editors.
    [/^behaviours\//, /"Parallax"|(?:shelf of|private\/ of) Parallax/g],
  ] as const;
  const texts = filesBelow(folder).filter((file) =>
    /\.(?:html|json|jsonld|xml|txt|ris|bib|js|webmanifest)$/.test(file),
  );
  expect(texts.length).toBeGreaterThan(100);
  const wrong = texts.flatMap((file) => {
    const short = file.slice(folder.length + 1);
    const text = allowed.reduce(
      (left, [where, words]) => (where.test(short) ? left.replace(words, "") : left),
      readFileSync(file, "utf8"),
    );
    return (text.match(/.{0,40}Parallax.{0,40}/g) ?? []).map((found) => `${short}: ${found}`);
  });
  expect(wrong.slice(0, 10)).toEqual([]);
});

test("every page's title ends with the name, written as it is", () => {
  const titles = filesBelow(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => `${/<title>([^<]*)/.exec(readFileSync(file, "utf8"))?.[1]} ${file}`);
  const expected = html(name);
  expect(
    titles.filter((title) => !title.includes(` · ${expected} `) && !title.startsWith(`${expected}: `)).slice(0, 10),
  ).toEqual([]);
});

test("where it is installed, fed on and cited it has the same name", () => {
  const read = (file: string) => readFileSync(`${folder}/${file}`, "utf8");
  const { short_name: short, name: long } = JSON.parse(read("manifest.webmanifest")) as Record<string, string>;
  expect([short, long]).toEqual([name, `${name}: accounts of one incident, side by side`]);
  const { title, authors } = parseAtomFeed(read("feed.xml"));
  expect([title?.value ?? title, authors?.[0]?.name]).toEqual([
    `${name}: new and changed comparisons`,
    `The editors of ${name}`,
  ]);
  const [item] = JSON.parse(read("articles/morning-2022-06-06/cite.json")) as { note: string }[];
  expect(item?.note).toContain(` in ${name}: `);
});

test("a page's bar and the dialog in which a quotation is cited name it", async ({ page }) => {
  await page.goto(`${site}/incidents/mill-2022/morning-2022-06-06/evening-2022-06-06/#killed`);
  await expect(page.locator("[data-part=site-bar]").getByRole("link", { name, exact: true })).toBeVisible();
  await page.locator("#killed [data-part=passage-cite]").last().click();
  await expect(page.locator("[data-part=cite-about]")).toContainText(`These are ${name}’s words, not the source’s`);
  await expect(page.locator("[data-part=cite-text]").first()).toContainText(` in ${name}: `);
});
