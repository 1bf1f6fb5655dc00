import { spawn } from "node:child_process";
import { watchBehaviours } from "./bundle-behaviours.ts";

/** `npm run dev`: pages and behaviours, made anew after every change of app, content, engine or library. */
await watchBehaviours();
const next = spawn(process.execPath, ["node_modules/next/dist/bin/next", "dev", ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
});
next.on("exit", (code) => process.exit(code ?? 1));
