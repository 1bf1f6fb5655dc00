import { longestAnswer } from "./proposal.ts";

/** So often a beginning that leads to no object is passed over; an answer with more is read no further. */
const mostFalseStarts = 200;

/**
 * The innermost JSON objects of a model's answer, in their order, wherever they stand: in fences, after its thoughts, between chatter,
 * before the place where it was cut. What is no JSON is passed over. Linear in the answer's length.
 */
export function objectsIn(answer: string): Readonly<Record<string, unknown>>[] {
  const text = withoutThoughts(answer.slice(0, longestAnswer));
  const objects: Record<string, unknown>[] = [];
  let falseStarts = 0;
  for (let at = text.indexOf("{"); at !== -1 && falseStarts < mostFalseStarts; at = text.indexOf("{", at)) {
    const { end, isInner } = objectFrom(text, at);
    const object = isInner && end !== undefined ? parsed(text.slice(at, end)) : undefined;
    if (object) objects.push(object);
    else if (end === undefined) falseStarts += 1;
    at = object && end !== undefined ? end : at + 1;
  }
  return objects;
}

/** What stands between “<think>” and “</think>”, or after a beginning without an end, is no answer. */
function withoutThoughts(text: string): string {
  const shown = text.replace(/<(think|thinking|reasoning)>[\s\S]*?<\/\1>/gi, "");
  const open = /<(?:think|thinking|reasoning)>/i.exec(shown);
  return open ? shown.slice(0, open.index) : shown;
}

/** Where the object that begins here ends, if it does, and whether it has none inside. It is read no further than to the first inside. */
function objectFrom(text: string, from: number): { readonly end?: number; readonly isInner: boolean } {
  let isInText = false;
  for (let at = from + 1; at < text.length; at += 1) {
    const sign = text[at];
    if (isInText) {
      if (sign === "\\") at += 1;
      else if (sign === '"') isInText = false;
    } else if (sign === '"') isInText = true;
    else if (sign === "{") return { end: at, isInner: false };
    else if (sign === "}") return { end: at + 1, isInner: true };
  }
  return { isInner: true };
}

/** An object of JSON, also one with a comma before its end or with line breaks inside a text. */
function parsed(source: string): Record<string, unknown> | undefined {
  for (const written of [source, source.replace(/,\s*}$/, "}").replace(/\s+/g, " ")]) {
    try {
      const value: unknown = JSON.parse(written);
      if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
    } catch {
      // Another way to read it, or none.
    }
  }
  return undefined;
}
