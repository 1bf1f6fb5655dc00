import { citationFile } from "../../../../_citations/citation-file.ts";
import {
  everyCurrentIncident,
  withCitationFiles,
  type CitationFileParams,
  type IncidentParams,
} from "../../../../_routes.ts";
import { comparisonAt } from "../../../../_shelf.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () => withCitationFiles(everyCurrentIncident());

export async function GET(
  _: Request,
  { params }: { params: Promise<IncidentParams & CitationFileParams> },
): Promise<Response> {
  const { file, ...named } = await params;
  const { accounts } = comparisonAt(named.incident).incident;
  return citationFile(
    file,
    accounts.map(({ article }) => article),
  );
}
