import { z } from "zod";
import type { LessonTool } from "./shelf.ts";

/** What the front matter of a lesson may hold (content/README.md, “A lesson”). */

const sentence = (what: string) => z.string({ error: what }).trim().min(1, { error: what });
const minutes = z.number({ error: "whole minutes" }).int({ error: "whole minutes" }).min(1).max(240);

const lessonTools: readonly LessonTool[] = [
  "sheet",
  "incident-sheet",
  "key",
  "judge",
  "blind",
  "projector",
  "question",
  "grid",
  "sources",
];

export const lessonSchema = z.strictObject({
  title: sentence("what the lesson is called"),
  minutes,
  aims: z.array(sentence("what pupils can do afterwards"), { error: "a list of aims" }).min(1),
  answers: z
    .union([z.literal(3), z.literal("relations")], {
      error: "3 (the same; both can be so; cannot both be so) or relations",
    })
    .default("relations"),
  bring: z.array(sentence("what the lesson needs"), { error: "a list of things" }).default([]),
  pairs: z
    .array(
      z.strictObject({
        incident: sentence("the id of an incident"),
        articles: z.array(sentence("the id of an account")).length(2, { error: "two accounts of the incident" }),
        question: sentence("the id of a question of the incident, with which the lesson begins"),
        questions: z
          .array(sentence("the id of a question of the incident"), {
            error: "the questions that are asked, as a list of ids",
          })
          .default([]),
      }),
      { error: "a list of pairs: the lesson's own first, then others that it can be given with" },
    )
    .min(1, { error: "one pair at least" }),
  steps: z
    .array(
      z.strictObject({
        minutes,
        title: sentence("the step in a few words"),
        how: sentence("what teacher and pupils do"),
        with: z.array(z.enum(lessonTools, { error: `one of ${lessonTools.join(", ")}` })).default([]),
      }),
      { error: "a list of steps" },
    )
    .min(1, { error: "one step at least" }),
});

export type LessonFields = z.infer<typeof lessonSchema>;
