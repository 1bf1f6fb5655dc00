/** Of elements in one another. Browsers end at 512; articles on the web stay below 60. */
const deepestPage = 500;

/** Of elements, texts and comments. Pages of newspapers have up to some 20,000. */
const mostNodes = 300_000;

/** What makes a page too large to be read, if anything does: how deep its elements stand in one another, or how many nodes it has. */
export function checkPage(document: Document): string | undefined {
  let nodes = 0;
  let depth = 0;
  let at: Node | null = document.documentElement;
  // Without calling itself, since it is there to tell what is too deep for that.
  while (at) {
    if (++nodes > mostNodes) return `more than ${mostNodes} elements and texts; expected: at most ${mostNodes}`;
    if (at.firstChild) {
      at = at.firstChild;
      if (++depth > deepestPage) return `elements more than ${deepestPage} deep; expected: at most ${deepestPage}`;
      continue;
    }
    while (at && !at.nextSibling) {
      at = at.parentNode;
      depth--;
    }
    at = at?.nextSibling ?? null;
  }
  return undefined;
}
