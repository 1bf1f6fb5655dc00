import { feedOf } from "../_data/feed-of.ts";
import { everyComparison, shelf } from "../_shelf.ts";
import { correctionsView } from "../_view/corrections-view.ts";

export const dynamic = "force-static";

export function GET(): Response {
  return new Response(feedOf(everyComparison(), correctionsView(shelf().corrections)), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
  });
}
