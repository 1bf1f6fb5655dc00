import { deepestMarkdown, longestText, mostLines, mostSigns } from "./limits.ts";
import type { Fault } from "./problem.ts";

/** Every sign with which something can begin within a paragraph. */
const signs = /[*_~[\]<>`|&\\=!:@]/g;

/** What a line begins with where it lies in quotations and lists. */
const lead = /^(?:[ \t]|>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))*/;

/**
 * What makes a text in Markdown too large to be read, if anything does: its length, the depth of its quotations and lists, or the
 * signs in one of its paragraphs. It looks at every character once; the parser may look at one as often as there are others.
 */
export function checkMarkdown(markdown: string): Fault | undefined {
  if (markdown.length > longestText)
    return { line: 1, found: `a text of ${markdown.length} characters`, expected: `at most ${longestText}` };
  const lines = markdown.split(/\r\n|\n|\r/);
  if (lines.length > mostLines)
    return { line: 1, found: `a text of ${lines.length} lines`, expected: `at most ${mostLines}` };
  /** The signs since the last line that ended a paragraph, and the line on which that paragraph began. */
  let found = 0;
  let began = 1;
  let line = 0;
  for (const text of lines) {
    line += 1;
    const before = lead.exec(text)?.[0] ?? "";
    if (depthOf(before) > deepestMarkdown && !isRule(text)) {
      const expected = `at most ${deepestMarkdown} in one another`;
      return { line, found: `quotations or lists more than ${deepestMarkdown} deep`, expected };
    }
    const rest = text.slice(before.length);
    if (isEmpty(text) || beginsAnew(before, rest)) {
      found = 0;
      began = isEmpty(text) ? line + 1 : line;
    }
    found += rest.match(signs)?.length ?? 0;
    if (found > mostSigns) {
      const expected = `at most ${mostSigns} in a paragraph; an empty line ends one`;
      return { line: began, found: `a paragraph with more than ${mostSigns} signs of Markdown's`, expected };
    }
  }
  return undefined;
}

/** How many quotations and lists a line can lie in: the markers before it, and a level for two spaces that set one in. */
function depthOf(before: string): number {
  const markers = before.match(/[>\-+*]|\d+/g)?.length ?? 0;
  const spaces = before.replaceAll("\t", "    ").match(/ /g)?.length ?? 0;
  return markers === 0 ? 0 : markers + Math.max(0, spaces - markers) / 2;
}

/** A line across the page, as “* * *”. */
function isRule(text: string): boolean {
  return /^ {0,3}(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/.test(text);
}

/** An empty line, of a quotation too. */
function isEmpty(text: string): boolean {
  return /^(?: {0,3}>[ \t>]*|[ \t]*)$/.test(text);
}

/** Whether a line ends the paragraph before it, whatever that is: an item of a list that is not set in, a heading. */
function beginsAnew(before: string, rest: string): boolean {
  const isItem = rest !== "" && /^ {0,3}(?:[-+*]|1[.)])[ \t]/.test(before);
  return isItem || (/^ {0,3}$/.test(before) && /^#{1,6}[ \t]/.test(rest));
}
