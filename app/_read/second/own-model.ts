import { at } from "../../_base.ts";
import type { Ask } from "../../../engine/proposals/proposal.ts";
import { canDo } from "../can-do.ts";
import { drawAgain } from "../intake/at-work.ts";

/** A language model that the server of this machine asks, where whoever started it has switched that on. */
export interface OwnModel {
  readonly model: string;
  readonly host: string;
  /** Whether what is asked stays on this machine. */
  readonly isHere: boolean;
}

let own: OwnModel | undefined;
let isAsked = false;

/** The model that can be asked here; nothing on the published site, and where none was switched on. */
export function ownModel(): OwnModel | undefined {
  if (!isAsked) {
    isAsked = true;
    void findModel();
  }
  return own;
}

async function findModel(): Promise<void> {
  if (!(await canDo("model"))) return;
  const said = await post({}, new AbortController().signal);
  const { model, host, isHere } = said;
  if (typeof model !== "string" || typeof host !== "string" || typeof isHere !== "boolean") return;
  own = { model, host, isHere };
  drawAgain();
}

/** The model's answer to a question, or a sentence on why there is none. */
export async function askModel(
  ask: Ask,
  signal: AbortSignal,
): Promise<{ readonly answer: string } | { readonly problem: string }> {
  const { answer, problem } = await post(
    { ask: { id: ask.id, kind: ask.kind, text: ask.text, schema: ask.schema, characters: ask.characters } },
    signal,
  );
  if (typeof answer === "string") return { answer };
  return {
    problem:
      typeof problem === "string" ? problem : "The server of this page answered with something else than an answer.",
  };
}

async function post(sent: object, signal: AbortSignal): Promise<Readonly<Record<string, unknown>>> {
  try {
    const came = await fetch(at("/local/model"), {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(sent),
      signal,
    });
    return (await came.json()) as Record<string, unknown>;
  } catch {
    return { problem: "The server of this page did not answer. Is it still running in its terminal?" };
  }
}
