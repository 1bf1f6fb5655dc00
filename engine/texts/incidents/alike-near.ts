import { leastLender, leastLenderPart, lenders, lendingPart } from "./article-vectors.ts";
import { fewKept } from "./few-kept.ts";
import { plus, productOf, toUnit, type NumberedVector, type Weighed } from "./weighed.ts";
import { weightNear } from "./word-weights.ts";

/**
 * Of so many articles the vectors are kept, or of twice as many. Where articles come in the order of their days and neighbours are at most two weeks apart,
 * lent vectors are of four weeks and focused ones of eight: of archives with up to some 400 articles a day none is made twice.
 */
const mostFocused = 12_000;
const mostLent = 6_000;
/** Products are compared to so many places, since in the last ones they differ with the order in which they are added up. */
const places = 1e9;

/**
 * How alike two of many articles are, 0 to 1, each seen among its neighbours alone: words are weighed by how well they tell an
 * article from these, and they lend it their words, as in `vectorsAmong`. So it depends on the two articles, their neighbours
 * and the neighbours' neighbours, and on no other article of the archive. Of ECB+ and GVC as many pairs are decided rightly as
 * among all.
 */
export function alikeNear(
  weighedOf: (article: number) => Weighed,
  nearOf: (article: number) => ArrayLike<number>,
): (a: number, b: number) => number {
  let holding = new Int32Array(1 << 16);
  const focused = fewKept(mostFocused, (article): NumberedVector => {
    const { terms, told, builtIn } = weighedOf(article);
    const around = [article, ...Array.from(nearOf(article))].map((one) => weighedOf(one).terms);
    for (const held of around)
      for (const term of held) {
        if (term >= holding.length) holding = grown(holding, term);
        holding[term]! += 1;
      }
    const weights = told.map((of, i) => {
      const own = builtIn[i] ?? 0;
      return of * Math.sqrt(own * weightNear(holding[terms[i] ?? 0] ?? 0, around.length, own));
    });
    for (const held of around) for (const term of held) holding[term] = 0;
    return toUnit({ terms, weights });
  });
  const lent = fewKept(mostLent, (article): NumberedVector => {
    const own = focused(article);
    const near = Array.from(nearOf(article));
    const nearest = near
      .map((one) => ({ vector: focused(one), alike: Math.round(productOf(own, focused(one)) * places) / places }))
      .sort((a, b) => b.alike - a.alike)
      .slice(0, Math.min(lenders, Math.ceil(lendingPart * (near.length + 1))));
    const least = Math.max(leastLender, leastLenderPart * (nearest[0]?.alike ?? 0));
    return toUnit(
      nearest
        .filter(({ alike }) => alike >= least)
        .reduce<NumberedVector>((sum, { vector, alike }) => plus(sum, vector, alike), {
          terms: own.terms,
          weights: own.weights.slice(),
        }),
    );
  });
  return (a, b) => Math.round(productOf(lent(a), lent(b)) * places) / places;
}

function grown(holding: Int32Array, term: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(term + 1, 2 * holding.length));
  larger.set(holding);
  return larger;
}
