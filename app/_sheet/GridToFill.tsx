import { threeChoices } from "../_view/judged-choices.ts";
import { onPaper } from "./on-paper.ts";
import { Words } from "../_components/Words.tsx";

/** Questions down, with room for what a reader finds in two accounts and for how these stand to each other. */
export function GridToFill({
  names,
  rows,
}: {
  names: readonly [string, string];
  /** The question's number and, where it is not the reader's to write, its words. */
  rows: readonly { readonly id?: string; readonly number: number; readonly ask?: string }[];
}) {
  return (
    <table className="sheet-grid to-fill" data-part="sheet-grid">
      <thead>
        <tr>
          <th scope="col">Question</th>
          {names.map((name) => (
            <th key={name} scope="col">
              <Words>{name}</Words>
              <span>says what, in which words, whose voice</span>
            </th>
          ))}
          <th scope="col" className="sheet-choice" data-part="sheet-choice">
            How they stand
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, number, ask }) => (
          <tr key={number} data-question={id}>
            <th scope="row">
              {number} {ask !== undefined && <span>{ask}</span>}
            </th>
            <td />
            <td />
            <td className="sheet-choice" data-part="sheet-choice">
              <b className="three:hidden!" aria-hidden="true">
                {onPaper()
                  .map(({ sign }) => sign)
                  .join(" ")}
              </b>
              <b className="hidden! three:block!" aria-hidden="true">
                {threeChoices()
                  .map(({ sign }) => sign)
                  .join(" ")}
              </b>
              <span>☐ cannot tell</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
