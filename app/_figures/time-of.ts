import type { Published } from "../../library/shelf.ts";
import { dayOf } from "../_view/dates.ts";
import type { Time } from "./time-axis.ts";

/** When something was published, or happened, on a line of time; nothing where nobody said it. Days are taken as they are written. */
export function timeOf(of: Published | { readonly from: string; readonly to?: string | undefined }): Time | undefined {
  if ("kind" in of) return of.kind === "undated" ? undefined : { from: dayOf(of.date).getTime() };
  if (of.from === "") return undefined;
  return { from: dayOf(of.from).getTime(), ...(of.to !== undefined && { to: dayOf(of.to).getTime() }) };
}
