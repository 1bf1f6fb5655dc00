import { searchFile } from "../_search.ts";

export const dynamic = "force-static";

/** What the field in every page's bar searches: fetched when it is first used. */
export function GET(): Response {
  return Response.json(searchFile());
}
