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
  const found: { readonly address: string; readonly suggested: boolean }[] = [];
  eachLink(body, (href, suggested) => {
    const address = addressOffPage(href, canonical);
    if (address !== undefined) found.push({ address, suggested });
    return undefined;
  });
  // What only suggestions lead to comes last, and is printed with them alone: no number is missing where they are off.
  const own = new Set(found.filter(({ suggested }) => !suggested).map(({ address }) => address));
  const numbers = [...new Set([...own, ...found.map(({ address }) => address)])];
  if (numbers.length === 0) return html;
  const numbered = eachLink(body, (href) => {
    const address = addressOffPage(href, canonical);
    return address === undefined ? undefined : numbers.indexOf(address) + 1;
  });
  const list = numbers
    .map(
      (address) => `<li${own.has(address) ? "" : ' class="suggested"'}>${escaped(address.replace(nowhere, ""))}</li>`,
    )
    .join("");
  const notes = `<div class="print-links" data-part="print-links" aria-hidden="true"><p>Links on this page</p><ol>${list}</ol></div>`;
  return `${html.slice(0, start)}${numbered}${notes}${html.slice(end)}`;
}

/** The same HTML, each link that is printed with the number that it is given, knowing whether a suggestion holds it. */
function eachLink(html: string, numberOf: (href: string, suggested: boolean) => number | undefined): string {
  // How deep the HTML is inside an element that is not printed, and inside a suggestion; 0 outside.
  let hidden = 0;
  let suggested = 0;
  return html.replace(tag, (found, closing: string, name: string, attributes: string) => {
    const isEmpty = attributes.endsWith("/") || hasNoEnd.test(name);
    if (hidden > 0) {
      if (!isEmpty) hidden += closing === "" ? 1 : -1;
      return found;
    }
    const classes = attributeOf(attributes, "class").split(" ");
    if (closing === "" && classes.some((word) => notPrinted.test(word))) {
      if (!isEmpty) hidden = 1;
      return found;
    }
    if (!isEmpty && (suggested > 0 || classes.includes("suggested"))) suggested += closing === "" ? 1 : -1;
    if (closing !== "") return found;
    const number = name === "a" ? numberOf(attributeOf(attributes, "href"), suggested > 0) : undefined;
    return number === undefined ? found : `<a data-n="${number}"${attributes}>`;
  });
}

/** The whole address that a link leads to; nothing where it stays on the page. */
function addressOffPage(href: string, page: string): string | undefined {
  if (href === "" || href.startsWith("#")) return undefined;
  const address = new URL(href.replaceAll("&amp;", "&").replaceAll("&#x27;", "'"), page);
  const isHere = address.href.replace(/[?#].*$/, "") === page;
  return isHere ? undefined : address.href;
}

function attributeOf(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
