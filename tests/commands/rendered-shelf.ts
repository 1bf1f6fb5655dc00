import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect } from "@playwright/test";
import { keepShelf, type KeptShelf } from "../../library/kept-shelf.ts";
import type { Files } from "../library/mini-shelf.ts";

const root = path.join(import.meta.dirname, "../..");

/** Pages and lists of a shelf by their addresses, of private content too or without it; or of what a build keeps of it for its processes. */
export function render(
  files: Files,
  {
    isPrivate,
    siteUrl,
    kept,
  }: { readonly isPrivate: boolean; readonly siteUrl: string | undefined; readonly kept?: KeptShelf<unknown> },
): Readonly<Record<string, string>> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "parallax-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const keptFile = path.join(folder, "kept");
  if (kept) keepShelf(keptFile, kept);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--import", "./tests/commands/without-styles.mjs", "tests/commands/render-shelf.ts"],
    {
      cwd: root,
      encoding: "utf8",
      env: {
        ...process.env,
        PARALLAX_CONTENT: folder,
        PARALLAX_PRIVATE: isPrivate ? "1" : "0",
        SITE_URL: siteUrl,
        ...(kept ? { PARALLAX_SHELF: keptFile, NODE_ENV: "production" } : {}),
      },
    },
  );
  rmSync(folder, { recursive: true });
  expect(stderr).toBe("");
  return JSON.parse(stdout) as Record<string, string>;
}
