import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
} from "yaml";
import { deepestYaml, largestFile, longestField, mostFields, mostItems } from "./limits.ts";
import { quoted, type Fault } from "./problem.ts";
import { slipInYaml } from "./slip-in-yaml.ts";

/** What a text in YAML holds, its document, and the line on which an offset of the text lies. */
export interface Yaml {
  readonly value: unknown;
  readonly document: Document;
  readonly lineAt: (offset: number) => number;
}

/**
 * Reads YAML 1.2, or says the first thing that is wrong with it: what follows upon that is guesswork.
 *
 * @param issuesOf how many problems there would be with such a value: of two ways of mending a line, the one that leaves less is meant.
 */
export function readYaml(
  yaml: string,
  issuesOf: (value: unknown) => number = () => 0,
): Yaml | { readonly fault: Fault } {
  const deep = yaml
    .split("\n")
    .findIndex((line) => (markers.exec(line)?.[0].match(/[-?:]/g)?.length ?? 0) > deepestYaml);
  if (deep !== -1) return { fault: { line: deep + 1, ...tooDeep } };
  const lines = new LineCounter();
  // Its own search for keys that are there twice, and its excerpts for messages, take time by the square.
  const document = parseDocument(yaml, { lineCounter: lines, version: "1.2", uniqueKeys: false, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const [error] = document.errors;
  if (error?.code === "RESOURCE_EXHAUSTION") return { fault: { line: lineAt(error.pos[0]), ...tooDeep } };
  if (error) {
    const slip = slipInYaml(yaml, linesNear(yaml, lineAt(error.pos[0]) - 1), (text) => wrongIn(text, issuesOf));
    if (slip) return { fault: slip.fault };
    const expected = "YAML 1.2; a text with a colon or a quotation mark in it goes between quotation marks";
    return { fault: { line: lineAt(error.pos[0]), found: error.message.split("\n", 1)[0] ?? error.code, expected } };
  }
  const fault = growthOf(document, lineAt);
  return fault ? { fault } : { value: document.toJS({ maxAliasCount: -1 }), document, lineAt };
}

/** The lines that may have made the parser stop at one, counted from 0: a quotation mark that none ends reaches far. */
function linesNear(yaml: string, at: number): number[] {
  const lines = yaml.split("\n").slice(0, at + 1);
  const odd = lines.findIndex(
    (line) => (line.replace(/\\./g, "").match(/"/g)?.length ?? 0) % 2 === 1 || /: +'(?:[^']|'')*$/.test(line),
  );
  const before = lines.flatMap((line, i) => (i < at && line.trim() !== "" ? [i] : [])).slice(-3);
  return [at, ...before.slice(-1), odd, at + 1, ...before.toReversed()].filter((line) => line >= 0);
}

/** How far from its end a text stops to be YAML, in lines; less than one where it does not, and 0 where nothing else is wrong. */
export function wrongIn(text: string, issuesOf: (value: unknown) => number): number {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: "1.2", uniqueKeys: false, prettyErrors: false });
  const [error] = document.errors;
  if (error) return text.split("\n").length + 1 - lines.linePos(error.pos[0]).line;
  // A field that stands twice, an alias that leads astray, are no better than a line that cannot be read.
  if (growthOf(document, () => 1)) return Infinity;
  const issues = issuesOf(document.toJS({ maxAliasCount: -1 }));
  return issues / (issues + 1);
}

/** What a line begins with where it begins lists or mappings in one another: the parser calls itself for each. */
const markers = /^(?:[ \t]|[-?:](?=[ \t]|$))*/;

const tooDeep = {
  found: `lists or mappings more than ${deepestYaml} deep`,
  expected: `at most ${deepestYaml} in one another`,
};

/**
 * What is wrong with the shape of a document: too deep, too many fields, a field twice, one that is too long, a list of too many,
 * or aliases by which it comes to more than any file may hold, or which lead into themselves.
 */
function growthOf(document: Document, lineAt: (offset: number) => number): Fault | undefined {
  /** What each anchor stands for, in characters; nothing while its node is being read. */
  const sizes = new Map<string, number | undefined>();
  let fault: Fault | undefined;
  const refuse = (node: unknown, found: string, expected: string): number => {
    const start = isNode(node) ? node.range?.[0] : undefined;
    fault ??= { line: start === undefined ? 1 : lineAt(start), found, expected };
    return 0;
  };
  /** `name`: of the field that the node is the value of, or an item of. */
  const sizeOf = (node: unknown, depth: number, name: string): number => {
    if (fault) return 0;
    if (isPair(node)) return sizeOf(node.key, depth, "a field's name") + sizeOf(node.value, depth, nameOf(node.key));
    if (isAlias(node)) {
      if (!sizes.has(node.source))
        return refuse(node, `*${node.source}`, "an alias of an anchor that stands before it");
      return (
        sizes.get(node.source) ?? refuse(node, `*${node.source} within itself`, "an alias of an anchor that has ended")
      );
    }
    const anchor = isScalar(node) || isCollection(node) ? node.anchor : undefined;
    if (anchor !== undefined) sizes.set(anchor, undefined);
    if (isMap(node)) checkKeys(node.items.map(({ key }) => key));
    if (isCollection(node) && depth >= deepestYaml) refuse(node, tooDeep.found, tooDeep.expected);
    if (isSeq(node) && node.items.length > mostItems)
      refuse(node.items[mostItems], `${node.items.length} items in ${name}`, `at most ${mostItems}`);
    let size = isScalar(node) ? (node.source ?? "").length + 1 : 1;
    if (isScalar(node) && size > longestField + 1)
      refuse(node, `${size - 1} characters in ${name}`, `at most ${longestField}`);
    if (isCollection(node)) for (const item of node.items) size += sizeOf(item, depth + 1, name);
    if (size > largestFile)
      return refuse(
        node,
        `aliases that come to more than ${largestFile} characters`,
        "the values themselves, each once",
      );
    if (anchor !== undefined) sizes.set(anchor, size);
    return size;
  };
  const checkKeys = (keys: readonly unknown[]) => {
    if (keys.length > mostFields)
      refuse(keys[mostFields], `${keys.length} fields in one place`, `at most ${mostFields}`);
    const seen = new Set<unknown>();
    for (const key of keys) {
      if (!isScalar(key)) continue;
      if (seen.has(key.value)) refuse(key, `a second ${quoted(key.value)}`, "each field once");
      seen.add(key.value);
    }
  };
  sizeOf(document.contents, 0, "the front matter");
  return fault;
}

function nameOf(key: unknown): string {
  return isScalar(key) ? quoted(key.value) : "a field";
}
