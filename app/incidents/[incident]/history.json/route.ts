import { historyData } from "../../../_data/history-data.ts";
import { jsonResponse } from "../../../_data/json-response.ts";
import { everyIncidentWithHistory, type IncidentParams } from "../../../_routes.ts";
import { comparisonAt } from "../../../_shelf.ts";

/** What a link of an older version is held against when it arrives (`app/_behaviours/older-version.ts`). */
export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = everyIncidentWithHistory;

export async function GET(_: Request, { params }: { params: Promise<IncidentParams> }): Promise<Response> {
  return jsonResponse(historyData(comparisonAt((await params).incident).incident));
}
