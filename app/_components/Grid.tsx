import { counted } from "../../engine/counted.ts";
import type { GridCellView, GridRowView, GridView } from "../_view/grid-view.ts";
import { VoiceOf } from "./Answer.tsx";
import { LinkTo } from "./LinkTo.tsx";
import { Sign } from "./Sign.tsx";
import { HowFound, SuggestedWord } from "./SuggestedNote.tsx";

const cell =
  "border-rule px-9 py-7.5 text-left font-normal print:static print:w-auto print:min-w-0 print:px-3.5 print:py-3";
const heading = `${cell} sticky top-0 min-w-105 border-b bg-paper pb-5 align-bottom`;
const answer = "min-w-105 border-t align-top in-[tr:first-child]:border-t-0 max-md:min-w-115";
/** The column that stays in sight when the others are scrolled. */
const pinned = "w-160 min-w-150 pl-0 max-md:w-95 max-md:min-w-95 max-md:pr-5";

/** Questions down, accounts across; in each cell what that account says and whose voice it is, or that it says nothing. */
export function Grid({ view }: { view: GridView }) {
  return (
    <table
      className="w-full border-separate [border-spacing:0] font-sans text-93 leading-even print:table-fixed print:text-[7.5pt] print:leading-close print:wrap-anywhere"
      data-part="grid"
    >
      <caption className="sr-only">What each account of “{view.title}” says to each question</caption>
      <thead>
        <tr className="print:break-inside-avoid">
          <td className={`${heading} ${pinned} left-0 z-3`} />
          {view.accounts.map(({ id, name, about, address }) => (
            <th key={id} className={`${heading} z-2`} scope="col">
              <LinkTo className="font-bold decoration-transparent" href={address}>
                {name}
              </LinkTo>
              <span className="block text-85 text-soft print:text-[1em]">{about}</span>
            </th>
          ))}
        </tr>
      </thead>
      {view.reviewed.length > 0 && (
        <tbody data-part="reviewed-rows">
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
      <tr className="print:break-inside-avoid" data-part="suggestions-head">
        <th
          className="pt-16 pb-5 text-left align-top text-90 font-normal text-soft print:px-3.5 print:py-3 print:text-[1em]"
          scope="rowgroup"
          colSpan={columns}
        >
          <span className="sticky left-0 inline-block max-w-[min(40rem,100vw-3rem)]">
            Suggested, not reviewed: the comparison engine has found this, and no editor has confirmed it
          </span>
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
      className={`${kind} ${suggested ? "suggested " : ""}target:*:bg-pointed print:break-inside-avoid`}
      data-suggested={suggested ? "" : undefined}
      data-place={row.place}
    >
      <th
        className={`${cell} ${pinned} sticky left-0 z-1 border-t bg-paper align-top in-[tr:first-child]:border-t-0 [&_.relation]:text-86 print:[&_.relation]:text-[1em]`}
        scope="row"
      >
        <LinkTo
          className="quiet-link mb-1.5 block text-100 leading-close font-strong max-md:text-93 max-md:hyphens-auto print:text-[1.05em]"
          data-part="grid-ask"
          href={row.address}
        >
          {row.ask}
        </LinkTo>
        <Sign kind={kind}>{row.inWords}</Sign> {suggested && <SuggestedWord />}
        <span className="block text-84 text-soft print:text-[1em]" data-part="grid-weight">
          {counted(row.positions, "position")} · {counted(weight.accounts, "account")} ·{" "}
          {counted(weight.voices, "voice")}
        </span>
        {suggested && (
          <div className="mt-3 text-84 text-soft print:text-[1em]">
            {/* The first; a pair’s page has all of its own. */}
            <p className="unrevealed:hidden" data-part="verdict">
              {row.reason}
            </p>
            <HowFound foundBy={row.foundBy} />
          </div>
        )}
        {row.elsewhere.map(({ incident, title, because, address }) => (
          <span key={incident} className="mt-4 block border-l-2 border-update pl-6 text-84 text-soft print:text-[1em]">
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
  if (passages.length === 0) return <td className={`${cell} ${answer} text-soft`}>does not say</td>;
  return (
    <td className={`${cell} ${answer} ${kind}`}>
      <ul className="[&_.voice]:mt-1 [&_.voice]:text-86 print:[&_.voice]:text-[1em]">
        {passages.map(({ key, quote, address, voices }) => (
          <li key={key} className="not-first:mt-5.5">
            <LinkTo className="quoted" data-part="grid-quote" href={address}>
              <q>{quote}</q>
            </LinkTo>
            {voices.map((voice) => (
              <VoiceOf key={voice} voice={voice} />
            ))}
          </li>
        ))}
      </ul>
      {superseded.map(({ later, accounts }) => (
        <p key={later} className="mt-5 text-86 text-soft judging:hidden print:text-[1em]">
          <Sign kind="update">Superseded</Sign> in {accounts.map(({ name }) => name).join(", ")}: {later}
        </p>
      ))}
    </td>
  );
}
