import { comparisonSchema } from "../../_data/comparison-schema.ts";
import { jsonResponse } from "../../_data/json-response.ts";

export const dynamic = "force-static";

export function GET(): Response {
  return jsonResponse(comparisonSchema(), "application/schema+json");
}
