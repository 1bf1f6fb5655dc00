import type { Token } from "./tokens.ts";

/** A quotation longer than this was never closed. */
const longestQuotation = 400;

/** The tokens that stand in quotation marks, of straight and of curly ones; apostrophes are none. */
export function quotedTokens(tokens: readonly Token[]): Set<number> {
  const quoted = new Set<number>();
  let open = -1;
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "mark" || token.fold !== '"') continue;
    if (open >= 0 && at - open <= longestQuotation) {
      for (let n = open + 1; n < at; n += 1) quoted.add(n);
      open = -1;
    } else open = at;
  }
  return quoted;
}
