import { annotationsOf } from "../../../_data/annotations-of.ts";
import { jsonResponse } from "../../../_data/json-response.ts";
import { everyIncident } from "../../../_routes.ts";
import { comparisonAt } from "../../../_shelf.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = everyIncident;

export async function GET(_: Request, { params }: { params: Promise<{ incident: string }> }): Promise<Response> {
  return jsonResponse(annotationsOf(comparisonAt((await params).incident)), "application/ld+json");
}
