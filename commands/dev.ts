import { spawn } from "node:child_process";
import { watchBehaviours } from "./bundle-behaviours.ts";
import { nextBin, nextEnv, prepareNext } from "./next.ts";

/** `npm run dev`: pages and behaviours, made anew after every change of app, content, engine or library. */
prepareNext();
await watchBehaviours();
const next = spawn(process.execPath, [nextBin, "dev", ...process.argv.slice(2)], {
  stdio: "inherit",
  env: nextEnv,
});
next.on("exit", (code) => process.exit(code ?? 1));
