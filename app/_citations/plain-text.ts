import { tokens } from "./tokens.ts";

/** A citation without its italics, as it is copied into plain text. */
export function plainText(citation: string): string {
  return citation.replaceAll(tokens.italic, "").replaceAll(tokens.roman, "");
}
