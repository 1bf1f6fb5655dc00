import { comparisonSchemaAddress, whole } from "../_addresses.ts";
import { address, count, day, id, listOf, object, proposedBy, words } from "./schema-parts.ts";
import { siteName } from "../_site-name.ts";

/** What a file holds that a reader saved on `/read/`, as a JSON Schema. Nothing may be there that is not described here. */
export function comparisonSchema() {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: whole(comparisonSchemaAddress),
    title: `A reader’s own comparison on ${siteName}`,
    description:
      "Articles that a reader brought, and the questions that they asked of them, with the answers marked in the texts. Fields that are not known are left out. Places are UTF-16 units of an article’s title and blocks, joined by blank lines (two line feeds).",
    ...object(
      {
        format: { const: "parallax-comparison" },
        version: { const: 1, description: "Later versions of the page open every earlier version of the file." },
        id: { type: "string", pattern: "^[a-z0-9]{1,100}$", description: "Its name in the browser that made it." },
        title: { type: "string", description: "What happened, in the reader’s words; may be empty." },
        articles: { ...listOf(article), description: "In the reader’s order." },
        questions: listOf(question),
        dismissed: { ...listOf(words), description: "The ids of suggestions that the reader does not want to see." },
        answers: {
          ...listOf(
            object({ ask: words, answer: text, failed: text, model: words, on: day, prompt: words }, ["failed"]),
          ),
          description:
            "What a language model answered on the articles, as it came; proposals are made of it and checked anew whenever the file is opened.",
        },
        lesson: {
          ...object({
            a: id,
            b: id,
            blind: {
              type: "boolean",
              description: "Without publisher, byline and headline until something is judged.",
            },
            three: { type: "boolean", description: "Answered with one of three; otherwise with a relation." },
            questions: { ...listOf(id), description: "The questions that are asked; none where all are." },
          }),
          description: "What a class is asked: whoever opens the file judges these two articles first.",
        },
        link: {
          ...text,
          description: "The fragment of the link from which it came, as long as articles of it are missing.",
        },
      },
      ["answers", "lesson", "link"],
    ),
  };
}

const text = { type: "string" };
const language = { ...words, description: "As BCP 47 writes it; und where it is not known." };

const article = object(
  {
    id,
    title: { ...text, description: "The headline." },
    publisher: text,
    author: text,
    agency: text,
    published: day,
    url: address,
    lang: language,
    incident: { ...id, description: "Of an article of the shelf: the incident under which its editors list it." },
    form: {
      const: "retold",
      description: "Of an article of the shelf that is told there in other words than its source’s.",
    },
    read: { enum: ["whole", "part"], description: "Of what was read in part nothing is said to be silent." },
    blocks: listOf(object({ kind: { enum: ["paragraph", "heading", "quotation", "item"] }, text })),
    left: {
      ...listOf(
        object(
          {
            text,
            because: text,
            isStory: { type: "boolean" },
            at: { type: "integer", minimum: 0, description: "Before which of the blocks it stood, counted from 0." },
          },
          ["at"],
        ),
      ),
      description: "Lines that were taken for furniture of a page, and why; they can be taken back.",
    },
    from: {
      type: "object",
      additionalProperties: text,
      description: "Where each particular was found, in words, by the name of its field.",
    },
  },
  ["publisher", "author", "agency", "published", "url", "incident", "form"],
);

const claim = object(
  {
    article: id,
    start: { ...count, description: "Where the quotation begins in the article’s text." },
    end: { ...count, description: "Where it ends; the last unit not included." },
    quote: { ...words, description: "The words that stand there." },
    lang: { ...language, description: "Of a quotation that is not in English." },
    translation: { ...text, description: "What it says in English, in the reader’s or the editors’ words." },
    passage: {
      type: "integer",
      minimum: 1,
      description: "Which of the article’s passages on this question it stands in.",
    },
    voice: object(
      {
        name: text,
        itself: { type: "boolean", description: "The outlet speaks itself." },
        through: { ...text, description: "By whom the voice was relayed." },
        key: { ...text, description: "Equal for voices that count as one." },
      },
      ["name", "through"],
    ),
    says: { ...text, description: "What the claim comes to." },
  },
  ["lang", "translation"],
);

const group = object({ positions: { ...listOf(id), minItems: 2 }, because: text }, ["because"]);

const question = object(
  {
    id,
    ask: text,
    positions: listOf(object({ id, says: text, claims: { ...listOf(claim), minItems: 1 } })),
    compatible: { ...listOf(group), description: "Groups of positions of which any two can both hold." },
    updates: listOf(object({ later: id, earlier: id, because: text }, ["because"])),
    conflicts: {
      ...listOf(group),
      description: "Reasons for conflicts. Two positions that no list names conflict as well.",
    },
    withheld: { ...listOf(group), description: "Groups of positions that cannot be compared." },
    elsewhere: {
      ...listOf(object({ incident: id, title: text, because: text })),
      description: "What the accounts of another incident say to this.",
    },
    readInPart: { ...listOf(id), description: "Articles that were read in part." },
    notRead: { ...listOf(id), description: "Of a suggestion: articles in languages in which nothing was looked for." },
    silent: {
      ...listOf(id),
      description:
        "Articles of which the reader says that they do not answer. Of any other without a claim nothing follows.",
    },
    rule: { ...id, description: "The engine’s rule that suggested it first." },
    proposed: proposedBy(),
    reviewed: { ...day, description: "The day on which the reader asked or confirmed it." },
  },
  ["readInPart", "notRead", "silent", "rule", "proposed", "reviewed"],
);
