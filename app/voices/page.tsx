import type { Metadata } from "next";
import { voiceAddress, voicesAddress } from "../_addresses.ts";
import { PrivateNote } from "../_components/PrivateNote.tsx";
import { straight } from "../_drawing/straight.tsx";
import { pageMetadata } from "../_metadata.ts";
import { everyVoice } from "../_voices.ts";
import { counted } from "../../engine/counted.ts";
import { siteAnchors } from "../_view/anchors.ts";
import { Words } from "../_components/Words.tsx";

export const metadata: Metadata = pageMetadata({
  title: "All voices",
  description: "Everyone who is reported to have said something in the accounts on this shelf.",
  address: voicesAddress,
});

export default straight(VoicesPage);

function VoicesPage() {
  const voices = everyVoice();
  return (
    <main id={siteAnchors.main} className="page-normal">
      <h1>All voices</h1>
      <p className="max-w-lead">
        Who is reported to have said something: officials, ministries, agencies, witnesses. What an outlet says in its
        own name stands with its articles.
      </p>
      <PrivateNote of={voices.flatMap(({ said }) => said.map(({ comparison }) => comparison.incident))} />
      {voices.length === 0 && <p className="font-sans text-soft">Nobody is quoted on this shelf yet.</p>}
      <ul className="mt-10 columns-[3_18rem] gap-x-20">
        {voices.map(({ id, name, said }) => (
          <li key={id} className="break-inside-avoid py-2.5">
            <a href={voiceAddress(id)}>
              <Words>{name}</Words>
            </a>{" "}
            <span className="font-sans text-88 text-soft">{counted(said.length, "claim")}</span>
          </li>
        ))}
      </ul>
    </main>
  );
}
