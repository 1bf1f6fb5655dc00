import { Document, isMap, isPair, isScalar, isSeq, Scalar, visit, type YAMLMap } from "yaml";
import type { WrittenQuestion } from "./written-question.ts";

/** Fields of an incident's file, all or some. A `comment` in any of them becomes a comment. */
export interface Fields {
  readonly comment?: string;
  readonly title?: string;
  readonly when?: { readonly from: string };
  readonly where?: readonly { readonly name: string }[];
  readonly kind?: string;
  readonly accounts?: readonly string[];
  readonly sameVoice?: readonly (readonly string[])[];
  readonly questions: readonly WrittenQuestion[];
}

/** Words of articles and of editors stand between quotation marks. */
const inQuotationMarks: ReadonlySet<string> = new Set(["quote", "prefix", "suffix", "because"]);
/** Lists of which every entry stands on a line. */
const onOneLine: ReadonlySet<string> = new Set([
  "claims",
  "compatible",
  "updates",
  "conflicts",
  "withheld",
  "proposed",
  "when",
  "where",
]);

/** Fields of an incident's file as YAML, in the form in which editors write it, comments before what they belong to. */
export function incidentYaml(fields: Fields): string {
  // Each entry is pasted by itself: none may point to another.
  const document = new Document(fields, { aliasDuplicateObjects: false });
  visit(document, {
    Map: (_, map) => void takeComment(map),
    Pair: (_, { key, value }) => {
      const name = isScalar(key) ? String(key.value) : "";
      if (inQuotationMarks.has(name) && isScalar(value)) value.type = Scalar.QUOTE_DOUBLE;
      if (!onOneLine.has(name)) return;
      if (isMap(value)) value.flow = true;
      if (isSeq(value)) for (const item of value.items) if (isMap(item)) item.flow = true;
    },
  });
  // Braces have room inside, brackets have none: it is how editors write them.
  return document.toString({ lineWidth: 0 }).replace(/^( +- \{ positions: )\[ (.*?) \]/gm, "$1[$2]");
}

function takeComment(map: YAMLMap): void {
  const comment = map.get("comment");
  map.items = map.items.filter((item) => !(isPair(item) && isScalar(item.key) && item.key.value === "comment"));
  if (typeof comment === "string") map.commentBefore = comment.replace(/^/gm, " ");
}
