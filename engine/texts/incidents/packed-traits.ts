import type { Traits } from "./traits-of.ts";

/** Traits as plain data that can be written as JSON. */
export interface PackedTraits {
  readonly terms: readonly (readonly [string, number])[];
  readonly lead: readonly (readonly [string, number])[];
  readonly names: readonly (readonly [string, string])[];
  readonly places: readonly string[];
  readonly days: readonly string[];
  readonly weekdays: readonly number[];
  readonly killed?: number | undefined;
  readonly kinds: readonly number[];
  readonly figures: readonly string[];
  readonly published: readonly string[];
}

export function packTraits(traits: Traits): PackedTraits {
  return {
    ...{ days: traits.days, killed: traits.killed, published: traits.published },
    ...{ terms: [...traits.terms], lead: [...traits.lead], names: [...traits.names] },
    ...{ places: [...traits.places], weekdays: [...traits.weekdays] },
    ...{ kinds: [...traits.kinds], figures: [...traits.figures] },
  };
}

/** The same traits again, in the same order. */
export function unpackTraits(packed: PackedTraits): Traits {
  return {
    ...{ days: packed.days, killed: packed.killed, published: packed.published },
    ...{ terms: new Map(packed.terms), lead: new Map(packed.lead), names: new Map(packed.names) },
    ...{ places: new Set(packed.places), weekdays: new Set(packed.weekdays) },
    ...{ kinds: new Set(packed.kinds), figures: new Set(packed.figures) },
  };
}
