import type { Published } from "../../library/shelf.ts";
import type { Time } from "./time-axis.ts";

/** When something was published, or happened, on a line of time; nothing where nobody said it. Days are taken as they are written. */
export function timeOf(of: Published | { readonly from: string; readonly to?: string | undefined }): Time | undefined {
  if ("kind" in of) return of.kind === "undated" ? undefined : { from: Date.parse(of.date) };
  if (of.from === "") return undefined;
  return { from: dayOf(of.from), ...(of.to !== undefined && { to: dayOf(of.to) }) };
}

/** The day where it happened, whatever its zone: accounts have days alone, and are drawn beside it. */
function dayOf(written: string): number {
  return Date.parse(written.slice(0, 10));
}
