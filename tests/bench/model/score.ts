import { readPairAnswer } from "../../../engine/proposals/read-answers.ts";
import type { Answered, Proposed } from "../../../engine/proposals/proposal.ts";
import { withProposals } from "../../../engine/proposals/with-proposals.ts";
import type { RelationKind } from "../../../engine/relations/relations.ts";
import { compare } from "../../../engine/texts/compare.ts";
import { dataSets, setAside } from "../data-sets.ts";
import { placedFindings, placeOf, scoreOnLabels, touches, type Compared } from "../labelled.ts";
import { answersOn, type Recorded } from "./answers.ts";
import { consultedPair, labelledPairs, type ModelPair } from "./pairs.ts";

/** What a model proposed on a labelled pair, at each stage. */
interface Scored {
  /** As it was answered, every label taken at its word. */
  readonly before: Compared;
  /** What the checks let stand. */
  readonly after: Compared;
  /** That, with what the engine found itself. */
  readonly together: Compared;
  /** Of each check that took something away: whether what was answered is what a reader had labelled. */
  readonly dropped: readonly { readonly why: string; readonly wasRight: boolean }[];
}

/** The measures of one part of the labelled pairs: of each what it comes to as answered, after the checks, and with the engine's own findings. */
export interface PartScored {
  readonly pairs: number;
  readonly which: "tuned" | "aside";
  readonly rows: readonly { readonly what: string; readonly figures: readonly string[] }[];
  /** Why something was taken away or lessened, how often it was right, and how often wrong. */
  readonly dropped: readonly (readonly string[])[];
}

/**
 * How good a model's answers on labelled pairs are, before and after the checks, and with the engine's own findings, by the measures by which the engine
 * is judged; and what each check took of what was right and what was wrong. Pairs without an answer are left out.
 */
export function scoreAnswers(recorded: readonly Recorded[]): PartScored[] {
  const labelled = new Map(dataSets.labelled().map((pair) => [`labelled ${pair.pair}`, pair]));
  const scored = labelledPairs().flatMap((pair) => {
    const answers = answersOn(pair, recorded);
    const label = labelled.get(pair.name);
    return label && answers.length > 0 ? [scoredPair(pair, label, answers)] : [];
  });
  return (["tuned", "aside"] as const).flatMap((which) => {
    const some = scored.filter(({ after }) => setAside(after.pair.pair) === (which === "aside"));
    if (some.length === 0) return [];
    const stages = (["before", "after", "together"] as const).map((stage) =>
      scoreOnLabels(
        some.map((one) => one[stage]),
        "",
      ),
    );
    const [first = []] = stages;
    const rows = first
      .map(({ what }, n) => ({ what, lines: stages.flatMap((lines) => lines[n] ?? []) }))
      .filter(({ lines }) => lines.some(({ figure }) => figure !== 0))
      .map(({ what, lines }) => ({ what, figures: lines.map(({ figure }) => figure.toFixed(1).replace(/\.0$/, "")) }));
    return [{ pairs: some.length, which, rows, dropped: droppedRows(some.flatMap(({ dropped }) => dropped)) }];
  });
}

function droppedRows(dropped: Scored["dropped"]): string[][] {
  return [...new Set(dropped.map(({ why }) => why))].map((why) => {
    const of = dropped.filter((one) => one.why === why);
    const right = of.filter(({ wasRight }) => wasRight).length;
    return [why, String(right), String(of.length - right)];
  });
}

function scoredPair(pair: ModelPair, label: Compared["pair"], answers: readonly Answered[]): Scored {
  const [a, b] = pair.articles;
  const raw = answers
    .filter(({ ask }) => ask.startsWith("pair "))
    .flatMap(({ answer }) => readPairAnswer(answer, a.id, b.id).entries);
  const consulted = consultedPair(pair, answers);
  const own = compare(pair.articles);
  const ofOne = { articles: own.articles, pairs: own.pairs };
  const found = (questions: Parameters<typeof placedFindings>[0]["questions"]) =>
    placedFindings({ ...ofOne, questions });
  const shared = { pair: label, verdict: own.sameIncident };
  const dropped = consulted.checks
    .filter(({ came }) => came !== "stands")
    .flatMap(({ because, ask, said }) =>
      because.map((why) => ({
        why: why.replace(/\d+/g, "N"),
        wasRight: raw
          .filter((one) => one.ask === ask || ask === "What do they say here?")
          .some((one) => labelOf(one) === said && isRight(one, pair, label)),
      })),
    );
  return {
    before: {
      ...shared,
      findings: raw.map((one) => ({ relation: relationOf(one), ...rawPlace(one, pair) })),
      passages: [],
    },
    after: { ...shared, findings: found(consulted.questions), passages: [] },
    together: {
      ...shared,
      findings: found(withProposals(own.questions, consulted.questions)),
      passages: own.passages.map(({ a: one, b: other }) => ({ a: [one], b: [other] })),
    },
    dropped,
  };
}

function labelOf({ stances }: Proposed): string {
  return stances[0]?.label ?? "agree";
}

function relationOf(proposed: Proposed): RelationKind {
  const label = labelOf(proposed);
  if (label === "agree" || label === "detail" || label === "conflict") return label;
  return label === "cannot tell" ? "differs" : "update";
}

/** Where the quotations of a proposal stand, as they were given; nowhere where they do not stand in the text. */
function rawPlace({ positions }: Proposed, { articles }: ModelPair) {
  const claims = positions.flatMap((position) => position.claims);
  const spans = articles.map(({ id, text }) =>
    claims
      .filter(({ article }) => article === id)
      .flatMap(({ quote }) => {
        const start = text.indexOf(quote);
        return start < 0 || quote === "" ? [] : [{ start, end: start + quote.length }];
      }),
  );
  return { a: spans[0] ?? [], b: spans[1] ?? [] };
}

/** Whether a reader has labelled the same relation of the same two places. */
function isRight(proposed: Proposed, pair: ModelPair, label: Compared["pair"]): boolean {
  const relation = relationOf(proposed);
  const place = rawPlace(proposed, pair);
  return label.findings.some(
    (one) =>
      touches(place, placeOf(label, one)) &&
      (one.relation === relation || (relation === "conflict" && one.relation === "disputed")),
  );
}
