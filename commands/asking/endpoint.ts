import { Told } from "../told.ts";

/** A server that answers questions: which, how it is spoken to, and by which name its model goes. */
export interface Endpoint {
  readonly model: string;
  /** `ollama`: Ollama's own interface, whose compatible one cuts long questions off without a word. */
  readonly speaks: "ollama" | "openai";
  /** To which questions are posted. */
  readonly url: string;
  readonly host: string;
  /** Whether what is sent stays on this machine. */
  readonly isHere: boolean;
  readonly key: string | undefined;
}

/** Where Ollama listens, if nothing else is said. */
export const usualAddress = "http://127.0.0.1:11434/api";
const ollamaPort = "11434";

/**
 * The server at an address, as whoever asks has `said` it: of one that ends in `/api`, or has Ollama's port, Ollama's own interface; of any other the one that most servers have
 * (`…/v1`, to which `/chat/completions` is added). A server that is not this machine is one only if its name was said by itself (`sendTo`), so that no text
 * leaves by a slip. The key comes from the environment (`MODEL_KEY`), and from nowhere else.
 *
 * @throws Told where the address is none, or its machine was not allowed.
 */
export function endpointAt(
  model: string,
  address: string,
  sendTo: string | undefined,
  said = { at: "--at", sendTo: "--send-to " },
): Endpoint {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Told(
      `${said.at} is “${address}”; the address of a server was expected, as ${usualAddress} or http://127.0.0.1:8080/v1.`,
    );
  if (url.username !== "" || url.password !== "" || url.search !== "")
    throw new Told(
      `${said.at} has a name, a password or a question in it; a key belongs in the environment, as MODEL_KEY.`,
    );
  const isHere = isThisMachine(url.hostname);
  if (!isHere && sendTo !== url.hostname)
    throw new Told(
      `${url.hostname} is not this machine, and the articles' text would be sent there. If that is meant, say so: ${said.sendTo}${url.hostname}${sendTo === undefined ? "" : ` (it was ${sendTo})`}.`,
    );
  const path = url.pathname.replace(/\/+$/, "");
  const speaks = /\/api(?:\/chat)?$/.test(path) || url.port === ollamaPort ? "ollama" : "openai";
  const end = speaks === "ollama" ? "/api/chat" : "/chat/completions";
  const base =
    speaks === "ollama" ? path.replace(/\/(?:api(?:\/chat)?|v1)$/, "") : path.replace(/\/chat\/completions$/, "");
  return {
    model,
    speaks,
    url: `${url.origin}${base}${end}`,
    host: url.hostname,
    isHere,
    key: process.env["MODEL_KEY"] || undefined,
  };
}

function isThisMachine(host: string): boolean {
  return /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(host);
}
