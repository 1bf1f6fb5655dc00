import { drawPicture } from "../../../_pictures/draw-picture.tsx";
import { shownOfIncident } from "../../../_pictures/shown-of.ts";
import { everyCurrentIncident } from "../../../_routes.ts";
import { comparisonAt } from "../../../_shelf.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = everyCurrentIncident;

export async function GET(_: Request, { params }: { params: Promise<{ incident: string }> }): Promise<Response> {
  return drawPicture(shownOfIncident(comparisonAt((await params).incident)));
}
