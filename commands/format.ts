import { spawnSync } from "node:child_process";

/** `npm run format`: writes every file in the one format. */
process.exitCode =
  spawnSync(process.execPath, ["node_modules/prettier/bin/prettier.cjs", "--write", "--log-level=warn", "."], {
    stdio: "inherit",
  }).status ?? 1;
