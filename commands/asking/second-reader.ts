import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { counted } from "../../engine/counted.ts";
import { consult, type Consulted, type IncidentOf } from "../../engine/proposals/consult.ts";
import { promptVersion } from "../../engine/proposals/proposal.ts";
import type { Article } from "../../engine/reading/reading.ts";
import type { SecondReading } from "../comparison/compared.ts";
import { Told } from "../told.ts";
import { askAll, type AskedAll } from "./ask-all.ts";
import { endpointAt, usualAddress, type Endpoint } from "./endpoint.ts";
import { answersIn } from "./kept-answers.ts";

/** The flags by which a language model is asked, or its answers are read. */
export const modelOptions = {
  model: { type: "string" },
  at: { type: "string" },
  "send-to": { type: "string" },
  answers: { type: "string" },
  save: { type: "string" },
  prompt: { type: "boolean" },
} as const;

/** What is said of them in a command's usage. */
export const modelUsage = `a language model as a second reader (README, “A second reader”); without these flags none is asked:
  --model NAME    asks this model, at --at ADDRESS (${usualAddress} if nothing is said);
                  a server that is not this machine needs --send-to HOST; its key is MODEL_KEY of the environment
  --prompt        prints what there is to ask, to be pasted into any assistant; asks nobody
  --answers FILE  reads answers from a file: one answer as it was pasted, or what --save has written
  --save FILE     writes all answers to a file, a line each`;

export interface ModelWishes {
  readonly model?: string | undefined;
  readonly at?: string | undefined;
  readonly "send-to"?: string | undefined;
  readonly answers?: string | undefined;
  readonly save?: string | undefined;
  readonly prompt?: boolean | undefined;
}

/** Proposals with what is told of how they came about; or, where only the questions were wanted, these as a text. */
export type SecondReader = { readonly prompts: string } | SecondReading;

/**
 * What a language model proposes on some articles, as it was wished: by asking a server, by a file of answers, or not at all. Of which articles text would leave this machine
 * is said before it does; `privateOnes` are named.
 *
 * @throws Told where the wishes do not go together or a file cannot be read.
 */
export async function secondReader(
  articles: readonly Article[],
  incidentOf: IncidentOf,
  wishes: ModelWishes,
  privateOnes: readonly string[] = [],
): Promise<SecondReader | undefined> {
  const { model, at, answers: file, save, prompt } = wishes;
  if (model === undefined && (at !== undefined || wishes["send-to"] !== undefined))
    throw new Told("--at and --send-to say where a model is; --model says which.");
  if (model !== undefined && file !== undefined)
    throw new Told("--model asks, and --answers reads what was answered: one of the two.");
  if (save !== undefined && model === undefined) throw new Told("--save writes down what --model answers.");
  if (model === undefined && file === undefined && prompt !== true) return undefined;
  if (articles.length < 2) throw new Told("There is nothing to ask of one article: a model compares two or more.");
  const today = new Date().toISOString().slice(0, 10);
  const first = consult(articles, incidentOf, []).asks[0];
  const read = file === undefined ? [] : answersIn(answersFile(file), first, today, promptVersion);
  const found = consult(articles, incidentOf, read);
  if (prompt === true) return { prompts: promptsOf(found) };
  if (model === undefined) return { proposed: found, told: toldOf(found) };
  const endpoint = endpointAt(model, at ?? usualAddress, wishes["send-to"]);
  console.error(leaving(endpoint, articles, privateOnes));
  const asked = await untilStopped((signal) =>
    askAll(endpoint, articles, incidentOf, { signal, tell: (says) => console.error(says) }),
  );
  if (save !== undefined) writeFileSync(save, asked.answers.map((answer) => `${JSON.stringify(answer)}\n`).join(""));
  return { proposed: asked, told: [costOf(asked), ...toldOf(asked)] };
}

function answersFile(file: string): string {
  if (!existsSync(file)) throw new Told(`There is no file ${file}; --answers is a file with what a model answered.`);
  return readFileSync(file, "utf8");
}

/** What will be sent, and to whom, before it is. */
function leaving(
  { model, host, isHere }: Endpoint,
  articles: readonly Article[],
  privateOnes: readonly string[],
): string {
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0).toLocaleString("en-GB");
  const all = `the text of ${counted(articles.length, "article")} (${characters} characters), in questions and more than once,`;
  if (isHere) return `Asking ${model} at ${host}, on this machine: ${all} does not leave it.`;
  const own = privateOnes.length > 0 ? ` Among them are private ones: ${privateOnes.join(", ")}.` : "";
  return `Asking ${model}: ${all} is being sent to ${host}, which is not this machine.${own}`;
}

/** Runs until it is done or somebody presses Ctrl+C; a second time ends at once, as always. */
async function untilStopped<T>(run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  const onStop = () => {
    console.error("Stopping. What was answered is kept; the same command goes on from there.");
    stop.abort();
  };
  process.once("SIGINT", onStop);
  try {
    return await run(stop.signal);
  } finally {
    process.off("SIGINT", onStop);
  }
}

/** The questions to be pasted, one after the other, each with what leaves with it. */
function promptsOf({ asks }: Consulted): string {
  if (asks.length === 0) return "Nothing is left to ask.";
  return asks
    .map(
      ({ text, characters }, n) =>
        `${asks.length === 1 ? "" : `──── Question ${n + 1} of ${asks.length} ────\n`}${text}\n\n(${characters.toLocaleString("en-GB")} characters of articles stand above: whoever runs the assistant gets them.)`,
    )
    .join("\n\n");
}

function costOf({ calls, kept, tokens, seconds, isStopped }: AskedAll): string {
  const parts = [
    counted(calls, "question"),
    ...(kept > 0 ? [`${counted(kept, "answer")} kept from before`] : []),
    ...(tokens.asked > 0 ? [`${tokens.asked} tokens asked, ${tokens.answered} answered`] : []),
    `${Math.round(seconds)} seconds`,
  ];
  return `${parts.join(", ")}${isStopped ? "; stopped before all was asked" : ""}.`;
}

/** What became of the proposals: how many stand, and each that was dropped or says less, with why. */
export function toldOf({ checks, failed, asks }: Consulted): string[] {
  const count = (came: string) => checks.filter((check) => check.came === came).length;
  const less = checks
    .filter(({ came }) => came !== "stands")
    .map(
      ({ came, ask, said, because }) =>
        `  ${came === "dropped" ? "dropped" : "less   "}  ${ask} (${said}): ${because.join("; ")}`,
    );
  return [
    checks.length === 0
      ? `Nothing was proposed${failed.length > 0 ? `, because: ${[...new Set(failed)].join(" ")}` : ""}.`
      : `${counted(checks.length, "proposal")} of the model: ${count("stands")} stand as they were made, ${count("less")} for less than was said, ${count("dropped")} were dropped.`,
    ...less,
    ...(checks.length > 0 ? [...new Set(failed)].map((why) => `  not read  ${why}`) : []),
    ...(asks.length > 0
      ? [
          `${counted(asks.length, "question")} not answered: a conflict that was not asked about twice more is told as a difference.`,
        ]
      : []),
  ];
}
