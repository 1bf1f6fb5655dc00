import type { Claim } from "./question.ts";

/** How many accounts report something, and how many independent voices stand behind them. */
export interface Weight {
  readonly accounts: number;
  readonly voices: number;
}

/** Weighs the claims of one position, or of several. A voice counts once, however many outlets carry it. */
export function weigh(claims: readonly Claim[]): Weight {
  return {
    accounts: new Set(claims.map((claim) => claim.article)).size,
    voices: new Set(claims.map((claim) => claim.voice.key)).size,
  };
}
