/**
 * A function that keeps what it made or was asked for last, some `most` of it and at most twice as much, and makes the rest anew. What was not
 * asked for while so many others were goes all at once, which costs less than going one by one.
 */
export function fewKept<T>(most: number, make: (n: number) => T): (n: number) => T {
  let young = new Map<number, T>();
  let old = new Map<number, T>();
  return (n) => {
    const known = young.get(n);
    if (known !== undefined) return known;
    const one = old.get(n) ?? make(n);
    if (young.size >= most) {
      old = young;
      young = new Map<number, T>();
    }
    young.set(n, one);
    return one;
  };
}
