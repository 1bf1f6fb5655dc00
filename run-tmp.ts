import { spawn } from "node:child_process";
import { findBrowser } from "/tmp/w/behaviours/commands/find-browser.ts";
import { serve } from "/tmp/w/behaviours/commands/serve.ts";
const { port, server } = await serve("out", 4500);
const other = await serve(".cache/strange-site", port + 1);
const child = spawn(process.execPath, ["node_modules/@playwright/test/cli.js", "test", "-c", "tests", ...process.argv.slice(2)], { stdio: "inherit", env: { ...process.env, CHROMIUM: findBrowser(), SITE: `http://localhost:${port}`, STRANGE_SITE: `http://localhost:${other.port}` } });
child.on("exit", (c) => { server.close(); other.server.close(); process.exit(c ?? 1); });
