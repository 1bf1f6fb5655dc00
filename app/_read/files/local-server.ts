import { at } from "../../_base.ts";
import type { ContentFile } from "./content-files.ts";

/** What came of writing: what is there now, ids that are free for those that are taken, or a sentence on why nothing was written. */
export type Written =
  { readonly written: readonly string[] } | { readonly problem: string; readonly free: ReadonlyMap<string, string> };

/** Has files written to the private content of this machine. */
export async function writeContent(files: readonly ContentFile[]): Promise<Written> {
  try {
    const answer = await fetch(at("/local/content"), {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ files }),
    });
    const said: unknown = await answer.json();
    const written = field(said, "written", isTexts);
    if (answer.ok && written) return { written };
    const free = Object.entries(field(said, "free", isObject) ?? {}).filter(
      (one): one is [string, string] => typeof one[1] === "string",
    );
    const problem =
      field(said, "problem", (value) => typeof value === "string") ??
      `The server answered ${answer.status}, and nothing was written.`;
    return { problem, free: new Map(free) };
  } catch {
    return {
      problem:
        "The server of this machine did not answer: see whether npm start still runs in its terminal, then try again.",
      free: new Map(),
    };
  }
}

function field<T>(of: unknown, name: string, is: (value: unknown) => value is T): T | undefined {
  if (!isObject(of) || !Object.hasOwn(of, name)) return undefined;
  const value = of[name];
  return is(value) ? value : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
