import { Answer } from "../_components/Answer.tsx";
import type { IncidentSheetView } from "../_view/sheet-view.ts";
import { inTables } from "./in-tables.ts";
import { Words } from "../_components/Words.tsx";

/** Questions down, accounts across, in as many tables as paper needs: empty, or with what each account says. */
export function IncidentGrid({ view: { accounts, questions }, isKey }: { view: IncidentSheetView; isKey: boolean }) {
  return inTables(accounts).map((columns) => (
    <table key={columns[0]?.number} className={isKey ? "sheet-grid" : "sheet-grid to-fill"} data-part="sheet-grid">
      <thead>
        <tr>
          <th scope="col">Question</th>
          {columns.map(({ article, number, name }) => (
            <th key={article.id} scope="col">
              {number} <Words>{name}</Words>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {questions.map((question) => (
          <tr key={question.id} data-question={question.id}>
            <th scope="row">
              {question.number} <span>{question.ask}</span>
            </th>
            {columns.map(({ article, number, name }) => (
              <td key={article.id} data-of={`${number} ${name}`}>
                {isKey && <Answer claims={[]} silence="" {...question.answers[number - 1]} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  ));
}
