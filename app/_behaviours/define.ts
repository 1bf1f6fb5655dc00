/** A behaviour: it finds its parts below `root`, acts on them, and leaves nothing behind when the signal aborts. */
export type Attach = (root: HTMLElement, signal: AbortSignal) => void;

/** Defines a custom element to which a behaviour is attached as long as it stands in a page. */
export function define(name: string, attach: Attach): void {
  customElements.define(
    name,
    class extends HTMLElement {
      private stay = new AbortController();

      connectedCallback(): void {
        this.stay = new AbortController();
        attach(this, this.stay.signal);
      }

      disconnectedCallback(): void {
        this.stay.abort();
      }
    },
  );
}
