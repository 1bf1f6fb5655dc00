import { citationFile } from "../../../_citations/citation-file.ts";
import {
  everyArticle,
  readArticle,
  withCitationFiles,
  type ArticleParams,
  type CitationFileParams,
} from "../../../_routes.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () => withCitationFiles(everyArticle());

export async function GET(
  _: Request,
  { params }: { params: Promise<ArticleParams & CitationFileParams> },
): Promise<Response> {
  const { file, ...named } = await params;
  return citationFile(file, [readArticle(named)]);
}
