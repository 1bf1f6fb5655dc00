import type { Asked } from "./asked.ts";
import type { Blind } from "./blind.ts";
import type { Choices } from "./choices.ts";
import type { Judgment } from "./judgments.ts";
import type { PageText } from "./page-text.ts";
import type { Task } from "./task.ts";

/** A pair that is judged first, as everything sees it that judging is made of. */
export interface JudgedPair {
  readonly pair: HTMLElement;
  readonly texts: Readonly<Record<"a" | "b", PageText>>;
  readonly blind: Blind;
  readonly task: Task;
  readonly choices: Choices;
  readonly judgmentOf: (asked: Asked) => Judgment;
  /** Takes over what was said of a question, and shows what follows. */
  readonly take: (asked: Asked, judgment: Judgment) => void;
  readonly signal: AbortSignal;
}
