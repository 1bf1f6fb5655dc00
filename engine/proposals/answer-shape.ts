/**
 * A field of an answer: a number, words of an article, a text of the model's own, or one of some words. The shapes of answers are flat, since small models
 * fail at others.
 */
type Field = "number" | "quotation" | "text" | readonly string[];
export type Shape = Readonly<Record<string, Field>>;

type ValueOf<F extends Field> = F extends "number"
  ? number
  : F extends "text" | "quotation"
    ? string
    : F extends readonly (infer W)[]
      ? W
      : never;
export type Shaped<S extends Shape> = { readonly [K in keyof S]: ValueOf<S[K]> };

/** A whole answer: fields of its own, and a list of objects of one shape. */
export interface AnswerShape<Own extends Shape = Shape, Item extends Shape = Shape> {
  readonly own: Own;
  readonly list: string;
  readonly item: Item;
}

/** The shape as JSON Schema, for servers that hold a model to one. Every field is asked for, in its order. */
export function schemaOf({ own, list, item }: AnswerShape): object {
  const items = { type: "array", items: objectOf(item) };
  const { properties, required } = objectOf(own);
  return {
    type: "object",
    properties: { ...properties, [list]: items },
    required: [...required, list],
    additionalProperties: false,
  };
}

function objectOf(shape: Shape) {
  return {
    type: "object",
    properties: Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, fieldSchema(field)])),
    required: Object.keys(shape),
    additionalProperties: false,
  };
}

function fieldSchema(field: Field): object {
  if (field === "number") return { type: "integer" };
  return typeof field === "string" ? { type: "string" } : { type: "string", enum: field };
}

/** An object as its shape says; else what is wrong with it, in words. A text may be missing, and is empty then; a number may be written “A3”. */
export function shaped<S extends Shape>(shape: S, value: Readonly<Record<string, unknown>>): Shaped<S> | string {
  const fields: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(shape)) {
    const given = value[name];
    if (field === "number") {
      const number = typeof given === "string" ? Number(/^\s*[A-Za-z]?(\d+)\s*$/.exec(given)?.[1] ?? NaN) : given;
      if (typeof number !== "number" || !Number.isInteger(number)) return `“${name}” is no number`;
      fields[name] = number;
    } else if (typeof field === "string") {
      if (given !== undefined && given !== null && typeof given !== "string") return `“${name}” is no text`;
      // What a model writes itself goes to terminals and pages; what it quotes is held against the article, sign for sign.
      fields[name] = field === "quotation" ? (given ?? "") : (given ?? "").replace(/\p{Cc}+/gu, " ");
    } else {
      if (typeof given !== "string" || !field.includes(given.trim()))
        return `“${name}” is ${typeof given === "string" ? `“${given.slice(0, 40)}”` : "missing"}; one of ${field.join(", ")} was expected`;
      fields[name] = given.trim();
    }
  }
  return fields as Shaped<S>;
}
