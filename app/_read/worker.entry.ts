import { engineArticle } from "../../engine/texts/engine-article.ts";
import { voiceOfWords } from "../../engine/reading/voice-of-words.ts";
import { consult } from "../../engine/proposals/consult.ts";
import { foundIn, incidentAmong } from "../_view/found-in.ts";
import type { FromWorker, ToWorker } from "./suggesting.ts";

/** So many milliseconds pass before it is told again where it is. */
const quiet = 100;

const say = (said: FromWorker) => postMessage(said);

// The engine, where it keeps nobody from reading and typing: an incident comes in, what it finds goes out.
addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if ("consult" in data) {
    const consulted = consult(data.consult.map(engineArticle), incidentAmong(data.pairs), data.answers);
    return say({ consulted });
  }
  if (!("incident" in data)) return say({ voice: voiceOfWords(engineArticle(data.article), data.span), of: data.span });
  let told = performance.now();
  const tell = (says: string, done: number, of: number) => {
    if (performance.now() - told < quiet) return;
    told = performance.now();
    say({ stage: { says, done, of } });
  };
  const found = foundIn(data.incident, "to find out", tell, data.listed, data.answers);
  say({ found });
});
