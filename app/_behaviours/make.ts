/** An element with a class and children; text is always text. Quotations are in the direction of their own words. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (name === "q" || name === "blockquote") element.dir = "auto";
  element.append(...children);
  return element;
}

/** A button that does one thing. */
export function button(words: string, act: (event: MouseEvent) => void, className = "tool"): HTMLButtonElement {
  const element = make("button", className, words);
  element.type = "button";
  element.addEventListener("click", act);
  return element;
}
