// Installs the packages where they are missing or older than the lock. Plain syntax, as in run.mjs.
import { spawn, spawnSync } from "node:child_process";
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

export function ensureInstalled() {
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync("package-lock.json").mtimeMs) return;
  console.log(
    (existsSync("node_modules") ? "The packages are older than the lock" : "No packages yet") +
      ": installing them with npm ci …",
  );
  // npm is a script of its own on Windows, which only a shell starts.
  const npm = spawnSync("npm", ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"], {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) fail(explain((npm.stderr || "") + (npm.error ? npm.error.message : "")));
  // npm may leave the file as it was; its time is what the next start looks at.
  utimesSync(stamp, new Date(), new Date());
}

/** What a failed install comes to, in one line. */
export function explain(output) {
  if (/ENOSPC/.test(output)) return "The disk is full: the packages need about 700 MB. Make room, then try again.";
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(output)) {
    return "npm could not reach its registry: check the network (or npm's proxy setting), then try again.";
  }
  if (/EACCES|EPERM/.test(output)) return "npm may not write to this folder: check who owns it, then try again.";
  return "npm ci failed: " + (output.trim().split("\n")[0] || "it gave no reason") + " (run npm ci to see all of it)";
}
