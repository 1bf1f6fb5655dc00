import { isDay } from "../../../library/is-day.ts";
import type { Answered } from "../../../engine/proposals/proposal.ts";
import { allClaims } from "../../../engine/relations/all-claims.ts";
import { numberPassages } from "../../../engine/relations/number-passages.ts";
import type { Claim, Group, Position, Question, Stances, Update, Voice } from "../../../engine/relations/question.ts";
import { idPattern } from "../../../engine/relations/is-id.ts";
import type { Lesson, OwnArticle, OwnBlock, OwnComparison } from "../own-comparison.ts";
import { findQuotation } from "./find-quotation.ts";
import {
  longestAnswer,
  longestField,
  longestLink,
  longestQuotation,
  longestText,
  mostAnswers,
  mostArticles,
  mostBlocks,
  mostClaims,
  mostDismissed,
  mostItems,
} from "./limits.ts";
import type { Outside } from "./narrow.ts";
import { Unexpected } from "./narrow.ts";

export const format = "parallax-comparison";
export const version = 1;

/** What came of reading: the comparison, and a sentence for each thing of it that could not be taken as it was. */
export interface Read {
  readonly comparison: OwnComparison;
  readonly told: readonly string[];
}

/**
 * A comparison from what a file holds, narrowed field by field.
 *
 * @throws Unexpected where something is not as it should be.
 */
export function readComparison(file: Outside): Read {
  const articles = file.at("articles").list(mostArticles).map(readArticle);
  const ids = articles.map(({ id }) => id);
  onlyOnce(ids, "articles");
  const questions = file
    .at("questions")
    .list(mostItems)
    .map((question) => readQuestion(question, ids));
  return placed({
    format,
    version,
    id: file.at("id").like((text) => /^[a-z0-9]{1,100}$/.test(text), "lower-case letters and digits"),
    title: file.at("title").text(longestField),
    articles,
    questions,
    dismissed: file
      .at("dismissed")
      .list(mostDismissed)
      .map((one) => one.text(longestField)),
    answers: file.at("answers").isMissing ? undefined : file.at("answers").list(mostAnswers).map(readAnswered),
    lesson: readLesson(file.at("lesson"), ids),
    link: file.at("link").maybe(longestLink),
  });
}

function readAnswered(answered: Outside): Answered {
  const on = readDay(answered.at("on"));
  if (on === undefined) throw new Unexpected("answers", "no day", "the day on which it was answered");
  return {
    ask: answered.at("ask").text(longestField),
    answer: answered.at("answer").text(longestAnswer),
    failed: answered.at("failed").maybe(longestField),
    model: answered.at("model").text(longestField),
    on,
    prompt: answered.at("prompt").text(longestField),
  };
}

/** What a class is asked, where it is asked anything. */
export function readLesson(lesson: Outside, articles: readonly string[]): Lesson | undefined {
  if (lesson.isMissing) return undefined;
  const article = (name: "a" | "b") =>
    lesson.at(name).like((id) => articles.includes(id), "the id of one of its articles");
  return {
    a: article("a"),
    b: article("b"),
    blind: lesson.at("blind").truth(),
    three: lesson.at("three").truth(),
    questions: lesson.at("questions").list(mostItems).map(readId),
  };
}

/** The comparison with every quotation where it stands in its article; what is nowhere is left out and told. */
export function placed(comparison: OwnComparison): Read {
  const { articles, questions } = comparison;
  if (allClaims(questions).length > mostClaims)
    throw new Unexpected("questions", `more than ${mostClaims} claims`, "fewer");
  onlyOnce(
    questions.map(({ id }) => id),
    "questions",
  );
  const told: string[] = [];
  const find = findQuotation(articles);
  const asked = questions.flatMap((question): Question[] => {
    const positions = question.positions.flatMap((position): Position[] => {
      const claims = position.claims.flatMap((claim): Claim[] => {
        const found = find(claim);
        if (found.told !== undefined) told.push(`Under “${question.ask}”: ${found.told}`);
        return found.claim ? [found.claim] : [];
      });
      return claims.length > 0 ? [{ ...position, claims }] : [];
    });
    if (positions.length === 0) {
      told.push(`The question “${question.ask}” was left out, since no quotation answers it.`);
      return [];
    }
    return [
      {
        ...question,
        ...stancesAmong(
          question,
          positions.map(({ id }) => id),
        ),
        positions: numberPassages(positions),
      },
    ];
  });
  return { comparison: { ...comparison, questions: asked }, told };
}

function readArticle(article: Outside): OwnArticle {
  const read: OwnArticle = {
    id: readId(article.at("id")),
    title: article.at("title").text(longestField),
    publisher: article.at("publisher").maybe(longestField),
    author: article.at("author").maybe(longestField),
    agency: article.at("agency").maybe(longestField),
    published: readDay(article.at("published")),
    url: readAddress(article.at("url")),
    lang: readLanguage(article.at("lang")),
    incident: article.at("incident").isMissing ? undefined : readId(article.at("incident")),
    form: article.at("form").isMissing ? undefined : article.at("form").oneOf(["retold"]),
    read: article.at("read").oneOf(["whole", "part"]),
    blocks: article
      .at("blocks")
      .list(mostBlocks)
      .map((block): OwnBlock => ({
        kind: block.at("kind").oneOf(["paragraph", "heading", "quotation", "item"]),
        text: block.at("text").text(longestText),
      })),
    left: article
      .at("left")
      .list(mostBlocks)
      .map((one) => ({
        text: one.at("text").text(longestText),
        because: one.at("because").text(longestField),
        isStory: one.at("isStory").truth(),
        at: one.at("at").isMissing ? undefined : one.at("at").count(),
      })),
    from: article.at("from").texts(20, longestField),
  };
  const length = read.blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (length > longestText)
    throw new Unexpected(`the text of “${read.title}”`, `${length} characters`, `at most ${longestText}`);
  return read;
}

function readQuestion(question: Outside, articles: readonly string[]): Question {
  const positions = question
    .at("positions")
    .list(mostItems)
    .map((position) => readPosition(position, articles));
  const accounts = (name: string) => {
    const list = question.at(name);
    return list.isMissing
      ? undefined
      : list
          .list(mostArticles)
          .map(readId)
          .filter((id) => articles.includes(id));
  };
  onlyOnce(
    positions.map(({ id }) => id),
    "positions",
  );
  return {
    id: readId(question.at("id")),
    ask: question.at("ask").text(longestField),
    positions,
    compatible: readGroups(question.at("compatible")),
    updates: question.at("updates").list(mostItems).map(readUpdate),
    conflicts: readGroups(question.at("conflicts")),
    withheld: readGroups(question.at("withheld")),
    elsewhere: question
      .at("elsewhere")
      .list(mostItems)
      .map((other) => ({
        incident: readId(other.at("incident")),
        title: other.at("title").text(longestField),
        because: other.at("because").text(longestField),
      })),
    readInPart: accounts("readInPart"),
    notRead: accounts("notRead"),
    silent: accounts("silent"),
    rule: question.at("rule").isMissing ? undefined : readId(question.at("rule")),
    ...readProposedBy(question.at("proposed")),
    reviewed: readDay(question.at("reviewed")),
  };
}

function readPosition(position: Outside, articles: readonly string[]): Position {
  return {
    id: readId(position.at("id")),
    says: position.at("says").text(longestField),
    claims: position
      .at("claims")
      .list(mostItems)
      .map((claim) => readClaim(claim, articles)),
  };
}

function readClaim(claim: Outside, articles: readonly string[]): Claim {
  return {
    article: claim
      .at("article")
      .like((id) => articles.includes(id), `the id of one of its articles (${articles.join(", ")})`.slice(0, 200)),
    start: claim.at("start").count(),
    end: claim.at("end").count(),
    quote: claim.at("quote").text(longestQuotation),
    lang: claim.at("lang").isMissing ? undefined : readLanguage(claim.at("lang")),
    translation: claim.at("translation").maybe(longestQuotation),
    // Counted anew when every quotation has its place.
    passage: 1,
    voice: readVoice(claim.at("voice")),
    says: claim.at("says").text(longestQuotation),
  };
}

export function readVoice(voice: Outside): Voice {
  return {
    name: voice.at("name").maybe(longestField),
    itself: voice.at("itself").truth(),
    through: voice.at("through").maybe(longestField),
    key: voice.at("key").text(longestField),
  };
}

export function readGroups(groups: Outside): Group[] {
  return groups.list(mostItems).map((group) => ({
    positions: group.at("positions").list(mostItems).map(readId),
    because: group.at("because").maybe(longestField),
  }));
}

export function readUpdate(update: Outside): Update {
  return {
    later: readId(update.at("later")),
    earlier: readId(update.at("earlier")),
    because: update.at("because").maybe(longestField),
  };
}

/** What is said of positions that are there. */
export function stancesAmong(
  { compatible, updates, conflicts, withheld }: Stances,
  positions: readonly string[],
): Stances {
  const among = (groups: readonly Group[]) =>
    groups
      .map((group) => ({ ...group, positions: [...new Set(group.positions)].filter((id) => positions.includes(id)) }))
      .filter((group) => group.positions.length > 1);
  return {
    compatible: among(compatible),
    updates: updates.filter(
      ({ later, earlier }) => later !== earlier && positions.includes(later) && positions.includes(earlier),
    ),
    conflicts: among(conflicts),
    withheld: among(withheld),
  };
}

export function readId(id: Outside): string {
  return id.like(
    (text) => text.length <= 200 && new RegExp(idPattern).test(text),
    "an id: lower-case letters, digits and hyphens",
  );
}

/** Which language model had proposed a question, if one had: by the names of the fields, or their places in a row. */
export function readProposedBy(
  proposed: Outside,
  [model, on, prompt]: readonly (string | number)[] = ["model", "on", "prompt"],
): Pick<Question, "proposed"> {
  if (proposed.isMissing) return {};
  const day = readDay(proposed.at(on ?? ""));
  if (day === undefined) throw new Unexpected("proposed", "no day", "the day on which it was proposed");
  return {
    proposed: {
      model: proposed.at(model ?? "").text(longestField),
      on: day,
      prompt: proposed.at(prompt ?? "").text(longestField),
    },
  };
}

export function readDay(day: Outside): string | undefined {
  return day.isMissing ? undefined : day.like(isDay, "a day that exists, as 2024-01-16");
}

export function readAddress(address: Outside): string | undefined {
  return address.isMissing
    ? undefined
    : address.like((text) => /^https?:\/\/[^\s/]/.test(text) && URL.canParse(text), "an address with https://");
}

export function readLanguage(lang: Outside): string {
  return lang.like((text) => /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(text), "a language, as en or pt-BR");
}

/** @throws Unexpected where an id is there twice. */
export function onlyOnce(ids: readonly string[], what: string): void {
  const twice = ids.find((id, i) => ids.indexOf(id) < i);
  if (twice !== undefined) throw new Unexpected(what, `“${twice}” twice`, "an id of its own for each");
}
