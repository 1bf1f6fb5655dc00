import measured from "../method/measured.json";
import { described, type RelationKind } from "../../engine/relations/relations.ts";
import { Sign } from "./Sign.tsx";

/** How often the engine is right, as it was measured last (BENCHMARKS.md), with mistakes that it made. */
export function MeasuredQuality() {
  const { cases, incidents, relations, others, speed, mistakes } = measured;
  const conflict = relations.find(({ relation }) => relation === "conflict")?.aside;
  return (
    <>
      <p>
        Measured last on 21 November 2026, on {cases.tuned + cases.aside} pairs of short accounts of incidents that do
        not exist, written for this and labelled before the program was run on them. {cases.aside} of them, by writers
        who had not seen its rules, were set aside: no rule had been changed after what stands in them.{" "}
        {conflict && (
          <>
            There, {conflict.right} of the {conflict.proposed} conflicts that it proposed were right, and it found{" "}
            {conflict.found} of {conflict.all}. It is meant to be right in nine of ten, and to find half:{" "}
            {conflict.right >= 0.9 * conflict.proposed && conflict.found >= 0.5 * conflict.all
              ? "so it is."
              : "it is not there yet, which is why no suggestion counts as a mark."}
          </>
        )}{" "}
        Whether two accounts tell of one incident it told rightly in {incidents.aside} of {cases.aside}. All cases set
        aside, and most of the others, have been let go since: measuring moves to real texts, and until that is done
        nothing newer stands here.
      </p>
      <div
        className="mt-8 mb-12 overflow-x-auto font-sans text-92"
        data-part="measured"
        role="region"
        aria-label="Right and found, by relation"
        tabIndex={0}
      >
        <table className="figures">
          <caption className="pb-3 text-left text-soft">Cases set aside, and those that rules were tuned on</caption>
          <thead>
            <tr>
              <th scope="col">Relation</th>
              <th scope="col">Right, of those proposed</th>
              <th scope="col">Found, of those there are</th>
              <th scope="col">Tuned on: right</th>
              <th scope="col">Tuned on: found</th>
            </tr>
          </thead>
          <tbody>
            {relations.map(({ relation, aside, tuned }) => (
              <tr key={relation}>
                <th scope="row">
                  <Sign kind={relation as RelationKind}>{described(relation as RelationKind).word}</Sign>
                </th>
                <td>{of(aside.right, aside.proposed)}</td>
                <td>{of(aside.found, aside.all)}</td>
                <td>{of(tuned.right, tuned.proposed)}</td>
                <td>{of(tuned.found, tuned.all)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="print:hidden">
        <details className="border-t border-rule py-4.5" data-part="question-rule">
          <summary className="cursor-pointer font-sans font-strong">
            On labelled texts of others, its speed and its size
          </summary>
          <div
            className="mt-8 mb-12 scroll-mt-50 overflow-x-auto pt-2 pb-6 pl-11 font-sans text-92"
            data-part="measured"
            role="region"
            aria-label="Other figures"
            tabIndex={0}
          >
            <table className="figures">
              <thead>
                <tr>
                  <th scope="col">What</th>
                  <th scope="col">On</th>
                  <th scope="col">Figure</th>
                  <th scope="col">Floor</th>
                  <th scope="col">Wanted</th>
                </tr>
              </thead>
              <tbody>
                {[...others, ...speed].map(({ what, on, figure, floor, wanted }) => (
                  <tr key={`${on} ${what}`}>
                    <th scope="row">{what}</th>
                    <td>{on}</td>
                    <td>{figure}</td>
                    <td>{floor}</td>
                    <td>{wanted}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p>The floor is what plain word overlap reaches.</p>
        </details>
        {mistakes.claimed.length + mistakes.missed.length > 0 && (
          <details className="border-t border-rule py-4.5" data-part="question-rule">
            <summary className="cursor-pointer font-sans font-strong">Mistakes that it made</summary>
            <p>Conflicts that it proposed of cases set aside, and that a reader does not see:</p>
            <ul className="examples">
              {mistakes.claimed.map(({ kind, question, a, b, because }) => (
                <li key={`${kind} ${question} ${a} ${b}`}>
                  {question} ({kind}) <q>{a}</q> <q>{b}</q> Its reason: {because}
                </li>
              ))}
            </ul>
            <p>Conflicts that it missed:</p>
            <ul className="examples">
              {mistakes.missed.map(({ kind, a, b }) => (
                <li key={`${kind} ${a} ${b}`}>
                  ({kind}) <q>{a}</q> <q>{b}</q>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </>
  );
}

function of(part: number, whole: number): string {
  return whole === 0 ? "none" : `${part} of ${whole}`;
}
