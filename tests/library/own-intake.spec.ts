import { expect, test } from "@playwright/test";
import { decodeFragment } from "../../app/_behaviours/link-codec.ts";
import { handedMark } from "../../app/_read/intake/bookmarklet.ts";
import { fromMarkdown } from "../../app/_read/intake/from-markdown.ts";
import { handedIn, isHanded } from "../../app/_read/intake/handed.ts";
import { ownArticle } from "../../app/_read/intake/own-article.ts";
import { piecesOf, takeBack, takeOut } from "../../app/_read/intake/own-text.ts";
import { plainText } from "../../app/_read/intake/plain-text.ts";
import { quietHtml } from "../../app/_read/intake/quiet-html.ts";
import { secondBegins, splitArticle } from "../../app/_read/intake/second-article.ts";
import { takeInText } from "../../app/_read/intake/take-in.ts";
import type { OwnArticle } from "../../app/_read/own-comparison.ts";
import { fromLines } from "../../engine/intake/from-lines.ts";

/** How a reader's own articles come in, as far as no browser is needed for it. */

const ferry = `Ferry runs aground off the northern mole
By Jane Doe
12 March 2026

The ferry ran aground with sixty people on board on Tuesday morning, the coastguard said.

Share this article

Nobody was hurt, and nobody was missing, said the harbour master of the town.`;
const second = `Seventy on board the ferry, says owner
By John Roe
13 March 2026

The ferry carried seventy people when it struck the rocks, its owner told reporters on Wednesday.

Divers will look at the hull on Friday, he said after the meeting.`;

const taken = (text: string) => ownArticle(fromLines(plainText(text).text));
const textsOf = ({ blocks }: OwnArticle) => blocks.map(({ text }) => text);
const inOrder = (article: OwnArticle) =>
  piecesOf(article).map((piece) => (piece.is === "left" ? piece.left.text : piece.block.text));

test("what was left out stands where it stood, and comes back there; a paragraph goes and comes", () => {
  const article = taken(ferry);
  expect(textsOf(article)).toHaveLength(2);
  const lines = ferry.split("\n").slice(1);
  expect(inOrder(article)).toEqual(lines.filter((line) => line !== ""));
  const share = article.left.findIndex(({ text }) => text === "Share this article");
  expect(textsOf(takeBack(article, share))[1]).toBe("Share this article");
  for (const number of [0, 1]) {
    const out = takeOut(article, number);
    expect(textsOf(out)).toHaveLength(1);
    expect(inOrder(out)).toEqual(inOrder(article));
    const at = out.left.findIndex(({ because }) => because === "you took it out");
    expect(takeBack(out, at)).toEqual(article);
  }
});

test("all taken back gives every line in its order", () => {
  const article = taken(`${ferry}\n\nRead more\n\nSubscribe to our newsletter`);
  let all = article;
  while (all.left.length > 0) all = takeBack(all, all.left.length - 1);
  expect(textsOf(all)).toEqual(inOrder(article));
});

for (const [how, between] of [
  ["byline and day", "\n\n"],
  ["a line of stars", "\n\n* * *\n\n"],
  ["strokes", "\n\n-----\n\n"],
] as const)
  test(`two articles in one paste are told apart by ${how}`, () => {
    const both = taken(ferry + between + second);
    const begins = secondBegins(both);
    expect(begins).toBeDefined();
    const [a, b] = splitArticle(both, begins ?? 0);
    expect(textsOf(a)).toEqual(textsOf(taken(ferry)));
    expect(a.title).toBe("Ferry runs aground off the northern mole");
    expect({ title: b.title, author: b.author, published: b.published }).toEqual({
      title: "Seventy on board the ferry, says owner",
      author: "John Roe",
      published: "2026-03-13",
    });
    expect(textsOf(b)).toEqual(textsOf(taken(second)));
  });

test("one article is not taken for two: subheadings, a live blog's times, quotations", () => {
  for (const line of ["What happens next", "12:40", "“We heard it from far off”", "* * *", "Wednesday"])
    expect(secondBegins(taken(`${ferry}\n\n${line}\n\nDivers will look at the hull on Friday, he said.`)), line).toBe(
      undefined,
    );
});

test("a Markdown file: front matter, headings, items, quotations, and no signs left", () => {
  const article = ownArticle(
    fromMarkdown(
      '---\ntitle: "A \\"ferry\\" aground"\npublisher: One\npublished: 2026-03-12\nurl: none\nlang: en-GB\ntext: excerpt\n---\nThe *ferry* ran [aground](https://example.org) with **sixty** people on board.\n\n## Next\n\n- one thing\n- two \\* things\n\n> Nobody was hurt.\n',
    ),
  );
  expect(article).toMatchObject({
    title: 'A "ferry" aground',
    publisher: "One",
    published: "2026-03-12",
    lang: "en-GB",
    read: "part",
    url: undefined,
  });
  expect(article.blocks).toEqual([
    { kind: "paragraph", text: "The ferry ran aground with sixty people on board." },
    { kind: "heading", text: "Next" },
    { kind: "item", text: "one thing" },
    { kind: "item", text: "two * things" },
    { kind: "quotation", text: "Nobody was hurt." },
  ]);
});

test("HTML is made quiet, and no word of it changes; what is never closed ends with the text", () => {
  const loud = `<p STYLE="color:red" onclick='a()' title="x > y">style="a" <b\nstyle=x>b</b></p><style>p{}</style>`;
  const quiet = `<p data-style="color:red" data-onclick='a()' title="x > y">style="a" <b\ndata-style=x>b</b></p>`;
  expect(quietHtml(loud)).toBe(quiet);
  for (const open of ["<a ", '<a "', "<!--", "<a '", "<"])
    expect(quietHtml(open.repeat(100_000))).toBe(open.repeat(100_000));
  expect(quietHtml("<style>".repeat(100_000))).toBe("");
});

for (const [what, text] of [
  ["nothing", " \n\t "],
  ["characters of control alone", "\u0000\u0001\u0002"],
  ["more than an article", "word and word. ".repeat(140_000)],
] as const)
  test(`${what} is refused in a sentence with a way out`, async () => {
    const offer = await takeInText(text);
    expect(offer).toMatchObject({ kind: "refused" });
    expect(offer.kind === "refused" && offer.sentence).toMatch(/^What was pasted: .*paste that\.$/);
  });

test("halves of characters and characters of control go and are told; a word of 100,000 letters stays", async () => {
  const long = "a".repeat(100_000);
  const offer = await takeInText(`${ferry}\u0007\ud800\n\n${long} was all that the radio said.`);
  if (offer.kind !== "article") throw new Error("refused");
  expect(offer.doubts).toEqual(["2 characters that cannot be shown were left out"]);
  expect(inOrder(offer.article).join("\n")).toContain(long);
});

test("lines of navigation alone are told to be none, and none is lost", async () => {
  const offer = await takeInText("Home\nNews\nSport\nSubscribe\nLog in");
  if (offer.kind !== "article") throw new Error("refused");
  expect([offer.article.title, ...inOrder(offer.article)]).toEqual(
    expect.arrayContaining(["Home", "News", "Sport", "Subscribe", "Log in"]),
  );
});

test("what a bookmarklet hands over is no link to a passage, and is refused where it was cut or is a bomb", async () => {
  const packed = async (bytes: BlobPart) => {
    const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"));
    return `#${handedMark}${Buffer.from(await new Response(stream).arrayBuffer()).toString("base64url")}`;
  };
  const page = { url: "https://example.org/a", html: `<p>${ferry}</p>` };
  const fragment = await packed(JSON.stringify(page));
  expect(isHanded(fragment)).toBe(true);
  expect(await decodeFragment(fragment)).toEqual({ kind: "none" });
  expect(await handedIn(fragment)).toEqual(page);
  const scripted = await packed(JSON.stringify({ ...page, url: "javascript:alert(1)" }));
  expect(await handedIn(scripted)).toEqual({ ...page, url: undefined });
  await expect(handedIn(fragment.slice(0, -40))).rejects.toThrow("did not arrive whole");
  await expect(handedIn(await packed(new Uint8Array(30_000_000)))).rejects.toThrow("larger than a page");
});
