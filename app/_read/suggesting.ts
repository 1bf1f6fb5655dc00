import type { Incident } from "../../library/shelf.ts";
import type { FoundAnew } from "../_view/found-in.ts";
import { at } from "../_base.ts";

/** What is being done, and how much of it is done already. */
export interface Stage {
  readonly says: string;
  readonly done: number;
  readonly of: number;
}

/** What the engine says: where it is, and at last what it found. */
export type FromWorker = { readonly stage: Stage } | { readonly found: FoundAnew };

let worker: Worker | undefined;
let giveUpNow: (() => void) | undefined;

/**
 * Asks the engine, in a worker, what it finds in an incident, and tells at which stage it is. What was asked before and is not answered
 * yet is given up. Nothing where the engine does not start.
 */
export function findIn(
  incident: Incident,
  tell: (stage: Stage) => void = () => {},
): Promise<FoundAnew | "given up" | undefined> {
  giveUp();
  const engine = new Worker(at("/behaviours/read-worker.js"), { type: "module" });
  worker = engine;
  return new Promise((resolve) => {
    giveUpNow = () => resolve("given up");
    engine.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
      if ("stage" in data) tell(data.stage);
      else resolve(data.found);
    });
    engine.addEventListener("error", () => resolve(undefined));
    engine.postMessage(incident);
  });
}

/** Stops what the engine is at. */
export function giveUp(): void {
  worker?.terminate();
  giveUpNow?.();
}
