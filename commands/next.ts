import { mkdirSync, writeFileSync } from "node:fs";
import { writeRelationStyles } from "./relation-styles.ts";

/** How Next is started, whether it builds or serves for development. */
export const nextBin = "node_modules/next/dist/bin/next";

/** The environment of Next: nothing is reported to anyone. */
export const nextEnv = () => ({ ...process.env, NEXT_TELEMETRY_DISABLED: "1" });

/** Gives Next what it finds in `.cache`: a configuration of TypeScript that it may write into (next.config.js), the relations' styles. */
export function prepareNext(): void {
  mkdirSync(".cache", { recursive: true });
  writeFileSync(".cache/tsconfig.next.json", `${JSON.stringify({ extends: "../tsconfig.json" })}\n`);
  writeRelationStyles();
}
