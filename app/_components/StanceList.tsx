import { Words } from "./Words.tsx";
import { inQuotationMarks } from "../../engine/in-quotation-marks.ts";
import { relationOfStance, type StanceView } from "../_view/question-view.ts";
import { Sign } from "./Sign.tsx";

const inWords: Readonly<Record<StanceView["kind"], string>> = {
  conflict: "Cannot both hold",
  update: "One updates the other",
  differing: "They differ; whether both can be so was not judged",
  compatible: "Can both hold",
  withheld: "Cannot be compared",
};

/** How every two answers stand to each other, with the editors' reason where they gave one. */
export function StanceList({ stances }: { stances: readonly StanceView[] }) {
  return (
    <ul data-part="stances">
      {stances.map(({ a, b, kind, later, because }) => {
        const earlier = later === a ? b : a;
        return (
          <li
            key={`${a.id} ${b.id}`}
            className={`not-first:border-t not-first:border-rule ${relationOfStance[kind]}`}
            data-kind={relationOfStance[kind]}
          >
            <p>
              <Sign kind={relationOfStance[kind]}>{inWords[kind]}</Sign>{" "}
              {later ? (
                <>
                  <Words>{`${inQuotationMarks(later.says)} came after ${inQuotationMarks(earlier.says)}.`}</Words>
                </>
              ) : (
                <>
                  <Words>{`${inQuotationMarks(a.says)} and ${inQuotationMarks(b.says)}.`}</Words>
                </>
              )}
            </p>
            {because && <p className="text-soft">{because}</p>}
          </li>
        );
      })}
    </ul>
  );
}
