import type { z } from "zod";
import type { Span } from "../engine/span.ts";
import { checkMarkdown } from "./check-markdown.ts";
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
  const parts = /^---[ \t]*\r?\n([^]*?)^---[ \t]*(?:\r?\n|$)/m.exec(source.replace(/^\uFEFF/, ""));
  if (!parts || parts.index !== 0) {
    const found = quoted(source.split("\n", 1)[0]);
    const expected = "front matter: a first line “---”, fields, a line “---”, then the text";
    return { problems: [{ file, line: 1, field: "front matter", found, expected }] };
  }

  const yaml = readYaml(parts[1] ?? "");
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

  const result = schema.safeParse(raw);
  if (!result.success) {
    return {
      problems: result.error.issues.flatMap(spread).map((issue) => ({
        file,
        line: lineOf(issue.path),
        field: fieldName(issue.path),
        found: quoted(valueAt(raw, issue.path)),
        expected: issue.message,
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

type Issue = z.core.$ZodIssue;

/** A key that nobody knows is a problem at that key, not at the object it stands in. */
function spread(issue: Issue): { path: PropertyKey[]; message: string }[] {
  if (issue.code !== "unrecognized_keys") return [issue];
  return issue.keys.map((key) => ({
    path: [...issue.path, key],
    message: "no such field (content/README.md lists them)",
  }));
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === "object" && at !== null ? (Reflect.get(at, key) as unknown) : undefined),
    value,
  );
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
}
