import type { Metadata } from "next";
import { pairSheetAddress } from "../../../../../_addresses.ts";
import { pairOf } from "../../../../../_pair.ts";
import { everyPairSheet, readPairParams, type PairParams } from "../../../../../_routes.ts";
import { PairSheet } from "../../../../../_sheet/PairSheet.tsx";
import { sheetMetadata } from "../../../../../_sheet/sheet-metadata.ts";

export const dynamicParams = false;

export const generateStaticParams = everyPairSheet;

async function read(params: Promise<PairParams>) {
  const { incident, a, b } = readPairParams(await params);
  return { incident, pair: pairOf(incident, a, b) };
}

export async function generateMetadata({ params }: { params: Promise<PairParams> }): Promise<Metadata> {
  const { incident, pair } = await read(params);
  const title = `${pair.a.name} and ${pair.b.name}: ${incident.title}`;
  return sheetMetadata(incident, title, pairSheetAddress(incident.id, pair.a.article.id, pair.b.article.id), true);
}

export default async function PairKeyPage({ params }: { params: Promise<PairParams> }) {
  return <PairSheet {...await read(params)} isKey={true} />;
}
