import { ensureBuilt, portFrom, siteOfOwn, stop } from "./build-site.ts";
import { contentFolder } from "./content-folder.ts";
import { listeningHost, serve } from "./serve.ts";
import { localContent } from "./serving/local-content.ts";
import { pageWay } from "./serving/page-way.ts";

/**
 * `npm start`: the site with what is private, built if need be, on http://localhost:3000 or the port that `PORT` names.
 * Its `/read/` may ask for pages of the internet; with `ALLOW_PRIVATE=1` for those of this machine and its network too.
 */
try {
  const port = portFrom(process.env["PORT"]);
  const site = siteOfOwn();
  await ensureBuilt(site);
  const base = process.env["BASE_PATH"] ?? "";
  const { port: taken } = await serve(site.folder, port, base, {
    content: localContent(contentFolder),
    page: pageWay(process.env["ALLOW_PRIVATE"] === "1"),
  });
  console.log("The reading room is open; Ctrl+C closes it.");
  const host = listeningHost();
  console.log(`http://${host.includes(":") ? `[${host}]` : host}:${taken}${base && `${base}/`}`);
} catch (error) {
  stop(error);
}
