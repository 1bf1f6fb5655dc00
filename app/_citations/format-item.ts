import { isEnglish } from "../../engine/language-of.ts";
import { plugins } from "@citation-js/core";
import "@citation-js/plugin-csl";
import { readStyles } from "../../library/read-styles.ts";
import type { CitationStyle } from "./citation-styles.ts";
import type { CslItem } from "./csl-item.ts";
import { headlineCapitals } from "./headline-capitals.ts";
import { tokens } from "./tokens.ts";

/** A source in a style. Tokens of `tokens.ts` may stand in it, those for italics among them. */
export interface FormattedItem {
  /** As it stands in the list of works cited. */
  readonly reference: string;
  /** What stands in the text: in brackets, or as a note. Nothing where the style has but a number there. */
  readonly inText: string | undefined;
}

const csl = plugins.config.get("@csl");
let stylesAdded = false;

/**
 * What is formatted already. A build keeps it for the whole process: Next has what is data and what is drawn in bundles of their own, each
 * with modules of its own.
 */
const shared = globalThis as { parallaxFormatted?: Map<string, FormattedItem> };
const formatted = process.env.NODE_ENV === "production" ? (shared.parallaxFormatted ??= new Map()) : new Map();

/** What citeproc would take for markup, or put in somewhere as a pattern, and what stands for it meanwhile. */
const special = [
  ["<", "\uE006"],
  [">", "\uE007"],
  ["$", "\uE008"],
  ["&", "\uE009"],
] as const;

/**
 * A source in a style, by citeproc. English headlines have headline capitals where the style asks for them; else they stay in those in
 * which they were published, as names do, whatever the style's file does to titles. Quotation marks and apostrophes are made the style's own.
 */
export function formatItem(style: CitationStyle, item: CslItem, paragraph = false): FormattedItem {
  const key = JSON.stringify([style.id, item, paragraph]);
  const known = formatted.get(key);
  if (known) return known;
  addStyles();
  const hasCapitals = style.capitals && isEnglish(item.language ?? "en");
  const titled = hasCapitals ? { ...item, title: headlineCapitals(item.title) } : item;
  const fitted = style.fit?.(titled) ?? titled;
  const processor = csl.engine([guarded(fitted)], style.csl, style.locale ?? "en-US", "html");
  processor.updateItems([item.id], true);
  const [entry = ""] = processor.makeBibliography()[1];
  const cited = {
    citationItems: [{ id: item.id, ...(paragraph ? { locator: tokens.paragraph, label: "paragraph" } : {}) }],
    properties: { noteIndex: 1 },
  };
  const tidied = (html: string) => style.tidy?.(textOf(html), fitted) ?? textOf(html);
  const made = {
    reference: tidied(entry),
    inText: style.inText === "number" ? undefined : tidied(processor.previewCitationCluster(cited, [], [], "html")),
  };
  formatted.set(key, made);
  return made;
}

function addStyles(): void {
  if (stylesAdded) return;
  for (const [name, xml] of readStyles()) {
    if (name.startsWith("locales-")) csl.locales.add(name.replace("locales-", ""), xml);
    else csl.styles.add(name, xml);
  }
  stylesAdded = true;
}

/** The item with every name and title safe from citeproc's markup and from its capitals. */
function guarded(item: CslItem): CslItem {
  const asWritten = (text: string) => `<span class="nocase">${plain(text)}</span>`;
  const { title, author, "container-title": container, publisher, source } = item;
  return {
    ...item,
    title: asWritten(title),
    ...(author
      ? {
          author: author.map((name) =>
            "literal" in name
              ? { literal: plain(name.literal) }
              : { ...name, family: plain(name.family), ...(name.given ? { given: plain(name.given) } : {}) },
          ),
        }
      : {}),
    ...(container === undefined ? {} : { "container-title": asWritten(container) }),
    ...(publisher === undefined ? {} : { publisher: asWritten(publisher) }),
    ...(source === undefined ? {} : { source: asWritten(source) }),
  };
}

function plain(text: string): string {
  return special.reduce((safe, [from, guard]) => safe.replaceAll(from, guard), text);
}

/** citeproc's HTML as text with tokens for italics. The number that Vancouver begins with is the list's, not the source's. */
function textOf(html: string): string {
  const text = html
    .replace(/<div class="csl-left-margin">[^<]*<\/div>/g, "")
    .replaceAll("<i>", tokens.italic)
    .replaceAll("</i>", tokens.roman)
    .replace(/<[^>]*>/g, "")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ({ lt: "<", gt: ">", quot: '"' })[name] ?? "&")
    .replace(/\s+/g, " ")
    .trim();
  return special.reduce((whole, [from, guard]) => whole.replaceAll(guard, () => from), text);
}
