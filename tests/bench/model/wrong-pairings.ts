import { checkProposal } from "../../../engine/proposals/propose.ts";
import { numbered } from "../../../engine/proposals/numbered.ts";
import { held } from "../../../engine/proposals/verify-claim.ts";
import { readArticle } from "../../../engine/reading/read-article.ts";
import { relate } from "../../../engine/relations/relate.ts";
import { compare } from "../../../engine/texts/compare.ts";
import { dataSets } from "../data-sets.ts";
import { placeOf, touches } from "../labelled.ts";

/**
 * The checks alone, without the two further questions by which a conflict is confirmed: every sentence of one labelled text with every one of the other, but those that a
 * reader labelled as a conflict or a dispute, given as a conflict with whole sentences as quotations. How many stand, of pairs that are one incident to the
 * engine; and how many do of those where the figures tell something.
 */
export function wrongPairings(): {
  readonly asked: number;
  readonly stand: number;
  readonly withFigures: number;
  readonly standWithFigures: number;
} {
  const counts = { asked: 0, stand: 0, withFigures: 0, standWithFigures: 0 };
  for (const pair of dataSets.labelled()) {
    const texts = [pair.a, pair.b].map(({ text }, n) => ({ id: "ab".charAt(n), text }));
    if (compare(texts).sameIncident !== "same") continue;
    const [a, b] = texts.map((article) => held(numbered(article), readArticle(article)));
    if (!a || !b) continue;
    const both = new Map([a, b].map((one) => [one.article.id, one]));
    const labels = pair.findings
      .filter(({ relation }) => relation === "conflict" || relation === "disputed")
      .map((label) => placeOf(pair, label));
    for (const [i, inA] of a.sentences.entries())
      for (const [j, inB] of b.sentences.entries()) {
        if (labels.some((place) => touches(place, { a: [inA], b: [inB] }))) continue;
        const claim = (article: typeof a, sentence: number) => {
          const { start, end } = article.sentences[sentence] ?? { start: 0, end: 0 };
          const quote = article.article.text.slice(start, end);
          return { article: article.article.id, sentence: sentence + 1, quote, says: quote, voice: "" };
        };
        const { question } = checkProposal(
          {
            ask: "What is so?",
            positions: [{ claims: [claim(a, i)] }, { claims: [claim(b, j)] }],
            stances: [{ positions: [0, 1], label: "conflict", because: "" }],
          },
          both,
          () => undefined,
        );
        const isConflict = question !== undefined && relate(question, "a", "b").kind === "conflict";
        const hasFigures = [a, b].every(({ reading }, n) =>
          reading?.sentences.some(({ start, quantities }) => start === [inA, inB][n]?.start && quantities.length > 0),
        );
        counts.asked += 1;
        if (isConflict) counts.stand += 1;
        if (hasFigures) counts.withFigures += 1;
        if (hasFigures && isConflict) counts.standWithFigures += 1;
      }
  }
  return counts;
}
