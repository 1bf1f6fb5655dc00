import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { numberLinks } from "../../commands/number-links.ts";

/** Links as footnotes: which get a number, what stands in the list, and that nothing else is touched. */

const canonical = "https://parallax.example/incidents/here/";
const page = (main: string, classes = "page") =>
  `<html><head><link rel="canonical" href="${canonical}"/></head><body><a href="/">out of main</a><main class="${classes}">${main}</main></body></html>`;

const numbersIn = (html: string) => [...html.matchAll(/<a data-n="(\d+)"/g)].map(([, n]) => Number(n));
const listIn = (html: string) => [...html.matchAll(/<li[^>]*>([^<]*)<\/li>/g)].map(([, address]) => address);

/** Each: what stands in main, the numbers that its links get, the list. */
const cases: readonly (readonly [string, string, readonly number[], readonly string[]])[] = [
  ["a page of the site", '<a href="/method/">m</a>', [1], ["https://parallax.example/method/"]],
  [
    "an original",
    '<a class="x" href="https://example.org/a?b=1&amp;c=2">o</a>',
    [1],
    ["https://example.org/a?b=1&amp;c=2"],
  ],
  [
    "the same address twice",
    '<a href="/a/">1</a><a href="/b/">2</a><a href="/a/">3</a>',
    [1, 2, 1],
    ["https://parallax.example/a/", "https://parallax.example/b/"],
  ],
  [
    "two passages of a page",
    '<a href="/a/#x">1</a><a href="/a/#y">2</a>',
    [1, 2],
    ["https://parallax.example/a/#x", "https://parallax.example/a/#y"],
  ],
  [
    "what only a suggestion leads to, last",
    '<a href="/a/">1</a><div class="x suggested"><p><br/><a href="/b/">2</a><a href="/a/">3</a></p></div><a href="/c/">4</a>',
    [1, 3, 1, 2],
    ["https://parallax.example/a/", "https://parallax.example/c/", "https://parallax.example/b/"],
  ],
  [
    "places of the page itself",
    '<a href="#x">1</a><a href="/incidents/here/#y">2</a><a href="?view=list">3</a><a>4</a>',
    [],
    [],
  ],
  [
    "what paper leaves out",
    '<p class="flex print:hidden"><b><img src="x"/><br><a href="/a/">1</a></b></p><a href="/b/">2</a>',
    [1],
    ["https://parallax.example/b/"],
  ],
  [
    "a sign inside an attribute",
    '<p title="a > b"><a aria-label="c > d" href="/a/">1</a></p>',
    [1],
    ["https://parallax.example/a/"],
  ],
];

for (const [name, main, numbers, list] of cases) {
  test(`${name}: numbers ${numbers.join(", ") || "none"}`, () => {
    const html = numberLinks(page(main));
    expect(numbersIn(html)).toEqual(numbers);
    expect(listIn(html)).toEqual(list);
    expect(html.includes("print-links")).toBe(numbers.length > 0);
  });
}

test("frames, sheets and pages without an address of their own are left alone", () => {
  const link = '<a href="/a/">1</a>';
  for (const html of [page(link, "embed"), page(link, "page sheet key"), `<main>${link}</main>`]) {
    expect(numberLinks(html)).toBe(html);
  }
});

test("nothing but the numbers and the list is put in", () => {
  const piece = fc.constantFrom(
    "text",
    "<p>",
    "</p>",
    '<a href="/a/">',
    '<a href="#b">',
    "</a>",
    '<i class="print:hidden">',
    "</i>",
    "<br/>",
    "&amp;",
    "<b>",
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const html = page(pieces.join(""));
      const without = numberLinks(html)
        .replace(/<div class="print-links".*?<\/div>/, "")
        .replaceAll(/ data-n="\d+"/g, "");
      expect(without).toBe(html);
    }),
    { seed: 20261121 },
  );
});
