import { ensureBuilt, portFrom, siteOfOwn, stop } from "./build-site.ts";
import { endpointAt, usualAddress } from "./asking/endpoint.ts";
import { contentFolder } from "./content-folder.ts";
import { listeningHost, serve } from "./serve.ts";
import { localContent } from "./serving/local-content.ts";
import { modelWay } from "./serving/model-way.ts";
import { pageWay } from "./serving/page-way.ts";

/**
 * `npm start`: the site with what is private, built if need be, on http://localhost:3000 or the port that `PORT` names.
 * Its `/read/` may ask for pages of the internet; with `ALLOW_PRIVATE=1` for those of this machine and its network too. With `MODEL` it may ask that
 * language model (`MODEL_AT`, `MODEL_SEND_TO`, `MODEL_KEY`: README, “A second reader”).
 */
try {
  const port = portFrom(process.env["PORT"]);
  const { MODEL, MODEL_AT, MODEL_SEND_TO } = process.env;
  const said = { at: "MODEL_AT", sendTo: "MODEL_SEND_TO=" };
  const endpoint = MODEL ? endpointAt(MODEL, MODEL_AT || usualAddress, MODEL_SEND_TO, said) : undefined;
  const site = siteOfOwn();
  await ensureBuilt(site);
  const base = process.env["BASE_PATH"] ?? "";
  const { port: taken } = await serve(site.folder, port, base, {
    content: localContent(contentFolder),
    page: pageWay(process.env["ALLOW_PRIVATE"] === "1"),
    ...(endpoint ? { model: modelWay(endpoint) } : {}),
  });
  if (endpoint)
    console.log(
      `/read/ may ask ${endpoint.model} at ${endpoint.host}${endpoint.isHere ? "" : ", which is not this machine: articles are sent there when its reader asks"}.`,
    );
  console.log("The reading room is open; Ctrl+C closes it.");
  const host = listeningHost();
  console.log(`http://${host.includes(":") ? `[${host}]` : host}:${taken}${base && `${base}/`}`);
} catch (error) {
  stop(error);
}
