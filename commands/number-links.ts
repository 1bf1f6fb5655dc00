/**
 * The classes of what paper leaves out: links in there need no number. A test of the site sees that all of it has one of them
 * (tests/site/print.spec.ts).
 */
const notPrinted = /^(?:print:hidden|needs-script)$/;

/** Pages that are printed with all their addresses (sheets), or are no pages of their own (frames). */
const withoutNumbers = /\b(?:embed|sheet)\b/;

/** Stands for the site where its address is not known (RFC 2606: no host has this name). */
const nowhere = "http://nowhere.invalid";

const tag = /<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^">])*)>/gi;
const values = { class: /(?:^|\s)class="([^"]*)"/, href: /(?:^|\s)href="([^"]*)"/ };
const hasNoEnd = /^(?:area|base|br|col|hr|img|input|link|meta|source|wbr)$/;

/**
 * Numbers the links of a page that lead off it, for paper: each link gets `data-n`, which the style sheet draws in print, and
 * the addresses stand whole at the end of `<main>`, each once. Nothing is put inside a link or a text, so that what is read
 * by a program or copied stays as it was. Where no canonical address says what the site's is, `path` is the page's own, and
 * addresses of the site are printed as paths; a page that has neither (not found) is left alone.
 */
export function numberLinks(html: string, path?: string): string {
  const [, named] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
  const canonical = named ?? (path === undefined ? undefined : `${nowhere}${path}`);
  const main = /<main\b([^>]*)>/.exec(html);
  const end = html.lastIndexOf("</main>");
  if (canonical === undefined || !main || end < 0) return html;
  if (withoutNumbers.test(attributeOf(main[1] ?? "", "class"))) return html;

  const start = main.index + main[0].length;
  const body = html.slice(start, end);
  const found = linksIn(body).flatMap((link) => {
    const address = addressOffPage(link.href, canonical);
    return address === undefined ? [] : { ...link, address };
  });
  // What only suggestions lead to comes last, and is printed with them alone: no number is missing where they are off.
  const own = new Set(found.filter(({ suggested }) => !suggested).map(({ address }) => address));
  const addresses = [...new Set([...own, ...found.map(({ address }) => address)])];
  if (addresses.length === 0) return html;
  const numbers = new Map(addresses.map((address, i) => [address, i + 1]));
  let numbered = "";
  let last = 0;
  for (const { at, address } of found) {
    numbered += `${body.slice(last, at)} data-n="${numbers.get(address)}"`;
    last = at;
  }
  numbered += body.slice(last);
  const list = addresses
    .map(
      (address) => `<li${own.has(address) ? "" : ' class="suggested"'}>${escaped(address.replace(nowhere, ""))}</li>`,
    )
    .join("");
  const notes = `<div class="print-links" data-part="print-links" aria-hidden="true"><p>Links on this page</p><ol>${list}</ol></div>`;
  return `${html.slice(0, start)}${numbered}${notes}${html.slice(end)}`;
}

/** A link that is printed: where it leads, where its attributes begin in the HTML, and whether a suggestion holds it. */
interface Link {
  readonly href: string;
  readonly at: number;
  readonly suggested: boolean;
}

function linksIn(html: string): Link[] {
  const links: Link[] = [];
  // How deep the HTML is inside an element that is not printed, and inside a suggestion; 0 outside.
  let hidden = 0;
  let suggested = 0;
  for (const { 1: closing, 2: name = "", 3: attributes = "", index } of html.matchAll(tag)) {
    const isEmpty = attributes.endsWith("/") || hasNoEnd.test(name);
    const isEnd = closing !== "";
    if (hidden > 0) {
      if (!isEmpty) hidden += isEnd ? -1 : 1;
      continue;
    }
    const classes = isEnd ? [] : attributeOf(attributes, "class").split(" ");
    if (classes.some((word) => notPrinted.test(word))) {
      if (!isEmpty) hidden = 1;
      continue;
    }
    if (!isEmpty && (suggested > 0 || classes.includes("suggested"))) suggested += isEnd ? -1 : 1;
    if (name === "a" && !isEnd)
      links.push({ href: attributeOf(attributes, "href"), at: index + "<a".length, suggested: suggested > 0 });
  }
  return links;
}

/** The whole address that a link leads to; nothing where it stays on the page. */
function addressOffPage(href: string, page: string): string | undefined {
  if (href === "" || href.startsWith("#")) return undefined;
  const address = new URL(href.replaceAll("&amp;", "&").replaceAll("&#x27;", "'"), page);
  const isHere = address.href.replace(/[?#].*$/, "") === page;
  return isHere ? undefined : address.href;
}

function attributeOf(attributes: string, name: keyof typeof values): string {
  return values[name].exec(attributes)?.[1] ?? "";
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
