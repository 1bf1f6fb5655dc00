import { NotTakenIn } from "../../../engine/intake/taken-in.ts";
import { handedMark, readyWord } from "./bookmarklet.ts";

/** A page that a bookmarklet handed over. Anybody may send one: it is treated as what is pasted. */
export interface Handed {
  readonly url: string | undefined;
  readonly html: string;
}

/** What a fragment of a bookmarklet may unpack to, in bytes. */
const mostUnpacked = 20_000_000;
/** In characters, of an address. */
const longestUrl = 2_000;

export function isHanded(fragment: string): boolean {
  return fragment.replace(/^#/, "").startsWith(handedMark);
}

/** The page in a fragment. @throws NotTakenIn where it was cut, or is too large. */
export async function handedIn(fragment: string): Promise<Handed> {
  try {
    const packed = fragment.replace(/^#/, "").slice(handedMark.length);
    const bytes = Uint8Array.from(atob(packed.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0));
    return narrowed(JSON.parse(await unpacked(bytes)));
  } catch (error) {
    if (error instanceof NotTakenIn) throw error;
    throw new NotTakenIn(
      "What the bookmark handed over did not arrive whole. Copy the article’s text on its page, and paste it here.",
    );
  }
}

/** Tells the page that opened this one that it may hand something over, and hears it, until the signal aborts. */
export function hearHanded(heard: (handed: Handed) => void, signal: AbortSignal): void {
  const opener = window.opener as Window | null;
  if (!opener) return;
  addEventListener(
    "message",
    ({ source, data }: MessageEvent<unknown>) => {
      if (source !== opener || typeof data !== "object" || data === null || !(handedMark in data)) return;
      const page = (data as Record<string, unknown>)[handedMark];
      if (typeof page !== "string" || page.length > mostUnpacked) return;
      try {
        heard(narrowed(JSON.parse(page)));
      } catch {
        // Whatever else a page may send is none of ours.
      }
    },
    { signal },
  );
  // The words are the same for all, and tell nothing of the reader.
  opener.postMessage(readyWord, "*");
}

function narrowed(value: unknown): Handed {
  const { url, html } = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  if (typeof html !== "string") throw new TypeError("no page");
  const isAddress = typeof url === "string" && /^https?:\/\//.test(url) && url.length < longestUrl;
  return { url: isAddress ? url : undefined, html };
}

async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const decoder = new TextDecoder();
  let [text, size] = ["", 0];
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > mostUnpacked) {
      await reader.cancel();
      throw new NotTakenIn(
        "What the bookmark handed over is larger than a page. Copy the article’s text, and paste it here.",
      );
    }
    text += decoder.decode(next.value, { stream: true });
  }
  return text + decoder.decode();
}
