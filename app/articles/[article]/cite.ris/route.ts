import { citationFile } from "../../../_citations/citation-file.ts";
import { everyArticle, readArticle, type ArticleParams } from "../../../_routes.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = everyArticle;

export async function GET(_: Request, { params }: { params: Promise<ArticleParams> }): Promise<Response> {
  return citationFile("ris", [readArticle(await params)]);
}
