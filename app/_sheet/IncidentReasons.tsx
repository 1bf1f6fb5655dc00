import { inQuotationMarks } from "../../engine/in-quotation-marks.ts";
import { ProposedFirst } from "../_components/SuggestedNote.tsx";
import { Sign } from "../_components/Sign.tsx";
import type { SheetQuestion } from "../_view/sheet-view.ts";
import { CodeTo } from "./CodeTo.tsx";

const standing = {
  conflict: "cannot both hold",
  update: "one updates the other",
  differing: "differ; whether both can be so was not judged",
  compatible: "can both hold",
  withheld: "cannot be compared",
} as const;

/** For the key of a whole incident: how the answers to each question stand to each other, why, and where it all stands. */
export function IncidentReasons({ questions }: { questions: readonly SheetQuestion[] }) {
  return (
    <section aria-labelledby="site.reasons">
      <h2 id="site.reasons">How the answers stand to each other</h2>
      <ol className="gap-x-[2em] sm:columns-2">
        {questions.map(({ id, number, ask, code, kind, inWords, stances, origin }) => (
          <li key={id} data-question={id} className="mb-[0.8em] flex break-inside-avoid gap-[0.8em] text-[0.9em]">
            {code && <CodeTo code={code} />}
            <div className="min-w-0">
              <h3>
                {number} {ask}
              </h3>
              <Sign kind={kind}>{inWords}</Sign>
              {stances.map((stance) => (
                <p key={`${stance.a.id} ${stance.b.id}`}>
                  {inQuotationMarks(stance.a.says)} and {inQuotationMarks(stance.b.says)} {standing[stance.kind]}.{" "}
                  {stance.because}
                </p>
              ))}
              <ProposedFirst origin={origin} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
