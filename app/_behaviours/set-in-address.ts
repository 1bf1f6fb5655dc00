/** Sets or clears a wish in the address (`?judge=1`), without going anywhere. */
export function setInAddress(name: string, on: boolean): void {
  const address = new URL(location.href);
  if (on) address.searchParams.set(name, "1");
  else address.searchParams.delete(name);
  history.replaceState(history.state, "", address);
}
