import type * as Qr from "./qr.entry.ts";
import { findPart, part } from "./parts.ts";

/** The longest address of which a code is made that a telephone still reads from a screen. */
const longestInCode = 500;

/**
 * The share menu: copies the link to what is seen, passes it to the device's own sharing where there is one, draws it as
 * a QR code, copies the code of a frame. Escape closes it, and so does going elsewhere.
 */
class ParallaxShare extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector("details");
    if (!details) return;
    const device = this.querySelector<HTMLElement>('[data-share="device"]');
    if (device) device.hidden = typeof navigator.share !== "function";
    // A copy of the site under another address gives that address.
    const frame = this.frame();
    const origin = this.dataset["origin"];
    if (frame && origin) frame.value = frame.value.replace(origin, location.origin);

    this.addEventListener("click", (event) => {
      const act = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-share]") : null;
      if (act) void this.act(act.dataset["share"] ?? "", act);
    });
    this.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !details.open) return;
      event.preventDefault();
      event.stopPropagation();
      details.open = false;
      details.querySelector("summary")?.focus();
    });
    const leave = (event: Event) => {
      if (event.target instanceof Node && !this.contains(event.target)) details.open = false;
    };
    document.addEventListener("pointerdown", leave);
    document.addEventListener("focusin", leave);
    details.addEventListener("toggle", () => !details.open && this.clear());
  }

  private async act(name: string, by: HTMLElement): Promise<void> {
    switch (name) {
      case "copy":
        return this.copy(location.href, "Link copied.");
      case "copy-frame":
        return this.copy(this.frame()?.value ?? "", "Code copied.");
      case "device":
        // To close the device's own dialog is no failure.
        return navigator
          .share({ title: this.dataset["title"] ?? document.title, url: location.href })
          .catch((error: unknown) => {
            if (!(error instanceof DOMException) || error.name !== "AbortError")
              this.say("This device did not take it.");
          });
      case "code":
        return this.toggleCode(by);
    }
  }

  private async copy(text: string, done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.say(done);
    } catch {
      this.say(`Copy this by hand: ${text}`);
      getSelection()?.selectAllChildren(this.status());
    }
  }

  /** The code is made when it is asked for, and what makes it is loaded then. */
  private async toggleCode(button: HTMLElement): Promise<void> {
    const place = findPart(this, "share-code");
    if (!place) return;
    if (!place.hidden) return this.clear();
    const isLong = location.href.length > longestInCode;
    const address = isLong ? location.origin + location.pathname : location.href;
    try {
      // A file of its own (bundle-behaviours.ts), so that it is not in this one.
      const file = "/behaviours/qr.js";
      const { drawCode } = (await import(file)) as typeof Qr;
      place.replaceChildren(drawCode(address));
      place.hidden = false;
      button.setAttribute("aria-expanded", "true");
      this.say(isLong ? "The link is too long for a code; this one leads to the page itself." : "");
    } catch {
      this.say("The code could not be loaded. The link above holds the same.");
    }
  }

  private clear(): void {
    const place = findPart(this, "share-code");
    if (place) place.hidden = true;
    this.querySelector('[data-share="code"]')?.setAttribute("aria-expanded", "false");
    this.say("");
  }

  private say(text: string): void {
    this.status().textContent = text;
  }

  private status(): HTMLElement {
    return part(this, "share-said");
  }

  private frame(): HTMLTextAreaElement | undefined {
    const frame = findPart(this, "share-frame");
    return frame instanceof HTMLTextAreaElement ? frame : undefined;
  }
}

customElements.define("parallax-share", ParallaxShare);
