/**
 * An address of the site from one that begins at its root: the site may live below a folder of its host, and behaviours lie in
 * `behaviours/` there, whatever the page.
 */
export function at(address: string): string {
  return new URL(`..${address}`, import.meta.url).pathname;
}
