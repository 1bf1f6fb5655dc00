import type { Consulted } from "../../../engine/proposals/consult.ts";
import {
  longestAnswer,
  nothingRead,
  promptVersion,
  type Answered,
  type Ask,
} from "../../../engine/proposals/proposal.ts";
import { drawAgain } from "../intake/at-work.ts";
import { articleOf, type OwnComparison } from "../own-comparison.ts";
import { today, type Program } from "../program.ts";
import { consultAbout } from "../suggesting.ts";
import { askModel, type OwnModel } from "./own-model.ts";

/** What the screen is at: what there is to ask of its articles and what came of it, and what its reader is typing. */
export interface Asking {
  readonly consulted: Consulted | undefined;
  /** Why nothing can be asked, or why the last answer was not taken. */
  readonly problem: string;
  /** A model of the reader's own machine is being asked. */
  readonly isAsking: boolean;
}

/** What is typed stays however often the page is drawn, until it is taken. */
export const typed = { answer: "", assistant: "" };

let now: Asking = { consulted: undefined, problem: "", isAsking: false };
let known = "";
let stop: AbortController | undefined;

function is(next: Partial<Asking>): void {
  now = { ...now, ...next };
  drawAgain();
}

/** What the screen is at, of these articles with these answers; looked for anew where that is not known yet. */
export function askingAbout(ids: readonly string[], program: Program, own: OwnComparison): Asking {
  const pairs = program.found?.pairs;
  const state = JSON.stringify([
    own.id,
    ids,
    own.answers?.map(({ ask, answer }) => [ask, answer.length]),
    pairs?.map(({ verdict }) => verdict),
  ]);
  if (!pairs) return { consulted: undefined, problem: "", isAsking: false };
  if (state !== known) {
    known = state;
    void consulted(ids, program, own).then((found) => {
      if (state !== known) return;
      is({
        consulted: found,
        problem: found ? now.problem : "What works this out did not start here; reload to try again.",
      });
    });
  }
  return now;
}

function consulted(ids: readonly string[], { found }: Program, own: OwnComparison): Promise<Consulted | undefined> {
  const articles = ids.flatMap((id) => own.articles.filter((article) => article.id === id)).map(articleOf);
  return consultAbout(articles, found?.pairs ?? [], own.answers ?? []);
}

/** Takes what the reader pasted as the answer to a question, unless nothing in it can be read: then it stays where it is, and why is told. */
export async function takeAnswer(
  ask: Ask,
  ids: readonly string[],
  program: Program,
  own: OwnComparison,
): Promise<void> {
  if (typed.answer.trim() === "")
    return is({ problem: "There is no answer yet: paste what the assistant wrote into the box." });
  const answered = answeredBy(typed.assistant.trim() || "an assistant", ask, typed.answer.slice(0, longestAnswer));
  const unreadIn = (found: Consulted | undefined) => found?.failed.filter((why) => why === nothingRead).length ?? 0;
  const next = { ...own, answers: [...(own.answers ?? []), answered] };
  const after = await consulted(ids, program, next);
  if (unreadIn(after) > unreadIn(now.consulted))
    return is({
      problem:
        "Nothing in this answer could be read. It should hold what the question asks for, between { and }; copy all of it, also where it came in several parts, one after the other.",
    });
  typed.answer = "";
  is({ problem: "" });
  program.change("A language model's answer read", next);
}

/** Asks the model of this machine's server until nothing is left to ask; each answer is kept as it comes. */
export async function askAllOf(model: OwnModel, ids: readonly string[], program: () => Program): Promise<void> {
  stop = new AbortController();
  const { signal } = stop;
  is({ isAsking: true, problem: "" });
  try {
    for (;;) {
      const own = program().own;
      if (!own) return;
      const next = (await consulted(ids, program(), own))?.asks[0];
      if (!next || signal.aborted) return;
      const said = await askModel(next, signal);
      if (signal.aborted) return;
      if ("problem" in said) return is({ problem: said.problem });
      const latest = program().own;
      if (!latest) return;
      const answered = answeredBy(model.model, next, said.answer);
      program().change("A language model's answer read", { ...latest, answers: [...(latest.answers ?? []), answered] });
    }
  } finally {
    is({ isAsking: false });
  }
}

/** Stops asking; what was answered stays. */
export function stopAsking(): void {
  stop?.abort();
}

/** Takes an answer out again, with all that was proposed by it and not confirmed. */
export function withoutAnswer(own: OwnComparison, ask: string): OwnComparison {
  return { ...own, answers: (own.answers ?? []).filter((answer) => answer.ask !== ask) };
}

function answeredBy(model: string, ask: Ask, answer: string): Answered {
  return { ask: ask.id, answer, model, on: today(), prompt: promptVersion };
}
