import { drawPicture } from "../../../../../_pictures/draw-picture.tsx";
import { shownOfQuestion } from "../../../../../_pictures/shown-of.ts";
import { everyQuestion, type QuestionParams } from "../../../../../_routes.ts";
import { comparisonAt } from "../../../../../_shelf.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = everyQuestion;

export async function GET(_: Request, { params }: { params: Promise<QuestionParams> }): Promise<Response> {
  const { incident, question } = await params;
  return drawPicture(shownOfQuestion(comparisonAt(incident), question));
}
