/**
 * Lengths of the drawings beside a timeline. Across they follow the size of the type: ten units are one rem. Along the rows they follow the
 * rows, which are as high as the highest needs to be.
 */
export function rem(units: number): string {
  return `${Math.round(units * 10) / 100}rem`;
}

/** A place along the rows, as a share of all of them. */
export function share(units: number, height: number): string {
  return `${Math.round((units / height) * 10_000) / 100}%`;
}
