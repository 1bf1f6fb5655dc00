import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { z } from "zod";
import type { Found } from "./archive-article.ts";
import { linksIn, type Pairing } from "./decide-pairs.ts";
import { readArticle } from "./read-article.ts";

/** What a worker is asked: to read some articles, or to decide on some pairs. */
export type Task =
  | { readonly read: readonly Exclude<Found, { readonly left: string }>[]; readonly today: string }
  | { readonly decide: Pairing; readonly from: number; readonly to: number };

/** A thread that does tasks of an archive, one after the other. */
export interface Helper {
  readonly ask: (task: Task) => Promise<unknown>;
  readonly stop: () => Promise<number>;
}

/** What a thread runs; it has to be told how TypeScript is read, where the command is not packed. */
function programOf(file: string): ConstructorParameters<typeof Worker> {
  const data = { workerData: { helpsAnArchive: true } };
  if (!file.endsWith(".ts")) return [new URL(file), data];
  const [api, own] = [import.meta.resolve("tsx/esm/api"), file].map((one) => JSON.stringify(one));
  return [`import(${api}).then(({ register }) => (register(), import(${own})))`, { ...data, eval: true }];
}

const answered = z.union([z.object({ answer: z.unknown() }), z.object({ error: z.string() })]);

/**
 * Starts a thread. It runs the file in which this stands: this module's, or the whole command where that is packed into one file, which in
 * a thread does nothing else.
 */
export function startHelper(): Helper {
  const worker = new Worker(...programOf(import.meta.url));
  return {
    ask: (task) =>
      new Promise((resolve, reject) => {
        const settle = (done: () => void) => {
          worker.off("message", onMessage).off("error", onError);
          done();
        };
        const onMessage = (message: unknown) =>
          settle(() => {
            const said = answered.parse(message);
            if ("error" in said) reject(new Error(said.error));
            else resolve(said.answer);
          });
        const onError = (error: Error) => settle(() => reject(error));
        worker.on("message", onMessage).on("error", onError);
        worker.postMessage(task);
      }),
    stop: () => worker.terminate(),
  };
}

async function answerTo(task: Task): Promise<unknown> {
  if ("read" in task) {
    const read = [];
    for (const one of task.read) read.push(await readArticle(one, task.today));
    return read;
  }
  return linksIn(task.decide, task.from, task.to);
}

if (!isMainThread && z.object({ helpsAnArchive: z.literal(true) }).safeParse(workerData).success) {
  parentPort?.on("message", (task: Task) => {
    answerTo(task).then(
      (answer) => parentPort?.postMessage({ answer }),
      (error: unknown) =>
        parentPort?.postMessage({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  });
}
