import { spawn } from "node:child_process";
import { BuildError } from "./building/build-error.ts";
import { ensureBuilt, siteOfOwn, stop } from "./build-site.ts";
import { findBrowser, NoBrowser } from "../tests/find-browser.ts";
import { buildStrangeSite, strangeSite, testedSite } from "../tests/tested-sites.ts";
import { serve } from "./serve.ts";

/**
 * `npm test`: every test, engine and content first, then the site in a real Chromium. What stands after `--` goes to
 * Playwright: `npm test -- tests/engine`.
 */
try {
  Object.assign(process.env, testedSite);
  await ensureBuilt();
  // A test starts the site; where there is private content, that is another one.
  await ensureBuilt(siteOfOwn());
  buildStrangeSite();

  const { port, server } = await serve(testedSite.PARALLAX_OUT, 4300);
  const other = await serve(strangeSite.PARALLAX_OUT, port + 1, strangeSite.BASE_PATH);
  const status = await run(["node_modules/@playwright/test/cli.js", "test", "-c", "tests", ...process.argv.slice(2)], {
    CHROMIUM: findBrowser(),
    SITE: `http://localhost:${port}`,
    STRANGE_SITE: `http://localhost:${other.port}${strangeSite.BASE_PATH}`,
  }).catch(() => 1);
  server.close();
  other.server.close();
  process.exit(status);
} catch (error) {
  stop(error instanceof NoBrowser ? new BuildError(error.message) : error);
}

/** Runs Node with these words, in this terminal. Ends well with 0; throws otherwise. */
function run(args: readonly string[], env: Readonly<Record<string, string>>): Promise<0> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: "inherit", env: { ...process.env, ...env } });
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve(0) : reject(new BuildError(`${args.join(" ")} failed.`))));
  });
}
