import { described, drawnAs } from "../../engine/relations/relations.ts";
import type { MatrixView, SquareView } from "../_view/matrix-view.ts";
import { LinkTo } from "./LinkTo.tsx";
import { Words } from "./Words.tsx";

/** Every pair of accounts: its strongest relation, how many questions the two share, and the way into it. */
export function PairMatrix({ view }: { view: MatrixView }) {
  return (
    <table
      className="border-separate [border-spacing:3px] font-sans text-88 print:break-inside-avoid"
      data-part="matrix"
    >
      <caption className="sr-only">
        Every pair of accounts, with <span className="judging:hidden">its strongest relation and </span>the questions
        that it shares
      </caption>
      <thead>
        <tr>
          <td />
          {view.columns.map(({ id, name }) => (
            <th key={id} className="align-bottom font-normal text-soft" scope="col">
              <span className="mx-auto rotate-180 pt-3 pb-3 whitespace-nowrap [writing-mode:vertical-rl] [text-orientation:sideways]">
                <Words>{name}</Words>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.rows.map(({ id, name, squares }) => (
          <tr key={id}>
            <th className="pr-5 text-right font-semibold whitespace-nowrap" scope="row">
              <Words>{name}</Words>
            </th>
            {squares.map((square) => (
              <Square key={square.id} square={square} />
            ))}
            {view.columns.slice(squares.length).map((column) => (
              <td key={column.id} />
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
      <LinkTo
        className="relative block min-w-30 rounded-md bg-tint px-3 py-4 text-center font-bold text-relation no-underline hover:bg-tint-strong"
        href={address}
        title={names}
      >
        <span className="font-heavy unrevealed:hidden" data-part="sign" aria-hidden="true">
          {drawnAs(kind).sign}
        </span>{" "}
        <span aria-hidden="true">{shared}</span>
        <span className="sr-only">
          <Words>{names}</Words>:{" "}
          <span className="unrevealed:hidden" data-part="verdict">
            {word},{" "}
          </span>
          {shared} {shared === 1 ? "question" : "questions"} shared
        </span>
      </LinkTo>
    </td>
  );
}
