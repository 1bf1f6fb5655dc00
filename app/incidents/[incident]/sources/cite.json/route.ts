import { citationFile } from "../../../../_citations/citation-file.ts";
import { comparisonAt, shelf } from "../../../../_shelf.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return shelf().incidents.map(({ id }) => ({ incident: id }));
}

export async function GET(_: Request, { params }: { params: Promise<{ incident: string }> }): Promise<Response> {
  const { accounts } = comparisonAt((await params).incident).incident;
  return citationFile(
    "json",
    accounts.map(({ article }) => article),
  );
}
