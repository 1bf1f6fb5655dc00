import type { Span } from "../../engine/span.ts";
import type { Article, Incident } from "../../library/shelf.ts";
import type { Consulted } from "../../engine/proposals/consult.ts";
import type { Answered } from "../../engine/proposals/proposal.ts";
import type { IncidentOfTwo } from "../_view/comparison.ts";
import type { FoundAnew } from "../_view/found-in.ts";
import { at } from "../_base.ts";
import { incidentOf, listedTogether, type OwnComparison } from "./own-comparison.ts";

/** What is being done, and how much of it is done already. */
export interface Stage {
  readonly says: string;
  readonly done: number;
  readonly of: number;
}

/** What the engine is asked: what it finds in an incident, or whose words a stretch of an article is. */
export type ToWorker =
  | {
      readonly incident: Incident;
      readonly listed?: readonly (readonly string[])[];
      readonly answers?: readonly Answered[] | undefined;
    }
  | {
      readonly consult: readonly Article[];
      readonly pairs: readonly IncidentOfTwo[];
      readonly answers: readonly Answered[];
    }
  | { readonly article: Article; readonly span: Span };
/** What it says: where it is, and at last what it found. */
export type FromWorker =
  | { readonly stage: Stage }
  | { readonly found: FoundAnew }
  | { readonly consulted: Consulted }
  | { readonly voice: string | undefined; readonly of: Span };

let worker: Worker | undefined;
let giveUpNow: (() => void) | undefined;

/**
 * Asks the engine, in a worker, what it finds in a comparison, and tells at which stage it is. What was asked before and is not answered
 * yet is given up. Nothing where the engine does not start.
 */
export function findIn(
  own: OwnComparison,
  tell: (stage: Stage) => void = () => {},
): Promise<FoundAnew | "given up" | undefined> {
  giveUp();
  const engine = new Worker(at("/behaviours/read-worker.js"), { type: "module" });
  worker = engine;
  return new Promise((resolve) => {
    giveUpNow = () => resolve("given up");
    engine.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
      if ("stage" in data) tell(data.stage);
      else if ("found" in data) resolve(data.found);
    });
    engine.addEventListener("error", () => resolve(undefined));
    engine.postMessage({
      incident: incidentOf(own),
      listed: listedTogether(own),
      answers: own.answers,
    } satisfies ToWorker);
  });
}

/**
 * What there is to ask a language model about some articles, and what its answers came to. In a worker of its own: what the other is at goes on. Nothing
 * where the engine does not start.
 */
export function consultAbout(
  articles: readonly Article[],
  pairs: readonly IncidentOfTwo[],
  answers: readonly Answered[],
): Promise<Consulted | undefined> {
  const engine = new Worker(at("/behaviours/read-worker.js"), { type: "module" });
  return new Promise<Consulted | undefined>((resolve) => {
    engine.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
      if ("consulted" in data) resolve(data.consulted);
    });
    engine.addEventListener("error", () => resolve(undefined));
    engine.postMessage({ consult: articles, pairs, answers } satisfies ToWorker);
  }).finally(() => engine.terminate());
}

/** Whose words a stretch of an article is, as its text says it; nothing where it says nobody, or the engine was not started. */
export function voiceAt(article: Article, span: Span): Promise<string | undefined> {
  const engine = worker;
  if (!engine) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const hear = ({ data }: MessageEvent<FromWorker>) => {
      if (!("voice" in data) || data.of.start !== span.start || data.of.end !== span.end) return;
      engine.removeEventListener("message", hear);
      resolve(data.voice);
    };
    engine.addEventListener("message", hear);
    engine.postMessage({ article, span } satisfies ToWorker);
  });
}

/** Stops what the engine is at. */
export function giveUp(): void {
  worker?.terminate();
  worker = undefined;
  giveUpNow?.();
}
