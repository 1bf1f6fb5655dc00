import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import { filesBelow } from "../../commands/files-below.ts";
import { serve } from "../../commands/serve.ts";
import { findBrowser } from "../find-browser.ts";
import { launchArguments } from "../launch-arguments.ts";
import { longTasks, noteLongTasks } from "./long-tasks.ts";
import { makeShelf } from "./made-shelf.ts";
import { table, writeBenchmarks } from "./table.ts";

/**
 * What the site costs: to build, to serve, and to read on a slow machine. Shelves are made (made-shelf.ts). The server is measured
 * against nginx on the same files, with wrk, where both are installed; without them its lines are left out, and that is said.
 */
const folder = mkdtempSync(path.join(tmpdir(), "site-"));
const rows: (readonly [string, string, string, string])[] = [];
/** How often a page is read. */
const readings = 15;

const ten = build("ten", { incidents: 10, accounts: 8, words: 400, questions: 8 });
rows.push(
  ["pages a CPU second, build", "10 incidents of 8 accounts", (ten.pages / ten.seconds).toFixed(1), "25"],
  ["KB a page", `the same, ${ten.pages} pages`, ten.kilobytes.toFixed(1), "at most 60"],
);
const sixteen = build("sixteen", { incidents: 2, accounts: 16, words: 400, questions: 8 });
rows.push([
  "CPU seconds a pair, 16 accounts over 8",
  "2 incidents of 16, 10 of 8",
  (sixteen.seconds / (2 * 120) / (ten.seconds / (10 * 28))).toFixed(2),
  "at most 1",
]);
const long = build("long", { incidents: 1, accounts: 2, words: 3000, questions: 30 });
await read(long.site);
await ask(ten.site);

const text = table(["what", "on", "figure:", "wanted:"], rows);
console.log(text);
await writeBenchmarks("site", text);
rmSync(folder, { recursive: true, force: true });

/** Builds the site of a made shelf; the seconds are those of all processes, by the system's count. */
function build(name: string, size: Parameters<typeof makeShelf>[1]) {
  const [content, site] = [path.join(folder, `${name}-content`), path.resolve(`.cache/bench-${name}`)];
  makeShelf(content, size);
  const used = path.join(folder, "used");
  mkdirSync(used, { recursive: true });
  // Next stops its workers: what they have used is told when they are asked to stop.
  const tells = path.join(folder, "tells.cjs");
  writeFileSync(
    tells,
    `const { writeFileSync } = require("node:fs");
     if (require("node:worker_threads").isMainThread) {
       const tell = () => { const { user, system } = process.cpuUsage(); writeFileSync(${JSON.stringify(used)} + "/" + process.pid, String((user + system) / 1e6)); };
       process.on("exit", tell);
       for (const signal of ["SIGTERM", "SIGINT"]) process.prependListener(signal, () => process.exit(0));
     }`,
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "commands/build.ts"], {
    encoding: "utf8",
    env: { ...process.env, PARALLAX_CONTENT: content, PARALLAX_OUT: site, NODE_OPTIONS: `--require ${tells}` },
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  const pages = filesBelow(site).filter((file) => file.endsWith(".html"));
  const seconds = filesBelow(used).reduce((sum, file) => sum + Number(readFileSync(file, "utf8")), 0);
  rmSync(used, { recursive: true });
  const kilobytes = pages.reduce((sum, page) => sum + statSync(page).size, 0) / 1024 / pages.length;
  console.log(`${name}: ${pages.length} pages, ${seconds.toFixed(0)} CPU seconds, ${kilobytes.toFixed(1)} KB a page`);
  return { site, pages: pages.length, seconds, kilobytes };
}

/**
 * Reads the long pair, and the shelf's heaviest, with a processor slowed fourfold. Blocked is what its tasks of 50 ms and more take beyond
 * 50 ms each, from the first byte until two seconds after the page has loaded.
 */
async function read(site: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArguments });
  for (const [name, of, address] of [
    ["a pair of 6,000 words, 30 questions", site, "/incidents/incident-1/paper1-incident1/paper2-incident1/"],
    ["the shelf's heaviest pair", "out", "/incidents/iraq-strikes-2024-01/i24-2024-01-24/three-attacks-2024-01-24/"],
  ] as const) {
    const { port, server } = await serve(of, 4950);
    const times = { blocked: [] as number[], longest: [] as number[], chosen: [] as number[] };
    for (let turn = 0; turn < readings; turn++) {
      const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
      await (await page.context().newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: 4 });
      await noteLongTasks(page);
      await page.goto(`http://localhost:${port}${address}`);
      await page.waitForTimeout(2000);
      const tasks = await longTasks(page);
      times.blocked.push(tasks.reduce((sum, task) => sum + task - 50, 0));
      times.longest.push(Math.max(0, ...tasks));
      const chosen = await page.evaluate(async () => {
        const times: number[] = [];
        const cards = [...document.querySelectorAll<HTMLElement>("[data-part=card-head] a")].slice(2, 8);
        for (const card of cards) {
          const began = performance.now();
          card.click();
          await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
          times.push(performance.now() - began);
          await new Promise((later) => setTimeout(later, 500));
        }
        return times;
      });
      times.chosen.push(...chosen);
      await page.context().close();
    }
    rows.push(
      ["ms blocked until it is read, processor slowed fourfold", name, middle(times.blocked), "under 100"],
      ["ms of its longest task, the same", name, middle(times.longest), ""],
      ["ms from a choice to its picture, the same", name, middle(times.chosen), "under 100"],
    );
    server.close();
    server.closeAllConnections();
  }
  await browser.close();
}

/** The median of some figures, and the least and the greatest of them. */
function middle(figures: readonly number[]): string {
  const ordered = figures.toSorted((a, b) => a - b);
  const [least, median, most] = [0, Math.floor(ordered.length / 2), -1].map((at) => ordered.at(at)?.toFixed(0));
  return `${median} (${least} to ${most})`;
}

/** Asks the server and nginx for the same files. */
async function ask(site: string): Promise<void> {
  if (
    [
      ["nginx", "-v"],
      ["wrk", "-v"],
    ].some(([command = "", flag = ""]) => spawnSync(command, [flag]).error)
  ) {
    console.log("nginx or wrk is not installed: the server was not measured.");
    return;
  }
  const configuration = path.join(folder, "nginx.conf");
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  writeFileSync(
    configuration,
    `daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log;
     events { worker_connections 256; }
     http {
       include /etc/nginx/mime.types; access_log off; sendfile on; gzip_static on;
       ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(" ")}
       server {
         listen 127.0.0.1:4961; root ${site}; error_page 404 /404.html;
         add_header Content-Security-Policy "default-src 'none'" always; add_header Referrer-Policy no-referrer always;
         location / { try_files $uri $uri/index.html =404; }
       }
     }`,
  );
  const nginx = spawn("nginx", ["-c", configuration], { stdio: "ignore" });
  const own = spawn(
    process.execPath,
    [
      "--import",
      "tsx",
      "--eval",
      `import("./commands/serve.ts").then(({ serve }) => serve(${JSON.stringify(site)}, 4962))`,
    ],
    { stdio: "ignore", env: { ...process.env, HOST: "127.0.0.1" } },
  );
  const servers: readonly ChildProcess[] = [nginx, own];
  try {
    await Promise.all([4961, 4962].map(listening));
    const script = filesBelow(path.join(site, "behaviours")).find((file) => /site-\w+\.js$/.test(file)) ?? "";
    for (const [what, target] of [
      ["a page", "/incidents/incident-1/paper1-incident1/paper2-incident1/"],
      ["a script", `/behaviours/${path.basename(script)}`],
      ["what is not there", "/none/"],
    ] as const) {
      const ratios = [1, 2, 3].map(() => requests(4962, target) / requests(4961, target));
      const ratio = ratios.toSorted((a, b) => a - b)[1] ?? NaN;
      rows.push([
        `requests a second over nginx's: ${what}, packed`,
        "10 incidents of 8 accounts",
        ratio.toFixed(2),
        "0.5",
      ]);
    }
  } finally {
    for (const server of servers) server.kill();
  }
}

function requests(port: number, target: string): number {
  const { stdout, stderr } = spawnSync(
    "wrk",
    ["-t1", "-c16", "-d4", "-H", "Accept-Encoding: gzip", `http://127.0.0.1:${port}${target}`],
    { encoding: "utf8" },
  );
  const [, second] = /Requests\/sec:\s+([\d.]+)/.exec(stdout) ?? [];
  if (second === undefined) throw new Error(`wrk gave no figure for port ${port}: ${stdout}${stderr}`);
  return Number(second);
}

/** Waits until something listens on a port of this machine. */
async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const isThere = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => resolve(true));
      socket.on("error", () => resolve(false));
      socket.on("connect", () => socket.destroy());
    });
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nothing listens on port ${port}`);
}
