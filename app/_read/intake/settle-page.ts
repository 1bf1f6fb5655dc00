/** What styles hide, and what Word hides; the signs that Word puts before the items of its lists; what it says of such an item. */
const hidden = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;
const sign = /mso-list\s*:\s*ignore/i;
const listed = /(?:^|;)\s*mso-list\s*:\s*l\d/i;

/**
 * Makes of a page that was read quietly what it looked like: what its styles hide goes, and Word's paragraphs that look like items of a
 * list are items. What it says of itself stays.
 */
export function settlePage(document: Document): void {
  for (const element of document.querySelectorAll("[data-style]")) {
    const style = element.getAttribute("data-style") ?? "";
    if (hidden.test(style)) element.remove();
    else if (listed.test(style) && element.isConnected) asItem(document, element);
  }
}

function asItem(document: Document, paragraph: Element): void {
  const before = [...paragraph.querySelectorAll("[data-style]")].find((span) =>
    sign.test(span.getAttribute("data-style") ?? ""),
  );
  const number = /^\s*(\d{1,4})[.)]/.exec(before?.textContent ?? "")?.[1];
  before?.remove();
  const list = document.createElement(number === undefined ? "ul" : "ol");
  const item = document.createElement("li");
  if (number !== undefined) item.setAttribute("value", number);
  item.append(...paragraph.childNodes);
  list.append(item);
  paragraph.replaceWith(list);
}
