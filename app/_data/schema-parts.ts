import { idPattern, longestId } from "../../engine/relations/is-id.ts";

/** What the schemas of the site's data are made of. */

export const words = { type: "string", minLength: 1 };
export const id = { type: "string", pattern: idPattern, maxLength: longestId };
export const day = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" };
export const address = { type: "string", pattern: "^https?://" };
export const count = { type: "integer", minimum: 0 };

export function listOf(items: object) {
  return { type: "array", items };
}

/** Which language model proposed a question, on which day, and the version of what it was asked. */
export const proposedBy = () => ({
  ...object({ model: words, on: day, prompt: words }),
  description: "Of what a language model proposed: its name, the day, and the version of what it was asked.",
});

/** An object of these fields and no others, all of which must be there but the optional ones. */
export function object(properties: Readonly<Record<string, object>>, optional: readonly string[] = []) {
  return {
    type: "object",
    properties,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    additionalProperties: false,
  };
}
