import { drawPicture } from "../../../../../_pictures/draw-picture.tsx";
import { shownOfQuestion } from "../../../../../_pictures/shown-of.ts";
import { incidentOf, shelf } from "../../../../../_shelf.ts";

interface Params {
  readonly incident: string;
  readonly question: string;
}

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams(): Params[] {
  return shelf().incidents.flatMap(({ id, questions }) =>
    questions.map((question) => ({ incident: id, question: question.id })),
  );
}

export async function GET(_: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const { incident, question } = await params;
  return drawPicture(shownOfQuestion(incidentOf(incident), question));
}
