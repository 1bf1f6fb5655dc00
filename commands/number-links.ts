/**
 * What paper leaves out of `<main>` (app/styles/print.css and the other style sheets' rules for print): links in there need
 * no number. A test of the site sees that the two say the same (tests/site/print.spec.ts).
 */
const notPrinted =
  /^(?:switch|cite|cite-passage|beside|tools|grid-tools|card-acts|head-acts|as-data|too-wide|question-around|needs-script)$/;

/** Pages that are printed with all their addresses (sheets), or are no pages of their own (frames). */
const withoutNumbers = /\b(?:embed|sheet)\b/;

const tag = /<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^">])*)>/gi;
const hasNoEnd = /^(?:area|base|br|col|hr|img|input|link|meta|source|wbr)$/;

/**
 * Numbers the links of a page that lead off it, for paper: each link gets `data-n`, which the style sheet draws in print, and
 * the addresses stand whole at the end of `<main>`, each once. Nothing is put inside a link or a text, so that what is read
 * by a program or copied stays as it was. A page without a canonical address (not found) is left alone.
 */
export function numberLinks(html: string): string {
  const [, canonical] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
  const main = /<main\b([^>]*)>/.exec(html);
  const end = html.lastIndexOf("</main>");
  if (canonical === undefined || !main || end < 0) return html;
  if (withoutNumbers.test(attributeOf(main[1] ?? "", "class"))) return html;

  const numbers = new Map<string, number>();
  const start = main.index + main[0].length;
  const numbered = numberedIn(html.slice(start, end), (href) => {
    const address = addressOffPage(href, canonical);
    if (address === undefined) return undefined;
    const number = numbers.get(address) ?? numbers.size + 1;
    numbers.set(address, number);
    return number;
  });
  if (numbers.size === 0) return html;
  const list = [...numbers.keys()].map((address) => `<li>${escaped(address)}</li>`).join("");
  const notes = `<div class="print-links" aria-hidden="true"><p>Links on this page</p><ol>${list}</ol></div>`;
  return `${html.slice(0, start)}${numbered}${notes}${html.slice(end)}`;
}

/** The same HTML, each link that is printed with the number that it is given. */
function numberedIn(html: string, numberOf: (href: string) => number | undefined): string {
  // How many elements are open inside one that is not printed, itself included; 0 outside.
  let hidden = 0;
  return html.replace(tag, (found, closing: string, name: string, attributes: string) => {
    const isEmpty = attributes.endsWith("/") || hasNoEnd.test(name);
    if (hidden > 0) {
      if (!isEmpty) hidden += closing === "" ? 1 : -1;
      return found;
    }
    if (closing !== "") return found;
    if (
      attributeOf(attributes, "class")
        .split(" ")
        .some((word) => notPrinted.test(word))
    ) {
      if (!isEmpty) hidden = 1;
      return found;
    }
    const number = name === "a" ? numberOf(attributeOf(attributes, "href")) : undefined;
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
