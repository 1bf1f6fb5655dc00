import type { Metadata } from "next";
import { sheetAddress } from "../../../_addresses.ts";
import { everyIncident } from "../../../_routes.ts";
import { IncidentSheet } from "../../../_sheet/IncidentSheet.tsx";
import { sheetMetadata } from "../../../_sheet/sheet-metadata.ts";
import { incidentOf } from "../../../_shelf.ts";

interface Params {
  readonly incident: string;
}

export const dynamicParams = false;

export const generateStaticParams = everyIncident;

export async function generateMetadata({ params }: { params: Promise<Params> }): Promise<Metadata> {
  const incident = incidentOf((await params).incident);
  return sheetMetadata(incident, incident.title, sheetAddress(incident.id), true);
}

export default async function IncidentKeyPage({ params }: { params: Promise<Params> }) {
  return <IncidentSheet incident={incidentOf((await params).incident)} isKey={true} />;
}
