/** What a fragment begins with that a bookmarklet made: no id has the sign, and links to passages begin with another (link-codec.ts). */
export const handedMark = "!page.";
/** What the page says to whoever opened it, and is sent in answer. */
export const readyWord = "parallax ready";

/** In characters: browsers take addresses of some 2 million. */
const longestAddress = 1_900_000;

/**
 * The address of a bookmark which hands the page in front of the reader, or what is selected there, to `/read/` at that address: packed
 * into the fragment; where that is too long, as a message to the page that it opens; where none is taken, through the clipboard, and
 * says so. It asks no server for anything. It runs in pages of others, so it needs nothing but the browser.
 */
export function bookmarklet(readAddress: string): string {
  const said = [readAddress, handedMark, readyWord, longestAddress].map((value) => JSON.stringify(value)).join();
  return `javascript:${encodeURIComponent(`void (${handOver.toString()})(${said})`)}`;
}

/** Runs in the page that is handed over; names nothing outside of itself. */
async function handOver(to: string, mark: string, ready: string, longest: number): Promise<void> {
  const selection = getSelection();
  const part = document.createElement("div");
  if (selection && !selection.isCollapsed) part.append(selection.getRangeAt(0).cloneContents());
  const html = part.textContent ? part.innerHTML : document.documentElement.outerHTML;
  const page = JSON.stringify({ url: location.href, html });
  const stream = new Blob([page]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let packed = "";
  for (let at = 0; at < bytes.length; at += 32768) packed += String.fromCharCode(...bytes.subarray(at, at + 32768));
  packed = btoa(packed).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const address = `${to}#${mark}${packed}`;
  if (address.length < longest) {
    // A page in a sandbox would lock what it opens into the same one: it is left for the other.
    if (self.origin === "null" || !open(address)) open(address, "_self");
    return;
  }
  const opened = open(to);
  const clip = async () => {
    try {
      await navigator.clipboard.writeText(html);
    } catch {
      const field = document.createElement("textarea");
      field.value = html;
      document.body.append(field);
      field.select();
      document.execCommand("copy");
      field.remove();
    }
    alert(
      "This page is too large to be handed over. It is in the clipboard: paste it into the box of the page that opened.",
    );
  };
  const late = setTimeout(() => void clip(), 3000);
  addEventListener("message", ({ source, origin, data }) => {
    if (source !== opened || origin !== new URL(to).origin || data !== ready) return;
    clearTimeout(late);
    opened?.postMessage({ [mark]: page }, origin);
  });
}
