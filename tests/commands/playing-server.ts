import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A question as a server gets it. */
export interface Posted {
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: Record<string, unknown>;
  /** The words of the question. */
  readonly text: string;
  /** How many questions came before it. */
  readonly before: number;
}

/** A server on this machine that plays a model: `answer` says what comes back. */
export async function playing(
  answer: (posted: Posted, response: ServerResponse) => void,
): Promise<{ readonly at: string; readonly posted: readonly Posted[]; readonly stop: () => void }> {
  const posted: Posted[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = JSON.parse(Buffer.concat(chunks).toString("utf8")) as Posted["body"];
      const text = (body["messages"] as { content: string }[] | undefined)?.[0]?.content ?? "";
      const one = { url: request.url ?? "", headers: request.headers, body, text, before: posted.length };
      posted.push(one);
      answer(one, response);
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { at: `http://127.0.0.1:${port}`, posted, stop };
}

/** Answers as servers of the usual interface do. */
export function usualAnswer(response: ServerResponse, content: string, more: object = {}, choice: object = {}): void {
  const body = { choices: [{ message: { role: "assistant", content, ...more }, finish_reason: "stop", ...choice }] };
  response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(body));
}
