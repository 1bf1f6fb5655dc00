import { spawnSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** What a command says to some words, and how it ends. */
export interface Answer {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const root = path.join(import.meta.dirname, "../..");
const tsx = path.join(root, "node_modules/tsx/dist/loader.mjs");

/**
 * Runs a command (`commands/<name>.ts`) in a folder once for each list of words, one after another in one process of Node: most
 * of a run is Node reading the program. The command's own file is read anew for each, and it knows nothing of the others.
 */
export function answersOf(command: string, folder: string, ...lists: readonly (readonly string[])[]): Answer[] {
  const file = pathToFileURL(path.join(root, `commands/${command}.ts`)).href;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", tsx, path.join(import.meta.dirname, "run-lines.ts"), file, JSON.stringify(lists)],
    {
      cwd: folder,
      encoding: "utf8",
      input: "",
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, PARALLAX_CONTENT: "content" },
    },
  );
  if (status !== 0 || stderr !== "") throw new Error(`${command} broke off: ${stderr}${stdout}`);
  return JSON.parse(stdout) as Answer[];
}
