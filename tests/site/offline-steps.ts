import { expect, type Page } from "@playwright/test";

/** The releases that are in a browser whole, as the page that is open sees them; of a cache whose list is not there, none. */
export function wholeReleases(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const whole: string[] = [];
    for (const name of await caches.keys()) {
      const keys = await (await caches.open(name)).keys();
      const list = keys.find(({ url }) => /\/offline-\w+\.json$/.test(url));
      const label = name.split(" ").at(-1) ?? "";
      if (list?.url.includes(`offline-${label}.json`)) whole.push(label);
    }
    return whole;
  });
}

/** Visits a page, and waits until the site is kept. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect.poll(() => wholeReleases(page), { timeout: 30_000, intervals: [100] }).toHaveLength(1);
  await page.evaluate(() => navigator.serviceWorker.ready);
}

/** What a page showed when it was gone to: its release, that of all that it loaded, and what did not come. */
export interface Shown {
  readonly release: string;
  readonly parts: readonly string[];
  readonly failed: readonly string[];
  readonly heading: string;
}

/** Goes to a page of a release of the tests (two-releases.ts) and sees what it is made of: what it names, and as what that came. */
export async function look(page: Page, address: string): Promise<Shown> {
  await page.goto(address, { waitUntil: "load" });
  return page.evaluate(async () => {
    const named = [...document.querySelectorAll<HTMLElement>("link[rel=stylesheet], link[rel=preload], script[src]")];
    const urls = named.map((element) =>
      element instanceof HTMLLinkElement ? element.href : (element as HTMLScriptElement).src,
    );
    const came = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const failed = urls.filter(
      (url) => !came.some(({ name, responseStatus }) => name === url && responseStatus === 200),
    );
    const parts: string[] = [];
    for (const { name } of came.filter(({ name }) => /\.(?:css|js)$/.test(name))) {
      const text = await fetch(name).then(
        (answer) => answer.text(),
        () => "",
      );
      parts.push(/\/\* release (\w+) \*\/\s*$/.exec(text)?.[1] ?? name);
    }
    return {
      release: document.querySelector<HTMLMetaElement>('meta[name="release"]')?.content ?? "",
      parts,
      failed,
      heading: document.querySelector("h1")?.textContent ?? "",
    };
  });
}
