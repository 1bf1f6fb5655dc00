/** What is asked of who judges first, as the address has it. */
export interface Task {
  /** Whether one answers with one of three (`?answers=3`), or with a relation. */
  readonly three: boolean;
  /** The ids of the questions that were chosen (`?questions=killed,target`); none where all are asked. */
  readonly questions: readonly string[];
}

/** Reads the task from an address; what it cannot know, such as ids of other pages, stands in it all the same. */
export function taskIn({ searchParams }: URL): Task {
  const questions = searchParams.get("questions")?.split(",").filter(Boolean) ?? [];
  return { three: searchParams.get("answers") === "3", questions };
}

/** The address with another task. */
export function withTask(address: URL, task: Task): URL {
  const next = new URL(address);
  for (const name of ["answers", "questions"]) next.searchParams.delete(name);
  next.search = [next.searchParams.toString(), taskQuery(task)].filter(Boolean).join("&");
  return next;
}

/** The address of a page where nobody judges: without the wishes of judging, and without a task. */
export function withoutJudging(address: URL): URL {
  const next = withTask(address, { three: false, questions: [] });
  for (const name of ["judge", "blind", "present"]) next.searchParams.delete(name);
  return next;
}

/** A task as it stands in an address; empty where all is asked. Commas are safe in a query, and an address is read by people. */
export function taskQuery({ three, questions }: Task): string {
  return [three && "answers=3", questions.length > 0 && `questions=${questions.map(encodeURIComponent).join(",")}`]
    .filter(Boolean)
    .join("&");
}

/** The elements that are not asked for, of those that each stand for a question; none where none of these is chosen. */
export function leftOut<T>({ questions }: Task, all: readonly T[], idOf: (one: T) => string): readonly T[] {
  const isAsked = (one: T) => questions.includes(idOf(one));
  return all.some(isAsked) ? all.filter((one) => !isAsked(one)) : [];
}
