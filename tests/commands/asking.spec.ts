import type { ServerResponse } from "node:http";
import { expect, test } from "@playwright/test";
import { askAll } from "../../commands/asking/ask-all.ts";
import { askEndpoint, type Said } from "../../commands/asking/ask-endpoint.ts";
import { endpointAt, type Endpoint } from "../../commands/asking/endpoint.ts";
import type { Ask } from "../../engine/proposals/proposal.ts";
import { reader, rightEntries, warehouse } from "../engine/proposals/scripted.ts";
import { playing, usualAnswer, type Posted } from "./playing-server.ts";

const key = "sk-a-secret-of-this-test";
const ask: Ask = { id: "pair a b 1-1", kind: "pair", text: "Which is it?", schema: { type: "object" }, characters: 12 };
const quick = { answer: 2_000, again: 5, longest: 200 };

/** What is said when a server plays this. */
async function said(
  play: (posted: Posted, response: ServerResponse) => void,
  { of = {}, question = ask }: { of?: Partial<Endpoint>; question?: Ask } = {},
): Promise<{ said: Said; posted: readonly Posted[] }> {
  const server = await playing(play);
  try {
    const endpoint = { ...endpointAt("small", `${server.at}/v1`, undefined), key, ...of };
    return { said: await askEndpoint(endpoint, question, new AbortController().signal, quick), posted: server.posted };
  } finally {
    server.stop();
  }
}

const json = (response: ServerResponse, body: object, status = 200, headers: Record<string, string> = {}) =>
  response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(JSON.stringify(body));

test.describe("an answer is had", () => {
  test("from the usual interface, with a form, the key and no randomness", async () => {
    const { said: came, posted } = await said((_, response) => usualAnswer(response, "{}"));
    expect(came).toMatchObject({ answer: "{}" });
    expect(posted[0]).toMatchObject({
      url: "/v1/chat/completions",
      text: ask.text,
      body: { model: "small", temperature: 0, stream: false },
    });
    expect(posted[0]?.headers.authorization).toBe(`Bearer ${key}`);
    expect(posted[0]?.body["response_format"]).toMatchObject({ json_schema: { schema: ask.schema, strict: true } });
  });

  test("from Ollama's own interface, with room for the whole question", async () => {
    const long = { ...ask, text: "word ".repeat(4000) };
    const server = await playing((_, response) =>
      json(response, { message: { content: "{}" }, done_reason: "stop", prompt_eval_count: 5000, eval_count: 7 }),
    );
    const endpoint = endpointAt("small", `${server.at}/api`, undefined);
    const came = await askEndpoint(endpoint, long, new AbortController().signal, quick);
    server.stop();
    expect(came).toEqual({ answer: "{}", tokens: { asked: 5000, answered: 7 } });
    const [posted] = server.posted;
    expect(posted).toMatchObject({ url: "/api/chat", body: { format: ask.schema, stream: false } });
    expect((posted?.body["options"] as { num_ctx: number }).num_ctx).toBeGreaterThan(10_000);
  });

  test("without a form where the server knows none", async () => {
    const { said: came, posted } = await said(({ body }, response) =>
      "response_format" in body
        ? json(response, { error: { message: "response_format is not supported" } }, 400)
        : usualAnswer(response, "{}"),
    );
    expect(came.answer).toBe("{}");
    expect(posted).toHaveLength(2);
  });

  test("from the field for thoughts where nothing else is said", async () => {
    const { said: came } = await said((_, response) =>
      usualAnswer(response, "", { reasoning_content: '{"findings": []}' }),
    );
    expect(came.answer).toBe('{"findings": []}');
  });

  test("in parts, as some send it", async () => {
    const { said: came } = await said((_, response) =>
      json(response, {
        choices: [
          {
            message: {
              content: [
                { type: "text", text: '{"a"' },
                { type: "text", text: ":1}" },
              ],
            },
          },
        ],
      }),
    );
    expect(came.answer).toBe('{"a":1}');
  });

  test("of a server that is busy, after the time it asks for, and after one of its own where it asks for none", async () => {
    for (const headers of [{ "Retry-After": "0" }, {}, { "Retry-After": new Date(Date.now() + 100).toUTCString() }]) {
      const { said: came, posted } = await said(({ before }, response) =>
        before < 2 ? json(response, {}, 429, headers as Record<string, string>) : usualAnswer(response, "{}"),
      );
      expect(came.answer).toBe("{}");
      expect(posted).toHaveLength(3);
    }
  });

  test("that was cut, and it is said", async () => {
    const { said: came } = await said((_, response) =>
      usualAnswer(response, '{"findings": [', {}, { finish_reason: "length" }),
    );
    expect(came).toMatchObject({ answer: '{"findings": [', isCut: true });
  });
});

/** Faults of a server, and what is told of them. */
const faults: readonly (readonly [string, (posted: Posted, response: ServerResponse) => void, RegExp])[] = [
  [
    "a page",
    (_, response) => response.writeHead(200, { "Content-Type": "text/html" }).end("<html><body>Log in</body></html>"),
    /no JSON: “<html>/,
  ],
  ["another form", (_, response) => json(response, { result: "yes" }), /form that is not known/],
  ["nothing", (_, response) => usualAnswer(response, ""), /answered with nothing/],
  ["null", (_, response) => json(response, { choices: [{ message: { content: null } }] }), /answered with nothing/],
  [
    "a refusal that has the key in it",
    (_, response) => json(response, { error: `no such key: ${key}` }, 401),
    /answered 401: .*no such key: …/,
  ],
  [
    "a refusal that is cut off inside the key",
    (_, response) => response.writeHead(401).end(`${"x".repeat(70)} ${key}`),
    /answered 401: “x{70} …”/,
  ],
  [
    "signs that a terminal would obey",
    (_, response) => response.writeHead(403).end("\u001b[2J\u001b[31mred\u0007"),
    /answered 403: “\[2J \[31mred”/,
  ],
  ["trouble without an end", (_, response) => json(response, {}, 503), /stumbled \(503\)/],
  [
    "too much to do for an hour",
    (_, response) => json(response, {}, 429, { "Retry-After": "3600" }),
    /left alone for 3600 seconds/,
  ],
  [
    "the way to another host",
    (_, response) => response.writeHead(307, { Location: "http://evil.example/v1" }).end(),
    /leads on to evil\.example; that is refused/,
  ],
  ["silence", () => {}, /no whole answer within 2 seconds/],
  [
    "half of an answer",
    (_, response) => void response.writeHead(200, { "Content-Type": "application/json" }).write('{"choices": ['),
    /no whole answer within 2 seconds/,
  ],
  ["a closed door", (_, response) => void response.destroy(), /could not be reached/],
  [
    "a stream without an end",
    (_, response) => {
      response.writeHead(200, { "Content-Type": "application/json" });
      const more = () => {
        while (!response.destroyed && response.write("x".repeat(65_536)));
      };
      response.on("drain", more);
      more();
    },
    /did not stop: its answer was broken off/,
  ],
];
for (const [what, play, told] of faults) {
  test(`a server that answers with ${what} is told, and gives nothing`, async () => {
    const { said: came } = await said(play);
    expect(came.answer).toBe("");
    expect(came.failed).toMatch(told);
    expect(JSON.stringify(came)).not.toContain(key.slice(0, 8));
  });
}

test("a key that a model says is not in its answer", async () => {
  const { said: came } = await said((_, response) => usualAnswer(response, `The key is ${key}.`));
  expect(came.answer).toBe("The key is ….");
});

test("a server that has cut the question off is told, whichever interface it has", async () => {
  const long = { ...ask, text: "word ".repeat(20_000) };
  const { said: came } = await said(
    (_, response) =>
      json(response, {
        choices: [{ message: { content: '{"findings": []}' } }],
        usage: { prompt_tokens: 4096, completion_tokens: 3 },
      }),
    { question: long },
  );
  expect(came.failed).toMatch(/read 4096 tokens of a question of 100000 characters: it cut it off/);
});

test.describe("an address", () => {
  const at = (address: string, sendTo?: string) => endpointAt("small", address, sendTo);
  test("leads to what a server has there", () => {
    expect(at("http://127.0.0.1:11434/api").url).toBe("http://127.0.0.1:11434/api/chat");
    expect(at("http://localhost:11434").url).toBe("http://localhost:11434/api/chat");
    // Ollama's compatible interface cuts questions: its own is asked.
    expect(at("http://localhost:11434/v1/")).toMatchObject({
      url: "http://localhost:11434/api/chat",
      speaks: "ollama",
    });
    expect(at("http://127.0.0.1:8080/v1").url).toBe("http://127.0.0.1:8080/v1/chat/completions");
    expect(at("http://[::1]:1234/v1/chat/completions").url).toBe("http://[::1]:1234/v1/chat/completions");
  });
  test("elsewhere is said twice", () => {
    expect(() => at("https://models.example/v1")).toThrow("--send-to models.example");
    expect(() => at("https://models.example/v1", "other.example")).toThrow("it was other.example");
    expect(() => at("https://localhost.evil.example/v1")).toThrow("not this machine");
    expect(() => at("https://127.0.0.1.evil.example/v1")).toThrow("not this machine");
    expect(at("https://models.example/v1", "models.example")).toMatchObject({ isHere: false, host: "models.example" });
  });
  test("that is none, or has a key in it, is refused", () => {
    expect(() => at("models")).toThrow("the address of a server was expected");
    expect(() => at("file:///etc/passwd")).toThrow("the address of a server was expected");
    expect(() => at("http://me:secret@localhost/v1")).toThrow("MODEL_KEY");
    expect(() => at("http://localhost/v1?key=secret")).toThrow("MODEL_KEY");
  });
});

test("what was answered is kept when it is stopped, and asked for no more", async () => {
  const model = `kept ${Date.now()}`;
  const play = reader(rightEntries);
  let stop: (() => void) | undefined;
  const server = await playing(({ text }, response) => {
    const kind = text.startsWith("Each case")
      ? "blind"
      : text.indexOf("Twelve people") < text.indexOf("Fifteen people")
        ? "pair"
        : "other order";
    if (kind !== "pair") stop?.();
    setTimeout(() => usualAnswer(response, play({ kind, text } as Ask)), 20);
  });
  const endpoint = endpointAt(model, `${server.at}/v1`, undefined);
  const run = (signal: AbortSignal) =>
    askAll(endpoint, warehouse, () => "same", { signal, tell: () => {}, how: quick });
  const first = new AbortController();
  stop = () => first.abort();
  const stopped = await run(first.signal);
  expect(stopped).toMatchObject({ isStopped: true, kept: 0 });
  // What is known by then is shown; a conflict that was not confirmed is none.
  expect(stopped.questions.length).toBe(4);
  expect(stopped.questions.flatMap(({ conflicts }) => conflicts)).toEqual([]);
  stop = undefined;
  const again = await run(new AbortController().signal);
  server.stop();
  expect(again).toMatchObject({ isStopped: false, kept: 1, calls: 2, failed: [] });
  expect(again.questions.flatMap(({ conflicts }) => conflicts)).toHaveLength(3);
});
