/** A function that keeps what it made last, at most so many, and makes the rest anew. */
export function fewKept<T>(most: number, make: (n: number) => T): (n: number) => T {
  const kept = new Map<number, T>();
  return (n) => {
    const known = kept.get(n);
    if (known !== undefined) {
      kept.delete(n);
      kept.set(n, known);
      return known;
    }
    const made = make(n);
    kept.set(n, made);
    if (kept.size > most) for (const oldest of kept.keys()) return (kept.delete(oldest), made);
    return made;
  };
}
