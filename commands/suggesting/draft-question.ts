import type { Claim, Question } from "../../engine/relations/question.ts";
import type { SuggestedClaim } from "../../engine/texts/suggested-question.ts";
import { quotationOf } from "../../library/quotation-of.ts";
import type { Article } from "../../library/shelf.ts";
import { slug } from "../../library/slug.ts";
import {
  freeId,
  listsOf,
  positionIds,
  writtenVoice,
  type WrittenClaim,
  type WrittenQuestion,
} from "../../library/written-question.ts";

export type Articles = ReadonlyMap<string, Article>;

/** A suggested question as a file has it: without a day of review, so that it stays a suggestion. `taken` gets its id. */
export function draftQuestion(suggested: Question, articles: Articles, taken: Set<string>): WrittenQuestion {
  const ids = positionIds(suggested.positions, new Set());
  return {
    id: freeId(slug(suggested.id) || "question", taken),
    ask: askOf(suggested),
    positions: suggested.positions.map((position) => ({
      id: ids.get(position.id) ?? position.id,
      says: position.says,
      claims: position.claims.map((claim) => draftClaim(claim, position.says, articles)),
    })),
    ...listsOf(suggested, (id) => ids.get(id)),
    rule: suggested.rule,
    ...(suggested.proposed ? { proposed: suggested.proposed } : {}),
  };
}

/** A claim as a file quotes it, with where it stands for who reviews it. */
export function draftClaim(claim: Claim, positionSays: string, articles: Articles): WrittenClaim {
  const article = articles.get(claim.article);
  if (!article) throw new Error(`a claim of ${claim.article}, which was not compared`);
  const block = article.blocks.findLast(({ start }) => start <= claim.start)?.number ?? 0;
  return {
    comment: `${article.short}, ${block === 0 ? "headline" : `paragraph ${block}`}`,
    article: claim.article,
    ...quotationOf(article.text, claim),
    voice: writtenVoice(claim.voice),
    ...(claim.voice.through === undefined ? {} : { through: claim.voice.through }),
    ...(claim.says === positionSays ? {} : { says: claim.says }),
  };
}

/** What is asked, with what is counted where a rule asks it of several things. */
function askOf({ ask, positions }: Question): string {
  const topic = (positions[0]?.claims[0] as Partial<SuggestedClaim> | undefined)?.topic;
  return topic === undefined ? ask : `${ask.replace(/\?$/, "")}: ${topic}?`;
}
