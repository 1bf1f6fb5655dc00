import type { z } from "zod";
import type { Span } from "../engine/span.ts";
import { checkMarkdown } from "./check-markdown.ts";
import { cutTexts, fieldProblems, slipOfOneLine } from "./field-problems.ts";
import { mergeMark } from "./merge-mark.ts";
import { quoted, type Problem } from "./problem.ts";
import { readYaml } from "./read-yaml.ts";

/** A Markdown file, taken apart. */
export interface FrontMatter<T> {
  readonly data: T;
  /** The text after the front matter. */
  readonly body: string;
  /** The line of the file on which the body begins, 1 for the first. */
  readonly bodyLine: number;
  /** The line of the file on which a field stands, or the nearest one around it that is there. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** Where in the file's text the value of a field stands, as it is written there. */
  readonly placeOf: (path: readonly PropertyKey[]) => Span | undefined;
}

/** Reads a file's front matter against a schema. Either everything, or every problem of it. */
export function readFrontMatter<T>(
  file: string,
  source: string,
  schema: z.ZodType<T>,
): { readonly ok: FrontMatter<T> } | { readonly problems: readonly Problem[] } {
  const merge = mergeMark(source);
  if (merge) return { problems: [{ file, field: "file", ...merge }] };
  const parts = /^---[ \t]*\r?\n([^]*?)^---[ \t]*(?:\r?\n|$)/m.exec(source.replace(/^\uFEFF/, ""));
  if (!parts || parts.index !== 0) {
    const first = source.split("\n", 1)[0];
    const found = /^\uFEFF?---\s*$/.test(first ?? "") ? "a first line “---”, and no other" : quoted(first);
    const expected = "front matter: a first line “---”, fields, a line “---”, then the text";
    return { problems: [{ file, line: 1, field: "front matter", found, expected }] };
  }

  const yaml = readYaml(parts[1] ?? "", (value) => schema.safeParse(value).error?.issues.length ?? 0);
  if ("fault" in yaml) return { problems: [{ file, field: "front matter", ...yaml.fault, line: yaml.fault.line + 1 }] };
  const bodyLine = parts[0].split("\n").length;
  const body = source.slice(source.indexOf(parts[0]) + parts[0].length);
  const fault = checkMarkdown(body);
  if (fault) return { problems: [{ file, field: "text", ...fault, line: bodyLine + fault.line - 1 }] };

  const { value: raw, document, lineAt } = yaml;
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (hasRange(node)) return lineAt(node.range[0]) + 1;
    }
    return 2;
  };

  const placeOf = (path: readonly PropertyKey[]): Span | undefined => {
    const node = document.getIn(path, true);
    if (!hasRange(node)) return undefined;
    const before = source.indexOf(parts[0]) + parts[0].indexOf("\n") + 1;
    return { start: before + node.range[0], end: before + node.range[1] };
  };

  const cut = cutTexts(parts[1] ?? "", document);
  if (cut.length > 0) return { problems: cut.map(({ at, ...told }) => ({ file, line: lineAt(at) + 1, ...told })) };
  const result = schema.safeParse(raw);
  if (!result.success) {
    const refused = { yaml: parts[1] ?? "", document, value: raw, schema, issues: result.error.issues };
    const slip = slipOfOneLine(refused, (path) => lineOf(path) - 2);
    if (slip) return { problems: [{ file, field: "front matter", ...slip, line: slip.line + 1 }] };
    return {
      problems: fieldProblems(refused).map(({ path, ...told }) => ({
        file,
        line: lineOf(path),
        field: fieldName(path),
        ...told,
      })),
    };
  }
  return { ok: { data: result.data, body, bodyLine, lineOf, placeOf } };
}

/** `["questions", 2, "ask"]` as `questions[2].ask`. */
export function fieldName(path: readonly PropertyKey[]): string {
  const name = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  return name.replace(/^\./, "") || "front matter";
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
}
