import { putIn } from "./offline-caches.ts";

/** What is named to be had at once; of what a script fetches later, that by which pages are kept. */
const named =
  /(?:(?:href|src)=|\bfrom\s*|\bimport\s*)"([^"]+\.(?:css|js|woff2))"|url\(([^)"]+\.woff2)\)|\bimport\("(\.\/offline-[^"]+)"\)/g;

/**
 * Keeps in a cache the styles, scripts and fonts that a text of the site names, and what these name. Throws where one is not there, or
 * is a page that says so.
 */
export async function gather(cache: Cache, text: string, from: string, root: string, met = new Set<string>()) {
  const all = Array.from(
    text.matchAll(named),
    ([, quoted, bare, late]) => new URL(quoted ?? bare ?? late ?? "", from).href,
  );
  const take = async (url: string) => {
    const came = await fetch(url);
    if (!came.ok || came.headers.get("content-type")?.startsWith("text/html")) throw new Error(`${url} is not there.`);
    // Read first: what is cut on its way is not there.
    const body = await came.arrayBuffer();
    await putIn(cache, url, new Response(body, came));
    if (!url.endsWith(".woff2")) await gather(cache, new TextDecoder().decode(body), url, root, met);
  };
  await Promise.all(all.filter((url) => url.startsWith(root) && !met.has(url) && met.add(url)).map(take));
}
