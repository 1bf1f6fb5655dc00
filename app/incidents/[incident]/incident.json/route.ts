import { incidentData } from "../../../_data/incident-data.ts";
import { jsonResponse } from "../../../_data/json-response.ts";
import { everyIncident } from "../../../_routes.ts";
import { comparisonAt } from "../../../_shelf.ts";

/** Published as `/incidents/<incident>.json`, which Next has no name for (commands/place-data.ts). */
export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = everyIncident;

export async function GET(_: Request, { params }: { params: Promise<{ incident: string }> }): Promise<Response> {
  return jsonResponse(incidentData(comparisonAt((await params).incident)));
}
