/** One release of the site, as `commands/list-release.ts` lists it. An address begins below the site's folder: “” is the home page. */
export interface Release {
  /** A hash of what each file holds. */
  readonly files: Readonly<Record<string, string>>;
  /** What is kept together: “always” after one visit, and by its page's address an incident, where a reader asks for it. */
  readonly sets: Readonly<Record<string, { readonly bytes: number; readonly files: readonly string[] }>>;
}

/** The name of a cache of the site at `root`: of a release, by its hash, or of something else that has a label. */
export const cacheAt = (root: string, label: string) => `parallax ${root} ${label}`;

/** Where a release is listed. In a cache the list comes last: a release that has it is there whole. */
export const listAt = (root: string, label: string) => `${root}offline-${label}.json`;

/** Where it is noted which incidents a reader wants kept in every release, and which release each open window shows. */
export const [wished, windows] = ["wished", "windows"] as const;

/** Where a file lies below the site's folder; nothing outside of it. */
export const addressIn = (root: string, url: string) =>
  url.startsWith(root) ? url.slice(root.length).replace(/[?#].*$/, "") : undefined;

/** Which files a release has; nothing where it is none of those that are here whole. */
export const releaseIn = async (root: string, label: string) =>
  (await inCache(root, label, `offline-${label}.json`))?.json() as Promise<Release> | undefined;

/** A file of a cache, if both are there; no cache comes to be by asking. */
export const inCache = (root: string, label: string, address: string) =>
  caches.match(root + address, { cacheName: cacheAt(root, label) });

/** Keeps what came, where there is room: what is shown does not depend on it. */
export const putIn = (cache: Cache, url: string, came: Response) => cache.put(url, came).catch(() => {});

/** The labels of a site's caches, in the order in which these were made. */
export async function labelsAt(root: string): Promise<string[]> {
  const start = cacheAt(root, "");
  return (await caches.keys()).filter((name) => name.startsWith(start)).map((name) => name.slice(start.length));
}

/** The beginning of a file's SHA-256, as releases list it. */
export async function hashOf(body: BufferSource): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", body), 0, 8);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Keeps files of a release: from what is here of others, where it is the same, or from the network. Throws where one is not of it. */
export async function keepFiles(
  root: string,
  label: string,
  { files }: Release,
  wanted: Iterable<string>,
  tell = () => {},
) {
  const [left, labels] = [[...wanted].filter((address) => Object.hasOwn(files, address)), await labelsAt(root)];
  const cache = await caches.open(cacheAt(root, label));
  const keep = async (address: string, found: Response | undefined) => {
    const body = found?.ok && !found.redirected ? await found.arrayBuffer() : undefined;
    if (!body || (await hashOf(body)) !== files[address]) return false;
    await cache.put(root + address, new Response(body, found));
    return true;
  };
  const next = async () => {
    for (let address = left.pop(); address !== undefined; address = left.pop(), tell()) {
      if (await cache.match(root + address)) continue;
      let isKept = false;
      for (const other of labels) isKept ||= await keep(address, await inCache(root, other, address));
      // Past the browser's own cache, which would wait for a request of a worker before this one that was cut.
      if (!isKept && !(await keep(address, await fetch(root + address, { cache: "no-store" }))))
        throw new Error(`${root}${address} is not the file of release ${label}: a release may be on its way.`);
    }
  };
  // Where one does not come, the others are not asked for either: who tries again would have each twice.
  const stop = (error: unknown) => {
    left.length = 0;
    throw error;
  };
  await Promise.all(Array.from({ length: 6 }, () => next().catch(stop)));
}
