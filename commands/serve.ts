import { createServer, type Server } from "node:http";
import { readFileSync } from "node:fs";
import sirv from "sirv";
import { contentSecurityPolicy } from "./finish-pages.ts";

/** Headers that a static host should send too (README, “Publish it”). */
const headers = {
  "Content-Security-Policy": `${contentSecurityPolicy}; frame-ancestors 'self'`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

/** Pages that are made for frames may stand in one anywhere. */
const forFrames = /\/embed\/(?:index\.html)?$/;

/** How many ports are tried, from the wanted one upwards. */
const portsTried = 50;

/**
 * Serves a built site from this machine alone, on the wanted port or the next free one; below `base` where it was built to live
 * in a folder of its host. The root leads there.
 */
export async function serve(
  folder: string,
  wanted: number,
  base = "",
): Promise<{ readonly port: number; readonly server: Server }> {
  const files = sirv(folder, {
    // Looks at the disk for every request, so that a build made meanwhile is what is served.
    dev: true,
    etag: true,
    onNoMatch: (_, response) => {
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8", ...headers });
      response.end(readFileSync(`${folder}/404.html`));
    },
    setHeaders: (response, address) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      if (forFrames.test(address))
        response.setHeader("Content-Security-Policy", `${contentSecurityPolicy}; frame-ancestors *`);
      response.setHeader("Cache-Control", "no-cache");
    },
  });
  const server = createServer((request, response) => {
    const address = request.url ?? "/";
    if (address.startsWith(`${base}/`)) request.url = address.slice(base.length);
    else {
      // Every other address leads to the site's folder.
      response.writeHead(302, { Location: `${base}/`, ...headers }).end();
      return;
    }
    files(request, response);
  });
  return { port: await listenFrom(server, wanted), server };
}

/** Lets a server listen on this machine alone, on the wanted port or the next free one; answers which. */
export async function listenFrom(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + portsTried; port++) {
    if (await listens(server, port)) return port;
    console.log(`Port ${port} is taken; trying ${port + 1} …`);
  }
  throw new Error(`no free port from ${wanted} to ${wanted + portsTried - 1}`);
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const fails = (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    };
    server.once("error", fails);
    server.listen(port, "localhost", () => {
      server.off("error", fails);
      resolve(true);
    });
  });
}
