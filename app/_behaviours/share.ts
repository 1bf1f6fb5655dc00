import { attachClosing } from "./close-panel.ts";
import { findPart, part } from "./parts.ts";
import { thisPage } from "./this-page.ts";
import { withVersion } from "./with-version.ts";
import { whenGone } from "./when-gone.ts";

/** The longest address of which a code is made that a telephone still reads from a screen. */
const longestInCode = 500;

/**
 * The share menu: copies the link to what is seen, passes it to the device's own sharing where there is one, draws it as
 * a QR code, copies the code of a frame. Escape closes it, and so does going elsewhere.
 */
export function attachShare(root: HTMLElement, signal: AbortSignal): void {
  const details = root.querySelector("details");
  if (!details) return;
  const device = root.querySelector<HTMLElement>('[data-share="device"]');
  if (device) device.hidden = typeof navigator.share !== "function";
  // A copy of the site under another address gives that address.
  const frame = frameIn(root);
  const origin = root.dataset["origin"];
  if (frame && origin) frame.value = frame.value.replace(origin, location.origin);

  root.addEventListener(
    "click",
    ({ target }) => {
      const act = target instanceof Element ? target.closest<HTMLElement>("[data-share]") : null;
      if (act) void share(root, act.dataset["share"] ?? "", signal);
    },
    { signal },
  );
  // Closed and opened again at once, it tells of that once: the code of before goes all the same.
  details.addEventListener("toggle", () => clear(root), { signal });
  attachClosing(details, signal);
  whenGone(signal, () => {
    clear(root);
    if (device) device.hidden = true;
  });
}

async function share(root: HTMLElement, how: string, signal: AbortSignal): Promise<void> {
  switch (how) {
    case "copy":
      return copy(root, withVersion(location.href), "Link copied.");
    case "copy-frame":
      return copy(root, frameIn(root)?.value ?? "", "Code copied.");
    case "device":
      // To close the device's own dialog is no failure.
      return navigator
        .share({ title: root.dataset["title"] ?? document.title, url: withVersion(location.href) })
        .catch((error: unknown) => {
          if (!(error instanceof DOMException) || error.name !== "AbortError")
            say(root, "This device did not take it.");
        });
    case "code":
      return toggleCode(root, signal);
  }
}

async function copy(root: HTMLElement, text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(root, done);
  } catch {
    say(root, `Copy this by hand: ${text}`);
    getSelection()?.selectAllChildren(part(root, "share-said"));
  }
}

/** The code is made when it is asked for, and what makes it is loaded then. */
async function toggleCode(root: HTMLElement, signal: AbortSignal): Promise<void> {
  const place = part(root, "share-code");
  if (!place.hidden) return clear(root);
  const isLong = location.href.length > longestInCode;
  const address = withVersion(isLong ? location.origin + thisPage() : location.href);
  try {
    const { drawCode } = await import("./qr.ts");
    if (signal.aborted) return;
    place.replaceChildren(drawCode(address));
    place.hidden = false;
    root.querySelector('[data-share="code"]')?.setAttribute("aria-expanded", "true");
    say(root, isLong ? "The link is too long for a code; this one leads to the page itself." : "");
  } catch {
    say(root, "The code could not be loaded. The link above holds the same.");
  }
}

function clear(root: HTMLElement): void {
  const place = part(root, "share-code");
  place.hidden = true;
  place.replaceChildren();
  root.querySelector('[data-share="code"]')?.setAttribute("aria-expanded", "false");
  say(root, "");
}

function say(root: HTMLElement, text: string): void {
  part(root, "share-said").textContent = text;
}

function frameIn(root: HTMLElement): HTMLTextAreaElement | undefined {
  const frame = findPart(root, "share-frame");
  return frame instanceof HTMLTextAreaElement ? frame : undefined;
}
