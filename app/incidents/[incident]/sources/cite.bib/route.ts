import { citationFile } from "../../../../_citations/citation-file.ts";
import { everyCurrentIncident } from "../../../../_routes.ts";
import { comparisonAt } from "../../../../_shelf.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = everyCurrentIncident;

export async function GET(_: Request, { params }: { params: Promise<{ incident: string }> }): Promise<Response> {
  const { accounts } = comparisonAt((await params).incident).incident;
  const articles = accounts.map(({ article }) => article);
  return citationFile("bib", articles);
}
