import { findPart, part, partsIn, type Part } from "./parts.ts";
import type { Task } from "./task.ts";

/** One of the answers that can be chosen, as the page's form has it. */
export interface Choice {
  readonly sign: string;
  readonly word: string;
  /** The relations that it stands for; none for “cannot tell”. */
  readonly kinds: readonly string[];
}

/** What can be chosen, “cannot tell” last. */
export type Choices = ReadonlyMap<string, Choice>;

export const cannotTell = "cannot-tell";

export function readChoices(pair: HTMLElement, task: Task): Choices {
  const words = (label: HTMLElement, name: Part) => findPart(label, name)?.textContent ?? "";
  return new Map(
    partsIn(copyOfForm(pair, task), "choice").map((label) => [
      label.dataset["choice"] ?? "",
      {
        sign: words(label, "choice-sign"),
        word: words(label, "choice-word"),
        kinds: label.dataset["kinds"]?.split(" ") ?? [],
      },
    ]),
  );
}

/** The choice that says the same as a relation: where none does, two texts cannot tell it. */
export function choiceFor(choices: Choices, kind: string): string {
  return [...choices].find(([, { kinds }]) => kinds.includes(kind))?.[0] ?? cannotTell;
}

/** A form to be filled in, as the page's template has it, with the answers that the task allows. */
export function copyOfForm(pair: HTMLElement, { three }: Task): HTMLFormElement {
  const template = part(pair, "judgment-template");
  if (!(template instanceof HTMLTemplateElement)) throw new Error("judging: a template is expected");
  const form = document.importNode(template.content, true).querySelector("form");
  if (!form) throw new Error("judging: the page has no form to copy");
  for (const choice of partsIn(form, "choice")) if (choice.dataset["of"] === (three ? "all" : "three")) choice.remove();
  return form;
}
