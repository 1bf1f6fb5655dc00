import { foundIn } from "../_view/found-in.ts";
import type { Incident } from "../../library/shelf.ts";

// The engine, where it keeps nobody from reading and typing: an incident comes in, what it finds goes out.
addEventListener("message", ({ data }: MessageEvent<Incident>) => postMessage(foundIn(data, "to find out")));
