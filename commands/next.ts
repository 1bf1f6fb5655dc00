import { mkdirSync, writeFileSync } from "node:fs";
import { writeRelationStyles } from "./relation-styles.ts";

/** How Next is started, whether it builds or serves for development. */
export const nextBin = "node_modules/next/dist/bin/next";

/**
 * The environment of Next: nothing is reported to anyone, and of the memory that pictures are drawn in less is left unused (glibc would keep
 * some for every thread; measured: a sixth of all that a build holds, in the same time).
 */
export const nextEnv = () => ({ MALLOC_ARENA_MAX: "2", ...process.env, NEXT_TELEMETRY_DISABLED: "1" });

/** Gives Next what it finds in `.cache`: a configuration of TypeScript that it may write into (next.config.js), the relations' styles. */
export function prepareNext(): void {
  mkdirSync(".cache", { recursive: true });
  writeFileSync(".cache/tsconfig.next.json", `${JSON.stringify({ extends: "../tsconfig.json" })}\n`);
  writeRelationStyles();
}
