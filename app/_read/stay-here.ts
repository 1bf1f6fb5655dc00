/**
 * Where a browser keeps nothing, another page would be an empty one: ways to other screens of the comparison are followed here instead.
 * `go` draws the screen of an address.
 */
export function stayHere(root: HTMLElement, go: (address: URL) => void): void {
  root.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const address = new URL(link.href);
    if (address.origin !== location.origin || address.pathname !== location.pathname) return;
    if (!address.searchParams.has("c") || address.search === location.search) return;
    event.preventDefault();
    history.pushState(null, "", address);
    go(address);
  });
  addEventListener("popstate", () => go(new URL(location.href)));
  addEventListener("beforeunload", (event) => event.preventDefault());
}
