import { relationKinds } from "../../engine/relations/relations.ts";
import { whole, schemaAddress } from "../_addresses.ts";
import { address, count, day, id, listOf, object, proposedBy, words } from "./schema-parts.ts";
import { siteName } from "../_site-name.ts";

/** What `/incidents/<incident>.json` holds, as a JSON Schema. Nothing may be there that is not described here. */
export function incidentSchema() {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: whole(schemaAddress),
    title: `An incident on ${siteName}`,
    description:
      "The accounts of one incident, the questions that editors ask of them, and how the answers stand to each other. Fields that are not known are left out.",
    ...object(
      {
        $schema: address,
        id,
        address,
        title: words,
        version: { ...day, description: "The day of its latest version; left out where none is recorded." },
        history: { ...address, description: "Where it is told what changed from version to version." },
        when: object(
          {
            from: {
              ...words,
              description: "A date, as 2024-01-16, or a moment with its zone, as 2024-01-15T23:30+03:00.",
            },
            to: words,
          },
          ["to"],
        ),
        where: listOf(object({ name: words, lat: { type: "number" }, lon: { type: "number" } }, ["lat", "lon"])),
        kind: { ...words, description: "What kind of event, as “missile strike”." },
        note: { ...listOf(words), description: "What the editors want a reader to know first: paragraphs." },
        notToBeConfusedWith: listOf(object({ incident: id, address })),
        accounts: listOf(account),
        prompts: { ...listOf(words), description: "What a class could talk about; may be empty." },
        questions: listOf(question),
      },
      ["version", "history"],
    ),
  };
}

const weight = {
  ...object({
    accounts: count,
    voices: { ...count, description: "Independent voices: one that several outlets carry counts once." },
  }),
};

const account = object(
  {
    id,
    name: { ...words, description: "By what the pages call it." },
    title: { ...words, description: "The headline, as published." },
    language: {
      ...words,
      description: "The language of the source and of its headline, as BCP 47 writes it; und where it is not known.",
    },
    publisher: words,
    agencies: listOf(words),
    author: words,
    through: { ...words, description: "Where it was read, if not at the publisher's." },
    published: {
      oneOf: [object({ kind: { enum: ["on", "about"] }, date: day }), object({ kind: { const: "undated" } })],
    },
    original: { ...address, description: "The address of the article as published." },
    form: {
      enum: ["retold", "full", "excerpt"],
      description: "Retold in words of the site's own, whole as published, or a part of it.",
    },
    read: {
      enum: ["whole", "part"],
      description:
        "How far the source was read. Of what was read in part nothing is said to be silent: what it does not mention may stand in the rest.",
    },
    inPassing: { type: "boolean", description: "The article is mainly about another incident." },
    address,
    articleAddress: address,
    textLanguage: {
      ...words,
      description:
        "The language of the text as it stands here; of a retold one mostly en. Only the headline is as published.",
    },
    text: {
      ...words,
      description: "The headline and the paragraphs, parted by blank lines: what the claims' positions are counted in.",
    },
    kinds: {
      ...listOf({ enum: ["paragraph", "heading", "quotation", "item"] }),
      description: "What each part of the text after the headline is; left out where all are paragraphs.",
    },
  },
  ["publisher", "author", "through", "original", "kinds"],
);

const claim = object(
  {
    account: id,
    quote: { ...words, description: "Words of the account's text." },
    translation: { ...words, description: "What the quotation says in English, in the editors' words." },
    start: { ...count, description: "Where the quotation begins in the account's text, in Unicode code points." },
    end: { ...count, description: "Where it ends, in code points; the last one not included." },
    points: {
      ...listOf(object({ start: count, end: count }, [])),
      description:
        "Of a suggestion: the words in the quotation in which it differs from others, as places in the account's text, in code points.",
    },
    paragraph: {
      ...count,
      description: "The paragraph that it begins in, as numbered on the page; 0 is the headline.",
    },
    says: { ...words, description: "What the claim comes to." },
    voice: object(
      {
        name: words,
        through: { ...words, description: "By whom the voice was relayed." },
        countsAs: { ...words, description: "Equal for voices that count as one." },
      },
      ["through"],
    ),
    address: { ...address, description: "The passage, in its place." },
  },
  ["translation", "points"],
);

const question = object(
  {
    id,
    ask: words,
    address,
    relation: {
      enum: [...relationKinds(), "silent"],
      description:
        "The strongest relation among its pairs of accounts; differs where a machine found that they differ, and whether both can be so was not judged; withheld where they answer and cannot be compared; unseen where one answers and another was read in part; found where a machine found an answer in one alone, and no silence follows.",
    },
    weight,
    positions: listOf(object({ id, says: words, weight, claims: listOf(claim) })),
    stances: {
      ...listOf(
        object(
          {
            positions: { ...listOf(id), minItems: 2, maxItems: 2 },
            kind: {
              enum: ["conflict", "update", "differing", "compatible", "withheld"],
              description: "Differing, of a suggestion: they differ, and whether both can be so was not judged.",
            },
            later: { ...id, description: "Of an update: the later position." },
            because: { ...words, description: "The editors' reason." },
          },
          ["later", "because"],
        ),
      ),
      description: "How every two positions stand to each other.",
    },
    pairs: {
      ...listOf(
        object(
          {
            accounts: { ...listOf(id), minItems: 2, maxItems: 2 },
            relation: { enum: relationKinds() },
            meant: {
              ...listOf(id),
              description:
                "Whom the relation is about: that reports the opposing position too, tells more, differs, is the later, or speaks at all.",
            },
            dispute: { type: "boolean", description: "Of an agreement: both report positions that conflict." },
            address,
          },
          ["meant", "dispute"],
        ),
      ),
      description: "Every two accounts of which one answers at least.",
    },
    silent: { ...listOf(id), description: "The accounts that were read whole and do not answer." },
    unseen: {
      ...listOf(id),
      description: "The accounts that were read in part and do not answer in that part; no silence follows.",
    },
    unread: {
      ...listOf(id),
      description: "Of a suggestion: the accounts in languages that are not read for suggestions; no silence follows.",
    },
    notFound: {
      ...listOf(id),
      description: "Of a suggestion: the accounts in which no answer was found; no silence follows.",
    },
    elsewhere: listOf(object({ incident: id, because: words })),
    rule: { ...id, description: "Of a suggestion: the rule by which it was found; /method/ tells it." },
    proposed: proposedBy(),
    status: { enum: ["reviewed", "suggested"], description: "Confirmed by an editor, or a machine's suggestion." },
    reviewed: { ...day, description: "The day on which an editor last confirmed it; a suggestion has none." },
  },
  ["rule", "proposed", "reviewed"],
);
