import { voiceOfWords } from "../../engine/texts/reading/voice-of-words.ts";
import { engineArticle } from "../../engine/texts/engine-article.ts";
import { foundIn } from "../_view/found-in.ts";
import type { FromWorker, ToWorker } from "./suggesting.ts";

const say = (said: FromWorker) => postMessage(said);

// The engine, where it keeps nobody from reading and typing: an incident comes in, what it finds goes out.
addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if ("incident" in data)
    say({ found: foundIn(data.incident, "to find out", (says, done, of) => say({ stage: { says, done, of } })) });
  else say({ voice: voiceOfWords(engineArticle(data.article), data.span), of: data.span });
});
