/** The button that prints a sheet. */
export function attachPrint(root: HTMLElement, signal: AbortSignal): void {
  root.addEventListener("click", () => print(), { signal });
}
