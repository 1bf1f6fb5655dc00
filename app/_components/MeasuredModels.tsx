import models from "../method/models.json";
import { dayInWords } from "../_view/dates.ts";

/** What of the figures is told here: those by which a proposal is judged. */
const told: readonly (readonly [what: RegExp, inWords: string])[] = [
  [/^% of marks located by judged/, "Of the marks of careful readers it finds, %"],
  [/^% of weight 3 and 2 located/, "Of those that matter to a reader, %"],
  [/^judged findings a pair/, "Points a pair"],
  [/^% of these that touch a mark$/, "Of its points touch a mark, %"],
  [/^conflict: said/, "Conflicts said"],
  [/^conflict: right/, "Of these labelled as a conflict or a dispute"],
];

/** How good a language model's answers are before and after the checks, as they were measured last (BENCHMARKS.md). */
export function MeasuredModels() {
  const { on, cases, conflicts, parts, wrong } = models;
  const aside = parts.find(({ which }) => which === "aside");
  const [engine, model, both] = conflicts;
  return (
    <>
      <p>
        Measured on {dayInWords(on)}, with answers of one large language model, each given from the question alone. On{" "}
        {aside?.pairs} pairs of real news texts that were set aside, before anything was checked, after that, and with
        what the engine found itself:
      </p>
      <div
        className="mt-8 mb-12 overflow-x-auto font-sans text-92"
        data-part="measured"
        role="region"
        aria-label="A language model's proposals, measured"
        tabIndex={0}
      >
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">As answered</th>
              <th scope="col">After the checks</th>
              <th scope="col">With the engine</th>
            </tr>
          </thead>
          <tbody>
            {told.map(([pattern, inWords]) => {
              const row = aside?.rows.find(({ what }) => pattern.test(what));
              return (
                <tr key={inWords}>
                  <th scope="row">{inWords}</th>
                  {row?.figures.map((figure, n) => (
                    <td key={n}>{figure}</td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p>
        Of {cases} of our own cases {model?.right} of the {model?.proposed} conflicts that stood after the checks were
        right, of {model?.all} that there are; the engine alone had {engine?.right} of {engine?.proposed}, both together{" "}
        {both?.right} of {both?.proposed}. On the 48 real pairs four conflicts stood: three are labelled as a conflict
        or a dispute, and one can be argued. But of nine that readers labelled as conflicts these are two: four were
        held back by the checks, and three the model did not call one.
      </p>
      <p>
        The checks in code alone do not tell a conflict in words: of {wrong.asked.toLocaleString("en-GB")} pairs of
        sentences that do not conflict, called a conflict all the same, {wrong.stand.toLocaleString("en-GB")} pass them.
        It is the two further questions that hold these back: of sixty drawn by chance, the model said of none that they
        exclude each other. <strong>A model of your own may do better or worse</strong>; small ones do worse, and all of
        them make things up now and then.
      </p>
    </>
  );
}
