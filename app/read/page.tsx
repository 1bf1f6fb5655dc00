import "../_sheet/sheet.css";
import type { Metadata } from "next";
import { at } from "../_base.ts";
import { howAddress, readAddress } from "../_addresses.ts";
import { Behaviour } from "../_components/Behaviour.tsx";
import { straight } from "../_drawing/straight.tsx";
import { pageMetadata } from "../_metadata.ts";
import { siteAnchors } from "../_view/anchors.ts";

export const metadata: Metadata = pageMetadata({
  title: "Compare articles of your own",
  description:
    "Put two articles or more side by side, mark where they agree and where they cannot both be so, and give the comparison to others. Nothing leaves your machine.",
  address: readAddress,
  type: "website",
});

export default straight(ReadPage);

/** Drawn by a program in the browser (`app/_read/`); this is what stands there until it has come, and without scripts. */
function ReadPage() {
  return (
    <>
      <parallax-read class="contents">
        <main id={siteAnchors.main} className="page-normal">
          <h1>Compare articles of your own</h1>
          <p className="max-w-lead">
            Put in two articles on one incident or more. You see them side by side, mark where they agree and where they
            cannot both be so, and can give the comparison to others as a file or a link. Nothing leaves this machine:
            the page asks no other for anything.
          </p>
          <p className="mt-4 font-sans text-95">
            <a href={howAddress}>How it is done, step by step</a>
          </p>
          <noscript>
            <p className="font-sans text-soft">
              This page works in your browser alone, and so it needs scripts, which are turned off here. Everything else
              on this site works without.
            </p>
          </noscript>
        </main>
      </parallax-read>
      <script type="module" src={at("/behaviours/read.js")} />
      <Behaviour />
    </>
  );
}
