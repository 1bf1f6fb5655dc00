/** Style sheets, whole; comments, whole; tags, with whatever is within their quotation marks. Each ends with the text at the latest. */
const parts =
  /<!--[^]*?(?:-->|$)|<style\b[^]*?(?:<\/style\s*>|$)|<[a-z](?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^"'>])*(?:>|$)/gi;

/** Attributes that a page’s policy forbids, and of which a browser complains even where a page is only read. */
const loud = /([\s"'/])(style|on[a-z]+)(?=\s*=)/gi;

/**
 * HTML that can be parsed under a strict policy without a complaint: style sheets and what shifts its addresses are gone, and `style` and
 * the handlers of events are attributes of other names, `data-style` among them, from which `settlePage` learns what was hidden.
 */
export function quietHtml(html: string): string {
  return html.replace(parts, (part) => {
    if (part.startsWith("<!--")) return part;
    if (/^<(?:style|base)\b/i.test(part)) return "";
    return part.replace(loud, (_, before: string, name: string) => `${before}data-${name.toLowerCase()}`);
  });
}
