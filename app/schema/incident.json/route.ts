import { incidentSchema } from "../../_data/incident-schema.ts";
import { jsonResponse } from "../../_data/json-response.ts";

export const dynamic = "force-static";

export function GET(): Response {
  return jsonResponse(incidentSchema(), "application/schema+json");
}
