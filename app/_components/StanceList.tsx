import { Words } from "./Words.tsx";
import { inQuotationMarks } from "../../engine/in-quotation-marks.ts";
import type { StanceView } from "../_view/question-view.ts";
import { Sign } from "./Sign.tsx";

const signed = {
  conflict: { kind: "conflict", says: "Cannot both hold" },
  update: { kind: "update", says: "One updates the other" },
  compatible: { kind: "detail", says: "Can both hold" },
  withheld: { kind: "withheld", says: "Cannot be compared" },
} as const;

/** How every two answers stand to each other, with the editors' reason where they gave one. */
export function StanceList({ stances }: { stances: readonly StanceView[] }) {
  return (
    <ul data-part="stances">
      {stances.map(({ a, b, kind, later, because }) => {
        const earlier = later === a ? b : a;
        return (
          <li
            key={`${a.id} ${b.id}`}
            className={`not-first:border-t not-first:border-rule ${signed[kind].kind}`}
            data-kind={signed[kind].kind}
          >
            <p>
              <Sign kind={signed[kind].kind}>{signed[kind].says}</Sign>{" "}
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
