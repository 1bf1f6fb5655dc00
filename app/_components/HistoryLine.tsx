import { changesInShort } from "../../engine/history/summary.ts";
import type { Incident } from "../../library/shelf.ts";
import { dayInWords } from "../_view/dates.ts";
import { latestVersion } from "../_view/latest-version.ts";

/** Since when a comparison stands as it does, with the way to what changed; nothing where that is not recorded. */
export function HistoryLine({ incident, address }: { incident: Incident; address: string }) {
  const version = latestVersion(incident);
  if (!version) return null;
  const isFirst = incident.history?.versions.length === 1;
  return (
    <p className="font-sans text-90 text-soft unrevealed:hidden" data-part="history-line">
      {isFirst
        ? `As it stands since ${dayInWords(version.day)}`
        : `Changed on ${dayInWords(version.day)}: ${changesInShort(version.changes)}`}{" "}
      · <a href={address}>{isFirst ? "Its history" : "What changed"}</a>
    </p>
  );
}
