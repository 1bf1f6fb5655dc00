import { formsData } from "../../../../_citations/forms-data.ts";
import { everyAccount, readAccountParams, type AccountParams } from "../../../../_routes.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = everyAccount;

export async function GET(_: Request, { params }: { params: Promise<AccountParams> }): Promise<Response> {
  const { comparison, article } = readAccountParams(await params);
  return Response.json(formsData(article, comparison));
}
