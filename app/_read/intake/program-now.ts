import type { Program } from "../program.ts";

/** The program as it stands when something was read: until then its reader may have gone on. */
let now: () => Program;

/** Says where what is brought goes. */
export function bringTo(program: () => Program): void {
  now = program;
}

export function programNow(): Program {
  return now();
}
