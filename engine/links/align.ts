/**
 * Where the middle part of a pattern was found in a text, and how many units (UTF-16) are wrong in each of its three
 * parts.
 */
export interface Alignment {
  readonly start: number;
  readonly end: number;
  readonly errors: { readonly before: number; readonly middle: number; readonly after: number };
}

/**
 * Finds where `before + middle + after` fits into the text with the fewest units inserted, deleted or replaced. Text
 * before and after the match costs nothing. Units inserted where two parts meet count as part of the middle. Time and
 * space grow with the product of the two lengths, so use it on windows of a text, not on whole texts.
 */
export function align(text: string, before: string, middle: string, after: string): Alignment {
  const pattern = before + middle + after;
  const width = text.length + 1;
  const units = new Uint16Array(text.length);
  for (let j = 0; j < text.length; j += 1) units[j] = text.charCodeAt(j);
  const costs = new Uint16Array((pattern.length + 1) * width);
  for (let i = 1; i <= pattern.length; i += 1) {
    const row = i * width;
    const unit = pattern.charCodeAt(i - 1);
    costs[row] = i;
    let left = i;
    let diagonal = costs[row - width] ?? 0;
    for (let j = 1; j < width; j += 1) {
      const above = costs[row - width + j] ?? 0;
      let least = unit === units[j - 1] ? diagonal : diagonal + 1;
      if (above + 1 < least) least = above + 1;
      if (left + 1 < least) least = left + 1;
      costs[row + j] = left = least;
      diagonal = above;
    }
  }

  const cost = (i: number, j: number) => costs[i * width + j] ?? 0;
  const middleEnd = before.length + middle.length;
  let j = 0;
  for (let k = 1; k < width; k += 1) if (cost(pattern.length, k) <= cost(pattern.length, j)) j = k;
  const total = cost(pattern.length, j);

  // Walk back along the cheapest path. Insertions where two parts meet go to the middle.
  let i = pattern.length;
  const backTo = (row: number, throughRow: boolean) => {
    while (i > row || (throughRow && i > 0 && j > 0 && cost(i, j) === cost(i, j - 1) + 1)) {
      const replaced = i > 0 && pattern.charCodeAt(i - 1) === text.charCodeAt(j - 1) ? 0 : 1;
      if (i > row && j > 0 && cost(i, j) === cost(i - 1, j - 1) + replaced) {
        i -= 1;
        j -= 1;
      } else if (j > 0 && cost(i, j) === cost(i, j - 1) + 1) j -= 1;
      else i -= 1;
    }
  };
  backTo(middleEnd, false);
  const end = j;
  const upToEnd = cost(i, j);
  backTo(before.length, true);
  const start = j;
  const upToStart = cost(i, j);
  return {
    start,
    end,
    errors: { before: upToStart, middle: upToEnd - upToStart, after: total - upToEnd },
  };
}
