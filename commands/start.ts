import { ensureBuilt, portFrom, stop } from "./build-site.ts";
import { serve } from "./serve.ts";

/** `npm start`: the site, built if need be, on http://localhost:3000 or the port that `PORT` names. */
try {
  const port = portFrom(process.env["PORT"]);
  await ensureBuilt();
  const { port: taken } = await serve("out", port);
  console.log("The reading room is open; Ctrl+C closes it.");
  console.log(`http://localhost:${taken}`);
} catch (error) {
  stop(error);
}
