import type { Standing } from "./edits.ts";

/** How two answers can stand, in the words in which a reader chooses, with the key that chooses it. */
export const standings: readonly { readonly standing: Standing; readonly key: string; readonly says: string }[] = [
  { standing: "conflict", key: "1", says: "Cannot both be so" },
  { standing: "same", key: "2", says: "They say the same" },
  { standing: "compatible", key: "3", says: "Different, but both can be so" },
  { standing: "second later", key: "4", says: "The second is the later word" },
  { standing: "first later", key: "5", says: "The first is the later word" },
  { standing: "withheld", key: "6", says: "Cannot be compared" },
];
