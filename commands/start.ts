import { BuildError, ensureBuilt, stop } from "./build-site.ts";
import { serve } from "./serve.ts";

/** `npm start`: the site, built if need be, on http://localhost:3000 or the port that `PORT` names. */
try {
  const port = Number(process.env["PORT"] ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new BuildError(`PORT is “${process.env["PORT"]}”; a number from 1 to 65535 was expected.`);
  }
  await ensureBuilt();
  const { port: taken } = await serve("out", port);
  console.log("The reading room is open; Ctrl+C closes it.");
  console.log(`http://localhost:${taken}`);
} catch (error) {
  stop(error);
}
