/** The page's main part: around a behaviour's root or in it; where there is none, the root itself. */
export function mainOf(root: HTMLElement): HTMLElement {
  return root.closest("main") ?? root.querySelector("main") ?? root;
}
