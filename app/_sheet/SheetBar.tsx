import { incidentAddress, keyAddress } from "../_addresses.ts";
import type { Incident } from "../../library/shelf.ts";

/** What can be done with a sheet on a screen; not printed. */
export function SheetBar({
  incident,
  sheet,
  isKey,
  more,
}: {
  incident: Incident;
  /** The address of the student's sheet. */
  sheet: string;
  isKey: boolean;
  /** Further ways from here. */
  more: readonly { readonly address: string; readonly says: string }[];
}) {
  return (
    <nav className="sheet-bar" data-part="sheet-bar" aria-label="Sheets">
      <parallax-print class="needs-script">
        <button type="button" className="tool">
          Print
        </button>
      </parallax-print>
      {isKey ? <a href={sheet}>Student’s sheet</a> : <a href={keyAddress(sheet)}>Key with the answers</a>}
      {more.map(({ address, says }) => (
        <a key={address} href={address}>
          {says}
        </a>
      ))}
      <a href={incidentAddress(incident.id)}>The incident</a>
      <script type="module" src="/behaviours/sheet.js" />
    </nav>
  );
}
