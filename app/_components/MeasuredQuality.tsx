import measured from "../method/measured.json";
import { dayInWords } from "../_view/dates.ts";

/** How often the engine is right, as it was measured last (BENCHMARKS.md), with mistakes that it made. */
export function MeasuredQuality() {
  const { on, pairs, labelled, byEye, others, speed, mistakes } = measured;
  return (
    <>
      <p>
        Measured last on {dayInWords(on)}, on {pairs.tuned + pairs.aside} pairs of real news texts by others, undated as
        they would be pasted, which careful readers labelled who had not seen the engine: all that a reader who compares
        the two would want marked. Rules were chosen by {pairs.tuned} of them. The other {pairs.aside} were set aside,
        and looked at once at first; since then their figures are a check after every change, and one was taken back by
        them. A mark is located where a finding touches both of its quotations.
      </p>
      <p>
        On these pairs it said of no two passages that they conflict; of the conflicts that readers saw it called none
        one: most of them take knowledge that no list of words has. What it says is that passages say the same, that one
        adds to the other, or that they differ. On {byEye.pairs.toLocaleString("en-GB")} other pairs of reports of one
        incident it said {byEye.said} times that they conflict, or that one reports a dispute; of these {byEye.right}{" "}
        seemed right to the one reader who checked them, and {byEye.arguable} arguable; on{" "}
        {byEye.alike.toLocaleString("en-GB")} pairs of two incidents that look alike it said so never. Of reports of one
        war it said so {byEye.war.said} times: {byEye.war.right} seemed right and {byEye.war.arguable} arguable, most of
        these two counts of one day’s growing toll. Rules were mended while such answers were read; of the{" "}
        {byEye.once.said} that were read last, before they were mended as well, {byEye.once.right} seemed right,{" "}
        {byEye.once.arguable} arguable, and the others were of two incidents.
      </p>
      <div
        className="mt-8 mb-12 overflow-x-auto font-sans text-92"
        data-part="measured"
        role="region"
        aria-label="Found and right, on labelled pairs"
        tabIndex={0}
      >
        <table className="figures">
          <caption className="pb-3 text-left text-soft">
            On labelled pairs; before, it asked questions of its own alone (first those tuned on, then those set aside)
          </caption>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Before</th>
              <th scope="col">Tuned on</th>
              <th scope="col">Set aside</th>
              <th scope="col">Wanted</th>
            </tr>
          </thead>
          <tbody>
            {labelled.map(({ what, before, tuned, aside, wanted }) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td>{before}</td>
                <td>{tuned}</td>
                <td>{aside}</td>
                <td>{wanted}</td>
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
            <p>Conflicts that it proposed on cases of our own, and that a reader does not see:</p>
            <ul className="examples">
              {mistakes.claimed.map(({ kind, question, a, b, because, is }) => (
                <li key={`${kind} ${question} ${a} ${b}`}>
                  {question} ({kind}) <q>{a}</q> <q>{b}</q> Its reason: {because} In truth: {is}
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
