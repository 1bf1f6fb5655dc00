import { shortHash } from "../../engine/links/short-hash.ts";
import type { Claim, Position, Question } from "../../engine/relations/question.ts";
import { voiceName } from "../../engine/relations/voice-name.ts";
import type { Article, Incident } from "../../library/shelf.ts";
import { blockOf } from "../_view/block-of.ts";

/**
 * Nine characters that change when what is cited does: the text of an article; of an incident all its texts, questions and
 * claims. What is hashed is written out field by field: a version that somebody cited must not change with the program.
 */
export function versionOf(cited: Article | Incident): string {
  if (!known.has(cited)) known.set(cited, shortHash("text" in cited ? cited.text : stateOf(cited)));
  return known.get(cited) ?? "";
}

/** Every citation of every page asks it of the same few things. */
const known = new WeakMap<object, string>();

function stateOf({ title, note, accounts, questions }: Incident): string {
  const articles = new Map(accounts.map(({ article }) => [article.id, article]));
  const claimState = (claim: Claim) => {
    const { article, quote, start, end, voice, says } = claim;
    const own = articles.get(article);
    const block = own ? blockOf(own, claim) : 0;
    return {
      article,
      quote,
      start,
      end,
      block,
      voice: { name: voiceName(voice), through: voice.through, key: voice.key },
      says,
    };
  };
  const positionState = ({ id, says, claims }: Position) => ({ id, says, claims: claims.map(claimState) });
  const questionState = ({
    id,
    ask,
    positions,
    compatible,
    updates,
    conflicts,
    withheld,
    elsewhere,
    rule,
    proposed,
    reviewed,
  }: Question) => ({
    id,
    ask,
    positions: positions.map(positionState),
    compatible: [...compatible, ...withheld],
    updates,
    conflicts,
    elsewhere: elsewhere.map(({ incident, because, title }) => ({ incident, because, title })),
    withheld: withheld.length > 0 ? withheld : undefined,
    rule,
    proposed: proposed && [proposed.model, proposed.on, proposed.prompt],
    reviewed,
  });
  return JSON.stringify([
    title,
    note,
    accounts.map(({ article }) => [article.id, article.text]),
    questions.map(questionState),
  ]);
}
