import { described, drawnAs } from "../../engine/relations/relations.ts";
import type { MatrixView, SquareView } from "../_view/matrix-view.ts";
import { LinkTo } from "./LinkTo.tsx";

/** Every pair of accounts: its strongest relation, how many questions the two share, and the way into it. */
export function PairMatrix({ view }: { view: MatrixView }) {
  return (
    <table className="matrix" data-part="matrix">
      <caption className="visually-hidden">Every pair of accounts, with its strongest relation</caption>
      <thead>
        <tr>
          <td />
          {view.columns.map(({ id, name }) => (
            <th key={id} scope="col">
              <span>{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.rows.map(({ id, name, squares }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {squares.map((square) => (
              <Square key={square.id} square={square} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Square({ square: { names, address, kind, shared } }: { square: SquareView }) {
  const word = kind === "silent" ? "no question" : described(kind).word.toLowerCase();
  return (
    <td className={kind}>
      <LinkTo href={address} title={names}>
        <span className="sign" data-part="sign" aria-hidden="true">
          {drawnAs(kind).sign}
        </span>{" "}
        <span aria-hidden="true">{shared}</span>
        <span className="visually-hidden">
          {names}:{" "}
          <span className="verdict" data-part="verdict">
            {word},{" "}
          </span>
          {shared} {shared === 1 ? "question" : "questions"} shared
        </span>
      </LinkTo>
    </td>
  );
}
