/** Things of which the first in an order is always at hand; a binary heap. */
export class Heap<T> {
  private readonly all: T[] = [];

  /** `compare` says as for sorting which of two comes first. */
  constructor(private readonly compare: (a: T, b: T) => number) {}

  push(one: T): void {
    const { all } = this;
    let at = all.push(one) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (this.compare(all[above] as T, one) <= 0) break;
      all[at] = all[above] as T;
      at = above;
    }
    all[at] = one;
  }

  /** Takes out the first. */
  pop(): T | undefined {
    const { all } = this;
    const [first] = all;
    const last = all.pop();
    if (all.length === 0 || last === undefined) return first;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= all.length) break;
      const right = left + 1;
      const below = right < all.length && this.compare(all[right] as T, all[left] as T) < 0 ? right : left;
      if (this.compare(last, all[below] as T) <= 0) break;
      all[at] = all[below] as T;
      at = below;
    }
    all[at] = last;
    return first;
  }
}
