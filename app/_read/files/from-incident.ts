import { isEnglish } from "../../../engine/language-of.ts";
import { voiceName } from "../../../engine/relations/voice-name.ts";
import type { Claim, Group, Position, Question, Update, Voice } from "../../../engine/relations/question.ts";
import { textOf, type OwnArticle } from "../own-comparison.ts";
import { longestField, longestQuotation, longestText, mostArticles, mostBlocks, mostItems } from "./limits.ts";
import { Unexpected, type Outside } from "./narrow.ts";
import {
  format,
  onlyOnce,
  placed,
  readAddress,
  readDay,
  readProposedBy,
  readId,
  readLanguage,
  version,
  type Read,
} from "./read-comparison.ts";

/** Whether something may be an incident's data, as `/incidents/<incident>.json` gives it. */
export function isIncident(value: unknown): boolean {
  return typeof value === "object" && value !== null && "accounts" in value && "questions" in value;
}

/**
 * An incident of the shelf as a comparison of the reader's own, to go on with. What the engine suggested is left for it to suggest again; what a comparison has no place for, as the places, the
 * note and other incidents, is left out.
 *
 * @throws Unexpected where something is not as it should be.
 */
export function fromIncident(file: Outside): Read {
  const incident = readId(file.at("id"));
  const articles = file
    .at("accounts")
    .list(mostArticles)
    .map((account): OwnArticle => ({ ...readAccount(account), incident }));
  onlyOnce(
    articles.map(({ id }) => id),
    "accounts",
  );
  const texts = new Map(articles.map((article) => [article.id, new CodePoints(textOf(article))]));
  const readInPart = articles.filter(({ read }) => read === "part").map(({ id }) => id);
  const questions = file
    .at("questions")
    .list(mostItems)
    .filter((question) => !question.at("reviewed").isMissing)
    .map((question) => readQuestion(question, articles, texts, readInPart));
  return placed({
    format,
    version,
    id: incident.replaceAll("-", ""),
    title: file.at("title").text(longestField),
    articles,
    questions,
    dismissed: [],
  });
}

function readAccount(account: Outside): OwnArticle {
  const [title = "", ...paragraphs] = account.at("text").paragraphs(longestText, mostBlocks);
  const published = account.at("published");
  const kinds = account.at("kinds");
  const agencies = account
    .at("agencies")
    .list(mostItems)
    .map((agency) => agency.text(longestField));
  const isAbout = published.at("kind").oneOf(["on", "about", "undated"]) === "about";
  return {
    id: readId(account.at("id")),
    title,
    publisher: account.at("publisher").maybe(longestField),
    author: account.at("author").maybe(longestField),
    agency: agencies.length > 0 ? agencies.join(", ") : undefined,
    published: readDay(published.at("date")),
    url: readAddress(account.at("original")),
    lang: readLanguage(account.at("textLanguage")),
    form: account.at("form").oneOf(["retold", "full", "excerpt"]) === "retold" ? "retold" : undefined,
    read: account.at("read").oneOf(["whole", "part"]),
    blocks: paragraphs.map((text, i) => ({
      kind: kinds.isMissing ? "paragraph" : kinds.at(i).oneOf(["paragraph", "heading", "quotation", "item"]),
      text,
    })),
    left: [],
    from: { title: "the shelf", published: isAbout ? "the shelf, about that day" : "the shelf" },
  };
}

function readQuestion(
  question: Outside,
  articles: readonly OwnArticle[],
  texts: ReadonlyMap<string, CodePoints>,
  readInPart: readonly string[],
): Question {
  const positions = question
    .at("positions")
    .list(mostItems)
    .map((position): Position => ({
      id: readId(position.at("id")),
      says: position.at("says").text(longestField),
      claims: position
        .at("claims")
        .list(mostItems)
        .map((claim) => readClaim(claim, articles, texts)),
    }));
  const groups: Record<"compatible" | "conflicts" | "withheld", Group[]> = {
    compatible: [],
    conflicts: [],
    withheld: [],
  };
  const updates: Update[] = [];
  for (const stance of question.at("stances").list(mostItems * mostItems)) {
    const [one = "", other = ""] = stance.at("positions").list(2).map(readId);
    const because = stance.at("because").maybe(longestField);
    const kind = stance.at("kind").oneOf(["conflict", "update", "compatible", "withheld"]);
    if (kind === "update") {
      const later = readId(stance.at("later"));
      updates.push({ later, earlier: later === one ? other : one, because });
    } else if (kind !== "conflict") groups[kind].push({ positions: [one, other], because });
    else if (because !== undefined) groups.conflicts.push({ positions: [one, other], because });
  }
  return {
    id: readId(question.at("id")),
    ask: question.at("ask").text(longestField),
    positions,
    ...groups,
    updates,
    elsewhere: [],
    ...(readInPart.length > 0 ? { readInPart } : {}),
    // Of what was read in part its editors say the same: that nothing in it answers.
    silent: ["silent", "unseen"]
      .filter((name) => !question.at(name).isMissing)
      .flatMap((name) => question.at(name).list(mostArticles).map(readId)),
    rule: question.at("rule").isMissing ? undefined : readId(question.at("rule")),
    ...readProposedBy(question.at("proposed")),
    reviewed: readDay(question.at("reviewed")),
  };
}

function readClaim(claim: Outside, articles: readonly OwnArticle[], texts: ReadonlyMap<string, CodePoints>): Claim {
  const id = readId(claim.at("account"));
  const [article, text] = [articles.find((one) => one.id === id), texts.get(id)];
  if (!article || !text) throw new Unexpected("a claim", `the account “${id}”`, "one of the incident’s accounts");
  return {
    article: id,
    start: text.unitAt(claim.at("start").count()),
    end: text.unitAt(claim.at("end").count()),
    quote: claim.at("quote").text(longestQuotation),
    ...(isEnglish(article.lang) ? {} : { lang: article.lang }),
    translation: claim.at("translation").maybe(longestQuotation),
    passage: 1,
    voice: readVoice(claim.at("voice"), article),
    says: claim.at("says").text(longestQuotation),
  };
}

function readVoice(voice: Outside, { publisher }: OwnArticle): Voice {
  const said = voice.at("name").text(longestField);
  const itself = said === voiceName({ name: publisher, itself: true, key: "" });
  return {
    name: itself ? publisher : said,
    itself,
    through: voice.at("through").maybe(longestField),
    key: voice.at("countsAs").text(longestField),
  };
}

/** A text in which places are told in code points. */
class CodePoints {
  private readonly starts: number[] = [];

  constructor(private readonly text: string) {
    let at = 0;
    for (const point of text) {
      this.starts.push(at);
      at += point.length;
    }
  }

  unitAt(point: number): number {
    return this.starts[point] ?? this.text.length;
  }
}
