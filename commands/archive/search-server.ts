import { setTimeout as after } from "node:timers/promises";
import { z } from "zod";
import { Told } from "../told.ts";

/** How long one request may take, in milliseconds. */
const patience = 120_000;
/** How often a request is made again that was refused for want of room, or broke off; the pause doubles. */
const mostTries = 5;
const usualPause = 500;

const failure = z.object({
  error: z.union([z.string(), z.object({ type: z.string(), reason: z.string().nullish() })]),
});

/**
 * Speaks with an OpenSearch over HTTP. Of its interface five addresses are used, for which its own client and the packages that it brings
 * would be much.
 */
export class SearchServer {
  /** The address without an end that is a slash. */
  readonly at: string;
  private readonly headers: Readonly<Record<string, string>>;

  /** @throws Told where the address is none. */
  constructor(
    at: string,
    auth: string | undefined,
    private readonly firstPause = usualPause,
  ) {
    const url = URL.canParse(at) ? new URL(at) : undefined;
    if (!url || !/^https?:$/.test(url.protocol))
      throw new Told(`--search-at is “${at}”; an address as https://localhost:9200 was expected.`);
    if (url.username !== "" || url.password !== "")
      throw new Told(
        "--search-at has a password in it, which lists of programs show; say it in SEARCH_AUTH=user:password.",
      );
    this.at = url.href.replace(/\/$/, "");
    this.headers = auth === undefined ? {} : { Authorization: `Basic ${Buffer.from(auth).toString("base64")}` };
  }

  /** Whether an index is there. */
  async has(index: string): Promise<boolean> {
    const { status } = await this.request("HEAD", `/${index}`, undefined);
    return status !== 404;
  }

  /** Sends a value, or a list of them as lines, and gives the answer. @throws Told for what is refused, does not come, or has another form. */
  async send<T>(method: string, path: string, form: z.ZodType<T>, body?: object): Promise<T> {
    const { status, text } = await this.request(method, path, body);
    if (status === 404)
      throw new Told(
        `${this.at}${path} is not there (404): it was deleted meanwhile, or this is no OpenSearch. Try again.`,
      );
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      throw new Told(`${this.at}${path} answered what is no JSON (${text.slice(0, 80)}); is this an OpenSearch?`);
    }
    const parsed = form.safeParse(value);
    if (!parsed.success)
      throw new Told(`${this.at}${path} answered in another form than OpenSearch (${text.slice(0, 80)}); is it one?`);
    return parsed.data;
  }

  /** Waits, each time longer, and gives up in the end. */
  async pause(tries: number, why: string): Promise<void> {
    if (tries >= mostTries - 1)
      throw new Told(`${this.at}: ${why}, ${mostTries} times. Try again later; what was sent is kept there.`);
    await after(this.firstPause * 2 ** tries);
  }

  private async request(
    method: string,
    path: string,
    body: object | undefined,
  ): Promise<{ readonly status: number; readonly text: string }> {
    for (let tries = 0; ; tries += 1) {
      let why: string;
      try {
        const response = await fetch(`${this.at}${path}`, {
          method,
          headers: {
            ...this.headers,
            "Content-Type": Array.isArray(body) ? "application/x-ndjson" : "application/json",
          },
          signal: AbortSignal.timeout(patience),
          redirect: "error",
          ...(body && {
            body: Array.isArray(body) ? body.map((one) => `${JSON.stringify(one)}\n`).join("") : JSON.stringify(body),
          }),
        });
        const { status } = response;
        const text = await response.text();
        if (status < 300 || status === 404) return { status, text };
        if (status === 401 || status === 403)
          throw new Told(
            `${this.at} refuses who asks (${status}): SEARCH_AUTH=user:password in the environment, of a user who may write to it.`,
          );
        if (status !== 429 && status < 500)
          throw new Told(`${this.at}${path} was refused (${status}): ${reasonIn(text)}`);
        why = `it answers ${status} (${reasonIn(text)})`;
      } catch (error) {
        if (error instanceof Told) throw error;
        why = `it does not answer (${whyOf(error)})`;
      }
      await this.pause(tries, why);
    }
  }
}

function reasonIn(text: string): string {
  try {
    const { error } = failure.parse(JSON.parse(text));
    return typeof error === "string" ? error : (error.reason ?? error.type);
  } catch {
    return text.slice(0, 120) || "no reason given";
  }
}

function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message || error.message : error.message;
}
