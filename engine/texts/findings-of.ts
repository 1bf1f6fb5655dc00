import type { Claim, ProposedBy, Question } from "../relations/question.ts";
import { relate, type Relation, type Side } from "../relations/relate.ts";
import type { RelationKind } from "../relations/relations.ts";
import { notJudged } from "../relations/stance.ts";
import { voiceName } from "../relations/voice-name.ts";
import type { Comparison } from "./compare.ts";
import { alikeRule } from "./passage-questions.ts";

/**
 * How two articles stand on a question, with the passages that this rests on. Findings are a comparison as a flat list,
 * for programs.
 */
export interface Finding {
  readonly question: string;
  /** The rule by which it was found; none of what a language model alone proposed. */
  readonly rule?: string | undefined;
  readonly proposed?: ProposedBy | undefined;
  readonly ask: string;
  /** The indexes of the two articles in the list. */
  readonly between: readonly [number, number];
  readonly relation: RelationKind;
  readonly side?: Side | undefined;
  /** Of an agreement: both report the same dispute. */
  readonly dispute?: boolean | undefined;
  readonly because: string;
  readonly claims: readonly FindingClaim[];
}

export interface FindingClaim extends Pick<Claim, "quote" | "start" | "end" | "says"> {
  readonly article: number;
  readonly voice: string;
  /** The words in it by which it was found, and in which it may differ; places in the article's text. */
  readonly points?: Claim["points"];
  readonly through?: string | undefined;
  readonly position: string;
}

/** The findings of a comparison, in its questions' order: one for each two articles of which one at least speaks. */
export function findingsOf({
  questions,
  pairs,
  articles,
}: Pick<Comparison, "pairs" | "articles"> & { readonly questions: readonly Question[] }): Finding[] {
  const ids = articles.map(({ id }) => id);
  // Of an article that was not read there is nothing to say.
  const read = pairs.filter(({ a, b }) => articles[a]?.unread === undefined && articles[b]?.unread === undefined);
  return questions.flatMap((question) =>
    read.flatMap((pair): Finding[] => {
      const relation = relate(question, ids[pair.a] ?? "", ids[pair.b] ?? "", pair);
      const { kind, side, dispute, grounds } = relation;
      if (kind === "silent") return [];
      const decided = new Set(grounds.flatMap(({ a, b }) => [a.id, b.id]));
      return [
        {
          question: question.id,
          rule: question.rule,
          ...(question.proposed ? { proposed: question.proposed } : {}),
          ask: question.ask,
          between: [pair.a, pair.b],
          relation: kind,
          side,
          dispute,
          because: relation.because ?? grounds[0]?.because ?? withoutGrounds(relation, question) ?? "",
          claims: [pair.a, pair.b].flatMap((at) => findingClaims(question, ids[at] ?? "", at, decided)),
        },
      ];
    }),
  );
}

/** The reason of a relation that does not rest on two positions. */
function withoutGrounds({ kind, dispute }: Relation, { rule }: Question): string | undefined {
  if (kind === "differs") return notJudged;
  if (kind !== "agree") return undefined;
  if (dispute) return "Both report the same dispute.";
  return rule === alikeRule ? "The two passages tell of the same in words that are alike." : "Both say the same.";
}

/** An article's claims at the positions that the relation rests on; all its claims where it rests on none. */
function findingClaims(
  { positions }: Question,
  id: string,
  article: number,
  decided: ReadonlySet<string>,
): FindingClaim[] {
  return positions
    .filter((position) => decided.size === 0 || decided.has(position.id))
    .flatMap((position) =>
      position.claims
        .filter((claim) => claim.article === id)
        .map(({ quote, start, end, voice, says, points }) => ({
          article,
          quote,
          start,
          end,
          voice: voiceName(voice),
          through: voice.through,
          says,
          position: position.id,
          ...(points ? { points } : {}),
        })),
    );
}
