import { NotTakenIn } from "../../../engine/intake/taken-in.ts";
import { at } from "../../_base.ts";

/** A page as the server of this machine fetched it. */
export interface Fetched {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Where it was found in the end. */
  readonly url: string;
}

/** Has the server of this machine fetch a page. @throws NotTakenIn with its sentence where it does not. */
export async function fetchPage(address: string, signal: AbortSignal): Promise<Fetched> {
  let answer: Partial<Record<string, unknown>>;
  try {
    const came = await fetch(at("/local/page"), {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ url: address }),
      signal,
    });
    answer = (await came.json()) as typeof answer;
  } catch {
    throw new NotTakenIn(`${address}: the server of this page did not answer. Is it still running in its terminal?`);
  }
  const { problem, base64, type, url } = answer;
  if (typeof problem === "string") throw new NotTakenIn(problem);
  if (typeof base64 !== "string" || typeof type !== "string" || typeof url !== "string")
    throw new NotTakenIn(`${address}: the server of this page answered with something else than a page.`);
  return { bytes: Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)), type, url };
}
