import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from "node:http";
import { BuildError } from "./building/build-error.ts";
import { contentSecurityPolicy } from "./finish-pages.ts";
import { answerTo, formFor, type Answer } from "./serving/answer-to.ts";
import { answerLocally, type LocalWays } from "./serving/local-answers.ts";
import { answersTo, hostOf } from "./serving/own-names.ts";
import { isHashed, NoSite, siteFiles, type SiteFile } from "./serving/site-files.ts";

/** Headers that a static host should send too (README, “Publish it”). */
const headers = {
  "Content-Security-Policy": `${contentSecurityPolicy}; frame-ancestors 'self'`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

/** Pages that are made for frames may stand in one anywhere. */
const forFrames = /\/embed\/index\.html$/;

const asks = { "Cache-Control": "no-cache" };
/** A year is the longest that is heeded (RFC 9111, 5.2.2.1 leaves it open; RFC 8246 adds “immutable”). */
const keeps = { "Cache-Control": "public, max-age=31536000, immutable" };

/** What may be asked. */
const methods = "GET, HEAD, OPTIONS";

/** How many ports are tried, from the wanted one upwards. */
const portsTried = 50;

/**
 * Serves a built site from this machine, on the wanted port or the next free one; below `base` where it was built to live in a
 * folder of its host. The root leads there. `ways` are what it does besides for its own pages, at `local/` below the site.
 */
export async function serve(
  folder: string,
  wanted: number,
  base = "",
  ways: LocalWays = {},
): Promise<{ readonly port: number; readonly server: Server }> {
  const fileOf = siteFiles(folder);
  const server = createServer((request, response) => {
    void answer(request, base, fileOf, ways)
      .catch(failed)
      .then((answer) => send(request, response, answer));
  });
  return { port: await listenFrom(server, wanted), server };
}

/** What a request is answered with. */
async function answer(
  request: IncomingMessage,
  base: string,
  fileOf: (name: string) => Promise<SiteFile | undefined>,
  ways: LocalWays,
): Promise<Answer> {
  const { method = "", headers: asked } = request;
  if (!answersTo(request))
    return said(
      421,
      `This site is not at ${hostOf(request) ?? "an address without a name"}. Start it with HOST set to the name by which it is asked for.`,
    );
  const { path, query } = partsOf(request.url ?? "/");
  if (path.startsWith(`${base}/local/`) && method !== "OPTIONS") {
    const { status, body } = await answerLocally(request, path.slice(`${base}/local/`.length), ways);
    return said(status, JSON.stringify(body), { "Content-Type": "application/json", "Cache-Control": "no-store" });
  }
  if (method === "OPTIONS") return { status: 204, headers: { ...headers, Allow: methods } };
  if (method !== "GET" && method !== "HEAD")
    return said(405, `A page is read here, with GET or HEAD; this was ${method}.`, { Allow: methods });
  if (!path.startsWith("/")) return said(400, "This is no address of a page: “/” was expected at its beginning.");
  // Every other address leads to the site's folder.
  if (!path.startsWith(`${base}/`)) return said(302, "The site is in a folder of this host.", { Location: `${base}/` });
  const name = nameOf(path.slice(base.length + 1));
  if (name === undefined) return said(400, "This address has a “%” that begins no character.");
  const file = await fileOf(name.endsWith("/") || name === "" ? `${name}index.html` : name);
  if (file) return answerTo({ method, headers: asked }, file, headersOf);
  if (name !== "" && !name.endsWith("/") && (await fileOf(`${name}/index.html`)))
    return said(301, "This page's address ends in “/”.", { Location: `${path}/${query}` });
  const missing = await fileOf("404.html");
  if (!missing) return said(404, "Nothing at this address.");
  const form = formFor(asked, missing);
  return {
    status: 404,
    headers: {
      ...headersOf(missing.name),
      "Content-Type": missing.type,
      "Content-Length": form.body.length,
      ...(form === missing.gzip ? { "Content-Encoding": "gzip" } : {}),
    },
    body: form.body,
  };
}

/** A fault in one request is that request's. */
function failed(error: unknown): Answer {
  if (error instanceof NoSite) return said(503, error.message, { "Retry-After": "5" });
  console.error(error);
  return said(500, "This could not be read. What is wrong stands in the terminal in which the site was started.");
}

/** A sentence as an answer. */
function said(status: number, sentence: string, more: OutgoingHttpHeaders = {}): Answer {
  const body = Buffer.from(`${sentence}\n`);
  return {
    status,
    headers: { ...headers, "Content-Type": "text/plain; charset=utf-8", "Content-Length": body.length, ...more },
    body,
  };
}

function send({ method }: IncomingMessage, response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, headers);
  response.end(method === "HEAD" ? undefined : body);
}

function headersOf(name: string): OutgoingHttpHeaders {
  return {
    ...headers,
    ...(forFrames.test(name) ? { "Content-Security-Policy": `${contentSecurityPolicy}; frame-ancestors *` } : {}),
    ...(isHashed(name) ? keeps : asks),
  };
}

/** Path and query of a request's target, which may be a whole address (RFC 9112, 3.2.2). */
function partsOf(target: string): { path: string; query: string } {
  const own = target.replace(/^https?:\/\/[^/?]*/i, "");
  const at = own.indexOf("?");
  return at === -1 ? { path: own || "/", query: "" } : { path: own.slice(0, at) || "/", query: own.slice(at) };
}

/**
 * The name of a file as an address writes it; undefined where it cannot be read. An encoded “/” parts no folders (RFC 3986, 2.2),
 * and no file has one in its name: such a path stays as it is, and is found nowhere.
 */
function nameOf(path: string): string | undefined {
  try {
    const name = decodeURIComponent(path);
    return /%2f/i.test(path) ? path : name;
  } catch {
    return undefined;
  }
}

/**
 * Lets a server listen, on the wanted port or the next free one, and answers which: on this machine alone, or on the address that
 * `HOST` is or names.
 */
export async function listenFrom(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + portsTried; port++) {
    if (await listens(server, port)) return port;
    console.log(`Port ${port} is taken; trying ${port + 1} …`);
  }
  throw new BuildError(`No port is free from ${wanted} to ${wanted + portsTried - 1}: name another one (PORT=…).`);
}

function listens(server: Server, port: number): Promise<boolean> {
  const host = listeningHost();
  return new Promise((resolve, reject) => {
    const fails = (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else if (/^(?:EADDRNOTAVAIL|ENOTFOUND|EAI_AGAIN|EINVAL)$/.test(error.code ?? ""))
        reject(
          new BuildError(`HOST is “${host}”; an address of this machine was expected, or a name of it, without port.`),
        );
      else reject(error);
    };
    server.once("error", fails);
    server.listen({ port, host }, () => {
      server.off("error", fails);
      resolve(true);
    });
  });
}

/** On what a server listens: `HOST`, or this machine alone. An address of six or eight parts may stand in brackets. */
export function listeningHost(): string {
  return (process.env["HOST"] || "localhost").replace(/^\[(.*)\]$/, "$1");
}
