import { counted } from "../_view/counted.ts";
import type { GridCellView, GridRowView, GridView } from "../_view/grid-view.ts";
import { VoiceOf } from "./Answer.tsx";
import { LinkTo } from "./LinkTo.tsx";
import { Sign } from "./Sign.tsx";
import { HowFound, SuggestedWord } from "./SuggestedNote.tsx";

/** Questions down, accounts across; in each cell what that account says and whose voice it is, or that it says nothing. */
export function Grid({ view }: { view: GridView }) {
  return (
    <table className="grid-table" data-part="grid">
      <caption className="visually-hidden">What each account of “{view.title}” says to each question</caption>
      <thead>
        <tr>
          <td className="grid-corner" />
          {view.accounts.map(({ id, name, about, address }) => (
            <th key={id} scope="col">
              <LinkTo href={address}>{name}</LinkTo>
              <span className="grid-sub">{about}</span>
            </th>
          ))}
        </tr>
      </thead>
      {view.reviewed.length > 0 && (
        <tbody className="reviewed-rows" data-part="reviewed-rows">
          {view.reviewed.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      )}
      {view.suggested.length > 0 && <SuggestedRows rows={view.suggested} columns={view.accounts.length + 1} />}
    </table>
  );
}

/** What is suggested besides, in the order in which it is: nobody has weighed it. */
function SuggestedRows({ rows, columns }: { rows: readonly GridRowView[]; columns: number }) {
  return (
    <tbody className="suggested">
      <tr className="suggestions-head" data-part="suggestions-head">
        <th scope="rowgroup" colSpan={columns}>
          <span>Suggested, not reviewed: the comparison engine has found this, and no editor has confirmed it</span>
        </th>
      </tr>
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </tbody>
  );
}

function Row({ row }: { row: GridRowView }) {
  const { kind, suggested, weight } = row;
  return (
    <tr
      id={row.id}
      className={suggested ? `${kind} suggested` : kind}
      data-suggested={suggested ? "" : undefined}
      data-place={row.place}
    >
      <th scope="row">
        <LinkTo className="grid-ask" data-part="grid-ask" href={row.address}>
          {row.ask}
        </LinkTo>
        <Sign kind={kind}>{row.inWords}</Sign> {suggested && <SuggestedWord />}
        <span className="grid-weight" data-part="grid-weight">
          {counted(row.positions, "position")} · {counted(weight.accounts, "account")} ·{" "}
          {counted(weight.voices, "voice")}
        </span>
        {suggested && (
          <div className="grid-suggested">
            {/* The first; a pair’s page has all of its own. */}
            <p className="verdict" data-part="verdict">
              {row.reason}
            </p>
            <HowFound foundBy={row.foundBy} />
          </div>
        )}
        {row.elsewhere.map(({ incident, title, because, address }) => (
          <span key={incident} className="grid-elsewhere">
            {because} <LinkTo href={address}>{title}</LinkTo>
          </span>
        ))}
      </th>
      {row.cells.map((cell) => (
        <Cell key={cell.article} cell={cell} />
      ))}
    </tr>
  );
}

function Cell({ cell: { kind, passages, superseded } }: { cell: GridCellView }) {
  if (passages.length === 0) return <td className="silence">does not say</td>;
  return (
    <td className={kind}>
      <ul className="grid-claims">
        {passages.map(({ key, quote, address, voices }) => (
          <li key={key}>
            <LinkTo className="grid-quote" data-part="grid-quote" href={address}>
              <q>{quote}</q>
            </LinkTo>
            {voices.map((voice) => (
              <VoiceOf key={voice} voice={voice} />
            ))}
          </li>
        ))}
      </ul>
      {superseded.map(({ later, accounts }) => (
        <p key={later} className="grid-superseded">
          <Sign kind="update">Superseded</Sign> in {accounts.map(({ name }) => name).join(", ")}: {later}
        </p>
      ))}
    </td>
  );
}
