/**
 * In the place of Next's own `collect-segment-data` (next.config.js), which takes every page apart into some ten files for Next's runtime to
 * fetch ahead. No reader gets that runtime: the files were a third of a build's work, and were thrown away. Next asks for at least one
 * that is named as a page's, so there is one, empty.
 */
export function collectSegmentData(): Promise<ReadonlyMap<string, Buffer>> {
  return Promise.resolve(new Map([["/none/__PAGE__", Buffer.alloc(0)]]));
}

/** What Next would have its runtime know of those files: it is not asked for where there is nothing to be put into one another. */
export function collectPrefetchHints(): Promise<null> {
  return Promise.resolve(null);
}
