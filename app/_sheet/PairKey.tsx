import { inQuotationMarks } from "../../engine/in-quotation-marks.ts";
import { Answer } from "../_components/Answer.tsx";
import { inThree } from "../_view/judged-choices.ts";
import { ProposedFirst } from "../_components/SuggestedNote.tsx";
import { Sign } from "../_components/Sign.tsx";
import type { PairSheetView } from "../_view/sheet-view.ts";
import { Words } from "../_components/Words.tsx";

/** The same grid filled in: both answers with their words and voices, the relation, and why. */
export function PairKey({ view: { a, b, cards } }: { view: PairSheetView }) {
  return (
    <table className="sheet-grid" data-part="sheet-grid">
      <thead>
        <tr>
          <th scope="col">Question</th>
          <th scope="col">
            A: <Words>{a.name}</Words>
          </th>
          <th scope="col">
            B: <Words>{b.name}</Words>
          </th>
          <th scope="col" className="sheet-why">
            How they stand, and why
          </th>
        </tr>
      </thead>
      <tbody>
        {cards.map((card) => (
          <tr key={card.id} id={card.id} data-question={card.id}>
            <th scope="row">
              {card.number} <span>{card.ask}</span>
            </th>
            <td data-of={`A: ${a.name}`}>
              <Answer claims={card.a} silence={card.silence.a} />
            </td>
            <td data-of={`B: ${b.name}`}>
              <Answer claims={card.b} silence={card.silence.b} />
            </td>
            <td>
              <b className="hidden three:block">{inThree(card.kind)}</b>
              <Sign kind={card.kind}>{card.inWords}</Sign>
              {card.reasons.map((reason) => (
                <p key={reason}>
                  <Words>{reason}</Words>
                </p>
              ))}
              {card.superseded.map(({ key, says, later, accounts }) => (
                <p key={key}>
                  {inQuotationMarks(says)} was followed by {inQuotationMarks(later)}, in{" "}
                  <Words>{accounts.map(({ name, published }) => `${name}, ${published}`).join("; ")}</Words>.
                </p>
              ))}
              {card.elsewhere.map(({ incident, because }) => (
                <p key={incident}>{because}</p>
              ))}
              <ProposedFirst origin={card.origin} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
