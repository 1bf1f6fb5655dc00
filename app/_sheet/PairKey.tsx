import { inQuotationMarks } from "../../engine/in-quotation-marks.ts";
import { Answer } from "../_components/Answer.tsx";
import { inThree } from "../_view/judged-choices.ts";
import { Sign } from "../_components/Sign.tsx";
import type { PairSheetView } from "../_view/sheet-view.ts";

/** The same grid filled in: both answers with their words and voices, the relation, and why. */
export function PairKey({ view: { a, b, cards } }: { view: PairSheetView }) {
  return (
    <table className="sheet-grid" data-part="sheet-grid">
      <thead>
        <tr>
          <th scope="col">Question</th>
          <th scope="col">A: {a.name}</th>
          <th scope="col">B: {b.name}</th>
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
              <Answer claims={card.a} of={a.article} />
            </td>
            <td data-of={`B: ${b.name}`}>
              <Answer claims={card.b} of={b.article} />
            </td>
            <td>
              <b className="hidden three:block">{inThree(card.kind)}</b>
              <Sign kind={card.kind}>{card.inWords}</Sign>
              {card.reasons.map((reason) => (
                <p key={reason}>{reason}</p>
              ))}
              {card.superseded.map(({ key, says, later, accounts }) => (
                <p key={key}>
                  {inQuotationMarks(says)} was followed by {inQuotationMarks(later)}, in{" "}
                  {accounts.map(({ name, published }) => `${name}, ${published}`).join("; ")}.
                </p>
              ))}
              {card.elsewhere.map(({ incident, because }) => (
                <p key={incident}>{because}</p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
