import type { IncomingMessage } from "node:http";
import { hostOf } from "./own-names.ts";

/**
 * Why a request is not one of a page of this server, open in a browser on this machine; nothing where it is. What writes or fetches for a
 * reader is done for such a page alone: a page from elsewhere that is open beside it, a form that it sends, a name that leads here
 * (DNS rebinding), another machine and what a proxy hands on are all refused.
 */
export function notOwnPage(request: IncomingMessage): string | undefined {
  const { method, headers, socket } = request;
  const host = hostOf(request) ?? "";
  if (!isLoopback(socket.remoteAddress ?? "") || !isLoopbackName(host))
    return "This is done for the machine alone on which the site was started: open it there, as http://localhost.";
  if (headers.forwarded !== undefined || headers["x-forwarded-for"] !== undefined || headers.via !== undefined)
    return "This request came by way of a proxy; one from this machine itself was expected.";
  const own = `http://${headers.host ?? ""}`;
  const { origin, "sec-fetch-site": site } = headers;
  const isAsking = method === "GET" || method === "HEAD";
  // Browsers say where a request comes from, by at least one of the two, and no page can make them say otherwise.
  if ((site !== undefined && site !== "same-origin") || (origin === undefined ? !isAsking : origin !== own))
    return "This request came from another page; one of this site's own was expected.";
  // No form can send this type, and a script elsewhere would have to ask first, which is not answered.
  if (!isAsking && !/^application\/json(?:;|$)/i.test(headers["content-type"] ?? ""))
    return "This request is not of the type application/json, which was expected.";
  return undefined;
}

function isLoopback(address: string): boolean {
  return /^(?:::1|(?:::ffff:)?127(?:\.\d{1,3}){3})$/i.test(address);
}

function isLoopbackName(host: string): boolean {
  return host === "localhost" || host.endsWith(".localhost") || isLoopback(host);
}
