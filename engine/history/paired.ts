/** One thing of before with the same of after; one of both is there at least. */
export type Pair<T> = readonly [T | undefined, T] | readonly [T, undefined];

/** What has the same id, in the order of after; then what is there no more. */
export function pairedById<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): Pair<T>[] {
  const old = new Map(before.map((one) => [one.id, one]));
  const ids = new Set(after.map(({ id }) => id));
  return [
    ...after.map((is): Pair<T> => [old.get(is.id), is]),
    ...before.filter(({ id }) => !ids.has(id)).map((was): Pair<T> => [was, undefined]),
  ];
}

/** What two lists do not have in common, each as often as it stands there: of before, and of after. */
export function apart<T>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string): [T[], T[]] {
  const left = [...after];
  const gone = before.filter((one) => {
    const at = left.findIndex((other) => keyOf(other) === keyOf(one));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
  return [gone, left];
}

/** Of texts without ids: those that changed, the first with the first. */
export function textChanges(before: readonly string[], after: readonly string[]): { was?: string; is?: string }[] {
  const [gone, come] = apart(before, after, (text) => text);
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, i) => ({
    ...(gone[i] === undefined ? {} : { was: gone[i] }),
    ...(come[i] === undefined ? {} : { is: come[i] }),
  }));
}
