import type { Fault } from "./problem.ts";
import { quoted } from "./problem.ts";

/** One way in which a line, or a few from it on, could have been meant. */
interface Mending {
  readonly lines: readonly string[];
  readonly found: string;
  readonly expected: string;
}

/** A slip of one line, or of a few. */
export interface Slip {
  readonly fault: Fault;
  /** How much is then still wrong. */
  readonly wrong: number;
}

/** So many changed texts are tried at most, and so many characters in all: each is parsed. */
const mostTried = 80;
const mostParsed = 1_500_000;
/** Longer texts, and lines, were not written by hand. */
const longestTried = 200_000;
const longestLine = 2_000;

/**
 * The one line which, had it been written as was probably meant, would make all right, or the most of it. Every way of mending one of
 * these lines is tried, and what is then still wrong is counted.
 *
 * @param near the lines that may be it, counted from 0, the likeliest first.
 * @param wrongIn how much is wrong with a text, 0 where nothing is.
 */
export function slipInYaml(yaml: string, near: readonly number[], wrongIn: (text: string) => number): Slip | undefined {
  if (yaml.length > longestTried) return undefined;
  const lines = yaml.split("\n");
  const before = wrongIn(yaml);
  let best: Slip | undefined;
  let tried = 0;
  for (const { at, mending } of ways(lines, [...new Set(near)])) {
    if ((tried += 1) > Math.min(mostTried, mostParsed / yaml.length)) return best;
    const mended = [...lines.slice(0, at), ...mending.lines, ...lines.slice(at + mending.lines.length)].join("\n");
    const wrong = wrongIn(mended);
    if (wrong >= (best?.wrong ?? before)) continue;
    best = { fault: { line: at + 1, found: mending.found, expected: mending.expected }, wrong };
    if (wrong === 0) return best;
  }
  return best;
}

/** The likelier ways of each line before the others of any. */
function* ways(
  lines: readonly string[],
  near: readonly number[],
): Generator<{ readonly at: number; readonly mending: Mending }> {
  const written = near.filter((at) => (lines[at] ?? "").trim() !== "" && (lines[at] ?? "").length <= longestLine);
  for (const at of written) {
    const line = lines[at] ?? "";
    for (const mending of [...withSigns(line), ...withQuotationMarks(line)]) yield { at, mending };
    for (const mending of setIn(lines, at, (block) => [block, 1])) yield { at, mending };
  }
  for (const at of written)
    for (const mending of setIn(lines, at, (block) => Array.from({ length: block }, (_, i) => block - i).slice(1, -1)))
      yield { at, mending };
}

const leading = /^[ \t]*/;
/** What a line can begin with before the name of a field: room, and the hyphens of lists. */
const lead = "[ \\t]*(?:- +)*";

/** Signs that were left out or mistyped: a space, a colon, a bracket. */
function* withSigns(line: string): Generator<Mending> {
  const found = quoted(line.trim());
  const one = (mended: string, expected: string): Mending => ({
    lines: [mended],
    found,
    expected: `${expected}: ${quoted(mended.trim())}`,
  });
  if (/^ *\t/.test(line))
    yield {
      lines: [line.replace(leading, (room) => room.replaceAll("\t", "  "))],
      found: `a tab at the beginning of ${found}`,
      expected: "spaces, two for each step",
    };
  const spaced = line
    .replace(new RegExp(`^(${lead}[\\p{L}]\\w*)[:：](?=\\S)`, "u"), "$1: ")
    .replace(/([{,] *[\p{L}]\w*)[:：](?=[^\s/])/gu, "$1: ");
  if (spaced !== line) yield one(spaced, "a space after the colon");
  const listed = line.replace(/^( *)-(?=[^\s-])/, "$1- ");
  if (listed !== line) yield one(listed, "a space after the hyphen");
  const named = line.replace(new RegExp(`^(${lead}\\p{L}\\w*)[ =]+(?=[^\\s:=])`, "u"), "$1: ");
  if (named !== line && !/^[^"']*:\s/.test(line)) yield one(named, "a colon after the field’s name");
  const parted = line.replace(/(["'\]}]) +(?=\p{L}\w*: )/gu, "$1, ");
  if (parted !== line && line.includes("{")) yield one(parted, "a comma between fields");
  const swapped = line.replace(/ *[\]}]$/, (sign) => (sign.endsWith("}") ? "]" : " }"));
  const doubled = line.replace(/ *[\]}]$/, " }]");
  for (const mended of [swapped, doubled])
    if (mended !== line) yield one(mended, "each bracket ended by one of its kind");
  const open = line.trimEnd().replace(/,$/, "");
  for (const sign of [" }", "]", " }]"]) yield one(open + sign, "the bracket that ends what is begun here");
}

/** Quotation marks around a value that needs them, or that has but one of them, or some within. */
function* withQuotationMarks(line: string): Generator<Mending> {
  for (const { start, end } of valuesOf(line)) {
    const value = line.slice(start, end);
    const inner = withoutMarks(value);
    const text = `"${inner.replace(/\\?["\\]/g, (sign) => (sign.length > 1 ? sign : `\\${sign}`))}"`;
    if (inner.trim() === "" || text === value) continue;
    const within = text.includes("\\") ? ", with \\ before each that stands within" : "";
    yield {
      lines: [line.slice(0, start) + text + line.slice(end)],
      found: value,
      expected: `quotation marks around the whole value${within}: ${text}`,
    };
  }
}

/** A value without the quotation marks around it, or without the one mark that it has. */
function withoutMarks(value: string): string {
  if (/^(["'])[^]+\1$/.test(value)) return value.slice(1, -1);
  return value.startsWith('"') && value.indexOf('"', 1) === -1 ? value.slice(1) : value.replace(/^([^"]*)"$/, "$1");
}

/** Where the values of a line may stand: after the name of each field, up to the next field or the bracket that ends the line. */
function valuesOf(line: string): { readonly start: number; readonly end: number }[] {
  const names = [...line.matchAll(/(?:^|[{,]|- ) *\p{L}\w*:[ \t]+/gu)];
  const item = new RegExp(`^${lead}`).exec(line)?.[0] ?? "";
  const starts = names.length === 0 && item.includes("-") ? [item.length] : [];
  const inBraces = /^[ \t]*(?:- )*(?:\p{L}\w*: +)?\{/u.test(line);
  const all = names.flatMap((name, i) => {
    const start = name.index + name[0].length;
    const next = names[i + 1];
    const until = next ? next.index : line.length;
    const rest = line.slice(start, until);
    const end = start + (inBraces && !next ? rest.replace(/ *\}[\]} ]*$/, "") : rest).trimEnd().length;
    return [
      { start, end },
      // A comma, or the name of a field, may be a part of the value.
      ...(next && !inBraces ? [{ start, end: line.trimEnd().length }] : []),
    ];
  });
  return [...starts.map((start) => ({ start, end: line.trimEnd().length })), ...all].filter(
    ({ start, end }) => end > start,
  );
}

/** So many lines below one are moved with it at most. */
const mostMoved = 12;

/** The line and some of what stands below it, set in as far as another line near it is. */
function* setIn(lines: readonly string[], at: number, sizes: (block: number) => readonly number[]): Generator<Mending> {
  const widthOf = (line: string) => (leading.exec(line)?.[0] ?? "").length;
  const line = lines[at] ?? "";
  const width = widthOf(line);
  const below = lines.slice(at + 1).findIndex((next) => next.trim() !== "" && widthOf(next) <= width);
  const block = Math.min(below === -1 ? lines.length - at : below + 1, mostMoved);
  const around = [...lines.slice(Math.max(0, at - 30), at), ...lines.slice(at + 1, at + 10)];
  const steps = around.filter((other) => other.trim() !== "").flatMap((other) => [widthOf(other), widthOf(other) + 2]);
  const widths = [...new Set(steps)]
    .filter((other) => other !== width)
    .toSorted((a, b) => Math.abs(a - width) - Math.abs(b - width) || a - b);
  for (const size of new Set(sizes(block)))
    for (const to of widths.slice(0, 6)) {
      const moved = lines.slice(at, at + size);
      yield {
        lines: moved.map((other) => `${" ".repeat(Math.max(0, widthOf(other) + to - width))}${other.trimStart()}`),
        found: `${line.startsWith("\t") ? "a tab" : spaces(width)} before ${quoted(line.trim())}`,
        expected: `${spaces(to)}, as the lines have that it belongs with`,
      };
    }
}

function spaces(count: number): string {
  return count === 1 ? "1 space" : `${count} spaces`;
}
