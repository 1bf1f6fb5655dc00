import { make } from "./make.ts";
import { asPart, findPart } from "./parts.ts";

/** How long the line stays that says what was done, in milliseconds. */
const shown = 4000;

/** Copies an address, and says so; where the browser does not let it, shows the address to be copied by hand. */
export function copyLink(address: string): Promise<void> {
  return copyText(address, "Link copied.");
}

/** Copies words, and says so; where the browser does not let it, shows them to be copied by hand. */
export async function copyText(words: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
    tell(done);
  } catch {
    tell(`Copy this: ${words}`, Infinity);
  }
}

/**
 * Says a line at the page's foot, to screen readers too, for a while.
 * It stands inside the dialog that is open, since no more is reached then, and stays when that closes.
 */
export function tell(text: string, time = shown): void {
  findPart(document, "toast")?.remove();
  const toast = asPart("toast", make("p", "toast"));
  toast.setAttribute("role", "status");
  const dialog = [...document.querySelectorAll("dialog[open]")].at(-1);
  (dialog ?? document.body).append(toast);
  dialog?.addEventListener("close", () => toast.parentNode && document.body.append(toast), { once: true });
  // A live region is heard when it changes, not when it comes.
  requestAnimationFrame(() => (toast.textContent = text));
  if (time !== Infinity) setTimeout(() => toast.remove(), time);
  else toast.addEventListener("click", () => getSelection()?.selectAllChildren(toast));
}
