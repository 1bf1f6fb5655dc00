import type { Metadata } from "next";
import { homeAddress, incidentsAddress, notKeptAddress, readAddress, teachAddress } from "../../_addresses.ts";
import { OfflineKept } from "../../_components/OfflineKept.tsx";
import { straight } from "../../_drawing/straight.tsx";
import { pageMetadata } from "../../_metadata.ts";
import { shelf } from "../../_shelf.ts";
import { siteAnchors } from "../../_view/anchors.ts";

export const metadata: Metadata = {
  ...pageMetadata({
    title: "This page is not kept",
    description:
      "What is shown in the place of a page that did not come by the network and is not kept in the browser.",
    address: notKeptAddress,
    type: "website",
  }),
  robots: { index: false },
};

export default straight(NotKeptPage);

/** Shown by the service worker at the address of a page that is neither to be had nor kept. */
function NotKeptPage() {
  return (
    <main id={siteAnchors.main} className="page-prose prose">
      <h1>This page is not kept in this browser</h1>
      <p className="max-w-lead">
        It did not come whole by the network: there is none, or the site is being renewed at this moment. Load the page
        again when there is a network: if the address above is right, it comes then.
      </p>
      <p>
        What is kept: <a href={homeAddress}>the shelf</a>, <a href={incidentsAddress}>its incidents</a>,{" "}
        <a href={teachAddress}>the lessons</a>, <a href={readAddress}>your own comparisons</a>, and what is listed here.
      </p>
      <OfflineKept incidents={shelf().incidents} />
    </main>
  );
}
