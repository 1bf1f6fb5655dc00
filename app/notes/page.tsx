import { straight } from "../_drawing/straight.tsx";
import { Behaviour } from "../_components/Behaviour.tsx";
import { notesAddress } from "../_addresses.ts";
import type { Metadata } from "next";
import { siteAnchors } from "../_view/anchors.ts";
import { pageMetadata } from "../_metadata.ts";

export const metadata: Metadata = pageMetadata({
  title: "Your notes",
  description:
    "The notes that you made on passages: kept in your browser only, to edit, print, share as one link, take along or erase.",
  address: notesAddress,
  type: "website",
});

export default straight(NotesPage);

function NotesPage() {
  return (
    <main id={siteAnchors.main} className="page-prose prose">
      <h1>Your notes</h1>
      <p className="max-w-lead">
        Select words in any account and choose “Add a note”. Notes are kept in this browser and nowhere else: no server
        has them, this site’s own included, and another browser or a private window does not see them.
      </p>
      <noscript>
        <p className="font-sans text-soft">
          Notes need scripts, which are turned off here. Everything else on this site works without.
        </p>
      </noscript>
      <parallax-notes />
      <Behaviour />
    </main>
  );
}
