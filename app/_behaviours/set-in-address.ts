/** Sets or clears a wish in the address (`?judge=1`), without going anywhere. */
export function setInAddress(name: string, on: boolean, value = "1"): void {
  const address = new URL(location.href);
  if (on) address.searchParams.set(name, value);
  else address.searchParams.delete(name);
  history.replaceState(history.state, "", address);
}
