import type { IncomingMessage } from "node:http";
import { hostname, networkInterfaces } from "node:os";

/** Addresses that stand for “every address of this machine” where one listens. */
const everywhere = new Set(["0.0.0.0", "::"]);

/**
 * Whether a request asks by a name of this machine: localhost, a number of its own, its name, or what `HOST` says. By any other
 * name a page elsewhere could read what is private here, once it lets its own name point to this machine (DNS rebinding).
 */
export function answersTo(request: IncomingMessage): boolean {
  const host = hostOf(request);
  if (host === undefined) return false;
  if (host === "localhost" || host.endsWith(".localhost") || /^127(?:\.\d{1,3}){3}$/.test(host)) return true;
  return ownNames().has(host);
}

/** The name by which a request asks, without its port: of a whole address, or of its Host header; undefined where it has none. */
export function hostOf({ url = "", headers }: IncomingMessage): string | undefined {
  const written = /^https?:\/\/([^/?]*)/i.exec(url)?.[1] ?? headers.host ?? "";
  return /^(?:\[([\da-f:.]+)\]|([\w.-]+?)\.?)(?::\d*)?$/i
    .exec(written)
    ?.slice(1)
    .find((part) => part)
    ?.toLowerCase();
}

function ownNames(): ReadonlySet<string> {
  const host = process.env["HOST"]?.toLowerCase().replace(/^\[(.*)\]$/, "$1");
  const addresses = Object.values(networkInterfaces()).flatMap((found = []) => found.map(({ address }) => address));
  return new Set([
    hostname().toLowerCase(),
    "::1",
    ...(host === undefined ? [] : everywhere.has(host) ? addresses : [host]),
  ]);
}
