import { isId } from "../../engine/relations/is-id.ts";
import type { Claim, Group, Stances } from "../../engine/relations/question.ts";
import type { SuggestedQuestion } from "../../engine/texts/suggested-question.ts";
import { quotationOf } from "../../library/quotation-of.ts";
import type { Article } from "../../library/shelf.ts";
import { slug } from "../../library/slug.ts";

/** A question, or a part of one, as it is to stand in an incident's file. A comment is for who reviews it. */
export interface DraftQuestion extends Lists {
  readonly comment?: string;
  readonly id: string;
  readonly ask?: string;
  readonly positions: readonly DraftPosition[];
  readonly rule?: string;
}

export interface DraftPosition {
  readonly comment?: string;
  readonly id: string;
  readonly says?: string;
  readonly claims: readonly DraftClaim[];
}

export interface DraftClaim {
  readonly comment?: string;
  readonly article: string;
  readonly quote: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly voice: string;
  readonly through?: string;
  readonly says?: string;
}

/** How positions stand to each other. An empty list is not there. */
export type Lists = Partial<Stances>;

export type Articles = ReadonlyMap<string, Article>;

/** Words of an answer that stand for it as an id. */
const wordsOfId = 4;

/** A suggested question as a file has it: without a day of review, so that it stays a suggestion. `taken` gets its id. */
export function draftQuestion(suggested: SuggestedQuestion, articles: Articles, taken: Set<string>): DraftQuestion {
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
  };
}

/** A claim as a file quotes it, with where it stands for who reviews it. */
export function draftClaim(claim: Claim, positionSays: string, articles: Articles): DraftClaim {
  const article = articles.get(claim.article);
  if (!article) throw new Error(`a claim of ${claim.article}, which was not compared`);
  const block = article.blocks.findLast(({ start }) => start <= claim.start)?.number ?? 0;
  return {
    comment: `${article.short}, ${block === 0 ? "headline" : `paragraph ${block}`}`,
    article: claim.article,
    ...quotationOf(article.text, claim),
    voice: voiceOf(claim),
    ...(claim.voice.through === undefined ? {} : { through: claim.voice.through }),
    ...(claim.says === positionSays ? {} : { says: claim.says }),
  };
}

/** Ids for positions from the words of their answers, by the engine's ids. */
export function positionIds(
  positions: readonly { readonly id: string; readonly says: string }[],
  taken: Set<string>,
): ReadonlyMap<string, string> {
  return new Map(
    positions.map(({ id, says }) => [
      id,
      freeId(slug(says).split("-").slice(0, wordsOfId).join("-") || slug(id) || "position", taken),
    ]),
  );
}

/** The lists of a question with other ids for its positions; what names a position without one is left out. */
export function listsOf(question: Stances, nameOf: (id: string) => string | undefined): Lists {
  const renamed = (groups: readonly Group[]) =>
    groups.flatMap(({ positions, because }) => {
      const names = positions.flatMap((id) => nameOf(id) ?? []);
      const isWhole = names.length === positions.length && new Set(names).size === names.length;
      return isWhole ? [{ positions: names, ...reason(because) }] : [];
    });
  const updates = question.updates.flatMap(({ later: laterId, earlier: earlierId, because }) => {
    const [later, earlier] = [nameOf(laterId), nameOf(earlierId)];
    return later === undefined || earlier === undefined || later === earlier
      ? []
      : [{ later, earlier, ...reason(because) }];
  });
  return withoutEmpty({
    compatible: renamed(question.compatible),
    updates,
    conflicts: renamed(question.conflicts),
    withheld: renamed(question.withheld),
  });
}

/** Lists that hold something. */
export function withoutEmpty(lists: Lists): Lists {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => (list as readonly unknown[]).length > 0));
}

/** The wanted id, or the first one numbered that nothing has; it is taken then. */
function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let n = 2; taken.has(id) || !isId(id); n += 1) id = `${wanted}-${n}`;
  taken.add(id);
  return id;
}

/** What is asked, with what is counted where a rule asks it of several things. */
function askOf({ ask, positions }: SuggestedQuestion): string {
  const topic = positions[0]?.claims[0]?.topic;
  return topic === undefined ? ask : `${ask.replace(/\?$/, "")}: ${topic}?`;
}

/** A file's `itself` for the outlet's own voice; of any other at most “Speaker, Body”. */
function voiceOf({ voice: { name = "", itself } }: Claim): string {
  return itself ? "itself" : name.split(",").slice(0, 2).join(",").trim() || "itself";
}

function reason(because: string | undefined): { because?: string } {
  return because ? { because } : {};
}
