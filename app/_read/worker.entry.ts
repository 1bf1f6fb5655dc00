import { foundIn } from "../_view/found-in.ts";
import type { Incident } from "../../library/shelf.ts";
import type { FromWorker } from "./suggesting.ts";

const say = (said: FromWorker) => postMessage(said);

// The engine, where it keeps nobody from reading and typing: an incident comes in, what it finds goes out.
addEventListener("message", ({ data }: MessageEvent<Incident>) => {
  const found = foundIn(data, "to find out", (says, done, of) => say({ stage: { says, done, of } }));
  say({ found });
});
