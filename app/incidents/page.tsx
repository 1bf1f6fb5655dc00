import type { Metadata } from "next";
import { incidentsAddress } from "../_addresses.ts";
import "../_figures/figures.css";
import { IncidentsTimeline } from "../_figures/IncidentsTimeline.tsx";
import { placesOf } from "../_figures/places-of.ts";
import { PlacesMap } from "../_figures/PlacesMap.tsx";
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
      {comparisons.length > 1 && (
        <p className="mt-4 flex flex-wrap gap-x-12 font-sans">
          <a href="#site.when">When they happened</a>
          <a href="#site.where">Where they happened</a>
        </p>
      )}
      {comparisons.length === 0 ? (
        <p className="font-sans text-soft">There is no incident on this shelf yet.</p>
      ) : (
        <>
          <IncidentList comparisons={comparisons} level={2} />
          <section aria-labelledby="site.when">
            <h2 id="site.when" className="mt-26 mb-10">
              When they happened
            </h2>
            <IncidentsTimeline comparisons={comparisons} />
          </section>
          <section aria-labelledby="site.where">
            <h2 id="site.where" className="mt-26 mb-10">
              Where they happened
            </h2>
            <PlacesMap places={placesOf(comparisons)} prefix="site.place" />
          </section>
        </>
      )}
    </main>
  );
}
