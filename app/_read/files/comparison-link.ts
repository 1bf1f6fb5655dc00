import { packText, unpackText } from "../../_behaviours/packed-text.ts";
import { readSharedPassage, rowOf } from "../../_behaviours/link-codec.ts";
import { allClaims } from "../../../engine/relations/all-claims.ts";
import { describePassage } from "../../../engine/links/describe-passage.ts";
import type { Passage } from "../../../engine/links/passage.ts";
import type { Claim, Position, Question } from "../../../engine/relations/question.ts";
import { textOf, type Lesson, type OwnArticle, type OwnComparison } from "../own-comparison.ts";
import { longestField, longestLink, longestQuotation, mostArticles, mostClaims, mostItems } from "./limits.ts";
import { Outside, Unexpected } from "./narrow.ts";
import {
  onlyOnce,
  readAddress,
  readDay,
  readProposedBy,
  readGroups,
  readId,
  readLanguage,
  readLesson,
  readUpdate,
  readVoice,
} from "./read-comparison.ts";

/**
 * What a link carries of a comparison: everything but the texts. Who has the articles finds the quotations in them again
 * (`join-texts.ts`).
 */
export interface Linked {
  readonly title: string;
  readonly articles: readonly LinkedArticle[];
  readonly questions: readonly Question<Position<LinkedClaim>>[];
  readonly lesson: Lesson | undefined;
}

export type LinkedArticle = Omit<OwnArticle, "blocks" | "left" | "from">;

/** A claim whose place is a passage to be found again. Its quotation stands as far as the passage holds it. */
export interface LinkedClaim extends Claim {
  readonly shared: Passage;
}

/** A link's fragment, without its #, and what should be said of its length; or why there is none. */
export type Packed = { readonly fragment: string; readonly told: string | undefined } | { readonly problem: string };

/** What a fragment comes to: nothing of this kind, a comparison, or a sentence on why it cannot be read. */
export type Unpacked = { readonly kind: "none" } | { readonly linked: Linked } | { readonly problem: string };

/** These fragments begin with this and a version; no anchor of a page, and no link to passages, does. */
const mark = "c~";
const version = "1.";

/** In characters; of what is longer is told that programs may cut it. */
const longLink = 8_000;
/** What a fragment may unpack to, in bytes: passages of one article have much in common. */
const mostUnpacked = 1_000_000;

/** Packs all of a comparison but its texts. Where that is long, passages go without their outlines, by which edits are told best. */
export async function packComparison(comparison: OwnComparison): Promise<Packed> {
  let fragment = await packed(comparison, true);
  if (fragment.length > longLink) fragment = await packed(comparison, false);
  const length = `${thousands(fragment.length)} characters`;
  if (fragment.length > longestLink)
    return {
      problem: `This comparison is too long for a link: ${length}, of at most ${thousands(longestLink)}. Save it as a file, and send that.`,
    };
  const told = `This link has ${length}, of at most ${thousands(longestLink)}; some programs for mail and messages cut links as long as that. A file is safer.`;
  return { fragment, told: fragment.length > longLink ? told : undefined };
}

/** Reads a fragment, with or without its #. It may come from anyone: whatever is in it, the answer is one of the three. */
export async function unpackComparison(fragment: string): Promise<Unpacked> {
  // A link in a sentence is often taken with the mark that follows it.
  const [given = ""] = (fragment.startsWith("#") ? fragment.slice(1) : fragment).split(":~:");
  const text = given.replace(/[^\w-]+$/, "");
  if (!text.startsWith(mark)) return { kind: "none" };
  if (text.length > longestLink)
    return { problem: "This link is longer than any that this page makes, and was not read." };
  if (!text.startsWith(mark + version))
    return /^c~\d+\./.test(text)
      ? {
          problem:
            "This link was made by another version of this page, and cannot be read here. Load the page anew, or ask for the file.",
        }
      : damaged;
  try {
    return {
      linked: readLinked(
        new Outside(JSON.parse(await unpackText(text.slice(mark.length + version.length), mostUnpacked))),
      ),
    };
  } catch {
    return damaged;
  }
}

const damaged = {
  problem:
    "This link is damaged, perhaps cut short on its way: what it holds cannot be read. Ask for it once more, or for the file.",
};

async function packed({ title, articles, questions, lesson }: OwnComparison, withOutlines: boolean): Promise<string> {
  const ids = articles.map(({ id }) => id);
  const texts = new Map(
    articles.map((article) => [article.id, { id: `a${ids.indexOf(article.id)}`, text: textOf(article) }]),
  );
  const claimRow = (claim: Claim) => {
    const article = texts.get(claim.article);
    if (!article) throw new Error(`a claim of no article: ${claim.article}`);
    const { outline, ...passage } = describePassage(article, claim);
    const { name, itself, through, key } = claim.voice;
    return [
      rowOf(withOutlines ? { ...passage, outline } : passage),
      claim.says,
      { name, itself, through, key },
      claim.lang ?? null,
      claim.translation ?? null,
    ];
  };
  const data = [
    title,
    articles.map(({ id, title, publisher, author, agency, published, url, lang, form, read }) =>
      [id, title, publisher, author, agency, published, url, lang, form, read].map((field) => field ?? null),
    ),
    questions.map(
      ({ id, ask, positions, compatible, updates, conflicts, withheld, rule, reviewed, silent, proposed }) => [
        id,
        ask,
        positions.map((position) => [position.id, position.says, position.claims.map(claimRow)]),
        compatible,
        updates,
        conflicts,
        withheld,
        rule ?? null,
        reviewed ?? null,
        silent ?? null,
        proposed ? [proposed.model, proposed.on, proposed.prompt] : null,
      ],
    ),
    lesson ?? null,
  ];
  return mark + version + (await packText(JSON.stringify(data)));
}

/** @throws Unexpected where something is not as it should be. */
function readLinked(data: Outside): Linked {
  const articles = data.at(1).list(mostArticles).map(readArticle);
  const ids = articles.map(({ id }) => id);
  onlyOnce(ids, "articles");
  const readInPart = articles.filter(({ read }) => read === "part").map(({ id }) => id);
  const questions = data
    .at(2)
    .list(mostItems)
    .map((question) => readQuestion(question, ids, readInPart));
  onlyOnce(
    questions.map(({ id }) => id),
    "questions",
  );
  if (allClaims(questions).length > mostClaims)
    throw new Unexpected("questions", `more than ${mostClaims} claims`, "fewer");
  return { title: data.at(0).text(longestField), articles, questions, lesson: readLesson(data.at(3), ids) };
}

function readQuestion(
  question: Outside,
  ids: readonly string[],
  readInPart: readonly string[],
): Question<Position<LinkedClaim>> {
  const positions = question
    .at(2)
    .list(mostItems)
    .map((position): Position<LinkedClaim> => ({
      id: readId(position.at(0)),
      says: position.at(1).text(longestField),
      claims: position
        .at(2)
        .list(mostItems)
        .map((claim) => readClaim(claim, ids)),
    }));
  onlyOnce(
    positions.map(({ id }) => id),
    "positions",
  );
  return {
    id: readId(question.at(0)),
    ask: question.at(1).text(longestField),
    positions,
    compatible: readGroups(question.at(3)),
    updates: question.at(4).list(mostItems).map(readUpdate),
    conflicts: readGroups(question.at(5)),
    withheld: readGroups(question.at(6)),
    elsewhere: [],
    ...(readInPart.length > 0 ? { readInPart } : {}),
    rule: question.at(7).isMissing ? undefined : readId(question.at(7)),
    reviewed: readDay(question.at(8)),
    silent: question.at(9).isMissing
      ? undefined
      : question
          .at(9)
          .list(mostItems)
          .map(readId)
          .filter((id) => ids.includes(id)),
    ...readProposedBy(question.at(10), [0, 1, 2]),
  };
}

function readArticle(article: Outside): LinkedArticle {
  return {
    id: readId(article.at(0)),
    title: article.at(1).text(longestField),
    publisher: article.at(2).maybe(longestField),
    author: article.at(3).maybe(longestField),
    agency: article.at(4).maybe(longestField),
    published: readDay(article.at(5)),
    url: readAddress(article.at(6)),
    lang: readLanguage(article.at(7)),
    form: article.at(8).isMissing ? undefined : article.at(8).oneOf(["retold"]),
    read: article.at(9).oneOf(["whole", "part"]),
  };
}

function readClaim(claim: Outside, ids: readonly string[]): LinkedClaim {
  const row = readSharedPassage(
    claim
      .at(0)
      .list(mostItems)
      .map((field) => field.raw),
  );
  const article = ids[Number(row?.article.slice(1))];
  if (!row || article === undefined) throw new Unexpected("a claim", "no passage", "a passage of one of the articles");
  const { quote, start, end } = row;
  return {
    article,
    start,
    end,
    quote: cleaned("whole" in quote ? quote.whole : `${quote.first} … ${quote.last}`),
    shared: { ...row, article },
    passage: 1,
    says: claim.at(1).text(longestQuotation),
    voice: readVoice(claim.at(2)),
    lang: claim.at(3).isMissing ? undefined : readLanguage(claim.at(3)),
    translation: claim.at(4).maybe(longestQuotation),
  };
}

/** Words as one line, without half characters. */
function cleaned(words: string): string {
  return words
    .replace(/\p{Cs}/gu, "\uFFFD")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

function thousands(count: number): string {
  return count.toLocaleString("en");
}
