import type { ReactNode } from "react";
import { siteAnchors } from "../_view/anchors.ts";
import { dayInWords } from "../_view/dates.ts";
import type { Gone } from "../_view/taken-away.ts";
import { Words } from "./Words.tsx";

/** What stands at an address of something that was taken away: that, when, what it was, what the editors said, and the way on. */
export function TakenAway({
  title,
  gone,
  incident,
  addresses,
  children,
}: {
  title: string;
  /** Each with what is said before its day: “This question was taken away”. */
  gone: readonly (Pick<Gone, "id" | "day" | "because"> & { readonly says: string })[];
  incident: string;
  addresses: { readonly incident: string; readonly history: string };
  children?: ReactNode;
}) {
  return (
    <main id={siteAnchors.main} className="page-prose prose" data-part="taken-away">
      <p className="font-sans text-90 text-soft">
        <a href={addresses.incident}>{incident}</a>
      </p>
      <h1>
        <Words>{title}</Words>
      </h1>
      {gone.map(({ id, says, day, because }) => (
        <p key={id}>
          <Words>{says}</Words> on <time dateTime={day}>{dayInWords(day)}</time>.
          {because !== undefined && (
            <span className="unrevealed:hidden"> Of that day’s changes the editors said: {because}</span>
          )}
        </p>
      ))}
      {children}
      <p className="unrevealed:hidden">
        <a href={addresses.history}>What changed</a>
      </p>
      <p>
        <a href={addresses.incident}>The comparison as it stands</a>
      </p>
    </main>
  );
}
