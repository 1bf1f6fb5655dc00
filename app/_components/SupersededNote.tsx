import { inQuotationMarks } from "../../engine/in-quotation-marks.ts";
import type { Superseded } from "../_view/question-head.ts";
import { LinkTo } from "./LinkTo.tsx";
import { Sign } from "./Sign.tsx";
import { Words } from "./Words.tsx";

/** That what an account says was followed by something later, and in which accounts that stands. */
export function SupersededNote({ after }: { after: Superseded }) {
  return (
    <p className="card-note unrevealed:hidden" data-part="card-note">
      <Sign kind="update">Superseded</Sign> {inQuotationMarks(after.says)} was followed by{" "}
      {inQuotationMarks(after.later)}, in{" "}
      {after.accounts.map(({ id, name, published, address }, i) => (
        <span key={id}>
          {i > 0 && "; "}
          <LinkTo href={address}>
            <Words>{name}</Words>
          </LinkTo>
          , {published}
        </span>
      ))}
      .
    </p>
  );
}
