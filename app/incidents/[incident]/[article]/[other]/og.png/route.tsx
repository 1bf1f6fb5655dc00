import { hasFewAccounts } from "../../../../../_few-accounts.ts";
import { drawPicture } from "../../../../../_pictures/draw-picture.tsx";
import { shownOfPair } from "../../../../../_pictures/shown-of.ts";
import { pairOf } from "../../../../../_pair.ts";
import { everyPairOnce, readPairParams, type PairParams } from "../../../../../_routes.ts";
import { shelf } from "../../../../../_shelf.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = (): PairParams[] => shelf().incidents.filter(hasFewAccounts).flatMap(everyPairOnce);

export async function GET(_: Request, { params }: { params: Promise<PairParams> }): Promise<Response> {
  const { incident, a, b } = readPairParams(await params);
  return drawPicture(shownOfPair(incident, pairOf(incident, a, b)));
}
