import { siteAnchors } from "../_view/anchors.ts";
import { dayInWords } from "../_view/dates.ts";
import type { Gone } from "../_view/taken-away.ts";
import { EmbedFoot } from "./EmbedFoot.tsx";
import { Words } from "./Words.tsx";

/** What a frame shows where what it showed was taken away: that, when, and the way to the page that tells more. */
export function TakenAwayFrame({
  title,
  gone,
  incident,
  address,
}: {
  title: string;
  /** Each with what is said before its day: “This question was taken away”. */
  gone: readonly (Pick<Gone, "id" | "day"> & { readonly says: string })[];
  incident: string;
  address: string;
}) {
  return (
    <main id={siteAnchors.main} className="embed w-full max-w-normal px-10 pt-9 pb-10" data-part="taken-away">
      <p className="font-sans text-90 text-soft">{incident}</p>
      <h1 className="text-[clamp(1.25rem,1rem+1.4vw,1.6rem)]">
        <Words>{title}</Words>
      </h1>
      {gone.map(({ id, says, day }) => (
        <p key={id}>
          <Words>{says}</Words> on <time dateTime={day}>{dayInWords(day)}</time>.
        </p>
      ))}
      <EmbedFoot address={address} says="What became of it" />
    </main>
  );
}
