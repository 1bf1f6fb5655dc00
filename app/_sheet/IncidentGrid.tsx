import type { Incident } from "../../library/shelf.ts";
import { Answer } from "../_components/Answer.tsx";
import { claimsOf } from "../_pair.ts";
import { inTables } from "./in-tables.ts";
import type { NumberedAccount } from "./IncidentSheet.tsx";

/** Questions down, accounts across, in as many tables as paper needs: empty, or with what each account says. */
export function IncidentGrid({
  incident,
  accounts,
  isKey,
}: {
  incident: Incident;
  accounts: readonly NumberedAccount[];
  isKey: boolean;
}) {
  return inTables(accounts).map((columns) => (
    <table key={columns[0]?.number} className={isKey ? "sheet-grid" : "sheet-grid to-fill"} data-part="sheet-grid">
      <thead>
        <tr>
          <th scope="col">Question</th>
          {columns.map(({ article, number, name }) => (
            <th key={article.id} scope="col">
              {number} {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {incident.questions.map((question, i) => (
          <tr key={question.id}>
            <th scope="row">
              {i + 1} <span>{question.ask}</span>
            </th>
            {columns.map(({ article, number, name }) => (
              <td key={article.id} data-of={`${number} ${name}`}>
                {isKey && <Answer claims={claimsOf(question, article.id)} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  ));
}
