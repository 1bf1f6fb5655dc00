import type { Span } from "../../engine/span.ts";
import type { Article } from "../../library/shelf.ts";

/** The number of the block in which a claim begins; 0 is the headline. */
export function blockOf({ blocks }: Article, { start }: Pick<Span, "start">): number {
  return blocks.findLast((block) => block.start <= start)?.number ?? 0;
}
