import { topDialog } from "./dialogs.ts";
import { make } from "./make.ts";
import { asPart } from "./parts.ts";
import { whenGone } from "./when-gone.ts";

/** How long the line stays that says what was done, in milliseconds. */
const shown = 4000;

/** Copies an address, and says so; where the browser does not let it, shows the address to be copied by hand. */
export function copyLink(address: string, signal: AbortSignal): Promise<void> {
  return copyText(address, "Link copied.", signal);
}

/** Copies words, and says so; where the browser does not let it, shows them to be copied by hand. */
export async function copyText(words: string, done: string, signal: AbortSignal): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
    tell(done, signal);
  } catch {
    tell(`Copy this: ${words}`, signal, Infinity);
  }
}

/** The line that is said: one at a time. */
let said: HTMLElement | undefined;

/**
 * Says a line at the page's foot, to screen readers too, for a while.
 * It stands inside the dialog that is open, since no more is reached then, and stays when that closes.
 */
export function tell(text: string, signal: AbortSignal, time = shown): void {
  if (signal.aborted) return;
  said?.remove();
  const toast = asPart(
    "toast",
    make(
      "p",
      "fixed inset-x-10 bottom-10 z-10 mx-auto w-fit max-w-[calc(100%-2rem)] rounded-lg bg-ink px-10 py-6 font-sans text-93 wrap-anywhere text-paper print:hidden",
    ),
  );
  said = toast;
  toast.setAttribute("role", "status");
  const dialog = topDialog();
  (dialog ?? document.body).append(toast);
  dialog?.addEventListener("close", () => toast.parentNode && document.body.append(toast), { once: true, signal });
  // A live region is heard when it changes, not when it comes.
  const frame = requestAnimationFrame(() => (toast.textContent = text));
  const timer = time === Infinity ? undefined : setTimeout(() => toast.remove(), time);
  if (time === Infinity) toast.addEventListener("click", () => getSelection()?.selectAllChildren(toast));
  whenGone(signal, () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    toast.remove();
  });
}
