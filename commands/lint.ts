import { spawnSync } from "node:child_process";

/** `npm run lint`: the program against its types, eslint, then the format. */
const checks = [
  ["node_modules/typescript/bin/tsc", "--noEmit"],
  ["node_modules/eslint/bin/eslint.js", "--max-warnings=0", "."],
  ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level=warn", "."],
];
const failed = checks.filter((args) => spawnSync(process.execPath, args, { stdio: "inherit" }).status !== 0);
if (failed.length > 0) process.exit(1);
console.log("lint: no problem");
