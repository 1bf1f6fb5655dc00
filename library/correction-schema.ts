import { z } from "zod";
import { date, sentence } from "./schema.ts";

/** What the front matter of `content/corrections.md` may hold (content/README.md, “Corrections”). */

const place = z
  .strictObject({
    article: sentence("the id of an article").optional(),
    incident: sentence("the id of an incident").optional(),
    question: sentence("the id of a question of that incident").optional(),
  })
  .refine(({ article, incident }) => article !== undefined || incident !== undefined, {
    error: "an article, an incident, or an incident and a question: { incident: …, question: … }",
  })
  .refine(({ incident, question }) => question === undefined || incident !== undefined, {
    path: ["incident"],
    error: "the id of the incident that the question is asked of",
  });

export const correctionsSchema = z.strictObject({
  corrections: z.array(
    z.strictObject({
      date,
      was: sentence("what the shelf said, as a sentence"),
      is: sentence("what is so, as a sentence"),
      where: z.array(place, { error: "a list of places" }).min(1, { error: "one place at least" }),
    }),
    { error: "a list of corrections" },
  ),
});

export type CorrectionFields = z.infer<typeof correctionsSchema>;
