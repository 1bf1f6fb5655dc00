import { consult, type Consulted, type IncidentOf } from "../../engine/proposals/consult.ts";
import { promptVersion, type Answered, type Ask } from "../../engine/proposals/proposal.ts";
import type { Article } from "../../engine/reading/reading.ts";
import { askEndpoint, patience, type Patience, type Said } from "./ask-endpoint.ts";
import type { Endpoint } from "./endpoint.ts";
import { keepAnswer, keptAnswer } from "./kept-answers.ts";

/** What asking came to: proposals, and what it took. */
export interface AskedAll extends Consulted {
  readonly answers: readonly Answered[];
  readonly calls: number;
  /** Answers that were kept from before. */
  readonly kept: number;
  /** Of servers that tell it. */
  readonly tokens: { readonly asked: number; readonly answered: number };
  readonly seconds: number;
  readonly isStopped: boolean;
}

/** So many questions are under way at once: a model on one's own machine answers one after the other anyway. */
const atOnce = 2;

/**
 * Asks a server all that there is to ask of some articles, until nothing is left or it is stopped; what was answered is kept as it comes, so that the next
 * run goes on from there. A question that fails is told and holds up no other. `tell` hears of every question before it goes.
 */
export async function askAll(
  endpoint: Endpoint,
  articles: readonly Article[],
  incidentOf: IncidentOf,
  { signal, tell, how = patience }: { signal: AbortSignal; tell: (says: string) => void; how?: Patience },
): Promise<AskedAll> {
  const began = Date.now();
  const answers: Answered[] = [];
  let [calls, kept] = [0, 0];
  const tokens = { asked: 0, answered: 0 };
  const answer = async (ask: Ask) => {
    const before = keptAnswer(endpoint.url, endpoint.model, ask);
    if (before) {
      kept += 1;
      answers.push(before);
      return;
    }
    calls += 1;
    tell(
      `Question ${calls + kept}: ${ask.characters.toLocaleString("en-GB")} characters of articles to ${endpoint.model} at ${endpoint.host}`,
    );
    const said: Said = await askEndpoint(endpoint, ask, signal, how);
    tokens.asked += said.tokens?.asked ?? 0;
    tokens.answered += said.tokens?.answered ?? 0;
    const { answer: words, failed } = said;
    if (signal.aborted && failed !== undefined) return;
    const by = { model: endpoint.model, on: new Date().toISOString().slice(0, 10), prompt: promptVersion };
    const one: Answered = { ask: ask.id, answer: words, ...by, ...(failed === undefined ? {} : { failed }) };
    keepAnswer(endpoint.url, ask, one);
    answers.push(one);
  };
  for (;;) {
    const found = consult(articles, incidentOf, answers);
    if (found.asks.length === 0 || signal.aborted) {
      const seconds = (Date.now() - began) / 1000;
      return { ...found, answers, calls, kept, tokens, seconds, isStopped: signal.aborted };
    }
    const waiting = [...found.asks];
    const work = async () => {
      for (let ask = waiting.shift(); ask && !signal.aborted; ask = waiting.shift()) await answer(ask);
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  }
}
