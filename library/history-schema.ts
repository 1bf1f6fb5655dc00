import { z } from "zod";
import { changedKinds } from "../engine/history/change.ts";
import { date, sentence } from "./schema.ts";

/** What the front matter of `content/history/<incident>.md` may hold (content/README.md, “History”). */

const text = (what: string) => z.string({ error: what });

const change = z
  .strictObject({
    what: z.enum(changedKinds, { error: `one of ${changedKinds.join(", ")}` }),
    question: sentence("the id of a question").optional(),
    ask: sentence("what the question asks").optional(),
    account: sentence("the id of an account").optional(),
    name: sentence("what pages call the account").optional(),
    of: sentence("the answer, or both answers, that it is of").optional(),
    answers: z.array(sentence("an answer"), { error: "a list of answers" }).optional(),
    was: text("the words of before").optional(),
    is: text("the words of now").optional(),
  })
  .refine(({ was, is }) => was !== is, { error: "was, or is, or both, and not the same" })
  .refine(({ question, ask }) => (question === undefined) === (ask === undefined), {
    path: ["ask"],
    error: "what the question asks, where one is named",
  })
  .refine(({ account, name }) => (account === undefined) === (name === undefined), {
    path: ["name"],
    error: "what pages call the account, where one is named",
  });

const claim = z.strictObject({
  article: sentence("the id of an account"),
  quote: sentence("words of the article"),
  voice: sentence("who says it"),
  says: sentence("what it comes to").optional(),
  translation: sentence("what it says in English").optional(),
});

const question = z.strictObject({
  id: sentence("a question's id"),
  ask: sentence("the question"),
  reviewed: date.optional(),
  positions: z.array(
    z.strictObject({ id: sentence("a position's id"), says: sentence("the answer"), claims: z.array(claim) }),
  ),
  stances: z.array(
    z.strictObject({
      positions: z.array(sentence("the id of a position")).length(2, { error: "two positions" }),
      kind: z.enum(["conflict", "update", "compatible", "withheld", "differing"]),
      because: sentence("the reason").optional(),
    }),
  ),
  elsewhere: z.array(z.strictObject({ incident: sentence("the id of an incident"), because: sentence("the reason") })),
});

export const historySchema = z.strictObject({
  versions: z
    .array(
      z.strictObject({
        day: date,
        because: sentence("why, in a line").optional(),
        changes: z.array(change, { error: "a list of changes; of the first version []" }),
      }),
      { error: "a list of versions" },
    )
    .min(1, { error: "one version at least" }),
  state: z.strictObject(
    {
      title: sentence("the incident's title"),
      time: sentence("when it was"),
      place: text("where it was"),
      kind: sentence("what kind of event"),
      note: z.array(sentence("a paragraph")),
      prompts: z.array(sentence("something to talk about")),
      accounts: z.array(
        z.strictObject({
          id: sentence("the id of an account"),
          name: sentence("what pages call it"),
          text: sentence("its hash"),
        }),
      ),
      questions: z.array(question),
    },
    { error: "the state of the latest version, as npm run check -- --record writes it" },
  ),
});

export type HistoryFields = z.infer<typeof historySchema>;
