import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { ownArticle } from "../../app/_read/intake/own-article.ts";
import type * as TakeIn from "../../app/_read/intake/take-in.ts";
import { readSource } from "../../commands/intake/read-source.ts";
import { takeIn } from "../../commands/intake/take-in.ts";
import { kindsSetAside } from "../bench/pages/kinds-set-aside.ts";
import { kindsTuned } from "../bench/pages/kinds-tuned.ts";
import { storyOf } from "../bench/pages/story.ts";
import { archiveOf, pdfOf } from "../commands/made-documents.ts";
import { chanceOf } from "../engine/link-trials/chance.ts";

/** How articles come in at `/read/`, by every way that the page has, as readers go it. */

const title = "Crane collapses onto school roof in Ostby; three hurt";
const paragraphs = [
  "A tower crane fell onto the roof of the Lindengade school in Ostby at 7:40 on Tuesday morning, twenty minutes before the first lesson was due to begin.",
  "Three people were injured, said Karsten Holm of the fire service: the crane’s driver and two cleaners who had been at work in the gymnasium.",
  "Mayor Inger Dahl said that the school would stay closed until Friday at least, and that lessons would be held in the town hall – “for as long as it takes”.",
];
const plain = [title, "By Lena Brandt", "12 May 2026", ...paragraphs].join("\n\n");
const ps = paragraphs.map((text) => `<p>${text}</p>`).join("");
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} - Ostby Post</title><meta property="og:title" content="${title}"><meta property="og:site_name" content="Ostby Post"><meta property="article:published_time" content="2026-05-12T08:00:00Z"></head><body><nav><a href="/">Home</a> <a href="/s">Sport</a></nav><article><h1>${title}</h1>${ps}</article></body></html>`;

const site = () => new URL(process.env["SITE"] ?? "").origin;

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  // Nothing goes anywhere, nothing is wrong in the console.
  page.on("request", (request) => expect(new URL(request.url()).origin).toBe(site()));
  page.on("pageerror", (error) => expect(error.stack).toBe("no error"));
  page.on("console", (message) => message.type() === "error" && expect(message.text()).toBe("no message"));
});

/** What stands on the page of the articles that came in: their headlines, and of the first its paragraphs as they were taken in. */
async function expectIn(page: Page, ...titles: string[]): Promise<void> {
  const articles = page.locator("[data-part=read-article]");
  await expect(articles).toHaveCount(titles.length);
  for (const [i, title] of titles.entries()) await expect(articles.nth(i).getByRole("link").first()).toHaveText(title);
}

async function expectParagraphs(page: Page): Promise<void> {
  const article = page.locator("[data-part=read-article]").first();
  await article.getByText(/ · \d+ paragraphs/).click();
  await article.getByText(/The text as it was taken in/).click();
  for (const text of paragraphs) await expect(article.locator("li").filter({ hasText: text })).toHaveCount(1);
}

const said = (page: Page) => page.locator("[data-part=read-said]");
const box = (page: Page) => page.getByLabel(/Paste an article here/);

interface Given {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}
const given = (name: string, buffer: Buffer | string, mimeType = ""): Given => ({
  name,
  mimeType,
  buffer: Buffer.from(buffer as string),
});
const choose = (page: Page, ...files: Given[]) => page.getByLabel(/or files/).setInputFiles(files);

/** Drops files where a reader lets go of them. */
async function drop(page: Page, where: string, ...files: Given[]): Promise<void> {
  const transfer = await page.evaluateHandle(
    (files) => {
      const transfer = new DataTransfer();
      for (const { name, type, base64 } of files)
        transfer.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name, { type }));
      return transfer;
    },
    files.map(({ name, mimeType: type, buffer }) => ({ name, type, base64: buffer.toString("base64") })),
  );
  for (const type of ["dragenter", "dragover", "drop"])
    await page.dispatchEvent(where, type, { dataTransfer: transfer });
}

const word = (body: string) =>
  archiveOf({
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });
const wordParagraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const lines = [title, "12 May 2026", ...paragraphs];
const wordFile = word(lines.map(wordParagraph).join(""));

/** Words of at most 80 characters a line, as a PDF has them. */
function pdf(): Buffer {
  let y = 780;
  const drawn: { text: string; y: number; size: number }[] = [];
  for (const [i, text] of lines.entries()) {
    for (const [line = ""] of text.replace(/[–“”’]/g, "-").matchAll(/.{1,80}(?:\s|$)/g)) {
      drawn.push({ text: line.trim(), y, size: i === 0 ? 20 : 11 });
      y -= i === 0 ? 24 : 14;
    }
    y -= 16;
  }
  return pdfOf([drawn]);
}

const rtf = `{\\rtf1\\ansi\\ansicpg1252 ${lines.map((text) => `${text.replace(/[–“”’]/g, (sign) => `\\u${sign.charCodeAt(0)}?`)}\\par\n`).join("")}}`;
const windows1252 = Buffer.from(
  plain.replaceAll("–", "\u0096").replaceAll("“", "\u0093").replaceAll("”", "\u0094").replaceAll("’", "\u0092"),
  "latin1",
);

for (const [name, file] of [
  ["text in UTF-8", given("crane.txt", plain)],
  ["text in UTF-16", given("crane.txt", Buffer.from(`\ufeff${plain}`, "utf16le"))],
  ["text in Windows-1252", given("crane.txt", windows1252)],
  ["Markdown", given("crane.md", `# ${title}\n\n${paragraphs.join("\n\n")}\n`)],
  ["a page", given("crane.html", html, "text/html")],
  ["a Word document", given("crane.docx", wordFile)],
  ["RTF", given("crane.rtf", rtf)],
] as const)
  test(`a chosen file: ${name}`, async ({ page }) => {
    await page.goto("/read/");
    await choose(page, file);
    await expectIn(page, title);
    await expectParagraphs(page);
  });

test("a chosen file: a PDF with text", async ({ page }) => {
  await page.goto("/read/");
  await choose(page, given("crane.pdf", pdf()));
  await expectIn(page, title);
  await page.getByText("Publisher unknown").click();
  await page.getByText(/The text as it was taken in: 3 paragraphs/).click();
});

test("a chosen file: an incident of the shelf, and a comparison of this page", async ({ page, request }) => {
  const incident = await (await request.get("/incidents/erbil-2024-01.json")).body();
  await page.goto("/read/");
  await choose(page, given("incident.json", incident));
  await expect(page.locator("[data-part=read-article]").first()).toBeVisible();
});

test("text is typed, and pasted", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/read/");
  await page.evaluate((text) => navigator.clipboard.writeText(text), plain);
  await box(page).focus();
  await page.keyboard.press("Control+v");
  await expect(box(page)).toHaveValue(plain);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expectIn(page, title);
  await expectParagraphs(page);
});

const wordHtml = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"><style>p.MsoNormal{margin:0}</style></head><body lang=EN-GB><!--StartFragment--><h1>${title}</h1>${paragraphs.map((text) => `<p class=MsoNormal style='mso-margin-top-alt:auto'>${text}<o:p></o:p></p>`).join("")}<!--EndFragment--></body></html>`;
const docsHtml = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1f"><h1 dir="ltr"><span style="font-size:20pt">${title}</span></h1>${paragraphs.map((text) => `<p dir="ltr" style="line-height:1.38"><span style="font-size:11pt">${text}</span></p>`).join("<br />")}</b>`;
for (const [name, rich] of [
  ["a page in a browser", `<meta charset='utf-8'><h1>${title}</h1>${ps}`],
  ["Word", wordHtml],
  ["Google Docs", docsHtml],
] as const)
  test(`a rich paste from ${name}, and the same from the clipboard by its button`, async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto("/read/");
    const other = await context.newPage();
    await other.goto(`${address}/none`);
    const copy = async () => {
      await other.bringToFront();
      await other.evaluate(
        ([html, text]) =>
          navigator.clipboard.write([
            new ClipboardItem({
              "text/html": new Blob([html], { type: "text/html" }),
              "text/plain": new Blob([text], { type: "text/plain" }),
            }),
          ]),
        [rich, plain] as const,
      );
      await page.bringToFront();
    };
    await copy();
    await box(page).focus();
    await page.keyboard.press("Control+v");
    await expectIn(page, title);
    await copy();
    await page.getByRole("button", { name: "From the clipboard" }).click();
    await expectIn(page, title, title);
    await expectParagraphs(page);
  });

test("one file, and several at once, are dropped anywhere on the page", async ({ page }) => {
  await page.goto("/read/");
  await drop(page, "form", given("one.txt", plain));
  await expectIn(page, title);
  await drop(
    page,
    "h1",
    given("two.txt", plain.replace(title, "The second of them")),
    given("three.docx", wordFile),
    given("broken.pdf", "%PDF-1.4 of nothing"),
  );
  await expectIn(page, title, "The second of them", title);
  await expect(said(page)).toContainText("broken.pdf: it is a PDF that is broken");
});

const others: Record<string, Record<string, string>> = {
  none: {},
  strict: {
    "Content-Security-Policy":
      "default-src 'none'; script-src 'self'; connect-src 'none'; form-action 'none'; require-trusted-types-for 'script'",
    "Referrer-Policy": "no-referrer",
  },
  alone: { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" },
  scripts: { "Content-Security-Policy": "sandbox allow-scripts allow-popups" },
};

/** Noise that packs badly, so that a page is too large for an address. */
function large(): string {
  let seed = 7;
  let text = "";
  for (let i = 0; i < 900_000; i++) {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    text +=
      String.fromCharCode(33 + ((seed >> 8) % 90)).replace(/[<>&"]/, "x") +
      String.fromCharCode(0x4e00 + ((seed >> 5) % 8000));
  }
  return html.replace("</body>", `<!-- ${text.replaceAll("--", "xx")} --></body>`);
}

let elsewhere: Server;
let address = "";
test.beforeAll(async () => {
  elsewhere = createServer((request, response) => {
    const [, policy = "", size = ""] = (request.url ?? "").split("/");
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...others[policy] });
    response.end(size === "large" ? large() : html);
  });
  await new Promise<void>((done) => elsewhere.listen(0, "localhost", done));
  address = `http://localhost:${(elsewhere.address() as AddressInfo).port}`;
});
test.afterAll(() => elsewhere.close());

const policyOf = (way: string) => way.split("/")[0] ?? "";

/** Goes to a page of another origin and does there what a click on the bookmark does. */
async function bookmarked(page: Page, way: string, select = "") {
  await page.goto("/read/");
  const href = (await page.getByRole("link", { name: "Compare in Parallax" }).getAttribute("href")) ?? "";
  const other = await page.context().newPage();
  await other.goto(`${address}/${way}`);
  if (select !== "") await other.locator(select).selectText();
  // Out of a sandbox nothing is opened but in its own tab.
  const opens = policyOf(way) === "scripts" ? other.waitForURL(/read/) : page.context().waitForEvent("page");
  const [opened] = await Promise.all([
    opens,
    other.evaluate(decodeURIComponent(href.replace(/^javascript:/, ""))).catch(() => {}),
  ]);
  return { other, opened: opened ?? other };
}

test.describe("the bookmark", () => {
  for (const policy of Object.keys(others))
    test(`hands a page over: ${policy}`, async ({ page }) => {
      const { opened } = await bookmarked(page, policy);
      await expectIn(opened, title);
      await expectParagraphs(opened);
      expect(opened.url()).not.toContain("#");
    });

  test("hands over what is selected", async ({ page }) => {
    const { opened } = await bookmarked(page, "strict", "article p:nth-of-type(2)");
    await expect(opened.locator("[data-part=read-article]")).toContainText("1 paragraph");
  });

  test("hands a large page over by a message", async ({ page }) => {
    const { opened } = await bookmarked(page, "none/large");
    await expectIn(opened, title);
    await expectParagraphs(opened);
  });

  test("hands a large page that lets no message out over by the clipboard, and says so", async ({ page }) => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const { other, opened } = await bookmarked(page, "alone/large");
    const dialog = await other.waitForEvent("dialog", { timeout: 10_000 });
    expect(dialog.message()).toContain("It is in the clipboard");
    await dialog.accept();
    await opened.bringToFront();
    await box(opened).focus();
    await opened.keyboard.press("Control+v");
    await expectIn(opened, title);
  });
});

test("two articles in one paste: the page asks where the second begins", async ({ page }) => {
  await page.goto("/read/");
  const second = "Five injured as crane falls on Ostby school";
  await box(page).fill(
    `${plain}\n\n${second}\n\nBy Jan Roe\n\n13 May 2026\n\n${paragraphs[1]?.replace("Three", "Five")}\n\n${paragraphs[2]}`,
  );
  await page.getByRole("button", { name: "Add this article" }).click();
  await page.getByRole("button", { name: "Yes, make it two articles" }).click();
  await expectIn(page, title, second);
});

test("a page with several articles: the reader chooses the part", async ({ page }) => {
  await page.goto("/read/");
  const other = "Ferry runs aground off the northern mole";
  const story = [
    "The ferry ran aground with sixty people on board on Tuesday morning, the coastguard said.",
    "Nobody was hurt, and nobody was missing, said the harbour master of the town on Tuesday.",
  ];
  const file = given(
    "two.html",
    `<!doctype html><html><head><title>${title}</title></head><body><main><div><article><h1>${title}</h1>${ps}</article></div><div><article><h1>${other}</h1>${story.map((text) => `<p>${text}</p>`).join("")}</article></div></main></body></html>`,
  );
  await choose(page, file);
  const asked = page.getByRole("group", { name: /2 parts of it might be the article/ });
  await expect(asked).toBeFocused();
  await asked.getByRole("button", { name: "None of these" }).click();
  await expect(said(page)).toHaveText("Nothing was added.");
  await expect(box(page)).toBeFocused();
  await choose(page, file);
  await asked.getByRole("button", { name: /^The ferry ran aground/ }).click();
  await expect(page.locator("[data-part=read-article]")).toContainText("2 paragraphs");
  await page.getByText(/ · 2 paragraphs/).click();
  await page.getByText(/The text as it was taken in/).click();
  await expect(page.locator("[data-part=read-article] li").filter({ hasText: story[0] ?? "" })).toHaveCount(1);
});

test("a second page from the bookmark goes where its reader says", async ({ page }) => {
  await page.goto("/read/");
  await box(page).fill(plain);
  await page.getByRole("button", { name: "Add this article" }).click();
  await expectIn(page, title);
  const { opened } = await bookmarked(page, "none");
  await opened
    .getByRole("group", { name: /Where does it belong/ })
    .getByRole("button", { name: /^With / })
    .click();
  await expectIn(opened, title, title);
  await expect(opened.locator("[data-part=read-article]").nth(1)).toContainText("Ostby Post");
});

test("what is read is named while it is, and can be cancelled; a reload keeps what stands in the box", async ({
  page,
}) => {
  await page.goto("/read/");
  await box(page).fill("Not added yet");
  // What reads PDFs never comes.
  await page.route("**/read-pdf.js", () => {});
  await choose(page, given("slow.pdf", pdf()));
  await expect(page.locator("[data-part=read-work]")).toContainText("Reading slow.pdf");
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(said(page)).toHaveText("slow.pdf was not read: you cancelled it.");
  await page.unroute("**/read-pdf.js");
  await page.reload();
  await expect(box(page)).toHaveValue("Not added yet");
});

const bomb = word(wordParagraph("a".repeat(30_000_000)));
for (const [name, file, sentence] of [
  ["nothing", given("none.txt", ""), "none.txt: it is empty."],
  ["blanks", given("blanks.txt", " \n\t\n"), "blanks.txt: there are no words in it."],
  ["a scanned PDF", given("scan.pdf", pdfOf([[]])), "scan.pdf: it is a PDF of pictures, without text"],
  ["a broken Word document", given("broken.docx", wordFile.subarray(0, 300)), "broken.docx: it is no archive"],
  [
    "a document with a password",
    given("locked.docx", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
    "locked.docx: it is a document that has a password",
  ],
  ["an archive bomb", given("bomb.docx", bomb), "bomb.docx: it is a file that unpacks to more than 20000000 bytes"],
  [
    "OpenDocument",
    given("story.odt", archiveOf({ mimetype: "application/vnd.oasis.opendocument.text" })),
    "story.odt: documents of this kind are not read. Open it, and save it as .docx",
  ],
  [
    "Pages",
    given("story.pages", archiveOf({ "Index/Document.iwa": "" })),
    "story.pages: documents of this kind are not read.",
  ],
  ["a picture", given("page.jpg", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])), "page.jpg: it is a picture"],
  [
    "a program without an ending",
    given("program", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0])),
    "program:1: it is not text in UTF-8",
  ],
  [
    "two million characters of text",
    given("book.txt", "word and word. ".repeat(140_000)),
    "book.txt: it has 2.1 million characters, and an article of at most 300 thousand",
  ],
  [
    "a page of a book",
    given("book.html", `<html><body>${"<p>word and word.</p>".repeat(40_000)}</body></html>`),
    "book.html: it has 0.6 million characters of text",
  ],
  [
    "a very large page",
    given("large.html", `<html><body><!--${"x".repeat(6_000_000)}--></body></html>`),
    "large.html: it is a page of 6.0 million characters",
  ],
  [
    "a file of a later version",
    given("later.json", JSON.stringify({ format: "parallax-comparison", version: 99 })),
    "later.json: This file was saved by a later version of this page",
  ],
  ["JSON of something else", given("other.json", "{}"), "other.json: This is JSON, and no comparison"],
] as const)
  test(`bad input: ${name}`, async ({ page }) => {
    await page.goto("/read/");
    await box(page).fill("Not added yet");
    await choose(page, file);
    await expect(said(page)).toContainText(sentence);
    await expect(box(page)).toHaveValue("Not added yet");
    await expect(page.locator("[data-part=read-work]")).toBeEmpty();
  });

test("bad input: an article that is refused as text stays in the box", async ({ page }) => {
  await page.goto("/read/");
  const long = "word and word. ".repeat(40_000);
  await box(page).fill(long);
  await page.getByRole("button", { name: "Add this article" }).click();
  await expect(said(page)).toContainText("0.6 million characters");
  expect(await box(page).inputValue()).toBe(long);
});

test("bad input: nothing of a hostile page runs, and nothing is fetched", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const requests: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  const hostile = html.replace(
    ps,
    `${ps}<script>window.ran=1;document.title="ran"</script><img src="https://tracker.example/a.png" onerror="window.ran=1"><svg onload="window.ran=1"><use href="https://tracker.example/b.svg#x"/></svg><iframe src="https://tracker.example/c" srcdoc="<script>parent.ran=1</script>"></iframe><object data="https://tracker.example/d"></object><form action="https://tracker.example/e"><input autofocus onfocus="window.ran=1" name="x"><button>Go</button></form><link rel="stylesheet" href="https://tracker.example/f.css"><meta http-equiv="refresh" content="0;url=https://tracker.example/g"><base href="https://tracker.example/"><template><p>In a template, the harbour master said that nothing was lost.</p><img src="https://tracker.example/h.png"></template><table><tr><td><table><tr><td><p>In a table in a table, the fire service <a href="javascript:window.ran=1">said on Tuesday</a> that nobody was missing.</p></td></tr></table></td></tr></table><video poster="https://tracker.example/i.png" autoplay><source src="https://tracker.example/j.mp4"></video><p style="background:url(https://tracker.example/k.png)" onmouseover="window.ran=1">The mole stays closed, said the harbour master on Tuesday.</p>`,
  );
  await page.goto("/read/");
  await choose(page, given("hostile.html", hostile));
  await expectIn(page, title);
  await expectParagraphs(page);
  const taken = page.locator("[data-part=read-article]");
  await expect(taken).toContainText("In a table in a table, the fire service said on Tuesday that nobody was missing.");
  await expect(taken.locator("a[href^='javascript:'], img, iframe, form form, script")).toHaveCount(0);
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
  expect(requests.filter((url) => !url.startsWith(site()))).toEqual([]);
});

test("bad input: a word of 100,000 letters, halves of characters, characters of control: told, and the page goes on", async ({
  page,
}) => {
  await page.goto("/read/");
  await choose(
    page,
    given("odd.txt", Buffer.from(`${plain}\u0007\n\n${"a".repeat(100_000)} was all that the radio said.`)),
  );
  await expectIn(page, title);
  await expect(said(page)).toContainText("1 character that cannot be shown was left out");
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test("bad input: lines of navigation alone are told to be no article, and stand there to be taken back", async ({
  page,
}) => {
  await page.goto("/read/");
  await choose(page, given("nav.txt", "Home\nNews\nSport\nSubscribe\nLog in"));
  await expect(said(page)).toContainText("no paragraph of it reads like an article’s");
});

test("an address is fetched by this machine's own server, where that says that it can; elsewhere the page says why not", async ({
  page,
}) => {
  await page.goto("/read/");
  await expect(page.getByText(/An address alone is not enough here/)).toBeVisible();
  const asked: unknown[] = [];
  await page.route("**/local/", (route) => route.fulfill({ json: { can: ["page"] } }));
  await page.route("**/local/page", (route, request) => {
    asked.push(request.postDataJSON());
    return route.fulfill({
      json:
        asked.length === 1
          ? { problem: "https://ostby.example/crane: the site answered 404." }
          : {
              url: "https://ostby.example/crane",
              type: "text/html; charset=windows-1252",
              base64: Buffer.from(
                html.replace('<meta charset="utf-8">', "").replaceAll("’", "\u0092"),
                "latin1",
              ).toString("base64"),
            },
    });
  });
  await page.reload();
  const address = page.getByLabel(/Or an address/);
  await address.fill("https://ostby.example/crane");
  await address.press("Enter");
  await expect(said(page)).toHaveText("https://ostby.example/crane: the site answered 404.");
  await expect(address).toHaveValue("https://ostby.example/crane");
  await page.getByRole("button", { name: "Fetch it" }).click();
  await expectIn(page, title);
  await page.getByText(/ · \d+ paragraphs/).click();
  await expect(
    page
      .getByLabel("Address", { exact: true })
      .or(page.getByLabel(/^Address/))
      .first(),
  ).toHaveValue("https://ostby.example/crane");
  expect(asked).toEqual(Array(2).fill({ url: "https://ostby.example/crane" }));
});

test("pages of all kinds come in here as `add` takes them in", async ({ page }) => {
  let reader = "";
  page.on("response", (response) => {
    if (response.url().includes("/read-take-in-")) reader = response.url();
  });
  await page.goto("/read/");
  await choose(page, given("nothing.txt", ""));
  await expect(said(page)).toContainText("it is empty");
  for (const [i, kind] of [...kindsTuned, ...kindsSetAside].entries()) {
    const chance = chanceOf(20261126 + 1000 * i);
    const lang = kind.lang ?? "en";
    const story = storyOf(chance, lang, kind.paragraphs?.[0] ?? 5);
    const file = test.info().outputPath(`page.${kind.ending ?? "html"}`);
    writeFileSync(file, kind.draw(story, chance, () => storyOf(chance, lang, 6)).file);
    const byAdd = ownArticle(await takeIn(await readSource(file)));
    const here = await page.evaluate(
      async ([reader, name, base64]) => {
        const { takeInFiles } = (await import(reader)) as typeof TakeIn;
        const file = new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name);
        const [offer] = await takeInFiles([file], new AbortController().signal, () => {});
        return offer?.kind === "article" ? offer.article : offer;
      },
      [reader, path.basename(file), readFileSync(file).toString("base64")] as const,
    );
    // Markdown is read by a parser of its own here.
    if (kind.ending === "md") continue;
    expect(here, kind.name).toMatchObject(
      Object.fromEntries(
        Object.entries({
          title: byAdd.title,
          publisher: byAdd.publisher,
          author: byAdd.author,
          published: byAdd.published,
          blocks: byAdd.blocks,
        }).filter(([, value]) => value !== undefined),
      ),
    );
  }
});
