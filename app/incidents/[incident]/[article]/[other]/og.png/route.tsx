import { drawPicture } from "../../../../../_pictures/draw-picture.tsx";
import { pairsHavePictures, shownOfPair } from "../../../../../_pictures/shown-of.ts";
import { pairOf } from "../../../../../_pair.ts";
import { incidentOf, shelf } from "../../../../../_shelf.ts";

interface Params {
  readonly incident: string;
  readonly article: string;
  readonly other: string;
}

export const dynamic = "force-static";
export const dynamicParams = false;

/** Every two accounts once, in the canonical order, of the incidents whose pairs have pictures. */
export function generateStaticParams(): Params[] {
  return shelf()
    .incidents.filter(pairsHavePictures)
    .flatMap(({ id, accounts }) =>
      accounts.flatMap(({ article }, i) =>
        accounts.slice(i + 1).map((other) => ({ incident: id, article: article.id, other: other.article.id })),
      ),
    );
}

export async function GET(_: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const { incident: id, article, other } = await params;
  const incident = incidentOf(id);
  const [a, b] = [article, other].map((id) => incident.accounts.find((account) => account.article.id === id)?.article);
  if (!a || !b) throw new Error(`no pair ${article}, ${other} in ${id}`);
  return drawPicture(shownOfPair(incident, pairOf(incident, a, b)));
}
