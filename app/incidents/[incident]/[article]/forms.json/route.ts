import { formsData } from "../../../../_citations/forms-data.ts";
import { everyAccount, readArticle, type AccountParams } from "../../../../_routes.ts";
import { incidentOf } from "../../../../_shelf.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = everyAccount;

export async function GET(_: Request, { params }: { params: Promise<AccountParams> }): Promise<Response> {
  const account = await params;
  return Response.json(formsData(readArticle(account), incidentOf(account.incident)));
}
