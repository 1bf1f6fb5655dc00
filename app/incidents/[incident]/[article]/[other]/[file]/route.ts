import { citationFile } from "../../../../../_citations/citation-file.ts";
import {
  everyPairOnce,
  readPairParams,
  withCitationFiles,
  type CitationFileParams,
  type PairParams,
} from "../../../../../_routes.ts";
import { shelf } from "../../../../../_shelf.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () => withCitationFiles(shelf().incidents.flatMap(everyPairOnce));

export async function GET(
  _: Request,
  { params }: { params: Promise<PairParams & CitationFileParams> },
): Promise<Response> {
  const { file, ...named } = await params;
  const { a, b } = readPairParams(named);
  return citationFile(file, [a, b]);
}
