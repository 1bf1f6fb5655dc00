import type { Incident, Lookalike } from "../../library/shelf.ts";
import { incidentAddress } from "../_addresses.ts";
import { distanceInWords, periodInWords } from "../_dates.ts";

/** The warning, in a line, that another incident looks like this one; nothing where none does. */
export function LookalikeLine({ incident }: { incident: Incident }) {
  return incident.notToBeConfusedWith.map((other) => (
    <p key={other.incident} className="lookalike-line">
      Not to be confused with <a href={incidentAddress(other.incident)}>{other.title}</a>, {apart(other)}.
    </p>
  ));
}

/** The same at length: what is alike, what is not, and that the two are never compared. */
export function LookalikeNote({ incident }: { incident: Incident }) {
  return incident.notToBeConfusedWith.map((other) => (
    <aside key={other.incident} className="lookalike" aria-label="Not to be confused with">
      <p>
        <strong>Not the incident of {periodInWords(other.when)}.</strong> {alike(incident, other)}, but {apart(other)}:{" "}
        <a href={incidentAddress(other.incident)}>{other.title}</a>, with {other.accounts} accounts of its own. The two
        are never compared with each other.
      </p>
    </aside>
  ));
}

function alike(incident: Incident, { samePlaces, sameKind }: Lookalike): string {
  const same = [
    samePlaces.length > 0 && `also in ${samePlaces.join(" and ")}`,
    sameKind && `also a ${incident.kind}`,
  ].filter((part) => typeof part === "string");
  const sentence = same.length > 0 ? same.join(", ") : "it looks the same";
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function apart({ daysApart }: Lookalike): string {
  return daysApart === 0 ? "on the same day" : `${distanceInWords(daysApart)} ${daysApart < 0 ? "earlier" : "later"}`;
}
