import type { IncomingMessage } from "node:http";
import { told } from "../told.ts";
import { notOwnPage } from "./is-own-page.ts";

/**
 * What the server of `npm start` does for its own pages besides giving files, by the last part of its address: `content` answers
 * `POST /local/content`. What comes is JSON, and so is the answer.
 */
export type LocalWays = Readonly<Record<string, LocalWay>>;

export interface LocalWay {
  /** How much may be sent, in bytes. */
  readonly most: number;
  /** Throws a `Told` with a sentence for the reader where it cannot be done. `signal` aborts where nobody waits for it any more. */
  readonly answer: (sent: unknown, signal?: AbortSignal) => LocalAnswer | Promise<LocalAnswer>;
}

export interface LocalAnswer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * The answer to a request for `local/…`, `name` being what stands behind that; `GET local/` says what can be done here. A problem is a
 * sentence for the reader: `{ "problem": … }`.
 */
export async function answerLocally(request: IncomingMessage, name: string, ways: LocalWays): Promise<LocalAnswer> {
  const refused = notOwnPage(request);
  if (refused !== undefined) return problem(403, refused);
  if (name === "" && request.method === "GET") return { status: 200, body: { can: Object.keys(ways) } };
  const way = Object.hasOwn(ways, name) ? ways[name] : undefined;
  if (!way) return problem(404, "The server of this site does nothing of that name.");
  if (request.method !== "POST")
    return problem(405, `This is asked with POST; this was ${request.method ?? "nothing"}.`);
  const sent = await textOf(request, way.most);
  if (sent === undefined) return problem(413, `More was sent than is taken: at most ${way.most / 1_000_000} MB.`);
  let value: unknown;
  try {
    value = JSON.parse(sent);
  } catch {
    return problem(400, "What was sent is no JSON.");
  }
  const gone = new AbortController();
  const leave = () => gone.abort();
  request.socket.once("close", leave);
  try {
    return await way.answer(value, gone.signal);
  } catch (error) {
    const sentence = told(error);
    if (sentence === undefined) throw error;
    return problem(409, sentence);
  } finally {
    request.socket.off("close", leave);
  }
}

export function problem(status: number, sentence: string): LocalAnswer {
  return { status, body: { problem: sentence } };
}

/** What a request sends, or nothing where it is more than so many bytes; the rest of that is not kept. */
async function textOf(request: IncomingMessage, most: number): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length <= most) parts.push(part);
  }
  return length > most ? undefined : Buffer.concat(parts).toString("utf8");
}
