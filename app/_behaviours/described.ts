import type { Passage } from "../../engine/links/passage.ts";
import type { Span } from "../../engine/span.ts";
import type { PageText } from "./page-text.ts";

/** A stretch of one of the page's texts. */
export interface Stretch {
  readonly text: PageText;
  readonly span: Span;
}

/** What links keep of such stretches. How that is worked out is fetched when it is first asked for. */
export async function described(stretches: readonly Stretch[]): Promise<Passage[]> {
  const { describePassage } = await import("../../engine/links/describe-passage.ts");
  return stretches.map(({ text, span }) => describePassage(text, span));
}
