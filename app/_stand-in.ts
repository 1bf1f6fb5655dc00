import type { Article, Incident } from "../library/shelf.ts";

/**
 * What stands in where a kind of page has nothing to be made of, since Next refuses a route without pages: on a shelf that is empty, and
 * in builds that keep what has not changed. No page links to it, and the build drops it (`commands/build-site.ts`). Its id, for an incident,
 * an article, a question and a voice, is one that nothing else can have.
 */
export const standInId = "_";

const nothing = "Nothing";
/** The article that stands in; the incident has another besides. */
export const standInArticle = articleOf(standInId);
const [first, second] = [standInArticle, articleOf(`${standInId}2`)];

export const standIn: Incident = {
  id: standInId,
  private: false,
  formerly: [],
  title: nothing,
  when: { from: "2000-01-01" },
  where: [{ name: "Nowhere" }],
  kind: "nothing",
  notToBeConfusedWith: [],
  accounts: [
    { article: first, inPassing: false },
    { article: second, inPassing: false },
  ],
  prompts: [],
  questions: [
    {
      id: standInId,
      ask: "What?",
      positions: [
        {
          id: standInId,
          says: nothing,
          claims: [first, second].map(({ id }) => ({
            ...{ article: id, quote: nothing, start: 0, end: nothing.length, passage: 1, says: nothing },
            voice: { name: "Nobody", itself: false, key: standInId },
          })),
        },
      ],
      elsewhere: [],
      compatible: [],
      updates: [],
      conflicts: [],
      withheld: [],
      reviewed: "2000-01-01",
    },
  ],
  note: [],
  history: {
    versions: [{ day: "2000-01-01", changes: [] }],
    state: { title: nothing, time: "", place: "", kind: nothing, note: [], prompts: [], accounts: [], questions: [] },
  },
};

function articleOf(id: string): Article {
  return {
    id,
    private: false,
    formerly: [],
    title: nothing,
    short: id,
    agencies: [],
    published: { kind: "undated" },
    lang: "en",
    textLang: "en",
    form: "full",
    read: "whole",
    text: nothing,
    blocks: [{ kind: "headline", number: 0, start: 0, end: nothing.length, formats: [] }],
  };
}
