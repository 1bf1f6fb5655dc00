import type { Metadata } from "next";
import { incidentsAddress } from "../_addresses.ts";
import { IncidentList } from "../_components/IncidentList.tsx";
import { straight } from "../_drawing/straight.tsx";
import { pageMetadata } from "../_metadata.ts";
import { everyComparison } from "../_shelf.ts";
import { siteAnchors } from "../_view/anchors.ts";

export const metadata: Metadata = pageMetadata({
  title: "All incidents",
  description: "Every incident on the shelf, newest first: when and where, how many accounts, and how these stand.",
  address: incidentsAddress,
});

export default straight(IncidentsPage);

function IncidentsPage() {
  const comparisons = everyComparison();
  return (
    <main id={siteAnchors.main} className="page-normal">
      <h1>All incidents</h1>
      <p className="max-w-lead">
        Newest first. An incident is something that happened at one place and time; its accounts are the articles that
        tell of it.
      </p>
      {comparisons.length === 0 ? (
        <p className="font-sans text-soft">There is no incident on this shelf yet.</p>
      ) : (
        <IncidentList comparisons={comparisons} level={2} />
      )}
    </main>
  );
}
