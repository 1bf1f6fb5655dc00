import { addressIn, cacheAt, hashOf, keepFiles, labelsAt, listAt, wished, type Release } from "./offline-caches.ts";
import type { WorkerScope } from "./offline-scope.ts";

/** So many pages that were read go over into the next release, the last ones. */
const mostRead = 200;

/**
 * Takes a release whole, and then lets its worker act: what is always kept, what was read, what is open, and what is wished. Throws where
 * something of it does not come; what has come is there when it is tried again.
 */
export async function takeRelease(worker: WorkerScope, root: string, label: string): Promise<void> {
  const list = await (await fetch(listAt(root, label), { cache: "no-store" })).text();
  if ((await hashOf(new TextEncoder().encode(list))) !== label)
    throw new Error(`${listAt(root, label)} is no list of it.`);
  const release = JSON.parse(list) as Release;
  const open = await worker.clients.matchAll({ includeUncontrolled: true });
  const urls = open.map(({ url }) => url);
  const wanted = new Set(release.sets["always"]?.files);
  for (const other of await labelsAt(root)) {
    const kept = (await (await caches.open(cacheAt(root, other))).keys()).map(({ url }) => url);
    if (other !== wished) urls.push(...kept.slice(-mostRead));
    else
      for (const url of kept)
        for (const file of release.sets[addressIn(root, url) ?? ""]?.files ?? []) wanted.add(file);
  }
  for (const url of urls) wanted.add(addressIn(root, url) ?? "");
  await keepFiles(root, label, release, wanted);
  await (await caches.open(cacheAt(root, label))).put(listAt(root, label), new Response(list));
  await worker.skipWaiting();
}
