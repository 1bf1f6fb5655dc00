import type { Incident, Lookalike } from "../../library/shelf.ts";
import type { Comparison } from "./comparison.ts";
import { distanceInWords, periodInWords } from "./dates.ts";

/** What the head of every page of a comparison says of it. */
export interface PageHead {
  readonly title: string;
  readonly period: string;
  /** “Erbil, Idlib”. */
  readonly places: string;
  readonly kind: string;
  readonly address: string | undefined;
  readonly private: boolean;
  readonly lookalikes: readonly LookalikeView[];
}

/** Another incident that looks the same. */
export interface LookalikeView {
  readonly incident: string;
  readonly title: string;
  readonly period: string;
  readonly address: string | undefined;
  /** “Also in Erbil, also a missile strike”. */
  readonly alike: string;
  /** “22 months earlier”. */
  readonly apart: string;
  readonly accounts: number;
}

export function pageHead({ incident, addresses }: Comparison): PageHead {
  return {
    title: incident.title,
    period: periodInWords(incident.when),
    places: incident.where.map(({ name }) => name).join(", "),
    kind: incident.kind,
    address: addresses.incident,
    private: incident.private,
    lookalikes: incident.notToBeConfusedWith.map((other) => ({
      incident: other.incident,
      title: other.title,
      period: periodInWords(other.when),
      address: addresses.other(other.incident),
      alike: alike(incident, other),
      apart: apart(other),
      accounts: other.accounts,
    })),
  };
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
