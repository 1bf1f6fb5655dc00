/**
 * In the place of Next's own `collect-segment-data` (next.config.js), which takes every page apart into files for Next's runtime to fetch
 * ahead. No reader gets that runtime: the files were made, copied and thrown away. Next asks for at least one that is named as a page's,
 * so there is one, empty.
 */
export function collectSegmentData(): Promise<ReadonlyMap<string, Buffer>> {
  return Promise.resolve(new Map([["/none/__PAGE__", Buffer.alloc(0)]]));
}

/** What Next would tell its runtime of those files. It does not ask while it is to put none into another (`prefetchInlining`). */
export function collectPrefetchHints(): Promise<null> {
  return Promise.resolve(null);
}
