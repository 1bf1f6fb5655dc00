import { z } from "zod";
import { askEndpoint } from "../asking/ask-endpoint.ts";
import type { Endpoint } from "../asking/endpoint.ts";
import { problem, type LocalWay } from "./local-answers.ts";

/** In bytes: a question on two long parts. */
const mostSent = 200_000;

const sent = z.union([
  z.strictObject({
    ask: z.strictObject({
      id: z.string(),
      kind: z.enum(["pair", "other order", "blind", "claims", "group"]),
      text: z.string(),
      schema: z.record(z.string(), z.unknown()),
      characters: z.number(),
    }),
  }),
  z.strictObject({}),
]);

/**
 * Asks a language model for `/read/`, where whoever started the server has switched that on: `{ "ask": … }` is answered with `{ "answer": … }`, and `{}`
 * with which model that is, and where. A server that the page's reader leaves waits for no answer.
 */
export function modelWay(endpoint: Endpoint): LocalWay {
  const { model, host, isHere } = endpoint;
  return {
    most: mostSent,
    answer: async (value, signal = new AbortController().signal) => {
      const read = sent.safeParse(value);
      if (!read.success) return problem(400, "What was sent is no question for a model.");
      if (!("ask" in read.data)) return { status: 200, body: { model, host, isHere } };
      const { answer, failed } = await askEndpoint(endpoint, read.data.ask, signal);
      return failed === undefined ? { status: 200, body: { answer } } : problem(502, failed);
    },
  };
}
