import { claimLine } from "./claim-line.ts";
import { button } from "./make.ts";
import { readPageTexts } from "./page-text.ts";

// Of `npm run dev` alone, which asks for it: whoever selects words of an article can copy them as a claim of an incident's file.
const words = "Copy as claim";
const copy = button(words, () => void copyClaim(), "tool");
copy.hidden = true;
Object.assign(copy.style, {
  position: "fixed",
  insetInlineEnd: "1rem",
  insetBlockEnd: "1rem",
  zIndex: "9",
  background: "Canvas",
});
// A click must not take the selection away.
copy.addEventListener("pointerdown", (event) => event.preventDefault());
document.body.append(copy);

document.addEventListener("selectionchange", () => {
  copy.textContent = words;
  copy.hidden = selected() === undefined;
});

/** The article and the stretch of it that are selected. */
function selected() {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return readPageTexts(document.body)
    .map((text) => ({ text, span: text.spanOf(range) }))
    .find(({ span }) => span !== undefined);
}

async function copyClaim(): Promise<void> {
  const { text, span } = selected() ?? {};
  const line = text && span && claimLine(text, span);
  if (line === undefined) {
    copy.textContent = "Select words of one paragraph";
    return;
  }
  await navigator.clipboard.writeText(`${line}\n`);
  copy.textContent = "Copied; say whose voice it is";
}
