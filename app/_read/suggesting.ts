import type { Incident } from "../../library/shelf.ts";
import type { FoundAnew } from "../_view/found-in.ts";
import { at } from "../_base.ts";

/** What the worker is asked, and what it answers to that number. */
export interface Asked {
  readonly number: number;
  readonly incident: Incident;
}
export interface Answered {
  readonly number: number;
  readonly found: FoundAnew;
}

let worker: Worker | undefined;
let asked = 0;

/** Asks the engine, in its worker; what was asked before and is not answered yet is given up. Nothing where that fails. */
export function findIn(incident: Incident): Promise<FoundAnew | undefined> {
  const number = ++asked;
  if (number > 1 && worker) worker.terminate();
  const engine = new Worker(at("/behaviours/read-worker.js"), { type: "module" });
  worker = engine;
  return new Promise((resolve) => {
    engine.addEventListener("message", ({ data }: MessageEvent<Answered>) => {
      if (data.number === number) resolve(data.found);
    });
    engine.addEventListener("error", () => resolve(undefined));
    engine.postMessage({ number, incident } satisfies Asked);
  });
}

/** Gives up what the engine is at. */
export function stopFinding(): void {
  worker?.terminate();
  worker = undefined;
}
