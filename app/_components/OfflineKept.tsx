import type { Incident } from "../../library/shelf.ts";
import { incidentAddress } from "../_addresses.ts";
import { at } from "../_base.ts";
import { periodInWords } from "../_view/dates.ts";

/** What is kept of the site for reading without a network: drawn by a script, which fills in what this browser has. */
export function OfflineKept({ incidents }: { incidents: readonly Incident[] }) {
  return (
    <>
      <parallax-offline>
        <p data-part="offline-state" className="notice my-10 font-sans">
          Whether this browser keeps pages is said here by a script, which has not come.
        </p>
        <h2>Whole incidents</h2>
        <p>
          For a class, or a journey: every pair, account, question, sheet and key of an incident, kept in this browser
          until it is removed here.
        </p>
        <ul data-part="offline-incidents" className="mt-6">
          {incidents.map(({ id, title, when }) => (
            <li key={id} className="py-4" data-part="offline-incident" data-address={incidentAddress(id)}>
              <a href={incidentAddress(id)}>{title}</a> · {periodInWords(when)}
            </li>
          ))}
        </ul>
        <div data-part="offline-pages" />
      </parallax-offline>
      <script type="module" src={at("/behaviours/offline-page.js")} />
    </>
  );
}
