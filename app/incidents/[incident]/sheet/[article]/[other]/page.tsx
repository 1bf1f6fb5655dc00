import { straight } from "../../../../../_drawing/straight.tsx";
import type { Metadata } from "next";
import { pairSheetAddress } from "../../../../../_addresses.ts";
import { leftMetadata, leftPage } from "../../../../../_left-page.tsx";
import { everyPairSheetThatWas, readLeftParams, readPairParams, type PairParams } from "../../../../../_routes.ts";
import { PairSheet } from "../../../../../_sheet/PairSheet.tsx";
import { pairSheetView } from "../../../../../_view/sheet-view.ts";
import { sheetMetadata } from "../../../../../_sheet/sheet-metadata.ts";

export const dynamicParams = false;

export const generateStaticParams = everyPairSheetThatWas;

export async function generateMetadata({ params }: { params: Promise<PairParams> }): Promise<Metadata> {
  const left = readLeftParams(await params);
  if (left) return leftMetadata(left, (title) => `Sheet: ${title}`);
  const { comparison, a, b } = readPairParams(await params);
  const { title } = pairSheetView(comparison, a, b);
  return sheetMetadata(comparison, title, pairSheetAddress(comparison.incident.id, a.id, b.id), false);
}

export default straight(PairSheetPage);

async function PairSheetPage({ params }: { params: Promise<PairParams> }) {
  const left = readLeftParams(await params);
  if (left) return leftPage(left);
  const { comparison, a, b } = readPairParams(await params);
  return <PairSheet view={pairSheetView(comparison, a, b)} isKey={false} />;
}
