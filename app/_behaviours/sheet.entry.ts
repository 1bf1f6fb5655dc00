/** The button that prints a sheet. */
class ParallaxPrint extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("click", () => print());
  }
}

customElements.define("parallax-print", ParallaxPrint);
