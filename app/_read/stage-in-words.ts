import type { Stage } from "./suggesting.ts";

/** Where the engine is, in words: “Asking questions, 12 of 64 …”. */
export function stageInWords({ says, done, of }: Stage): string {
  return `${says}, ${done + 1} of ${of} …`;
}
