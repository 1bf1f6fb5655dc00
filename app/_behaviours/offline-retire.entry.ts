import { cacheAt, labelsAt } from "./offline-caches.ts";
import type { WorkerScope } from "./offline-scope.ts";

// What `/sw.js` is where nothing is to be kept: it takes away what was, and then itself.
const worker = self as unknown as WorkerScope;
const root = worker.registration.scope;

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(retire()));

async function retire(): Promise<void> {
  for (const label of await labelsAt(root)) await caches.delete(cacheAt(root, label));
  await worker.registration.unregister();
}
