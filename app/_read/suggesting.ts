import type { Incident } from "../../library/shelf.ts";
import type { FoundAnew } from "../_view/found-in.ts";
import { at } from "../_base.ts";

let worker: Worker | undefined;

/**
 * Asks the engine, in a worker, what it finds in an incident; what was asked before and is not answered yet is given up, and never
 * answered. Nothing where the engine does not start.
 */
export function findIn(incident: Incident): Promise<FoundAnew | undefined> {
  worker?.terminate();
  const engine = new Worker(at("/behaviours/read-worker.js"), { type: "module" });
  worker = engine;
  return new Promise((resolve) => {
    engine.addEventListener("message", ({ data }: MessageEvent<FoundAnew>) => resolve(data));
    engine.addEventListener("error", () => resolve(undefined));
    engine.postMessage(incident);
  });
}
