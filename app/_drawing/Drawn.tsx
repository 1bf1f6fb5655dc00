"use client";

import { take } from "./handed-over.ts";

/** Draws what a page has handed over. No browser runs this: it stands on the side of Next's pages that is drawn as HTML. */
export function Drawn({ number }: { number: number }) {
  return take(number);
}
