import { availableParallelism } from "node:os";
import { startHelper, type Helper, type Task } from "./worker.ts";

/** More threads than this take more memory than an archive may have. */
const mostHelpers = 2;
/** How many answers wait for those before them, so that a slow task does not keep the threads idle. */
const ahead = 6;

/**
 * Has tasks done by threads and gives the answers in the order of the tasks, which are taken as there is room for them. Threads are
 * started with the first task.
 */
export async function* withHelpers<T extends Task, A>(
  tasks: AsyncIterable<T> | Iterable<T>,
  parse: (answer: unknown) => A,
): AsyncGenerator<readonly [T, A]> {
  const helpers: Helper[] = [];
  const queues: Promise<unknown>[] = [];
  const waiting: { readonly task: T; readonly answer: Promise<unknown> }[] = [];
  let next = 0;
  try {
    for await (const task of tasks) {
      if (helpers.length === 0)
        for (let n = 0; n < Math.min(mostHelpers, availableParallelism()); n += 1) helpers.push(startHelper());
      const helper = next++ % helpers.length;
      const answer = (queues[helper] ?? Promise.resolve()).then(() => helpers[helper]?.ask(task));
      queues[helper] = answer;
      // What fails is thrown where its answer is waited for.
      answer.catch(() => {});
      waiting.push({ task, answer });
      if (waiting.length < ahead * helpers.length) continue;
      const first = waiting.shift();
      if (first) yield [first.task, parse(await first.answer)];
    }
    for (const { task, answer } of waiting) yield [task, parse(await answer)];
  } finally {
    await Promise.all(helpers.map((helper) => helper.stop()));
  }
}
