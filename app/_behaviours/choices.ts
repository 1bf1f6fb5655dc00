import { findPart, part, partsIn, type Part } from "./parts.ts";

/** The relations that can be chosen, and “cannot tell”: each with its sign and its word, as the page's form has them. */
export type Choices = ReadonlyMap<string, { readonly sign: string; readonly word: string }>;

export function readChoices(pair: HTMLElement): Choices {
  const words = (label: HTMLElement, name: Part) => findPart(label, name)?.textContent ?? "";
  return new Map(
    partsIn(formIn(pair), "choice").map((label) => [
      label.dataset["choice"] ?? "",
      { sign: words(label, "choice-sign"), word: words(label, "choice-word") },
    ]),
  );
}

/** A form to be filled in, as the page's template has it. */
export function copyOfForm(pair: HTMLElement): HTMLFormElement {
  const form = document.importNode(formIn(pair), true).querySelector("form");
  if (!form) throw new Error("judging: the page has no form to copy");
  return form;
}

function formIn(pair: HTMLElement): DocumentFragment {
  const template = part(pair, "judgment-template");
  if (!(template instanceof HTMLTemplateElement)) throw new Error("judging: a template is expected");
  return template.content;
}
