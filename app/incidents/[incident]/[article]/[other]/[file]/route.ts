import { citationFile } from "../../../../../_citations/citation-file.ts";
import {
  everyPairOnce,
  readPairParams,
  withCitationFiles,
  type CitationFileParams,
  type PairParams,
} from "../../../../../_routes.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () => withCitationFiles(everyPairOnce());

export async function GET(
  _: Request,
  { params }: { params: Promise<PairParams & CitationFileParams> },
): Promise<Response> {
  const { file, ...named } = await params;
  const { a, b } = readPairParams(named);
  return citationFile(file, [a, b]);
}
