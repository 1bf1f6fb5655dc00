import { straight } from "../../../_drawing/straight.tsx";
import type { Metadata } from "next";
import { sheetAddress } from "../../../_addresses.ts";
import { everyIncident } from "../../../_routes.ts";
import { IncidentSheet } from "../../../_sheet/IncidentSheet.tsx";
import { sheetMetadata } from "../../../_sheet/sheet-metadata.ts";
import { comparisonAt } from "../../../_shelf.ts";
import { incidentSheetView } from "../../../_view/sheet-view.ts";

interface Params {
  readonly incident: string;
}

export const dynamicParams = false;

export const generateStaticParams = everyIncident;

export async function generateMetadata({ params }: { params: Promise<Params> }): Promise<Metadata> {
  const comparison = comparisonAt((await params).incident);
  const { id, title } = comparison.incident;
  return sheetMetadata(comparison, title, sheetAddress(id), true);
}

export default straight(IncidentKeyPage);

async function IncidentKeyPage({ params }: { params: Promise<Params> }) {
  return <IncidentSheet view={incidentSheetView(comparisonAt((await params).incident))} isKey={true} />;
}
