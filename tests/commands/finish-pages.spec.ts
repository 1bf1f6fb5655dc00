import { expect, test } from "@playwright/test";
import { finishPage } from "../../commands/finish-pages.ts";

/** A change in what Next writes must fail the build, and not pass through it. */
const page = (head: string, body = "<main>text</main>") =>
  `<!DOCTYPE html><html><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`;

test("Next's runtime goes, our own script and the style sheet stay", () => {
  const finished = finishPage(
    page(
      '<link rel="stylesheet" href="/_next/static/chunks/a.css"/><link rel="preload" as="script" href="/_next/static/chunks/b.js"/><script src="/_next/static/chunks/b.js" async=""></script>',
      '<main><script type="module" src="/behaviours/site.js"></script>text<!-- --> more</main><script>self.__next_f.push([0])</script><script type="module" src="/behaviours/site.js"></script>',
    ),
    "page",
    { names: new Map([["site.js", "site-0a1b2c3d.js"]]) },
  );
  expect(finished).toContain('<link rel="stylesheet" href="/_next/static/chunks/a.css"/>');
  expect(finished).toContain('<script type="module" src="/behaviours/site-0a1b2c3d.js"></script></head>');
  expect(finished.match(/<script/g)).toHaveLength(1);
  expect(finished).toContain("<main>text more</main>");
  expect(finished).not.toMatch(/__next_f|chunks\/b\.js/);
});

test("the policy comes before anything that it governs", () => {
  expect(finishPage(page('<link rel="stylesheet" href="/a.css"/>'), "page")).toMatch(
    /<head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy" content="default-src 'none';[^"]*"\/><link/,
  );
});

test("the policy lets nothing in that the site does not serve", () => {
  const [, policy = ""] =
    /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(finishPage(page(""), "page")) ?? [];
  const sources = new Map(
    policy.split(";").map((directive) => {
      const [name = "", ...allowed] = directive.trim().split(/\s+/);
      return [name, allowed.join(" ")];
    }),
  );
  // Where nothing is said of a kind, `default-src` holds; but not of these two (CSP 3, 6.3.1 and 6.4.1).
  for (const name of ["default-src", "base-uri"]) expect(sources.get(name), name).toBe("'none'");
  expect(sources.get("form-action")).toBe("'self'");
  for (const [name, allowed] of sources)
    expect(allowed, name).toMatch(name === "img-src" ? /^'self' data:$/ : /^'(none|self)'$/);
});

test("data for machines stays, and nothing else that is inline", () => {
  const data = '<script type="application/ld+json">{"name":"\\u003c/script> style=\\"x\\""}</script>';
  expect(finishPage(page("", `<main>text</main>${data}`), "page")).toContain(data);
  expect(finishPage(page("", `<main>text</main><script type="application/json">{}</script>`), "page")).not.toContain(
    "<script",
  );
});

const refused: readonly (readonly [string, string, RegExp])[] = [
  [
    "a preload of a script by another name",
    page('<link rel="modulepreload" href="/_next/static/x.js"/>'),
    /Next's runtime/,
  ],
  ["an inline style sheet", page("<style>b{}</style>"), /inline style sheet/],
  ["an inline style", page("", '<main style="color:red">text</main>'), /an inline style/],
  ["an inline event handler", page("", '<main onclick="x()">text</main>'), /event handler/],
  ["a page without content", page("", "<div>text</div>"), /lost its content/],
  ["a page without a head", "<html><body><main>text</main></body></html>", /no <head>/],
  [
    "data that could end its element",
    page("", '<main>text</main><script type="application/ld+json">{"name":"<!--<script>"}</script></script>'),
    /a stray end of a script/,
  ],
  [
    "data with an address of a script",
    page("", '<main>text</main><script type="application/ld+json" src="/x.js">'),
    /an inline script/,
  ],
  ["a script that does not end", page("", "<main>text</main><script>self.__next_f"), /Next's runtime/],
];

for (const [name, html, message] of refused) {
  test(`the build fails on ${name}`, () => {
    expect(() => finishPage(html, "page.html")).toThrow(message);
    expect(() => finishPage(html, "page.html")).toThrow(/^page\.html: /);
  });
}
