import { straight } from "../_drawing/straight.tsx";
import type { Metadata } from "next";
import { correctionsAddress, feedAddress, methodAddress } from "../_addresses.ts";
import { pageMetadata } from "../_metadata.ts";
import { shelf } from "../_shelf.ts";
import { correctionsAnchor, siteAnchors } from "../_view/anchors.ts";
import { correctionsView } from "../_view/corrections-view.ts";

export const metadata: Metadata = pageMetadata({
  title: "Corrections",
  description: "What this site got wrong about a source or a comparison, what is so, and on which day it was mended.",
  address: correctionsAddress,
});

export default straight(CorrectionsPage);

function CorrectionsPage() {
  const days = correctionsView(shelf().corrections);
  return (
    <main id={siteAnchors.main} className="page-prose prose">
      <h1>Corrections</h1>
      <p className="max-w-lead">
        Where this site said of a source what the source does not say, or left out what it does, it is mended, and told
        here: what we said, what is so, and on which day. The mistakes are ours, not the sources’. How accounts are made
        and compared is told <a href={methodAddress}>under Method</a>; corrections come with{" "}
        <a href={feedAddress}>the feed</a> too.
      </p>
      {days.length === 0 && <p className="font-sans text-soft">Nothing has been corrected yet.</p>}
      {days.map(({ day, inWords, corrections }) => (
        <section key={day} id={correctionsAnchor(day)} aria-labelledby={`${correctionsAnchor(day)}.head`}>
          <h2 id={`${correctionsAnchor(day)}.head`}>
            <time dateTime={day}>{inWords}</time>
          </h2>
          {corrections.map(({ was, is, where }) => (
            <div key={`${was} ${is}`} className="border-t border-rule py-8" data-part="correction">
              <p className="font-sans text-90 leading-easy">
                {where.map(({ says, address }, i) => (
                  <span key={address}>
                    {i > 0 && " · "}
                    <a href={address}>{says}</a>
                  </span>
                ))}
              </p>
              <p>
                <b className="font-strong">We said:</b> {was}
              </p>
              <p>
                <b className="font-strong">In fact:</b> {is}
              </p>
            </div>
          ))}
        </section>
      ))}
    </main>
  );
}
