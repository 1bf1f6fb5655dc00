import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";

/** No browser could be had; the message says what to install. */
export class NoBrowser extends Error {}

/** What finding a browser asks of the machine; the tests put another machine in its place. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly isRoot: boolean;
  readonly exists: (file: string) => boolean;
  /** Whether a command ended well. */
  readonly run: (command: string, args: readonly string[]) => boolean;
  /** Where Playwright would keep its own Chromium. */
  readonly playwrights: () => string;
  readonly say: (line: string) => void;
}

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const places: Readonly<Record<string, readonly string[]>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  ],
};

/**
 * The Chromium that the site's tests run in: the one that `CHROMIUM_PATH` names, or else one on the machine, or
 * Playwright's own, or one that can be installed.
 *
 * @throws NoBrowser
 */
export function findBrowser(machine: Machine = thisMachine): string {
  const { env, exists, run, say } = machine;
  const named = env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") {
    if (exists(named) && (machine.platform === "win32" || run(named, ["--version"]))) return named;
    throw new NoBrowser(`CHROMIUM_PATH is “${named}”, and no browser starts there: correct it, or unset it.`);
  }

  const there = () =>
    [
      ...names.flatMap((name) => onPath(name, machine)),
      ...(places[machine.platform] ?? []),
      machine.playwrights(),
    ].find(exists);
  const found = there();
  if (found !== undefined) return found;

  say("No Chromium on this machine: installing Playwright’s …");
  if (
    run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]) &&
    exists(machine.playwrights())
  ) {
    return machine.playwrights();
  }
  if (machine.isRoot && exists("/etc/debian_version")) {
    say("That did not work: installing Debian’s …");
    run("apt-get", ["update"]);
    if (run("apt-get", ["install", "-y", "chromium"])) {
      const installed = there();
      if (installed !== undefined) return installed;
    }
  }
  throw new NoBrowser(
    "The site’s tests need Chromium or Chrome, and none could be installed: install one (on Debian: apt-get install chromium), or set CHROMIUM_PATH to where it is.",
  );
}

function onPath(name: string, { env, platform }: Machine): string[] {
  const folders = (env["PATH"] ?? "").split(platform === "win32" ? ";" : ":").filter(Boolean);
  return folders.map((folder) => path.join(folder, platform === "win32" ? `${name}.exe` : name));
}

const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  run: (command, args) => spawnSync(command, args, { stdio: "ignore" }).status === 0,
  playwrights: () => chromium.executablePath(),
  say: (line) => console.log(line),
};
