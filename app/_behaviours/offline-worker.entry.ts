import { addressIn, cacheAt, hashOf, inCache, putIn, releaseIn } from "./offline-caches.ts";
import { gather } from "./offline-gather.ts";
import type { Asked, WorkerScope } from "./offline-scope.ts";
import { takeRelease } from "./offline-take.ts";
import { windowsOf } from "./offline-windows.ts";

// The service worker, `/sw.js`. Each release has a cache of its own, and each open window is given files of one release alone:
// which that is, is noted when its page is given. Pages come from the network first; their parts, from the cache.
declare const RELEASE: string;
const worker = self as unknown as WorkerScope;
const root = worker.registration.scope;
const { labelOf, note, tell, tidy } = windowsOf(worker, root, RELEASE);

/** What is asked of the server itself: what it does for pages of this machine, frames on other sites, and what updates this. */
const notOurs = /^local\/|(?:^|\/)embed\/$|^sw\.js$|^offline-\w+\.json$/;
/** For so many milliseconds the network is waited for, where a page is kept. */
const patience = 4000;

worker.addEventListener("install", (event) => event.waitUntil(takeRelease(worker, root, RELEASE)));
worker.addEventListener("activate", (event) => event.waitUntil(tell()));
worker.addEventListener("fetch", (event) => {
  const { method, mode, url, headers } = event.request;
  const address = addressIn(root, url);
  if (method !== "GET" || headers.has("range") || address === undefined || notOurs.test(address)) return;
  event.respondWith(mode === "navigate" ? page(event, address) : part(event, address));
});

/** A page: from the network, whole or not at all; else as it is kept; else the one that says that it is not. */
async function page(event: Asked, address: string): Promise<Response> {
  event.waitUntil(tidy());
  const kept = await inCache(root, RELEASE, address);
  const late = kept && new Promise<void>((resolve) => setTimeout(resolve, patience));
  const came = fresh(event, address, kept !== undefined).catch(() => undefined);
  const found = await Promise.race(late ? [came, late] : [came]);
  const [answer, label] = found ?? [kept ?? (await withSlash(address)) ?? (await notKept()), RELEASE];
  if (event.resultingClientId) await note(event.resultingClientId, label);
  return answer;
}

/**
 * A page as it comes, and the label of its release. It is kept if it is of this one; of another, what it names is, and not its words.
 * A host's error is none where the page is kept.
 */
async function fresh({ request }: Asked, address: string, isKept: boolean): Promise<[Response, string] | undefined> {
  const came = await fetch(request);
  if (came.type === "opaqueredirect") return [came, RELEASE];
  if (!came.ok && isKept) return undefined;
  const body = await came.arrayBuffer();
  const hash = await hashOf(body);
  const isOurs = (await releaseIn(root, RELEASE))?.files[address] === hash;
  const label = isOurs ? RELEASE : `page ${hash}`;
  const cache = await caches.open(cacheAt(root, label));
  if (!isOurs) await gather(cache, new TextDecoder().decode(body), request.url, root);
  else await putIn(cache, root + address, new Response(body, came));
  return [new Response(body, came), label];
}

/** A part of a page: of the release of its page, or not at all. */
async function part({ request, clientId, resultingClientId }: Asked, address: string): Promise<Response> {
  const label = await labelOf(clientId);
  if (label === undefined) return fetch(request);
  if (resultingClientId) await note(resultingClientId, label);
  const kept = await inCache(root, label, address);
  if (kept) return kept;
  const came = await fetch(request);
  const hash = (await releaseIn(root, label))?.files[address];
  if (!came.ok || hash === undefined) return came;
  const body = await came.arrayBuffer();
  if ((await hashOf(body)) !== hash) return new Response("Of another release: load the page again.", { status: 409 });
  if (await caches.has(cacheAt(root, label)))
    await putIn(await caches.open(cacheAt(root, label)), root + address, new Response(body, came));
  return new Response(body, came);
}

/** Where a page is kept under the address with a slash behind, the way there, as the host has it. */
async function withSlash(address: string): Promise<Response | undefined> {
  return (await inCache(root, RELEASE, `${address}/`)) && Response.redirect(`${root}${address}/`);
}

/** The page that says that a page is not kept. */
async function notKept(): Promise<Response> {
  const page = await inCache(root, RELEASE, "offline/not-kept/");
  return page ? new Response(page.body, { status: 503, headers: page.headers }) : Response.error();
}
