import { z } from "zod";
import { idInWords, isId } from "../engine/relations/is-id.ts";
import { isDay } from "./is-day.ts";

/**
 * What the front matter of an article and of an incident may hold. A message says what was expected; where the
 * mistake is and what was found there, `front-matter.ts` adds.
 */

/** A text that says something. */
export const sentence = (what: string) => z.string({ error: what }).trim().min(1, { error: what });

/** The fields that hold a text in anybody's words. */
export const freeTexts: ReadonlySet<string> = new Set(
  (
    "title publisher agency author through short kind name says ask quote prefix suffix voice because was is how " +
    "aims bring prompts sameVoice"
  ).split(" "),
);

const id = (what: string) => z.string({ error: what }).refine(isId, { error: `${what}: ${idInWords}` });

const isMoment = (text: string) => {
  const [day = "", time = ""] = text.split("T");
  return isDay(day) && /^([01]\d|2[0-3]):[0-5]\d([+-]\d{2}:\d{2}|Z)$/.test(time);
};

/** A day, as 2024-01-16. */
export const date = z
  .string({ error: "a date, as 2024-01-16" })
  .refine(isDay, { error: "a date that exists, as 2024-01-16" });
const dateOrMoment = z.string({ error: "a date, as 2024-01-16" }).refine((text) => isDay(text) || isMoment(text), {
  error: "a date, as 2024-01-16, or a time with its zone, as 2024-01-15T23:30+03:00",
});

const names = (what: string) =>
  z.union([sentence(what).transform((name) => [name]), z.array(sentence(what)).min(1)], { error: what });

const address = "the address of the original, with https://, or “none”";

const language = "the language of the source, as fil or pt-BR, if it is not English";

export const articleSchema = z
  .strictObject({
    title: sentence("the headline as published"),
    publisher: sentence("who published it, or “not stated”"),
    medium: z
      .enum(["website", "page", "encyclopedia"], {
        error: "website (a news site), page (another’s own page) or encyclopedia; nothing for a newspaper or magazine",
      })
      .optional(),
    agency: names("the agency whose text it carries, or a list of them").optional(),
    author: sentence("who wrote it, by name").optional(),
    through: sentence("where it was read, if not at the publisher's").optional(),
    short: sentence("two or three words by which pages call this account").optional(),
    formerly: z.array(id("an id that this article had"), { error: "a list of ids" }).default([]),
    published: z.union([date, z.strictObject({ about: date }), z.literal("undated")], {
      error: "a date that exists, as 2024-01-16, or { about: 2024-01-16 }, or “undated”",
    }),
    url: z
      .string({ error: address })
      .refine((url) => url === "none" || (/^https?:\/\/[^\s/]/.test(url) && URL.canParse(url)), { error: address }),
    lang: z
      .string({ error: language })
      .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/, { error: language })
      .optional(),
    text: z.enum(["retold", "full", "excerpt"], { error: "retold, full or excerpt" }),
    read: z.enum(["whole", "part"], { error: "how far the source was read: whole or part" }).optional(),
  })
  .refine((article) => article.text !== "full" || article.read !== "part", {
    path: ["read"],
    error: "whole, since the text is full; or “text: excerpt”",
  })
  .refine((article) => article.publisher !== "not stated" || article.short !== undefined, {
    path: ["short"],
    error: "two or three words by which pages call this account, since no publisher is stated",
  });

const claim = z.strictObject({
  article: sentence("the id of an account of this incident"),
  quote: sentence("words of the article that give the answer"),
  prefix: z.string({ error: "the words just before the quotation" }).optional(),
  suffix: z.string({ error: "the words just after the quotation" }).optional(),
  voice: sentence("who says it: “Speaker, Body”, a body, or “itself”").refine((voice) => voice.split(",").length <= 2, {
    error: "at most one comma: “Speaker, Body”",
  }),
  through: sentence("by whom the voice was relayed").optional(),
  says: sentence("what this claim comes to, where it is less than its position").optional(),
  translation: sentence("what the quotation says in English, where it is in another language").optional(),
});

const because = sentence("a sentence that gives the reason").optional();
const group = z.strictObject({
  positions: z.array(sentence("the id of a position of this question")).min(2, { error: "two positions or more" }),
  because,
});

const question = z.strictObject({
  id: id("a question's id").refine((text) => !/^p\d+$/.test(text), {
    error: "another id: p1, p2, … name paragraphs in links",
  }),
  ask: sentence("the question").refine((text) => text.endsWith("?"), { error: "a question, with its question mark" }),
  positions: z
    .array(
      z.strictObject({
        id: id("a position's id"),
        says: sentence("the answer, in a few words"),
        claims: z
          .array(claim, { error: "a list of claims" })
          .min(1, { error: "one claim at least: a position that nobody takes is none" }),
      }),
      { error: "a list of positions" },
    )
    .min(1, { error: "one position at least" }),
  compatible: z.array(group).default([]),
  updates: z
    .array(
      z.strictObject({
        later: sentence("the id of the later position"),
        earlier: sentence("the id of the position that it updates"),
        because,
      }),
    )
    .default([]),
  conflicts: z.array(group).default([]),
  elsewhere: z
    .array(
      z.strictObject({
        incident: sentence("the id of another incident"),
        because: sentence("what that incident's accounts say to it"),
      }),
    )
    .default([]),
  withheld: z.array(group).optional(),
  rule: id("the id of one of the engine's rules").optional(),
  // Of what a language model proposed: which, when, asked in which words.
  proposed: z
    .strictObject(
      { model: sentence("the model's name"), on: date, prompt: sentence("the version of what it was asked") },
      { error: "{ model: …, on: 2026-11-27, prompt: … }" },
    )
    .optional(),
  // Without it a question is a suggestion.
  reviewed: date.optional(),
});

/** In UTF-16 units: about four lines of a discussion sheet. */
const longestPrompt = 300;

export const incidentSchema = z.strictObject({
  title: sentence("what happened, where"),
  formerly: z.array(id("an id that this incident had"), { error: "a list of ids" }).default([]),
  when: z.strictObject({ from: dateOrMoment, to: dateOrMoment.optional() }, { error: "{ from: …, to: … }" }),
  where: z
    .array(
      z.strictObject({
        name: sentence("a place"),
        lat: z.number({ error: "degrees north, -90 to 90" }).min(-90).max(90).optional(),
        lon: z.number({ error: "degrees east, -180 to 180" }).min(-180).max(180).optional(),
      }),
      { error: "a list of places, as [{ name: Erbil }]" },
    )
    .min(1, { error: "one place at least" }),
  kind: sentence("what kind of event, as “missile strike”"),
  notToBeConfusedWith: z.array(sentence("the id of an incident")).default([]),
  accounts: z
    .array(sentence("the id of an article"), { error: "a list of article ids" })
    .min(1, { error: "one account at least" }),
  inPassing: z.array(sentence("the id of an account")).default([]),
  sameVoice: z.array(z.array(sentence("the name of a voice")).min(2, { error: "two names or more" })).default([]),
  prompts: z
    .array(
      sentence("something to talk about, in a sentence or two").refine((text) => text.length <= longestPrompt, {
        error: `at most ${longestPrompt} characters: it is printed with room to write`,
      }),
      { error: "a list of things to talk about" },
    )
    .default([]),
  questions: z.array(question, { error: "a list of questions" }).default([]),
});

export type ArticleFields = z.infer<typeof articleSchema>;
export type IncidentFields = z.infer<typeof incidentSchema>;
export type QuestionFields = IncidentFields["questions"][number];
