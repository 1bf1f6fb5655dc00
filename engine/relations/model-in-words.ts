import type { ProposedBy } from "./question.ts";

/**
 * Which language model proposed something, in words: “a language model (Small 3)”; what is no name, but says what it is (“a large language model”, “an
 * assistant”), stands by itself. `day` stands behind it, where it is to be told.
 */
export function modelInWords({ model }: Pick<ProposedBy, "model">, day?: string): string {
  const said = [model, ...(day === undefined ? [] : [day])].join(", ");
  return /^an? /i.test(model) ? said : `a language model (${said})`;
}
