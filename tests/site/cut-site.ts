import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { lookup } from "mrmime";

/** A site whose network a test can cut, whose folder it can change, and whose files it can let be missing. */
export interface CutSite {
  readonly origin: string;
  /** What is served from now on. */
  folder: string;
  /** How many requests are still answered; of the one after them half the body comes. */
  left: number;
  /** Files that have not arrived at the host. */
  missing: (name: string) => boolean;
  /** For so many milliseconds each answer is held back. */
  delay: number;
  /** What was asked for, since the test emptied it. */
  asked: string[];
  close(): Promise<void>;
}

/** Serves a folder at a port of its own. */
export async function cutSite(folder: string): Promise<CutSite> {
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname).slice(1);
    site.asked.push(name);
    if (site.left < 0) return void request.socket.destroy();
    const file = path.join(site.folder, /(?:^|\/)$/.test(name) ? `${name}index.html` : name);
    const isThere = !site.missing(name) && existsSync(file) && statSync(file).isFile();
    const body = isThere ? readFileSync(file) : Buffer.from("Nothing here.");
    const isCut = site.left-- === 0;
    setTimeout(() => {
      response.writeHead(isThere ? 200 : 404, {
        "Content-Type": isThere ? (lookup(file) ?? "application/octet-stream") : "text/plain",
        "Content-Length": body.length,
        "Cache-Control": "no-cache",
      });
      if (!isCut) return void response.end(body);
      response.write(body.subarray(0, body.length / 2), () => request.socket.destroy());
    }, site.delay);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const site: CutSite = {
    origin: `http://localhost:${address.port}`,
    folder,
    left: Infinity,
    missing: () => false,
    delay: 0,
    asked: [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return site;
}
