import { ensureBuilt, portFrom, siteOfOwn, stop } from "./build-site.ts";
import { listeningHost, serve } from "./serve.ts";

/** `npm start`: the site with what is private, built if need be, on http://localhost:3000 or the port that `PORT` names. */
try {
  const port = portFrom(process.env["PORT"]);
  const site = siteOfOwn();
  await ensureBuilt(site);
  const base = process.env["BASE_PATH"] ?? "";
  const { port: taken } = await serve(site.folder, port, base);
  console.log("The reading room is open; Ctrl+C closes it.");
  const host = listeningHost();
  console.log(`http://${host.includes(":") ? `[${host}]` : host}:${taken}${base && `${base}/`}`);
} catch (error) {
  stop(error);
}
