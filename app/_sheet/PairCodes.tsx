import type { Incident } from "../../library/shelf.ts";
import { articleAddress, pairAddress, paragraphAnchor } from "../_addresses.ts";
import { passagesOf, type Pair, type PairQuestion } from "../_pair.ts";
import { CodeTo } from "./CodeTo.tsx";

/**
 * Codes to what a sheet speaks of. The student's lead to the paragraphs of the articles' own pages, where no passage is
 * marked; the key's to each passage that the editors marked.
 */
export function PairCodes({
  incident,
  pair,
  questions,
  isKey,
}: {
  incident: Incident;
  pair: Pair;
  questions: readonly PairQuestion[];
  isKey: boolean;
}) {
  const sides = [
    { letter: "A", ...pair.a },
    { letter: "B", ...pair.b },
  ];
  const page = pairAddress(incident.id, pair.a.article.id, pair.b.article.id);
  return (
    <section className="sheet-codes" aria-labelledby="site.codes">
      <h2 id="site.codes">{isKey ? "Every passage, to scan" : "Every paragraph, to scan"}</h2>
      <div>
        {isKey
          ? questions.flatMap(({ question, number }) =>
              sides.flatMap(({ letter, article, name }) =>
                passagesOf(question, article.id).map(({ anchor }, i, all) => (
                  <CodeTo
                    key={anchor}
                    address={`${page}#${anchor}`}
                    label={`${number} ${letter}${all.length > 1 ? `.${i + 1}` : ""}`}
                    says={`Question ${number}, ${name}, passage ${i + 1}`}
                  />
                )),
              ),
            )
          : sides.flatMap(({ letter, article, name }) =>
              article.blocks
                .filter(({ kind }) => kind !== "headline")
                .map(({ number }) => (
                  <CodeTo
                    key={`${article.id} ${number}`}
                    address={`${articleAddress(article.id)}#${paragraphAnchor(article.id, number)}`}
                    label={`${letter} ¶${number}`}
                    says={`${name}, paragraph ${number}`}
                  />
                )),
            )}
      </div>
    </section>
  );
}
