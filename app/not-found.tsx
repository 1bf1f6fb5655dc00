import type { Metadata } from "next";
import { ifDrawn } from "./_drawing/straight.tsx";
import { incidentAddress } from "./_addresses.ts";
import { siteAnchors } from "./_view/anchors.ts";
import { periodInWords } from "./_view/dates.ts";
import { shelf } from "./_shelf.ts";

export const metadata: Metadata = { title: "Nothing at this address", robots: { index: false } };

export default ifDrawn(NotFound);

function NotFound() {
  return (
    <main id={siteAnchors.main} className="page-normal">
      <header>
        <h1>Nothing at this address</h1>
        <p className="mb-10 max-w-lead text-pretty">
          Addresses on this site do not change, so this one was probably cut short or mistyped on its way.
          {shelf().incidents.length > 0 &&
            " A pair is found from its incident: choose it below, then the square of the two accounts."}
        </p>
      </header>
      <ul>
        {shelf().incidents.map((incident) => (
          <li className="py-4" key={incident.id}>
            <a href={incidentAddress(incident.id)}>{incident.title}</a> · {periodInWords(incident.when)}
          </li>
        ))}
      </ul>
    </main>
  );
}
