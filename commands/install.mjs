// Installs the packages where they are missing or older than the lock. Plain syntax, as in run.mjs.
import { spawn } from "node:child_process";
import { existsSync, statSync, utimesSync } from "node:fs";

/** Says one line and stops. */
export function fail(message) {
  console.error(message);
  process.exit(1);
}

/** Runs a command in this terminal, hands signals on, and ends as it ends. */
export function run(command, args) {
  const child = spawn(command, args, { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => fail("Could not run " + command + ": " + error.message));
  child.on("exit", (code, signal) => process.exit(signal ? 1 : code));
}

const stamp = "node_modules/.package-lock.json";

/** How long npm's registry may take to answer at all, in milliseconds, before that is said. */
const patience = 8000;

/** Installs what is missing, then goes on with what it is given. */
export function ensureInstalled(goOn) {
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync("package-lock.json").mtimeMs) return goOn();
  console.log(
    (existsSync("node_modules") ? "The packages are older than the lock" : "No packages yet") +
      ": installing them with npm ci …",
  );
  const stopAsking = askRegistry(() =>
    console.log(
      "npm's registry does not answer: check the network (or npm's proxy setting). npm goes on trying for some minutes; Ctrl+C stops it.",
    ),
  );
  npm(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"], (code, output) => {
    stopAsking();
    if (code !== 0) fail(explain(output));
    // npm may leave the file as it was; its time is what the next start looks at.
    utimesSync(stamp, new Date(), new Date());
    goOn();
  });
}

/**
 * Asks npm's registry for a sign of life, by npm, which knows its address and the way there, and tells where none comes. npm
 * ci itself says nothing for minutes. It is not stopped: what lies in npm's cache needs no registry, and a slow one will do.
 * Gives back how to stop asking.
 */
function askRegistry(tellSilence) {
  let isAsking = true;
  const end = (isSilent) => {
    if (!isAsking) return;
    isAsking = false;
    clearTimeout(limit);
    question.kill();
    if (isSilent) tellSilence();
  };
  const limit = setTimeout(() => end(true), patience);
  const question = npm(["ping", "--fetch-retries=0", "--loglevel=error"], (code, output) =>
    end(code !== 0 && unreachable.test(output)),
  );
  return () => end(false);
}

/** Runs npm, and hands on how it ended and what it complained of. */
function npm(args, ended) {
  // npm is a script of its own on Windows, which only a shell starts.
  const child = spawn("npm", args, { stdio: ["ignore", "ignore", "pipe"], shell: process.platform === "win32" });
  let output = "";
  child.stderr.on("data", (data) => (output += data));
  child.on("error", (error) => ended(1, error.message));
  child.on("close", (code) => ended(code, output));
  return child;
}

/** Errors of the network, as npm names them. */
const unreachable = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|network/i;

/** What a failed install comes to, in one line. */
export function explain(output) {
  if (/ENOSPC/.test(output)) return "The disk is full: the packages need about 700 MB. Make room, then try again.";
  if (unreachable.test(output)) {
    return "npm could not reach its registry: check the network (or npm's proxy setting), then try again.";
  }
  if (/EACCES|EPERM|EROFS/.test(output)) return "npm may not write to this folder: check who owns it, then try again.";
  return "npm ci failed: " + (output.trim().split("\n")[0] || "it gave no reason") + " (run npm ci to see all of it)";
}
