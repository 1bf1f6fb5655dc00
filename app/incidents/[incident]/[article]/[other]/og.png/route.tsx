import { drawPicture } from "../../../../../_pictures/draw-picture.tsx";
import { shownOfPair } from "../../../../../_pictures/shown-of.ts";
import { pairView } from "../../../../../_view/pair-view.ts";
import { everyPairOfFew, readPairParams, type PairParams } from "../../../../../_routes.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = everyPairOfFew;

export async function GET(_: Request, { params }: { params: Promise<PairParams> }): Promise<Response> {
  const { comparison, a, b } = readPairParams(await params);
  return drawPicture(shownOfPair(comparison, pairView(comparison, a, b, undefined)));
}
