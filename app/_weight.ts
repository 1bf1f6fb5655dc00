import { independentVoices } from "../engine/relations/independent-voices.ts";
import { weigh, type Weight } from "../engine/relations/weigh.ts";
import type { Claim, Incident } from "../library/shelf.ts";
import { sharedWordsOf } from "./_suggestions.ts";

/** How many accounts of an incident make claims, and how many independent voices stand behind them. */
export function weightOf(incident: Incident, claims: readonly Claim[]): Weight {
  return { ...weigh(claims), voices: independentVoices(claims, sharedWordsOf(incident)) };
}
