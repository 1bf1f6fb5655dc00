import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { createServer, request, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { watchBehaviours } from "./bundle-behaviours.ts";
import { finishPage } from "./finish-pages.ts";
import { workerOf } from "./list-release.ts";
import { nextEnv, prepareNext } from "./next.ts";
import { routeOf } from "./place-data.ts";
import { portFrom, stop } from "./build-site.ts";
import { contentFolder } from "./content-folder.ts";
import { listenFrom } from "./serve.ts";
import { answersTo } from "./serving/own-names.ts";
import { readShelf } from "../library/read-shelf.ts";

/**
 * `npm run dev`: Next renders every page anew, and what is served is finished as a built page is, without Next's
 * runtime, so that what one sees while writing is what readers get. After a change in the sources open pages reload.
 */

/** Where Next itself listens, behind this server: no port, which a page of any name could ask. */
const socket =
  process.platform === "win32"
    ? `\\\\.\\pipe\\parallax-${process.pid}`
    : path.join(tmpdir(), `parallax-${process.pid}.socket`);

const folders = ["app", contentFolder, "engine", "library", "public/behaviours"];
const liveScript = 'new EventSource("/dev/changes").onmessage = () => location.reload();';

try {
  prepareNext();
  await watchBehaviours();
  const next = spawn(process.execPath, ["commands/next-dev.mjs", socket], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...nextEnv(), PARALLAX_PRIVATE: "1" },
  });
  next.on("exit", (code) => process.exit(code ?? 1));
  process.on("exit", () => next.kill());
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(0));

  const server = createServer((request, response) => {
    if (!answersTo(request)) return void response.writeHead(421).end();
    const address = request.url ?? "/";
    if (address === "/dev/changes") return follow(response);
    if (address === "/sw.js") {
      response.writeHead(200, { "Content-Type": "text/javascript", "Cache-Control": "no-store" });
      return void response.end(workerOf("offline-retire"));
    }
    if (address === "/behaviours/live.js") {
      response.writeHead(200, { "Content-Type": "text/javascript" });
      return void response.end(liveScript);
    }
    void pass(address, response);
  });
  const port = await listenFrom(server, portFrom(process.env["PORT"]));
  console.log(`http://localhost:${port}`);
} catch (error) {
  stop(error);
}

/** Fetches from Next, finishes what is a page, and says in the page what went wrong where something did. */
async function pass(address: string, response: ServerResponse): Promise<void> {
  try {
    const { status, headers, body } = await fromNext(routeOf(address));
    const type = headers["content-type"] ?? "";
    // A mistake in content is told as `npm run check` tells it.
    if (status >= 500) readShelf(contentFolder, true);
    const to = headers.location;
    response.writeHead(status, {
      "Content-Type": type,
      "Cache-Control": "no-store",
      ...(to ? { Location: to } : {}),
    });
    if (!type.startsWith("text/html")) return void response.end(body);
    const page = finishPage(body.toString("utf8"), address, { path: address.replace(/[?#].*$/, "") });
    const scripts = ["live", "copy-as-claim"].map(
      (name) => `<script type="module" src="/behaviours/${name}.js"></script>`,
    );
    response.end(page.replace("</head>", `${scripts.join("")}</head>`));
  } catch (error) {
    if (!response.headersSent) response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
    response.end(
      `${error instanceof Error ? error.message : String(error)}\n\nWhat Next says of it stands in the terminal.`,
    );
  }
}

interface NextsAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks Next, and again for a while after its start, until it listens. */
async function fromNext(address: string, tries = 120): Promise<NextsAnswer> {
  try {
    return await new Promise((resolve, reject) => {
      const asked = request({ socketPath: socket, path: address, headers: { Host: "localhost" } }, (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("error", reject);
        answer.on("end", () =>
          resolve({ status: answer.statusCode ?? 500, headers: answer.headers, body: Buffer.concat(parts) }),
        );
      });
      asked.on("error", reject).end();
    });
  } catch (error) {
    if (tries === 0) throw error;
    await new Promise((resolve) => setTimeout(resolve, 250));
    return fromNext(address, tries - 1);
  }
}

/** Tells a page of every change, until it is closed. */
function follow(response: ServerResponse): void {
  response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
  response.write(": open\n\n");
  let waiting: NodeJS.Timeout | undefined;
  const watchers = folders.map((folder) =>
    watch(folder, { recursive: true }, () => {
      clearTimeout(waiting);
      // An editor writes a file in several steps.
      waiting = setTimeout(() => response.write("data: changed\n\n"), 150);
    }),
  );
  response.on("close", () => watchers.forEach((watcher) => watcher.close()));
}
