import { isScalar, isSeq, visit, type Document, type Scalar } from "yaml";
import { z } from "zod";
import { nearestWord, quoted, type Fault, type Problem } from "./problem.ts";
import { wrongIn } from "./read-yaml.ts";
import { freeTexts } from "./schema.ts";
import { slipInYaml } from "./slip-in-yaml.ts";

/** Front matter that is YAML, and what a schema has against it. */
export interface Refused {
  readonly yaml: string;
  readonly document: Document;
  readonly value: unknown;
  readonly schema: z.ZodType;
  readonly issues: readonly Issue[];
}

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];
type Told = Pick<Problem, "found" | "expected" | "nearest"> & { readonly path: Path };

/** Every problem of the fields, each with the path of its field. */
export function fieldProblems(refused: Refused): Told[] {
  return refused.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => unknownField(refused, [...issue.path, key], key))
      : [wrongValue(refused, issue)],
  );
}

/** A key that nobody knows is a problem at that key, not at the object it stands in. */
function unknownField({ value, schema }: Refused, path: Path, key: string): Told {
  const expected = "no such field (content/README.md lists them)";
  const nearest = nearestWord(key, [...namesOf(schema)]);
  // A name that is known stands in the wrong place.
  return { path, found: quoted(valueAt(value, path)), expected, nearest: nearest === key ? undefined : nearest };
}

/** What YAML makes of letters and figures where a text was wanted. */
const readAs: Readonly<Record<string, string>> = {
  number: "a number",
  bigint: "a number",
  boolean: "true or false",
  object: "nothing",
};

function wrongValue({ yaml, document, value: raw, schema }: Refused, issue: Issue): Told {
  const value = valueAt(raw, issue.path);
  const told = { path: issue.path, found: quoted(value), expected: issue.message };
  const node = document.getIn(issue.path, true);
  if (typeof value === "string" || !hasRange(node)) return told;
  // Of a list it may be one of its items.
  const paths = isSeq(node) ? [...node.items.map((_, i) => [...issue.path, i]), issue.path] : [issue.path];
  for (const path of paths) {
    const written = writtenAt(path, yaml, document);
    if (written === undefined || typeof valueAt(raw, path) === "string") continue;
    const asText = schema.safeParse(withValueAt(raw, path, written));
    if (!asText.success && asText.error.issues.some((other) => isSamePath(other.path, issue.path))) continue;
    const expected = `${issue.message}; between quotation marks, "${written}", it is a text`;
    return { path, found: asRead(written, valueAt(raw, path)), expected };
  }
  return { ...told, found: isScalar(node) ? asRead(writtenAt(issue.path, yaml, document), value) : told.found };
}

/** A value as the file has it, where it is on one line: 0x1F, where YAML reads 31. */
function writtenAt(path: Path, yaml: string, document: Document): string | undefined {
  const node = document.getIn(path, true);
  const written = hasRange(node) ? yaml.slice(node.range[0], node.range[1]).trim() : "";
  return written === "" || /[\n{]/.test(written) ? undefined : written;
}

function asRead(written: string | undefined, value: unknown): string {
  return written === undefined || (typeof value === "object" && value !== null)
    ? quoted(value)
    : `${written}, which YAML reads as ${readAs[typeof value]}`;
}

/** A text that YAML cut, and where in the front matter it begins. */
type CutText = Pick<Problem, "field" | "found" | "expected"> & { readonly at: number };

/**
 * Texts without quotation marks of which YAML leaves out what follows a “#”, as the lines that they stand on: a comment there is as
 * likely a part of the text.
 */
export function cutTexts(yaml: string, document: Document): CutText[] {
  const faults: CutText[] = [];
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !freeTexts.has(String(key.value))) return;
      for (const { type, range } of scalarsOf(value)) {
        const [start, end] = range ?? [0, 0];
        const rest = /^[ \t]*#[^\r\n]*/.exec(yaml.slice(end))?.[0];
        if (type !== "PLAIN" || rest === undefined) continue;
        const whole = (yaml.slice(start, end) + rest).trim();
        faults.push({
          at: start,
          field: String(key.value),
          found: `${quoted(whole)}, of which YAML leaves out what follows the #`,
          expected: `the whole value between quotation marks: "${whole}"; or the comment on a line of its own`,
        });
      }
    },
  });
  return faults;
}

/** A value's text, or the texts of a list. */
function scalarsOf(value: unknown): Scalar[] {
  if (isScalar(value)) return [value];
  return isSeq(value) ? value.items.flatMap(scalarsOf) : [];
}

/** One slip of a line that makes strangers of fields where they stand, in place of the many problems that follow upon it. */
export function slipOfOneLine(
  { yaml, value, schema, issues }: Refused,
  lineOf: (path: Path) => number,
): Fault | undefined {
  const names = namesOf(schema);
  const strange = issues.flatMap((issue) => {
    if (issue.code !== "unrecognized_keys") return isMapping(valueAt(value, issue.path)) ? [issue.path] : [];
    // A known field in the wrong place, or what became of one without its space, or of a value with a comma in it.
    return issue.keys
      .map((key) => [...issue.path, key])
      .filter((path, i) => names.has(issue.keys[i] ?? "") || /\W/.test(issue.keys[i] ?? "") || !valueAt(value, path));
  });
  if (strange.length === 0) return undefined;
  const near = [...strange, ...issues.map(({ path }) => path)].map(lineOf).flatMap((line) => [line, line - 1]);
  const slip = slipInYaml(
    yaml,
    near.filter((line) => line >= 0),
    (text) => wrongIn(text, (other) => schema.safeParse(other).error?.issues.length ?? 0),
  );
  return slip?.wrong === 0 ? slip.fault : undefined;
}

/** The names of all fields that a schema knows, wherever they stand. */
function namesOf(schema: z.ZodType): ReadonlySet<string> {
  const names = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("properties" in node && typeof node.properties === "object" && node.properties !== null)
      for (const name of Object.keys(node.properties)) names.add(name);
    Object.values(node).forEach(walk);
  };
  walk(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }));
  return names;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === "object" && at !== null ? (Reflect.get(at, key) as unknown) : undefined),
    value,
  );
}

function withValueAt(value: unknown, [key, ...rest]: Path, put: string): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value)) return value.map((item: unknown, i) => (i === key ? withValueAt(item, rest, put) : item));
  return { ...(value as object), [key]: withValueAt(valueAt(value, [key]), rest, put) };
}

function isMapping(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSamePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((key, i) => key === b[i]);
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
}
