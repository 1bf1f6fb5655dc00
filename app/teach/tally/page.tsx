import { straight } from "../../_drawing/straight.tsx";
import { Behaviour } from "../../_components/Behaviour.tsx";
import type { Metadata } from "next";
import { tallyAddress, teachAddress } from "../../_addresses.ts";
import { siteAnchors } from "../../_view/anchors.ts";
import { pageMetadata } from "../../_metadata.ts";

export const metadata: Metadata = pageMetadata({
  title: "What was handed in",
  description: "Who said what on which question, from the links, texts and files that pupils hand in. Nothing is kept.",
  address: tallyAddress,
  type: "website",
});

export default straight(TallyPage);

function TallyPage() {
  return (
    <main id={siteAnchors.main} className="page-normal">
      <p className="font-sans text-90 text-soft">
        <a href={teachAddress}>For teachers</a>
      </p>
      <h1>What was handed in</h1>
      <p className="max-w-lead text-pretty">
        Pupils hand in a link, a text or a file at the end of judging, in the round-up. Put all of them in here: they
        are read on this page, shown question by question, and gone when it is closed. Nothing is sent, nothing is kept.
      </p>
      <noscript>
        <p className="mt-8 font-sans text-soft">The tally needs scripts, which are turned off here.</p>
      </noscript>
      <parallax-tally class="needs-script block font-sans">
        <div className="my-10 grid gap-8 print:hidden">
          <label className="block max-w-prose">
            Links or texts, one after the other
            <textarea
              className="mt-3 block w-full rounded-md border border-soft bg-paper px-6 py-5 text-90 text-ink"
              rows={4}
              data-part="tally-links"
            />
          </label>
          <label>
            Files <input type="file" accept=".txt,text/plain" multiple className="max-w-full" data-part="tally-files" />
          </label>
        </div>
        <p className="font-strong" role="status" data-part="tally-said" />
        <div data-part="tally" />
        <Behaviour />
      </parallax-tally>
    </main>
  );
}
