import { at } from "./at.ts";
import { keepFlag, isKept } from "./kept-flag.ts";
import { notKept, NotKept } from "./not-kept.ts";
import { cacheAt, inCache, keepFiles, labelsAt, releaseIn, wished, type Release } from "./offline-caches.ts";
import { switchedOff } from "./offline-off.ts";
import { withoutSiteName } from "../_site-name.ts";

/** The site's whole address. */
export const siteRoot = () => new URL(at("/"), location.href).href;

/** A release that is here whole. */
export interface KeptRelease {
  readonly label: string;
  readonly release: Release;
  /** The addresses of all of it that is kept. */
  readonly kept: ReadonlySet<string>;
  /** The pages of incidents that are to be kept in every release. */
  readonly wished: ReadonlySet<string>;
}

/** How reading without a network stands: the site or the browser does not offer it, it is switched off, it is coming, or it is here. */
export type OfflineState = "not offered" | "not possible" | "off" | "coming" | KeptRelease;

export async function offlineState(): Promise<OfflineState> {
  if (!document.querySelector('link[rel="manifest"]')) return "not offered";
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!workers || !("caches" in window)) return "not possible";
  if (isKept(switchedOff)) return "off";
  try {
    const root = siteRoot();
    for (const label of (await labelsAt(root)).reverse()) {
      const release = await releaseIn(root, label);
      if (!release) continue;
      const [kept, wish] = await Promise.all([label, wished].map((name) => addressesIn(root, name)));
      return { label, release, kept: kept ?? new Set(), wished: wish ?? new Set() };
    }
    await workers.register(at("/sw.js"));
    return "coming";
  } catch {
    // Private windows of some browsers have the names of all this, and nothing behind them.
    return "not possible";
  }
}

/** Keeps all of an incident, in later releases too. Throws `NotKept`. */
export async function keepIncident(state: KeptRelease, incident: string, tell: (done: number) => void): Promise<void> {
  const root = siteRoot();
  let done = 0;
  try {
    const wanted = state.release.sets[incident]?.files ?? [];
    await keepFiles(root, state.label, state.release, wanted, () => tell(++done));
    await (await caches.open(cacheAt(root, wished))).put(root + incident, new Response(""));
  } catch (error) {
    if (error instanceof TypeError)
      throw new NotKept("The network was cut. What has come is kept: go on when there is a network.");
    throw notKept(error, {
      full: "This browser has no more room for the site. Remove another incident, or make room on the machine.",
      never: "A new version of the site is on its way. Load this page again in a minute, and then keep the incident.",
    });
  }
}

/** Removes what is kept of an incident; what is always kept of it stays. */
export async function dropIncident({ release }: KeptRelease, incident: string): Promise<void> {
  const root = siteRoot();
  await (await caches.open(cacheAt(root, wished))).delete(root + incident);
  for (const label of await labelsAt(root)) {
    const cache = await caches.open(cacheAt(root, label));
    for (const address of release.sets[incident]?.files ?? []) await cache.delete(root + address);
  }
}

/** Switches it off, and erases all that was kept for it. */
export async function switchOff(): Promise<void> {
  const root = siteRoot();
  keepFlag(switchedOff, true);
  for (const registration of await navigator.serviceWorker.getRegistrations())
    if (registration.scope === root) await registration.unregister();
  for (const label of await labelsAt(root)) await caches.delete(cacheAt(root, label));
}

/** Switches it on again: what is always kept begins to come. */
export async function switchOn(): Promise<void> {
  keepFlag(switchedOff, false);
  await navigator.serviceWorker.register(at("/sw.js"));
}

/** The title of a page that is kept. */
export async function titleOf(label: string, address: string): Promise<string> {
  const text = (await (await inCache(siteRoot(), label, address))?.text()) ?? "";
  const page = new DOMParser().parseFromString(text, "text/html");
  return withoutSiteName(page.title) || address;
}

async function addressesIn(root: string, label: string): Promise<Set<string>> {
  if (!(await caches.has(cacheAt(root, label)))) return new Set();
  return new Set((await (await caches.open(cacheAt(root, label))).keys()).map(({ url }) => url.slice(root.length)));
}
