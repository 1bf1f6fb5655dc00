import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import type { CslItem } from "./csl-item.ts";

/** What LaTeX reads otherwise than as itself, and how it is written; a character of the private use area stands for it meanwhile. */
const special: readonly (readonly [string, string, string])[] = [
  ["\\", "\uE010", "\\textbackslash{}"],
  ["{", "\uE011", "\\textbraceleft{}"],
  ["}", "\uE012", "\\textbraceright{}"],
  ["&", "\uE013", "\\&"],
  ["%", "\uE014", "\\%"],
  ["$", "\uE015", "\\$"],
  ["#", "\uE016", "\\#"],
  ["_", "\uE017", "\\_"],
  ["^", "\uE018", "\\textasciicircum{}"],
  // Of these citation-js would make LaTeX’s italics and the like.
  ["<", "\uE01A", "\\textless{}"],
  [">", "\uE01B", "\\textgreater{}"],
  ["~", "\uE019", "\\textasciitilde{}"],
];

/** Two hyphens, of which LaTeX makes a dash: nothing stands between them, in braces. */
const between = "\uE01C";

/**
 * Sources as BibTeX in UTF-8, with their ids as keys. citation-js escapes and drops whatever is not Latin, or escapes nothing at
 * all; so it is told the second, and what has to be is escaped here.
 */
export function bibtexOf(items: readonly CslItem[]): string {
  Object.assign(plugins.config.get("@bibtex")["format"] ?? {}, {
    asciiOnly: false,
    useIdAsLabel: true,
    checkLabel: false,
  });
  const bibtex = new Cite(items.map(guarded), { generateGraph: false })
    .format("bibtex")
    // The address a second time, for styles of the last century.
    .replace(/^\thowpublished = .*\n/gm, "");
  return special
    .reduce((text, [, guard, written]) => text.replaceAll(guard, () => written), bibtex)
    .replaceAll(between, "{}");
}

function guarded(item: CslItem): CslItem {
  const safe = (text: string) =>
    special.reduce((safe, [from, guard]) => safe.replaceAll(from, guard), text).replace(/-(?=-)/g, `-${between}`);
  const { title, author, "container-title": container, note, URL: address } = item;
  return {
    ...item,
    title: safe(title),
    ...(author
      ? {
          author: author.map((name) =>
            "literal" in name
              ? { literal: safe(name.literal) }
              : { ...name, family: safe(name.family), ...(name.given ? { given: safe(name.given) } : {}) },
          ),
        }
      : {}),
    ...(container === undefined ? {} : { "container-title": safe(container) }),
    ...(note === undefined ? {} : { note: safe(note) }),
    // An address is read as it is; braces in it would end the field.
    ...(address === undefined ? {} : { URL: address.replace(/[{}\\]/g, (character) => encodeURIComponent(character)) }),
  };
}
