import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import type { Answered } from "../../../engine/proposals/proposal.ts";
import type { ModelPair } from "./pairs.ts";
import { fromPlaces } from "./places.ts";

const span = z.tuple([z.number(), z.number()]);
const place = z.object({
  sentence: z.number().nullable(),
  at: span.optional(),
  figures: z.array(z.string()).optional(),
  voice: z.union([span, z.literal("none")]).optional(),
});
const places = z.object({
  oneIncident: z.string().optional(),
  entries: z.array(
    z.union([
      z.object({ asks: z.number(), a: place, b: place, label: z.string() }),
      z.object({ case: z.number().nullable(), both: z.string() }),
    ]),
  ),
});
/** A line of recorded answers: of which pair, what was asked, and the answer, or the places for which it stands. */
const line = z
  .object({
    of: z.string(),
    ask: z.string(),
    model: z.string(),
    on: z.string(),
    prompt: z.string(),
    answer: z.string().optional(),
    places: places.optional(),
  })
  .refine(({ answer, places: at }) => (answer === undefined) !== (at === undefined), { error: "an answer or places" });

export type Recorded = z.infer<typeof line>;

/** The lines of a file of answers (JSON Lines); none where it is not there. A line in another form is an error that names it. */
export function readRecorded(file: string): Recorded[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((text, at) => {
      if (text.trim() === "") return [];
      const parsed = line.safeParse(JSON.parse(text));
      if (!parsed.success) throw new Error(`${file}:${at + 1}: ${z.prettifyError(parsed.error)}`);
      return [parsed.data];
    });
}

/** What was answered on a pair, with the words of its texts. */
export function answersOn({ name, articles: [a, b] }: ModelPair, recorded: readonly Recorded[]): Answered[] {
  return recorded
    .filter(({ of }) => of === name)
    .map(({ ask, model, on, prompt, answer, places: at }) => {
      const [first, other] = ask.startsWith("order ") ? [b, a] : [a, b];
      return {
        ask,
        model,
        on,
        prompt,
        answer: answer ?? (at ? fromPlaces(at as Parameters<typeof fromPlaces>[0], first.text, other.text) : ""),
      };
    });
}
