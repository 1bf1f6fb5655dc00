import { addressIn, cacheAt, inCache, labelsAt, putIn, releaseIn, windows, wished } from "./offline-caches.ts";
import type { WorkerScope } from "./offline-scope.ts";

/** So many pages that are of no release here keep their parts after their windows are gone, the last ones. */
const mostApart = 8;

/** What the windows of the site at `root` show, for the worker of a release: each one's label is noted in a cache, which outlives the worker. */
export function windowsOf({ clients }: WorkerScope, root: string, release: string) {
  const shown = new Map<string, string>();

  /** Notes what a window is given. */
  const note = async (id: string, label: string) => {
    shown.set(id, label);
    await putIn(await caches.open(cacheAt(root, windows)), root + id, new Response(label));
  };

  /** What a window was given; nothing where it came by the network alone. */
  const labelOf = async (id: string) => shown.get(id) ?? (await (await inCache(root, windows, id))?.text());

  /** Tells those that show something else that this release is here; a page apart that turns out to be of it is one of its pages from now on. */
  const tell = async () => {
    const list = await releaseIn(root, release);
    for (const client of await clients.matchAll({ includeUncontrolled: true })) {
      const label = await labelOf(client.id);
      if (label === `page ${list?.files[addressIn(root, client.url) ?? ""]}`) await note(client.id, release);
      else if (label !== undefined && label !== release) client.postMessage({ from: label, to: release });
    }
  };

  /** Drops what none shows any more: releases before this one, and pages apart but for the last. A later one may be on its way. */
  const tidy = async () => {
    const ids = (await clients.matchAll({ includeUncontrolled: true, type: "all" })).map(({ id }) => id);
    const inUse = new Set<string>([windows, wished, release]);
    const noted = await caches.open(cacheAt(root, windows));
    for (const { url } of await noted.keys())
      if (ids.includes(url.slice(root.length))) inUse.add((await (await noted.match(url))?.text()) ?? "");
      else await noted.delete(url);
    const labels = await labelsAt(root);
    const earlier = labels.slice(0, Math.max(0, labels.indexOf(release)));
    const apart = labels.filter((label) => label.startsWith("page ")).slice(0, -mostApart);
    for (const label of [...earlier, ...apart]) if (!inUse.has(label)) await caches.delete(cacheAt(root, label));
  };

  return { labelOf, note, tell, tidy };
}
