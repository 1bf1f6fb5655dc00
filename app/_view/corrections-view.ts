import { inQuotationMarks } from "../../engine/in-quotation-marks.ts";
import type { CorrectedPlace, Correction } from "../../library/shelf.ts";
import { annotatedAddress, articleAddress, incidentAddress, questionAddress } from "../_addresses.ts";
import { dayInWords } from "./dates.ts";

/** What was mended on one day. */
export interface CorrectionsOfDay {
  /** As 2026-11-26. */
  readonly day: string;
  /** “26 November 2026”. */
  readonly inWords: string;
  readonly corrections: readonly {
    readonly was: string;
    readonly is: string;
    /** The places that were mended, as they are called. */
    readonly where: readonly { readonly says: string; readonly address: string }[];
  }[];
}

/** Corrections by day, in the order given: the newest first. */
export function correctionsView(corrections: readonly Correction[]): readonly CorrectionsOfDay[] {
  const days = [...new Set(corrections.map(({ date }) => date))];
  return days.map((day) => ({
    day,
    inWords: dayInWords(day),
    corrections: corrections
      .filter(({ date }) => date === day)
      .map(({ was, is, where }) => ({ was, is, where: where.flatMap((place) => placeOf(place) ?? []) })),
  }));
}

function placeOf({ article, incident, question }: CorrectedPlace): { says: string; address: string } | undefined {
  if (incident && question) return { says: question.ask, address: questionAddress(incident.id, question.id) };
  if (article) {
    const address = incident ? annotatedAddress(incident.id, article.id) : articleAddress(article.id);
    return { says: `${article.short}, ${inQuotationMarks(article.title)}`, address };
  }
  return incident && { says: incident.title, address: incidentAddress(incident.id) };
}
