import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import type { Ask } from "../../engine/proposals/proposal.ts";
import type { Endpoint } from "./endpoint.ts";

/** What a server said to a question: its answer, or why there is none; and what it took, where it tells that. */
export interface Said {
  readonly answer: string;
  readonly failed?: string | undefined;
  /** The model stopped where it had to, and not where it was done. */
  readonly isCut?: boolean | undefined;
  readonly tokens?: { readonly asked: number; readonly answered: number } | undefined;
}

/** How long and how often a server is waited for. Milliseconds. */
export interface Patience {
  /** For one answer, from question to its last word. */
  readonly answer: number;
  /** Before a question is asked again that was refused without a time; doubled each time. */
  readonly again: number;
  /** A server that asks for more is not waited for. */
  readonly longest: number;
}

export const patience: Patience = { answer: 1_800_000, again: 2_000, longest: 90_000 };

/** A question is asked so often, where a server is busy or stumbles. */
const mostTries = 4;
/** Longer answers are broken off, in bytes: there are streams without an end. */
const mostBytes = 4_000_000;
/** So many tokens an answer may have. */
const longestAnswer = 8_000;
/** A token of a text in Latin letters has at least two characters: who read fewer tokens than this share of its characters did not read it all. */
const leastTokensRead = 1 / 8;
const tokensEach = 1 / 2;
/** Characters of something unexpected that are shown. */
const shown = 80;

/**
 * Asks a server one question. Every fault of a server is told as one, and none is thrown: busy, silent, redirecting, endless, cut, in another form. A redirection
 * is refused, since it leads to another machine or by another way. Nothing of the key stands in what is told.
 */
export async function askEndpoint(
  endpoint: Endpoint,
  ask: Ask,
  signal: AbortSignal,
  how: Patience = patience,
): Promise<Said> {
  let withSchema = true;
  let pause = how.again;
  for (let tries = 1; ; tries += 1) {
    const came = await post(endpoint, bodyOf(endpoint, ask, withSchema), signal, how.answer);
    if ("failed" in came) return failed(came.failed);
    const { status, retryAfter, text } = came;
    if (status === 400 && withSchema && /response_format|format|schema/i.test(text)) {
      withSchema = false;
      continue;
    }
    if (status === 429 || status >= 500) {
      const asked = status === 429 ? waitOf(retryAfter) : undefined;
      if (tries === mostTries || (asked ?? 0) > how.longest)
        return failed(
          `${endpoint.host} ${status === 429 ? "had too much to do" : `stumbled (${status})`}${asked === undefined ? "" : `, and asked to be left alone for ${Math.ceil(asked / 1000)} seconds`}.`,
        );
      try {
        await wait(asked ?? pause, undefined, { signal });
      } catch {
        return failed("It was stopped.");
      }
      pause *= 2;
      continue;
    }
    if (status !== 200) return failed(`${endpoint.host} answered ${status}: ${inShort(text)}`);
    return readAnswer(endpoint, ask, text);
  }
}

function failed(because: string): Said {
  return { answer: "", failed: because };
}

function bodyOf({ model, speaks }: Endpoint, { text, schema, kind }: Ask, withSchema: boolean): object {
  const messages = [{ role: "user", content: text }];
  if (speaks === "ollama") {
    // Without it Ollama reads the last 2,048 or 4,096 tokens of a question and says nothing of the rest.
    const context = Math.ceil((text.length * tokensEach + longestAnswer) / 2048) * 2048;
    return {
      model,
      messages,
      stream: false,
      ...(withSchema ? { format: schema } : {}),
      options: { temperature: 0, num_ctx: context, num_predict: longestAnswer },
    };
  }
  const format = { type: "json_schema", json_schema: { name: kind.replaceAll(" ", "_"), strict: true, schema } };
  return { model, messages, temperature: 0, stream: false, ...(withSchema ? { response_format: format } : {}) };
}

type Came =
  | { readonly status: number; readonly retryAfter: string | undefined; readonly text: string }
  | { readonly failed: string };

/** Posts a question and waits for all of the answer, however long it takes to begin: `fetch` would give up after five minutes, and leads on where it is told to. */
async function post(endpoint: Endpoint, body: object, signal: AbortSignal, most: number): Promise<Came> {
  const { url, host, key } = endpoint;
  const late = AbortSignal.timeout(most);
  try {
    const response = await new Promise<IncomingMessage>((came, fails) => {
      const request = (url.startsWith("https:") ? https : http).request(
        url,
        {
          method: "POST",
          headers: {
            "Content-Type": "application/json",
            ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
          },
          signal: AbortSignal.any([signal, late]),
        },
        came,
      );
      request.on("error", fails);
      request.end(JSON.stringify(body));
    });
    const { statusCode: status = 0, headers } = response;
    if (status >= 300 && status < 400) {
      response.destroy();
      const to = headers.location ?? "";
      const other = URL.canParse(to, url) ? new URL(to, url).host : "an address that is none";
      return { failed: `${host} leads on to ${other}; that is refused: ask at that address itself, if it is meant.` };
    }
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of response as AsyncIterable<Buffer>) {
      bytes += chunk.byteLength;
      if (bytes > mostBytes)
        return { failed: `${host} did not stop: its answer was broken off after ${mostBytes / 1_000_000} MB.` };
      chunks.push(chunk);
    }
    const text = withoutKey(Buffer.concat(chunks).toString("utf8"), endpoint);
    return { status, retryAfter: headers["retry-after"], text };
  } catch (error) {
    if (signal.aborted) return { failed: "It was stopped." };
    if (late.aborted) return { failed: `${host} gave no whole answer within ${Math.round(most / 1000)} seconds.` };
    const cause = error instanceof Error && error.message !== "" ? ` (${error.message})` : "";
    return { failed: `${host} could not be reached${cause}. Is it running, and is that its address?` };
  }
}

/** A time to wait as RFC 9110 (10.2.3) has it, seconds or a date, in milliseconds. */
function waitOf(retryAfter: string | undefined): number | undefined {
  if (retryAfter === undefined) return undefined;
  if (/^\d+$/.test(retryAfter.trim())) return Number(retryAfter) * 1000;
  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

const texts = z.union([z.string(), z.array(z.object({ text: z.string().optional() }).loose()), z.null()]).optional();
const message = z.object({
  content: texts,
  reasoning_content: texts,
  reasoning: texts,
  thinking: texts,
});
const usage = z.object({ prompt_tokens: z.number(), completion_tokens: z.number() }).partial().nullish();
const openaiAnswer = z.object({
  choices: z.array(z.object({ message, finish_reason: z.string().nullish() })).min(1),
  usage,
});
const ollamaAnswer = z.object({
  message,
  done_reason: z.string().nullish(),
  prompt_eval_count: z.number().nullish(),
  eval_count: z.number().nullish(),
});

function readAnswer(endpoint: Endpoint, ask: Ask, text: string): Said {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return failed(`${endpoint.host} answered with something that is no JSON: ${inShort(text)}`);
  }
  const [openai, ollama] = [openaiAnswer.safeParse(value).data, ollamaAnswer.safeParse(value).data];
  const said = openai?.choices[0]?.message ?? ollama?.message;
  if (!said) return failed(`${endpoint.host} answered in a form that is not known here: ${inShort(text)}`);
  // Some put all of it where the thoughts belong.
  const answer = [said.content, said.reasoning_content, said.reasoning, said.thinking]
    .map(inOne)
    .find((words) => words.trim() !== "");
  const asked = openai ? openai.usage?.prompt_tokens : ollama?.prompt_eval_count;
  const answered = openai ? openai.usage?.completion_tokens : ollama?.eval_count;
  const tokens = typeof asked === "number" ? { asked, answered: answered ?? 0 } : undefined;
  if (tokens && tokens.asked > 0 && tokens.asked < ask.text.length * leastTokensRead)
    return {
      ...failed(
        `${endpoint.host} read ${tokens.asked} tokens of a question of ${ask.text.length} characters: it cut it off without saying so. Give its model a longer context.`,
      ),
      tokens,
    };
  if (answer === undefined) return { ...failed(`${endpoint.model} answered with nothing.`), tokens };
  const isCut = (openai?.choices[0]?.finish_reason ?? ollama?.done_reason) === "length";
  return { answer, tokens, ...(isCut ? { isCut } : {}) };
}

function inOne(said: z.infer<typeof texts>): string {
  if (typeof said === "string") return said;
  return (said ?? []).map((part) => part.text ?? "").join("");
}

function inShort(text: string): string {
  // What a terminal would obey is no text.
  const line = text.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return line === "" ? "nothing" : `“${line.slice(0, shown)}${line.length > shown ? " …" : ""}”`;
}

/** What a server says may have the key in it: it is taken out before anything is read, shortened or kept. */
function withoutKey(text: string, { key }: Endpoint): string {
  return key === undefined ? text : text.replaceAll(key, "…");
}
