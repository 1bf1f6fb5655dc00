import { counted } from "../../engine/counted.ts";
import type { GridCellView, GridRowView, GridView } from "../_view/grid-view.ts";
import { VoiceOf } from "./Answer.tsx";
import { LinkTo } from "./LinkTo.tsx";
import { Quoted } from "./Quoted.tsx";
import { Sign } from "./Sign.tsx";
import { HowFound, SuggestedWord } from "./SuggestedNote.tsx";
import { inLanguage } from "./in-language.ts";
import { Translation } from "./Translation.tsx";
import { Words } from "./Words.tsx";

const cell =
  "border-rule px-8 py-7 text-left font-normal print:static print:w-auto print:min-w-0 print:px-3.5 print:py-3";
const heading = `${cell} sticky top-0 min-w-105 border-b bg-paper pb-5 align-bottom`;
const answer = "min-w-105 border-t align-top in-[tr:first-child]:border-t-0 max-md:min-w-115";
/** The column that stays in sight when the others are scrolled. */
const pinned = "w-160 min-w-150 pl-0 max-md:w-95 max-md:min-w-95 max-md:pr-5";

/** Questions down, accounts across; in each cell what that account says and whose voice it is, or that it says nothing. */
export function Grid({ view }: { view: GridView }) {
  return (
    <table
      className="grid-table w-full border-separate [border-spacing:0] font-sans text-93 leading-even print:table-fixed print:text-[7.5pt] print:leading-close print:wrap-anywhere"
      data-part="grid"
      role="table"
    >
      <caption className="sr-only">What each account of “{view.title}” says to each question</caption>
      <thead role="rowgroup">
        <tr className="print:break-inside-avoid" role="row">
          <td className={`${heading} ${pinned} left-0 z-3 max-md:hidden`} role="cell" />
          {view.accounts.map(({ id, name, about, address }) => (
            <th key={id} className={`${heading} z-2`} role="columnheader" scope="col">
              <LinkTo className="font-bold decoration-transparent" href={address}>
                <Words>{name}</Words>
              </LinkTo>
              <span className="block text-85 text-soft blind:hidden print:text-[1em]">
                <Words>{about}</Words>
              </span>
              {view.accounts.length > 1 && (
                <label className="needs-script mt-2 flex min-h-17.5 w-fit cursor-pointer items-center gap-4 text-85 font-normal text-soft print:hidden">
                  <input type="checkbox" className="size-9 accent-ink" data-pick={id} data-name={name} />
                  compare
                </label>
              )}
            </th>
          ))}
        </tr>
      </thead>
      {view.reviewed.length > 0 && (
        <tbody data-part="reviewed-rows" role="rowgroup">
          {view.reviewed.map((row) => (
            <Row key={row.id} row={row} accounts={view.accounts} />
          ))}
        </tbody>
      )}
      {view.suggested.length > 0 && (
        <SuggestedRows rows={view.suggested} by={view.suggestedBy} accounts={view.accounts} />
      )}
    </table>
  );
}

/** What is suggested besides, in the order in which it is: nobody has weighed it. */
function SuggestedRows({
  rows,
  by,
  accounts,
}: {
  rows: readonly GridRowView[];
  by: string;
  accounts: GridView["accounts"];
}) {
  return (
    <tbody className="suggested" role="rowgroup">
      <tr role="row" className="print:break-inside-avoid" data-part="suggestions-head">
        <th
          className="pt-16 pb-5 text-left align-top text-90 font-normal text-soft print:px-3.5 print:py-3 print:text-[1em]"
          role="rowheader"
          scope="rowgroup"
          colSpan={accounts.length + 1}
        >
          <span className="sticky left-0 inline-block max-w-[min(40rem,100vw-3rem)]">
            Suggested, not reviewed: {by} found this, and no editor has confirmed it. Where an answer was “not found”,
            the account may give one all the same.
          </span>
        </th>
      </tr>
      {rows.map((row) => (
        <Row key={row.id} row={row} accounts={accounts} />
      ))}
    </tbody>
  );
}

function Row({ row, accounts }: { row: GridRowView; accounts: GridView["accounts"] }) {
  const { kind, suggested, weight } = row;
  return (
    <tr
      id={row.id}
      role="row"
      className={`${kind} ${suggested ? "suggested " : ""}target:*:bg-pointed print:break-inside-avoid`}
      data-suggested={suggested ? "" : undefined}
      data-place={row.place}
    >
      <th
        className={`${cell} ${pinned} sticky left-0 z-1 border-t bg-paper align-top in-[tr:first-child]:border-t-0 [&_.relation]:text-86 print:[&_.relation]:text-[1em]`}
        role="rowheader"
        scope="row"
      >
        <LinkTo
          className="mb-1.5 block underline-offset-[0.2em] text-100 leading-close font-strong max-md:text-93 max-md:hyphens-auto print:text-[1.05em]"
          data-part="grid-ask"
          href={row.address}
        >
          {row.ask}
        </LinkTo>
        <Sign kind={kind}>{row.inWords}</Sign> {suggested && <SuggestedWord />}
        <span className="block text-84 text-soft unrevealed:hidden print:text-[1em]" data-part="grid-weight">
          {counted(row.positions, "position")} · {counted(weight.accounts, "account")} ·{" "}
          {counted(weight.voices, "voice")}
        </span>
        {suggested && (
          <div className="mt-3 text-84 text-soft print:text-[1em]">
            {/* The first; a pair’s page has all of its own. */}
            <p className="unrevealed:hidden" data-part="verdict">
              {row.reason}
            </p>
            <HowFound origin={row.origin} />
          </div>
        )}
        {row.elsewhere.map(({ incident, title, because, address }) => (
          <span key={incident} className="mt-4 block border-l-2 border-update pl-6 text-84 text-soft print:text-[1em]">
            {because} <LinkTo href={address}>{title}</LinkTo>
          </span>
        ))}
      </th>
      {row.cells.map((cell, i) => (
        <Cell key={cell.article} cell={cell} name={accounts[i]?.name ?? ""} />
      ))}
    </tr>
  );
}

/** On a small screen, where a row is a card, each cell says whose it is. */
function Cell({ cell: { kind, silence, passages, superseded }, name }: { cell: GridCellView; name: string }) {
  const whose = (
    <span className="mb-1 block font-semibold text-ink md:hidden print:hidden">
      <Words>{name}</Words>
    </span>
  );
  if (passages.length === 0)
    return (
      <td className={`${cell} ${answer} text-soft max-md:flex max-md:flex-wrap max-md:gap-x-6`} role="cell">
        {whose} <span className="unrevealed:hidden">{silence}</span>
      </td>
    );
  return (
    <td className={`${cell} ${answer} ${kind}`} role="cell">
      {whose}
      <ul className="[&_.voice]:mt-1 [&_.voice]:text-86 print:[&_.voice]:text-[1em]">
        {passages.map(({ key, quote, points, lang, translation, address, voices }) => (
          <li key={key} className="not-first:mt-5.5">
            <LinkTo className="quoted" data-part="grid-quote" href={address}>
              <q {...inLanguage(lang)}>
                <Quoted points={points}>{quote}</Quoted>
              </q>
            </LinkTo>
            <Translation of={translation} />
            {voices.map((voice) => (
              <VoiceOf key={voice} voice={voice} lang={lang} />
            ))}
          </li>
        ))}
      </ul>
      {superseded.map(({ later, accounts }) => (
        <p key={later} className="mt-5 text-86 text-soft judging:hidden print:text-[1em]">
          <Sign kind="update">Superseded</Sign> in <Words>{accounts.map(({ name }) => name).join(", ")}</Words>: {later}
        </p>
      ))}
    </td>
  );
}
