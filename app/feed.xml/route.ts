import { feedOf } from "../_data/feed-of.ts";
import { everyComparison } from "../_shelf.ts";

export const dynamic = "force-static";

export function GET(): Response {
  return new Response(feedOf(everyComparison()), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
  });
}
