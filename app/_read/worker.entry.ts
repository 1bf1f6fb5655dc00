import { foundIn } from "../_view/found-in.ts";
import type { Answered, Asked } from "./suggesting.ts";

// The engine, where it keeps nobody from reading and typing: an incident comes in, what it finds goes out.
addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  const found = foundIn(data.incident, "to find out");
  postMessage({ number: data.number, found } satisfies Answered);
});
