import type { Metadata } from "next";
import { notesAddress, offlineAddress, readAddress } from "../_addresses.ts";
import { OfflineKept } from "../_components/OfflineKept.tsx";
import { straight } from "../_drawing/straight.tsx";
import { pageMetadata } from "../_metadata.ts";
import { isKept } from "../_kept.ts";
import { shelf } from "../_shelf.ts";
import { siteAnchors } from "../_view/anchors.ts";

export const metadata: Metadata = pageMetadata({
  title: "Read without a network",
  description:
    "What this browser keeps of the site so that it can be read without a network, how a whole incident is kept for a class, and how all of it is switched off.",
  address: offlineAddress,
  type: "website",
});

export default straight(OfflinePage);

function OfflinePage() {
  return (
    <main id={siteAnchors.main} className="page-prose prose">
      <h1>Read without a network</h1>
      {isKept ? <Kept /> : <NotKept />}
    </main>
  );
}

function NotKept() {
  return (
    <>
      <p className="max-w-lead">
        Browsers keep nothing of this copy of the site, and read it with a network alone: its host has switched it off,
        it is too large, or it shows private content. What they kept of it before is taken away.
      </p>
      <p>
        <a href={notesAddress}>Your notes</a> and <a href={readAddress}>your own comparisons</a> stay in this browser as
        ever.
      </p>
    </>
  );
}

function Kept() {
  return (
    <>
      <p className="max-w-lead">
        After one visit this browser keeps the incidents with their sheets, the articles, the lessons, your notes and{" "}
        <a href={readAddress}>your own comparisons</a>, so that all of it opens without a network. Pages that you read
        are kept as well, the last two hundred. With a network a page always comes from it first.
      </p>
      <OfflineKept incidents={shelf().incidents} />
      <h2>Where it is, and who sees it</h2>
      <p>
        All of this lies in this browser, on this machine. No server is told what you read or keep; who uses the same
        browser after you can see here which pages were read, as in its history. <a href={notesAddress}>Your notes</a>{" "}
        lists everything that is kept, and erases it.
      </p>
      <p>
        A page and its parts are always of one version of the site. A new version is taken over when all of it has
        arrived; until then the one before is shown whole, and a page that is open stays as it is.
      </p>
      <noscript>
        <p className="font-sans text-soft">
          Keeping pages needs scripts, which are turned off here. Everything is read, with a network, without them.
        </p>
      </noscript>
    </>
  );
}
